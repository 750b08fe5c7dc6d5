/// Finds the words to take out of the middle of a text: what readers do not see, the bubbles of explanations, and the
/// marks of footnotes.
struct InlineCuts {
    let outline: PageOutline
    let root: Int

    /// A bubble has at least that many words; fewer are the word that it explains.
    private static let fewestWords = 5
    private static let longestBubble = 2_000
    /// A footnote's mark is no longer than this: "[12]".
    private static let longestMark = 8

    /// Notes the cuts in the items that hold them.
    func apply(to items: inout [ArticleItem]) {
        let cuts = cuts()
        guard !cuts.isEmpty else { return }
        var next = 0
        for index in items.indices where items[index].block >= 0 && !outline.blocks[items[index].block].isHidden {
            while next < cuts.count, cuts[next].range.upperBound <= items[index].range.lowerBound { next += 1 }
            var position = next
            while position < cuts.count, cuts[position].range.lowerBound < items[index].range.upperBound {
                var cut = cuts[position]
                cut.range = cut.range.clamped(to: items[index].range)
                items[index].cuts.append(cut)
                position += 1
            }
        }
    }

    private func cuts() -> [ArticleItem.Cut] {
        let tree = outline.tree
        var cuts: [ArticleItem.Cut] = []
        var node = root
        let end = Int(tree.nodes[root].end)
        while node < end {
            let element = tree.nodes[node].element
            let rule: Rule? =
                if element == .text {
                    outline.isHidden[node] ? HTMLRules.hidden : nil
                } else if element == .sup, isFootnoteMark(node) {
                    HTMLRules.footnoteMark
                } else if element == .span, outline.traits[node].contains(.dialog), isBubble(node) {
                    HTMLRules.dialog
                } else {
                    nil
                }
            if let rule {
                cuts.append(ArticleItem.Cut(range: tree.textRange(of: node), rule: rule, node: node))
                node = max(node + 1, Int(tree.nodes[node].end))
            } else {
                node += 1
            }
        }
        return cuts
    }

    /// A raised number that leads to a place on the page.
    private func isFootnoteMark(_ node: Int) -> Bool {
        let tree = outline.tree
        let text = tree.text[tree.textRange(of: node)].filter { $0 > 0x20 }
        guard !text.isEmpty, text.count <= Self.longestMark,
            text.allSatisfy({ $0 &- 0x30 < 10 || [0x5B, 0x5D, 0x28, 0x29, 0x2A, 0x2C].contains($0) })
        else { return false }
        var candidates = Array(node..<Int(tree.nodes[node].end))
        if tree.nodes[node].parent >= 0 { candidates.append(Int(tree.nodes[node].parent)) }
        return candidates.contains { tree.nodes[$0].element == .a && tree.value(.href, of: $0)?.contains(0x23) == true }
    }

    /// The innermost element of a tooltip, which explains the word before it.
    private func isBubble(_ node: Int) -> Bool {
        let tree = outline.tree
        let range = tree.textRange(of: node)
        guard range.count <= Self.longestBubble else { return false }
        let words = tree.text[range].split { $0 <= 0x20 }.count
        guard words >= Self.fewestWords, !outline.inLink[node], isTooltip(node), follows(node) else { return false }
        return !((node + 1)..<Int(tree.nodes[node].end)).contains {
            outline.traits[$0].contains(.dialog) && isTooltip($0)
        }
    }

    private func isTooltip(_ node: Int) -> Bool {
        guard let name = outline.tree.value(.class, of: node), name.count < 512 else { return false }
        return String(decoding: name, as: UTF8.self).lowercased().contains("tooltip")
    }

    /// Whether the text of its block begins before a node.
    private func follows(_ node: Int) -> Bool {
        let start = Int(outline.tree.nodes[node].textStart)
        // The blocks stand in the order of the text: the last that begins before the node is found by halving.
        var (low, high) = (0, outline.blocks.count)
        while low < high {
            let middle = (low + high) / 2
            if outline.blocks[middle].range.lowerBound < start { low = middle + 1 } else { high = middle }
        }
        return low > 0 && outline.blocks[low - 1].range.upperBound > start
    }
}
