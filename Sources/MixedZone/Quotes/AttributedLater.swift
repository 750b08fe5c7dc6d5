/// `quote.attributed-later`: an open speech is attributed in the paragraph that goes on with it.
enum AttributedLater {
    static let rule = Rule(
        "quote.attributed-later", "The speech goes on in the next paragraph, which names the speaker.",
        hits: [
            Rule.Hit(
                "\"⟦⟧It was hard for all of us today.\n\n\"We go again on Sunday,\" said Sarah Tolvik.",
                gives: "Sarah Tolvik"),
            Rule.Hit(
                "“⟦⟧It was hard for all of us today.\n\n“We go again on Sunday,” said James Orskell.",
                gives: "James Orskell"),
        ],
        misses: ["\"It was hard for all of us today.\"\n\nThe rain fell, said James Orskell."])

    static let sieve = QuoteRecogniser.Sieve(rule: rule) { quote, context in
        guard quote + 1 < context.quotes.count, context.quotes[quote].continues else { return nil }
        // A speech can run over several paragraphs before it is attributed.
        var next = quote + 1
        while next + 1 < context.quotes.count, next - quote < 8, context.quotes[next].attribution == nil,
            context.quotes[next].continues
        {
            next += 1
        }
        guard let source = context.quotes[next].attribution, source.sameAs == nil else { return nil }
        return Attribution(
            reference: nil, cue: nil, addressee: nil, sameAs: next, rule: rule,
            confidence: min(source.confidence, 0.92), isInferred: source.isInferred)
    }
}
