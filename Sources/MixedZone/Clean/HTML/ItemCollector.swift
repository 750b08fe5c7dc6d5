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

    let kind: PageKind
    /// Whether the page says that it is an article.
    let isArticle: Bool

    func items() -> [ArticleItem] {
        let judge = FurnitureJudge(
            outline: outline, root: root, isDiscussion: kind == .discussion, isArticle: isArticle)
        var items: [ArticleItem] = []
        let tree = outline.tree
        let end = Int(tree.nodes[root].end)
        var node = root
        while node < end {
            if node > root, tree.nodes[node].element != .text, let rule = judge.verdict(on: node), !holdsHeadline(node),
                kind.allows(rule)
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
        return items
    }

    private func holdsHeadline(_ node: Int) -> Bool {
        guard let headline else { return false }
        return outline.blockRange(of: node).contains(headline)
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
            case .figcaption, .caption:
                item.kind = .caption
                return item
            case .ul, .ol, .dl, .menu:
                if item.kind != .list, element == .ol { item.number = number(of: index, in: node) }
                item.kind = .list
                item.group = node
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
