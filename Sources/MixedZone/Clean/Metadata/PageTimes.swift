/// The dates that a page shows.
struct PageTimes {
    /// The date of microdata or of the first `<time>`.
    private var marked: String?
    /// A date written out near the headline, without a word that it is an update.
    private var shown: String?
    /// The first date that stands in a short line anywhere.
    private var elsewhere: String?

    private static let blocksBefore = 8
    private static let blocksAfter = 12

    init(outline: PageOutline, headline: Int?) {
        readMarked(outline)
        readShown(outline, headline: headline)
        if marked == nil, shown == nil { readElsewhere(outline) }
    }

    /// The date of publication, given what the metadata say. A house that moves its pages to a new system stamps them
    /// anew; an earlier date that it shows beside the headline is the true one.
    func settled(_ stated: String?, modified: String?) -> String? {
        guard let stated else { return marked ?? shown ?? elsewhere ?? modified }
        if let shown, shown.prefix(10) < stated.prefix(10) { return shown }
        return stated
    }

    private mutating func readMarked(_ outline: PageOutline) {
        let tree = outline.tree
        for node in tree.nodes.indices {
            let isPublished = tree.value(.itemprop, of: node)?.elementsEqual("datePublished".utf8) == true
            guard tree.nodes[node].element == .time || isPublished else { continue }
            if outline.traits[node].contains(.comments) { continue }
            let text = String(decoding: tree.text[tree.textRange(of: node)], as: UTF8.self)
            let stated = tree.string(.datetime, of: node) ?? tree.string(.content, of: node)
            guard let date = ISODate.normalised(stated) ?? ISODate.normalised(text) else { continue }
            if isPublished {
                marked = date
                return
            }
            if marked == nil { marked = date }
        }
    }

    private mutating func readShown(_ outline: PageOutline, headline: Int?) {
        guard let headline else { return }
        let near = max(0, headline - Self.blocksBefore)..<min(outline.blocks.count, headline + Self.blocksAfter)
        for index in near where outline.blocks[index].words <= 16 && index != headline {
            let block = outline.blocks[index]
            if index > headline, block.prose > 0 { break }
            let bytes = outline.tree.text[block.range]
            guard bytes.contains(where: { $0 &- 0x30 < 10 }) else { continue }
            let folded = FoldedText(bytes)
            if HTMLPhrases.update.isWithin(folded) { continue }
            if let date = ISODate.normalised(String(decoding: bytes, as: UTF8.self)) {
                shown = date
                return
            }
        }
    }

    private mutating func readElsewhere(_ outline: PageOutline) {
        for block in outline.blocks where block.words <= 25 && !block.isHidden {
            let bytes = outline.tree.text[block.range]
            guard bytes.contains(where: { $0 &- 0x30 < 10 }) else { continue }
            if let date = ISODate.normalised(String(decoding: bytes, as: UTF8.self)) {
                elsewhere = date
                return
            }
        }
    }
}
