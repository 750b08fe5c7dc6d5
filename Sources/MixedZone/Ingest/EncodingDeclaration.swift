/// Finds the encoding that a page declares near its beginning: in the XML declaration, `<meta charset>` or
/// `<meta http-equiv="Content-Type">`.
enum EncodingDeclaration {
    /// How far a declaration may be from the beginning. Browsers look at 1,024 bytes; pages with a comment or a script
    /// in front of it are read all the same.
    private static let reach = 8192

    /// The label as it is declared, in lower case; nil when there is none.
    static func label(in bytes: [UInt8]) -> String? {
        let head = bytes.prefix(reach).map(\.asciiLowercased)
        if head.starts(with: "<?xml".utf8), let end = head.firstIndex(of: UInt8(ascii: ">")),
            let label = value(of: "encoding", in: head[..<end])
        {
            return label
        }
        var start = 0
        while let meta = find("<meta", in: head[start...]) {
            let end = head[meta...].firstIndex(of: UInt8(ascii: ">")) ?? head.endIndex
            if let label = value(of: "charset", in: head[meta..<end]) { return label }
            start = end
        }
        return nil
    }

    /// The value after `name =`, with or without quotation marks.
    private static func value(of name: String, in bytes: ArraySlice<UInt8>) -> String? {
        guard let found = find(name, in: bytes) else { return nil }
        var rest = bytes[(found + name.utf8.count)...].drop { $0 <= 0x20 }
        guard rest.first == UInt8(ascii: "=") else { return nil }
        rest = rest.dropFirst().drop { $0 <= 0x20 || isQuote($0) }
        let value = rest.prefix { $0 > 0x20 && !isQuote($0) && $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: "/") }
        // A label is short; anything longer is not one, and would be repeated in an error message.
        return value.isEmpty || value.count > 40 ? nil : String(decoding: value, as: UTF8.self)
    }

    private static func isQuote(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }

    private static func find(_ word: String, in bytes: ArraySlice<UInt8>) -> Int? {
        let word = Array(word.utf8)
        guard let first = word.first, bytes.count >= word.count else { return nil }
        for index in bytes.startIndex...(bytes.endIndex - word.count) where bytes[index] == first {
            if bytes[index..<index + word.count].elementsEqual(word) { return index }
        }
        return nil
    }
}
