import Foundation

/// Turns bytes into valid UTF-8 without a byte-order mark.
///
/// In order of trust: the byte-order mark; the bytes themselves, for what is valid UTF-8 is hardly ever anything else;
/// what the server or the document declares; what the user says. A page that declares nothing is read as browsers read
/// it, as windows-1252. Text that declares nothing must be UTF-8: a guess would print wrong names.
struct TextDecoder {
    /// Text in UTF-8 with the WHATWG name of the encoding that it came in.
    struct Decoded {
        let bytes: [UInt8]
        let encoding: String
        var warnings: [Warning] = []
    }

    /// How many places of a document may be broken and are replaced by U+FFFD; with more of them it is taken for
    /// something else than it says.
    static let brokenLimit = 4

    /// What sort of document it is.
    let content: Source.Content
    /// The encoding that the server declared.
    var charset: String?
    /// The encoding that the user named for what declares none.
    var fallback: LegacyEncoding?

    /// Decodes one article.
    func decode(_ bytes: [UInt8]) throws(IngestError) -> Decoded {
        if let format = BinaryFormats.name(of: bytes) { throw .binary(format: format) }
        let decoded = try decodeUnchecked(bytes)
        try Self.check(decoded.bytes)
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

    private func decodeUnchecked(_ bytes: [UInt8]) throws(IngestError) -> Decoded {
        if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes.dropFirst(2), isLittleEndian: true) }
        if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes.dropFirst(2), isLittleEndian: false) }
        if bytes.starts(with: [UInt8(ascii: "<"), 0]) { return try utf16(bytes[...], isLittleEndian: true) }
        if bytes.starts(with: [0, UInt8(ascii: "<")]) { return try utf16(bytes[...], isLittleEndian: false) }
        let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        let label = hasMark ? nil : declaredLabel(in: bytes)
        let declared = label.flatMap(LegacyEncoding.init(label:)) ?? (label == nil ? fallback : nil)
        if let declared, declared.isDisguised, mayBe(declared, bytes) { return try decode(bytes, as: declared) }
        guard let offset = UTF8Validation.firstInvalidOffset(in: bytes) else {
            return Decoded(bytes: hasMark ? Array(bytes.dropFirst(3)) : bytes, encoding: "utf-8")
        }
        if let declared, !declared.isUTF8, !declared.isUTF16 { return try decode(bytes, as: declared) }
        if let label, declared == nil { throw .unknownEncoding(label: label) }
        let isPromised = hasMark || declared != nil || content == .xml
        if content == .html, !isPromised { return try guessed(bytes) }
        // A document that can be read as ASCII is not UTF-16, whatever it says (WHATWG: then it is UTF-8).
        guard content != .text, isPromised,
            let text = UTF8Repair.repaired(bytes, from: offset, brokenAtMost: Self.brokenLimit)
        else { throw .invalidUTF8(offset: offset, line: Self.line(of: offset, in: bytes)) }
        let mended = hasMark ? Array(text.bytes.dropFirst(3)) : text.bytes
        return Decoded(bytes: mended, encoding: "utf-8", warnings: [Self.repaired(text.broken, of: "utf-8")])
    }

    /// The server's label or, where it says none that is known, the document's own.
    private func declaredLabel(in bytes: [UInt8]) -> String? {
        if let charset, LegacyEncoding(label: charset) != nil { return charset }
        return content == .text ? charset : EncodingDeclaration.label(in: bytes) ?? charset
    }

    /// Whether bytes show what an encoding needs that can be taken for UTF-8: zero bytes, or escape sequences.
    private func mayBe(_ encoding: LegacyEncoding, _ bytes: [UInt8]) -> Bool {
        bytes.contains(encoding.isUTF16 ? 0 : 0x1B)
    }

    private func decode(_ bytes: [UInt8], as encoding: LegacyEncoding) throws(IngestError) -> Decoded {
        guard let text = encoding.decode(bytes, brokenAtMost: content == .text ? 0 : Self.brokenLimit) else {
            throw .invalidEncoding(name: encoding.name)
        }
        let warnings = text.broken > 0 ? [Self.repaired(text.broken, of: encoding.name)] : []
        return Decoded(bytes: text.bytes, encoding: encoding.name, warnings: warnings)
    }

    /// A page that says nothing about its encoding.
    private func guessed(_ bytes: [UInt8]) throws(IngestError) -> Decoded {
        guard let encoding = LegacyEncoding(label: "windows-1252"), let text = encoding.decode(bytes, brokenAtMost: 0)
        else { throw .invalidEncoding(name: "windows-1252") }
        let warning = Warning(
            code: "encoding-assumed",
            message: "The page declares no encoding and is not UTF-8; it was read as windows-1252, as browsers do.")
        return Decoded(bytes: text.bytes, encoding: encoding.name, warnings: [warning])
    }

    private static func repaired(_ places: Int, of name: String) -> Warning {
        Warning(
            code: "encoding-repaired",
            message: "\(places == 1 ? "1 place was" : "\(places) places were") not valid \(name) and became U+FFFD.")
    }

    private func utf16(_ bytes: ArraySlice<UInt8>, isLittleEndian: Bool) throws(IngestError) -> Decoded {
        let name = isLittleEndian ? "utf-16le" : "utf-16be"
        guard bytes.count.isMultiple(of: 2), let encoding = LegacyEncoding(label: name) else {
            throw .invalidEncoding(name: name)
        }
        return try decode(Array(bytes), as: encoding)
    }

    /// The line on which an offset lies, from 1.
    private static func line(of offset: Int, in bytes: [UInt8]) -> Int {
        bytes[..<offset].reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
    }
}
