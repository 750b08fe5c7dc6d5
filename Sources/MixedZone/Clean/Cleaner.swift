/// The `Clean` stage: source in, article without furniture out.
struct Cleaner: Sendable {
    var evidence = RunEvidence()

    /// Cleans one source by its content.
    func clean(_ source: Source) throws(CleanError) -> CleanArticle {
        var article =
            switch source.content {
            case .html: try HTMLCleaner().clean(source)
            case .xml: try AgencyCleaner().clean(source)
            case .text: TextCleaner(evidence: evidence).clean(source)
            }
        guard !article.blocks.isEmpty else { throw .noArticle }
        if !source.warnings.isEmpty { article.warnings = source.warnings + article.warnings }
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
