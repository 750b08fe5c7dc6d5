/// Tells which files and documents hold several articles, and opens them.
enum Archives {
    /// What is in a pending article when it is an archive or a feed; nil when it is an article, or cannot be told: then
    /// whoever reads it says why.
    static func container(in pending: PendingArticle, fallback: LegacyEncoding?) -> (any ArticleContainer)? {
        switch pending.content {
        case .failed, .decoded: return nil
        case .document(let document):
            guard document.content == .xml, document.decodedFrom == nil else { return nil }
            return AgencyItems(document, of: pending, fallback: fallback)
        case .file(let path): return container(path, pending, fallback)
        }
    }

    private static func container(
        _ path: String, _ pending: PendingArticle, _ fallback: LegacyEncoding?
    ) -> (any ArticleContainer)? {
        let name = ArticleNames.extension(of: path)
        // Most files are pages and texts by their names; they are opened once, by whoever reads them.
        guard !ArticleNames.textExtensions.contains(name), !ArticleNames.htmlExtensions.contains(name),
            case .regular = FileKind(path: path), var stream = try? FileStream(path)
        else { return nil }
        let head = stream.peek(FormatDetector.reach)
        if WARCArchive.begins(head) { return WARCArchive(path: path, stream: stream) }
        guard FormatDetector.agencyRoot(of: head) != nil, !FormatDetector.looksLikeHTML(head) else { return nil }
        do throws(IngestError) {
            let limit = ArticleBudget.bytes
            let bytes = try stream.read(limit + 1)
            guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
            return AgencyItems(Document(bytes: bytes, content: .xml, format: .xml), of: pending, fallback: fallback)
        } catch {
            var failed = pending
            failed.content = .failed(error)
            return AgencyItems(failed: failed)
        }
    }
}
