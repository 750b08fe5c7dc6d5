/// `quote.named-next`: the sentence behind a quotation points back at it and names its speaker.
enum NamedNext {
    static let rule = Rule(
        "quote.named-next", "The sentence behind the quotation points at it and says whose words they are.",
        hits: [
            Rule.Hit(
                "The rain came.\n\n\"You learn to live with it all.\"\n\nSo says ⟦Sarah Tolvik⟧, who is 40.",
                gives: "Sarah Tolvik"),
            Rule.Hit(
                "The rain came.\n\n\"You learn to live with it all.\"\n\nThose were the words of ⟦James Orskell⟧.",
                gives: "James Orskell"),
        ],
        misses: [
            "The rain came.\n\n\"You learn to live with it all.\"\n\nThose words angered James Orskell.",
            "The rain came.\n\n\"You learn to live with it all.\"\n\nSo James Orskell went home.",
        ])

    static let sieve = QuoteRecogniser.Sieve(rule: rule) { quote, context in
        guard !context.quotes[quote].continues, let sentence = sentenceBehind(quote, context) else { return nil }
        guard let (reference, cue) = pointed(sentence, context) ?? presented(sentence, context) else { return nil }
        return Attribution(reference: reference, cue: cue..<cue + 1, addressee: nil, rule: rule, confidence: 0.88)
    }

    /// The sentence behind a quotation that is a sentence of its own, on its line or the next.
    private static func sentenceBehind(_ quote: Int, _ context: QuoteContext) -> Range<Int>? {
        let text = context.text
        guard text.sign(context.quotes[quote].tokens.upperBound - 1).endsSentence else { return nil }
        let line = context.line(of: quote)
        var start = context.after(quote)
        if start >= text.lines[line].upperBound {
            guard line + 1 < text.lines.count else { return nil }
            start = text.lines[line + 1].lowerBound
        }
        guard start < text.tokens.count, text.kind(start) == .word, text.tokens[start].isCapitalised else { return nil }
        return start..<text.sentence(of: start).upperBound
    }

    /// `So says Marsh`, `That is how Marsh put it`, `Those were the words of Marsh`, `Such was Marsh's verdict`.
    private static func pointed(_ sentence: Range<Int>, _ context: QuoteContext) -> (Reference, Int)? {
        let text = context.text
        guard QuoteWordsTable.pointers.contains(text.folded(sentence.lowerBound)) else { return nil }
        for index in sentence.dropFirst().prefix(8) where text.kind(index) == .word {
            if context.isSpeechVerb(index) || text.folded(index) == "put" {
                let second = text.folded(sentence.lowerBound + 1)
                let isHow =
                    ["is", "was"].contains(second) || index <= sentence.lowerBound + 1
                    || context.reference(at: sentence.lowerBound + 1) != nil && text.folded(sentence.lowerBound) == "so"
                guard isHow else { return nil }
                let subject =
                    context.subjects.subject(before: index, from: sentence.lowerBound + 1)
                    ?? context.reference(at: index + 1)
                    ?? context.subjects.subject(after: index, limit: sentence.upperBound)
                return subject.map { ($0, index) }
            }
            guard QuoteWordsTable.sayings.contains(text.folded(index)) else { continue }
            if text.kind(index - 1) == .possessive, let owner = context.reference(at: index - 2) {
                return (owner, index)
            }
            guard text.kind(index + 1) == .word, ["of", "from", "by"].contains(text.folded(index + 1)) else {
                return nil
            }
            return context.subjects.subject(after: index + 1, limit: sentence.upperBound).map { ($0, index) }
        }
        return nil
    }

    /// `The speaker is Marsh`, `The voice belongs to Marsh`.
    private static func presented(_ sentence: Range<Int>, _ context: QuoteContext) -> (Reference, Int)? {
        let text = context.text
        let noun = sentence.lowerBound + 1
        guard text.folded(sentence.lowerBound) == "the", noun < sentence.upperBound, text.kind(noun) == .word,
            ["speaker", "voice", "words", "writer", "author", "verdict"].contains(text.folded(noun))
        else { return nil }
        let verb = noun + 1
        guard context.isFormOfBe(verb) || text.kind(verb) == .word && text.folded(verb).hasPrefix("belong") else {
            return nil
        }
        return Range.window(verb + 1, upTo: min(sentence.upperBound, verb + 8)).lazy
            .compactMap { context.reference(at: $0) }.first.map { ($0, noun) }
    }
}
