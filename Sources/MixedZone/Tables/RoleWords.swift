/// Nouns that say what a person is: what they do in sport, what they are to somebody else, or how a writer refers
/// back to them. Lists that name roles hold singular and plural forms side by side.
enum RoleWordsTable {
    /// People who compete, by event, position, standing, age group or squad.
    static let athlete = """
        ace, aces, all-rounder, all-rounders, also-ran, also-rans, amateur, amateurs, anchor, anchors, archer, archers, athlete, athletes
        attacker, attackers
        backmarker, backmarkers, backstroker, backstrokers, ball carrier, ball carriers, bantamweight, bantamweights, baseballer, baseballers
        basketballer, basketballers, batsman, batsmen, batswoman, batswomen, batter, batters, beginner, beginners, biathlete, biathletes, biker
        bikers, blocker, blockers, bobsledder, bobsledders, bobsleigher, bobsleighers, bowler, bowlers, boxer, boxers, breakaway rider
        breakaway riders, breaststroker, breaststrokers, bronze medalist, bronze medalists, bronze medallist, bronze medallists, butterflyer
        butterflyers
        cager, cagers, canoeist, canoeists, captain, captains, catcher, catchers, center, centers, centre, centre-back, centre-backs
        centre-forward, centre-forwards, centres, challenger, challengers, champ, champion, champions, champs, chaser, chasers, climber, climbers
        co-captain, co-captains, co-champion, co-champions, co-driver, co-drivers, competitor, competitors, contender, contenders, contestant
        contestants, cornerback, cornerbacks, cox, coxes, cricketer, cricketers, cross-country runner, cross-country runners, cross-country skier
        cross-country skiers, cruiserweight, cruiserweights, curler, curlers, cyclist, cyclists
        dartist, dartists, debutant, debutante, debutantes, debutants, decathlete, decathletes, defender, defenders, diver, divers, domestique
        domestiques, doubles partner, doubles partners, downhiller, downhillers, driver, drivers, duathlete, duathletes
        entrant, entrants, equestrian, equestrians, escapee, escapees
        fast bowler, fast bowlers, favorite, favorites, favourite, favourites, featherweight, featherweights, fell runner, fell runners, fencer
        fencers, fielder, fielders, fighter, fighters, figure skater, figure skaters, finalist, finalists, finisher, finishers, first-timer
        first-timers, flanker, flankers, flyweight, flyweights, foilist
        foilists, footballer, footballers, forward, forwards, freerider, freeriders, freestyler, freestylers, freshman, freshmen, front-runner
        front-runners, frontrunner, frontrunners, full-back, full-backs, fullback, fullbacks, fun runner, fun runners
        goalie, goalies, goalkeeper, goalkeepers, goalscorer, goalscorers, goaltender, goaltenders, golfer, golfers, grand master, grand masters
        guard, guards, gymnast, gymnasts
        half-miler, half-milers, halfback, halfbacks, hammer thrower, hammer throwers, handballer, handballers, harrier
        harriers, heavyweight, heavyweights, heptathlete, heptathletes, high jumper, high jumpers, high school athlete, high school athletes
        hockey player, hockey players, home favourite, home favourites, hooker, hookers, horseman, horsemen, horsewoman, horsewomen, hurdler
        hurdlers
        ice dancer, ice dancers, international, internationals, ironman, ironmen, ironwoman, ironwomen
        javelin thrower, javelin throwers, jockey, jockeys, jogger, joggers, judoist, judoists, judoka, judokas, jumper, jumpers, junior, juniors
        karateka, karatekas, kayaker, kayakers, keeper, keepers, kicker, kickers, king of the mountains, kings of the mountains
        lead climber, lead climbers, leader, leaders, lifter, lifters, left-back, left-backs, left-hander, left-handers, letterman, lettermen, lightweight
        lightweights, linebacker, linebackers, lineman, linemen, lock, locks, long jumper, long jumpers, long-distance runner
        long-distance runners, loosehead, looseheads, luger, lugers
        marathon runner, marathon runners, marathoner, marathoners, master, masters, medal winner, medal winners, medalist, medalists, medallist
        medallists, medley swimmer, medley swimmers, middle-distance runner, middle-distance runners, middleweight, middleweights, midfielder
        midfielders, miler, milers, motocrosser, motocrossers, motorcyclist, motorcyclists, mountain biker, mountain bikers, mountain runner
        mountain runners, mountaineer, mountaineers
        national champion, national champions, netballer, netballers, newcomer, newcomers, No. 8, No. 8s, novice, novices, number one, number ones
        oarsman, oarsmen, oarswoman, oarswomen, Olympian, Olympians, opener, openers, opponent, opponents, orienteer, orienteers, outfielder
        outfielders, outsider, outsiders
        pace-maker, pace-makers, pacemaker, pacemakers, pacer, pacers, pacesetter, pacesetters, paddler, paddlers, Paralympian, Paralympians
        paratriathlete, paratriathletes, partner, partners, pentathlete, pentathletes, performer, performers, pitcher, pitchers, place-getter
        place-getters, placekicker, placekickers, player, players, playmaker, playmakers, point guard, point guards, pole vaulter, pole vaulters
        pole-sitter, pole-sitters, polesitter, polesitters, polo player, polo players, powerlifter, powerlifters, prodigies, prodigy, professional
        professionals, prop, props, prospect, prospects, puncheur, puncheurs, punter, punters, pursuiter, pursuiters
        qualifier, qualifiers, quarter-miler, quarter-milers, quarterback, quarterbacks
        race leader, race leaders, race walker, race walkers, race winner, race winners, racer, racers, racewalker, racewalkers, rally driver
        rally drivers, receiver, receivers, record breaker, record breakers, record holder, record holders, record-holder, record-holders, recruit
        recruits, redshirt, redshirts, relay runner, relay runners, reserve, reserves, rider, riders, right-back, right-backs, right-hander
        right-handers, rival, rivals, road racer, road racers, rookie, rookies, rouleur, rouleurs, rower, rowers, rugby player, rugby players
        runner, runner-up, runners, runners-up, running sabreur, running sabreurs
        sailor, sailors, scorer, scorers, scratch runner, scratch runners, sculler, scullers, second-rower
        second-rowers, seed, seeds, semi-finalist, semi-finalists, semifinalist, semifinalists, senior, seniors, setter
        setters, shooter, shooters, shortstop, shortstops, shot putter, shot putters, shot-putter, shot-putters, silver medalist, silver medalists
        silver medallist, silver medallists, skateboarder, skateboarders, skater, skaters, skeleton racer, skeleton racers, ski jumper
        ski jumpers, skier, skiers, skipper, skippers, slalomist, slalomists, snooker player, snooker players, snowboarder, snowboarders
        soccer player, soccer players, softballer, softballers, solo leader, solo leaders, soloist, soloists, sophomore, sophomores, southpaw
        southpaws, spiker, spikers, sportsman, sportsmen, sportspeople, sportsperson, sportspersons, sportswoman, sportswomen, sprinter, sprinters
        squash player, squash players, stage winner, stage winners, stand-in, stand-ins, star, starlet, starlets, stars, starter, starters, stayer
        stayers, steeplechaser, steeplechasers, steersman, steersmen, striker, strikers, strongman, strongmen, student-athlete, student-athletes
        sub, subs, substitute, substitutes, sumo wrestler, sumo wrestlers, superstar, superstars, surfer, surfers, sweeper, sweepers, swimmer
        swimmers
        table tennis player, table tennis players, team leader, team leaders, team-mate, team-mates, teammate, teammates, tennis player
        tennis players, test driver, test drivers, thrower, throwers, tight end, tight ends, tighthead, tightheads, time trialist, time trialists
        time triallist, time triallists, title holder, title holders, title-holder, title-holders, titleholder, titleholders, topscorer
        topscorers, track athlete, track athletes, trail runner, trail runners, training partner, training partners, trialist, trialists
        triallist, triallists, triathlete, triathletes, triple jumper, triple jumpers, try scorer, try scorers, try-scorer, try-scorers, tumbler
        tumblers
        ultra runner, ultra runners, ultramarathoner, ultramarathoners, ultrarunner, ultrarunners, underdog, underdogs, understudies, understudy
        vaulter, vaulters, veteran, veterans, vice-captain, vice-captains, vice-champion, vice-champions, victor, victors, volleyballer
        volleyballers
        wakeboarder, wakeboarders, walk-on, walk-ons, walker, walkers, water polo player, water polo players, weightlifter, weightlifters
        welterweight, welterweights, wheelchair athlete, wheelchair athletes, wheelchair racer, wheelchair racers, wheeler, wheelers, wicketkeeper
        wicketkeepers, wide receiver, wide receivers, wildcard, wildcards, winger, wingers, winner, winners, world beater, world beaters
        world champion, world champions, world record holder, world record holders, wrestler, wrestlers
        yachtsman, yachtsmen, yachtswoman, yachtswomen, youth international, youth internationals
        """

