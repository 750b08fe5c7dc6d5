/// `quote.cue-before`: the words before a quotation name its speaker.
enum CueBefore {
    static let rule = Rule(
        "quote.cue-before", "The words before the quotation say who says it.",
        hits: [
            Rule.Hit("⟦Sarah Tolvik⟧ said: \"It was a hard race.\"", gives: "Sarah Tolvik"),
            Rule.Hit(
                "Asked about the weather, ⟦James Orskell⟧ later admitted, \"It was a hard race.\"",
                gives: "James Orskell"),
            Rule.Hit("⟦James Orskell⟧ described the race as \"very hard\".", gives: "James Orskell"),
        ],
        misses: ["James Orskell won the race. \"Hard Times\" played on the speakers."])

    static let sieve = QuoteRecogniser.Sieve(rule: rule) { quote, context in
        let lead = context.lead(of: quote)
        // `"…," he added. "…"`: a finished sentence belongs to the quotation before it.
        guard !lead.isEmpty, !context.text.sign(lead.upperBound - 1).endsSentence else { return nil }
        let verb = verb(in: lead, for: quote, context)
        if let found = noun(in: lead, behind: verb, quote, context) { return found }
        guard let verb else {
            return idiom(lead, quote, context) ?? parallel(lead, quote, context)
                ?? withinReport(lead, quote, context)
        }
        let finder = context.subjects
        if let same = impersonal(verb, lead, quote, context) { return same }
        if isPassive(verb, lead, context) {
            return agent(of: verb, lead, quote, context)
        }
        guard
            let reference = inserted(verb, lead, context) ?? finder.subject(before: verb, from: lead.lowerBound)
                ?? clauseStart(lead, verb, context)
        else {
            return nil
        }
        guard context.isVoice(reference, verb: verb) else { return nil }
        return Attribution(
            reference: reference, cue: verb..<verb + 1,
            addressee: context.addressee(after: verb, limit: lead.upperBound),
            rule: rule, confidence: context.quotes[quote].kind == .direct ? 0.96 : 0.9)
    }

    /// `The track, said Marsh, was "…"`: the attribution stands within the sentence that is reported.
    private static func inserted(_ verb: Int, _ lead: Range<Int>, _ context: QuoteContext) -> Reference? {
        guard verb > lead.lowerBound, context.text.sign(verb - 1) == .comma,
            let reference = context.reference(at: verb + 1), reference.kind != .unnamed,
            context.text.sign(reference.tokens.upperBound) == .comma
        else { return nil }
        return reference
    }

    /// `a warning from Marsh that he had "…"`, `Marsh's claim that it was "…"`: a noun for something said, nearer to the quotation than
    /// any verb.
    private static func noun(
        in lead: Range<Int>, behind verb: Int?, _ quote: Int, _ context: QuoteContext
    ) -> Attribution? {
        let text = context.text
        guard isEmbedded(quote, lead, context) else { return nil }
        for noun in lead.reversed().prefix(24) where text.kind(noun) == .word {
            if let verb, noun < verb { return nil }
            guard QuoteWordsTable.sayings.contains(text.folded(noun)), noun > lead.lowerBound,
                !QuoteWordsTable.sources.contains(text.folded(noun))
            else { continue }
            var owner: Reference?
            if ["from", "by", "of"].contains(text.kind(noun + 1) == .word ? text.folded(noun + 1) : "") {
                owner = context.subjects.subject(after: noun + 1, limit: lead.upperBound)
            } else if text.kind(noun + 1) == .word, text.folded(noun + 1) == "that" {
                let possessive = Range.window(max(lead.lowerBound, noun - 4), upTo: noun).last {
                    text.kind($0) == .possessive
                }
                owner = possessive.flatMap { context.reference(at: $0 - 1) }
            }
            guard let owner else { continue }
            return Attribution(
                reference: owner, cue: noun..<noun + 1, addressee: nil, rule: rule, confidence: 0.88)
        }
        return nil
    }

    /// `It added that …`: the body that the quotation before is attributed to.
    private static func impersonal(_ verb: Int, _ lead: Range<Int>, _ quote: Int, _ context: QuoteContext)
        -> Attribution?
    {
        guard verb > lead.lowerBound, context.text.kind(verb - 1) == .word, context.text.folded(verb - 1) == "it",
            quote > 0,
            context.line(of: quote) - context.line(of: quote - 1) <= 1,
            let source = context.quotes[quote - 1].attribution, source.reference?.kind == .unnamed
        else { return nil }
        return Attribution(
            reference: nil, cue: verb..<verb + 1, addressee: nil, sameAs: quote - 1, rule: rule, confidence: 0.82)
    }

