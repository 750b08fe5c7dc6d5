/// `quote.cue-after`: the words behind a quotation name its speaker.
enum CueAfter {
    static let rule = Rule(
        "quote.cue-after", "The words behind the quotation say who said it.",
        hits: [
            Rule.Hit("\"It was a hard race,\" said ⟦Sarah Tolvik⟧.", gives: "Sarah Tolvik"),
            Rule.Hit(
                "Sarah Tolvik won. \"It was a hard race,\" ⟦the 24-year-old⟧ told reporters.", gives: "Sarah Tolvik"),
            Rule.Hit(
                "\"It was a hard race,\" insisted ⟦James Orskell⟧, who lives on the coast.", gives: "James Orskell"),
            Rule.Hit("“We will look at it,” ⟦a federation spokesman⟧ said.", gives: "a federation spokesman"),
        ],
        misses: ["\"It was a hard race.\" James Orskell has won it for three years."])

    static let sieve = QuoteRecogniser.Sieve(rule: rule) { quote, context in
        let tail = context.tail(of: quote)
        guard !tail.isEmpty else { return nil }
        let start = firstWord(in: tail, context)
        guard start < tail.upperBound else { return nil }
        let verbless = isClosedSentence(quote, context) && context.text.tokens[start].isCapitalised
        let finder = context.subjects
        if context.isSpeechVerb(start, thinking: true), let found = inverted(start, tail, finder, context) {
            return found
        }
        guard let verb = verb(in: start..<tail.upperBound, context) else { return nil }
        // `"…" Marsh said: "…"`: the colon gives the words to the next quotation.
        if verbless, context.text.sign(tail.upperBound - 1) == .colon { return nil }
        guard let reference = finder.subject(before: verb, from: start) ?? lone(start, verb, context) else {
            return nil
        }
        if verbless, !endsAttribution(after: verb, in: tail, context) { return nil }
        return Attribution(
            reference: reference, cue: verb..<verb + 1,
            addressee: context.addressee(after: verb, limit: tail.upperBound),
            rule: rule, confidence: verbless ? 0.85 : 0.97)
    }

    /// `said Marsh`: the verb comes first.
    private static func inverted(
        _ verb: Int, _ tail: Range<Int>, _ finder: SubjectFinder, _ context: QuoteContext
    ) -> Attribution? {
        guard let reference = finder.subject(after: verb, limit: tail.upperBound) else { return nil }
        return Attribution(
            reference: reference, cue: verb..<verb + 1, addressee: nil, rule: rule, confidence: 0.98)
    }

    private static func firstWord(in tail: Range<Int>, _ context: QuoteContext) -> Int {
        var index = tail.lowerBound
        while index < tail.upperBound {
            let token = context.text.tokens[index]
            let isMark = token.sign == .comma || token.sign == .dash || token.sign == .hyphen || token.sign == .period
            let isAdverb = context.text.classes(index).contains(.adverb) && !token.isCapitalised
            guard isMark || isAdverb else { break }
            if token.sign == .period, index > tail.lowerBound { break }
            index += 1
        }
        return index
    }

    /// The first verb of speech that is the verb of a main clause near the quotation.
    private static func verb(in region: Range<Int>, _ context: QuoteContext) -> Int? {
        let text = context.text
        for index in region.prefix(28) {
            if text.sign(index) == .semicolon { return nil }
            guard context.isSpeechVerb(index) else { continue }
            let before = text.classes(index - 1)
            // "the share price", "of note": a noun after an article or a preposition.
            if !before.isDisjoint(with: [.determiner, .preposition]), before.isDisjoint(with: [.relative]) { continue }
            return index
        }
        return nil
    }

    /// The quotation ends its own sentence, so that what follows may be about something else.
    private static func isClosedSentence(_ quote: Int, _ context: QuoteContext) -> Bool {
        let last = context.text.sign(context.quotes[quote].tokens.upperBound - 1)
        return last == .period || last == .ellipsis
    }

    /// After `Marsh said` nothing may follow but when, where and to whom: `Marsh said that …` is speech of its own.
    private static func endsAttribution(after verb: Int, in tail: Range<Int>, _ context: QuoteContext) -> Bool {
        let text = context.text
        let next = verb + 1
        guard next < tail.upperBound, text.tokens[next].kind == .word else { return true }
        if context.addressee(after: verb, limit: tail.upperBound) != nil { return tail.upperBound - verb < 12 }
        return !text.classes(next).isDisjoint(with: [.adverb, .preposition]) && tail.upperBound - verb < 12
            || text.classes(next).contains(.calendar)
    }

    /// `Weatherly Union officials said`: a subject that is no reference, right before its verb.
    private static func lone(_ start: Int, _ verb: Int, _ context: QuoteContext) -> Reference? {
        guard start < verb, verb - start <= 8 else { return nil }
        let first = context.text.tokens[start]
        guard first.kind == .word, first.isCapitalised || context.text.classes(start).contains(.determiner) else {
            return nil
        }
        let isNobody = !context.text.classes(start).isDisjoint(with: [
            .negation, .pronounThird, .conjunction, .calendar,
        ])
        if isNobody
            || context.text.classes(start).contains(.neverName) && !context.text.classes(start).contains(.determiner)
        {
            return nil
        }
        guard (start..<verb).allSatisfy({ context.text.tokens[$0].kind != .sign || context.text.sign($0) == .hyphen })
        else { return nil }
        return Reference(tokens: start..<verb, head: start..<verb, kind: .unnamed)
    }
}
