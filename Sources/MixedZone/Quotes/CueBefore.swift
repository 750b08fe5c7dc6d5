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
        guard let verb = verb(in: lead, for: quote, context) else { return nil }
        let finder = context.subjects
        guard let reference = finder.subject(before: verb, from: lead.lowerBound) ?? clauseStart(lead, verb, context)
        else {
            return nil
        }
        return Attribution(
            reference: reference, cue: verb..<verb + 1,
            addressee: context.addressee(after: verb, limit: lead.upperBound),
            rule: rule, confidence: context.quotes[quote].kind == .direct ? 0.96 : 0.9)
    }

    /// The last verb of speech from which only objects and circumstances lie between it and the quotation.
    private static func verb(in lead: Range<Int>, for quote: Int, _ context: QuoteContext) -> Int? {
        let text = context.text
        let isFragment = context.quotes[quote].kind == .fragment
        for index in lead.reversed().prefix(isFragment ? 9 : 16) {
            if text.sign(index) == .semicolon { return nil }
            let naming = isFragment && Self.naming.contains(text.folded(index))
            guard naming || context.isSpeechVerb(index, thinking: true) else { continue }
            let before = text.classes(index - 1)
            if index > lead.lowerBound, !before.isDisjoint(with: [.determiner, .preposition]) { continue }
            let last = text.sign(lead.upperBound - 1)
            let introduces = last == .colon || last == .comma || index >= lead.upperBound - 2
            if introduces || isFragment { return index }
            // `told reporters "…"`, `said that "…"`: no stop of any kind between the verb and the quotation.
            let between = index + 1..<lead.upperBound
            return between.contains { text.tokens[$0].kind == .sign && text.sign($0) != .hyphen } ? nil : index
        }
        return nil
    }

    /// Verbs that bring in a fragment: `called it "crazy"`.
    private static let naming: Set<String> = [
        "branded", "call", "called", "calls", "calling", "declared", "deemed", "described", "describes", "describing",
        "dismissed", "dubbed", "hailed", "labelled", "labeled", "promised", "slammed", "termed",
    ]

    /// A subject that is no reference, at the start of the clause: `A statement from the club said:`.
    private static func clauseStart(_ lead: Range<Int>, _ verb: Int, _ context: QuoteContext) -> Reference? {
        let text = context.text
        guard verb > lead.lowerBound, verb - lead.lowerBound <= 9 else { return nil }
        let words = lead.lowerBound..<verb
        let first = text.tokens[words.lowerBound]
        let isPhrase = words.allSatisfy { text.tokens[$0].kind != .sign || text.sign($0) == .hyphen }
        let startsClause = first.isCapitalised && first.kind == .word
        let isName =
            text.classes(words.lowerBound).isDisjoint(with: [.neverName])
            || text.classes(words.lowerBound).contains(.determiner)
        guard isPhrase, startsClause, isName else { return nil }
        guard !words.contains(where: { !text.classes($0).isDisjoint(with: [.pronounFirst, .pronounThird]) }) else {
            return nil
        }
        return Reference(tokens: words, head: words, kind: .unnamed)
    }
}
