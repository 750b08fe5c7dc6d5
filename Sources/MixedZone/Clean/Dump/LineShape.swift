/// What a line looks like, without regard to what it says.
struct LineShape {
    /// The number of words, by white space.
    var words = 0
    /// True when the line ends as a sentence does, closing marks apart.
    var endsSentence = false
    /// True when the last sign is a colon.
    var endsWithColon = false
    /// The number of digits, up to 255.
    var digits: UInt8 = 0
    var hasLetter = false
    var startsUpper = false
    var startsLower = false
    var startsWithMark = false
    /// True when the line holds a quotation mark.
    var isQuotation = false

    /// True when the line has a tab, a bar or more than one space in a row.
    var hasGap = false

    init() {}

    init(_ line: ArraySlice<UInt8>) {
        var spaces = 1
        var digitCount = 0
        var letters = 0
        var quotes = 0
        var gaps = 0
        var wasSpace = false
        for byte in line {
            let isSpace = byte == 0x20 || byte == 0x09
            spaces += isSpace && !wasSpace ? 1 : 0
            gaps += isSpace && wasSpace || byte == 0x09 || byte == 0x7C ? 1 : 0
            wasSpace = isSpace
            digitCount += byte &- 0x30 < 10 ? 1 : 0
            letters += (byte | 0x20) &- 0x61 < 26 || byte >= 0xC3 && byte <= 0xDF ? 1 : 0
            quotes += byte == 0x22 ? 1 : 0
        }
        words = line.isEmpty ? 0 : spaces
        digits = UInt8(min(255, digitCount))
        hasLetter = letters > 0
        hasGap = gaps > 0
        readStart(line)
        readEnd(line)
        isQuotation = quotes > 0 || startsWithMark
    }

    private mutating func readStart(_ line: ArraySlice<UInt8>) {
        guard let first = line.first else { return }
        startsUpper = first &- 0x41 < 26 || first == 0xC3 && line.dropFirst().first.map { $0 < 0x9F } ?? false
        startsLower = first &- 0x61 < 26
        startsWithMark =
            first == 0x22 || first == 0x27 || line.starts(with: [0xE2, 0x80, 0x9C])
            || line.starts(with: [0xE2, 0x80, 0x98])
    }

    private mutating func readEnd(_ line: ArraySlice<UInt8>) {
        var end = line.endIndex
        while end > line.startIndex {
            let byte = line[end - 1]
            if byte == 0x22 || byte == 0x27 || byte == 0x29 || byte == 0x5D {
                end -= 1
            } else if (byte == 0x9D || byte == 0x99), line[..<end].suffix(3).starts(with: [0xE2, 0x80]) {
                end -= 3
            } else {
                break
            }
        }
        let body = line[..<end]
        guard let last = body.last else { return }
        endsWithColon = last == 0x3A
        endsSentence = last == 0x2E || last == 0x21 || last == 0x3F || body.suffix(3).elementsEqual([0xE2, 0x80, 0xA6])
    }

    /// True when the line reads like running text.
    var isProse: Bool {
        words >= 25 || words >= 7 && (endsSentence || endsWithColon) || words >= 4 && isQuotation && endsSentence
    }

    /// True when the line could be a headline: short, no full stop, no list.
    var isHeadline: Bool {
        words >= 2 && words <= 28 && hasLetter && !startsLower && !endsWithColon
    }

    /// True when the line is a whole sentence or more, however short.
    var isSentence: Bool { isProse || words >= 2 && endsSentence }
}
