/// Words that tie a person to a nation: teams, records, bodies and what they do with people.
enum NationWordsTable {
    /// Nouns that end the phrase for a national team, its clothes or its selection (`the Kenyan cross country team`).
    static let teamNouns = """
        call call-up call-ups callup cap caps colors colours contingent debut debuts delegation jersey jerseys kit lineup nomination quartet roster selection shirt side
        singlet squad team teams trials tracksuit uniform vest vests
        """

    /// Verbs and nouns that make somebody a member, or a former or would-be member, of a team.
    static let membership = """
        added anchored answer answered asset awarded back call-up called captain captained captains choice chosen debut declined drafted dropped earn earned
        earning earns excluded first given included including join joined joining joins left made make makes making member members missed named omitted
        part picked place places pulled recalled refused representing returned returns ruled selected skipped spot spots summoned turned win winner
        winning withdrawn withdrew won
        """

    /// What a nation's team does with one of its own.
    static let fieldingVerbs = """
        count counted drop dropped enter entered field fielded fields had has have lose loses lost miss missed misses omit omitted recall recalled relied rely rest rested risk
        risked select selected send sends sent
        """

    /// Verbs that lead from a nation's crew or team to those in it (`stroked by Marsh`).
    static let crewParticiples = """
        anchored captained coxed crewed driven fired guided helmed inspired led piloted propelled skippered spearheaded steered stroked
        """

    /// Verbs of a national body, its selectors or its country towards an athlete.
    static let sanctions = """
        backed backs blamed called disciplined expelled sent cap capped chosen ban banned banning bans barred calls cleared clears congratulate congratulated congratulates celebrate celebrates drop dropped
        drops exclude excluded fine fined honour honoured include included includes leave left lift lifted lifts name named names nominated omit
        omitted omits pardoned pick picked picks recall recalled recalls reinstate reinstated reprimanded reverse reversed reversing select selected
        selects suspend suspended suspending suspends summon summoned threatened
        """

    /// Nouns for a body that belongs to a nation (`Kenya's athletics body`, `the Irish federation`).
    static let bodyNouns = """
        association authorities body chiefs committee federation governing officials selectors union
        """

    /// Words in the names of bodies that people speak for.
    static let bodies = """
        Agency Association Athletics Authority Board Commission Committee Confederation Council Federation IAAF IOC Ministry Trust USADA UKAD Union
        WADA
        """

    /// Sports that stand beside the nation in the name of its body (`Athletics Kenya`, `USA Swimming`).
    static let bodySports = """
        Aquatics Archery Athletics Badminton Basketball Biathlon Boxing Canoe Canoeing Curling Cycling Diving Fencing Golf Gymnastics Handball
        Hockey Judo Orienteering Paralympics Rowing Rugby Sailing Shooting Skate Skating Ski Skiing Snow Snowboard Snowsport Snowsports Softball
        Squash Swimming Tennis Track Triathlon Volleyball Weightlifting Wrestling
        """

    /// Verbs and participles of somebody who sets a national record.
    static let recordVerbs = """
        beat beating beats better bettered bettering break breaking breaks broke broken claimed clocked clocking equal equalled equalling equals erase
        erased erases erasing establish established establishing had has held hold holding holds improve improved improves improving land lands lower lowered lowering lowers matched
        obliterated ran recorded reclaimed regained rewrite rewrites rewrote scored set sets setting shatter shattered shattering shaved sink sinks
        smash smashed smashes smashing swam swims take takes taking threw tied took
        """

    /// Words of a body that is glad of its own athletes.
    static let gladness = """
        announce announced announces applauds celebrates confirmed confirms congratulates delighted glad hails name named names pleased proud salutes
        select selected selects toasts unveils
        """

    /// What the holder of a record did with it.
    static let holderVerbs =
        "clocked established had held holds jumped lost owned owns posted ran recorded run set swam swum threw thrown took"

    /// Verbs of competing for a nation.
    static let competingVerbs = """
        compete competed competes competing jump jumped jumps play played plays race raced races ran ride rides rode row rowed rowing rows run running
        runs score scored skate skated ski skied skis swam swim swims throw throws vault vaults
        """

    /// Verbs of winning something for a nation.
    static let winningVerbs = """
        anchored claimed claiming complete completed completing delivered earned finished grabbed made regained secured sealed snatched take takes
        taking took win winning wins won
        """

    /// Words of somebody who goes to a nation or works for it, before `for`.
    static let travel = """
        account accounts agent ambassador bid bound call calls campaigned case coach coached coaches coaching commentated depart departed departing
        departs doctor fight flew flies flight flights fly flying good great great-news head headed heading heads leave leaves leaving left made
        manager moved named news not okay plane preparation preparations prepare prepared preparing scout set spoke team-talk ticket tickets trainer
        training trip visa visas voted wait worked works
        """

