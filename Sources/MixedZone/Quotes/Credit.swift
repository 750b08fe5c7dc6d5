/// `quote.credit`: a quotation with the name of the speaker behind a dash or in brackets.
enum Credit {
    static let rule = Rule(
        "quote.credit", "A name behind a dash, in brackets or on a line of its own follows the quotation.",
        hits: [
            Rule.Hit("What they said.\n\n\"It was a hard race for us.\" – ⟦Sarah Tolvik⟧", gives: "Sarah Tolvik"),
            Rule.Hit(
                "\"It was a hard race for us\" -- ⟦James Orskell⟧, after the final.", gives: "James Orskell"),
        ],
        misses: ["\"It was a hard race\" – James Orskell had run it before – \"and a long one for us all.\""])

    static let sieve = QuoteRecogniser.Sieve(rule: rule) { quote, context in
        let text = context.text
        let number = context.line(of: quote)
        var start = context.after(quote)
        var line = text.lines[number]
        if start >= line.upperBound, number + 1 < text.lines.count, text.lines[number + 1].count <= 14 {
            line = text.lines[number + 1]
            start = line.lowerBound
            guard isDash(start, text) else { return nil }
        }
        guard start < line.upperBound, context.opening(quote) == text.lines[number].lowerBound else { return nil }
        let isBracket = text.sign(start) == .openParenthesis
        guard isBracket || isDash(start, text) else { return nil }
        var name = start + 1
        while name < line.upperBound, isDash(name, text) { name += 1 }
        guard let reference = credited(name, line.upperBound, context) else { return nil }
        let end = reference.tokens.upperBound
        let ends =
            end >= line.upperBound || text.sign(end).endsSentence || text.sign(end) == .comma || text.sign(end).closes
            || text.sign(end) == .openParenthesis || text.classes(end).contains(.preposition)
        guard ends else { return nil }
        return Attribution(
            reference: reference, cue: start..<start + 1, addressee: nil, rule: rule, confidence: 0.9)
    }

    private static func isDash(_ index: Int, _ text: TokenizedText) -> Bool {
        text.sign(index) == .dash || text.sign(index) == .hyphen
    }

    /// A name with its description, a description, or an account (`@tolvik`).
    private static func credited(_ start: Int, _ limit: Int, _ context: QuoteContext) -> Reference? {
        let text = context.text
        if let account = text.token(start), account.sign == .other, text.string(start..<start + 1) == "@",
            text.kind(start + 1) == .word
        {
            return Reference(tokens: start..<start + 2, head: start..<start + 2, kind: .unnamed)
        }
        for index in Range.window(start, upTo: min(limit, start + 6)) {
            if var reference = context.reference(at: index) {
                guard index == start || reference.person != nil else { return nil }
                reference.tokens = start..<reference.tokens.upperBound
                return reference
            }
            guard text.kind(index) == .word || text.sign(index) == .hyphen,
                text.classes(index).isDisjoint(with: [.auxiliary, .relative, .conjunction, .preposition])
            else { return nil }
        }
        return nil
    }
}
