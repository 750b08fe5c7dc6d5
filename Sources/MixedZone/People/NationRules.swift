/// The rules that give a person a nation.
enum NationRules {
    static let all = [
        before, after, of, code, group, compatriot, epithet, record, representing, team, body, first, topic, crew,
        trials, home,
    ]

    static let before = Rule(
        "nation.before", "A nationality, or a nation with its possessive, describes the name behind it.",
        hits: [
            Rule.Hit("It was won by the ⟦Kenyan⟧ runner Tirvan Oske.", gives: "Tirvan Oske KEN"),
            Rule.Hit("Next came ⟦Norway⟧'s Olympic champion Sarah Tolvik.", gives: "Sarah Tolvik NOR"),
        ],
        misses: ["It was won by Italy's coach Sarah Tolvik.", "UK Athletics director James Orskell was there."])

    static let after = Rule(
        "nation.after", "A nationality stands in the description behind a name.",
        hits: [
            Rule.Hit("Sarah Tolvik, the ⟦Norwegian⟧ champion, won.", gives: "Sarah Tolvik NOR"),
            Rule.Hit("James Orskell, a ⟦Jamaican⟧ hurdler, won.", gives: "James Orskell JAM"),
        ],
        misses: ["James Orskell, who beat a Jamaican hurdler, won."])

    static let of = Rule(
        "nation.of", "A nation follows a name and of or from.",
        hits: [
            Rule.Hit("James Orskell of ⟦Ghana⟧ won.", gives: "James Orskell GHA"),
            Rule.Hit("Sarah Tolvik, 33, of the ⟦United States⟧ won.", gives: "Sarah Tolvik USA"),
        ],
        misses: ["Sarah Tolvik of UK Athletics was pleased."])

    static let code = Rule(
        "nation.code", "A nation or its code stands in brackets or in a column beside a name.",
        hits: [
            Rule.Hit("1. James Orskell (⟦KEN⟧) 3:41.07, 2. Reto Tolvik (SUI) 3:41.90", gives: "James Orskell KEN"),
            Rule.Hit("1 TOLVIK Marit ⟦NOR⟧ 4:06.02", gives: "Marit Tolvik NOR"),
        ],
        misses: ["1. James Orskell (WON) 3:41.07"])

    static let group = Rule(
        "nation.group", "A nation is given once for a list of names.",
        hits: [
            Rule.Hit("The ⟦Polish⟧ quartet of Anna Tolvik, Maria Oske and Ewa Belden won.", gives: "Maria Oske POL"),
            Rule.Hit("A ⟦Czech⟧ trio of Jan Oske, Petr Tolvik and Karel Belden led.", gives: "Karel Belden CZE"),
        ],
        misses: ["The quartet of Anna Tolvik, Maria Oske and Ewa Belden won."])

    static let compatriot = Rule(
        "nation.compatriot",
        "A compatriot, or whoever else stands with somebody under one nationality, has the same nation.",
        hits: [
            Rule.Hit("Kenya's Tirvan Oske beat his ⟦compatriot⟧ James Orskell.", gives: "James Orskell KEN"),
            Rule.Hit("⟦Ethiopians⟧ Tirvan Oske and James Orskell led.", gives: "James Orskell ETH"),
        ],
        misses: ["Kenya's Tirvan Oske beat his rival James Orskell."])

    static let epithet = Rule(
        "nation.epithet", "A description that names a nationality tells that of the person it means.",
        hits: [
            Rule.Hit("Sarah Tolvik won. ⟦The Norwegian⟧ was alone at the bell.", gives: "Sarah Tolvik NOR"),
            Rule.Hit("James Orskell won. ⟦The Irish runner⟧ was alone at the bell.", gives: "James Orskell IRL"),
        ],
        misses: ["James Orskell won. The Irish crowd was happy."])

    static let record = Rule(
        "nation.record", "Whoever sets, holds or breaks a national record is of that nation.",
        hits: [
            Rule.Hit("James Orskell broke the ⟦Irish⟧ 1500m record.", gives: "James Orskell IRL"),
            Rule.Hit("The ⟦Dutch⟧ record, set by Sarah Tolvik in 2003, is next.", gives: "Sarah Tolvik NED"),
        ],
        misses: ["James Orskell watched the Irish record go."])

