/// A text dump while it is cleaned: its bytes and its lines, each with what was found out about it.
struct Dump {
    /// The repaired text. Line feeds inside a wrapped paragraph become spaces in place.
    var bytes: [UInt8]
    /// The lines that are not blank, in order.
    var lines: [Line] = []
    /// What is taken out of lines that stay.
    var cuts: [Cut] = []
    /// What is found out about the article on the way.
    var metadata = ArticleMetadata()
    var warnings: [Warning] = []

    /// One line, later one paragraph.
    struct Line {
        /// The text without white space around it.
        var range: Range<Int>
        /// The line of the source, from 1.
        var number: Int
        /// True when a blank line stands before it.
        var followsBlank: Bool
        /// The number of spaces before it.
        var indent: Int
        var shape = LineShape()
        var state = State.kept
        /// What sort of block it is, as far as known.
        var kind: TextBlock.Kind?
    }

    /// What becomes of a line.
    enum State {
        case kept
        /// The number of the rule that speaks against it where other furniture is near.
        case doubtful(UInt16)
        /// The number of the rule that takes it out.
        case gone(UInt16)
    }

    /// A piece of a line that is taken out while the rest stays.
    struct Cut {
        var line: Int
        var rule: Rule
        var range: Range<Int>
    }

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        readLines()
    }

    /// The text of a line.
    func text(_ index: Int) -> ArraySlice<UInt8> { bytes[lines[index].range] }

    /// The text of a line as a string.
    func string(_ index: Int) -> String { String(decoding: text(index), as: UTF8.self) }

    /// The text of a line with single spaces.
    func plainString(_ index: Int) -> String {
        string(index).split(whereSeparator: { $0 == " " || $0 == "\t" }).joined(separator: " ")
    }

    func isGone(_ index: Int) -> Bool {
        if case .gone = lines[index].state { true } else { false }
    }

    func isKept(_ index: Int) -> Bool {
        if case .kept = lines[index].state { true } else { false }
    }

    /// The rule that takes a line out, or speaks against it.
    func rule(_ index: Int) -> Rule? {
        switch lines[index].state {
        case .kept: nil
        case .doubtful(let number), .gone(let number): CleanRules.all[Int(number)]
        }
    }

    /// The next line after an index that is not gone.
    func next(after index: Int) -> Int? {
        lines.indices[(index + 1)...].first { !isGone($0) }
    }

    mutating func remove(_ index: Int, by rule: Rule) {
        lines[index].state = .gone(CleanRules.number(of: rule))
    }

    mutating func doubt(_ index: Int, by rule: Rule) {
        lines[index].state = .doubtful(CleanRules.number(of: rule))
    }

    /// Takes the end or the beginning off a line.
    mutating func cut(_ index: Int, _ range: Range<Int>, by rule: Rule) {
        cuts.append(Cut(line: index, rule: rule, range: trimmed(range)))
        let whole = lines[index].range
        let rest =
            range.lowerBound == whole.lowerBound
            ? range.upperBound..<whole.upperBound : whole.lowerBound..<range.lowerBound
        lines[index].range = trimmed(rest)
        lines[index].shape = LineShape(bytes[lines[index].range])
    }

    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
        while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
        return start..<end
    }

    private mutating func readLines() {
        var start = 0
        var number = 0
        var followsBlank = false
        while start < bytes.count {
            number += 1
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            let range = trimmed(start..<end)
            if range.isEmpty {
                followsBlank = true
            } else {
                lines.append(
                    Line(
                        range: range, number: number, followsBlank: followsBlank,
                        indent: range.lowerBound - start))
                followsBlank = false
            }
            start = end + 1
        }
    }
}
