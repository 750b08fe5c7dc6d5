/// What a sieve may look at: the text, the references in it and all quotations.
struct QuoteContext {
    let text: TokenizedText
    let references: References
    /// The quotations, with what the sieves before have found.
    var quotes: [QuoteMention]
    private let isHeadlineLine: [Bool]
    /// For every token the number of the line that holds it.
    private let lineOfToken: [Int32]

    init(text: TokenizedText, references: References, quotes: [QuoteMention]) {
        self.text = text
        self.references = references
        self.quotes = quotes
        var lines = [Int32](repeating: 0, count: text.tokens.count)
        for (number, line) in text.lines.enumerated() {
            for token in line { lines[token] = Int32(number) }
        }
        lineOfToken = lines
        var headlines = [Bool](repeating: false, count: text.lines.count)
        var block = 0
        for (number, line) in text.lines.enumerated() {
            while block < text.blocks.count, text.blocks[block].tokens.upperBound <= line.lowerBound { block += 1 }
            guard block < text.blocks.count else { break }
            let isShort = line.count <= 18 && !Self.endsSentence(line, text)
            headlines[number] = isShort || [.title, .heading, .standfirst].contains(text.blocks[block].kind)
        }
        isHeadlineLine = headlines
    }

    /// True for a line that ends in a full stop or the like, or in a quotation that does.
    private static func endsSentence(_ line: Range<Int>, _ text: TokenizedText) -> Bool {
        var last = line.upperBound - 1
        while last > line.lowerBound, text.tokens[last].sign.closes { last -= 1 }
        return text.tokens[last].sign.endsSentence
    }

    /// True for tokens of the title, the standfirst and headings.
    func isHeadline(_ token: Int) -> Bool { isHeadlineLine[Int(lineOfToken[token])] }

    /// Finds subjects among the references.
    var subjects: SpeakerFinder { SpeakerFinder(text: text, references: references) }

    /// The reference that covers a token.
    func reference(at token: Int) -> Reference? { references.reference(at: token) }

    /// The number of the line that holds a quotation.
    func line(of quote: Int) -> Int { Int(lineOfToken[quotes[quote].tokens.lowerBound]) }

    /// The token after the closing mark of a quotation.
    func after(_ quote: Int) -> Int {
        let end = quotes[quote].tokens.upperBound
        return QuoteMarks(text: text).family(end) == nil ? end : end + 1
    }

    /// The opening mark of a quotation, or its first token where the mark is lost.
    func opening(_ quote: Int) -> Int {
        let start = quotes[quote].tokens.lowerBound
        return start > 0 && QuoteMarks(text: text).family(start - 1) != nil && !quotes[quote].isUnopened
            ? start - 1 : start
    }

    /// A short quotation that is a sentence of its own behind a sentence: `She shook her head. "Never again."`
    func isExclamation(_ quote: Int) -> Bool {
        let tokens = quotes[quote].tokens
        let before = opening(quote) - 1
        guard before >= 0, text.tokens[tokens.lowerBound].isCapitalised, !startsLine(quote),
            text.sign(tokens.upperBound - 1).endsSentence, text.sign(before).endsSentence
        else { return false }
        guard let next = text.token(after(quote)), next.gap < .line else { return true }
        return next.isCapitalised || next.kind == .sign
    }

    /// The tokens from the end of a quotation to the end of the sentence, the line or the next quotation.
    func tail(of quote: Int) -> Range<Int> {
        let start = after(quote)
        let line = text.lines[line(of: quote)]
        guard start < line.upperBound else { return line.upperBound..<line.upperBound }
        var end = min(text.sentence(of: start).upperBound, line.upperBound)
        if quote + 1 < quotes.count { end = min(end, max(opening(quote + 1), start)) }
        return start..<max(start, end)
    }

    /// The tokens from the start of the sentence, or the end of the quotation before, to the quotation.
    func lead(of quote: Int) -> Range<Int> {
        let end = opening(quote)
        let number = line(of: quote)
        let line = text.lines[number]
        guard end > line.lowerBound else {
            // "Marsh said:" on a line of its own, the speech on the next.
            guard number > 0, text.sign(text.lines[number - 1].upperBound - 1) == .colon else { return end..<end }
            return text.sentence(of: text.lines[number - 1].upperBound - 1)
        }
        var start = text.sentence(of: end - 1).lowerBound
        if quote > 0 { start = max(start, min(after(quote - 1), end)) }
        return max(start, line.lowerBound)..<end
    }

    /// True when a quotation opens its line.
    func startsLine(_ quote: Int) -> Bool {
        opening(quote) == text.lines[line(of: quote)].lowerBound
    }

    /// True for a verb that brings in speech and stands in small letters.
    func isSpeechVerb(_ token: Int, thinking: Bool = false) -> Bool {
        guard let word = text.token(token), word.kind == .word, !word.isCapitalised else { return false }
        // "the so-called": part of a word with a hyphen.
        if word.gap == .none, text.sign(token - 1) == .hyphen { return false }
        let classes = text.classes(token)
        guard !classes.isDisjoint(with: .speechVerb) || thinking && classes.contains(.thinkingVerb) else {
            return false
        }
        // "was asked how", "were told": the subject is the hearer.
        return !(classes.contains(.hearerVerb) && isFormOfBe(token - 1))
    }

    /// True for words that may speak: somebody, a body, a document. After plain verbs of saying anything may.
    func isVoice(_ reference: Reference, verb: Int) -> Bool {
        guard case .unnamed = reference.kind else { return true }
        if references.reference(at: reference.head.lowerBound) != nil { return true }
        if Self.plain.contains(text.folded(verb)) { return true }
        return reference.tokens.contains { token in
            text.tokens[token].isCapitalised && text.classes(token).isDisjoint(with: [.common, .neverName])
                || !text.classes(token).isDisjoint(
                    with: WordClass.roleNoun.union([.sourceNoun, .groupNoun, .kinship, .epithetNoun, .organisationWord])
                )
        }
    }

    private static let plain: Set<String> = ["said", "say", "says", "told", "tells", "added", "replied", "asked"]

    /// True for a form of to be before a participle.
    func isFormOfBe(_ token: Int) -> Bool {
        guard let word = text.token(token), word.kind == .word else { return false }
        return ["am", "are", "been", "being", "is", "was", "were"].contains(text.folded(token))
    }

    /// To whom a verb with an object was said (`told reporters`, `told the paper`).
    func addressee(after verb: Int, limit: Int) -> Range<Int>? {
        guard text.classes(verb).contains(.hearerVerb), verb + 1 < limit else { return nil }
        var end = verb + 1
        while end < limit, text.tokens[end].kind != .sign, end - verb < 8,
            text.classes(end).isDisjoint(with: [.preposition, .conjunction, .relative]) || end == verb + 1
        {
            end += 1
        }
        return end > verb + 1 ? verb + 1..<end : nil
    }
}
