/// Phrases of one or more words and what each stands for; the longest phrase at a place wins.
///
/// Case is ignored except that a word which is capitalised in the phrase must be so in the text. A hyphen in the text
/// counts as a space (`half-marathon`).
struct PhraseTable<Value: Sendable>: Sendable {
    /// One word, number or sign of a phrase.
    private struct Element: Sendable {
        let key: WordID
        let needsCapital: Bool
    }

    private struct Entry: Sendable {
        let elements: [Element]
        let value: Value
    }

    /// The entries of every first word, longest first.
    private var entries: [WordID: [Entry]] = [:]

    /// A phrase found in a text.
    struct Match {
        /// The tokens of the phrase.
        let tokens: Range<Int>
        /// What the phrase stands for.
        let value: Value
    }

    /// Adds a phrase; an earlier one of the same words stays.
    mutating func add(_ phrase: String, _ value: Value, _ lexicon: inout Lexicon) {
        let elements = Self.elements(of: phrase, &lexicon)
        guard let first = elements.first else { return }
        let same = entries[first.key, default: []].contains {
            $0.elements.map(\.key) == elements.map(\.key)
                && $0.elements.map(\.needsCapital) == elements.map(\.needsCapital)
        }
        guard !same else { return }
        entries[first.key, default: []].append(Entry(elements: elements, value: value))
        // Stable: among phrases of one length the first in the table wins.
        entries[first.key]?.sort { $0.elements.count > $1.elements.count }
    }

    /// True when no phrase starts at a token with the word there.
    func isEmpty(at start: Int, in text: TokenizedText) -> Bool {
        entries[Self.key(of: text.tokens[start])] == nil
    }

    /// The longest phrase that starts at a token and ends before `limit`.
    func match(at start: Int, in text: TokenizedText, limit: Int) -> Match? {
        guard start < limit, let candidates = entries[Self.key(of: text.tokens[start])] else { return nil }
        for entry in candidates {
            if let end = end(of: entry, at: start, in: text, limit: limit) {
                return Match(tokens: start..<end, value: entry.value)
            }
        }
        return nil
    }

    private func end(of entry: Entry, at start: Int, in text: TokenizedText, limit: Int) -> Int? {
        var index = start
        for (number, element) in entry.elements.enumerated() {
            if number > 0, index < limit, text.tokens[index].sign == .hyphen { index += 1 }
            guard index < limit else { return nil }
            let token = text.tokens[index]
            guard Self.key(of: token) == element.key, token.isCapitalised || !element.needsCapital else { return nil }
            if number > 0, token.gap >= .line { return nil }
            index += 1
        }
        return index
    }

    private static func key(of token: Token) -> WordID {
        switch token.kind {
        case .word, .number: token.word
        case .possessive: -1000
        case .sign: -2 - WordID(token.sign.rawValue)
        }
    }

    private static func elements(of phrase: String, _ lexicon: inout Lexicon) -> [Element] {
        let bytes = Array(phrase.utf8)
        var tokenizer = Tokenizer(bytes, range: 0..<bytes.count)
        var elements: [Element] = []
        while var token = tokenizer.next() {
            if token.sign == .hyphen { continue }
            if token.kind == .word || token.kind == .number {
                token.word = lexicon.add(String(decoding: bytes[token.range], as: UTF8.self))
            }
            elements.append(Element(key: key(of: token), needsCapital: token.isCapitalised))
        }
        return elements
    }
}
