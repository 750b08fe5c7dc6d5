/// The dates that a page shows.
struct PageTimes {
    /// The date of a `<time>` or of microdata near the article.
    private(set) var published: String?
    /// A date written out near the headline.
    private(set) var visible: String?

    init(outline: PageOutline, root: Int) {
        let tree = outline.tree
        var anyTime: String?
        for node in tree.nodes.indices {
            let element = tree.nodes[node].element
            let isPublished = tree.value(.itemprop, of: node)?.elementsEqual("datePublished".utf8) == true
            guard element == .time || isPublished else { continue }
            if outline.traits[node].contains(.comments) { continue }
            let text = String(decoding: tree.text[tree.textRange(of: node)], as: UTF8.self)
            let stated = tree.string(.datetime, of: node) ?? tree.string(.content, of: node)
            guard let date = ISODate.normalised(stated) ?? ISODate.normalised(text) else { continue }
            if isPublished { published = date; break }
            if anyTime == nil { anyTime = date }
        }
        published = published ?? anyTime
        guard published == nil else { return }
        for block in outline.blocks where block.words <= 25 && !block.isHidden {
            let text = String(decoding: tree.text[block.range], as: UTF8.self)
            if let date = ISODate.normalised(text) {
                visible = date
                return
            }
        }
    }
}
