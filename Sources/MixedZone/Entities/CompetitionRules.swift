/// The rules that find competitions, places, venues and organisations.
enum CompetitionRules {
    static let all = [listed, byHead, byLastWord, place]

    static let listed = Rule(
        "entity.listed-competition", "A competition by a name or phrase that the table of competitions lists.",
        hits: [
            Rule.Hit(
                "She won bronze at the ⟦European Indoor Championships⟧ in March.",
                gives: "European Indoor Championships"),
            Rule.Hit("He retired after the ⟦Summer Olympics⟧.", gives: "Olympic Games"),
        ],
        misses: ["The games room of the hotel was closed."])

    static let byHead = Rule(
        "entity.competition-head", "A run of capitalised words that ends in a noun for a competition.",
        hits: [
            "They raced at the ⟦Norland Harbour Invitational⟧ on Friday.",
            "The ⟦Weston Turkey Trot⟧ was sold out.",
        ],
        misses: ["The mile is a long way for a sprinter."])

    static let byLastWord = Rule(
        "entity.last-word", "A run of capitalised words that ends in a word for a ground, a club or another body.",
        hits: ["She trains with ⟦Weston Harriers⟧ twice a week.", "The final is at ⟦Larch Hill Stadium⟧ tonight."],
        misses: ["The stadium was full and the harriers were tired."])

    static let place = Rule(
        "entity.place", "A town, region or venue that the table of places lists.",
        hits: ["The race in ⟦Stockholm⟧ was called off.", "He comes from ⟦Yorkshire⟧ and says so."],
        misses: ["Reading the splits, she knew that it was over."])
}
