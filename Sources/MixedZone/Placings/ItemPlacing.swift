/// `placing.item`: in a list of names the place that stands behind the name or its mark.
enum ItemPlacing {
    static let rule = Rule(
        "placing.item", "In a list, a place behind the name or behind its mark.",
        hits: [
            Rule.Hit("100m: Sarah Tolvik 12.41 (⟦1⟧), Hanna Weiss 12.60 (3).", gives: "1 Sarah Tolvik"),
            Rule.Hit("Half marathon: James Orskell 1:14:20 (⟦8th⟧, PB).", gives: "8 James Orskell"),
            Rule.Hit("Ladies' 5km: Sarah Tolvik ⟦1st⟧ (17:20), Hanna Weiss 4th (18:02).", gives: "1 Sarah Tolvik"),
        ],
        misses: [
            "James Orskell (17) ran 10.61 in the 100m.", "In the 100m James Orskell ran 10.61 (2).1 was the wind.",
            "James Orskell's 1st (and last) race was the 100m.",
        ])

    static let form = PlacingRecogniser.Form(rule: rule) { index, sentence, context in
        let text = context.text
        guard let rank = text.number(index), (1..<1000).contains(rank), text.tokens[index].range.count <= 3 else {
            return nil
        }
        let hasSuffix =
            text.isGlued(index + 1) && text.kind(index + 1) == .word
            && ["st", "nd", "rd", "th"].contains(text.folded(index + 1))
        let end = hasSuffix ? index + 2 : index + 1
        let who: PlacingSubject?
        if text.sign(index - 1) == .openParenthesis {
            guard closes(end, hasSuffix: hasSuffix, text) else { return nil }
            who = holder(beforeMarkEndingAt: index - 1, in: sentence, context)
        } else {
            guard hasSuffix, text.sign(end) == .openParenthesis, text.kind(end + 1) == .number,
                text.tokens[end].gap == .space
            else { return nil }
            who = name(endingAt: index, in: sentence, context)
        }
        return who.map {
            PlacingMention(tokens: index..<end, rank: rank, subjects: [$0], rule: rule, confidence: 0.88)
        }
    }

    /// `(1)`, `(8th, PB)`, `(2nd F40)`; not `(2).1`.
    private static func closes(_ end: Int, hasSuffix: Bool, _ text: TokenizedText) -> Bool {
        if text.sign(end) == .closeParenthesis {
            return
                !(text.isGlued(end + 1) && text.sign(end + 1) == .period && text.isGlued(end + 2)
                && text.kind(end + 2) == .number)
        }
        guard hasSuffix else { return false }
        if text.sign(end) == .comma { return true }
        // "2nd F40", "1st V50": a class, and the bracket ends.
        return text.kind(end) == .word && text.tokens[end].isCapitalised
            && (text.sign(end + 1) == .closeParenthesis || text.sign(end + 2) == .closeParenthesis)
    }

    /// The name before a mark that ends right before the bracket: `Marsh (Holme) 58.21 (`.
    private static func holder(
        beforeMarkEndingAt bracket: Int, in sentence: Range<Int>, _ context: PlacingContext
    ) -> PlacingSubject? {
        let text = context.text
        var index = bracket - 1
        if text.kind(index) == .word, text.folded(index) == "m" { index -= 1 }
        guard index > sentence.lowerBound, text.kind(index) == .number else { return nil }
        var figures = 0
        while index > sentence.lowerBound,
            text.kind(index) == .number || text.isGlued(index + 1) && text.isGlued(index) && text.kind(index) == .sign
        {
            figures += text.kind(index) == .number ? 1 : 0
            index -= 1
        }
        // A mark has a point or a colon; a single number is an age or a score.
        guard figures >= 2 else { return nil }
        return name(endingAt: index + 1, in: sentence, context)
    }

    /// The name that ends at a token, a club in brackets between.
    private static func name(
        endingAt end: Int, in sentence: Range<Int>, _ context: PlacingContext
    ) -> PlacingSubject? {
        let text = context.text
        var last = end - 1
        if text.sign(last) == .comma || text.sign(last) == .dash { last -= 1 }
        if text.sign(last) == .closeParenthesis {
            guard
                let open = (max(sentence.lowerBound, last - 6)..<last).last(where: {
                    text.sign($0) == .openParenthesis
                })
            else { return nil }
            last = open - 1
        }
        guard last >= sentence.lowerBound, let number = context.references.number(at: last),
            context.references.all[number].isName, context.references.all[number].tokens.upperBound == last + 1
        else { return nil }
        return .reference(number)
    }
}