    /// People who prepare or run athletes and teams.
    static let coach = """
        adviser, advisers, advisor, advisors, assistant, assistant coach, assistant coaches, assistant manager, assistant managers, assistants
        associate head coach, associate head coaches, backs coach, backs coaches, batting coach, batting coaches, boss, bosses, bowling coach
        bowling coaches, captain-coach, captain-coaches, caretaker manager, caretaker managers, club coach, club coaches, coach, coaches
        coaching consultant, coaching consultants, conditioning coach, conditioning coaches, cornerman, cornermen, defence coach, defence coaches
        defensive coordinator, defensive coordinators, directeur, sportif, development coach, development coaches, directeur sportif, directeurs sportifs
        director of coaching, director of football, director of rugby, directors of coaching, directors of football, directors of rugby
        distance coach, distance coaches, fitness coach, fitness coaches, fitness trainer, fitness trainers, forwards coach, forwards coaches
        gaffer, gaffers, general manager, general managers, goalkeeping coach, goalkeeping coaches, guide, guides, handler, handlers, head coach
        head coaches, head trainer, head trainers, high performance director, high performance directors, instructor, instructors, interim coach
        interim coaches, interim manager, interim managers, jumps coach, jumps coaches, lead coach, lead coaches, line coach, line coaches
        manager, managers, mentor, mentors, national coach, national coaches, non-playing captain, non-playing captains, offensive coordinator
        offensive coordinators, performance analyst, performance analysts, performance director, performance directors, personal coach
        personal coaches, personal trainer, personal trainers, physical trainer, physical trainers, pitching coach, pitching coaches, player-coach
        player-coaches, player-manager, player-managers, race engineer, race engineers, relay coach, relay coaches, scout, scouts, selector
        selectors, sensei, skating coach, skating coaches, skills coach, skills coaches, sporting director, sporting directors, sports director
        sports directors, sprint coach, sprint coaches, strength coach, strength coaches, swim coach, swim coaches, swimming coach
        swimming coaches, tactician, tacticians, teacher, teachers, team boss, team bosses, team chief, team chiefs, team coach, team coaches
        team director, team directors, team leader, team leaders, team manager, team managers, team principal, team principals, technical director
        technical directors, throws coach, throws coaches, track coach, track coaches, trainer, trainers, tutor, tutors, under-21 coach
        under-21 coaches, youth coach, youth coaches
        """

