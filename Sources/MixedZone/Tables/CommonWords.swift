/// The most usual English words, with the vocabulary of sports pages and page furniture, all in lower case. A
/// capitalised word found here is probably not part of a name.
enum CommonWordsTable {
    /// Common words that are hardly ever names.
    static let words = """
        a abandoned abilities ability about above abroad absence absences absent absolute absolutely academic academies academy accept acceptable
        accepted accepting accepts access accessed accesses accessibility accessible accessing accident accidentally accidents accompanied
        accompanies accompany accompanying according accordingly account accounted accounting accounts accurate accurately accuse accused accuses
        accusing achieve achieved achievement achievements achieves achieving achilles acknowledge acknowledged acknowledges acknowledging acquire
        acquired acquires acquiring across act acted acting action actions active actively activities activity acts actual actually acute ad adapt
        adapted adapting adapts add added adding addition additional additionally additions address addressed addresses addressing adds adequate
        adjust adjusted adjusting adjusts administration administrations admire admired admires admiring admission admissions admit admits
        admitted admitting adopt adopted adopting adopts ads adult advance advanced advances advancing advantage advantages advert advertise
        advertisement advertisements advertising adverts advice advise advised advises advising affair affairs affect affected affecting affects
        afford afforded affording affords afp afraid after afternoon afternoons afterwards again against age aged agencies agency agenda agendas
        agent agents ages aggressive aggressively ago agree agreed agreeing agreement agreements agrees ahead aid aids aim aimed aiming aims ain't
        air aircraft airport airports airs album albums alert alerts alive all all-american all-conference all-rounder all-time allegation
        allegations alliance alliances allied allow allowed allowing allows almost alone along alongside already also alternative alternatives
        although altitude altogether alum alumna alumni alumnus always am amateur amateurs amaze amazed amazes amazing ambassador ambassadors
        ambition ambitions ambitious ambulance ambulances among amongst amount amounts an analysis analytics analyze analyzed ancient and angle
        angles angry animal animals ankle ankles anniversaries anniversary announce announced announcement announcements announces announcing
        annual anonymous another answer answered answering answers anthem anthems anti anti-doping anticipate anticipated anticipates anticipating
        anxiety anxious any anybody anymore anyone anything anyway anywhere ap apart apologise apologised apologises apologising app apparent
        apparently appeal appealed appealing appeals appear appearance appearances appeared appearing appears applied applies apply applying
        appoint appointed appointing appoints appreciate appreciated appreciates appreciating approach approached approaches approaching
        appropriate approval approve approved approves approving approximately apps arbitration archive archived archives are area areas aren't
        arena arenas arguable arguably argue argued argues arguing argument arguments arm armies arms army around arrange arranged arrangement
        arrangements arranges arranging arrest arrested arresting arrests arrival arrivals arrive arrived arrives arriving article articles
        artificial arts as ashamed aside ask asked asking asks asleep aspect aspects assault assaults assess assessed assesses assessing asset
        assets assist assistance assistant assistants assisted assisting assists associate association associations assume assumed assumes
        assuming assure assured assures assuring asthma astonishing asymmetric at ate athlete athletes athletic atmosphere atmospheres attach
        attached attaches attaching attack attacked attacking attacks attempt attempted attempting attempts attend attendance attendances attended
        attending attends attention attitude attitudes attract attracted attracting attracts audience audiences author author's authorities
        authority authors automatic automatically available average averages avoid avoided avoiding avoids await awaited awaiting awaits award
        awarded awarding awards aware awareness away awesome awful awkward
        babies baby back back-to-back backer backers background backgrounds backstroke backward backwards bad badly balance balances balls ban
        band bands bank banned banning bans bantamweight bar bare barefoot barely barrier barriers bars base baseball based bases basic basically
        basing basis basketball bat bated bath baths bating bats batsman batsmen battle battled battles battling be beaches bearing bears beat
        beaten beating beats beautiful beautifully became because become becomes becoming bed beds been before beforehand beg began begged begging
        begin beginning begins begs begun behavior behaviour behind being belief beliefs believe believed believes believing belong belonged
        belonging belongs beloved below beneath beneficial benefit benefited benefiting benefits beside besides bet bets better between beyond
        biathlete biathletes biathlon bicycle bicycles bid bidding bids big bigger biggest bike bikes bills biological birdie birdies birth
        birthday birthdays births bit bits bitter bizarre blades blame blamed blames blaming blank blast blasted blasting blasts blew blind
        blister blisters block blocked blocking blocks blog blogs blood blowing blown blows board boards boast boasted boasting boasts boat boats
        bobsled bobsleigh bodies body bogey bogeys bold bones bonus bonuses book booked booking bookmark books boost boosted boosting boosts
        border borders bore boring born borne boss bosses both bother bothered bothering bothers bottle bottles bottom bottoms bought bounce
        bounced bounces bouncing boundaries boundary bout bouts bowlers boxed boxer boxers boxes boxing boys brain brains branches brands brave
        break breakaway breakaways breakfast breakfasts breaking breaks breakthrough breakthroughs breast breaststroke breath breathe breathed
        breathes breathing breaths brief briefer briefly brilliant brilliantly bring bringing brings broad broadcast broadcasted broadcasting
        broadcasts broadly broke broken bronze bronze-medallist brother brothers brought browse browser bruised bruising bst bubble budget budgets
        build building buildings builds built bunch bunches burn burned burning burnt burst bursted bursting bursts bus buses business businesses
        busy but butterfly button buttons buy buying buys buzz buzzes by
        caddie cafe cafes cake cakes calendar calendars calf calfs call called calling calls calm calves came camera cameras campaign campaigned
        campaigning campaigns camps campus can can't cancel canceled canceling cancelled cancelling cancels cancer cancers candidate candidates
        cannot canoe cap capable capacities capacity capital capitals caps captain captains caption captions capture captured captures capturing
        car cards care cared career careers careful carefully careless cares caring carried carries carry carrying cars cases cast casted casting
        casts casual catalog catamaran catch catches catching categories category caught cause caused causes causing cc celebrate celebrated
        celebrates celebrating cell cells center centers centimetre centimetres central centuries century ceremonies ceremony certain certainly
        certificate certificates chain chains chair chairman chairmen chairs challenge challenged challenges challenging champ champions
        championship championships champs chances change changed changes changing channel channels chapter chapters character characters charge
        charged charges charging charities chart charts chased chases chasing chat chats chatted chatting cheap cheat cheating cheats check
        checked checking checkout checks cheer cheered cheering cheers chemical chest chests chief chiefs child childhood children choice choices
        choose chooses choosing chose chosen circle circles circuit circuits circumstance circumstances cities citizen citizens city civil claim
        claimed claiming claims clap clapped clapping claps class classes classic classical classics classification classifications classy clean
        clean-sheet cleaned cleaning cleans clear cleared clearing clearly clears clever cleverly click clickable clicked clicking clicks climb
        climbed climbing climbs clinch clinched clinches clinching clinic clinical clinics clip clips clock clocked clocking clocks closed closely
        closer closes closest closing clothes clouds club club-mate clubmate clubmates clubs clue clues cm coach coached coaches coaching coast
        coastal coasts code codes coed coffee cold collapse collapsed collapses collapsing collect collected collecting collection collections
        collects college colleges collegiate color colors colour colours column columns combination combinations combine combined combines
        combining come comeback comebacks comes comfort comfortable comfortably comforted comforting comforts coming command commanded commanding
        commands comment commentaries commentary commentator commentators commented commenting comments commercial commission commissions commit
        commitment commitments commits committed committee committees committing common commonly communicate communicated communicates
        communicating communities community companies company comparable compare compared compares comparing comparison comparisons compete
        competed competes competing competition competitions competitive competitor competitors compile compiled compiles compiling complain
        complained complaining complains complaint complaints complete completed completely completes completing complex complexes comprehensive
        comprehensively computer computers concede conceded concedes conceding concentrate concentrated concentrates concentrating concern
        concerned concerning concerns conclude concluded concludes concluding conclusion conclusions concussion condition conditions conduct
        conducted conducting conducts conference conferences confess confessed confesses confessing confidence confident confidently confirm
        confirmed confirming confirms conflict conflicts confuse confused confuses confusing congratulate congratulated congratulates
        congratulating congress congresses connect connected connecting connection connections connects conquer conquered conquering conquers
        conscious consecutive consequence consequences consequently consider considerable considerably considered considering considers consist
        consisted consistent consistently consisting consists constantly construction contact contacted contacting contacts contain contained
        containing contains contemporary contender contenders content contest contested contesting contests context contexts continental
        continually continue continued continues continuing continuous contract contracted contracting contracts contrast contrasts contribute
        contributed contributes contributing contribution contributions control controlled controlling controls controversial controversies
        controversy convenient convention conventions conversation conversations conversion convert converted converting converts convince
        convinced convinces convincing convincingly cookie cookies cool cope coped copes copied copies coping copy copying copyright corner
        corners coronavirus correct corrected correcting correction corrections correctly corrects correspondent correspondents cost costing costs
        could couldn't council councils counted counties counting countries country countryman countrymen counts county couple coupled couples
        coupling courage courageous course courses courts cousin cousins cover coverage covered covering covers covid covid-19 coxless cram cramed
        craming cramp cramps crams crash crashed crashes crashing crazy create created creates creating creative credit credited crediting credits
        crew crews cricket cried cries crime crimes crises crisis criterion criterions criterium critical criticise criticised criticises
        criticising criticism criticisms cross-country crossed crosses crossing crowd crowds crowned crowning crowns crucial crucially cruciate
        cruel cruise cruised cruises cruising cry crying cultural culture cultures cup cups curious curling currencies currency current currently
        curtain curtains curve curves customer customers cut cuts cycle cycled cycles cycling cyclist cyclists
        dad dads daily damage damaged damages damaging damp danced dances dancing danger dangerous dangers data date dated dates dating daughter
        daughters days dead deadline deadlines deaf deal dealing deals dealt dear death deaths debate debated debates debating debt debts debut
        debuted debuting debuts decade decades decathlete decathlon decent decide decided decides deciding decision decisions decisive decisively
        declare declared declares declaring decline declined declines declining dedicate dedicated dedicates dedicating deep deeper deepest deeply
        defeat defeated defeating defeats defence defences defend defended defender defenders defending defends defense defensive deficit deficits
        define defined defines defining definitely degree degrees delay delayed delaying delays delegation delegations deliberately delicate
        delicious delighted delighting delights deliver delivered delivering delivers demand demanded demanding demands democratic denied denies
        dental deny denying depart departed departing department departments departs depend depended dependent depending depends depth depths
        deputies deputy deserve deserved deserves deserving design designed designing designs desire desires desk desks desktop desperate
        desperately despite destroy destroyed destroying destroys detail detailed detailing details determination determine determined determines
        determining develop developed developing development developments develops device devices dialog diaries diary did didn't die died dies
        diet diets differ differed difference differences different differing differs difficult difficulties difficulty digital dinghy dinner
        dinners dip dipped dipping dips direct directed directing direction directions directly director directors directs dirty disabilities
        disability disabled disagree disagreed disagreeing disagrees disappear disappeared disappearing disappears disappoint disappointed
        disappointing disappointment disappointments disappoints disaster disasters discipline disciplines disclaimer disclose disclosed discloses
        disclosing discover discovered discoveries discovering discovers discovery discus discuses discuss discussed discusses discussing
        discussion discussions disease diseases dismiss dismissed dismisses dismissing display displayed displaying displays dispute disputes
        disqualification disqualifications disqualified disqualifies disqualify disqualifying distance distances distant distinct distribute
        distributed distributes distributing district districts disturb disturbed disturbing disturbs dive dived dives divide divided divides
        dividing diving division divisions dnf dns do doctor doctors document documents does doesn't dog dogs doing dollar dollars domestic
        domestique dominant dominate dominated dominates dominating domination don't donate donated donates donating donation donations done door
        doors doping dose doses double double-header doubled doubles doubling doubt doubted doubtful doubting doubts down downhill download
        downloaded downloading downloads downstairs dozen dozens dq draft drafts drag dragged dragging drags drama dramas dramatic dramatically
        drank draw drawing drawn draws dream dreamed dreaming dreams dreamt dress dressed dresses dressing dribble drill drilled drilling drills
        drink drinking drinks drive driven driver drivers drives driving drop dropdown dropped dropping drops drove drug drugs drunk dry dual-meet
        duathlon due duel duels dull duly dunk duo duos during duties duty dying
        each eager eagle earlier earliest earn earned earning earns earth ease eased eases easier easiest easily easing eastern easy eat eaten
        eating eats economic economy edge edged edges edging edit edited editing edition editions editor editorial editors edits educate educated
        educates educating education educational effect effective effectively effects efficient efficiently effort efforts eight eighteen eighth
        eights eighty either elderly elect elected electing election elections electric electronic elects element elements eleven eleventh
        eligible eliminate eliminated eliminates eliminating elite elites else elsewhere email emails embed embrace embraced embraces embracing
        emerge emerged emergencies emergency emerges emerging emotion emotional emotionally emotions emphasis employ employed employee employees
        employing employs empty enable enabled enables enabling encounter encountered encountering encounters encourage encouraged encourages
        encouraging end ended ending endless ends endurance endure endured endures enduring enemies enemy energy engage engaged engages engaging
        engine engineer engineers engines enjoy enjoyed enjoying enjoys enlarge enormous enough enrollment ensure ensured ensures ensuring enter
        entered entering enters entertain entertained entertaining entertains enthusiasm entire entirely entrance entrances entrant entrants
        entries entry environment environmental environments epee episode episodes epo equal equally equestrian equipment equivalent equivalents
        era eras error errors escape escaped escapes escaping especially essential essentially est establish established establishes establishing
        estimate estimated estimates estimating etc ethnic eu euro euros evaluate evaluated evaluates evaluating even evening evenings evenly
        event events eventual eventually ever every everybody everyday everyone everything everywhere evidence evident evil ex exact exactly exam
        examine examined examines examining example examples exams exceed exceeded exceeding exceeds excel excelled excellent excelling excels
        except exception exceptional exceptionally exceptions exchange exchanged exchanges exchanging excite excited excitement excites exciting
        exclude excluded excludes excluding exclusive exclusively excuse excuses executive executives exercise exercised exercises exercising
        exhibition exhibitions exist existed existing exists exit exits exotic expand expanded expanding expands expect expectation expectations
        expected expecting expects expense expenses expensive experience experienced experiences experiencing expert experts explain explained
        explaining explains explanation explanations explore explored explores exploring explosive express expressed expresses expressing
        expression expressions extend extended extending extends extent extents external extra extraordinary extreme extremely eye eyes
        fabulous face facebook faced faces facing fact factor factories factors factory facts fade faded fades fading fail failed failing fails
        failure failures fairly fairway fall fallen falling falls false fame familiar families family famous famously fan fancied fancies fancy
        fancying fans fantastic faq faqs far fashion fashions fast faster fastest fat fatal father fathers fault faults favor favorite favorites
        favour favourable favoured favouring favourite favourites favours feared fearing fears feat featherweight feats feature featured features
        featuring fed federal federation federations fee feed feedback feeding feeds feel feeling feelings feels fees feet fell-running fellow
        felt female fence fences festival festivals fever fevers few fewer fiancee fiancees fierce fifa fifteen fifteenth fifth fifth-placed fifty
        fight fighter fighters fighting fights figure figured figures figuring file filed files filing fill filled filling fills film filmed
        filming films filter filters final finalise finalised finalises finalising finalist finalists finally finals finance find finding finds
        fine finest finger fingers finish finished finisher finishers finishes finishing fire fired fires firing firm firmly first first-ever
        first-round firstly fit fitness fits fitted fitting five fix fixed fixes fixing fixture fixtures flag flags flat flats flew flexible flies
        flight flights float floated floating floats floor floor-exercise floors flown flu fly fly-half flying flyweight focus focused focuses
        focusing foil follow followed followers following follows food footage football footballer footballers footer footwear for force forced
        forces forcing forecast forecasting forecasts foreign forever forget forgets forgetting forgive forgived forgives forgiving forgot
        forgotten form formal format formation formations formats formed former formerly formidable forming forms formula formulas forth fortunate
        fortunately fortune fortunes forty forum forums forward forwards fought found foundation foundations founded founder founders founding
        founds four fourteen fourth fraction fractions fracture fractures frame frames frankly free freed freedom freedoms freeing freely frees
        freestyle freeze freezes freezing frequent frequently fresh freshman freshmen friendly friends friendship friendships frightening from
        front fronts froze frozen frustrate frustrated frustrates frustrating fuel fulfil fulfill fulfilled fulfilling fulfils full full-time
        fullback fullscreen fully fun function functioned functioning functions fund funded funding funds funeral funerals funny furious further
        furthermore future
        gain gained gaining gains gala galas galleries gallery gallon gallons game games gap gaps garden gardens gate gather gathered gathering
        gathers gave gdpr gear gears gel gels gender genders general generally generate generated generates generating generation generations
        gentle gentleman gentlemen gently genuine genuinely get gets getting getty giant giants gift gifts girl girlfriend girlfriends girls give
        given gives giving glad glance glanced glances glancing global glories glorious gmt go goal goalie goalkeeper goalkeepers goalless goals
        goes going gold-medallist golf golfer golfers gone google gorgeous got gotten govern governed governing government governments governor
        governors governs grab grabbed grabbing grabs grade grades gradual gradually graduate graduated graduates graduating grandfather
        grandfathers grandmother grandmothers grass grateful great greater greatest greatly greet greeted greeting greets grew groin gross ground
        grounds group group-stage groups grow growing grown grows growth guarantee guaranteed guaranteeing guarantees guard guards guess guessed
        guesses guessing guests guide guided guideline guidelines guides guiding guilty guys gym gymnast gymnastics gymnasts gyms
        habit habits had hadn't hail hailed hailing hails hair half half-hour half-marathon half-marathons half-time halfpipe halftime halt halted
        halting halts hammer-thrower hammered hammering hammers hamstring hamstrings handed handful handfuls handicap handicaps handing handle
        handled handles handling handy hang hanging hangs happen happened happening happens happier happiest happily happy harbour harbours
        hardest hardly harm harsh has hasn't hat hat-trick hat-tricks hate hated hates hating hats haul hauled hauling hauls have haven't having
        hd he he'd he'll he's head-to-head headed heading headings headline headlines headquarters heads heal healed healing heals health healthy
        hear hearing hearings hears heart heartbreak hearts heat heated heating heats heavier heaviest heavily heavy heavyweight hectic height
        heights held help helped helpful helping helps hence heptathlete heptathlon her here here's hero heroes heroine heroines hers herself
        hesitate hesitated hesitates hesitating hid hidden hide hides hiding high high-jump high-performance higher highest highlights highly him
        himself hint hints hip hips his historic historical histories history hit hits hitting hockey hold holders holding holds hole holes
        holidays home homegrown homepage homes honest honestly honor honors honour honoured honouring honours hopefully horizon horizons horrible
        horrific horse horses hospital hospitals host hosted hosting hosts hot hotel hotels hottest hour hours household households houses housing
        how however hr hrs hug huge hugely hugged hugging hugs human humble humor humour hundred hundreds hungry hurdle hurdler hurdlers hurdles
        hurting hurts husbands hydration hyperlink
        i i'd i'll i'm i've iaaf ice idea ideal ideally ideas identical identified identifies identify identifying identities identity if ignore
        ignored ignores ignoring ill illegal illness image imagery images imagine imagined imagines imagining immediate immediately immense
        imminent impact impacts importance important impose imposed imposes imposing impossible impress impressed impresses impressing impression
        impressions impressive impressively improve improved improvement improvements improves improving in inaugural inbox inch inches incident
        incidents include included includes including income incomes incoming increase increased increases increasing increasingly incredible
        incredibly indeed independence independent independently index indexes indicate indicated indicates indicating individual individually
        indoor indoors industries industry inevitable inevitably infection infections influence influenced influences influencing info inform
        information informed informing informs initial initially initiative initiatives injure injured injures injuries injuring injury
        injury-time inner innings innocent inquiries inquiry inside insight insights insist insisted insisting insists inspiration inspirational
        inspire inspired inspires inspiring instagram install installed installing installs instance instances instant instantly instead institute
        institutes institution institutions insurance intend intended intending intends intense intensified intensifies intensify intensifying
        intensity intensive intention intentions interest interested interesting interests interim intermediate internal international
        internationals internet interval intervals interview interviewed interviewing interviews into intramural introduce introduced introduces
        introducing introduction introductions invest invested investigate investigated investigates investigating investigation investigations
        investing investment investments invests invisible invitation invitations invite invited invites inviting involve involved involves
        involving ioc ironically irregular is island islands isn't issue issued issues issuing it it'd it'll it's item items its itself
        jab jacket jackets javelin javelins jealous jersey jerseys jobs join joined joining joins joint jointly joke joked jokes joking journal
        journalist journalists journals journey journeys jpeg jpg jr judged judges judging judgment judo jump jumped jumper jumpers jumping jumps
        juniors juries jury
        karate kayak keep keepers keeping keeps kept keys keyword keywords kick kicked kicking kicks kid kids kill killed killing kills kilo
        kilogram kilograms kilometer kilometers kilometre kilometres kilos kind kitchen kitchens kits km kmh kms knee knees knew knock knocked
        knocking knockout knocks know knowing knowledge known knows kph
        label labels labor lack lacked lacking lacks ladder ladders ladies laid landed landing landmark landmarks lands language languages lap
        laps largely larger largest last lasting lastly late lately later latest latter laugh laughed laughing laughs launch launched launches
        launching lawyer lawyers layer layers laying lays lazy lbw lead leaders leadership leading leads league leagues lean leaned leaning leans
        leap leaped leaping leaps leapt learn learned learning learns learnt least leave leaves leaving led left leg legacies legacy legal legally
        legendary legends legitimate legs lend lending lends length lengths lent less lesson lessons lest let let's lets letter letters letting
        level levelled levelling levels libraries library licence licences license lie lied lies life lifestyle lifetime lifetimes lift lifted
        lifting lifts ligament ligaments lighting lightly lightning lights lightweight like likely likes likewise limit limited limiting limits
        line line-up line-ups linebacker lined lineout lines lineup lineups lining linked linkedin linking links list listed listen listened
        listening listens listing listings lists lit literally literary literature live lived lively lives living load loaded loading loads loan
        loans local locally location locations lockdown lodges log logged logging login logins logo logout logs lone lonely long-distance
        long-jump long-term longer longest look looked looking looks loop loops loose lose loses losing loss losses lost lot lots loud loved
        lovely loves loving lower lowered lowering lowers lowest loyal luckily luge lunch lunches luxury lying
        machine machines mad made magazine magazines magic magical magnificent mail main mainly maintain maintained maintaining maintains
        majorities majority make maker makers makes making male manage managed management manager managers manages managing many map maps marathon
        marathoner marathoners marathons margin marginal margins market marketing markets marriage marriages married marries marry marrying
        massage massages massive master match matched matches matching mate material materials mates matter mattered mattering matters maximum
        maximums maybe mayor mayors me meal meals mean meaning meanings means meant meanwhile measure measured measures measuring medal medalist
        medalists medallist medallists medals media medical medicine medium medleys meet meeting meetings meets member members membership
        memberships memorable memories memory men meniscus mental mentally mention mentioned mentioning mentions menu menus mere merely message
        messages met metal metals meter meters method methods metre metres mid-race mid-table middle middle-distance middles middleweight
        midfielder midfielders midnight midseason might mild mildly mile mileage miler milers milestone milestones military million millions min
        mind minded minding minds mine minimum minimums minister ministers ministries ministry minor mins minute minutes miracle miracles miss
        missed misses missing mission missions mistake mistakes mix mixed mixes mixing mixture mm mobile mode model modeling models moderate
        modern modes modest moguls mom moment moments momentum moms money monitor monitored monitoring monitors month monthly months mood moods
        moral more moreover morning mornings most mostly mother mothers motion motions motivate motivated motivates motivating motivation motor
        motors mountain mountains mounted mounting mounts mouth mouths move moved movement movements moves movie movies moving mp4 mph mr mrs much
        mud multimedia multiple mum mums murder murders muscle muscles museum museums music must mute mutual my myself mysteries mystery
        naked name named namely names naming narrow narrowed narrower narrowing narrowly narrows nasty nation national nationally nations native
        natives natural naturally nature navigation ncaa nd near nearby nearest nearly neat necessarily necessary neck necks need needed needing
        needs negative negotiate negotiated negotiates negotiating neighbor neighbors neighbour neighbours neither nerve nerves nervous netminder
        network networks neutral never nevertheless new newcomer newer newest newly news newsletter newsletters newspaper newspapers newsroom next
        nice nicely night nightmare nightmares nights nine nineteen ninety ninth no no. nobody nod nodded nodding nods noise noisy nominate
        nominated nominates nominating nomination nominations non none nonetheless nor nordic normal normally northern northwest not notable
        notably notch notched notches notching note noted notes nothing notice noticed notices noticing notification notifications noting novels
        now nowhere nr nuclear number numbers numerous nurse nurses
        o'clock object objected objecting objective objectives objects observe observed observes observing obstacle obstacles obtain obtained
        obtaining obtains obvious obviously occasion occasional occasionally occasions occur occurred occurring occurs odd of off off-season
        offence offences offense offensive offer offered offering offers office officer officers offices official officially officials offside
        often oh oil ok okay older oldest on on-form once one ones oneself ongoing online only onto open opened opening openings openly opens
        operate operated operates operating operation operations opinion opinions opponent opponents opportunities opportunity oppose opposed
        opposes opposing opposition opt optimistic option options or order ordered ordering orders ordinary organisation organisations organise
        organised organiser organisers organises organising organization organizations organize organized organizer organizers original originally
        other others otherwise ought our ours ourselves out outcome outcomes outdoor outdoors outer outfit outfits outgoing outlet outlets output
        outputs outside outsider outsiders outstanding over over-age overall overcame overcome overcomes overcoming overhaul overhauled
        overhauling overhauls overnight overs overseas overtake overtaken overtakes overtaking overtime overtook own owned owner owners owning
        owns oxygen
        pa paced pacemaker pacemakers pacers paces pacing package packages packed packing packs paddle paddled paddles paddling pages paid pain
        painful pains paint paints pair pairs palace palaces pale pandemic pandemics panel panels paper papers par parade parades parallel parent
        parents parkrun part partial partially participant participants participate participated participates participating participation
        particular particularly parties partly partner partners partnership partnerships parts party pass passage passages passed passes passing
        passion passionate passions passive password passwords past past-time pasts path paths patient patiently patients pattern patterns pause
        paused pauses pausing pay paying payment payments pays pb pbs pdf peak peaked peaking peaks peloton pelotons penalties penalty pension
        pensions pentathlon pentathlons people per percent percentage percentages perfect perfectly perform performance performances performed
        performer performers performing performs perhaps period periods permanent permanently permission permissions permit permits permitted
        permitting person personal personal-best personalities personality personally perspective perspectives phase phases phone phoned phones
        phoning photo photograph photographed photographer photographers photographing photographs photography photos phrase phrases physical
        physically physio physios physiotherapist physiotherapy pick picked picking picks picture pictures piece pieces pilot pilots pin pink
        pinned pinning pins pitch pitches placed places placing plain plan plane planes planet planets planned planning plans platform platforms
        play playback played player players playing playlist playoff playoffs plays plaza plazas plead pleaded pleading pleads pleasant please
        pleased pleasure pleasures plenty plot ploted ploting plots plus pm podcast podcasts podium podiums point pointed pointing points
        pole-vault policeman policies policy politician politicians politics pommel pools poor poorly popular population populations popup portion
        portions portrait portraits pos pose posed poses posing position positioned positioning positions positive positively possess possessed
        possesses possessing possession possibilities possibility possible possibly post-race posted posting postpone postponed postpones
        postponing posts postseason potential potentially pounds pour poured pouring pours power powered powerful powerhouse powering practical
        practically practice practiced practicing practise practised practises practising praise praised praises praising pre pre-race precise
        precisely predict predictable predicted predicting prediction predictions predicts predominantly prefer preference preferences preferred
        preferring prefers pregnant premier premiere premieres premium preparation preparations prepare prepared prepares preparing preseason
        presence present presentation presentations presented presenting presents president presidential presidents pressed presses pressing
        pressure pressures presumably pretend pretended pretending pretends pretty prevent prevented preventing prevents preview previous
        previously prices primarily primary prime principal principle principles print printed printing prints priorities priority prison prisons
        privacy private privately prize prizes pro probable probably problem problems procedure procedures proceed proceeded proceeding proceeds
        process processed processes processing produce produced produces producing product production productions productive products profession
        professional professionally professionals professions professor professors profile profiles profit profits program programme programmes
        programs progress progressed progresses progressing project projects prologue prominent promise promised promises promising promo promote
        promoted promoter promoters promotes promoting promotion promotions promptly proof proper properly properties property proportion
        proportions proposal proposals prospect prospects protect protected protecting protection protects protest protested protesting protests
        proud proudly prove proved proven proves provide provided provides providing province provinces proving provision provisional provisions
        psychological pts public publication publications publicity publicly publish published publishes publishing puck pull pulled pulling pulls
        pump pumps punch punched punches punching punish punished punishes punishing pupil pupils purchase purchased purchases purchasing pure
        purely purple purpose purposes pursue pursued pursues pursuing pursuit pursuits push pushed pushes pushing put puts putt putter putters
        putting putts
        quad quads qualification qualifications qualified qualifier qualifiers qualifies qualify qualifying qualities quality quantities quantity
        quarantine quarter quarter-final quarter-finals quarterback quarterfinal quarterfinals quarters question questioned questioning questions
        queue queues quicker quickest quickly quiet quietly quit quite quits quitting quiz quizzes quote quoted quotes quoting
        race race-walking raced racer racers races racewalk racewalker racing rail rails raise raised raises raising rallied rallies rally
        rallying ran rang range ranges rank ranked ranking rankings ranks rapid rapidly rare rarely rate rated rates rather rating ratings ratio
        ratios raw rd reach reached reaches reaching react reacted reacting reaction reactions reacts readers readily reading reads ready real
        realise realised realises realising realistic realities reality realize realized realizes realizing really rearranged reason reasonable
        reasonably reasons rebound rebounds recall recalled recalling recalls receive received receives receiving recent recently reception
        receptions reckon reckoned reckoning reckons recognise recognised recognises recognising recognize recognized recommend recommended
        recommending recommends record record-breaking recorded recording recordings records recover recovered recoveries recovering recovers
        recovery recreational recruit recruited recruiting recruits red redshirt reduce reduced reduces reducing reduction reductions ref refer
        referee referees reference references referred referring refers reflect reflected reflecting reflects reform reforms refresh refs refuse
        refused refuses refusing regain regained regaining regains regard regarded regarding regards regatta regattas regime regimes region
        regional regions register registered registering registers registration registrations regret regrets regretted regretting regular
        regularly regulation regulations rehab rehabilitation reject rejected rejecting rejects relate related relates relating relation relations
        relationship relationships relative relatively relax relaxed relaxes relaxing relay relays release released releases releasing relevant
        reliable relied relief relies religion religious relish relished relishes relishing reload reluctant reluctantly rely relying remain
        remained remaining remains remarkable remarkably remember remembered remembering remembers remind reminded reminder reminders reminding
        reminds remote remove removed removes removing renew renewed renewing renews repeat repeated repeatedly repeating repeats repechage
        replace replaced replacement replacements replaces replacing replay replays replied replies reply replying report reported reportedly
        reporter reporters reporting reports represent representative representatives represented representing represents reprint reputation
        reputations request requested requesting requests require required requirement requirements requires requiring rescheduled rescue rescued
        rescues rescuing research researched researches researching reserve reserved reserves reserving reset resident residential residents
        resign resigned resigning resigns resist resistance resisted resisting resists resolution resolutions resolve resolved resolves resolving
        resort resorts resource resources respect respectable respected respecting respectively respects respond responded responding responds
        response responses responsibilities responsibility responsible rest restaurant restaurants rested resting restore restored restores
        restoring restrict restricted restricting restriction restrictions restricts rests result resulted resulting results resume resumed
        resumes resuming retain retained retaining retains retire retired retirement retirements retires retiring return returned returning
        returns retweet reunion reunions reunite reunited reunites reuniting reuters reveal revealed revealing reveals revenge review reviewed
        reviewing reviews revolution revolutions reward rewarded rewarding rewards rhythm rhythms ridden ride riders rides ridiculous right-hand
        rights ring ringing rings rise risen rises rising risk risked risking risks ritual rituals rival rivalled rivalling rivalries rivalry
        rivals road roads rode role roles romantic roof roofs rookie rookies room rooms root roots roster rosters rough roughly round round-robin
        rounds route routes routine routines row rowed rower rowers rowing rows rpm rss rub rubbed rubbing rubbish rubs rugby ruin ruined ruining
        ruins rule ruled rules ruling rumor rumour rumours run rung runner runner-up runners runners-up running runs ruptured rural rushed rushes
        rushing
        sabre sacrifice sacrifices sad sadly safe safely safety said sail sailed sailing sails salaries salary sale sales same sample samples
        sanction sanctions sang sank sat satisfaction satisfied save saved saves saving saw say saying says sb scale scan scandal scandals scans
        scarcely scare scared scares scaring scary scenario scenarios scene scenes schedule scheduled schedules scheduling scheme schemes
        scholarship scholarships school schools science scientific scientist scientists score scoreboard scorecard scored scoreless scorer scorers
        scores scoresheet scoring scramble scrambled scrambles scrambling scream screamed screaming screams screen screens scroll scrolling scrum
        sculls sea seamer search searched searches searching seas season season-best seasonal seasons seat seats second second-fastest second-half
        second-place secondary secondly seconds secret secretaries secretary secrets section sections sector sectors secure secured secures
        securing security see seed seeded seeds seeing seek seeking seeks seem seemed seeming seemingly seems seen sees seldom select selected
        selecting selection selections selector selectors selects sell selling sells semi semi-final semi-finalist semi-finalists semi-finals
        semifinal semifinalist semifinalists semifinals semis send sending sends senior seniors sense senses sent sentence sentences separate
        separated separates separating sequence sequences series serious seriously serve served serves service services serving session sessions
        set setback setbacks sets setting settings settle settled settles settling seven seventeen seventh seventy several severe severely sexual
        shadow shadows shake shaken shakes shaking shall shallow shape shaped shapes shaping share shared shares sharing sharply shatter shattered
        shattering shatters she she'd she'll she's sheet sheets shelf shelves shift shifted shifting shifts shine shines shining ship ships shirt
        shirts shock shocked shocking shocks shoe shoes shone shook shoot shooting shootout shoots shop shoped shoping shopping shops shortage
        shortages shorter shortest shortly shorts shot shot-put shots should shoulder shoulders shouldn't shout shouted shouting shouts show
        showdown showdowns showed shower showers showing shown shows shut shuts shutting shuttle shuttles sick side sidebar sides sight sights
        sign sign-in signal signals signature signatures signed significant significantly signin signing signs signup silence silenced silences
        silencing silent silly silver-medallist similar similarly simple simply simultaneously since sing singing single sings sink sinking sinks
        sir sister sisters sit site sitemap sites sits sitting situation situations six sixteen sixth sixty size sizes skate skated skater skaters
        skates skating skeleton ski skied skier skiers skies skiing skill skilled skillful skills skin skins skipped skipper skippers skipping
        skips skis slalom slaloms slam slammed slamming slams sleep sleeping sleeps sleepy slept slid slide slides slideshow slideshows sliding
        slight slightly slim slip slipped slipping slips slopestyle slot slots slow slowed slower slowest slowing slowly slows small smaller
        smallest smash smashed smashes smashing smile smiled smiles smiling smoke smooth smoothly snapchat snatch snatched snatches snatching
        snowboard snowboarder snowboarding so soar soared soaring soars soccer social socially societies society soft software soil solar sold
        soldier soldiers sole solely solid solo solution solutions solve solved solves solving some somebody somehow someone something sometimes
        somewhat somewhere son songs sons soon sophomore sophomores sore sorry sort sorts sought soul souls sound sounded sounding sounds source
        sources south southern space spaces spare spark speak speaker speakers speaking speaks special specialise specialised specialises
        specialising specialist specialists specially specialties specialty specific specifically spectacle spectacles spectacular spectator
        spectators speech speeches speeds spell spelled spelling spells spend spending spends spent spikes spin spinner spinning spins spirit
        spirits spiritual splendid split splits splitting spoke spoken spokesman spokesmen spokeswoman spokeswomen sponsor sponsored sponsoring
        sponsors sponsorship sponsorships sport sports spot spotlight spots spotted spotting sprained spread spreading spreads springs sprint
        sprinted sprinter sprinters sprinting sprints spun squad squads squash sr st stability stable stadium stadiums staff stage stages stake
        stakes stand standard standards standing standings standout stands stars start started starter starters starting starts state stated
        statement statements states stating station stations statistic statistics stats status stay stayed staying stays steadily steady steal
        stealing steals steep steeplechase steeplechaser steeplechasers steeplechases step stepped stepping steps steroid steroids stick sticking
        sticks stiff stole stolen stomach stomaches stood stop stoppage stopped stopping stops store stores stories stormed storming storms
        straight straightforward strain strained straining strains strangely stranger strangers strategic strategies strategy stream streamed
        streaming streams streets strength strengthen strengthened strengthening strengthens strengths stress stressed stresses stressing stretch
        stretched stretcher stretches stretching strict strictly strike striker strikers strikes striking string strings stroke stroked strokes
        stroking stronger strongest strongly struck structure structures struggle struggled struggles struggling stubborn stuck student students
        studied studies studio studios study studying stuff stumble stumbled stumbles stumbling stun stunned stunning stuns stupid style styles
        sub subject subjects submission submissions submit submits submitted submitting subscribe subscribed subscriber subscribers subscribes
        subscribing subscription subscriptions subsequent subsequently substantial substantially subtle succeed succeeded succeeding succeeds
        success successes successful successfully successive such sudden suddenly suffer suffered suffering suffers sufficient sufficiently
        suggest suggested suggesting suggests suit suitable suited suiting suits sum summaries summary summit summits sums sunk sunny super
        super-g superb superior supplied supplies supply supplying support supported supporter supporters supporting supports suppose supposed
        supposedly supposes supposing sure surely surface surfaces surge surged surgeries surgery surges surging surprise surprised surprises
        surprising surprisingly surround surrounded surrounding surrounds survey surveys survive survived survives surviving survivor survivors
        suspect suspected suspecting suspects suspend suspended suspending suspends suspension suspensions sustain sustained sustaining sustains
        swam swap swapped swapping swaps sweat sweep sweeping sweeps swept swim swimmer swimmers swimming swims swing swinging swings switch
        switched switches switching swum swung symbol symbols symptom symptoms syndicate system systems
        tab table tables tabs tackle tackled tackles tackling tactic tactical tactics taekwondo tag tags tail tails take taken takes taking talent
        talented talents talk talked talking talks tall taller tallest tank tanks tap taper tapped tapping taps target targeted targeting targets
        task tasks taste tasted tastes tasting taught tax taxes teach teacher teachers teaches teaching team team-mate team-mates teammate
        teammates teams tear tearing tears technical technically technique techniques technologies technology tee teenager teenagers teeth
        telephone telephones television televisions tell telling tells temperature temperatures temporarily temporary ten tend tended tendencies
        tendency tending tendon tendons tends tennis tension tensions tent tenth tents term terms terrible terrific territories territory test
        tested testimonies testimony testing testosterone tests text texts th than thank thanked thankfully thanking thanks that that's the
        theater their theirs them theme themes themselves then theories theory there there's thereafter thereby therefore these they they'd
        they'll they're they've thick thin thing things think thinking thinks third thirdly thirsty thirteen thirty this thorough thoroughly those
        though thought thoughts thousand thousands thread threat threaten threatened threatening threatens threats three three-pointer
        three-pointers threw thrill thrills throat throats through throughout throw throwers throwing thrown throws thumb thumbnail thumbs thus
        ticket tickets tie tie-break tie-breaker tie-breaks tiebreaker tied ties tight tightly tiktok time time-trial timed times timing tiny tip
        tipped tipping tips tired title titleholder titleholders titles to today toe toes together toggle told tomorrow tone tones tonight too
        took tool tools tooth top top-class top-ranked topic topics topmost tops torch torches tore torn total totally totals touch touchdown
        touchdowns touched touches touching tough tougher toughest tour toured touring tourism tournament tournaments tours toward towards towel
        towels town towns toxic toy toys traces track tracked tracking tracks trade traded trademark trades trading tradition traditional
        traditionally traditions traffic tragedies tragedy tragic trail trailed trailing trails train trained trainer trainers training trains
        trampoline trans transcript transfer transferred transferring transfers transform transformed transforming transforms transition
        transitions translate translated translates translating transport trap traps travel traveled traveling travelled travelling travels
        treadmill treat treated treaties treating treatment treatments treats treaty tree trees tremendous tremendously trend trending trends
        tri-suit trial trials triathlete triathletes triathlon triathlons tribunal tribute tributes trick tricks tricky tried tries triggered
        triggering triggers trim trimmed trimming trims trio trios trip triple triple-jump tripped tripping trips triumph triumphed triumphing
        triumphs trophies trophy tropical trouble troubled troubles troubling truck trucks truly trust trusted trusting trusts truth try trying
        tumble tumbled tumbles tumbling tunnel tunnels turn turned turning turnout turnouts turns tv tweet tweeted tweeting tweets twelfth twelve
        twenty twice twin twins twitter two tying type typed types typical typically typing
        u18 u23 uefa ugly uk ultimate ultimately ultra-marathon ultramarathon umpire umpires un unable unanimously unbeaten unbelievable uncertain
        unchanged uncle uncles undefeated under under-18 under-21 under-23 under-age undergo undergoes undergoing undergone undergrad underneath
        understand understanding understands understood underwent undoubtedly unexpected unexpectedly unfair unfortunate unfortunately unhappy
        uniform uniforms union unions unique unit unite united unites uniting units universal universe universes universities university unknown
        unless unlike unlikely unprecedented unseeded unstoppable unsubscribe until unusual unusually unveil unveiled unveiling unveils up
        upcoming update updated updates updating upgrade upgrades uphill upload uploaded uploading uploads upon upper uppercut upset upsets
        upsetting upstairs urban urge urged urgent urges urging url us usa use used useful useless user username users uses using usual usually
        utterly
        vacant vaccine vaccines valid valuable value values van vanish vanished vanishes vanishing vans varied varies varieties variety various
        varsity vary varying vast vastly vault vaulted vaulter vaulting vaults vehicle vehicles velodrome venue venues verbal version versions
        versus very vest vests veteran veterans via viable vice-captain vice-captains victim victims victories victorious vid video videos view
        viewed viewer viewers viewing views village villages violation violations violence violent virtual virtually virus visa visas visible
        vision visions visit visited visiting visitor visitors visits visual vital vitally vocal vocals voice voices vol volleyball volleyballs
        volume volumes volunteer volunteered volunteering volunteers vote voted voter voters votes voting vow vowed vowing vows vs vulnerable
        wada wage wages waist waists wait waited waiting waits wake wakes waking walk walked walkers walking walks want wanted wanting wants war
        warm warm-up warm-ups warmed warmer warming warms warn warned warning warnings warns wars was wash washed washes washing wasn't waste
        wasted wastes wasting watch watched watches watching wave waved waves waving ways we we'd we'll we're we've weak weaken weakened weakening
        weakens weaker weakness weaknesses wealth weapon weapons wear wearing wears weather web webcast webpage website websites week weekday
        weekdays weekend weekends weekly weeks weigh weighed weighing weighs weight weightlifting weights weird welcome welcomed welcomes
        welcoming welfare well well-deserved well-known welterweight went were weren't western wet wetsuit what what's whatever whatsapp wheel
        wheelchair wheels when whenever where whereabouts whereas wherever whether which whichever while whilst whip whipped whipping whips
        whisper whispered whispering whispers who who's whoever whole whom whose why wicket wickets wide widely widen widened widening widens
        wider widespread widget wife wifi wildcard wildly willing win wind window windows winds windy wine wines winger wings winless winner
        winners winning wins wipe wiped wipes wiping wire wires wish wished wishes wishing with withdraw withdrawing withdrawn withdraws withdrew
        within without witness witnessed witnesses witnessing wives woke woken woman women won won't wonder wondered wonderful wondering wonders
        wooden word words wore work worked worker workers working workout workouts works workshop workshops world world-leading worlds worldwide
        worn worried worries worry worrying worse worst worthy would wouldn't wound wounds wr wrap wrapped wrapping wraps wrestler wrestlers
        wrestling wrist wrists write writer writers writes writing written wrong wrote www
        yard yards year years yell yelled yelling yellow yellow-jersey yells yes yesterday yet you you'd you'll you're you've younger youngest
        youngster youngsters your yours yourself yourselves youth youthful youtube
        zero zone zones zoom
        """

