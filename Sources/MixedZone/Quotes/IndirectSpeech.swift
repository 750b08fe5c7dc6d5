/// `quote.indirect`: speech reported in the article's own words.
struct IndirectSpeech {
    let context: QuoteContext

    static let rule = Rule(
        "quote.indirect", "A clause behind a verb of saying or thinking, or before a comma and said.",
        hits: [
            Rule.Hit("Sarah Tolvik said ⟦she was confident of a medal⟧.", gives: "indirect"),
            Rule.Hit("James Orskell admitted that ⟦the race had been hard⟧.", gives: "indirect"),
            Rule.Hit("⟦The race had been hard⟧, said James Orskell.", gives: "indirect"),
        ],
        misses: ["Sarah Tolvik said nothing.", "James Orskell told reporters about it."])

    /// The indirect quotations of the text, in order; sentences with direct speech have none.
    func quotes() -> [QuoteMention] {
        let text = context.text
        var quoted = [Bool](repeating: false, count: text.sentences.count)
        for quote in context.quotes {
            let first = Int(text.sentenceOfToken[quote.tokens.lowerBound])
            let last = Int(text.sentenceOfToken[min(quote.tokens.upperBound, text.tokens.count - 1)])
            for sentence in first...max(first, last) { quoted[sentence] = true }
        }
        var result: [QuoteMention] = []
        for (number, sentence) in text.sentences.enumerated() where !quoted[number] && sentence.count >= 5 {
            if let found = clauseAfter(sentence) ?? clauseBefore(sentence) { result.append(found) }
        }
        return result
    }

    /// `Marsh said (that) …`: the clause runs to the end of the sentence.
    private func clauseAfter(_ sentence: Range<Int>) -> QuoteMention? {
        let text = context.text
        for verb in sentence.dropFirst() {
            let classes = text.classes(verb)
            guard context.isSpeechVerb(verb, thinking: true), classes.isDisjoint(with: [.mannerVerb]), isFinite(verb)
            else { continue }
            var start = verb + 1
            var addressee: Range<Int>?
            if let hearer = context.addressee(after: verb, limit: sentence.upperBound) {
                addressee = hearer
                start = hearer.upperBound
            }
            let hasThat = text.token(start)?.kind == .word && text.folded(start) == "that"
            if hasThat { start += 1 }
            guard sentence.upperBound - start >= 3,
                hasThat || startsClause(start, in: sentence) && QuoteWordsTable.clauseVerbs.contains(text.folded(verb))
            else { continue }
            guard let reference = context.subjects.subject(before: verb, from: sentence.lowerBound),
                verb - reference.tokens.upperBound <= 3, isVoice(reference, verb: verb)
            else { continue }
            return mention(start..<spokenEnd(sentence), reference, verb, addressee)
        }
        return nil
    }

    /// `…, said Marsh.`: the clause runs to the comma.
    private func clauseBefore(_ sentence: Range<Int>) -> QuoteMention? {
        let text = context.text
        for comma in sentence where text.sign(comma) == .comma && comma - sentence.lowerBound >= 3 {
            let verb = comma + 1
            guard verb < sentence.upperBound, context.isSpeechVerb(verb), text.classes(verb).contains(.reportingVerb),
                QuoteWordsTable.clauseVerbs.contains(text.folded(verb)),
                let reference = context.subjects.subject(after: verb, limit: sentence.upperBound),
                isVoice(reference, verb: verb)
            else { continue }
            return mention(sentence.lowerBound..<comma, reference, verb, nil)
        }
        return nil
    }

    /// No infinitive, no verb behind `can` or `who`: `somebody who knows the field is` says nothing.
    private func isFinite(_ verb: Int) -> Bool {
        let text = context.text
        guard text.kind(verb - 1) == .word else { return true }
        if text.folded(verb).hasSuffix("ing") { return false }
        if text.folded(verb - 1) == "to" { return context.subjects.isInfinitiveOfSaying(verb) }
        let before = text.classes(verb - 1)
        if before.contains(.auxiliary) { return ["had", "has", "have", "did", "does"].contains(text.folded(verb - 1)) }
        return before.isDisjoint(with: [.relative, .pronounFirst, .pronounSecond, .conjunction])
            || context.reference(at: verb - 1) != nil
    }

    /// Somebody named or referred to, or words whose head is a noun for people, bodies or documents; things do not think.
    private func isVoice(_ reference: Reference, verb: Int) -> Bool {
        guard case .unnamed = reference.kind else { return true }
        let text = context.text
        guard text.classes(verb).isDisjoint(with: [.thinkingVerb]),
            text.classes(reference.tokens.lowerBound).isDisjoint(with: [.pronounFirst, .pronounSecond])
        else { return false }
        if references(reference), text.tokens[reference.head.lowerBound].isCapitalised { return true }
        return !text.classes(reference.head.upperBound - 1)
            .isDisjoint(with: WordClass.roleNoun.union([.sourceNoun, .groupNoun, .kinship]))
    }

    private func references(_ reference: Reference) -> Bool {
        context.reference(at: reference.head.lowerBound) != nil
    }

    /// A subject and a verb follow: `she was`, `the race had`, `Marsh would`.
    private func startsClause(_ start: Int, in sentence: Range<Int>) -> Bool {
        let text = context.text
        guard start < sentence.upperBound, text.tokens[start].kind == .word else { return false }
        let opens =
            context.reference(at: start) != nil
            || !text.classes(start).isDisjoint(with: [.pronounThird, .pronounHe, .pronounShe, .determiner])
        guard opens else { return false }
        return (Range.window(start + 1, upTo: min(start + 7, sentence.upperBound))).contains {
            text.classes($0).contains(.auxiliary)
        }
    }

    private func spokenEnd(_ sentence: Range<Int>) -> Int {
        context.text.sign(sentence.upperBound - 1).endsSentence ? sentence.upperBound - 1 : sentence.upperBound
    }

    private func mention(_ tokens: Range<Int>, _ reference: Reference, _ verb: Int, _ addressee: Range<Int>?)
        -> QuoteMention?
    {
        guard !tokens.isEmpty else { return nil }
        var quote = QuoteMention(
            tokens: tokens, offsets: context.text.offsets(tokens), kind: .indirect, rule: Self.rule.id)
        quote.attribution = Attribution(
            reference: reference, cue: verb..<verb + 1, addressee: addressee, rule: Self.rule, confidence: 0.85)
        return quote
    }
}
