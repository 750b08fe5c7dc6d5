/// Reads the rows of a knowledge table: a literal with one row a line, columns separated by ` | `, items by commas.
enum TableRows {
    /// The rows that hold something, without comments, split into trimmed columns.
    static func rows(_ table: String) -> [[String]] {
        lines(table).map { line in
            line.split(separator: "|", omittingEmptySubsequences: false).map { trimmed($0) }
        }
    }

    /// The items of one column, separated by a comma and a space (`10,000m` is one item).
    static func list(_ column: some StringProtocol) -> [String] {
        var items: [String] = []
        var start = column.startIndex
        for index in column.indices where column[index] == " " && index > start {
            let before = column.index(before: index)
            if column[before] == "," {
                items.append(trimmed(Substring(column[start..<before])))
                start = index
            }
        }
        items.append(trimmed(Substring(column[start...])))
        return items.filter { !$0.isEmpty }
    }

    /// The items of a whole literal: separated by commas where it has any, by white space where it has none.
    static func items(_ table: String) -> [String] {
        lines(table).flatMap { line in
            line.contains(",") ? list(line) : line.split(separator: " ").map(String.init)
        }
    }

    private static func lines(_ table: String) -> [String] {
        table.split(separator: "\n").map { trimmed($0) }.filter { !$0.isEmpty && !$0.hasPrefix("#") }
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
