/// Rules about what follows the article's last paragraph.
extension ItemRules {
    /// That many teasers in a row are no part of an article.
    private static let fewestTeasers = 3
    /// A teaser's text is shorter than this.
    private static let longestTeaser = 90

    /// Linked headings of other articles, each with a date or a sentence, below the article: "Harriers lose at home" —
    /// "May 5, 2024" — "Old cup found in a shed" — …. What holds much of the article's prose is its own round-up.
    func dropTeasers(_ items: inout [ArticleItem]) {
        var start: Int?
        var links = 0
        var sinceLink = 0
        var index = items.count - 1
        // From the end up, as long as each linked heading is followed by one short block at the most.
        while index > 0 {
            defer { index -= 1 }
            let item = items[index]
            guard item.block >= 0 else { continue }
            let block = outline.blocks[item.block]
            if item.kind == .title { break }
            if isTeaserHead(item, block) || index > 0 && isNamed(by: items[index - 1], item) {
                links += 1
                sinceLink = 0
                if item.stays { start = index }
                continue
            }
            guard item.stays else { continue }
            if item.kind == .heading {
                if links >= Self.fewestTeasers, start != nil { break }
                // A heading without a link above or between teasers may be theirs; two in a row are the article's.
                sinceLink += 1
                if sinceLink > 2 { break }
                continue
            }
            guard item.kind == .paragraph || item.kind == .list, block.words <= Self.longestTeaser else { break }
            sinceLink += 1
            if sinceLink > 2 { break }
        }
        guard let start, links >= Self.fewestTeasers, prose(items[start...]) * 4 <= prose(items[...]) else { return }
        for inner in items[start...].indices where items[inner].stays { items[inner].rule = HTMLRules.related }
    }

    /// A heading that is a link to another page of the site.
    private func isTeaserHead(_ item: ArticleItem, _ block: PageBlock) -> Bool {
        guard item.kind == .heading, block.linkDensity > 0.8, block.words >= 3, let address = address(of: block) else {
            return false
        }
        return address.first != 0x23
    }

    /// Whether a heading repeats the link before it, as that of its picture.
    private func isNamed(by link: ArticleItem, _ item: ArticleItem) -> Bool {
        guard item.kind == .heading, link.block >= 0, outline.blocks[link.block].linkDensity > 0.8 else { return false }
        return outline.tree.text[link.range].elementsEqual(outline.tree.text[item.range])
    }

    /// The address of the first link of a block.
    private func address(of block: PageBlock) -> ArraySlice<UInt8>? {
        let tree = outline.tree
        var node = block.node
        for _ in 0..<6 where node >= 0 {
            if tree.nodes[node].element == .a { return tree.value(.href, of: node) }
            node = Int(tree.nodes[node].parent)
        }
        return nil
    }

    /// What follows the last words of the body that the page's metadata repeat whole. The body must be nearly all of the
    /// prose here, and reach the end of a paragraph: one that is cut short says nothing of the rest.
    func dropBeyondBody(_ items: inout [ArticleItem]) {
        guard let evidence, evidence.isWhole else { return }
        let attested = items.indices.filter {
            items[$0].stays && items[$0].block >= 0 && evidence.isAttested[items[$0].block]
        }
        guard let last = attested.last else { return }
        let own = attested.reduce(0) { $0 + outline.blocks[items[$1].block].prose }
        guard own * 100 >= prose(items[...]) * Self.attestedShare else { return }
        for index in items[(last + 1)...].indices where items[index].stays && items[index].kind != .title {
            if items[index].kind == .list || items[index].kind == .table { continue }
            items[index].rule = HTMLRules.beyondBody
        }
    }

    /// The least share of the prose, in percent, that the metadata repeat where they speak for all of it.
    private static let attestedShare = 85
}
