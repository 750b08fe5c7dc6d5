/// `quote.interview`: questions and answers behind the letters Q and A.
enum Interview {
    static let rule = Rule(
        "quote.interview", "An answer behind the letter A is that of the person who is asked.",
        hits: [
            Rule.Hit(
                "Sarah Tolvik won on Sunday.\n\nQ: ⟦Sarah⟧, was it hard?\n\nA: \"It was as hard as I have known it.\"",
                gives: "Sarah Tolvik"),
            Rule.Hit(
                "⟦James Orskell⟧ won on Sunday.\n\nQ: Was it hard?\n\nA. \"It was as hard as I have known it.\"",
                gives: "James Orskell"),
        ],
        misses: ["A: Heat one, 2.30pm. The \"big one\" is heat two."])

    static let sieve = QuoteRecogniser.Sieve(rule: rule) { quote, context in
        let number = context.line(of: quote)
        guard isLabelled("a", number, context) else { return nil }
        guard let person = asked(before: number, context) ?? first(context) else { return nil }
        let line = context.text.lines[number]
        return Attribution(
            reference: person, cue: line.lowerBound..<line.lowerBound + 1, addressee: nil, rule: rule, confidence: 0.88)
    }

    /// `A:` or `A.` at the head of a line.
    private static func isLabelled(_ letter: String, _ line: Int, _ context: QuoteContext) -> Bool {
        let start = context.text.lines[line].lowerBound
        guard context.text.tokens[start].kind == .word, context.text.folded(start) == letter else { return false }
        return context.text.sign(start + 1) == .colon || context.text.sign(start + 1) == .period
    }

    /// The person whom the nearest question before addresses by name.
    private static func asked(before line: Int, _ context: QuoteContext) -> Reference? {
        for number in stride(from: line - 1, through: max(0, line - 40), by: -1) where isLabelled("q", number, context)
        {
            let start = context.text.lines[number].lowerBound + 2
            if let reference = context.reference(at: start), reference.person != nil { return reference }
        }
        return nil
    }

    /// The first person of the article.
    private static func first(_ context: QuoteContext) -> Reference? {
        context.references.all.first { $0.person != nil }
    }
}