    /// People who run sport or speak for it: administrators, officials on the day, politicians, lawyers, doctors
    /// and the police.
    static let official = """
        accountant, accountants, administrator, administrators, agent, agents, ambassador, ambassadors, announcer, announcers, arbiter, arbiters
        archbishop, archbishops, athletic director, athletic directors, attorney, attorney general, attorneys, attorneys general, auditor
        auditors, author, authors, backer, backers, barrister, barristers, benefactor, benefactors, bishop, bishops, board member, board members
        CEO, CEOs, chair, chairman, chairmen, chairperson, chairpersons, chairs, chairwoman, chairwomen, chancellor, chancellors, chaperone, chaperones, chaplain
        chaplains, chef de mission, chefs de mission, chief, chief executive, chief executive officer, chief executive officers, chief executives
        chief judge, chief judges, chief operating officer, chief operating officers, chief scientist, chief scientists, chief timekeeper
        chief timekeepers, chiefs, club doctor, club doctors, club president, club presidents, co-chair, co-chairs, co-founder, co-founders
        co-organiser, co-organisers, co-owner, co-owners, commander, commanders, commissaire, commissaires, commissioner, commissioners
        committee member, committee members, communications director, communications directors, constable, constables, consultant, consultants
        controller, controllers, co-ordinator, co-ordinators, convener, conveners, convenor, convenors, coordinator, coordinators, coroner, coroners, council member
        council members, councillor, councillors, counsel, course designer, course designers, course director, course directors, curator, curators
        dean, deans, delegate, delegates, deputies, deputy, deputy chairman, deputy chairmen, deputy director, deputy directors, deputy minister
        deputy ministers, deputy president, deputy presidents, detective, detectives, development officer, development officers, dietician
        dieticians, dietitian, dietitians, diplomat, diplomats, director, director general, director-general, directors, directors general
        directors-general, doctor, doctors, envoy, envoys, event director, event directors, event manager, event managers, executive
        executive director, executive directors, executive member, executive members, executives, expert, experts, federation president
        federation presidents, financier, financiers, first minister, first ministers, founder, founders, general secretaries, general secretary
        governor, governors, groundskeeper, groundskeepers, groundsman, groundsmen, head, head of coaching, head of performance, head of sport
        head teacher, head teachers, headmaster, headmasters, headmistress, headmistresses, heads, heads of coaching, heads of performance
        heads of sport, headteacher, headteachers, historian, historians, inspector, inspectors, investigator, investigators, investor, investors
        judge, judges, lawmaker, lawmakers, lawyer, lawyers, leader, leaders, lecturer, lecturers, liaison officer, liaison officers, lieutenant
        lieutenants, line judge, line judges, linesman, linesmen, magistrate, magistrates, managing director, managing directors
        marketing director, marketing directors, marketing manager, marketing managers, marshal, marshals, masseur, masseurs, masseuse, masseuses
        match official, match officials, match referee, match referees, mayor, mayors, mechanic, mechanics, medic, medical director
        medical directors, medics, meet director, meet directors, meeting director, meeting directors, member, members, minister, ministers
        negotiator, negotiators, neurologist, neurologists, nurse, nurses, nutritionist, nutritionists, officer, officers, official, officials
        operations director, operations directors, organiser, organisers, organizer, organizers, orthopaedic surgeon, orthopaedic surgeons
        osteopath, osteopaths, owner, owners, paramedic, paramedics, part-owner, part-owners, patron, patrons, physician, physicians, physio
        physiologist, physiologists, physios, physiotherapist, physiotherapists, police chief, police chiefs, police officer, police officers
        planner, planners, policeman, policemen, policewoman, policewomen, politician, politicians, premier, premiers, president, president of honour
        president-elect, presidents, presidents of honour, presidents-elect, press officer, press officers, priest, priests, prime minister
        prime ministers, principal, principals, producer, producers, professor, professors, programme director, programme directors
        project manager, project managers, promoter, promoters, proprietor, proprietors, prosecutor, prosecutors, provost, provosts, psychiatrist
        psychiatrists, psychologist, psychologists, publicist, publicists, race director, race directors, race doctor, race doctors, race official
        race officials, race organiser, race organisers, race organizer, race organizers, race secretaries, race secretary, ranger, rangers
        rector, rectors, ref, referee, referees, refs, representative, representatives, researcher, researchers, safety officer, safety officers
        scientist, scientists, scorekeeper, scorekeepers, secretaries, secretaries general, secretaries-general, secretary, secretary general
        secretary-general, senator, senators, shareholder, shareholders, sheriff, sheriffs, solicitor, solicitors, speaker, speakers, specialist
        specialists, spokesman, spokesmen, spokespeople, spokesperson, spokespersons, spokeswoman, spokeswomen, sponsor, sponsors, sports director
        sports directors, sports minister, sports ministers, sports psychologist, sports psychologists, sports scientist, sports scientists
        state secretaries, state secretary, steward, stewards, superintendent, superintendents, supervisor, supervisors, surgeon, surgeons
        team doctor, team doctors, team official, team officials, technical delegate, technical delegates, technician, technicians, timekeeper
        timekeepers, touch judge, touch judges, tournament director, tournament directors, tournament referee, tournament referees, treasurer
        treasurers, trustee, trustees, umpire, umpires, under-secretaries, under-secretary, vet, veterinarian, veterinarians, vets, vice chairman
        vice chairmen, vice president, vice presidents, vice-chairman, vice-chairmen, vice-chancellor, vice-chancellors, vice-president
        vice-presidents, video assistant referee, video assistant referees, volunteer, volunteers, warden, wardens
        """