    /// Common words that are surnames or given names as well (baker, grace, mark): judge them by their
    /// surroundings.
    static let alsoNames = """
        abbey abbot abbott able adelaide alder alma amber amity angel april archer art ash aspen aster august austin autumn
        bacon baker ball banks banner barber bard barker barley barns baron barrow bass bay beach beacon bean bear beau beck bedford bee bell
        belle berry best bill birch bird bishop black blade blaze blessing bliss bloom bloomer blow blue bob bolt bolton bond bone bonny booker
        booth bow bowler bowls bowman box boy brace branch brand brandy brass bray breeze brewer brick bridge bridges bright brook brooks broom
        brown buck bud buddy bull bunting burden burns bush butcher butler buxton
        camp candy cane cannon canon cape card carol carolina carpenter carter cartwright carver case cash castle chad chamberlain champion chance
        chancellor chandler chant chapel chapman charity chase chastity chelsea cherry chester cheyenne china chip christian church clay clement
        clerk cliff clifton close cloud clover coleman collier colt constable constant cook coop cooper copper coral cotton couch count counter
        court coward cox craft crane crisp crook cross crow crown crystal curry curt cutler cutter cutting
        daisy dakota dale dallas dance dandy dane dark darling dash dawn day deacon dean delight dell destiny devon dexter diamond dick dodge doll
        dolphin don dot dove drake draper drew drummer duke dusty dyer dyke
        earl early earnest east ebony eden elder england english ever
        fair faith falcon farmer farrier farrow fawn fear fell fellows fern ferry field fielder fields finch firth fish fisher fleet flint flood
        flora florence flower flowers foot ford forest foster fountain fowler fox frank franks freeman french friend frost fry fuller
        gale gallant garland garner garrison gates gay gem gene genesis georgia german gill ginger glass glazier glen glory glover gold golden
        good goodman grace granger grant graves gray green greenwood grey grove grover guest gunner guy
        hale hall ham hammer hand hands hard harden harder hardy hare harmony harper harrow hart hastings hatch hatcher haven hawk hawker hawks
        hay hazel head heard heath heather heaven herald herb hill hills hitch holder holiday holland holly holt honey hood hook hooker hooks hope
        hopper horn horner house houston hull hung hunt hunter hurt husband
        india ireland iris iron irons israel ivory ivy
        jack jade jasmine jasper jay jean jet jewel job joiner jolly jordan josh joy judge june junior just justice
        keen keeper kent kenya kettle key kin king kings kit kite knight knights
        lace lady lake lakes lamb lancaster lance land lander lane large lark laurel law laws lay lea leach leader leaf legend lemon levy liberty
        light lily lincoln link lister little lock lodge long lord lords love low luck lucky lyric
        mace magnolia major man manly manner manners maple march marina marine mariner mark marker marks marquis marsh marshall mason masters mat
        maverick max may mayo mead meadow meadows medley melody mercer merchant mercy merit merry miles mill miller mills misty monk montana moody
        moon moor moss mount muse myrtle
        nettle nettles newt nick nightingale noble noel norm north nova novel
        oak oaks ocean olive opal
        pace pack page painter palm palmer pansy paris park parker parks parsley parson parsons partridge pat patience peace peach peacock pearl
        peel penny pepper petty phoenix pierce pike pilgrim piper place plank plant planter plum plumb pole pollard pond pool pope poppy porter
        post potter pound powers pray precious press preston price pride priest prince prior prudence
        quail queen queens quick quill
        rain rainbow rains ranger ransom raven ray read reader redhead reed reeve reeves rex rich rider ridge riding right river rivers roach rob
        robin robins rock rocky rod roman rook rooks roper rose rosemary rowan royal ruby rush rust rusty
        saddler saffron sage saint salmon salt sand sandy savage savanna savannah sawyer saxon scales scarlet scribe seal seaman self sequoia
        sexton sharp shearer shepherd sheriff shield shields shipman shore short shrub sierra silver singer singleton skinner skip sky slack
        slater sly smart smith snow song sonny sparks sparrow spear spears speed spicer spike spring springer squire stack stamper star stark
        starling steel sterling stern steward still stock stocks stoker stone stones storm story stout strange street strong sue summer summers
        sun sung sutton swain swallow swan sweet sweeting swift sydney
        tanner teal teddy tempest temple thatcher thorn thrower tiger till tong topping towers trace treasure trigger trinity trotter true trump
        truss tucker tulip turner
        unity usher
        vale valentine valley velvet verity victor victoria victory vine vines viola violet virginia virtue
        wade walker wall walls wan ward warden ware warren water waters watts way weaver webber webster wells welsh west wheat wheeler whistler
        white whitehead wild wilder will willow wills wing winter winters wise wolf wood woodman woods woodward worth wren
        young
        zephyr
        """
}
