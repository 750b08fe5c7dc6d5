import Crypto
import Foundation

/// The `Ingest` stage: reads and decodes one article.
public struct ArticleReader: Sendable {
    private let limit: Int
    private let fallback: LegacyEncoding?

    /// Creates a reader.
    ///
    /// - Parameters:
    ///   - limit: the bytes that one article may have.
    ///   - encoding: the encoding of text and pages that declare none and carry no byte-order mark, by a label of the
    ///     WHATWG Encoding Standard. Valid UTF-8 is read as such all the same.
    public init(limit: Int = ArticleBudget.bytes, encoding: String? = nil) {
        self.limit = limit
        fallback = encoding.flatMap(LegacyEncoding.init(label:))
    }

    /// The WHATWG name of an encoding; nil for a label that is not known.
    public static func encodingName(label: String) -> String? { LegacyEncoding(label: label)?.name }

    /// The source of an article that was promised.
    public func source(of pending: PendingArticle) throws(IngestError) -> Source {
        switch pending.content {
        case .failed(let error): throw error
        case .file(let path): return try source(file: path, id: pending.id)
        case .document(let document): return try source(document, of: pending)
        case .decoded(let bytes, let format):
            guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
            try TextDecoder.check(bytes)
            let description = SourceDescription(
                path: nil, url: pending.url, format: format, encoding: "utf-8", bytes: bytes.count,
                sha256: Self.digest(bytes))
            return Source(id: pending.id, description: description, bytes: bytes)
        }
    }

    /// The source in a file.
    public func source(file path: String, id: String? = nil) throws(IngestError) -> Source {
        switch FileKind(path: path) {
        case .missing: throw .notFound
        case .unreadable(let number): throw .unreadable(errorNumber: number)
        case .folder: throw .notAFile
        case .regular, .other: break
        }
        let stored = try FileBytes.read(path, limit: limit)
        let bytes = Gzip.begins(stored) ? try Gzip.inflate(stored, limit: limit) : stored
        let format = FormatDetector.format(of: bytes, extension: ArticleNames.extension(of: path))
        if format == .text, let root = FormatDetector.foreignRoot(of: bytes) { throw .unknownXML(root: root) }
        let decoded = try TextDecoder(content: format.content, fallback: fallback).decode(bytes)
        let description = SourceDescription(
            path: path, url: nil, format: format, encoding: decoded.encoding, bytes: stored.count,
            sha256: Self.digest(stored))
        return Source(
            id: id ?? ArticleNames.stem(of: path), description: description, bytes: decoded.bytes,
            warnings: decoded.warnings)
    }

    /// The source in a document of an archive or a feed.
    private func source(_ document: Document, of pending: PendingArticle) throws(IngestError) -> Source {
        var (bytes, encoding, warnings) = (document.bytes, document.decodedFrom ?? "", document.warnings)
        if document.decodedFrom == nil {
            let decoder = TextDecoder(content: document.content, charset: document.charset, fallback: fallback)
            let decoded = try decoder.decode(bytes)
            (bytes, encoding, warnings) = (decoded.bytes, decoded.encoding, decoded.warnings)
        }
        let description = SourceDescription(
            path: pending.place.file == "-" ? nil : pending.place.file, url: pending.url, format: document.format,
            encoding: encoding, bytes: document.bytes.count, sha256: Self.digest(document.bytes))
        return Source(
            id: pending.id, description: description, content: document.content, bytes: bytes, warnings: warnings)
    }

    private static func digest(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(64)
        for byte in SHA256.hash(data: bytes) {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}
