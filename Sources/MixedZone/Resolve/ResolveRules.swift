/// The rules of the `Resolve` stage.
enum ResolveRules {
    static let all = [nation, age, description, pronoun]

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
