/// `placing.went-to`: a race that somebody took, or that went to somebody.
enum WentTo {
    static let rule = Rule(
        "placing.went-to", "A race or a prize for the winner that somebody took, or that went to somebody.",
        hits: [
            Rule.Hit("Sarah Tolvik ⟦took⟧ the 800m in 2:01.10.", gives: "1 Sarah Tolvik"),
            Rule.Hit("The race ⟦went to⟧ James Orskell in 3:41.07.", gives: "1 James Orskell"),
            Rule.Hit("James Orskell ⟦took⟧ the honours.", gives: "1 James Orskell"),
        ],
        misses: ["Sarah Tolvik took the train to the 800m.", "James Orskell went to the race with Sarah Tolvik."])

    static let form = PlacingRecogniser.Form(rule: rule) { index, sentence, context in
        guard context.words.triggers.contains(context.word(index)) else { return nil }
        switch context.text.folded(index) {
        case "took", "take", "takes", "taking", "claimed": return taken(index, sentence, context)
        case "went", "goes": return gone(index, sentence, context)
        default: return nil
        }
    }

    /// `took the women's 800m`, `takes the honours`.
    private static func taken(_ index: Int, _ sentence: Range<Int>, _ context: PlacingContext) -> PlacingMention? {
        guard !context.isHypothetical(index, in: sentence), context.text.classes(index + 1).contains(.determiner) else {
            return nil
        }
        if context.text.folded(index) == "take", !isWord(index - 1, ["to"], context) { return nil }
        var at = index + 2
        while at < min(index + 5, sentence.upperBound),
            isWord(at, ["men", "women", "boys", "girls", "opening", "main"], context)
                || context.text.tokens[at].kind == .possessive
                || context.text.sign(at) == .closeSingle
        { at += 1 }
        guard isWord(at, prizes, context) || context.eventAtToken(at) != nil else { return nil }
        let who = context.subject(before: index, in: sentence)
        guard !who.isEmpty else { return nil }
        return PlacingMention(tokens: index..<index + 1, rank: 1, subjects: who, rule: rule, confidence: 0.88)
    }

    /// `The race went to Marsh`, `the 200m went the way of Marsh`.
    private static func gone(_ index: Int, _ sentence: Range<Int>, _ context: PlacingContext) -> PlacingMention? {
        let isWay =
            isWord(index + 1, ["the"], context) && isWord(index + 2, ["way"], context)
            && isWord(index + 3, ["of"], context)
        guard isWay || isWord(index + 1, ["to"], context),
            isWord(index - 1, prizes, context) || context.eventAtToken(index - 1) != nil
        else { return nil }
        let end = isWay ? index + 4 : index + 2
        guard !context.isHypothetical(index, in: sentence), let who = context.named(from: end, within: 5, in: sentence)
        else { return nil }
        return PlacingMention(tokens: index..<end, rank: 1, subjects: [who], rule: rule, confidence: 0.88)
    }

    private static func isWord(_ index: Int, _ words: Set<String>, _ context: PlacingContext) -> Bool {
        context.text.token(index)?.kind == .word && words.contains(context.text.folded(index))
    }

    private static let prizes: Set<String> = [
        "event", "honors", "honours", "race", "spoils", "tape", "trophy", "crown", "final", "win", "victory",
    ]
}