    /// People who report, comment or take pictures.
    static let media = """
        analyst, analysts, anchor, anchorman, anchormen, anchors, anchorwoman, anchorwomen, announcer, announcers, athletics correspondent
        athletics correspondents, blogger, bloggers, broadcaster, broadcasters, cameraman, cameramen, camerawoman, camerawomen, cartoonist
        cartoonists, chief sports writer, chief sports writers, co-commentator, co-commentators, colour commentator, colour commentators
        columnist, columnists, commentator, commentators, contributing editor, contributing editors, contributor, contributors, copy editor
        copy editors, correspondent, correspondents, critic, critics, deputy editor, deputy editors, disc jockey, disc jockeys, editor
        editor-in-chief, editors, editors-in-chief, essayist, essayists, feature writer, feature writers, film-maker, film-makers, filmmaker
        filmmakers, freelance, freelancer, freelancers, freelances, ghostwriter, ghostwriters, host, hosts, influencer, influencers, interviewer
        interviewers, journalist, journalists, moderator, moderators, narrator, narrators, news editor, news editors, newscaster, newscasters
        newsman, newsmen, newsreader, newsreaders, photo editor, photo editors, photographer, photographers, photojournalist, photojournalists
        podcaster, podcasters, presenter, presenters, producer, producers, publisher, publishers, pundit, pundits, reporter, reporters, reviewer
        reviewers, special correspondent, special correspondents, sports columnist, sports columnists, sports correspondent, sports correspondents
        sports editor, sports editors, sports reporter, sports reporters, sports writer, sports writers, sportscaster, sportscasters, sportswriter
        sportswriters, staff reporter, staff reporters, staff writer, staff writers, statistician, statisticians, stringer, stringers, sub-editor
        sub-editors, subeditor, subeditors, television presenter, television presenters, translator, translators, vlogger, vloggers, writer
        writers, YouTuber, YouTubers
        """

