/// Writes the text of a record in Markdown.
public enum RecordMarkdown {
    /// The blocks of a record: headings, lists, tables, captions in italics, the rest as paragraphs.
    public static func text(of record: ArticleRecord) -> String {
        let scalars = Array(record.text.unicodeScalars)
        return record.blocks.map { block in
            // A record that somebody else wrote may name places that its text does not have.
            let range = (block.start..<max(block.start, block.end)).clamped(to: 0..<scalars.count)
            return markdown(String(String.UnicodeScalarView(scalars[range])), block.kind)
        }.joined(separator: "\n\n")
    }

    private static func markdown(_ text: String, _ kind: TextBlock.Kind) -> String {
        switch kind {
        case .title: "# \(line(text))"
        case .standfirst: "**\(line(text))**"
        case .heading: "## \(line(text))"
        case .caption: "*\(line(text))*"
        case .list: text.split(separator: "\n").map(item).joined(separator: "\n")
        case .table: table(text)
        case .paragraph: guarded(escaped(text))
        }
    }

    private static func line(_ text: String) -> String {
        escaped(text.split(whereSeparator: \.isNewline).joined(separator: " "))
    }

    /// An item keeps its number; any other sign at its beginning becomes a hyphen.
    private static func item(_ text: Substring) -> String {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let rest = text[digits.endIndex...]
        if (1...3).contains(digits.count), rest.hasPrefix(". ") || rest.hasPrefix(") ") {
            return "\(digits). \(escaped(rest.dropFirst(2)))"
        }
        return "- " + escaped(text.drop { "-*•·–— \t".contains($0) })
    }

    /// A table of Markdown needs a head, so the first row is taken for one.
    private static func table(_ text: String) -> String {
        let rows = text.split(separator: "\n").map(cells)
        let width = rows.map(\.count).max() ?? 0
        let lines = rows.map { row in
            "| " + (row + Array(repeating: "", count: width - row.count)).joined(separator: " | ") + " |"
        }
        let rule = "|" + String(repeating: " --- |", count: width)
        return (lines.prefix(1) + [rule] + lines.dropFirst()).joined(separator: "\n")
    }

    /// Cells parted by bars, tabs, or two spaces and more.
    private static func cells(_ row: Substring) -> [String] {
        if row.contains("|") || row.contains("\t") {
            return row.split(omittingEmptySubsequences: false) { $0 == "|" || $0 == "\t" }
                .map { escaped($0.trimmingSpaces()) }
        }
        var cells: [String] = []
        var rest = row
        while let gap = rest.firstRange(of: "  ") {
            cells.append(escaped(rest[..<gap.lowerBound].trimmingSpaces()))
            rest = rest[gap.upperBound...].drop { $0 == " " }
        }
        return cells + [escaped(rest.trimmingSpaces())]
    }

    /// The text with a backslash before what Markdown would take for its own.
    private static func escaped(_ text: some StringProtocol) -> String {
        var output = ""
        for character in text {
            if "\\`*_[]<>|".contains(character) { output.append("\\") }
            output.append(character)
        }
        return output
    }

    /// A paragraph that does not begin as a heading, a list or a quotation.
    private static func guarded(_ text: String) -> String {
        guard let first = text.first else { return text }
        if "#+-=~".contains(first) { return "\\" + text }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty, digits.count <= 9, let sign = text[digits.endIndex...].first, sign == "." || sign == ")"
        else { return text }
        return "\(digits)\\\(text[digits.endIndex...])"
    }
}
