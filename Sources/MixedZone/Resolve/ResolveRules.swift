/// The rules of the `Resolve` stage.
enum ResolveRules {
    static let all = [apposition, predicate, ahead, nation, age, description, pronoun]

    static let apposition = Rule(
        "resolve.apposition", "A description right behind a name means its bearer.",
        hits: [
            Rule.Hit("Sarah Tolvik beat James Orskell, ⟦the former runner⟧, at the bell.", gives: "James Orskell"),
            Rule.Hit("It was Tirvan Oske of Kenya, ⟦the world champion⟧, who led.", gives: "Tirvan Oske"),
        ],
        misses: ["James Orskell was there, and the runner fell."])

    static let predicate = Rule(
        "resolve.predicate", "A description behind a form of to be means the subject.",
        hits: [
            Rule.Hit("James Orskell left. Sarah Tolvik was ⟦the oldest runner⟧ there.", gives: "Sarah Tolvik"),
            Rule.Hit("Sarah Tolvik left. James Orskell became ⟦the first Kenyan⟧ to try.", gives: "James Orskell"),
        ],
        misses: ["Sarah Tolvik was there, and so was the crowd."])

    static let ahead = Rule(
        "resolve.ahead", "A pronoun in a clause before the main one means the subject that follows.",
        hits: [
            Rule.Hit("James Orskell left. Although ⟦she⟧ was tired, Sarah Tolvik ran on.", gives: "Sarah Tolvik"),
            Rule.Hit("When ⟦he⟧ saw the clock, James Orskell wept.", gives: "James Orskell"),
        ],
        misses: ["Sarah Tolvik won, although she was tired."])

    static let nation = Rule(
        "resolve.nation", "A nationality after the article means the person of that nation who was named last.",
        hits: [
            Rule.Hit("Kenyan Tirvan Oske led. ⟦The Kenyan⟧ was alone at the bell.", gives: "Tirvan Oske"),
            Rule.Hit("Sarah Tolvik won. ⟦The Norwegian runner⟧ was alone at the bell.", gives: "Sarah Tolvik"),
        ],
        misses: ["Kenyan Tirvan Oske led. The Kenyan federation was glad."])

    static let age = Rule(
        "resolve.age", "An age after the article means the person of that age, or of no known age, who was named last.",
        hits: [
            Rule.Hit("Sarah Tolvik, 24, won. ⟦The 24-year-old⟧ was alone at the bell.", gives: "Sarah Tolvik"),
            Rule.Hit("James Orskell won. ⟦The 31-year-old⟧ was alone at the bell.", gives: "James Orskell"),
        ],
        misses: ["James Orskell won. The 31-year-old record was gone."])

    static let description = Rule(
        "resolve.description", "A noun for an athlete, coach or official after the article means the last such person.",
        hits: [
            Rule.Hit("Sarah Tolvik won. ⟦The hurdler⟧ was alone at the end.", gives: "Sarah Tolvik"),
            Rule.Hit("James Orskell won. ⟦The Weston runner⟧ was alone at the end.", gives: "James Orskell"),
        ],
        misses: ["James Orskell won. The crowd was on its feet."])

    static let pronoun = Rule(
        "resolve.pronoun", "He or she means the person whom the article was last about.",
        hits: [
            Rule.Hit("Sarah Tolvik won. ⟦She⟧ was alone at the bell.", gives: "Sarah Tolvik"),
            Rule.Hit("James Orskell won. Afterwards ⟦he⟧ was alone.", gives: "James Orskell"),
        ],
        misses: ["Sarah Tolvik won. He was not there."])
}
