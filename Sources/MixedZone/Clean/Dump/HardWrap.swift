/// Rejoins paragraphs that were broken into lines at some column.
enum HardWrap {
    /// The columns at which text is broken: e-mail and wire copy at 60 to 80, pages printed from a browser up to 165.
    private static let columns = 40...170
    /// Browsers break by the width of the letters, so that columns differ within a paragraph.
    private static let tolerance = 0.84

    /// Joins the lines of each wrapped paragraph of the dump into one line.
    static func unwrap(_ dump: inout Dump, furniture: FurnitureLines) {
        var joined: [Dump.Line] = []
        joined.reserveCapacity(dump.lines.count)
        var start = 0
        while start < dump.lines.count {
            var end = start + 1
            // Wire copy marks paragraphs by indentation, without blank lines.
            while end < dump.lines.count, !dump.lines[end].followsBlank,
                dump.lines[end].indent <= dump.lines[end - 1].indent + 1
            {
                end += 1
            }
            joinBlock(start..<end, &dump, into: &joined, furniture)
            start = end
        }
        dump.lines = joined
    }

    private static func joinBlock(
        _ block: Range<Int>, _ dump: inout Dump, into joined: inout [Dump.Line], _ furniture: FurnitureLines
    ) {
        guard block.count > 1, let width = width(of: block, dump) else {
            joined += dump.lines[block]
            return
        }
        joined.append(dump.lines[block.lowerBound])
        for index in block.dropFirst() {
            let line = dump.lines[index]
            let previous = dump.lines[index - 1]
            let continues =
                line.indent <= previous.indent + 1
                && (isFull(index - 1, dump, width) || startsLower(line, dump))
                && !isItem(dump.bytes[line.range])
                && furniture.rule(forLine: dump.bytes[line.range]) == nil
                && furniture.rule(forLine: dump.bytes[previous.range]) == nil
            guard continues else {
                joined.append(line)
                continue
            }
            fill(previous.range.upperBound..<line.range.lowerBound, &dump)
            let start = joined[joined.count - 1].range.lowerBound
            joined[joined.count - 1].range = start..<line.range.upperBound
        }
    }

    /// The column at which a block is wrapped; nil when its lines are paragraphs or items of their own.
    private static func width(of block: Range<Int>, _ dump: Dump) -> Int? {
        let lengths = dump.lines[block].map(\.range.count)
        guard let width = lengths.max(), columns.contains(width) else { return nil }
        var full = 0
        var midSentence = 0
        for index in block.dropLast() where isFull(index, dump, width) {
            full += 1
            if startsLower(dump.lines[index + 1], dump) { midSentence += 1 }
        }
        let pairs = block.count - 1
        // Two or three lines prove little: every break must fall inside a sentence. In a longer block at least a
        // third of the breaks do; the rest fall before names, numbers and quotation marks.
        if pairs <= 2 { return full == pairs && midSentence == pairs ? width : nil }
        return full * 5 >= pairs * 3 && midSentence * 3 >= full ? width : nil
    }

    /// True when the first word of the next line would not have fitted.
    private static func isFull(_ index: Int, _ dump: Dump, _ width: Int) -> Bool {
        guard index + 1 < dump.lines.count else { return false }
        let next = dump.bytes[dump.lines[index + 1].range]
        let word = next.prefix { $0 != 0x20 }.count
        return Double(dump.lines[index].range.count + 1 + word) >= tolerance * Double(width)
    }

    private static func startsLower(_ line: Dump.Line, _ dump: Dump) -> Bool {
        dump.bytes[line.range.lowerBound] &- 0x61 < 26
    }

    private static func isItem(_ line: ArraySlice<UInt8>) -> Bool {
        ListItem.marker(of: line) != nil
    }

    private static func fill(_ gap: Range<Int>, _ dump: inout Dump) {
        for index in gap { dump.bytes[index] = 0x20 }
    }
}
