/// Cleans one HTML page.
struct HTMLCleaner: Sendable {
    /// Cleans one page.
    func clean(_ source: Source) throws(CleanError) -> CleanArticle {
        let tree: PageTree
        do {
            tree = try PageParser.parse(source.bytes)
        } catch {
            switch error {
            case .tooDeep: throw .tooDeep(limit: PageTreeBuilder.depthLimit)
            case .outOfMemory: throw .unparsable(reason: "out of memory")
            }
        }
        let outline = PageOutline(tree)
        guard let root = ContentFinder(outline).root() else { return CleanArticle() }
        var emitter = ArticleEmitter(outline: outline, root: root)
        var article = emitter.emit()
        article.metadata = PageMetadata(outline: outline, root: root).metadata(heading: nil)
        return article
    }
}
