/// Cleans one parsed page: finds the article, drops the furniture, writes the rest.
struct PageCleaner {
    let outline: PageOutline

    init(_ tree: PageTree) {
        outline = PageOutline(tree)
    }

    /// An article of fewer bytes of prose than this may be the teaser of a page without an article.
    private static let shortArticle = 1500

    /// The article of the page; empty where it has no text.
    func article() -> CleanArticle {
        guard !outline.blocks.isEmpty else { return CleanArticle() }
        var metadata = PageMetadata(outline: outline, root: 0)
        let finder = ContentFinder(outline, isDiscussion: metadata.isDiscussion, isArticle: metadata.isArticle)
        var root = finder.root() ?? 0
        var kind: PageKind = finder.foundDiscussion ? .discussion : .article
        let headline = HeadlineFinder(
            outline: outline, root: root, candidates: metadata.titleCandidates, site: metadata.site
        ).block()
        root = finder.root(headline: headline, from: root)
        var items = items(root: root, headline: headline, kind: kind, isArticle: metadata.isArticle)
        if kind == .article, !metadata.isArticle, prose(of: items) < Self.shortArticle {
            let whole = finder.wholePage()
            let all = self.items(root: whole, headline: headline, kind: .overview, isArticle: false)
            if bytes(of: items) * 2 < bytes(of: all) {
                (root, kind, items) = (whole, .overview, all)
            }
        }
        if let headline, !items.contains(where: { $0.kind == .title }) {
            let block = outline.blocks[headline]
            items.insert(ArticleItem(block: headline, node: block.owner, kind: .title, range: block.range), at: 0)
        }
        metadata.root = root
        var writer = ArticleWriter(outline: outline)
        var article = writer.article(of: items)
        article.metadata = metadata.metadata(headline: headline)
        return article
    }

    private func items(root: Int, headline: Int?, kind: PageKind, isArticle: Bool) -> [ArticleItem] {
        var items = ItemCollector(outline: outline, root: root, headline: headline, kind: kind, isArticle: isArticle)
            .items()
        ItemRules(outline: outline, kind: kind).apply(to: &items)
        return items
    }

    private func prose(of items: [ArticleItem]) -> Int {
        items.reduce(0) { $0 + ($1.stays && $1.block >= 0 ? outline.blocks[$1.block].prose : 0) }
    }

    private func bytes(of items: [ArticleItem]) -> Int {
        items.reduce(0) { $0 + ($1.stays ? $1.range.count : 0) }
    }
}
