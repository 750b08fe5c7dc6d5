/// `quote.according-to`: somebody is named as the source.
enum AccordingTo {
    static let rule = Rule(
        "quote.according-to", "The sentence says according to whom.",
        hits: [
            Rule.Hit("It was \"a very hard race indeed\", according to ⟦Sarah Tolvik⟧.", gives: "Sarah Tolvik"),
            Rule.Hit("It was, in the words of ⟦Sarah Tolvik⟧, \"a very hard race indeed\".", gives: "Sarah Tolvik"),
            Rule.Hit("According to ⟦James Orskell⟧, \"it was a very hard race\".", gives: "James Orskell"),
        ],
        misses: ["According to the timetable the race began at noon."])

    static let sieve = QuoteRecogniser.Sieve(rule: rule) { quote, context in
        for region in [context.tail(of: quote), context.lead(of: quote)] {
            if let found = owner(of: region, context) { return found }
            guard let cue = cue(in: region, context.text) else { continue }
            let finder = context.subjects
            guard let reference = finder.subject(after: cue + 1, limit: region.upperBound) else { continue }
            return Attribution(
                reference: reference, cue: cue..<cue + 2, addressee: nil, rule: rule, confidence: 0.93)
        }
        return nil
    }

    /// `in the words of Marsh`, `in Marsh's words`, `as Marsh put it`.
    private static func owner(of region: Range<Int>, _ context: QuoteContext) -> Attribution? {
        let text = context.text
        func word(_ index: Int) -> String {
            region.contains(index) && text.kind(index) == .word ? text.folded(index) : ""
        }
        func found(_ reference: Reference?, _ cue: Range<Int>) -> Attribution? {
            reference.map { Attribution(reference: $0, cue: cue, addressee: nil, rule: rule, confidence: 0.92) }
        }
        for index in region {
            if ["in", "to", "by", "on"].contains(word(index)) {
                if let found = owned(index, region, context, word) { return found }
            } else if word(index) == "as", let subject = context.reference(at: index + 1) {
                let verb = subject.tokens.upperBound
                if ["put", "puts", "has", "had"].contains(word(verb)), word(verb + 1) == "it" {
                    return found(subject, verb..<verb + 2)
                }
            }
        }
        return nil
    }

    /// The owner of words behind a preposition: `in the words of Marsh`, `in Marsh's words`, `by her own account`.
    private static func owned(
        _ index: Int, _ region: Range<Int>, _ context: QuoteContext, _ word: (Int) -> String
    ) -> Attribution? {
        let text = context.text
        func found(_ reference: Reference?, _ cue: Range<Int>) -> Attribution? {
            reference.map { Attribution(reference: $0, cue: cue, addressee: nil, rule: rule, confidence: 0.92) }
        }
        if word(index + 1) == "the", QuoteWordsTable.sources.contains(word(index + 2)), word(index + 3) == "of" {
            return found(
                context.subjects.subject(after: index + 3, limit: region.upperBound), index..<index + 4)
        }
        let owner = context.reference(at: index + 1)
        let start = owner?.tokens.upperBound ?? index + 2
        guard start < region.upperBound,
            let noun = Range.window(start, upTo: min(region.upperBound, start + 4))
                .first(where: { QuoteWordsTable.sources.contains(word($0)) })
        else { return nil }
        if let owner, owner.kind != .pronoun, text.kind(owner.tokens.upperBound) == .possessive {
            return found(owner, noun..<noun + 1)
        }
        // "by her own account": the words are those of whom the sentence is about.
        guard ["his", "her"].contains(word(index + 1)) else { return nil }
        let sentence = text.sentence(of: index)
        let subject = context.subjects.subject(before: index, from: sentence.lowerBound)
            ?? Range.window(noun + 1, upTo: sentence.upperBound).lazy.compactMap { context.reference(at: $0) }.first
        return found(subject ?? owner, noun..<noun + 1)
    }

    private static func cue(in region: Range<Int>, _ text: TokenizedText) -> Int? {
        region.first { index in
            index + 1 < region.upperBound && text.tokens[index].kind == .word && text.folded(index) == "according"
                && text.tokens[index + 1].kind == .word && text.folded(index + 1) == "to"
        }
    }
}
