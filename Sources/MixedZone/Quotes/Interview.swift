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
        if let same = answer(quote, number, context) { return same }
        guard isLabelled("a", number, context) else { return nil }
        guard let person = asked(before: number, context) ?? first(context) else { return nil }
        let line = context.text.lines[number]
        return Attribution(
            reference: person, cue: line.lowerBound..<line.lowerBound + 1, addressee: nil, rule: rule, confidence: 0.88)
    }

    /// A paragraph of speech behind a question of the interviewer's goes on with the answers before.
    private static func answer(_ quote: Int, _ line: Int, _ context: QuoteContext) -> Attribution? {
        guard quote > 0, line > 1, context.startsLine(quote), context.line(of: quote - 1) == line - 2,
            context.text.sign(context.text.lines[line - 1].upperBound - 1) == .question,
            let source = context.quotes[quote - 1].attribution
        else { return nil }
        return Attribution(
            reference: nil, cue: nil, addressee: nil, sameAs: quote - 1, rule: rule,
            confidence: min(source.confidence, 0.86))
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
