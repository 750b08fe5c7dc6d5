/// Words that tie a person to a nation: teams, records, bodies and what they do with people.
enum NationWordsTable {
    /// Nouns that end the phrase for a national team, its clothes or its selection (`the Kenyan cross country team`).
    static let teamNouns = """
        call call-up callup cap caps colors colours contingent debut delegation jersey kit lineup nomination quartet roster selection shirt side
        singlet squad team teams trials tracksuit uniform vest
        """

    /// Verbs and nouns that make somebody a member, or a former or would-be member, of a team.
    static let membership = """
        added anchored answer answered asset back call-up called captain captained captains choice chosen debut declined drafted dropped earn earned
        earning earns excluded first included including join joined joining joins left made make makes making member members missed named omitted
        part picked place places pulled recalled refused representing returned returns ruled selected skipped spot spots summoned turned win winner
        winning withdrawn withdrew won
        """

    /// Verbs of a national body, its selectors or its country towards an athlete.
    static let sanctions = """
        backed backs ban banned banning bans barred calls cleared clears congratulate congratulated congratulates celebrate celebrates drop dropped
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
        erased erases erasing establish established establishing improve improved improves improving land lands lower lowered lowering lowers matched
        obliterated ran recorded reclaimed regained rewrite rewrites rewrote scored set sets setting shatter shattered shattering shaved sink sinks
        smash smashed smashes smashing swam swims take takes taking threw tied took
        """

    /// Words of a body that is glad of its own athletes.
    static let gladness = "applauds celebrates congratulates delighted glad hails pleased proud salutes toasts"

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

    /// Nouns for a crew whose members are of one nation.
    static let crewNouns =
        "crew duo eight foursome four pair pairing quad quadruple quartet quintet relay team trio twosome"

    /// Words that show that a sentence is about crews and relays.
    static let crewSigns = """
        baton boat bow changeover coxless coxed eight eights fours leg oars relay scull sculls stroke
        """

    /// Words for a nation's fortunes, which those named next have (`There was British success in the shot`).
    static let fortunes = """
        agony anguish bronze celebration celebrations challenge charge cheer consolation delight despair disappointment double duel finalists gold hope
        hopes interest joy medal medals one-two presence pride silver success successes sweep triumph victories victory win wins woe
        """

    /// Nouns for a list of a nation's results.
    static let lists =
        "entries finishers finishes placings qualifiers results scores selections team squad roster scorers performances"

    /// Superlatives and counts before a nationality (`the first Swiss home was Marsh`).
    static let superlatives =
        "best fastest first highest last leading lone only other quickest second sole third top top-ranked"

    /// Words that stand between a nationality and the noun or name it belongs to.
    static let modifiers = """
        and best captain champion defending double european experienced fast favorite favourite fellow former great holder home indoor
        international junior long medal member new number national old one olympic outdoor record reigning rising senior skipper squad star team
        teenage teenager three time top triple two veteran world year young youngster
        """

    /// Words for somebody of one's own nation.
    static let compatriots =
        "compatriot compatriots countryman countrymen countrywoman countrywomen fellow-countryman landsman"
}
