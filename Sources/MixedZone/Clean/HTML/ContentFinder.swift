/// Finds the element that holds the article.
struct ContentFinder {
    let outline: PageOutline
    private let isDiscussion: Bool
    private let isArticle: Bool
    private let evidence: BodyEvidence?
    /// The bytes of prose in each subtree, without that of comments, footers, menus and the like.
    private(set) var ownProse: [Int32]
    /// Whether most of the page is what several people wrote.
    private(set) var foundDiscussion = false

    /// Goes on into a child that holds this share of the prose.
    private static let share = 0.80

    init(_ outline: PageOutline, isDiscussion: Bool, isArticle: Bool, evidence: BodyEvidence?) {
        self.evidence = evidence
        self.isDiscussion = isDiscussion
        self.isArticle = isArticle

        self.outline = outline
        ownProse = outline.prose
        if let root = outline.tree.nodes.indices.first(where: { outline.tree.nodes[$0].parent < 0 }) {
            discountFurniture(in: root)
        }
    }

    /// The element that holds the article: that with nearly all the prose, unless what the metadata repeat of the article
    /// stands elsewhere.
    func root() -> Int? {
        guard let root = rootOfProse() else { return nil }
        guard let evidence, evidence.prose(in: outline.blockRange(of: root)) * 20 < evidence.total * 19 else {
            return root
        }
        var current = 0
        while let child = children(of: current).first(where: {
            evidence.prose(in: outline.blockRange(of: $0)) * 20 >= evidence.total * 19
        }), outline.tree.nodes[child].element.flow == .block {
            current = child
        }
        return current
    }

    private func children(of node: Int) -> [Int] {
        var children: [Int] = []
        var child = node + 1
        while child < Int(outline.tree.nodes[node].end) {
            children.append(child)
            child = Int(outline.tree.nodes[child].end)
        }
        return children
    }

    /// From the root down as long as one child holds nearly all the prose.
    private func rootOfProse() -> Int? {
        guard !outline.tree.nodes.isEmpty else { return nil }
        var current = 0
        while let child = largestChild(of: current),
            Double(ownProse[child]) >= Self.share * Double(ownProse[current])
        {
            switch outline.tree.nodes[child].element {
            case .p, .li, .blockquote, .td, .dd, .pre, .ul, .ol, .a, .span: return current
            default: current = child
            }
        }
        return current
    }

    /// The element that holds the article and the prose between its headline and it: the opening paragraphs often stand
    /// outside the body.
    func root(headline: Int?, from root: Int) -> Int {
        guard let headline else { return root }
        var widest = root
        var node = Int(outline.tree.nodes[root].parent)
        while node >= 0, outline.tree.nodes[node].element != .body {
            let before = outline.blockRange(of: node).lowerBound..<outline.blockRange(of: widest).lowerBound
            let opening = before.filter {
                $0 > headline && outline.blocks[$0].prose >= Self.openingParagraph && isOwn($0)
            }
            if !opening.isEmpty { widest = node }
            node = Int(outline.tree.nodes[node].parent)
        }
        return widest
    }

    /// A paragraph of fewer bytes than this above the article's element is no opening.
    private static let openingParagraph = 120

    /// Whether no furniture holds a block.
    private func isOwn(_ block: Int) -> Bool {
        var node = outline.blocks[block].owner
        while node >= 0 {
            if ownProse[node] <= 0 { return false }
            node = Int(outline.tree.nodes[node].parent)
        }
        return !outline.blocks[block].isHidden
    }

    /// The element of a page without an article, such as an index: `main`, or everything.
    func wholePage() -> Int {
        let tree = outline.tree
        let main = tree.nodes.indices.filter {
            tree.nodes[$0].element == .main || tree.value(.role, of: $0)?.elementsEqual("main".utf8) == true
        }
        let body = tree.first(.body) ?? 0
        guard let largest = main.max(by: { outline.textBytes[$0] < outline.textBytes[$1] }),
            outline.textBytes[largest] * 3 > outline.textBytes[body]
        else { return body }
        return largest
    }

    private func largestChild(of node: Int) -> Int? {
        var best: Int?
        var most: Int32 = 0
        var child = node + 1
        let end = Int(outline.tree.nodes[node].end)
        while child < end {
            if ownProse[child] > most {
                best = child
                most = ownProse[child]
            }
            child = Int(outline.tree.nodes[child].end)
        }
        return best
    }

    /// Takes the prose of furniture out of the sums, unless it is most of the page's prose: then it is the article, and
    /// the name misleads.
    private mutating func discountFurniture(in root: Int) {
        let judge = FurnitureJudge(
            outline: outline, root: root, isDiscussion: isDiscussion, isArticle: isArticle, evidence: evidence)
        foundDiscussion = judge.voided.contains(HTMLRules.comments.id)
        var discounted = [Int32](repeating: 0, count: outline.tree.nodes.count)
        var index = root + 1
        while index < outline.tree.nodes.count {
            if outline.prose[index] > 0, judge.verdict(on: index) != nil {
                discounted[index] = outline.prose[index]
                index = Int(outline.tree.nodes[index].end)
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
}
