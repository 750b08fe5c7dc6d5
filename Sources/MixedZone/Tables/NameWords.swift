/// Capitalised words judged at the edges of a name: parts that belong to it, and words that show it is a place, a
/// body, an event or a date instead. Add a word to the list for its kind.
enum NameWordsTable {
    /// Small words inside surnames ("van der Burg", "El Guerrouj", "de la Cruz"), in lower case; names print some
    /// of them with a capital.
    static let particles = """
        't abd abdel abdul abu af ait aït al ap aus av ben bin bint d' da dal dalla das de degli dei del dela della delle delli dem den der des di
        do dos du e el ibn la las le les los mac mc mhic ni ní nic op os oude oulad ould saint san santa sri st st. te ten ter tot ua uí uit van
        vande vanden vander vom von y zu zum zur
        """

    /// Words printed after a surname that belong to the name.
    static let suffixes = """
        Filho II III IV Jnr Jnr. Jr Jr. Junior Júnior Neto Snr Snr. Sobrinho Sr Sr.
        """

    /// Last words of places: grounds, roads, buildings and features of the land.
    static let venueWords = """
        Airport Alley Aquadrome Aquatics Arch Arena Autodrome Avenue Ballroom Barracks Basin Bay Beach Boathouse Boulevard Bridge Broadway Bypass
        Camp Campus Canal Canyon Cape Casino Castle Cathedral Cave Center Centre Chapel Church Circuit Circus Close Coast Coliseum Colosseum
        Common Complex Corner Corniche Cottage County Course Court Courts Cove Creek Crescent Crossing Crossroads Dale Dam Desert District Dock
        Docks Dome Downs Drive Embankment Esplanade Estate Estuary Expressway Falls Farm Fell Ferry Field Fieldhouse Fields Firth Fjord Forum
        Gallery Garden Gardens Gate Gateway Glacier Glen Golf Gorge Grange Green Ground Grounds Grove Gym Gymnasium Hall Harbor Harbour Head Heath
        Heights Highway Hill Hills Hippodrome Hospital Hotel House Ice Inn Island Islands Isle Isles Junction Lagoon Lake Lakes Lane Library Lido
        Links Lodge Loop Mall Manor Marina Market Mausoleum Meadow Meadows Mews Mill Moor Motorway Mount Mountain Mountains Museum Natatorium Oval
        Palace Parade Park Parkway Pass Path Pavilion Peak Peninsula Piazza Pier Pitch Place Plain Plains Plateau Platz Plaza Point Pool Pools
        Port Prairie Precinct Prison Promenade Pub Quarter Quay Racecourse Raceway Range Reserve Reservoir Resort Restaurant Ridge Ring Rink Rise
        River Road Roads Roundabout Route Row Sands Sea Shore Shrine Slope Slopes Speedway Springs Square Stables Stade Stadion Stadium Stairs
        Station Strait Strand Stream Street Streets Studio Studios Suite Summit Superdome Tavern Temple Terminal Terrace Theater Theatre Tower
        Towers Track Trail Tunnel Turnpike Vale Valley Velodrome Venue Viaduct View Village Walk Wall Water Waters Way Weir Wharf Wood Woods Yard
        Zoo
        """

