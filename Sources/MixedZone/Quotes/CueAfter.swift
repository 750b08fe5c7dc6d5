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
        guard !tail.isEmpty, !belongsToLead(quote, context) else { return nil }
        let start = firstWord(in: tail, context)
        guard start < tail.upperBound else { return nil }
        let verbless = isClosedSentence(quote, context) && context.text.tokens[start].isCapitalised
        // `Marsh used to say: "…" Weir laughs.`: the sentence behind is about something else.
        if verbless, isIntroduced(quote, context) { return nil }
        let finder = context.subjects
        if context.isSpeechVerb(start, thinking: true), let found = inverted(start, tail, quote, context) {
            return found
        }
        if let found = bare(start, tail, quote, context) ?? named(start, tail, context) { return found }
        guard let verb = verb(in: start..<tail.upperBound, context) else { return nil }
        if let found = impersonal(verb, quote, context) { return found }
        // `The "best of them" Weir was ill, said Marsh.`
        if context.text.sign(verb - 1) == .comma, verb > start, context.reference(at: verb + 1) != nil,
            let found = inverted(verb, tail, quote, context)
        {
            return found
        }
        // `"…" Marsh said: "…"`: the colon gives the words to the next quotation.
        if verbless, context.text.sign(tail.upperBound - 1) == .colon { return nil }
        guard let reference = finder.subject(before: verb, from: start) ?? lone(start, verb, context) else {
            return nil
        }
        if let owner = owner(of: reference, quote, context, cue: verb) { return owner }
        if verbless, !endsAttribution(after: verb, in: tail, context) { return nil }
        return Attribution(
            reference: reference, cue: verb..<verb + 1,
            addressee: context.addressee(after: verb, limit: tail.upperBound),
            rule: rule, confidence: verbless ? 0.85 : 0.97)
    }

    /// A piece of speech in the midst of a sentence whose words before it name the speaker: `Marsh called it "wind", while Weir spoke of …`.
    private static func belongsToLead(_ quote: Int, _ context: QuoteContext) -> Bool {
        let lead = context.lead(of: quote)
        guard !lead.isEmpty, CueBefore.isEmbedded(quote, lead, context) else { return false }
        return CueBefore.modifiesNoun(quote, lead, context) || CueBefore.sieve.find(quote, context) != nil
    }

    /// A sentence with a verb of speech and a colon or comma stands before the quotation.
    private static func isIntroduced(_ quote: Int, _ context: QuoteContext) -> Bool {
        let lead = context.lead(of: quote)
        guard let last = lead.last, context.text.sign(last) == .colon || context.text.sign(last) == .comma else {
            return false
        }
        return CueBefore.sieve.find(quote, context) != nil
    }

    /// `said Marsh`: the verb comes first.
    private static func inverted(
        _ verb: Int, _ tail: Range<Int>, _ quote: Int, _ context: QuoteContext
    ) -> Attribution? {
        guard let reference = context.subjects.subject(after: verb, limit: tail.upperBound),
            context.isVoice(reference, verb: verb)
        else { return nil }
        if let owner = owner(of: reference, quote, context, cue: verb) { return owner }
        return Attribution(
            reference: reference, cue: verb..<verb + 1, addressee: nil, rule: rule, confidence: 0.98)
    }

    /// `Marsh sent a message. "…," read his email.`: whose email it is the sentence before tells.
    private static func owner(
        of reference: Reference, _ quote: Int, _ context: QuoteContext, cue: Int
    ) -> Attribution? {
        let text = context.text
        guard case .unnamed = reference.kind, text.kind(reference.tokens.lowerBound) == .word,
            ["his", "her"].contains(text.folded(reference.tokens.lowerBound)),
            QuoteWordsTable.writings.contains(text.folded(reference.head.upperBound - 1)),
            var found = SubjectBefore.about(quote, context)
        else { return nil }
        found.cue = cue..<cue + 1
        return found
    }

    /// `"…," interrupted Marsh.` and `"…," he grinned.`: whatever the verb, beside speech that ends in a comma it brings it in.
    private static func bare(
        _ start: Int, _ tail: Range<Int>, _ quote: Int, _ context: QuoteContext
    ) -> Attribution? {
        let text = context.text
        let last = text.sign(context.quotes[quote].tokens.upperBound - 1)
        guard last == .comma || last == .exclamation || last == .question || last == .dash || last == .hyphen else {
            return nil
        }
        func isVerb(_ index: Int) -> Bool {
            guard let token = text.token(index), token.kind == .word, !token.isCapitalised else { return false }
            return text.folded(index).hasSuffix("ed") && token.end - token.start > 4
        }
        func ends(_ index: Int) -> Bool {
            index >= tail.upperBound || text.sign(index).endsSentence || text.sign(index) == .comma
                || text.sign(index) == .colon
        }
        if isVerb(start), let reference = context.reference(at: start + 1), reference.kind != .pronoun,
            ends(reference.tokens.upperBound)
        {
            return Attribution(
                reference: reference, cue: start..<start + 1, addressee: nil, rule: rule, confidence: 0.88)
        }
        guard let reference = context.reference(at: start) else { return nil }
        let verb = reference.tokens.upperBound
        guard isVerb(verb), ends(verb + 1) else { return nil }
        return Attribution(reference: reference, cue: verb..<verb + 1, addressee: nil, rule: rule, confidence: 0.88)
    }

    /// `"…," he called it.`, `"…" is how Marsh describes it.`
    private static func named(_ start: Int, _ tail: Range<Int>, _ context: QuoteContext) -> Attribution? {
        let text = context.text
        if context.isFormOfBe(start), text.kind(start + 1) == .word, text.folded(start + 1) == "how",
            let reference = context.subjects.subject(after: start + 1, limit: tail.upperBound)
        {
            return Attribution(
                reference: reference, cue: start + 1..<start + 2, addressee: nil, rule: rule, confidence: 0.88)
        }
        if context.isFormOfBe(start), let owner = context.reference(at: start + 1),
            owner.tokens.upperBound + 1 < tail.upperBound,
            text.kind(owner.tokens.upperBound) == .possessive,
            let noun = Range.window(
                owner.tokens.upperBound + 1, upTo: min(tail.upperBound, owner.tokens.upperBound + 4)
            )
            .first(where: { text.kind($0) == .word && QuoteWordsTable.sayings.contains(text.folded($0)) })
        {
            return Attribution(reference: owner, cue: noun..<noun + 1, addressee: nil, rule: rule, confidence: 0.88)
        }
        if let found = saying(start, tail, context) { return found }
        for verb in Range.window(start, upTo: min(tail.upperBound, start + 10))
        where text.kind(verb) == .word && QuoteWordsTable.naming.contains(text.folded(verb)) {
            guard let object = text.token(verb + 1), object.kind == .word, verb > start,
                ["it", "him", "her", "them", "this", "that", "himself", "herself", "the"].contains(
                    text.folded(verb + 1)),
                let reference = context.subjects.subject(before: verb, from: start)
            else { return nil }
            return Attribution(reference: reference, cue: verb..<verb + 1, addressee: nil, rule: rule, confidence: 0.88)
        }
        return nil
    }

    /// `"…" was the verdict of Marsh`, `"…" came the reply from Marsh`.
    private static func saying(_ start: Int, _ tail: Range<Int>, _ context: QuoteContext) -> Attribution? {
        let text = context.text
        guard context.isFormOfBe(start) || text.kind(start) == .word && ["came", "comes"].contains(text.folded(start)),
            let noun = Range.window(start + 1, upTo: min(tail.upperBound, start + 6))
                .first(where: { text.kind($0) == .word && QuoteWordsTable.sayings.contains(text.folded($0)) }),
            noun + 1 < tail.upperBound, text.kind(noun + 1) == .word,
            ["of", "from", "by"].contains(text.folded(noun + 1)),
            let owner = context.subjects.subject(after: noun + 1, limit: tail.upperBound)
        else { return nil }
        return Attribution(reference: owner, cue: noun..<noun + 1, addressee: nil, rule: rule, confidence: 0.88)
    }

    /// `Marsh sent a message. "…," it said.`: the message of the person whom the sentence before is about.
    private static func impersonal(_ verb: Int, _ quote: Int, _ context: QuoteContext) -> Attribution? {
        guard context.text.token(verb - 1)?.kind == .word, context.text.folded(verb - 1) == "it" else { return nil }
        if let writer = writer(before: quote, context) {
            return Attribution(
                reference: writer, cue: verb..<verb + 1, addressee: nil, rule: rule, confidence: 0.8)
        }
        guard var found = SameParagraph.sieve.find(quote, context) ?? SubjectBefore.about(quote, context) else {
            return nil
        }
        found.cue = verb..<verb + 1
        return found
    }

    /// `She keeps a letter from Marsh. "…," it says.`
    private static func writer(before quote: Int, _ context: QuoteContext) -> Reference? {
        let text = context.text
        let line = text.lines[context.line(of: quote)]
        for noun in (line.lowerBound..<max(line.lowerBound, context.opening(quote))).suffix(60).reversed()
        where text.kind(noun) == .word && QuoteWordsTable.writings.contains(text.folded(noun)) {
            guard text.kind(noun + 1) == .word, ["from", "by"].contains(text.folded(noun + 1)) else { return nil }
            return Range.window(noun + 2, upTo: min(line.upperBound, noun + 12)).lazy
                .compactMap { context.reference(at: $0) }.first { $0.isName }
        }
        return nil
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
            if !before.isDisjoint(with: [.determiner, .preposition]), before.isDisjoint(with: [.relative]),
                !context.subjects.isInfinitiveOfSaying(index),
                !(text.kind(index - 1) == .word && QuoteWordsTable.standAlone.contains(text.folded(index - 1)))
            {
                continue
            }
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
