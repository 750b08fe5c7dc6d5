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
        let evidence = BodyEvidence(metadata.articleBody, outline: outline)
        let finder = ContentFinder(
            outline, isDiscussion: metadata.isDiscussion, isArticle: metadata.isArticle, evidence: evidence)
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
            authors: authors, site: metadata.site, evidence: evidence)
        if kind == .article, !metadata.isArticle, prose(of: items) < Self.shortArticle {
            let whole = finder.wholePage()
            let all = self.items(
                root: whole, headline: headline, standfirst: standfirst, kind: .overview, isArticle: false,
                authors: authors, site: metadata.site, evidence: nil)
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
        root: Int, headline: Int?, standfirst: Int?, kind: PageKind, isArticle: Bool, authors: [FoldedText],
        site: String?, evidence: BodyEvidence?
    ) -> [ArticleItem] {
        var items = ItemCollector(
            outline: outline, root: root, headline: headline, standfirst: standfirst, kind: kind, isArticle: isArticle,
            evidence: evidence
        )
        .items()
        ItemRules(
            outline: outline, kind: kind, authors: authors, site: site.map { FoldedText($0.utf8) },
            standfirst: standfirst, evidence: evidence
        ).apply(to: &items)
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
            if description == FoldedText(outline.tree.text[block.range]) || isNamedStandfirst(block.owner)
                || isSentenceBelow(headline, index) || isLead(index, of: headline)
            {
                return index
            }
        }
        return nil
    }

    /// A short paragraph right below the headline in the same small element: the head of the page, apart from the article.
    private func isLead(_ index: Int, of headline: Int) -> Bool {
        let block = outline.blocks[index]
        guard index <= headline + 2, block.prose > 0, block.endsSentence, outline.tree.nodes[block.owner].element == .p
        else {
            return false
        }
        var node = outline.blocks[headline].owner
        for _ in 0..<3 {
            node = Int(outline.tree.nodes[node].parent)
            guard node >= 0, outline.blockRange(of: node).count <= 8 else { return false }
            if outline.blockRange(of: node).contains(index) { break }
        }
        guard outline.blockRange(of: node).contains(index) else { return false }
        return outline.blockRange(of: node).count { outline.blocks[$0].prose > 0 } == 1
            && FurnitureLines.standard.rule(
                forLine: outline.tree.text[block.range]) == nil
    }

    /// A heading in whole sentences right below the headline, in the same element.
    private func isSentenceBelow(_ headline: Int, _ index: Int) -> Bool {
        let (first, second) = (outline.blocks[headline], outline.blocks[index])
        return index == headline + 1 && second.words >= 8 && second.endsSentence
            && outline.tree.nodes[second.owner].element.isHeading
            && outline.tree.nodes[second.owner].parent == outline.tree.nodes[first.owner].parent
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
