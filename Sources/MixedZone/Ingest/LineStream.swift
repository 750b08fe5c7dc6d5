import Foundation

/// Articles as newline-delimited JSON, one `{"id","url","html"|"text"}` a line, from standard input or wherever chunks
/// of bytes come from. One line is in memory at a time, and never more than one article may have.
struct LineStream: ArticleContainer {
    private let file: String
    private let chunks: @Sendable () throws(IngestError) -> [UInt8]
    private let limit: Int
    private var buffer: [UInt8] = []
    /// Where the unread part of the buffer begins.
    private var start = 0
    private var line = 0
    private var isAtEnd = false
    private var isEmpty = true

    init(
        file: String, limit: Int = ArticleBudget.bytes,
        chunks: @escaping @Sendable () throws(IngestError) -> [UInt8]
    ) {
        self.file = file
        self.limit = limit
        self.chunks = chunks
    }

    mutating func next() -> PendingArticle? {
        while true {
            do {
                guard let bytes = try nextLine() else { break }
                guard bytes.contains(where: { !Self.isBlank($0) }) else { continue }
                isEmpty = false
                return try article(in: bytes)
            } catch {
                isEmpty = false
                return failure(error)
            }
        }
        guard isEmpty else { return nil }
        isEmpty = false
        line = 0
        return failure(.noArticles)
    }

    private func failure(_ error: IngestError) -> PendingArticle {
        let id = line > 0 ? "line-\(line)" : "input"
        return PendingArticle(
            id: id, place: InputPlace(file: file, line: line > 0 ? line : nil), content: .failed(error))
    }

    private func article(in bytes: [UInt8]) throws(IngestError) -> PendingArticle {
        let object = try ArticleLine(bytes)
        let content: PendingArticle.Content =
            switch object.content {
            case .html(let page): .decoded(Array(page.utf8), .html)
            case .text(let text): .decoded(Array(text.utf8), .text)
            }
        return PendingArticle(
            id: object.id, place: InputPlace(file: file, line: line), url: object.url, content: content)
    }

    /// The next line without its line feed; nil at the end. A line over the limit is passed over and is an error.
    private mutating func nextLine() throws(IngestError) -> [UInt8]? {
        var searched = start
        var isTooLong = false
        while true {
            if let feed = buffer[searched...].firstIndex(of: 0x0A) {
                let bytes = Array(buffer[start..<feed])
                start = feed + 1
                line += 1
                return try check(bytes, isTooLong)
            }
            if buffer.count - start > limit {
                isTooLong = true
                start = buffer.count
            }
            buffer.removeSubrange(..<start)
            start = 0
            searched = buffer.count
            let chunk = isAtEnd ? [] : try readChunk()
            if chunk.isEmpty {
                isAtEnd = true
                guard !buffer.isEmpty || isTooLong else { return nil }
                let bytes = buffer
                buffer = []
                line += 1
                return try check(bytes, isTooLong)
            }
            buffer += chunk
        }
    }

    /// The next chunk. After an error the stream is at its end: a broken pipe would report the same for ever.
    private mutating func readChunk() throws(IngestError) -> [UInt8] {
        do {
            return try chunks()
        } catch {
            isAtEnd = true
            throw error
        }
    }

    private func check(_ bytes: [UInt8], _ isTooLong: Bool) throws(IngestError) -> [UInt8] {
        guard !isTooLong, bytes.count <= limit else { throw .tooLarge(limit: limit) }
        let withoutMark = line == 1 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        if let offset = UTF8Validation.firstInvalidOffset(in: withoutMark) {
            throw .invalidUTF8(offset: offset, line: 1)
        }
        return withoutMark
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
}
