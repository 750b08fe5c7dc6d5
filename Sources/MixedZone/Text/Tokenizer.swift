/// Cuts a text into tokens in one pass over its bytes.
///
/// Letters make words, digits numbers; the two never share a token (`1500m` is a number and a word), and a hyphen is a
/// sign of its own. An apostrophe between letters belongs to the word (`O'Neill`, `didn't`) except in a final `'s`,
/// which is a token of kind possessive.
struct Tokenizer {
    private let bytes: [UInt8]
    private var offset: Int
    private let end: Int
    private var gap: Token.Gap

    /// Begins at a range of a text in valid UTF-8; `gap` is what stands before the first token.
    init(_ bytes: [UInt8], range: Range<Int>, gap: Token.Gap = .block) {
        self.bytes = bytes
        offset = range.lowerBound
        end = range.upperBound
        self.gap = gap
    }

    /// The next token, without the number of its word; nil at the end.
    mutating func next() -> Token? {
        skipSpace()
        guard offset < end else { return nil }
        defer { gap = .none }
        switch ByteClass.of(bytes[offset]) {
        case .letter: return word()
        case .digit: return number()
        case .high where isLetter(at: offset): return word()
        default: return sign()
        }
    }

    /// The words and signs of a phrase from a table, as strings.
    static func words(of phrase: String) -> [String] {
        let bytes = Array(phrase.utf8)
        var tokenizer = Tokenizer(bytes, range: 0..<bytes.count)
        var result: [String] = []
        while let token = tokenizer.next() { result.append(String(decoding: bytes[token.range], as: UTF8.self)) }
        return result
    }

    private mutating func skipSpace() {
        while offset < end {
            switch ByteClass.of(bytes[offset]) {
            case .space: gap = max(gap, .space)
            case .lineFeed: gap = max(gap, .line)
            default: return
            }
            offset += 1
        }
    }

    private mutating func word() -> Token {
        let start = offset
        var shape: Token.Shape = []
        var letters = 0
        var capitals = 0
        var lastWasSmall = false
        while offset < end {
            let length: Int
            let isCapital: Bool
            switch ByteClass.of(bytes[offset]) {
            case .letter:
                length = 1
                isCapital = bytes[offset] & 0x20 == 0
            case .high:
                let scalar = UTF8Scalar.decode(bytes, at: offset)
                if scalar.value == "’", isInnerApostrophe(length: scalar.length) {
                    offset += scalar.length
                    continue
                }
                guard UTF8Scalar.isLetter(scalar.value) else {
                    return finish(start, shape, letters, capitals)
                }
                length = scalar.length
                isCapital = scalar.value.properties.isUppercase
            case .apostrophe where isInnerApostrophe(length: 1):
                offset += 1
                continue
            default: return finish(start, shape, letters, capitals)
            }
            if isCapital {
                if letters == 0 { shape.insert(.capitalised) } else if lastWasSmall { shape.insert(.capitalInside) }
                capitals += 1
            }
            lastWasSmall = !isCapital
            letters += 1
            offset += length
        }
        return finish(start, shape, letters, capitals)
    }

    private func finish(_ start: Int, _ shape: Token.Shape, _ letters: Int, _ capitals: Int) -> Token {
        var shape = shape
        if letters == 1 { shape.insert(.singleLetter) }
        if letters > 1, capitals == letters { shape.insert(.allCapitals) }
        return Token(
            start: Int32(start), end: Int32(offset), word: Token.noWord, kind: .word, sign: .none, shape: shape,
            gap: gap)
    }

    /// True when letters follow the apostrophe at `offset` and are more than a lone `s`.
    private func isInnerApostrophe(length: Int) -> Bool {
        let next = offset + length
        guard isLetter(at: next) else { return false }
        let isLoneS = bytes[next] | 0x20 == 0x73 && !isLetter(at: next + 1) && !isApostrophe(at: next + 1)
        return !isLoneS
    }

    private mutating func number() -> Token {
        let start = offset
        while offset < end, ByteClass.of(bytes[offset]) == .digit { offset += 1 }
        return Token(
            start: Int32(start), end: Int32(offset), word: Token.noWord, kind: .number, sign: .none, shape: [],
            gap: gap)
    }

    private mutating func sign() -> Token {
        let start = offset
        let scalar = UTF8Scalar.decode(bytes, at: offset)
        offset += scalar.length
        let isApostrophe = scalar.value == "'" || scalar.value == "’"
        let followsWord = gap == .none && start > 0 && isLetterBefore(start)
        if isApostrophe, followsWord, offset < end, bytes[offset] | 0x20 == 0x73, !isLetter(at: offset + 1) {
            offset += 1
            return Token(
                start: Int32(start), end: Int32(offset), word: Token.noWord, kind: .possessive, sign: .none,
                shape: [], gap: gap)
        }
        return Token(
            start: Int32(start), end: Int32(offset), word: Token.noWord, kind: .sign, sign: Sign(scalar.value),
            shape: [], gap: gap)
    }

    private func isApostrophe(at index: Int) -> Bool {
        guard index < end else { return false }
        return bytes[index] == 0x27 || (bytes[index] == 0xE2 && UTF8Scalar.decode(bytes, at: index).value == "’")
    }

    private func isLetter(at index: Int) -> Bool {
        guard index < end else { return false }
        switch ByteClass.of(bytes[index]) {
        case .letter: return true
        case .high: return UTF8Scalar.isLetter(UTF8Scalar.decode(bytes, at: index).value)
        default: return false
        }
    }

    private func isLetterBefore(_ index: Int) -> Bool {
        let byte = bytes[index - 1]
        return ByteClass.of(byte) == .letter || ByteClass.of(byte) == .digit || byte >= 0x80
    }
}
