/// Finds the element that holds the article.
struct ContentFinder {
    let outline: PageOutline
    /// The bytes of prose in each subtree, without that of comments, footers, menus and the like.
    private(set) var ownProse: [Int32]

    /// Goes on into a child that holds this share of the prose.
    private static let share = 0.80

    init(_ outline: PageOutline) {
        self.outline = outline
        ownProse = outline.prose
        discountFurniture()
    }

    /// The element that holds the article: from the root down as long as one child holds nearly all the prose.
    func root() -> Int? {
        guard var current = outline.tree.nodes.indices.first(where: { outline.tree.nodes[$0].parent < 0 && ownProse[$0] >= 0 })
        else { return nil }
        while let child = largestChild(of: current), Double(ownProse[child]) >= Self.share * Double(ownProse[current]),
            ownProse[child] > 0
        {
            current = child
            let node = outline.tree.nodes[child]
            if node.element == .p || node.element == .li || node.element == .blockquote || node.element == .td { 
                return Int(node.parent)
            }
        }
        return current
    }

    private func largestChild(of node: Int) -> Int? {
        var best: Int?
        var child = node + 1
        let end = Int(outline.tree.nodes[node].end)
        while child < end {
            if outline.tree.nodes[child].element != .text, ownProse[child] > best.map({ ownProse[$0] }) ?? 0 { best = child }
            child = Int(outline.tree.nodes[child].end)
        }
        return best
    }

    /// Takes the prose of furniture out of the sums, unless it is most of the page's prose: then it is the article, and
    /// the name misleads.
    private mutating func discountFurniture() {
        let total = outline.tree.nodes.isEmpty ? 0 : outline.tree.nodes.indices.reduce(0) {
            $0 + (outline.tree.nodes[$1].parent < 0 ? Int(outline.prose[$1]) : 0)
        }
        var discounted = [Int32](repeating: 0, count: outline.tree.nodes.count)
        var index = 0
        while index < outline.tree.nodes.count {
            let node = outline.tree.nodes[index]
            if node.element != .text, outline.prose[index] > 0, Int(outline.prose[index]) * 2 < total,
                isFurniture(index)
            {
                discounted[index] = outline.prose[index]
                index = Int(node.end)
            } else {
                index += 1
            }
        }
        for index in outline.tree.nodes.indices.reversed() {
            let parent = Int(outline.tree.nodes[index].parent)
            if parent >= 0 { discounted[parent] += discounted[index] }
            ownProse[index] -= discounted[index]
        }
    }

    private func isFurniture(_ node: Int) -> Bool {
        switch outline.tree.nodes[node].element {
        case .nav, .aside, .footer, .form, .dialog: return true
        case .html, .body, .main, .article: return false
        default: break
        }
        let traits = outline.traits[node]
        return !traits.isDisjoint(with: [.comments, .footer, .related, .newsletter, .consent, .sidebar, .dialog, .author])
            && !traits.contains(.body)
    }
}
