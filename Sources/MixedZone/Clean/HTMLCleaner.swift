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
        let metadata = PageMetadata(outline: outline, root: root)
        let headline = HeadlineFinder(outline: outline, root: root, candidates: metadata.titleCandidates).block()
        var items = ItemCollector(outline: outline, root: root, headline: headline).items()
        ItemRules(outline: outline).apply(to: &items)
        if let headline, !items.contains(where: { $0.kind == .title }) {
            let block = outline.blocks[headline]
            items.insert(ArticleItem(block: headline, node: block.owner, kind: .title, range: block.range), at: 0)
        }
        var writer = ArticleWriter(outline: outline)
        var article = writer.article(of: items)
        let shown = headline.map { String(decoding: tree.text[outline.blocks[$0].range], as: UTF8.self) }
        article.metadata = metadata.metadata(heading: shown)
        return article
    }
}
