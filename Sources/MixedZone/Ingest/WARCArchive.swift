/// The pages of a web archive (WARC 1.0 and 1.1), read record by record: answers with status 200 and resources that are
/// pages, texts or XML. Everything else is passed over.
struct WARCArchive: ArticleContainer {
    private let path: String
    private let limit: Int
    private var stream: FileStream
    private var isAtEnd = false
    private var isEmpty = true
    /// The number of records read so far.
    private var record = 0

    /// The longest head of a record.
    private static let headLimit = 1 << 18

    init(path: String, stream: FileStream, limit: Int = ArticleBudget.bytes) {
        self.path = path
        self.stream = stream
        self.limit = limit
    }

    /// Whether bytes begin like a web archive.
    static func begins(_ bytes: some Collection<UInt8>) -> Bool { bytes.starts(with: "WARC/".utf8) }

    mutating func next() -> PendingArticle? {
        while !isAtEnd {
            do {
                guard let article = try nextRecord() else { continue }
                isEmpty = false
                return article
            } catch {
                isEmpty = false
                return pending(.failed(error), url: nil)
            }
        }
        guard isEmpty else { return nil }
        isEmpty = false
        record = 0
        return pending(.failed(.noArticles), url: nil)
    }

    private func pending(_ content: PendingArticle.Content, url: String?) -> PendingArticle {
        let stem = ArticleNames.stem(of: path)
        return PendingArticle(
            id: record > 0 ? "\(stem)-\(record)" : stem,
            place: InputPlace(file: path, item: record > 0 ? record : nil), url: url, content: content)
    }

    /// The article of the next record; nil when it holds none, or at the end.
    private mutating func nextRecord() throws(IngestError) -> PendingArticle? {
        guard let (fields, length) = try head() else { return nil }
        let type = fields["warc-type"]?.lowercased() ?? ""
        guard Self.wanted.contains(type), length <= limit + Self.headLimit else {
            guard try skip(length) else { throw cut() }
            if Self.wanted.contains(type) { throw .tooLarge(limit: limit) }
            return nil
        }
        let block: [UInt8]
        do {
            block = try stream.read(length)
        } catch {
            isAtEnd = true
            throw error
        }
        guard block.count == length else { throw cut() }
        let url = fields["warc-target-uri"].map { $0.trimmingCharacters(of: "<>") }
        return try document(in: block, type: type, fields: fields).map { pending(.document($0), url: url) }
    }

    private static let wanted: Set<String> = ["response", "resource", "conversion"]

    /// The fields of the next record and the length of its block; nil at the end.
    private mutating func head() throws(IngestError) -> (HeaderFields, Int)? {
        do throws(IngestError) {
            var version = try stream.line(limit: Self.headLimit)
            while version?.isEmpty == true { version = try stream.line(limit: Self.headLimit) }
            guard let version else {
                // A last line without an end is the beginning of a record.
                isAtEnd = true
                guard stream.peek(1).isEmpty else { throw cut() }
                return nil
            }
            record += 1
            var lines: [ArraySlice<UInt8>] = []
            while let line = try stream.line(limit: Self.headLimit) {
                if line.isEmpty {
                    let fields = HeaderFields(lines)
                    guard Self.begins(version), let length = fields["content-length"].flatMap({ Int($0) }), length >= 0
                    else {
                        throw IngestError.damagedArchive(reason: "record \(record) does not begin as a WARC record")
                    }
                    return (fields, length)
                }
                lines.append(line[...])
                guard lines.count <= 1_000 else { break }
            }
            throw cut()
        } catch {
            isAtEnd = true
            throw error
        }
    }

    private mutating func skip(_ length: Int) throws(IngestError) -> Bool {
        do {
            return try stream.skip(length) == length
        } catch {
            isAtEnd = true
            throw error
        }
    }

    private mutating func cut() -> IngestError {
        isAtEnd = true
        return .cutRecord(number: max(1, record))
    }

    /// The document in the block of a record; nil when it is no article.
    private func document(in block: [UInt8], type: String, fields: HeaderFields) throws(IngestError) -> Document? {
        var (bytes, declared) = (block, fields)
        if type == "response" {
            guard fields["warc-target-uri"].map(Self.isWeb) ?? true, let message = HTTPMessage(block),
                message.status == 200,
                Self.content(of: message.fields.mediaType) != nil || message.fields.mediaType == nil
            else { return nil }
            bytes = try message.content(limit: limit)
            declared = message.fields
        }
        guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
        guard let content = Self.content(of: declared.mediaType, bytes) else { return nil }
        return Document(bytes: bytes, content: content, format: .warc, charset: declared.charset)
    }

    private static func isWeb(_ address: String) -> Bool {
        let address = address.drop { $0 == "<" }.lowercased()
        return address.hasPrefix("http:") || address.hasPrefix("https:")
    }

    private static func content(of mediaType: String?, _ bytes: [UInt8]) -> Source.Content? {
        guard let content = content(of: mediaType) else {
            return mediaType == nil && FormatDetector.looksLikeHTML(bytes) ? .html : nil
        }
        if FormatDetector.agencyRoot(of: bytes) != nil { return .xml }
        // Other XML is a site's map or a program's data.
        if content == .xml { return FormatDetector.looksLikeHTML(bytes) ? .html : nil }
        return FormatDetector.looksLikeHTML(bytes) ? .html : content
    }

    private static func content(of mediaType: String?) -> Source.Content? {
        switch mediaType {
        case "text/html", "application/xhtml+xml": .html
        case "text/plain": .text
        case "application/xml", "text/xml": .xml
        case let type?: type.hasSuffix("+xml") && !type.hasPrefix("image/") ? .xml : nil
        case nil: nil
        }
    }
}

extension String {
    /// The text without these characters at its ends.
    fileprivate func trimmingCharacters(of characters: String) -> String {
        String(drop { characters.contains($0) }.reversed().drop { characters.contains($0) }.reversed())
    }
}
