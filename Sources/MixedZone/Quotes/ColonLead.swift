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
        guard lead.count > 1, context.text.sign(lead.upperBound - 1) == .colon else { return nil }
        // "wrapped up by her coach: …" is about somebody else than the coach.
        if let direct = context.reference(at: lead.upperBound - 2),
            lead.count <= 4 || !context.subjects.isObject(direct, start: lead.lowerBound)
        {
            return Attribution(
                reference: direct, cue: lead.upperBound - 1..<lead.upperBound, addressee: nil, rule: rule,
                confidence: 0.93)
        }
        guard let subject = lead.lazy.compactMap({ context.reference(at: $0) }).first else { return nil }
        return Attribution(
            reference: subject, cue: lead.upperBound - 1..<lead.upperBound, addressee: nil, rule: rule, confidence: 0.85
        )
    }
}