    /// Family, friends, onlookers and what people do outside sport.
    static let other = """
        activist, activists, actor, actors, actress, actresses, admirer, admirers, apprentice, apprentices, architect, architects, artist, artists
        aunt, aunts, baker, bakers, barman, barmen, biographer, biographers, boyfriend, boyfriends, bride, bridegroom, bridegrooms, brides
        brother, brother-in-law, brothers, brothers-in-law, builder, builders, businessman, businessmen, businesswoman, businesswomen, bystander
        bystanders, carer, carers, carpenter, carpenters, celebrities, celebrity, chef, chefs, classmate, classmates, cleaner, cleaners, colleague
        colleagues, comedian, comedians, companion, companions, cousin, cousins, dad, dads, daughter, daughters, dentist, dentists, electrician
        electricians, employee, employees, employer, employers, engineer, engineers, enthusiast, enthusiasts, ex-boyfriend, ex-boyfriends
        ex-girlfriend, ex-girlfriends, ex-husband, ex-husbands, ex-wife, ex-wives, eyewitness, eyewitnesses, fan, fans, farmer, farmers, father
        father-in-law, fathers, fathers-in-law, fiance, fiancé, fiancee, fiancée, fiancees, fiancées, fiances, fiancés, firefighter, firefighters
        fireman, firemen, flatmate, flatmates, follower, followers, foster mother, foster mothers, friend, friends, girlfriend, girlfriends
        godfather, godfathers, godmother, godmothers, grandchild, grandchildren, granddaughter, granddaughters, grandfather, grandfathers, grandma
        grandmas, grandmother, grandmothers, grandpa, grandparent, grandparents, grandpas, grandson, grandsons, great-grandfather
        great-grandfathers, great-grandmother, great-grandmothers, guardian, guardians, half-brother, half-brothers, half-sister, half-sisters
        hero, heroes, heroine, heroines, homeowner, homeowners, housemate, housemates, housewife, housewives, husband, husbands, idol, idols
        in-law, in-laws, inmate, inmates, jeweller, jewellers, joiner, joiners, kid, kids, librarian, librarians, local, locals, lover, lovers
        mechanic, mechanics, milkman, milkmen, miner, miners, model, models, mom, moms, mother, mother-in-law, mothers, mothers-in-law, mourner
        mourners, mum, mums, musician, musicians, neighbor, neighbors, neighbour, neighbours, nephew, nephews, niece, nieces, onlooker, onlookers
        parent, parents, passenger, passengers, passer-by, passers-by, patient, patients, pensioner, pensioners, pharmacist, pharmacists
        philanthropist, philanthropists, pianist, pianists, pilot, pilots, plumber, plumbers, postman, postmen, pupil, pupils, relative, relatives
        resident, residents, roommate, roommates, schoolmate, schoolmates, schoolteacher, schoolteachers, shepherd, shepherds, shopkeeper
        shopkeepers, sibling, siblings, singer, singers, sister, sister-in-law, sisters, sisters-in-law, soldier, soldiers, son, sons, spectator
        spectators, spouse, spouses, stepbrother, stepbrothers, stepdaughter, stepdaughters, stepfather, stepfathers, stepmother, stepmothers
        stepsister, stepsisters, stepson, stepsons, student, students, supporter, supporters, teacher, teachers, tourist, tourists, truck driver
        truck drivers, trucker, truckers, twin, twin brother, twin brothers, twin sister, twin sisters, twins, uncle, uncles, undergraduate
        undergraduates, victim, victims, viewer, viewers, villager, villagers, waiter, waiters, waitress, waitresses, widow, widower, widowers
        widows, wife, witness, witnesses, wives, worker, workers
        """

