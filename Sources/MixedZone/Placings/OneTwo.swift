/// `placing.one-two`: places that several take together, in order.
enum OneTwo {
    static let rule = Rule(
        "placing.one-two", "One-two or 1-2-3 of as many who are named together.",
        hits: [
            Rule.Hit("James Orskell and Milo Varsk finished ⟦one⟧-two in the 400m.", gives: "1 James Orskell"),
            Rule.Hit("James Orskell and Milo Varsk went 1-⟦2⟧ in the hammer.", gives: "2 Milo Varsk"),
        ],
        misses: [
            "James Orskell and Milo Varsk lost the match 1-2.", "James Orskell ran 1-2 minutes behind Milo Varsk.",
        ])

    static let form = PlacingRecogniser.Form(rule: rule) { index, sentence, context in
        // Every token is asked: most are told by one look at the word.
        guard context.text.kind(index) == .number || mayBelong(context.text.folded(index)) else { return nil }
        if let mention = filled(index, in: sentence, context) { return mention }
        guard let number = numeral(at: index, context) else { return nil }
        var start = index
        while let before = numeral(at: start - 2, context), context.text.sign(start - 1) == .hyphen,
            before + 1 == numeral(at: start, context)
        { start -= 2 }
        var end = index
        while context.text.sign(end + 1) == .hyphen, let next = numeral(at: end + 2, context),
            next == (numeral(at: end, context) ?? 0) + 1
        { end += 2 }
        let count = (end - start) / 2 + 1
        guard count > 1, numeral(at: start, context) == 1, number <= count else { return nil }
        var verb = start - 1
        if context.text.classes(verb).contains(.determiner) { verb -= 1 }
        guard
            context.isWord(
                verb,
                [
                    "finished", "finish", "finishing", "went", "going", "placed", "came", "ran", "were", "was",
                    "completed", "made",
                ]),
            !context.isHypothetical(start, in: sentence)
        else { return nil }
        let who = context.subject(before: verb, in: sentence)
        guard who.count == count else { return nil }
        return PlacingMention(
            tokens: index..<index + 1, rank: number, subjects: [who[number - 1]], rule: rule, confidence: 0.85)
    }

    /// `filled the first three places`, `filled the next two places`: a place for each of as many.
    private static func filled(_ index: Int, in sentence: Range<Int>, _ context: PlacingContext) -> PlacingMention? {
        for start in stride(from: index, through: max(sentence.lowerBound, index - 2), by: -1) {
            guard context.isWord(start, ["first", "top", "next"]), let count = numeral(at: start + 1, context),
                (2...3).contains(count),
                context.isWord(start + 2, ["places", "spots", "positions", "slots"]), index - start < count
            else { continue }
            let verb = context.text.classes(start - 1).contains(.determiner) ? start - 2 : start - 1
            guard
                context.isWord(
                    verb,
                    [
                        "filled", "filling", "took", "taking", "occupied", "claimed", "claiming", "swept", "sweeping",
                        "secured",
                    ]),
                !context.isHypothetical(start, in: sentence)
            else { return nil }
            let who = context.subject(before: verb, in: sentence)
            guard who.count == count else { return nil }
            let rank = index - start + (context.isWord(start, ["next"]) ? 2 : 1)
            return PlacingMention(
                tokens: index..<index + 1, rank: rank, subjects: [who[index - start]], rule: rule, confidence: 0.85)
        }
        return nil
    }

    private static func mayBelong(_ word: String) -> Bool {
        switch word {
        case "one", "two", "three", "four", "first", "top", "next", "places", "spots", "positions", "slots": true
        default: false
        }
    }

    private static func numeral(at index: Int, _ context: PlacingContext) -> Int? {
        if let number = context.text.number(index), number < 7 { return number }
        return ["one", "two", "three", "four"].firstIndex { context.isWord(index, [$0]) }.map { $0 + 1 }
    }
}
