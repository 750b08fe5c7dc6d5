/// `quote.according-to`: somebody is named as the source.
enum AccordingTo {
    static let rule = Rule(
        "quote.according-to", "The sentence says according to whom.",
        hits: [
            Rule.Hit("It was \"a very hard race indeed\", according to ⟦Sarah Tolvik⟧.", gives: "Sarah Tolvik"),
            Rule.Hit("According to ⟦James Orskell⟧, \"it was a very hard race\".", gives: "James Orskell"),
        ],
        misses: ["According to the timetable the race began at noon."])

    static let sieve = QuoteRecogniser.Sieve(rule: rule) { quote, context in
        for region in [context.tail(of: quote), context.lead(of: quote)] {
            guard let cue = cue(in: region, context.text) else { continue }
            let finder = context.subjects
            guard let reference = finder.subject(after: cue + 1, limit: region.upperBound) else { continue }
            return Attribution(
                reference: reference, cue: cue..<cue + 2, addressee: nil, rule: rule, confidence: 0.93)
        }
        return nil
    }

    private static func cue(in region: Range<Int>, _ text: TokenizedText) -> Int? {
        region.first { index in
            index + 1 < region.upperBound && text.tokens[index].kind == .word && text.folded(index) == "according"
                && text.tokens[index + 1].kind == .word && text.folded(index + 1) == "to"
        }
    }
}
