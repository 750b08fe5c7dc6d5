/// Cleans one text dump.
struct TextCleaner: Sendable {
    /// Cleans one dump.
    func clean(_ source: Source) -> CleanArticle {
        var article = CleanArticle()
        for line in source.bytes.split(separator: 0x0A) { article.append(.paragraph, line) }
        return article
    }
}
