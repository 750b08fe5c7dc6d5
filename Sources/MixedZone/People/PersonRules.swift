/// The rules that find people by name. All examples are about invented people.
enum PersonRules {
    static let all = [
        title, speechVerb, age, roleNoun, relativeClause, countryCode, resultList, nationality, apposition, personVerb,
        givenName, unknownWords, initials, familyName, inversion, alone, agent, opponent, mark, coordination, surname,
        firstName, repeated,
    ]

    static let title = Rule(
        "person.title", "A courtesy title, rank or office stands before the name.",
        hits: ["The inquiry was led by Dr ⟦Okwemba Tarl⟧ of the union.", "Thanks went to Mrs ⟦Yelland⟧ for the tea."],
        misses: ["The doctor was late and the judges waited."])

    static let speechVerb = Rule(
        "person.speech-verb", "A verb of saying stands beside the name.",
        hits: [
            Rule.Hit("\"It was windy,\" said ⟦Tolvik Brandel⟧ afterwards.", gives: "Tolvik Brandel"),
            "⟦Weatherly⟧ later told reporters that it was over.",
        ],
        misses: ["The Union said that the race was off."])

    static let age = Rule(
        "person.age", "An age stands behind the name between commas or in brackets, or before it.",
        hits: ["⟦Tirvan Oske⟧, 22, ran alone.", "The gold went to ⟦Orsk Belden⟧ (31) again."],
        misses: ["In Lane 4, 22, then 21 seconds were called."])

    static let roleNoun = Rule(
        "person.role-noun", "A noun for an athlete, coach, official or writer stands before the name.",
        hits: ["The hurdler ⟦Tirvan Oske⟧ was third.", "They thanked coach ⟦Orskell⟧ for it."],
        misses: ["The runner was third and the coach was pleased."])

    static let relativeClause = Rule(
        "person.relative-clause", "A clause with who or whose follows the name.",
        hits: ["⟦Tirvan Oske⟧, who lives in the hills, came late.", "It was ⟦Belden Orsk⟧ whose shoe came off."],
        misses: ["The Harbour Mile, which is short, was run again."])

    static let countryCode = Rule(
        "person.country-code", "A country or its three-letter code follows the name in brackets.",
        hits: ["1. ⟦Tirvan Oske⟧ (KEN) 3:41.07", "Then came ⟦Belden Orsk⟧ (NOR) and the rest."],
        misses: ["The Weston Mile (ENG) was cancelled."])

    static let resultList = Rule(
        "person.result-list", "The name stands behind a place in a list of results.",
        hits: ["Men: 1. ⟦Tirvan Oske⟧ 3:41.07; 2. ⟦Belden Orsk⟧ 3:41.90", "1 ⟦Yarrow Tilk⟧, 9:02.11"],
        misses: ["1. The Harbour Mile is off."])

    static let nationality = Rule(
        "person.nationality", "A nationality, or a nation in the possessive, stands before the name.",
        hits: ["Kenyan ⟦Tirvan Oske⟧ was there.", "Norway's ⟦Belden Orsk⟧ was there."],
        misses: ["Norway's hopes were gone."])

    static let apposition = Rule(
        "person.apposition", "A description with a noun for a person follows the name.",
        hits: ["⟦Tirvan Oske⟧, the former champion, was absent.", "We met ⟦Belden Orsk⟧, a hurdler from the coast."],
        misses: ["The Harbour Mile, a race for juniors, was off."])

    static let personVerb = Rule(
        "person.verb", "The name is the subject of a verb that people are the subject of.",
        hits: ["⟦Tirvan Oske⟧ clocked a good time.", "⟦Belden Orsk⟧ had finished by then."],
        misses: ["The Harbour Mile finished late."])

    static let givenName = Rule(
        "person.given-name", "The first word is a given name and a surname follows.",
        hits: ["In the end ⟦Sarah Tolvik⟧ was there.", "It was time for ⟦James Orskell⟧ and the others."],
        misses: ["In May Day races nobody hurries."])

    static let unknownWords = Rule(
        "person.unknown-words", "No word of the name is an everyday word, and something else speaks for a person.",
        hits: [
            "The race was close. ⟦Tirvan Oske⟧ it was, and Oske alone.",
            "Nobody saw ⟦Belden Orsk⟧ go, and Orsk was glad.",
        ],
        misses: ["Nobody saw the Great Wheel go."])