    /// Last words of clubs, teams, schools, companies, papers, channels and public bodies.
    static let organisationWords = """
        AC Academy Administration AFC Affairs Agency Airlines Airways Albion Alliance Apparel Arrows Assembly Associates Association Athletic
        Athletics Authority Avengers Bank BC Bears Beavers Board Brewery Broadcasting Brothers Bruins Buckeyes Bulldogs Bulls Bureau Cabinet
        Capital Cardinals Cavaliers CC Chamber Charity Chiefs Chronicle City Club Clubs Coalition College Colleges Comets Commission Committee
        Communications Community Company Confederation Conference Congress Consortium Corporation Corps Cougars Council Courier Cowboys Crew
        Crusaders Cycling Daily Data Department Devils Dispatch Dolphins Ducks Eagles Education Electric Embassy Energy Enterprise Enterprises
        Examiner Exchange Express Factory Falcons FC Federation Films Finance Flyers Force Forces Forest Foundation Friends Fund Galaxy Gators
        Gazette Giants Globe Government Group Groups Guardian Guild Harriers Hawks Health Herald Holdings Hornets Huskies Inc Inc. Independent
        Industries Initiative Institute Institution Insurance International Investments Islanders ITV Jaguars Journal Justice Kings Knights
        Laboratories Laboratory Labs Limited Lions Longhorns Ltd Ltd. Magazine Mail Management Marketing Media Mercury Ministry Mirror Motor
        Motors Motorsport Movement Nation Navy Network News Newspaper Newspapers NGO Nomads Observer Office Olympians Orchestra Organisation
        Organization Outlook Pacers Panthers Parliament Partners Partnership Party Patrol Performance Petroleum Pharma Pirates PLC Plc Police
        Polytechnic Post Press Productions Programme Project Promotions Publications Publishing Racers Racing Radio Raiders Rangers RC Record Red
        Reds Register Renegades Report Republic Research Review RFC Roadrunners Rockets Rovers Rowing Royals Runners Saints SC School Schools
        Seminoles Senate Service Services Sharks Society Solutions Spartans Sport Sports Sportsman Spurs Squad Standard Stars State Stores
        Striders Sun Supplies SV Swans Swimming Syndicate Systems Team Tech Technologies Technology Telegram Telegraph Television Thistle Tigers Times
        Titans Today Town Trading Tribunal Tribune Trojans Trust TV UFC Union Unions United Universities University Villa Volunteers Walkers
        Wanderers Warriors Wednesday Weekly Wheelers Wildcats Wolfpack Wolverines Wolves World Worldwide
        """

    /// Last words of events, prizes, races and rounds.
    static let competitionWords = """
        Award Awards Backstroke Bash Bout Bowl Breaststroke Butterfly Challenge Challenger Champion Champions Championship Championships Champs
        Chase Clasico Clásico Classic Classics Climb Combined Competition Contest Criterium Critérium Crosscountry Crown Cup Cups Dash Day Days
        Decathlon Derby Division Double Downhill Draft Duathlon Duel Edition Event Events Fest Festa Festival Fight Final Finale Finals Fixture
        Fixtures Four Freestyle Gala Game Games Giro Gold Golden Grand Grandprix Half Hammer Handicap Heat Heats Heptathlon Honours Hundred
        Hurdles Invitational Invite Ironman Javelin Jump Jumps Keirin Kilometre League Leg Madison Marathon Marathons Masters Match Matches Medal
        Medallion Medley Meet Meeting Meetings Meets Memorial Mile Miles Moguls National Nationals Nations Night Nights Olympiad Olympics Omnium
        Open Opener Paralympics Parkrun Pentathlon Plate Playoff Playoffs Podium Premier Premiership Prix Prize Pro-Am Pursuit Qualifier
        Qualifiers Qualifying Quarter-final Quarter-finals Quarterfinal Quarterfinals Race Raceday Races Rally Rankings Regatta Relay Relays
        Repechage Round Rounds Ryder Season Semi-final Semi-finals Semifinal Semifinals Semis Series Shield Shootout Show Showdown Slalom Slam
        Spartakiad Spectacular Sprint Sprints Stage Stages Stakes Standings Steeplechase Super-G Sweepstakes Tests Throw Throws Time-trial Title
        Titles Toss Tour Tournament Tournaments Tours Trial Trials Triathlon Trophies Trophy Ultra Universiade Vase Vault Vaults Volta Vuelta
        Weekend Worlds Yachting
        """