    /// Courtesy titles, ranks and offices printed with a capital before a name.
    static let titles = """
        Admiral, Ambassador, Archbishop, Ayatollah, Baron, Baroness, Bishop, Brigadier, Brother, Canon, Capt, Captain, Cardinal, Chancellor, Chief
        Coach, Col, Colonel, Commander, Commissioner, Commodore, Constable, Corporal, Councillor, Count, Countess, Cpl, Dame, Deputy, Detective
        Dr, Dr., Duchess, Duke, Earl, Emir, Emperor, Father, Gen, General, Gov, Governor, Herr, Hon, Imam, Inspector, Judge, Justice, King, Lady
        Lieutenant, Lord, Lt, Madame, Maj, Major, Marquess, Master, Mayor, Minister, Miss, Mister, Mlle, Mme, Monsieur, Monsignor, Mr, Mr., Mrs
        Mrs., Ms, Ms., Mx, Pastor, Pope, President, Prime Minister, Prince, Princess, Principal, Prof, Prof., Professor, Pte, Pvt, Queen, Rabbi
        Rear Admiral, Rep, Rev, Rev., Reverend, Secretary, Sen, Senator, Sergeant, Sgt, Sheik, Sheikh, Sheikha, Sheriff, Shri, Signor, Sir, Sister
        Smt, Sultan, Superintendent, Tunku, Vice President, Viscount, Warrant Officer
        """

