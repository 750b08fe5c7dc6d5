/// `quote.colon`: a name or a lead-in with a colon stands before the quotation.
enum ColonLead {
    static let rule = Rule(
        "quote.colon", "A name, or a sentence about somebody, ends in a colon before the quotation.",
        hits: [
            Rule.Hit("⟦Sarah Tolvik⟧: \"It was a hard race for all of us.\"", gives: "Sarah Tolvik"),
            Rule.Hit(
                "For ⟦James Orskell⟧ the message was simple: \"We go again on Sunday.\"", gives: "James Orskell"),
        ],
        misses: ["The order was as follows: Tolvik, Orskell and Belden."])

    static let sieve = QuoteRecogniser.Sieve(rule: rule) { quote, context in
        let lead = context.lead(of: quote)
        guard lead.count > 1, isLeadIn(lead, quote, context) else { return nil }
        // "wrapped up by her coach: …" is about somebody else than the coach.
        if let direct = context.reference(at: lead.upperBound - 2),
            lead.count <= 4 || !context.subjects.isObject(direct, start: lead.lowerBound),
            context.text.sign(lead.upperBound - 1) == .colon
        {
            return Attribution(
                reference: direct, cue: lead.upperBound - 1..<lead.upperBound, addressee: nil, rule: rule,
                confidence: 0.93)
        }
        guard
            let subject = label(lead, context) ?? possessor(in: lead, context)
                ?? lead.lazy.compactMap({ context.reference(at: $0) }).first
        else { return nil }
        return Attribution(
            reference: subject, cue: lead.upperBound - 1..<lead.upperBound, addressee: nil, rule: rule, confidence: 0.85
        )
    }

    /// `INTERVIEWER:`, `Team doctor:`: nouns for somebody at the head of a line.
    private static func label(_ lead: Range<Int>, _ context: QuoteContext) -> Reference? {
        let tokens = lead.lowerBound..<lead.upperBound - 1
        guard (1...3).contains(tokens.count), context.text.sign(tokens.upperBound) == .colon,
            tokens.allSatisfy({ context.text.kind($0) == .word && context.reference(at: $0) == nil }),
            !context.text.classes(tokens.upperBound - 1).isDisjoint(with: WordClass.roleNoun.union(.sourceNoun))
                || isNameInCapitals(tokens, context)
        else { return nil }
        return Reference(tokens: tokens, head: tokens.upperBound - 1..<tokens.upperBound, kind: .unnamed)
    }

    private static func isNameInCapitals(_ tokens: Range<Int>, _ context: QuoteContext) -> Bool {
        tokens.count > 1
            && tokens.allSatisfy {
                context.text.tokens[$0].shape.contains(.allCapitals) && !context.text.classes($0).contains(.common)
            }
    }

    /// A colon, or a dash behind a noun for something said: `She had one word for it – "brutal".`
    private static func isLeadIn(_ lead: Range<Int>, _ quote: Int, _ context: QuoteContext) -> Bool {
        let last = lead.upperBound - 1
        if context.text.sign(last) == .colon { return true }
        let isDash =
            context.text.sign(last) == .dash || context.text.sign(last) == .hyphen && !context.text.isGlued(last)
        return isDash && lead.contains { isSaying($0, context) }
    }

    /// `Marsh's verdict:`, `the verdict of Marsh:`.
    private static func possessor(in lead: Range<Int>, _ context: QuoteContext) -> Reference? {
        for index in lead.reversed() where isSaying(index, context) {
            if context.text.kind(index + 1) == .word, context.text.folded(index + 1) == "of",
                let owner = context.reference(at: index + 2)
            {
                return owner
            }
            for owner in Range.window(max(lead.lowerBound, index - 4), upTo: index).reversed() {
                if context.text.kind(owner) == .possessive { return context.reference(at: owner - 1) }
            }
        }
        return nil
    }

    private static func isSaying(_ index: Int, _ context: QuoteContext) -> Bool {
        context.text.kind(index) == .word && QuoteWordsTable.sayings.contains(context.text.folded(index))
    }
}
