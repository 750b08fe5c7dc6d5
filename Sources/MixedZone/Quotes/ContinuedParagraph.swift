/// `quote.continued-paragraph`: a new paragraph goes on with the speech of the one before.
enum ContinuedParagraph {
    static let rule = Rule(
        "quote.continued-paragraph", "The paragraph opens with a quotation and the one before ended in speech.",
        hits: [
            Rule.Hit(
                "\"It was hard,\" said Sarah Tolvik.\n\n\"⟦⟧We go again on Sunday, all of us.\"", gives: "Sarah Tolvik"),
            Rule.Hit(
                "James Orskell said: \"It was hard.\n\n\"⟦⟧We go again on Sunday, all of us.\"", gives: "James Orskell"),
        ],
        misses: ["\"It was hard,\" said Sarah Tolvik.\n\n\"We go again,\" said James Orskell."])

    static let sieve = QuoteRecogniser.Sieve(rule: rule) { quote, context in
        guard quote > 0, context.startsLine(quote) else { return nil }
        let line = context.line(of: quote)
        guard line > 0, context.line(of: quote - 1) == line - 1 else { return nil }
        guard let source = context.quotes[quote - 1].attribution else { return nil }
        if context.quotes[quote - 1].continues {
            return taken(from: quote - 1, source, confidence: 0.96)
        }
        // Words of the article's own go on with the sentence: they may say who speaks in a way that nobody here knows.
        let next = context.after(quote)
        if let word = context.text.token(next), word.kind == .word, !word.isCapitalised, word.gap == .space {
            return nil
        }
        // The line before ends with the quotation or with the words that attribute it.
        let rest = context.after(quote - 1)..<context.text.lines[line - 1].upperBound
        let endsInSpeech = rest.allSatisfy { context.text.tokens[$0].kind == .sign }
        let endsInCue =
            source.cue.map {
                rest.contains($0.lowerBound) && context.text.sentence(of: $0.lowerBound).upperBound >= rest.upperBound
            }
            ?? false
        guard endsInSpeech || endsInCue else { return nil }
        return taken(from: quote - 1, source, confidence: 0.9)
    }

    private static func taken(from quote: Int, _ source: Attribution, confidence: Double) -> Attribution {
        Attribution(
            reference: nil, cue: nil, addressee: nil, sameAs: quote, rule: rule,
            confidence: min(source.confidence, confidence), isInferred: source.isInferred)
    }
}
