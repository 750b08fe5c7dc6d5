/// `quote.same-paragraph`: a paragraph with one speaker has another quotation.
enum SameParagraph {
    static let rule = Rule(
        "quote.same-paragraph", "The paragraph has a speaker already and names nobody else as one.",
        hits: [
            Rule.Hit(
                "\"It was hard,\" said Sarah Tolvik. The rain had come at noon. \"⟦⟧We go again on Sunday.\"",
                gives: "Sarah Tolvik"),
            Rule.Hit(
                "James Orskell said: \"It was hard.\" Nobody spoke for a while. \"⟦⟧We go again on Sunday.\"",
                gives: "James Orskell"),
        ],
        misses: ["\"It was hard,\" said Sarah Tolvik. The rain had come at noon."])

    static let sieve = QuoteRecogniser.Sieve(rule: rule) { quote, context in
        guard quote > 0, context.line(of: quote) == context.line(of: quote - 1) else { return nil }
        guard let source = context.quotes[quote - 1].attribution else { return nil }
        return Attribution(
            reference: nil, cue: nil, addressee: nil, sameAs: quote - 1, rule: rule,
            confidence: min(source.confidence, 0.78), isInferred: true)
    }
}
