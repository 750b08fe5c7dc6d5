/// The words of one line as the furniture tables compare them: without case, apostrophes and punctuation.
///
/// A colon after a word, `@` and `©` count as words, because "Photo: …" and "Photo …" are not the same.
struct LineWords {
    /// One word of a line.
    struct Word {
        /// The FNV-1a hash of the word in lower case without apostrophes.
        var hash: UInt64
        /// Where it stands in the bytes that were read.
        var start: Int
        var end: Int
        /// True when the word begins with a digit.
        var isNumber: Bool
        /// True when the word begins with an upper-case ASCII letter.
        var isCapitalised: Bool
    }

    /// How a sentence of a line ends.
    enum Ending { case none, stop, question, exclamation }

    /// The words of the sentence read last.
    private(set) var words: [Word] = []
    /// How the sentence read last ends.
    private(set) var ending = Ending.none

    static let colon = hash(of: ":")
    static let at = hash(of: "@")
    static let copyright = hash(of: "©")

    init() { words.reserveCapacity(64) }

    /// The hash of a single word.
    static func hash(of word: some StringProtocol) -> UInt64 {
        var hash = seed
        for byte in word.utf8 where byte != 0x27 { hash = mixed(hash, lowered(byte)) }
        return hash
    }

    /// Forgets the sentence read last.
    mutating func clear() {
        words.removeAll(keepingCapacity: true)
        ending = .none
    }

    /// Reads one sentence of the line and returns the offset after it.
    ///
    /// At most `limit` words are kept, but the whole sentence is passed over.
    mutating func readSentence(_ bytes: ArraySlice<UInt8>, from start: Int, limit: Int = 80) -> Int {
        words.removeAll(keepingCapacity: true)
        ending = .none
        let base = bytes.startIndex
        return readSentence(bytes.span, from: start - base, base: base, limit: limit) + base
    }

    private mutating func readSentence(
        _ bytes: Swift.Span<UInt8>, from start: Int, base: Int, limit: Int
    ) -> Int {
        var index = start
        var open = OpenWord()
        while index < bytes.count {
            let byte = bytes[index]
            switch Self.classes[Int(byte)] {
            case .word:
                if open.start < 0 {
                    open.start = index
                    open.first = byte
                }
                open.hash = Self.mixed(open.hash, Self.lowered(byte))
                index += 1
            case .apostrophe:
                index += 1
            case .lead2:
                if byte == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xA9 {
                    finish(&open, at: index, base: base, limit: limit)
                    appendSign(Self.copyright, at: base + index, length: 2, limit: limit)
                } else {
                    finish(&open, at: index, base: base, limit: limit)
                }
                index += 2
            case .lead3:
                let isApostrophe =
                    index + 2 < bytes.count && bytes[index + 1] == 0x80 && (bytes[index + 2] == 0x99)
                if !isApostrophe { finish(&open, at: index, base: base, limit: limit) }
                index += 3
            case .lead4:
                finish(&open, at: index, base: base, limit: limit)
                index += 4
            case .sign:
                finish(&open, at: index, base: base, limit: limit)
                if byte == 0x40 { appendSign(Self.at, at: base + index, length: 1, limit: limit) }
                // "More:East boys win" is glued, "http://" and "10:12" are not.
                let isGlued =
                    index > 0 && index + 1 < bytes.count && bytes[index + 1] &- 0x41 < 26
                    && (bytes[index - 1] | 0x20) &- 0x61 < 26
                if byte == 0x3A, index + 1 == bytes.count || bytes[index + 1] == 0x20 || isGlued {
                    appendSign(Self.colon, at: base + index, length: 1, limit: limit)
                }
                index += 1
            case .stop:
                let length = open.start < 0 ? 0 : index - open.start
                finish(&open, at: index, base: base, limit: limit)
                let after = Self.endOfStops(bytes, index)
                if Self.endsSentence(bytes, stop: byte, wordLength: length, after: after) {
                    ending = byte == 0x3F ? .question : byte == 0x21 ? .exclamation : .stop
                    return after
                }
                index = after
            case .other:
                finish(&open, at: index, base: base, limit: limit)
                index += 1
            }
        }
        finish(&open, at: bytes.count, base: base, limit: limit)
        return bytes.count
    }

    /// A word of which the end has not been reached.
    private struct OpenWord {
        var start = -1
        var first: UInt8 = 0
        var hash = LineWords.seed
    }

    private mutating func finish(_ open: inout OpenWord, at end: Int, base: Int, limit: Int) {
        guard open.start >= 0 else { return }
        if words.count < limit {
            words.append(
                Word(
                    hash: open.hash, start: base + open.start, end: base + end,
                    isNumber: open.first &- 0x30 < 10, isCapitalised: open.first &- 0x41 < 26))
        }
        open = OpenWord()
    }

    private mutating func appendSign(_ hash: UInt64, at start: Int, length: Int, limit: Int) {
        guard words.count < limit else { return }
        words.append(Word(hash: hash, start: start, end: start + length, isNumber: false, isCapitalised: false))
    }

    /// The offset after a run of stops and closing marks.
    private static func endOfStops(_ bytes: Swift.Span<UInt8>, _ start: Int) -> Int {
        var index = start
        while index < bytes.count {
            switch bytes[index] {
            case 0x2E, 0x21, 0x3F, 0x22, 0x27, 0x29: index += 1
            case 0xE2
            where index + 2 < bytes.count && bytes[index + 1] == 0x80
                && (bytes[index + 2] == 0x99 || bytes[index + 2] == 0x9D):
                index += 3
            default: return index
            }
        }
        return index
    }

    /// A sentence ends at the end of the line, before white space unless the word is an initial, and where a capital
    /// letter is glued to a longer word ("Bridge.Photo:").
    private static func endsSentence(
        _ bytes: Swift.Span<UInt8>, stop: UInt8, wordLength: Int, after: Int
    ) -> Bool {
        guard after < bytes.count else { return true }
        let isInitial = stop == 0x2E && wordLength == 1
        if bytes[after] == 0x20 || bytes[after] == 0x09 { return !isInitial }
        // "Bridge.Photo:" is glued, "hill.com" and "RUN.COM" are names.
        let isGlued = bytes[after] &- 0x41 < 26 && after + 1 < bytes.count && bytes[after + 1] &- 0x61 < 26
        return stop != 0x2E || wordLength > 3 && isGlued
    }

    // MARK: Bytes

    private enum Class: UInt8 { case other, word, apostrophe, sign, stop, lead2, lead3, lead4 }

    private static let classes: [Class] = (0...255).map { value in
        switch UInt8(value) {
        case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: .word
        case 0x27: .apostrophe
        case 0x3A, 0x40: .sign
        case 0x21, 0x2E, 0x3F: .stop
        case 0xC2: .lead2
        case 0xE2: .lead3
        case 0xF0...0xF7: .lead4
        case 0x80...0xFF: .word
        default: .other
        }
    }

    private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    private static func mixed(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }

    @inline(__always)
    private static func lowered(_ byte: UInt8) -> UInt8 {
        byte &- 0x41 < 26 ? byte | 0x20 : byte
    }
}
