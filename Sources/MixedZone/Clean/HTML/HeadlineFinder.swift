/// Finds the headline of an article on its page.
struct HeadlineFinder {
    let outline: PageOutline
    let root: Int
    /// The titles by which the page's metadata goes.
    let candidates: [String]
    /// The site's name, which is no headline.
    let site: String?

    /// The index of the block that is the headline.
    func block() -> Int? {
        let folded = candidates.map { FoldedText($0.utf8) }.filter { $0.words > 0 }
        let house = site.map { FoldedText($0.utf8) }
        var best: (score: Int, block: Int)?
        for (index, block) in outline.blocks.enumerated() where block.range.count < 400 && !block.isHidden {
            guard let level = headingLevel(of: block) else { continue }
            let text = FoldedText(outline.tree.text[block.range])
            guard text.words > 0 else { continue }
            var score = 0
            for (rank, title) in folded.enumerated() {
                if title == text {
                    score = max(score, 60 - rank)
                } else if text.words >= 2, title.holds(text) {
                    score = max(score, 45 - rank)
                } else if title.words >= 2, text.holds(title) {
                    score = max(score, 40 - rank)
                }
            }
            if let house, house == text { score -= 60 }
            if isHomeLink(block) { score -= 30 }
            if level == 1 { score += 15 } else { score -= level }
            if level > 2 && score < 40 || level == 2 && score < 35 { continue }
            if index < outline.blockRange(of: root).upperBound, score > best?.score ?? 10 { best = (score, index) }
        }
        return best?.block
    }

    private func isHomeLink(_ block: PageBlock) -> Bool {
        let tree = outline.tree
        var node = block.node
        while node >= 0, node >= block.owner {
            if tree.nodes[node].element == .a, let href = tree.value(.href, of: node) {
                // `/`, or an address without a path.
                return href.elementsEqual("/".utf8)
                    || href.starts(with: "http".utf8) && href.filter { $0 == 0x2F }.count <= 3 && href.last == 0x2F
            }
            node = Int(tree.nodes[node].parent)
        }
        return false
    }

    private func headingLevel(of block: PageBlock) -> Int? {
        var node = block.owner
        for _ in 0..<4 where node >= 0 {
            let element = outline.tree.nodes[node].element
            if element.isHeading { return Int(element.rawValue - PageElement.h1.rawValue) + 1 }
            node = Int(outline.tree.nodes[node].parent)
        }
        return nil
    }
}

extension FoldedText {
    /// Whether the words of another text stand in this one, in a row.
    func holds(_ other: FoldedText) -> Bool {
        guard other.bytes.count <= bytes.count, !other.bytes.isEmpty else { return false }
        var start = 0
        while start + other.bytes.count <= bytes.count {
            let end = start + other.bytes.count
            if bytes[start..<end].elementsEqual(other.bytes), end == bytes.count || bytes[end] == 0x20 { return true }
            guard let space = bytes[start...].firstIndex(of: 0x20) else { return false }
            start = space + 1
        }
        return false
    }
}
