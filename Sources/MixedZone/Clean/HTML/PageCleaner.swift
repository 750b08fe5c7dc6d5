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
        let metadata = PageMetadata(outline: outline, root: 0)
        let finder = ContentFinder(outline, isDiscussion: metadata.isDiscussion, isArticle: metadata.isArticle)
        var root = finder.root() ?? 0
        var kind: PageKind = finder.foundDiscussion ? .discussion : .article
        let headline = HeadlineFinder(
            outline: outline, root: root, candidates: metadata.titleCandidates, site: metadata.site
        ).block()
        root = finder.root(headline: headline, from: root)
        let known = metadata.metadata(headline: headline)
        let authors = (known.authors ?? []).map { FoldedText($0.utf8) }
        var items = items(root: root, headline: headline, kind: kind, isArticle: metadata.isArticle, authors: authors)
        if kind == .article, !metadata.isArticle, prose(of: items) < Self.shortArticle {
            let whole = finder.wholePage()
            let all = self.items(root: whole, headline: headline, kind: .overview, isArticle: false, authors: authors)
            if bytes(of: items) * 2 < bytes(of: all) {
                (root, kind, items) = (whole, .overview, all)
            }
        }
        if let headline, !items.contains(where: { $0.kind == .title }) {
            let block = outline.blocks[headline]
            let place = items.firstIndex { $0.range.lowerBound >= block.range.lowerBound } ?? items.endIndex
            items.insert(ArticleItem(block: headline, node: block.owner, kind: .title, range: block.range), at: place)
        }
        markStandfirst(&items, standfirst: metadata.standfirst)
        var writer = ArticleWriter(outline: outline)
        var article = writer.article(of: items)
        article.metadata = known
        article.metadata.credits = PhotoCredits.names(in: article.removed)
        article.metadata.dateline = dateline(of: article)
        return article
    }

    private func items(root: Int, headline: Int?, kind: PageKind, isArticle: Bool, authors: [FoldedText])
        -> [ArticleItem]
    {
        var items = ItemCollector(outline: outline, root: root, headline: headline, kind: kind, isArticle: isArticle)
            .items()
        ItemRules(outline: outline, kind: kind, authors: authors).apply(to: &items)
        return items
    }

    /// The paragraph below the headline that the page's description repeats, or whose class says so.
    private func markStandfirst(_ items: inout [ArticleItem], standfirst: String?) {
        let description = standfirst.map { FoldedText($0.utf8) }
        let start = items.firstIndex { $0.kind == .title } ?? 0
        for index in items[start...].indices.filter({ items[$0].stays && items[$0].kind != .title }).prefix(3) {
            guard items[index].kind == .paragraph || items[index].kind == .heading, items[index].range.count < 600
            else { continue }
            let isNamed = outline.traits[items[index].node].contains(.standfirst)
            guard isNamed || description.map({ $0 == FoldedText(outline.tree.text[items[index].range]) }) == true else {
                continue
            }
            items[index].kind = .standfirst
            return
        }
    }

    private func dateline(of article: CleanArticle) -> String? {
        guard let first = article.blocks.first(where: { $0.kind == .paragraph }) else { return nil }
        return MetaDateline.read(article.bytes[first.range])?.place
    }

    private func prose(of items: [ArticleItem]) -> Int {
        items.reduce(0) { $0 + ($1.stays && $1.block >= 0 ? outline.blocks[$1.block].prose : 0) }
    }

    private func bytes(of items: [ArticleItem]) -> Int {
        items.reduce(0) { $0 + ($1.stays ? $1.range.count : 0) }
    }
}
