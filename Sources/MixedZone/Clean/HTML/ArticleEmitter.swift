/// Writes the blocks that stay into the article, and a removal for everything that goes.
struct ArticleEmitter {
    let outline: PageOutline
    let root: Int
    private var article = CleanArticle()

    init(outline: PageOutline, root: Int) {
        self.outline = outline
        self.root = root
    }

    mutating func emit() -> CleanArticle {
        let judge = FurnitureJudge(outline: outline, root: root)
        let end = Int(outline.tree.nodes[root].end)
        var node = root
        while node < end {
            if node > root, outline.tree.nodes[node].element != .text, let rule = judge.verdict(on: node) {
                remove(outline.tree.textRange(of: node), by: rule, line: outline.tree.nodes[node].line)
                node = Int(outline.tree.nodes[node].end)
                continue
            }
            for index in Int(outline.firstBlock[node])..<Int(outline.firstBlock[node + 1]) { emit(outline.blocks[index]) }
            node += 1
        }
        return article
    }

    private mutating func remove(_ range: Range<Int>, by rule: Rule, line: Int32) {
        let text = String(decoding: outline.tree.text[range].prefix(200), as: UTF8.self)
        guard text.contains(where: { !$0.isWhitespace }) else { return }
        article.remove(text, by: rule, sourceLine: Int(line))
    }

    private mutating func emit(_ block: PageBlock) {
        let kind = kind(of: block)
        article.append(kind, outline.tree.text[block.range])
    }

    private func kind(of block: PageBlock) -> TextBlock.Kind {
        var node = block.owner
        while node >= root {
            let element = outline.tree.nodes[node].element
            switch element {
            case .h1, .h2, .h3, .h4, .h5, .h6: return .heading
            case .li, .dt, .dd: return .list
            case .td, .th, .caption: return .table
            case .figcaption: return .caption
            default: node = Int(outline.tree.nodes[node].parent)
            }
        }
        return .paragraph
    }
}
