import Crypto
import Foundation

/// The `Ingest` stage: reads and decodes one article.
public struct ArticleReader: Sendable {
    private let limit: Int

    /// Creates a reader.
    ///
    /// - Parameter limit: the bytes that one article may have.
    public init(limit: Int = ArticleBudget.bytes) {
        self.limit = limit
    }

    /// The source of an article that was promised.
    public func source(of pending: PendingArticle) throws(IngestError) -> Source {
        switch pending.content {
        case .failed(let error): throw error
        case .file(let path): return try source(file: path, id: pending.id)
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
        let bytes = try FileBytes.read(path, limit: limit)
        let name = FileName(path)
        let format = FormatDetector.format(of: bytes, extension: name.extension)
        let decoded = try TextDecoder.decode(bytes, format: format)
        let description = SourceDescription(
            path: path, url: nil, format: format, encoding: decoded.encoding, bytes: bytes.count,
            sha256: Self.digest(bytes))
        return Source(id: id ?? name.stem, description: description, bytes: decoded.bytes)
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
