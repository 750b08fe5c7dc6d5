/// The `Clean` stage: source in, article without furniture out.
struct Cleaner: Sendable {
    /// Cleans one source by its format.
    func clean(_ source: Source) throws(CleanError) -> CleanArticle {
        let article =
            switch source.description.format {
            case .html: try HTMLCleaner().clean(source)
            default: TextCleaner().clean(source)
            }
        guard !article.blocks.isEmpty else { throw .noArticle }
        return article
    }
}

/// Why a source gave no article.
public enum CleanError: Error, Sendable, Hashable {
    /// Nothing was left after cleaning, or there was nothing to begin with.
    case noArticle
    /// The source is larger than one article may be.
    case tooLarge(bytes: Int, limit: Int)
    /// The page's elements are nested deeper than the budget allows.
    case tooDeep(limit: Int)
    /// The parser gave up.
    case unparsable(reason: String)
}
