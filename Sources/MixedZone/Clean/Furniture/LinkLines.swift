/// The shapes of links to other articles that are no phrases.
enum LinkLines {
    /// A label before an address has at most that many words.
    private static let labelWords = 8

    /// Whether a line is "More hill running: https://hillrunner.example/results" or "[What to know about the hill race]".
    static func matches(_ line: ArraySlice<UInt8>, _ shape: LineShape) -> Bool {
        endsWithAddress(line, shape) || isBracketed(line, shape)
    }

    private static func endsWithAddress(_ line: ArraySlice<UInt8>, _ shape: LineShape) -> Bool {
        guard shape.words <= labelWords + 1, line.count <= 240, let space = line.lastIndex(of: 0x20),
            space > line.startIndex
        else { return false }
        let last = line[(space + 1)...]
        return line[space - 1] == 0x3A && (last.starts(with: "http://".utf8) || last.starts(with: "https://".utf8))
    }

    /// A headline in square brackets between paragraphs; a remark of the editors is a sentence.
    private static func isBracketed(_ line: ArraySlice<UInt8>, _ shape: LineShape) -> Bool {
        guard line.first == 0x5B, line.last == 0x5D, (4...20).contains(shape.words), !shape.endsSentence,
            !shape.isQuotation
        else { return false }
        return !line.dropFirst().dropLast().contains { $0 == 0x5B || $0 == 0x5D || $0 == 0x3D }
    }
}
