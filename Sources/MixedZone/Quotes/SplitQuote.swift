/// `quote.split`: the quotation goes on after the words that name its speaker.
enum SplitQuote {
    static let rule = Rule(
        "quote.split", "The speech goes on right after the words that name its speaker.",
        hits: [
            Rule.Hit("\"It was hard,\" said Sarah Tolvik. \"⟦⟧We go again on Sunday.\"", gives: "Sarah Tolvik"),
            Rule.Hit("James Orskell said: \"It was hard. \"⟦⟧We go again on Sunday.\"", gives: "James Orskell"),
        ],
        misses: ["\"It was hard,\" said Sarah Tolvik. James Orskell was glad of the rain."])

    static let sieve = QuoteRecogniser.Sieve(rule: rule) { quote, context in
        guard quote > 0, context.line(of: quote) == context.line(of: quote - 1) else { return nil }
        guard let source = context.quotes[quote - 1].attribution else { return nil }
        let between = context.after(quote - 1)..<max(context.after(quote - 1), context.opening(quote))
        guard isAttributionOnly(between, source, context) else { return nil }
        return Attribution(
            reference: nil, cue: nil, addressee: nil, sameAs: quote - 1, rule: rule,
            confidence: min(source.confidence, 0.96), isInferred: source.isInferred)
    }

    /// Nothing stands between two segments but the words that attribute the first.
    private static func isAttributionOnly(_ between: Range<Int>, _ source: Attribution, _ context: QuoteContext) -> Bool
    {
        let words = between.filter { context.text.tokens[$0].kind != .sign }
        guard let first = words.first, let last = words.last else { return true }
        // `and`, `then`, `but`: a word or two that tie the pieces together.
        let ties = words.allSatisfy {
            !context.text.classes($0).isDisjoint(with: [.conjunction, .adverb, .preposition, .determiner])
        }
        if ties, last - first < 2 { return true }
        guard let cue = source.cue, between.contains(cue.lowerBound) else { return false }
        return context.text.sentence(of: cue.lowerBound).contains(last)
    }
}
