/// `quote.headline`: a headline quotes what somebody says below.
enum HeadlineQuote {
    static let rule = Rule(
        "quote.headline", "The words of a headline stand in a quotation below that has a speaker.",
        hits: [
            Rule.Hit(
                "'⟦⟧I went too hard' as Weston falls\n\n\"I went too hard and I paid for it today,\" said Sarah Tolvik.",
                gives: "Sarah Tolvik"),
            Rule.Hit(
                "\"⟦⟧We go again on Sunday\"\n\nThe rain came at noon. \"It was hard, but we go again on Sunday,\" said James Orskell.",
                gives: "James Orskell"),
        ],
        misses: ["'Hard days' as Weston falls\n\n\"I went too far and I paid for it today,\" said Sarah Tolvik."])

    static let sieve = QuoteRecogniser.Sieve(rule: rule) { quote, context in
        guard context.isHeadline(context.quotes[quote].tokens.lowerBound) else { return nil }
        let words = Self.words(of: quote, context)
        guard words.count >= 2 else { return nil }
        for other in context.quotes.indices.dropFirst(quote + 1).prefix(200) {
            guard let source = context.quotes[other].attribution, source.sameAs != quote else { continue }
            let spoken = Self.words(of: other, context)
            if contains(spoken, words) || isRetold(words, in: spoken) {
                return Attribution(
                    reference: nil, cue: nil, addressee: nil, sameAs: other, rule: rule,
                    confidence: min(source.confidence, 0.92))
            }
        }
        return nil
    }

    private static func words(of quote: Int, _ context: QuoteContext) -> [WordID] {
        context.quotes[quote].tokens.map { context.text.tokens[$0].word }.filter { $0 >= 0 }
    }

    /// Headlines shorten and reorder: four words or more, all of them in the speech, most of them close to each other.
    private static func isRetold(_ words: [WordID], in spoken: [WordID]) -> Bool {
        guard words.count >= 4, spoken.count >= words.count else { return false }
        let asked = Set(words)
        guard asked.isSubset(of: spoken) else { return false }
        let window = words.count * 2
        return spoken.indices.contains { start in
            asked.isSubset(of: spoken[start..<min(spoken.count, start + window)])
        }
    }

    private static func contains(_ words: [WordID], _ part: [WordID]) -> Bool {
        guard words.count >= part.count else { return false }
        return (0...words.count - part.count).contains { words[$0..<$0 + part.count].elementsEqual(part) }
    }
}
