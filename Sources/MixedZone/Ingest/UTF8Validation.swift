/// Checks UTF-8 and says where it breaks.
enum UTF8Validation {
    /// The offset of the first byte that begins no well-formed sequence; nil when all is well.
    static func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
        let span = bytes.span
        let count = span.count
        var index = 0
        while index < count {
            if index &+ 16 <= count, isASCII(span.extracting(index..<index &+ 16)) {
                index &+= 16
                continue
            }
            let length = sequenceLength(span, at: index)
            guard length > 0 else { return index }
            index &+= length
        }
        return nil
    }

    /// Whether all bytes are ASCII: most text is, and sixteen bytes are judged at once.
    private static func isASCII(_ bytes: Span<UInt8>) -> Bool {
        var all: UInt8 = 0
        for index in bytes.indices { all |= bytes[index] }
        return all < 0x80
    }

    /// The length of the well-formed sequence at an offset, by table 3-7 of the Unicode Standard; 0 when there is none.
    private static func sequenceLength(_ bytes: Span<UInt8>, at index: Int) -> Int {
        let lead = bytes[index]
        if lead < 0x80 { return 1 }
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch lead {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: length = 4
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return 0
        }
        guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
        for next in index + 2..<max(index + 2, index + length) where bytes[next] & 0xC0 != 0x80 { return 0 }
        return length
    }
}