    static let initials = Rule(
        "person.initials", "Initials stand before the surname.",
        hits: [
            "The prize went to ⟦J. P. Orskell⟧ that day, and Orskell wept.",
            "Then ⟦T. Belden⟧ of Kenya, and Belden won.",
        ],
        misses: ["Plan B. Nothing else was left."])

    static let familyName = Rule(
        "person.family-name", "A Chinese, Korean or Vietnamese family name stands before the given name.",
        hits: ["Behind them ⟦Nguyen Thi Orsk⟧ was alone.", "Then came the turn of ⟦Zhou Tarlin⟧ at the bell."],
        misses: ["Park Lane was closed for the race."])

    static let inversion = Rule(
        "person.inversion", "The sentence begins with a place and a form of to be or to come, and the name follows.",
        hits: ["Third was ⟦Orlin Tarsk⟧ in the end.", "Next came ⟦Tirvan Belsk⟧ of the guests."],
        misses: ["Third was Harbour Mile in the end."])

    static let alone = Rule(
        "person.alone", "A single word has the ending of names that are used alone, and something else speaks for it.",
        hits: ["⟦Tarlinho⟧ scored twice.", "⟦Orskinho⟧ ran on and on."],
        misses: ["The Caminho was closed."])

    static let opponent = Rule(
        "person.opponent", "A bare surname beats another, or is beaten, to a place or by a margin.",
        hits: [
            "⟦Weatherby⟧ beat Okorsk into second place at the line.",
            "Weatherby held off ⟦Okorsk⟧ by two metres for the title.",
        ],
        misses: ["Weatherby beat Okorsk 3-1 at home."])

    static let agent = Rule(
        "person.agent", "The name follows by and a participle of sport: set by, won by, coached by.",
        hits: ["The old record was set by ⟦Tirvan Oske⟧ in 2003.", "She is coached by ⟦Belden Orsk⟧ these days."],
        misses: ["The shoes were made by Harbour Mile fans."])

    static let mark = Rule(
        "person.mark", "A time or distance follows the name behind in, at or with.",
        hits: ["A split for ⟦Tirvan Oske⟧ at 50.9 or so.", "The heat had ⟦Belden Orsk⟧ in 3:41.07 or so."],
        misses: ["They ran the Harbour Mile in 4:10.2 or so."])

    static let coordination = Rule(
        "person.coordination", "The name stands in an enumeration beside a person who is certain.",
        hits: [
            "The crew of Sarah Tolvik, ⟦Keldan Orsk⟧ and James Orskell was late.",
            "They met Sarah Tolvik and ⟦Belden Orsk⟧ at noon.",
        ],
        misses: ["They met Sarah Tolvik and Harbour Mile fans at noon."])

    static let surname = Rule(
        "person.surname", "A bare surname means the person of that surname who was named last.",
        hits: ["Sarah Tolvik was third. ⟦Tolvik⟧ lives here.", "James Orskell came. Nobody beats ⟦Orskell⟧."],
        misses: ["Sarah Tolvik was third. Nobody else was."])

    static let firstName = Rule(
        "person.first-name", "A bare given name means the person of that name who was named last.",
        hits: ["Sarah Tolvik was third. We like ⟦Sarah⟧ here.", "James Orskell came. Then ⟦James⟧ left."],
        misses: ["Sarah Tolvik was third. We like it here."])

    static let repeated = Rule(
        "person.repeated", "A name that is certain elsewhere in the article stands here without support.",
        hits: [
            "\"Fine,\" said Weatherby, 22. The bus took ⟦Weatherby⟧ home.",
            "\"Fine,\" said Orskell, 31. A day for ⟦Orskell⟧ and others.",
        ],
        misses: ["\"Fine,\" said Belden Orsk. A day for Harbour Mile fans."])

    /// The roster of the run; no example can show it, so it is no part of the catalogue.
    static let roster = Rule("person.roster", "The roster of the run has the name.", hits: [], misses: [])

    /// What speaks against a person; makes no finding of its own, so it is no part of the catalogue.
    static let against = Rule(
        "person.against", "A word of place, body or everyday use speaks against a person.", hits: [], misses: [])
}
