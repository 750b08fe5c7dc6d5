/// Reads comma-separated values by RFC 4180, with the line on which each row begins.
struct CSVReader {
    /// One row.
    struct Row: Equatable {
        /// The line of the file on which it begins, from 1.
        let line: Int
        /// Its cells, without white space around them.
        let cells: [String]
    }

    private let bytes: [UInt8]
    private var index: Int
    private var line = 1

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
        index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// The rows of a file; lines of nothing but commas and white space are passed over.
    static func rows(of bytes: [UInt8]) throws(RosterError) -> [Row] {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            throw RosterError(line: 1, reason: .notUTF8)
        }
        if let offset = UTF8Validation.firstInvalidOffset(in: bytes) ?? bytes.firstIndex(of: 0) {
            throw RosterError(line: bytes[..<offset].count { $0 == newline } + 1, reason: .notUTF8)
        }
        var reader = CSVReader(bytes)
        var rows: [Row] = []
        while reader.index < bytes.count {
            let row = try reader.row()
            if row.cells.contains(where: { !$0.isEmpty }) { rows.append(row) }
        }
        return rows
    }

    private static let newline = UInt8(ascii: "\n")
    private static let quote = UInt8(ascii: "\"")

    private mutating func row() throws(RosterError) -> Row {
        let start = line
        var cells: [String] = []
        while true {
            cells.append(try cell())
            guard index < bytes.count, bytes[index] == UInt8(ascii: ",") else { break }
            index += 1
        }
        if index < bytes.count, bytes[index] == UInt8(ascii: "\r") { index += 1 }
        if index < bytes.count, bytes[index] == Self.newline { index += 1 }
        line += 1
        return Row(line: start, cells: cells)
    }

    private mutating func cell() throws(RosterError) -> String {
        while index < bytes.count, bytes[index] == 0x20 { index += 1 }
        guard index < bytes.count, bytes[index] == Self.quote else { return plain() }
        let opening = line
        index += 1
        var content: [UInt8] = []
        while true {
            guard index < bytes.count else { throw RosterError(line: opening, reason: .unclosedQuote) }
            let byte = bytes[index]
            index += 1
            if byte == Self.newline { line += 1 }
            guard byte == Self.quote else {
                content.append(byte)
                continue
            }
            guard index < bytes.count, bytes[index] == Self.quote else { break }
            content.append(Self.quote)
            index += 1
        }
        while index < bytes.count, bytes[index] == 0x20 { index += 1 }
        guard index >= bytes.count || Self.ends(bytes[index]) else {
            throw RosterError(line: line, reason: .strayQuote)
        }
        return Self.trimmed(content[...])
    }

    private mutating func plain() -> String {
        let start = index
        while index < bytes.count, !Self.ends(bytes[index]) { index += 1 }
        return Self.trimmed(bytes[start..<index])
    }

    private static func ends(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == newline || byte == UInt8(ascii: "\r")
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
        let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
        var bytes = bytes.drop { isSpace($0) }
        while let last = bytes.last, isSpace(last) { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
