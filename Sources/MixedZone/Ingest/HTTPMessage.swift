/// The answer of a web server as an archive keeps it.
struct HTTPMessage {
    let status: Int
    let fields: HeaderFields
    private let body: ArraySlice<UInt8>

    /// The longest head that is read.
    private static let headLimit = 1 << 18

    /// Takes an answer apart; nil when the bytes do not begin like one.
    init?(_ bytes: [UInt8]) {
        guard bytes.starts(with: "HTTP/".utf8) else { return nil }
        var lines: [ArraySlice<UInt8>] = []
        var index = 0
        while let feed = bytes[index..<min(bytes.count, Self.headLimit)].firstIndex(of: 0x0A) {
            var line = bytes[index..<feed]
            if line.last == 0x0D { line = line.dropLast() }
            index = feed + 1
            if line.isEmpty { break }
            lines.append(line)
        }
        let words = (lines.first ?? []).split(separator: 0x20)
        guard words.count >= 2, let status = Int(String(decoding: words[1], as: UTF8.self)) else { return nil }
        self.status = status
        fields = HeaderFields(lines.dropFirst())
        body = bytes[index...]
    }

    /// The body without its transfer and content coding. Many crawlers undo a coding and leave the field that names it,
    /// so the bytes are asked too.
    func content(limit: Int) throws(IngestError) -> [UInt8] {
        var bytes = Array(body)
        if fields["transfer-encoding"]?.contains("chunked") == true, let joined = Self.unchunked(bytes) {
            bytes = joined
        }
        for coding in (fields["content-encoding"] ?? "").split(separator: ",").reversed() {
            switch coding.trimmingSpaces() {
            case "gzip", "x-gzip":
                if Gzip.begins(bytes) { bytes = try Gzip.inflate(bytes, limit: limit, isCutAllowed: true) }
            case "deflate":
                bytes = try Self.inflated(bytes, limit: limit)
            case "", "identity": break
            case let other:
                if !Self.looksLikeText(bytes) { throw .unknownCoding(String(other.prefix(40))) }
            }
        }
        return bytes
    }

    /// Whether a body begins like text: a crawler has undone the coding that it names.
    private static func looksLikeText(_ bytes: [UInt8]) -> Bool {
        let head = bytes.prefix(64)
        if head.contains(where: { $0 < 0x09 || $0 == 0x7F || $0 > 0x0D && $0 < 0x1B }) { return false }
        if head.first(where: { $0 > 0x20 }) == 0x3C { return true }
        // The last character may be cut.
        return UTF8Validation.firstInvalidOffset(in: Array(head)).map { $0 >= head.count - 3 } ?? true
    }

    /// Deflate in the wrapping of zlib, as the standard says, or without it, as many a server sends it.
    private static func inflated(_ bytes: [UInt8], limit: Int) throws(IngestError) -> [UInt8] {
        guard bytes.count > 2 else { return bytes }
        let hasWrapping = bytes[0] & 0x0F == 8 && (Int(bytes[0]) << 8 | Int(bytes[1])).isMultiple(of: 31)
        if hasWrapping { return try Gzip.inflate(bytes, limit: limit, isCutAllowed: true) }
        if UTF8Validation.firstInvalidOffset(in: Array(bytes.prefix(64))) == nil { return bytes }
        return try Gzip.inflate(bytes, limit: limit, wrapping: .none, isCutAllowed: true)
    }

    /// The chunks joined; nil when the bytes are not chunked. A body that breaks off gives what is there.
    private static func unchunked(_ bytes: [UInt8]) -> [UInt8]? {
        var output: [UInt8] = []
        var rest = bytes[...]
        guard rest.prefix(200).contains(0x0A) else { return nil }
        while let feed = rest.prefix(200).firstIndex(of: 0x0A) {
            let digits = rest[..<feed].prefix { $0 != 0x3B && $0 != 0x0D && $0 != 0x20 }
            guard digits.count <= 8, let size = Int(String(decoding: digits, as: UTF8.self), radix: 16) else {
                return output.isEmpty ? nil : output
            }
            if size == 0 { break }
            let chunk = rest[(feed + 1)...].prefix(size)
            output += chunk
            rest = rest[chunk.endIndex...].drop { $0 == 0x0D }
            rest = rest.first == 0x0A ? rest.dropFirst() : rest
        }
        return output
    }
}

/// Header fields of HTTP and WARC, by their names in lower case.
struct HeaderFields: Sendable {
    private var values: [String: String] = [:]

    init(_ lines: some Sequence<ArraySlice<UInt8>>) {
        for line in lines {
            guard let colon = line.firstIndex(of: 0x3A) else { continue }
            let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
            values[name] = String(decoding: line[(colon + 1)...], as: UTF8.self).trimmingSpaces()
        }
    }

    subscript(name: String) -> String? { values[name] }

    /// The media type of the content, without parameters, in lower case.
    var mediaType: String? {
        values["content-type"]?.split(separator: ";").first?.trimmingSpaces().lowercased()
    }

    /// The `charset` of the media type.
    var charset: String? {
        for parameter in (values["content-type"] ?? "").split(separator: ";").dropFirst() {
            let parts = parameter.split(separator: "=", maxSplits: 1).map { $0.trimmingSpaces() }
            guard parts.count == 2, parts[0].lowercased() == "charset" else { continue }
            return parts[1].filter { $0 != "\"" && $0 != "'" }.lowercased()
        }
        return nil
    }
}
