/// The `Quotes` stage: finds the quoted segments and the words that name their speakers.
struct QuoteRecogniser: Sendable {
    /// One way to find the speaker of an open quotation. A sieve judges one quotation and loops over none.
    struct Sieve: Sendable {
        /// Its rule.
        let rule: Rule
        /// What it finds for the quotation of a number.
        let find: @Sendable (_ quote: Int, _ context: QuoteContext) -> Attribution?
    }

    /// The sieves, the surest first; each fills only what is still open.
    static let sieves = [
        CueAfter.sieve,  // "…," said Marsh
        CueBefore.sieve,  // Marsh said: "…"
        AccordingTo.sieve,  // "…", according to Marsh
        Interview.sieve,  // A: "…"
        Credit.sieve,  // "…" – Marsh
        NamedNext.sieve,  // "…" So says Marsh
        ColonLead.sieve,  // Marsh: "…"
        SplitQuote.sieve,  // "…," said Marsh. "…"
        Exchange.sieve,  // the next turn of two people who talk
        ContinuedParagraph.sieve,  // a new paragraph of the same speech
        AttributedLater.sieve,  // an open speech whose speaker the next paragraph names
        SameParagraph.sieve,  // a second quotation of a paragraph after a sentence of the article's own
        HeadlineQuote.sieve,  // what a headline quotes from the text below
        NamedLater.sieve,  // bare paragraphs before those that bring the speaker in
        SubjectBefore.sieve,  // the person whom the sentence before is about
    ]

    /// The quotations of a text in order.
    func quotes(in text: TokenizedText, people: People, references: References) -> [QuoteMention] {
        let segments = QuoteSegmenter(text: text, people: people).segments()
        var context = QuoteContext(text: text, references: references, quotes: segments)
        // A late sieve can name the speaker whom an earlier one would have taken over: hence a second round.
        for sieve in Self.sieves + Self.sieves {
            for quote in context.quotes.indices where context.quotes[quote].attribution == nil {
                context.quotes[quote].attribution = sieve.find(quote, context)
            }
        }
        let isSpeech = SpeechJudge(context: context)
        let kept = context.quotes.indices.filter { isSpeech.holds($0) }
        let direct = numbered(kept, of: context.quotes)
        context.quotes = direct
        return withIndirect(direct, IndirectSpeech(context: context).quotes())
    }

    /// Direct and indirect quotations in text order; each indirect one is a speech of its own.
    private func withIndirect(_ direct: [QuoteMention], _ indirect: [QuoteMention]) -> [QuoteMention] {
        var utterances = direct.map(\.utterance).max() ?? 0
        var all = direct.enumerated().map { (quote: $0.element, old: Optional($0.offset)) }
        for var quote in indirect {
            utterances += 1
            quote.utterance = utterances
            all.append((quote, nil))
        }
        all.sort { $0.quote.tokens.lowerBound < $1.quote.tokens.lowerBound }
        var newNumber = [Int](repeating: 0, count: direct.count)
        for (new, item) in all.enumerated() { if let old = item.old { newNumber[old] = new } }
        return all.map { item in
            var quote = item.quote
            if let source = quote.attribution?.sameAs { quote.attribution?.sameAs = newNumber[source] }
            return quote
        }
    }

    /// The kept quotations with the numbers of their speeches; what takes over a speaker belongs to the same speech.
    private func numbered(_ kept: [Int], of quotes: [QuoteMention]) -> [QuoteMention] {
        var newNumber: [Int: Int] = [:]
        for (new, old) in kept.enumerated() { newNumber[old] = new }
        var result = kept.map { quotes[$0] }
        var utterances = 0
        for (new, old) in kept.enumerated() {
            if let source = quotes[old].attribution?.sameAs {
                let target = newNumber[source]
                result[new].attribution?.sameAs = target
                if let target, target < new {
                    result[new].utterance = result[target].utterance
                    continue
                }
            }
            utterances += 1
            result[new].utterance = utterances
        }
        return result
    }
}