    /// `was called "…" by Marsh`, `, known as "…"`: the subject of a passive does not speak.
    static func isPassive(_ verb: Int, _ lead: Range<Int>, _ context: QuoteContext) -> Bool {
        let text = context.text
        guard !text.folded(verb).hasSuffix("ing") else { return false }
        var before = verb - 1
        while before > lead.lowerBound, text.classes(before).contains(.adverb) { before -= 1 }
        guard before >= lead.lowerBound else { return false }
        if context.isFormOfBe(before) { return true }
        let names = QuoteWordsTable.naming.contains(text.folded(verb)) || text.folded(verb) == "known"
        let isDirect = lead.upperBound - verb == 1 || lead.upperBound - verb == 2 && text.folded(verb + 1) == "as"
        return names && text.sign(before) == .comma && isDirect
    }

    /// `was told by Marsh: "…"`, `was called "…" by Marsh`.
    private static func agent(of verb: Int, _ lead: Range<Int>, _ quote: Int, _ context: QuoteContext) -> Attribution? {
        let tail = context.tail(of: quote)
        guard
            let reference = context.subjects.agent(from: verb + 1, limit: lead.upperBound)
                ?? context.subjects.agent(from: tail.lowerBound, limit: tail.upperBound)
        else { return nil }
        return Attribution(reference: reference, cue: verb..<verb + 1, addressee: nil, rule: rule, confidence: 0.9)
    }

    /// `Marsh said that the race was late and the track a "…"`: a fragment further on in reported speech.
    private static func withinReport(_ lead: Range<Int>, _ quote: Int, _ context: QuoteContext) -> Attribution? {
        let text = context.text
        guard isEmbedded(quote, lead, context) || text.classes(lead.upperBound - 1).contains(.preposition) else {
            return nil
        }
        guard !lead.contains(where: { text.sign($0) == .semicolon || text.sign($0) == .colon }) else { return nil }
        for verb in lead.reversed().dropFirst(16).prefix(40) where text.classes(verb).contains(.reportingVerb) {
            guard context.isSpeechVerb(verb), !isPassive(verb, lead, context),
                text.classes(verb - 1).isDisjoint(with: [.determiner, .preposition]) || verb == lead.lowerBound,
                let reference = context.subjects.subject(before: verb, from: lead.lowerBound)
            else { continue }
            return Attribution(reference: reference, cue: verb..<verb + 1, addressee: nil, rule: rule, confidence: 0.85)
        }
        return nil
    }

    /// `Marsh put it down to "…"`: no verb of speech, and yet an explanation that somebody gave.
    private static func idiom(_ lead: Range<Int>, _ quote: Int, _ context: QuoteContext) -> Attribution? {
        let text = context.text
        guard lead.count > 3, isEmbedded(quote, lead, context), text.kind(lead.upperBound - 1) == .word,
            text.folded(lead.upperBound - 1) == "to", text.kind(lead.upperBound - 2) == .word,
            text.folded(lead.upperBound - 2) == "down",
            let verb = lead.suffix(8).last(where: {
                text.kind($0) == .word && ["put", "puts", "putting"].contains(text.folded($0))
            }),
            let reference = context.subjects.subject(before: verb, from: lead.lowerBound)
        else { return nil }
        return Attribution(reference: reference, cue: verb..<verb + 1, addressee: nil, rule: rule, confidence: 0.85)
    }

    /// `Marsh called it "…", Weir preferred "…"`: of two fragments of a sentence each has a subject of its own.
    private static func parallel(_ lead: Range<Int>, _ quote: Int, _ context: QuoteContext) -> Attribution? {
        let text = context.text
        guard quote > 0, context.quotes[quote].kind == .fragment, context.quotes[quote - 1].attribution != nil,
            lead.lowerBound == context.after(quote - 1),
            let first = lead.first(where: { text.tokens[$0].kind != .sign })
        else { return nil }
        let start = text.classes(first).isDisjoint(with: [.conjunction]) ? first : first + 1
        guard let reference = context.reference(at: start), reference.tokens.upperBound < lead.upperBound,
            lead.upperBound - reference.tokens.upperBound <= 3,
            text.tokens[reference.tokens.upperBound].kind == .word
        else { return nil }
        let verb = reference.tokens.upperBound
        return Attribution(reference: reference, cue: verb..<verb + 1, addressee: nil, rule: rule, confidence: 0.82)
    }

