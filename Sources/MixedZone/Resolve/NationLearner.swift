/// Learns nations from what people do: whoever breaks the Kenyan record or represents Kenya is of Kenya. It comes after
/// `Resolve`, so that a pronoun will do as the subject.
struct NationLearner {
    let text: TokenizedText
    let entities: Entities
    let references: References
    let meant: [Int?]

    /// Adds the nations of people who have none yet.
    func learn(_ people: inout People) {
        for nation in entities.nations {
            guard let code = nation.code, let verb = nation.isAdjective ? recordVerb(nation) : representingVerb(nation)
            else {
                continue
            }
            let sentence = text.sentence(of: verb)
            let finder = SubjectFinder(text: text, references: references)
            guard let reference = finder.subject(before: verb, from: sentence.lowerBound),
                let number = references.number(at: reference.head.lowerBound), let person = meant[number],
                people.persons[person].nation == nil, people.persons[person].role == .athlete
            else { continue }
            people.persons[person].nation = code
        }
    }

    /// The verb of `broke the Kenyan record`, `a Kenyan record`, `erasing the long-standing Kenyan record`.
    private func recordVerb(_ nation: NationMention) -> Int? {
        var noun = nation.tokens.upperBound
        while let token = text.token(noun), token.kind == .word, Self.recordAdjectives.contains(text.folded(noun)) {
            noun += 1
        }
        while entities.event(at: noun) != nil { noun += 1 }
        guard let token = text.token(noun), token.kind == .word, ["record", "best"].contains(text.folded(noun)) else {
            return nil
        }
        let first = text.sentence(of: noun).lowerBound
        for index in stride(
            from: nation.tokens.lowerBound - 1, through: max(first, nation.tokens.lowerBound - 6), by: -1)
        where text.tokens[index].kind == .word {
            if Self.recordVerbs.contains(text.folded(index)) { return index }
            if text.token(index + 1)?.kind == .possessive || references.number(at: index) != nil { return nil }
        }
        return nil
    }

    private static let recordAdjectives: Set<String> = [
        "indoor", "junior", "national", "outdoor", "under", "youth", "women", "men",
    ]
    private static let recordVerbs: Set<String> = [
        "beat", "beating", "break", "breaking", "broke", "broken", "equal", "equalled", "equalling", "erase", "erased",
        "erasing",
        "improve", "improved", "improving", "lower", "lowered", "lowering", "rewrote", "set", "setting", "sets",
        "smash", "smashed",
        "smashing", "shatter", "shattered", "shaved", "took", "taking",
    ]

    /// The verb of `represented Kenya`, `runs for Kenya`, `comes from the Sudan`.
    private func representingVerb(_ nation: NationMention) -> Int? {
        var before = nation.tokens.lowerBound - 1
        while text.classes(before).contains(.determiner) { before -= 1 }
        guard before > 0, text.tokens[before].kind == .word else { return nil }
        let word = text.folded(before)
        if word.hasPrefix("represent") { return before }
        guard text.tokens[before - 1].kind == .word else { return nil }
        let verb = text.folded(before - 1)
        if word == "for", Self.competing.contains(verb) { return before - 1 }
        if word == "for", let verb = winningVerb(before: before) { return verb }
        return word == "from" && ["comes", "hails", "is"].contains(verb) ? before - 1 : nil
    }

    /// The verb of `won bronze for Ghana`, `ran the bend for Ghana`, `completed a double for Ghana`.
    private func winningVerb(before preposition: Int) -> Int? {
        let first = text.sentence(of: preposition).lowerBound
        for index in stride(from: preposition - 1, through: max(first, preposition - 5), by: -1) {
            guard text.tokens[index].kind != .sign || text.sign(index) == .hyphen else { return nil }
            if text.tokens[index].kind == .word,
                Self.competing.contains(text.folded(index)) || Self.winning.contains(text.folded(index))
            {
                return index
            }
        }
        return nil
    }

    private static let winning: Set<String> = [
        "anchored", "claimed", "completed", "completing", "grabbed", "secured", "snatched", "sealed", "taking", "took",
        "win", "winning", "won",
    ]

    private static let competing: Set<String> = [
        "compete", "competed", "competes", "competing", "play", "played", "plays", "race", "raced", "races", "ran",
        "rowing", "run", "running", "runs", "ski",
        "skis", "swam", "swim", "swims", "row", "rowed", "rows", "ride", "rides", "rode", "throws", "jumps", "vaults",
    ]
}
