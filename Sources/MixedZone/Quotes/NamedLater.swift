/// `quote.named-later`: speech that opens a story or a passage, whose speaker the paragraphs behind it bring in.
enum NamedLater {
    static let rule = Rule(
        "quote.named-later",
        "Bare paragraphs of speech belong to whoever speaks behind the paragraph that follows them.",
        hits: [
            Rule.Hit(
                "The rain came.\n\n\"⟦⟧We had a spare room and a dog.\"\n\nIt has been a year since then.\n\n\"It is a good dog,\" says Sarah Tolvik.",
                gives: "Sarah Tolvik"),
            Rule.Hit(
                "The rain came.\n\n\"⟦⟧We never thought of the wind at all.\"\n\nThe wind took the roof.\n\n\"We do now,\" James Orskell said.",
                gives: "James Orskell"),
        ],
        misses: [
            "The rain came.\n\n\"We had a spare room.\"\n\nIt has been a year since James Orskell left.\n\nThe rain went."
        ])

    static let sieve = QuoteRecogniser.Sieve(rule: rule) { quote, context in
        guard isBare(quote, context), quote + 1 < context.quotes.count else { return nil }
        var next = quote + 1
        // The speech may run over several paragraphs.
        while next + 1 < context.quotes.count, next - quote < 6, isBare(next, context),
            context.line(of: next) == context.line(of: next - 1) + 1
        {
            next += 1
        }
        let gap = context.line(of: next) - context.line(of: next - 1)
        guard gap == 2, let source = context.quotes[next].attribution, source.cue != nil, source.sameAs == nil,
            context.startsLine(next)
        else { return nil }
        return Attribution(
            reference: nil, cue: nil, addressee: nil, sameAs: next, rule: rule,
            confidence: min(source.confidence, 0.55), isInferred: true)
    }

    /// A paragraph of nothing but speech.
    private static func isBare(_ quote: Int, _ context: QuoteContext) -> Bool {
        guard context.startsLine(quote), context.quotes[quote].attribution == nil,
            !context.isHeadline(context.quotes[quote].tokens.lowerBound)
        else { return false }
        return context.after(quote) >= context.text.lines[context.line(of: quote)].upperBound
    }
}