    /// The last verb of speech from which only objects and circumstances lie between it and the quotation.
    private static func verb(in lead: Range<Int>, for quote: Int, _ context: QuoteContext) -> Int? {
        let text = context.text
        let isFragment = isEmbedded(quote, lead, context)
        for index in lead.reversed().prefix(isFragment ? 20 : 16) {
            if text.sign(index) == .semicolon { return nil }
            if text.isGlued(index), text.sign(index - 1) == .hyphen { continue }
            let isNaming =
                isFragment && text.tokens[index].kind == .word && QuoteWordsTable.naming.contains(text.folded(index))
            guard isNaming || isTold(index, context) || context.isSpeechVerb(index, thinking: true) else { continue }
            let before = text.classes(index - 1)
            if index > lead.lowerBound, !before.isDisjoint(with: [.determiner, .preposition]),
                !context.subjects.isInfinitiveOfSaying(index),
                !QuoteWordsTable.standAlone.contains(text.folded(index - 1))
            {
                continue
            }
            let last = text.sign(lead.upperBound - 1)
            if isFragment, modifiesNoun(quote, lead, context) { return nil }
            let introduces = last == .colon || last == .comma || index >= lead.upperBound - 2
            if introduces || isFragment { return index }
            // `told reporters "…"`, `said that "…"`: no stop of any kind between the verb and the quotation.
            let between = index + 1..<lead.upperBound
            return between.contains { text.tokens[$0].kind == .sign && text.sign($0) != .hyphen } ? nil : index
        }
        return nil
    }

    /// `thanked the "unsung" stewards`: an adjective between marks, which is the writer's own unless a verb of saying governs it.
    static func modifiesNoun(_ quote: Int, _ lead: Range<Int>, _ context: QuoteContext) -> Bool {
        let text = context.text
        let after = context.after(quote)
        guard context.quotes[quote].tokens.count <= 2, text.classes(lead.upperBound - 1).contains(.determiner),
            let next = text.token(after), next.kind == .word, next.gap == .space
        else { return false }
        let hasSaying = lead.contains {
            text.kind($0) == .word && QuoteWordsTable.clauseVerbs.contains(text.folded($0))
        }
        return !hasSaying && text.classes(after).isDisjoint(with: [.preposition, .conjunction, .adverb, .auxiliary])
    }

    /// A piece of speech within a sentence of the article's own, however long: `called conditions "as good as they get"`.
    static func isEmbedded(_ quote: Int, _ lead: Range<Int>, _ context: QuoteContext) -> Bool {
        if context.quotes[quote].kind == .fragment { return true }
        let tokens = context.quotes[quote].tokens
        return context.text.sign(lead.upperBound - 1) != .colon && !context.text.tokens[tokens.lowerBound].isCapitalised
    }

    /// `was told by Marsh: "…"`.
    private static func isTold(_ index: Int, _ context: QuoteContext) -> Bool {
        let text = context.text
        guard text.classes(index).contains(.hearerVerb), context.isFormOfBe(index - 1) else { return false }
        return context.subjects.agent(from: index + 1, limit: index + 8) != nil
    }

    /// A subject that is no reference, at the start of the clause: `A statement from the club said:`.
    private static func clauseStart(_ lead: Range<Int>, _ verb: Int, _ context: QuoteContext) -> Reference? {
        let text = context.text
        guard verb > lead.lowerBound, verb - lead.lowerBound <= 12 else { return nil }
        let words = lead.lowerBound..<verb
        let first = text.tokens[words.lowerBound]
        guard first.isCapitalised, first.kind == .word else { return nil }
        if let other = anotherOne(words, context) { return other }
        guard words.count <= 9 else { return nil }
        let isPhrase = words.allSatisfy { text.tokens[$0].kind != .sign || text.sign($0) == .hyphen }
        let isName =
            text.classes(words.lowerBound).isDisjoint(with: [.neverName])
            || text.classes(words.lowerBound).contains(.determiner)
        guard isPhrase, isName else { return nil }
        let verbal: WordClass = [
            .pronounFirst, .pronounSecond, .pronounThird, .auxiliary, .adverb, .relative, .conjunction, .personVerb,
            .reportingVerb,
        ]
        let isNoun = words.allSatisfy { index in
            text.tokens[index].isCapitalised && index > words.lowerBound
                || text.classes(index).isDisjoint(with: verbal)
                || !text.classes(index).isDisjoint(with: WordClass.roleNoun.union([.sourceNoun, .groupNoun]))
        }
        guard isNoun, !text.folded(words.lowerBound).hasSuffix("ing") else { return nil }
        return Reference(tokens: words, head: words, kind: .unnamed)
    }

    /// `Another, a former champion, said:` and `One of them, a doctor, said:`.
    private static func anotherOne(_ words: Range<Int>, _ context: QuoteContext) -> Reference? {
        let text = context.text
        guard ["another", "one", "others", "some", "many"].contains(text.folded(words.lowerBound)) else { return nil }
        let commas = words.filter { text.sign($0) == .comma }
        guard commas.isEmpty || commas.count == 2 && commas[1] == words.upperBound - 1 else { return nil }
        let tokens = commas.isEmpty ? words : words.lowerBound..<words.upperBound - 1
        return Reference(tokens: tokens, head: words.lowerBound..<words.lowerBound + 1, kind: .unnamed)
    }
}
