/// Where a text lists results line by line, and what stands over each list.
struct ResultLists {
    /// For every line the token with which its list begins, headings included; -1 for prose.
    private let zones: [Int32]

    /// A heading is no longer than this.
    private static let longestHeading = 14

    init(_ text: TokenizedText) {
        var zones = [Int32](repeating: -1, count: text.lines.count)
        for (number, line) in text.lines.enumerated() where Self.isItem(line, text) {
            if number > 0, zones[number - 1] >= 0 {
                zones[number] = zones[number - 1]
                continue
            }
            var start = number
            while start > 0, number - start < 2, Self.isHeading(text.lines[start - 1], text) { start -= 1 }
            zones[number] = Int32(text.lines[start].lowerBound)
        }
        self.zones = zones
    }

    /// Where the list begins that holds a token; nil in prose.
    func zone(at token: Int, in text: TokenizedText) -> Int? {
        let zone = zones[text.lines.partitioningIndex { $0.upperBound > token }]
        return zone >= 0 ? Int(zone) : nil
    }

    /// A line that begins with a number and a name, or one of cells.
    private static func isItem(_ line: Range<Int>, _ text: TokenizedText) -> Bool {
        var first = line.lowerBound
        if text.sign(first) == .equal { first += 1 }
        if line.prefix(12).contains(where: { text.sign($0) == .pipe }) { return true }
        guard text.kind(first) == .number, first + 1 < line.upperBound else {
            return text.kind(first) == .word && ["dnf", "dns", "dq", "dsq"].contains(text.folded(first))
        }
        var next = first + 1
        while next < line.upperBound, [.period, .closeParenthesis, .equal].contains(text.sign(next)) { next += 1 }
        return next < line.upperBound && text.kind(next) == .word && text.tokens[next].isCapitalised
    }

    private static func isHeading(_ line: Range<Int>, _ text: TokenizedText) -> Bool {
        guard let last = line.last else { return false }
        return line.count <= longestHeading && !text.sign(last).endsSentence
    }
}
