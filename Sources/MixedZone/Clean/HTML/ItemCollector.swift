/// What sort of page it is.
enum PageKind: Sendable {
    /// One text in running prose.
    case article
    /// Contributions of several people.
    case discussion
    /// A list of things without much prose.
    case overview

    /// Whether a rule takes something out of pages of this kind. What is furniture beside an article may be all that an
    /// index has.
    func allows(_ rule: Rule) -> Bool {
        guard self == .overview else { return true }
        if rule.id.hasPrefix("promo.") || rule.id.hasPrefix("nav.") || rule.id.hasPrefix("credit.") { return false }
        let kept: Set<String> = [
            HTMLRules.related.id, HTMLRules.promotion.id, HTMLRules.byline.id, HTMLRules.tags.id, HTMLRules.aside.id,
            HTMLRules.poll.id, HTMLRules.author.id, HTMLRules.caption.id, HTMLRules.linkButton.id,
        ]
        return !kept.contains(rule.id)
    }
}

/// Walks the article's element and lays out its blocks and the furniture in it, in order.
struct ItemCollector {
    let outline: PageOutline
    let root: Int
    /// The block that is the headline, which no name of an element takes out.
    let headline: Int?
    /// The block that is the sentence under the headline, kept wherever it stands.
    let standfirst: Int?

    let kind: PageKind
    /// Whether the page says that it is an article.
    let isArticle: Bool
    /// What the page's metadata repeat of the article.
    let evidence: BodyEvidence?

    func items() -> [ArticleItem] {
        let judge = FurnitureJudge(
            outline: outline, root: root, isDiscussion: kind == .discussion, isArticle: isArticle, evidence: evidence)
        var items = surroundings(judge, in: 0..<root)
        let tree = outline.tree
        let end = Int(tree.nodes[root].end)
        var node = root
        while node < end {
            if node > root, tree.nodes[node].element != .text, let rule = judge.verdict(on: node), !holdsHeadline(node),
                kind.allows(rule), standsAlone(node)
            {
                items.append(ArticleItem(block: -1, node: node, rule: rule, range: tree.textRange(of: node)))
                node = Int(tree.nodes[node].end)
                continue
            }
            for index in Int(outline.firstBlock[node])..<Int(outline.firstBlock[node + 1]) {
                items.append(item(index))
            }
            node += 1
        }
        InlineCuts(outline: outline, root: root).apply(to: &items)
        return items + surroundings(judge, in: end..<tree.nodes.count)
    }

    /// The questions that readers ask, in a section of their own below the article.
    private func questions(in node: Int) -> [ArticleItem] {
        outline.blockRange(of: node).filter { !outline.blocks[$0].isHidden }.map { item($0) }
    }

    /// Whether a block is the heading of a section of questions.
    private func isQuestionsHeading(_ block: Int) -> Bool {
        outline.blocks[block].words <= 8 && outline.tree.nodes[outline.blocks[block].owner].element.isHeading
            && HTMLPhrases.questions.begins(FoldedText(outline.tree.text[outline.blocks[block].range]), furtherWords: 5)
    }

    /// Whether an element is laid out as a block or holds all of the blocks that it has a part in. A name takes no words
    /// out of the middle of a sentence.
    private func standsAlone(_ node: Int) -> Bool {
        let tree = outline.tree
        guard tree.nodes[node].element.flow == .inline else { return true }
        let blocks = outline.blockRange(of: node)
        guard let last = blocks.last, outline.blocks[blocks.lowerBound].node >= node else { return false }
        return outline.blocks[last].range.upperBound <= Int(tree.nodes[node].textEnd)
    }