    /// Sources that speak without a name of their own; a quotation may be theirs even when a person is named
    /// nearby.
    static let unnamedSources = """
        administrators, advisers, agents, aide, aides, analysts, announcement, attorneys, authorities, backers, bulletin, bystanders
        club officials, club sources, coaches, committee, communique, competitors, critics, diplomat, diplomats, doctors, email, executives
        experts, eyewitness, eyewitnesses, family, fans, federation, insider, insiders, investigators, judges, lawyers, letter, local media
        locals, management, managers, medics, memo, message, news agency, newspaper, note, observer, observers, officers, official, officials
        onlookers, organisers, organizers, parents, participants, passers-by, physicians, police, post, press release, promoters, prosecutors
        protesters, reader, readers, referees, release, report, reports, representative, representatives, researcher, researchers, residents
        rivals, rumour, rumours, scientists, selectors, source, sources, spectator, spectators, spokesman, spokesmen, spokespeople, spokesperson
        spokeswoman, spokeswomen, staff, state media, statement, stewards, supporter, supporters, teachers, team officials, team sources
        team-mates, teammates, television, trustees, tweet, viewer, viewers, villagers, volunteer, volunteers, website, well-wishers, witness
        witnesses
        """

    /// Bodies and bands of people that act and speak as one; never a person.
    static let groups = """
        academies, academy, administration, administrations, agencies, agency, alliance, alliances, armies, army, assemblies, assembly
        association, associations, athletics club, athletics clubs, authorities, authority, board, boards, bodies, body, brigade, brigades
        broadcaster, broadcasters, brotherhood, brotherhoods, bureau, bureaus, business, businesses, cabinet, cabinets, camp, camps, channel
        channels, charities, charity, cities, city, clan, clans, club, clubs, coaching staff, coalition, coalitions, collective, collectives
        college, colleges, commission, commissions, committee, committees, communities, community, companies, company, confederation
        confederations, conference, conferences, congress, congresses, consortium, consortiums, contingent, contingents, corporation, corporations
        council, councils, court, courts, crew, crews, crowd, crowds, delegation, delegations, department, departments, district, districts
        division, divisions, duo, duos, embassies, embassy, entourage, entourages, executive, executives, faction, factions, factories, factory
        faculties, faculty, families, family, federation, federations, firm, firms, foundation, foundations, foursome, foursomes, franchise
        franchises, fraternities, fraternity, fund, funds, gang, gangs, governing bodies, governing body, government, governments, group, groups
        gym, gyms, inquiries, inquiry, institute, institutes, institution, institutions, juries, jury, laboratories, laboratory, leadership
        league, leagues, line-up, line-ups, lineup, lineups, lobbies, lobby, management, media, ministries, ministry, movement, movements, nation
        nations, network, networks, newspaper, newspapers, NGO, NGOs, office, offices, opposition, organisation, organisations
        organising committee, organising committees, organization, organizations, organizing committee, organizing committees, outfit, outfits
        pack, packs, pair, pairs, panel, panels, parliament, parliaments, partnership, partnerships, peloton, pelotons, police, police force
        police forces, press, programme, programmes, public, quartet, quartets, quintet, quintets, regiment, regiments, region, regions, relay
        relays, roster, rosters, school, schools, secretariat, secretariats, section, sections, senate, senates, set-up, set-ups, side, sides
        societies, society, sponsor, sponsors, sports council, sports councils, squad, squads, stable, stables, staff, state, states, station
        stations, studio, studios, subcommittee, subcommittees, syndicate, syndicates, task force, task forces, taskforce, taskforces, team, teams
        threesome, threesomes, top ten, top tens, training group, training groups, treasuries, treasury, tribunal, tribunals, trio, trios, troupe
        troupes, trust, trusts, twosome, twosomes, union, unions, unit, units, universities, university, village, villages, working group
        working groups, youth team, youth teams
        """

