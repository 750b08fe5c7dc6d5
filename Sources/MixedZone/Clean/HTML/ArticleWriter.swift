/// Writes the items that stay into the article, and a removal for each of the others.
struct ArticleWriter {
    let outline: PageOutline
    private var article = CleanArticle()
    /// The lines of the list, or the cells of the table, that is being written.
    private var lines: [UInt8] = []
    private var group = -1
    private var table = -1
    private var kind = TextBlock.Kind.paragraph

    init(outline: PageOutline) {
        self.outline = outline
    }

    /// The article of these items.
    mutating func article(of items: [ArticleItem]) -> CleanArticle {
        for item in items {
            if let rule = item.rule {
                flush()
                remove(item, by: rule)
            } else {
                write(item)
            }
        }
        flush()
        return article
    }

    private mutating func write(_ item: ArticleItem) {
        let text = visibleText(of: item)
        defer { removeCuts(of: item) }
        guard !text.isEmpty else { return }
        guard item.kind == .list || item.kind == .table else {
            flush()
            return article.append(item.kind, NormalForm.composed(Punctuation.tidied(text)))
        }
        let continues = kind == item.kind && !lines.isEmpty
        if item.kind == .table {
            let whole = Int(outline.tree.nodes[item.group].parent)
            if continues, table == whole || isSameTable(whole) {
                lines += item.group == group ? Array(" | ".utf8) : [0x0A]
            } else {
                flush()
            }
            table = whole
        } else if continues, group == item.group {
            lines.append(0x0A)
        } else {
            flush()
        }
        kind = item.kind
        group = item.group
        if item.number > 0 { lines += Array("\(item.number). ".utf8) }
        lines += NormalForm.composed(Punctuation.tidied(text))
    }

    /// Says what was taken out of the middle of a text.
    private mutating func removeCuts(of item: ArticleItem) {
        for cut in item.cuts {
            let text = outline.tree.text[cut.range].drop { $0 <= 0x20 }
            guard !text.isEmpty else { continue }
            article.remove(
                String(decoding: Excerpt.prefix(of: text), as: UTF8.self).trimmingSpaces(), by: cut.rule,
                sourceLine: Int(outline.tree.nodes[cut.node].line))
        }
    }

    /// The item's text without what is taken out of its middle.
    private func visibleText(of item: ArticleItem) -> ArraySlice<UInt8> {
        guard !item.cuts.isEmpty else { return outline.tree.text[item.range] }
        var text: ArraySlice<UInt8> = []
        var start = item.range.lowerBound
        for cut in item.cuts.map(\.range) + [item.range.upperBound..<item.range.upperBound] {
            var piece = outline.tree.text[start..<max(start, cut.lowerBound)]
            if text.last.map({ $0 <= 0x20 }) ?? true { piece = piece.drop { $0 <= 0x20 } }
            text += piece
            start = max(start, cut.upperBound)
        }
        while let last = text.last, last <= 0x20 { text.removeLast() }
        return text
    }

    private func isSameTable(_ section: Int) -> Bool {
        table >= 0 && section >= 0 && outline.tree.nodes[table].parent == outline.tree.nodes[section].parent
            && outline.tree.nodes[section].element != .table
    }

    private mutating func flush() {
        if !lines.isEmpty { article.append(kind, lines) }
        lines.removeAll(keepingCapacity: true)
        group = -1
        table = -1
    }

    private mutating func remove(_ item: ArticleItem, by rule: Rule) {
        // The blocks of a subtree are parted by a space, as its text has none between them.
        var text: ArraySlice<UInt8> = []
        if item.block < 0, outline.tree.nodes[item.node].element != .text {
            for block in outline.blocks[outline.blockRange(of: item.node)] where text.count <= Excerpt.length {
                if !text.isEmpty { text.append(0x20) }
                text += outline.tree.text[block.range].prefix(Excerpt.length + 4)
            }
        }
        if text.isEmpty { text = outline.tree.text[item.range] }
        while let first = text.first, first <= 0x20 { text = text.dropFirst() }
        while let last = text.last, last <= 0x20 { text = text.dropLast() }
        guard !text.isEmpty else { return }
        article.remove(
            String(decoding: Excerpt.prefix(of: text), as: UTF8.self), by: rule,
            sourceLine: Int(outline.tree.nodes[item.node].line))
    }
}

/// Spaces that tags leave before a full stop: "the <a>results </a>."
enum Punctuation {
    /// The text without single spaces between a word and a full stop or comma that ends it. Nearly all text has none and
    /// is returned as it is.
    static func tidied(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let first = text.indices.first(where: { isStray($0, text) }) else { return text }
        var tidy = Array(text[..<first])
        for index in first..<text.endIndex where !isStray(index, text) { tidy.append(text[index]) }
        return tidy[...]
    }

    /// Whether a space stands after a letter and before a stop that a space or the end follows.
    private static func isStray(_ index: Int, _ text: ArraySlice<UInt8>) -> Bool {
        guard text[index] == 0x20, index > text.startIndex, index + 1 < text.endIndex,
            text[index + 1] == 0x2E || text[index + 1] == 0x2C, (text[index - 1] | 0x20) &- 0x61 < 26
        else { return false }
        return index + 2 == text.endIndex || text[index + 2] == 0x20
    }
}

/// The beginning of a removed text, for the record.
enum Excerpt {
    static let length = 200

    /// At most 200 bytes, cut at a character.
    static func prefix(of text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard text.count > length else { return text }
        var end = text.startIndex + length
        while end > text.startIndex, text[end] & 0xC0 == 0x80 { end -= 1 }
        return text[..<end]
    }
}