    /// Words of the three lists above that are surnames as well ("Darrell Hill"): after a known given name they
    /// may end a person's name.
    static let endingsAlsoSurnames = """
        Arch Bank Bay Beach Bridge Broadway Camp Cape Castle Champion Chapel Chase Church Close Common Court Cove Crown Dale Day Days Drive Farm
        Fell Field Fields Firth Forest Glen Gold Golden Gorge Green Ground Grove Hall Hammer Harbour Head Heath Herald Hill Hills House Justice Kings
        Knights Lake Lakes Lane Lodge Manor Market Masters Meadows Medley Miles Mill Moor Mount National Park Pass Peak Plate Point Pool Port Post
        Prize Race River Round Royals Ryder Sands Shore Sport Springs Spurs Square Stage Standard Strand Street Streets Swans Temple Tower Towers Town
        Vale Villa Walk Walkers Wall Water Waters Way Weir Wolves Wood Woods Yard
        """

    /// Months, weekdays, seasons and holidays, with their usual short forms; never a name by themselves.
    static let calendarWords = """
        Advent, Anzac Day, Apr, Apr., April, Armistice Day, Ash Wednesday, Aug, Aug., August, Australia Day, Autumn, Bank Holiday, Bastille Day
        Boxing Day, Canada Day, Carnival, Christmas, Christmas Day, Christmas Eve, Dec, Dec., December, Diwali, Easter, Eid, Epiphany, Fall
        Father's Day, Feb, Feb., February, Freedom Day, Fri, Friday, Fridays, Good Friday, Halloween, Hanukkah, Heritage Day, Hogmanay, Holi
        Independence Day, Jamhuri Day, Jan, Jan., January, Jul, Jul., July, Jun, Jun., June, Labor Day, Labour Day, Lent, Madaraka Day, Mar, Mar.
        March, Mardi Gras, Martin Luther King Day, Mashujaa Day, Maundy Thursday, May, May Day, Memorial Day, Midsummer, Mon, Monday, Mondays
        Mother's Day, New Year, New Year's Day, New Year's Eve, Nov, Nov., November, Nowruz, Oct, Oct., October, Palm Sunday, Passover, Pentecost
        Presidents' Day, Ramadan, Remembrance Day, Remembrance Sunday, Sat, Saturday, Saturdays, Sep, Sep., Sept, Sept., September, Spring
        St Andrew's Day, St David's Day, St George's Day, St Patrick's Day, Summer, Sun, Sunday, Sundays, Thanksgiving, Thu, Thur, Thurs, Thursday
        Thursdays, Today, Tomorrow, Tonight, Tue, Tues, Tuesday, Tuesdays, Valentine's Day, Vesak, Waitangi Day, Wed, Wednesday, Wednesdays, Weds
        Whit, Whitsun, Winter, Xmas, Yesterday, Yom Kippur
        """

    /// Letters of honours, degrees and offices printed after a name, which are no part of it.
    static let honorificFragments = """
        AC AM AO BA BEM BSc Bt CBE CEng CFA CH CMG CNZM CPA CVO DBE DCM DCMG DCNZM DD DFC DL DM DNZM DPhil DSC DSO EdD Esq Esq. FBA FRCS FRS FRSA
        GBE GC GCB GCMG GM GNZM JD JP KBE KC KCB KCMG KCVO KG KNZM KT LLB LLD LVO MA MBA MBChB MBE MC MD MEP MLA MNZM MP MPhil MPs MS MSc MSP MVO
        OAM OBE OC OJ OM ONZ ONZM PC PE PhD QC QPM QSM QSO RA RN RNZN SC SJ TD VC
        """