    /// Nouns that give a person's age or stage of life.
    static let ageNouns = """
        adolescent, adolescents, babies, baby, boy, boys, centenarian, centenarians, child, children, eighteen-year-old, eighteen-year-olds
        eighty-year-old, eighty-year-olds, elder, elders, fifteen-year-old, fifteen-year-olds, fifty-year-old, fifty-year-olds, forty-year-old
        forty-year-olds, fortysomething, fortysomethings, fourteen-year-old, fourteen-year-olds, girl, girls, graduate, graduates, grandfather
        grandfathers, grandmother, grandmothers, grannies, granny, infant, infants, junior, juniors, juvenile, juveniles, kid, kids, lad, lads
        lass, lasses, master, masters, minor, minors, nineteen-year-old, nineteen-year-olds, nonagenarian, nonagenarians, octogenarian
        octogenarians, old-timer, old-timers, oldster, oldsters, pensioner, pensioners, school-leaver, school-leavers, schoolboy, schoolboys
        schoolgirl, schoolgirls, schoolkid, schoolkids, senior, senior citizen, senior citizens, seniors, septuagenarian, septuagenarians
        seventeen-year-old, seventeen-year-olds, sixteen-year-old, sixteen-year-olds, sixty-year-old, sixty-year-olds, teen, teenager, teenagers
        teens, thirteen-year-old, thirteen-year-olds, thirty-year-old, thirty-year-olds, thirtysomething, thirtysomethings, toddler, toddlers, tot
        tots, twelve-year-old, twelve-year-olds, twenty-year-old, twenty-year-olds, twentysomething, twentysomethings, undergraduate
        undergraduates, vet, veteran, veterans, vets, whizz-kid, whizz-kids, wunderkind, wunderkinds, young man, young men, young woman
        young women, youngster, youngsters, youth, youths
        """

    /// Singular nouns that, after "the", refer back to a person already named ("the youngster", "the Kenyan
    /// star").
    static let epithetNouns = """
        ace, actor, actress, all-rounder, alumna, alumnus, amateur, American, archer, athlete, attacker, author, birthday boy, birthday girl, boss, boxer, boy
        breaststroker, businessman, captain, challenger, champ, champion, chief, climber, co-favourite, coach, comeback queen, compatriot
        contender, countryman, countrywoman, cyclist, darling, dasher, debutant, debutante, decathlete, defender, distance runner, driver, dynamo
        ex-champion, exile, expatriate, father, father of three, father of two, favorite, favourite, fighter, finalist, flier, flyer, footballer
        forward, freshman, frontman, frontrunner, general, giant, girl, goalkeeper, golden boy, golden girl, golfer, graduate, great, gymnast
        half-miler, heptathlete, hero, heroine, holder, home favourite, hopeful, hotshot, hurdler, icon, idol, international, Irishman, Irishwoman
        islander, journeyman, jumper, junior, keeper, kid, lad, lady, leader, left-armer, left-hander, legend, local, loser, maestro, man, manager
        marathoner, mastermind, medalist, medallist, midfielder, miler, mother, mother of three, mother of two, mum, mum-of-two, native, newcomer
        No. 1 seed, northerner, novice, octogenarian, official, Olympian, opener, outsider, owner, pacemaker, Paralympian, pensioner, phenomenon
        pioneer, player, poster boy, poster girl, president, prodigy, product, professional, protege, protégé, pupil, queen, racer, record holder
        record-holder, resident, rider, right-hander, rising star, rookie, rower, runner, runner-up, schoolboy, schoolgirl, Scot, Scotsman, senior
        sensation, shooter, skater, skier, skipper, sophomore, southerner, southpaw, specialist, speedster, sportsman, sportswoman, sprinter
        stalwart, star, starlet, striker, student, superstar, swimmer, talent, talisman, teacher, team-mate, teammate, teen, teenager, thrower
        top seed, trainer, triathlete, twin, underdog, vaulter, vet, veteran, victor, Welshman, winger, winner, woman, wonder, wonderkid
        world champion, world number one, world record holder, wrestler, Yorkshireman, youngster, youth
        """
}
