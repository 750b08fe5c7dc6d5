/// Comma-separated values by RFC 4180, safe to open in a spreadsheet.
package enum CSV {
    /// One row with its line end.
    package static func row(_ cells: [String]) -> String {
        cells.map(field).joined(separator: ",") + "\r\n"
    }

    /// A cell that needs quotation marks gets them. A cell that a spreadsheet would run as a formula is led by an
    /// apostrophe: a page must not get to choose what happens on the desk of whoever opens the table.
    private static func field(_ text: String) -> String {
        var cell = text
        if let first = cell.unicodeScalars.first, "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first), Double(cell) == nil {
            cell = "'" + cell
        }
        guard cell.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else { return cell }
        return "\"" + cell.replacing("\"", with: "\"\"") + "\""
    }

    /// A number as JSON writes it: without `.0`.
    package static func number(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
    }
}