    /// Words that begin sentences, headlines and page furniture with a capital and are never the first word of a
    /// personal name.
    static let neverNameStart = """
        A About Above According Accordingly Across Actually Add Added Additionally Admittedly After Afterward Afterwards Again Against Ago Ahead
        Albeit All Allow Allowing Almost Along Alongside Already Also Alternatively Although Altogether Always Am Amazingly Amid Amidst Among
        Amongst An And Another Any Anybody Anyone Anything Anyway Anywhere Apart Apparently Appearing Are Aren't Arguably Around As Aside Asked
        Assuming At Away
        Backed Barely Barring Based Be Because Been Before Beforehand Behind Being Below Beneath Beside Besides Best Better Between Beyond Boosted
        Born Both Briefly Bring But By
        Came Can Can't Cannot Certainly Clearly Click Come Coming Comparatively Compared Compatriot Competing Concerning Consequently Considering Contact
        Conversely Could Couldn't Credit Crucially Currently
        Dear Definitely Deservedly Despite Did Didn't Do Does Doesn't Doing Don't Done Double Down Download Due During
        Each Earlier Early Either Else Elsewhere Encouragingly Enough Equally Especially Essentially Even Eventually Ever Every Everybody Everyone
        Everything Everywhere Evidently Exactly Except Excluding
        Facing Few Fewer Fifth Finally Find First Firstly Fittingly Five Follow Followed Following For Former Formerly Fortunately Four Fourth
        Frankly From Fully Further Furthermore
        Generally Get Getting Give Given Giving Go Going Gone Got Granted Great
        Had Hadn't Half Hardly Has Hasn't Have Haven't Having He He'd He'll He's Held Hello Hence Her Here Here's Hers Herself Hey Him Himself His
        Historically Hopefully How How's However Hundreds
        I I'd I'll I'm I've Ideally If Impressively In Incidentally Including Increasingly Incredibly Indeed Initially Inside Instead
        Interestingly Into Ironically Is Isn't It It'd It'll It's Its Itself
        Join Joined Just
        Keep Knowing
        Lacking Largely Last Lastly Late Lately Later Latest Latterly Least Leaving Led Less Lest Let Let's Like Likewise Literally Little Looking
        Lots Luckily
        Made Mainly Make Making Many Maybe Me Meanwhile Merely Might Mine More Moreover Most Mostly Much Must My Myself
        Namely Naturally Near Nearby Nearly Needless Neither Never Nevertheless New Next Nine No Nobody None Nonetheless Nor Normally Not Notably
        Nothing Notwithstanding Now Nowadays Nowhere
        Obviously Of Off Officially Often Oh OK Okay On Once One Ones Only Onto Opposite Or Originally Other Others Otherwise Ought Our Ours
        Ourselves Out Outside Over Overall Overnight Owing Own
        Part Particularly Past Perhaps Personally Photo Photograph Pictured Plenty Plus Possibly Potentially Predictably Presumably Previously
        Prior Probably Provided Providing Put
        Quickly Quite
        Racing Rarely Rather Read Really Recently Reflecting Regarding Regardless Regrettably Relatively Remarkably Respectively Reuse Right
        Running
        Sadly Same Save Saying Scores Second Secondly See Seeing Seemingly Seldom Seven Several Share She She'd She'll She's Should Shouldn't Sign
        Significantly Similarly Simply Since Six Sixth Slightly Slowly So Some Somebody Somehow Someone Something Sometimes Somewhat Somewhere
        Soon Speaking Still Strangely Subscribe Subsequently Such Suddenly Sure Surely Surprisingly
        Take Taken Taking Ten Thank Thankfully Thanks That That's The Their Theirs Them Themselves Then There There's Thereafter Therefore
        Thereupon These They They'd They'll They're They've Third Thirdly This Those Though Thousands Three Through Throughout Thus To Together
        Told Too Top Toward Towards Traditionally Trailing Training True Twelve Twice Two Typically
        Ultimately Unable Under Underneath Understandably Undoubtedly Unfortunately Unless Unlike Unsurprisingly Until Up Upon Us Usually
        Various Versus Very Via View
        Was Wasn't Watch We We'd We'll We're We've Well Went Were Weren't What What's Whatever When Whenever Where Whereas Wherever Whether Which
        Whichever While Whilst Who Who's Whoever Whole Whom Whose Why With Within Without Won't Worse Worst Would Wouldn't
        Yes Yet You You'd You'll You're You've Your Yours Yourself Yourselves
        """

    /// Last words of clubs that athletes compete for.
    static let clubWords = """
        AC Athletic Athletics BC CC Club Crew Cycling FC Harriers Joggers Pacers RC Rowers Rowing Runners Roadrunners SC Striders Swimming TC Track
        Triathletes Triathlon Wheelers
        """

