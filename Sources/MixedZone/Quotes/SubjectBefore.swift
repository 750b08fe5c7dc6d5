/// `quote.subject-before`: the quotation follows a sentence about somebody.
enum SubjectBefore {
    static let rule = Rule(
        "quote.subject-before", "Nothing says who speaks, but the sentence before is about one person.",
        hits: [
            Rule.Hit(
                "⟦Sarah Tolvik⟧ was asked about the weather. \"It was as bad as I have known it.\"",
                gives: "Sarah Tolvik"),
            Rule.Hit("⟦Sarah Tolvik⟧ shook her head. \"Never again.\"", gives: "Sarah Tolvik"),
            Rule.Hit(
                "⟦James Orskell⟧ opened up about it all.\n\n\"It was as bad as I have known it.\"",
                gives: "James Orskell"),
        ],
        misses: ["The rain came at noon. \"It was as bad as I have known it.\""])

    static let sieve = QuoteRecogniser.Sieve(rule: rule) { quote, context in
        if let taken = SameParagraph.sieve.find(quote, context) { return taken }
        guard context.quotes[quote].kind == .direct || context.isExclamation(quote) else { return nil }
        return about(quote, context)
    }

    /// The person whom the sentence before a quotation is about.
    static func about(_ quote: Int, _ context: QuoteContext) -> Attribution? {
        guard let sentence = sentenceBefore(quote, context) else { return nil }
        let isOwnLine = context.startsLine(quote)
        guard let subject = subject(of: sentence, context), !isSpokenOf(subject, quote, context) else { return nil }
        return Attribution(
            reference: subject, cue: nil, addressee: nil, rule: rule,
            confidence: isOwnLine ? 0.6 : 0.7, isInferred: true)
    }

    /// `"Marsh, you were first"`, `"Marsh tells me so"`: nobody speaks of himself by name.
    private static func isSpokenOf(_ subject: Reference, _ quote: Int, _ context: QuoteContext) -> Bool {
        guard let person = subject.person else { return false }
        return context.quotes[quote].tokens.contains { context.reference(at: $0)?.person == person }
    }

    /// The sentence of the article's own before a quotation, on its line or the line before.
    private static func sentenceBefore(_ quote: Int, _ context: QuoteContext) -> Range<Int>? {
        let text = context.text
        let opening = context.opening(quote)
        guard opening > 0 else { return nil }
        let before = context.startsLine(quote) ? text.lines[context.line(of: quote)].lowerBound - 1 : opening - 1
        guard before >= 0, !context.isHeadline(before) else { return nil }
        // What is quoted there is about whomever its speaker likes.
        if quote > 0, before < context.after(quote - 1) { return nil }
        let sentence = text.sentence(of: before)
        return sentence.lowerBound < opening ? sentence.clamped(to: 0..<opening) : nil
    }

    /// The subject of a verb of speech in the sentence: it goes on speaking (`It was hard, said Marsh.` `"We go again."`).
    private static func speaker(in sentence: Range<Int>, _ context: QuoteContext) -> Reference? {
        for verb in sentence.reversed() where context.text.classes(verb).contains(.reportingVerb) {
            guard context.isSpeechVerb(verb) else { continue }
            if context.text.sign(verb - 1) == .comma,
                let after = context.subjects.subject(after: verb, limit: sentence.upperBound), after.kind != .unnamed
            {
                return after
            }
            if let before = context.subjects.subject(before: verb, from: sentence.lowerBound) { return before }
        }
        return nil
    }

    /// The first reference that is no object; nobody if the sentence is long and names several people.
    private static func subject(of sentence: Range<Int>, _ context: QuoteContext) -> Reference? {
        if let speaker = speaker(in: sentence, context) { return speaker }
        var index = sentence.lowerBound
        var first: Reference?
        while index < sentence.upperBound {
            if let reference = context.reference(at: index) {
                let isPossessive = context.text.token(reference.tokens.upperBound)?.kind == .possessive
                if reference.kind != .unnamed, !isPossessive || first == nil { first = first ?? reference }
                index = max(reference.tokens.upperBound, index + 1)
            } else {
                index += 1
            }
        }
        return first
    }
}