    /// Words of somebody who meets a nation's team as an opponent or from outside.
    static let against = """
        against ahead beat beaten beating beats behind between coach coached coaches coaching defeat defeated defeating defeats face faced faces
        facing followed lose losing loses lost manage managed manages managing meet meets met outclassed over overtook passed selected succeeded
        than trains versus watch watched watching
        """

    /// Words between those who compete for a nation together.
    static let joining = """
        accompanied alongside assisted helped helping helps join joined joining joins pair paired partner partnered partnering team teamed with
        """

    /// What somebody wins for a nation (`won Sweden's first medal`).
    static let medals =
        "bronze gold golds goal goals medal medals point points run runs silver silvers success title titles try tries victory win wins"

    /// What somebody does as one of a team (`scored twice as Sweden beat Norway`).
    static let scoringVerbs = """
        anchored batted bowled century claimed contributed converted debut driver equalised goal goals grabbed hat-trick headed helped inspired kept
        kicked landed led made netted rowed saved saves score scored scores scoring set skippered starred steered struck swam tries took tries try
        unbeaten wicket wickets
        """

    /// Verbs of somebody who leads a nation's team.
    static let leadingVerbs = """
        anchor anchored anchoring anchors bore carried carries carry captain captained captaining captains coxed coxes cox fired guided hand handed inspire inspired inspires
        lead leading leads led lift lifted lifts propelled push pushed put skipper skippered skippers steer steered steers stroked strokes sent shot
        """

    /// Nouns for a crew whose members are of one nation.
    static let crewNouns =
        """
        boat bob bobsleigh bobsled canoe combination couple crew crews double doubles duo eight foursome four fours kayak lineup pair pairing pairs
        partnership quad quadruple quartet quintet relay scull sculls sled sledge squad tandem team threesome toboggan trio twosome yacht
        """

    /// Words that show that a sentence is about crews and relays.
    static let crewSigns = """
        baton boat bow changeover coxless coxed eight eights fours leg oars relay scull sculls stroke
        """

    /// Words of sports where two compete as one.
    static let pairSigns = """
        49er 470 bob bobsleigh couple couples coxless crew crews dance dancers doubles duet duo duos k2 c2 madison pair pairs partner partners sculls
        skiff synchro synchronised synchronized tandem tornado two-man two-woman
        """

    /// Words for a nation's fortunes, which those named next have (`There was British success in the shot`).
    static let fortunes = """
        aspirations agony anguish bronze celebration celebrations challenge charge cheer consolation delight despair disappointment double duel expectations finalists gold hope
        hopes interest joy medal medals one-two presence pride silver success successes sweep triumph victories victory win wins woe
        """

    /// Words for several of a nation at the top of a result (`a Norwegian one-two`).
    static let sweeps = "clean-sweep clean double one-two one-two-three podium sweep"

    /// Nouns for a nation's own in the headline of its report.
    static let houseNouns = """
        athletes contingent delegation juniors men paralympians para-athletes party selection squad squads side team teams under-23s women youngsters
        """

    /// Nouns for a list of a nation's results.
    static let lists =
        "entries finishers finishes placings qualifiers results scores selections team squad roster scorers performances"

    /// Superlatives and counts before a nationality (`the first Swiss home was Marsh`).
    static let superlatives =
        "best fastest first highest highest-placed last leading longest most oldest strongest youngest lone only other quickest second sole third top top-ranked"

    /// Words that stand between a nationality and the noun or name it belongs to.
    static let modifiers = """
        and best captain champion crowd defending double european experienced fast favorite favourite fellow former great holder home indoor
        international junior long medal member new number national old one olympic outdoor record reigning rising senior skipper squad star team
        times teenage teenager three time top triple two veteran world year young youngster
        """

    /// What somebody wears who competes for a nation (`in the blue of Italy`).
    static let colours = """
        black blue cap caps colors colours green hoops jersey kit maroon orange red shirt singlet strip sweater tracksuit uniform vest white yellow
        """

    /// What an athlete is to a nation (`Sweden's best hope`, `pride of Sweden`).
    static let hopes = """
        captain champion favourite favorite great hero heroine hope hopeful hopes idol international legend medallist medalist number one pride queen
        representative sensation skipper star
        """

    /// Words for somebody of one's own nation.
    static let compatriots =
        "compatriot compatriots countryman countrymen countrywoman countrywomen fellow-countryman landsman"
}
