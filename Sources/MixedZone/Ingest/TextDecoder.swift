import Foundation

/// Turns bytes into valid UTF-8 without a byte-order mark.
///
/// In order of trust: the byte-order mark; the bytes themselves, for what is valid UTF-8 is hardly ever anything else;
/// what the page declares. Text that declares nothing must be UTF-8: a guess would print wrong names.
enum TextDecoder {
    /// Text in UTF-8 with the WHATWG name of the encoding that it came in.
    struct Decoded {
        let bytes: [UInt8]
        let encoding: String
    }

    /// Decodes one article.
    static func decode(_ bytes: [UInt8], format: SourceDescription.Format) throws(IngestError) -> Decoded {
        if let format = BinaryFormats.name(of: bytes) { throw .binary(format: format) }
        let decoded = try decodeUnchecked(bytes, format: format)
        try check(decoded.bytes)
        return decoded
    }

    /// Refuses what is no text: nothing but white space, or NUL bytes.
    static func check(_ bytes: [UInt8]) throws(IngestError) {
        guard bytes.contains(where: { $0 > 0x20 }) else { throw bytes.contains(0) ? nul(in: bytes) : .empty }
        if bytes.contains(0) { throw nul(in: bytes) }
    }

    private static func nul(in bytes: [UInt8]) -> IngestError {
        let offset = bytes.firstIndex(of: 0) ?? 0
        return .nulByte(offset: offset, line: line(of: offset, in: bytes))
    }

    private static func decodeUnchecked(
        _ bytes: [UInt8], format: SourceDescription.Format
    ) throws(IngestError) -> Decoded {
        if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes.dropFirst(2), isLittleEndian: true) }
        if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes.dropFirst(2), isLittleEndian: false) }
        if bytes.starts(with: [UInt8(ascii: "<"), 0]) { return try utf16(bytes[...], isLittleEndian: true) }
        if bytes.starts(with: [0, UInt8(ascii: "<")]) { return try utf16(bytes[...], isLittleEndian: false) }
        let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        guard let offset = UTF8Validation.firstInvalidOffset(in: bytes) else {
            return Decoded(bytes: hasMark ? Array(bytes.dropFirst(3)) : bytes, encoding: "utf-8")
        }
        let invalid = IngestError.invalidUTF8(offset: offset, line: line(of: offset, in: bytes))
        guard format == .html, !hasMark, let label = EncodingDeclaration.label(in: bytes) else { throw invalid }
        guard let encoding = LegacyEncoding(label: label) else {
            // A page that can be read as ASCII is not UTF-16, whatever it says (WHATWG: then it is UTF-8).
            throw ["utf-8", "utf8", "unicode-1-1-utf-8", "utf-16", "utf-16le", "utf-16be"].contains(label)
                ? invalid : .unknownEncoding(label: label)
        }
        guard let text = encoding.decode(bytes) else { throw .invalidEncoding(name: encoding.name) }
        return Decoded(bytes: text, encoding: encoding.name)
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, isLittleEndian: Bool) throws(IngestError) -> Decoded {
        let name = isLittleEndian ? "utf-16le" : "utf-16be"
        guard bytes.count.isMultiple(of: 2) else { throw .invalidEncoding(name: name) }
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        for index in stride(from: bytes.startIndex, to: bytes.endIndex, by: 2) {
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(isLittleEndian ? second << 8 | first : first << 8 | second)
        }
        guard let text = String(validating: units, as: UTF16.self) else { throw .invalidEncoding(name: name) }
        return Decoded(bytes: Array(text.utf8), encoding: name)
    }

    /// The line on which an offset lies, from 1.
    private static func line(of offset: Int, in bytes: [UInt8]) -> Int {
        bytes[..<offset].reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
    }
}