    static let representing = Rule(
        "nation.representing", "Whoever competes, wins or runs a leg for a nation is of that nation.",
        hits: [
            Rule.Hit("Sarah Tolvik won bronze for ⟦Ghana⟧.", gives: "Sarah Tolvik GHA"),
            Rule.Hit("James Orskell has represented ⟦Ireland⟧ since 2004.", gives: "James Orskell IRL"),
        ],
        misses: ["Sarah Tolvik left for Ghana."])

    static let team = Rule(
        "nation.team", "Whoever is in, out of or called to a national team, or wears its vest, is of that nation.",
        hits: [
            Rule.Hit("Sarah Tolvik was named in the ⟦British⟧ squad for Oslo.", gives: "Sarah Tolvik GBR"),
            Rule.Hit("James Orskell missed ⟦Kenya⟧'s cross country trials.", gives: "James Orskell KEN"),
        ],
        misses: ["Sarah Tolvik beat the British squad."])

    static let body = Rule(
        "nation.body", "Whom a nation's federation or selectors choose, ban or honour is of that nation.",
        hits: [
            Rule.Hit("Sarah Tolvik was suspended for a year by ⟦Athletics Kenya⟧.", gives: "Sarah Tolvik KEN"),
            Rule.Hit("⟦Irish selectors⟧ dropped James Orskell on Monday.", gives: "James Orskell IRL"),
        ],
        misses: ["UK Athletics praised James Orskell."])

    static let first = Rule(
        "nation.first", "A superlative with a nationality names its bearer behind is, was or since.",
        hits: [
            Rule.Hit("The first of the ⟦British⟧ runners was Sarah Tolvik, ninth.", gives: "Sarah Tolvik GBR"),
            Rule.Hit("She was the first ⟦Swiss⟧ to win here since James Orskell in 1994.", gives: "James Orskell SUI"),
        ],
        misses: ["The first of the runners was Sarah Tolvik, ninth."])

    static let topic = Rule(
        "nation.topic",
        "What a sentence says of a nation's athletes holds for those named in the list or the sentences behind it.",
        hits: [
            Rule.Hit("It was a poor night for the ⟦Swedes⟧. James Orskell fell.", gives: "James Orskell SWE"),
            Rule.Hit("There was ⟦Irish⟧ success in the shot, where Sarah Tolvik won.", gives: "Sarah Tolvik IRL"),
        ],
        misses: ["It was a poor night for the favourites. James Orskell fell."])

    static let crew = Rule(
        "nation.crew", "The one member of a nation's relay or crew whom the sentence names is of that nation.",
        hits: [
            Rule.Hit("In the relay ⟦Jamaica⟧ led until Sarah Tolvik dropped the baton.", gives: "Sarah Tolvik JAM"),
            Rule.Hit(
                "⟦Norway⟧'s four won. The quartet of Jan Oske, Per Tolvik and Ole Belden wept.", gives: "Per Tolvik NOR"
            ),
        ],
        misses: ["Jamaica led until Sarah Tolvik went past them."])

    static let home = Rule(
        "nation.home",
        "In the report of a nation's team or federation whoever is named without a nation is of that one.",
        hits: [
            Rule.Hit(
                "⟦Canada⟧'s rowers came home with two medals.\n\nSarah Tolvik was third in the sculls.",
                gives: "Sarah Tolvik CAN"),
            Rule.Hit(
                "⟦Irish⟧ crews impress in Lucerne\n\nJames Orskell was third in the sculls.", gives: "James Orskell IRL"
            ),
        ],
        misses: ["Long day in Canada\n\nIt was a long day.\n\nSarah Tolvik was third in the sculls."])

    static let trials = Rule(
        "nation.trials", "Who competes at a nation's trials is of that nation, as nobody else may.",
        hits: [
            Rule.Hit("⟦US⟧ Olympic trials\n\nSarah Tolvik was third in the 800m on Friday.", gives: "Sarah Tolvik USA"),
            Rule.Hit("⟦Kenyan⟧ world championship trials\n\nJames Orskell was second.", gives: "James Orskell KEN"),
        ],
        misses: ["Olympic trials\n\nSarah Tolvik, who lives in the US, was third in the 800m."])

    /// What a roster says; it has no words in the article, so it is no part of the catalogue.
    static let roster = Rule("nation.roster", "The roster of the run gives the nation.", hits: [], misses: [])
}
