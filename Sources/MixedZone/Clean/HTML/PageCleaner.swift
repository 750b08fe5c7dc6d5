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
        let standfirst = standfirst(below: headline, description: metadata.standfirst)
        var items = items(
            root: root, headline: headline, standfirst: standfirst, kind: kind, isArticle: metadata.isArticle,
            authors: authors)
        if kind == .article, !metadata.isArticle, prose(of: items) < Self.shortArticle {
            let whole = finder.wholePage()
            let all = self.items(
                root: whole, headline: headline, standfirst: standfirst, kind: .overview, isArticle: false,
                authors: authors)
            if bytes(of: items) * 2 < bytes(of: all) {
                (root, kind, items) = (whole, .overview, all)
            }
        }
        place(headline, as: .title, in: &items)
        place(standfirst, as: .standfirst, in: &items)
        var writer = ArticleWriter(outline: outline)
        var article = writer.article(of: items)
        article.metadata = known
        article.metadata.credits = PhotoCredits.names(in: article.removed)
        article.metadata.dateline = dateline(of: article)
        return article
    }

    private func items(
        root: Int, headline: Int?, standfirst: Int?, kind: PageKind, isArticle: Bool, authors: [FoldedText]
    )
        -> [ArticleItem]
    {
        var items = ItemCollector(
            outline: outline, root: root, headline: headline, standfirst: standfirst, kind: kind, isArticle: isArticle
        )
        .items()
        ItemRules(outline: outline, kind: kind, authors: authors).apply(to: &items)
        return items
    }

    /// Puts a block into the article as what it is, wherever on the page it stood.
    private func place(_ block: Int?, as kind: TextBlock.Kind, in items: inout [ArticleItem]) {
        guard let block else { return }
        if let index = items.firstIndex(where: { $0.block == block }) {
            items[index].kind = kind
            items[index].rule = nil
        } else {
            let range = outline.blocks[block].range
            let index = items.firstIndex { $0.range.lowerBound >= range.lowerBound } ?? items.endIndex
            items.insert(
                ArticleItem(block: block, node: outline.blocks[block].owner, kind: kind, range: range), at: index)
        }
    }

    /// How many blocks below the headline the standfirst may stand.
    private static let standfirstDistance = 10

    /// The block below the headline that the page's description repeats, or whose class says that it is the standfirst.
    private func standfirst(below headline: Int?, description: String?) -> Int? {
        guard let headline else { return nil }
        let description = description.map { FoldedText($0.utf8) }
        for index in (headline + 1)..<min(outline.blocks.count, max(headline + 1, headline + Self.standfirstDistance)) {
            let block = outline.blocks[index]
            guard block.words >= 4, block.range.count < 600, !block.isHidden, block.linkDensity < 0.5 else { continue }
            let element = outline.tree.nodes[block.owner].element
            guard element != .li, element != .td, element != .figcaption else { continue }
            if description == FoldedText(outline.tree.text[block.range]) || isNamedStandfirst(block.owner) {
                return index
            }
        }
        return nil
    }

    private func isNamedStandfirst(_ owner: Int) -> Bool {
        let parent = Int(outline.tree.nodes[owner].parent)
        return outline.traits[owner].contains(.standfirst)
            || parent >= 0 && outline.traits[parent].contains(.standfirst) && outline.blockRange(of: parent).count == 1
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