    /// What stands before or after the article's element, each subtree as one.
    private func surroundings(_ judge: FurnitureJudge, in range: Range<Int>) -> [ArticleItem] {
        var items: [ArticleItem] = []
        let tree = outline.tree
        var node = range.lowerBound
        while node < range.upperBound {
            let end = Int(tree.nodes[node].end)
            if tree.nodes[node].element == .head {
                node = end
            } else if end > range.upperBound || holdsHeadline(node) {
                node += 1
            } else if kind == .article, range.lowerBound > root, outline.prose[node] > 0,
                let heading = outline.blockRange(of: node).first(where: isQuestionsHeading)
            {
                if heading == outline.blockRange(of: node).lowerBound, outline.prose[node] > 0 {
                    items += questions(in: node)
                    node = end
                } else {
                    node += 1
                }
            } else {
                if outline.textBytes[node] > 0 || tree.nodes[node].element == .text && !outline.isHidden[node] {
                    let rule = judge.verdict(on: node) ?? HTMLRules.chrome
                    items.append(ArticleItem(block: -1, node: node, rule: rule, range: tree.textRange(of: node)))
                }
                node = end
            }
        }
        return items.filter { $0.stays || $0.range.contains { tree.text[$0] > 0x20 } && !isHeadline($0.range) }
    }

    private func isHeadline(_ range: Range<Int>) -> Bool {
        [headline, standfirst].contains { $0.map { outline.blocks[$0].range.overlaps(range) } ?? false }
    }

    private func holdsHeadline(_ node: Int) -> Bool {
        let blocks = outline.blockRange(of: node)
        return [headline, standfirst].contains { $0.map(blocks.contains) ?? false }
    }

    /// A figure of more nodes is no quotation.
    private static let largestQuotation = 400

    /// Whether a figure shows a quotation: its caption says who said it.
    private func isQuotation(_ figure: Int32) -> Bool {
        guard figure >= 0, outline.tree.nodes[Int(figure)].element == .figure,
            Int(outline.tree.nodes[Int(figure)].end) - Int(figure) <= Self.largestQuotation
        else { return false }
        return (Int(figure)..<Int(outline.tree.nodes[Int(figure)].end)).contains {
            outline.tree.nodes[$0].element == .blockquote && outline.prose[$0] > 0
        }
    }

    /// Whether a cell lays out running text: it holds several blocks with prose among them.
    private func isLayout(_ cell: Int) -> Bool {
        outline.prose[cell] > 150 && outline.blockRange(of: cell).count > 1
    }

    /// The number before an item of an ordered list; 0 for a block that does not begin an item.
    private func number(of block: Int, in list: Int) -> Int {
        let tree = outline.tree
        var number = 0
        var child = list + 1
        while child < Int(tree.nodes[list].end) {
            if tree.nodes[child].element == .li {
                number += 1
                let blocks = outline.blockRange(of: child)
                if blocks.contains(block) { return blocks.lowerBound == block ? number : 0 }
            }
            child = Int(tree.nodes[child].end)
        }
        return 0
    }

    private func item(_ index: Int) -> ArticleItem {
        let block = outline.blocks[index]
        var item = ArticleItem(block: index, node: block.owner, range: block.range)
        if index == headline {
            item.kind = .title
            return item
        }
        var node = block.owner
        while node >= root {
            let element = outline.tree.nodes[node].element
            switch element {
            case .h1, .h2, .h3, .h4, .h5, .h6:
                item.kind = .heading
                item.level = Int(element.rawValue - PageElement.h1.rawValue) + 1
                return item
            case .figcaption where isQuotation(outline.tree.nodes[node].parent): return item
            case .figcaption, .caption:
                item.kind = .caption
                return item
            case .ul, .ol, .dl, .menu:
                if item.kind != .list, element == .ol { item.number = number(of: index, in: node) }
                item.kind = .list
                item.group = node
            case .td where isLayout(node): return item
            case .tr where item.group < 0:
                item.kind = .table
                item.group = node
            default:
                if outline.traits[node].contains(.caption), item.kind == .paragraph, outline.prose[node] < 400 {
                    item.kind = .caption
                    return item
                }
            }
            node = Int(outline.tree.nodes[node].parent)
        }
        return item
    }
}
