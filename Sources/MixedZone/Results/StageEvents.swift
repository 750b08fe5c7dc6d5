/// Stages and the general classification of a stage race, which are events of their own.
enum StageEvents {
    /// The stages and classifications that a text names; none unless a stage race is among its events.
    static func events(of text: TokenizedText, _ entities: Entities, _ sports: SportVotes) -> [EventMention] {
        guard
            entities.events.contains(where: { $0.name == "stage race" || $0.sport == "cycling" })
                || sports.count("cycling") >= 2 || SportTrail.isTour(text)
                || sports.count("motor racing") == 0 && opensStage(text)
        else { return [] }
        var result: [EventMention] = []
        var stages: [EventMention] = []
        for index in text.tokens.indices where text.tokens[index].kind == .word {
            if let event = stage(at: index, text) {
                stages.append(event)
                result.append(event)
            } else if let last = stages.last, let event = same(as: last, at: index, text) {
                result.append(event)
            } else if let event = classification(at: index, text, hasStages: !stages.isEmpty) {
                result.append(event)
            }
        }
        return result
    }

    /// `Stage 4 went to Marsh`: a stage by its number at the start of a sentence.
    private static func opensStage(_ text: TokenizedText) -> Bool {
        text.sentences.contains { sentence in
            let first = sentence.lowerBound
            return text.kind(first) == .word && text.folded(first) == "stage" && text.kind(first + 1) == .number
                && sentence.contains(first + 1)
        }
    }

    /// `fourth on the stage`, `winner of the same stage`: the one last spoken of.
    private static func same(as last: EventMention, at index: Int, _ text: TokenizedText) -> EventMention? {
        guard text.folded(index) == "stage", text.kind(index - 1) == .word,
            ["the", "same", "queen"].contains(text.folded(index - 1)), text.token(index + 1)?.isCapitalised != true
        else { return nil }
        return mention(index..<index + 1, last.name)
    }

    /// `Stage 14`, `the 14th stage`.
    private static func stage(at index: Int, _ text: TokenizedText) -> EventMention? {
        guard text.folded(index) == "stage" else { return nil }
        // "the seventh and final stage"
        if text.kind(index - 1) == .word, text.folded(index - 1) == "final", text.kind(index - 2) == .word,
            text.folded(index - 2) == "and", text.kind(index - 3) == .word,
            let number = ordinals[text.folded(index - 3)]
        {
            return mention(index - 3..<index + 1, "stage \(number)")
        }
        if let number = ordinals[text.kind(index - 1) == .word ? text.folded(index - 1) : ""] {
            return mention(index - 1..<index + 1, "stage \(number)")
        }
        if let number = cardinals[text.kind(index + 1) == .word ? text.folded(index + 1) : ""] {
            return mention(index..<index + 2, "stage \(number)")
        }
        if let number = text.number(index + 1), (1...40).contains(number), text.tokens[index + 1].gap == .space {
            return mention(index..<index + 2, "stage \(number)")
        }
        guard text.kind(index - 1) == .word, ["st", "nd", "rd", "th"].contains(text.folded(index - 1)),
            let number = text.number(index - 2)
        else {
            return nil
        }
        return mention(index - 2..<index + 1, "stage \(number)")
    }

    private static let cardinals: [String: Int] = {
        let words = GrammarTable.cardinals.split(whereSeparator: \.isWhitespace).prefix(21).map(String.init)
        return Dictionary(uniqueKeysWithValues: words.enumerated().dropFirst().map { ($1, $0) })
    }()

    private static let ordinals: [String: Int] = {
        var ordinals: [String: Int] = [:]
        for row in TableRows.rows(PlacingWordsTable.ordinals) where row.count == 2 { ordinals[row[0]] = Int(row[1]) }
        return ordinals
    }()

    /// `Overall: 1. Marsh`, `the general classification`, `the overall lead`.
    private static func classification(at index: Int, _ text: TokenizedText, hasStages: Bool) -> EventMention? {
        let word = text.folded(index)
        if word == "general", text.kind(index + 1) == .word, text.folded(index + 1) == "classification" {
            return mention(index..<index + 2, "general classification")
        }
        if word == "standings" { return mention(index..<index + 1, "general classification") }
        guard word == "overall" else { return nil }
        // "second overall", "12th overall"
        if hasStages, text.kind(index - 1) == .word,
            ordinals[text.folded(index - 1)] != nil || ["st", "nd", "rd", "th"].contains(text.folded(index - 1))
        {
            return mention(index..<index + 1, "general classification")
        }
        let next = text.kind(index + 1) == .word ? text.folded(index + 1) : ""
        guard
            text.sign(index + 1) == .colon
                || ["lead", "standings", "classification", "title", "win", "victory"].contains(next)
        else { return nil }
        return mention(index..<index + 1, "general classification")
    }

    static let classification = "general classification"

    private static func mention(_ tokens: Range<Int>, _ name: String) -> EventMention {
        EventMention(tokens: tokens, name: name, sport: "cycling", measures: .time, rule: "event.stage")
    }
}