    /// What people do to others, in the passive (`was replaced by Marsh`).
    static let participles = """
        accompanied beaten broken caught chased coached driven edged followed held joined led managed outsprinted overtaken paced partnered passed
        pursued replaced ridden scored set succeeded trained won written
        """

    /// What one person does to another in a race, with the other right behind.
    static let beatingVerbs = """
        beat beats caught chased defeated edged held outkicked outpaced outran outsprinted outswam outthrew overhauled overtook passed pipped
        """

    /// Words of places and margins.
    static let marginWords = """
        bell bend centimetres final heat hundredth hundredths inch inches lap lengths line metre metres place race second seconds silver bronze gold
        strokes stretch tenth tenths title win yards
        """

    /// Verb forms whose subject in sports copy is usually a person, so that the capitalised words before them are
    /// likely a name.
    static let personVerbs = """
        accelerated accepted achieved admitted aimed aims anchored announced apologised apologized appealed appeared arrived attacked attempted
        avoided awaits battled beat became began believes birdied bounced bowed bowled boxed broke brought came captained captured caught
        celebrated challenged charged chased chipped claimed claims clawed cleared climbed clinched clocked closed coached coaches coasted
        collapsed collected comes commanded competed competes completed completes conceded conquered converted covered crashed credited cried
        crossed crowned cruised cycled danced dashed debuted decided declined dedicated defeated defended defends delivered denied departed
        deserved dived dives dominated doubled dove dreamed drew drives dropped drove ducked earned eased edged edges endured enjoyed enjoys
        entered enters equaled equalled escaped established exited explained faced faces faded failed faltered feels fell felt fenced finished
        finishes flew floated flopped followed fought fouled fractured gained gave goes grabbed graduated grew gritted hails hammered handed
        headed heads held helped hit hobbled hoisted holds hopes hugged hung hurdled hurled hurt impressed improved improves inherited injured
        inspired intends jogged joined joins jostled jumped jumps kept kicked kicks knew knocked knows lacked laid landed lapped lapsed launched
        leads leaped leapfrogged leapt learned leaves led left lifted limped lined lived lives lobbed looked looks loses lost lowered lunged made
        maintained makes managed matched medaled medalled met missed misses mounted moved moves nabbed nailed narrowed needed needs nipped notched
        outkicked outpaced outran outscored outsprinted overcame overhauled overtook owns paced passed passes pedalled performed picked pinned
        pipped placed plans played plays pledged plunged pocketed posted powered praised prepared prepares prevailed produced progressed proved
        pulled punched pursued pushed put qualified qualifies quit quits raced races raised raises rallied ran ranked ranks reached reaches
        reacted rebounded reckons recorded recovered reeled regained registered regretted reigned relegated relished remained remains remembers
        repeated replaced represented represents resigned responded retained retired retires returned returns rides rode romped rose rounded rowed
        runs rushed said sailed sat saved savoured says scooped scorched scored scores sealed secured seized served serves set sets settled shared
        shattered shaved shed shocked shook shot shoved showed shrugged signed signs silenced skated skied skipped slammed slid slipped slowed
        smashed smiled snapped snatched soared spent sprang sprinted spun squeezed staggered stands stayed stepped stole stood stopped stormed
        stretched strode stroked strolled struck struggled studied studies stumbled stunned succeeded suffered suffers surged surpassed surprised
        surrendered survived sustained swam swept swims switched tackled takes talked targeted teaches tested thanked thinks threatened threw
        thrived throws thundered tied timed told took tore topped toppled topples touched tracked trailed trails trained trains traveled travelled
        trimmed tripped triumphed triumphs trounced tumbled turned underlined underwent unleashed upset used vanquished vaulted ventured vied
        visited volleyed vowed walked wants warmed watched waved weighed welcomed wept whipped wins withdrew won wondered woke wore worked works
        wrapped wrestled wrote yielded zipped bent bought built burst chose crept dug fled forgot found froze heard hid leant lit paid sang sank sent
        slept sought sped spoke stung swung taught thought understood wound
        """
}
