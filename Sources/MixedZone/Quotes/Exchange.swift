/// `quote.exchange`: short lines of speech of two people who take turns.
enum Exchange {
    static let rule = Rule(
        "quote.exchange", "After a question and its answer, each a paragraph, a bare short paragraph is the other's.",
        hits: [
            Rule.Hit(
                "\"Are you ready?\" Sarah Tolvik asked.\n\n\"I am,\" said James Orskell.\n\n\"⟦⟧Then let us go on.\"",
                gives: "Sarah Tolvik"),
            Rule.Hit(
                "\"Was it hard?\" James Orskell asked.\n\n\"No,\" Sarah Tolvik said.\n\n\"⟦⟧Are you sure of it?\"",
                gives: "James Orskell"),
        ],
        misses: [
            "\"It was hard,\" James Orskell said.\n\n\"It was,\" Sarah Tolvik said.\n\n\"I would run it again.\""
        ])

    static let sieve = QuoteRecogniser.Sieve(rule: rule) { quote, context in
        guard quote > 1, isTurn(quote, context, isBare: true), isTurn(quote - 1, context, isBare: false),
            isTurn(quote - 2, context, isBare: false), !context.quotes[quote - 1].continues,
            context.line(of: quote) == context.line(of: quote - 1) + 1,
            context.line(of: quote - 1) == context.line(of: quote - 2) + 1
        else { return nil }
        let one = root(quote - 2, context)
        let other = root(quote - 1, context)
        guard one != other, let source = context.quotes[quote - 2].attribution,
            context.quotes[quote - 1].attribution != nil
        else { return nil }
        let asked = (quote - 2...quote).contains {
            context.text.sign(context.quotes[$0].tokens.upperBound - 1) == .question
        }
        let began =
            context.quotes[quote - 2].attribution?.rule.id == rule.id
            || context.quotes[quote - 1].attribution?.rule.id == rule.id
        guard asked || began else { return nil }
        return Attribution(
            reference: nil, cue: nil, addressee: nil, sameAs: quote - 2, rule: rule,
            confidence: min(source.confidence, 0.7), isInferred: true)
    }

    /// A paragraph with one short piece of speech, with or without words that attribute it.
    private static func isTurn(_ quote: Int, _ context: QuoteContext, isBare: Bool) -> Bool {
        guard context.startsLine(quote), context.quotes[quote].tokens.count <= 16 else { return false }
        let line = context.text.lines[context.line(of: quote)]
        let rest = context.after(quote)..<max(context.after(quote), line.upperBound)
        return isBare ? rest.isEmpty : rest.count <= 10
    }

    /// The quotation whose speaker one takes over.
    private static func root(_ quote: Int, _ context: QuoteContext) -> Int {
        var at = quote
        var steps = 0
        while let next = context.quotes[at].attribution?.sameAs, steps < 50 {
            at = next
            steps += 1
        }
        return at
    }
}
