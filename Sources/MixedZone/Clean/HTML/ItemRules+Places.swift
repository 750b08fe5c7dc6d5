/// Rules about where a block stands.
extension ItemRules {
    /// A paragraph that stood there before: pages repeat them for small screens, in pull quotes and summaries.
    func dropRepetitions(_ items: inout [ArticleItem]) {
        var seen: [Int: Int] = [:]
        for index in items.indices
        where items[index].stays && items[index].range.count >= 80 && items[index].kind != .table {
            let text = outline.tree.text[items[index].range]
            var hasher = Hasher()
            for byte in text { hasher.combine(byte) }
            let key = hasher.finalize()
            if let first = seen[key], outline.tree.text[items[first].range].elementsEqual(text) {
                items[index].rule = HTMLRules.repetition
            } else {
                seen[key] = index
            }
        }
    }

    /// Nothing above the headline belongs to the article, unless most of it stands there.
    func dropBeforeHeadline(_ items: inout [ArticleItem]) {
        guard let title = items.firstIndex(where: { $0.kind == .title }) else { return }
        let before = prose(items[..<title])
        guard before * 5 < prose(items[title...]) else { return }
        for index in items[..<title].indices where items[index].stays {
            if items[index].block >= 0, outline.blocks[items[index].block].prose > 0 { continue }
            items[index].rule = HTMLRules.opening
        }
    }

    /// Between headline and first sentence stand the byline, the date and labels.
    func dropOpening(_ items: inout [ArticleItem]) {
        let start = items.firstIndex { $0.kind == .title }.map { $0 + 1 } ?? 0
        var menu = -2
        for index in start..<items.count {
            guard items[index].stays else { continue }
            if items[index].block == standfirst { continue }
            let block = outline.blocks[items[index].block]
            if items[index].kind == .list, items[index].group == menu || isMenu(items, at: index) {
                menu = items[index].group
                items[index].rule = HTMLRules.navigation
                continue
            }
            if block.prose > 0 || items[index].kind == .list || items[index].kind == .table { return }
            if items[index].kind == .heading {
                if items[index].level > 1 { continue }
                items[index].rule = HTMLRules.opening
                continue
            }
            let text = FoldedText(outline.tree.text[block.range])
            if isByline(block, text) {
                items[index].rule = HTMLRules.byline
            } else if block.words <= 6, !block.endsSentence {
                items[index].rule = HTMLRules.opening
            }
        }
    }

    func isByline(_ block: PageBlock, _ text: FoldedText) -> Bool {
        guard block.words <= 22 else { return false }
        if HTMLPhrases.byline.longestPrefix(of: text) > 0, !block.endsSentence { return true }
        if block.words <= 12, ISODate.normalised(String(decoding: outline.tree.text[block.range], as: UTF8.self)) != nil
        {
            return !block.endsSentence
        }
        if text.words == 2, text.bytes.first.map({ $0 &- 0x30 < 10 }) == true, HTMLPhrases.minutes.isWithin(text) {
            return true
        }
        return text.words <= 8 && (HTMLPhrases.readingTime.isWithin(text))
    }

    /// A headline of another article that stands alone between two paragraphs.
    func dropLinksBetweenParagraphs(_ items: inout [ArticleItem]) {
        for index in items.indices.dropFirst().dropLast() where items[index].stays && items[index].kind == .paragraph {
            let block = outline.blocks[items[index].block]
            guard block.linkDensity > 0.9, (6...30).contains(block.words) else { continue }
            let before = items[..<index].last(where: \.stays)
            let after = items[(index + 1)...].first(where: \.stays)
            if [before, after].allSatisfy({ $0.map { outline.blocks[$0.block].linkDensity < 0.9 } ?? true }) {
                items[index].rule = HTMLRules.recirculation
            }
        }
    }

    /// Lists of links to the page's own headings, and of short links in a row.
    func dropLinkLists(_ items: inout [ArticleItem]) {
        var index = 0
        while index < items.count {
            guard items[index].stays, items[index].kind == .list else {
                index += 1
                continue
            }
            var end = index
            var links = 0
            var fragments = 0
            while end < items.count, items[end].kind == .list, items[end].group == items[index].group {
                if items[end].stays {
                    let block = outline.blocks[items[end].block]
                    if block.linkDensity > 0.8 {
                        links += 1
                        if linksToFragment(block) { fragments += 1 }
                    }
                }
                end += 1
            }
            let count = end - index
            if count >= 2, fragments * 10 >= count * 7 {
                for inner in index..<end where items[inner].stays { items[inner].rule = HTMLRules.contents }
            }
            index = end
        }
    }

    /// Lists of links that a menu of the page has, too.
    func dropCopiedMenus(_ items: inout [ArticleItem]) {
        var menus: Set<FoldedText> = []
        for item in items where item.block < 0 && item.rule?.id == HTMLRules.navigation.id {
            for block in outline.blocks[outline.blockRange(of: item.node)] {
                menus.insert(FoldedText(outline.tree.text[block.range]))
            }
        }
        guard !menus.isEmpty else { return }
        var index = 0
        while index < items.count {
            guard items[index].kind == .list, items[index].group >= 0 else {
                index += 1
                continue
            }
            let end = items[index...].firstIndex { $0.kind != .list || $0.group != items[index].group } ?? items.count
            let links = items[index..<end].filter { $0.block >= 0 && outline.blocks[$0.block].linkDensity > 0.8 }
            let copied = links.count { menus.contains(FoldedText(outline.tree.text[$0.range])) }
            if end - index >= 3, copied * 10 >= (end - index) * 8 {
                for inner in index..<end where items[inner].stays { items[inner].rule = HTMLRules.navigation }
            }
            index = end
        }
    }

    func linksToFragment(_ block: PageBlock) -> Bool {
        let tree = outline.tree
        var node = block.node
        while node >= 0, node >= block.owner {
            if tree.nodes[node].element == .a { return tree.value(.href, of: node)?.first == 0x23 }
            node = Int(tree.nodes[node].parent)
        }
        return false
    }

    /// A sentence about the writer, before the first or after most of the article.
    func dropPortraits(_ items: inout [ArticleItem]) {
        let total = prose(items[...])
        var before = 0
        for index in items.indices where items[index].stays && items[index].kind == .paragraph {
            let block = outline.blocks[items[index].block]
            defer { before += block.prose }
            guard block.words >= 4, block.words <= 120, before == 0 || before * 4 > total * 3 else { continue }
            let text = FoldedText(outline.tree.text[block.range])
            if authors.contains(where: { isPortrait(text, of: $0) }) { items[index].rule = HTMLRules.author }
        }
        dropHousePortrait(&items)
    }

    /// What a house says of itself in the last paragraph of its article.
    private func dropHousePortrait(_ items: inout [ArticleItem]) {
        guard let site, site.words > 0, let last = items.lastIndex(where: { $0.stays && $0.kind == .paragraph }) else {
            return
        }
        let block = outline.blocks[items[last].block]
        let text = FoldedText(outline.tree.text[block.range])
        guard block.words <= 200, text.bytes.starts(with: site.bytes), text.bytes.count > site.bytes.count + 1,
            text.bytes[site.bytes.count] == 0x20
        else { return }
        let rest = FoldedText(text.bytes[(site.bytes.count + 1)...])
        if HTMLPhrases.housePortrait.longestPrefix(of: rest) > 0 { items[last].rule = HTMLRules.author }
    }

    private func isPortrait(_ text: FoldedText, of author: FoldedText) -> Bool {
        guard author.words >= 2, text.bytes.starts(with: author.bytes), text.bytes.count > author.bytes.count + 1,
            text.bytes[author.bytes.count] == 0x20
        else { return false }
        let verb = text.bytes[(author.bytes.count + 1)...].prefix { $0 != 0x20 }
        return HTMLPhrases.portraitVerbs.contains(Array(verb))
    }

    /// Whether the list that begins at an index is three or more short links to elsewhere.
    private func isMenu(_ items: [ArticleItem], at index: Int) -> Bool {
        let group = items[index].group
        let end = items[index...].firstIndex { $0.kind != .list || $0.group != group } ?? items.count
        let list = items[index..<end].filter { $0.block >= 0 }
        return list.count >= 3
            && list.allSatisfy { outline.blocks[$0.block].linkDensity > 0.8 && outline.blocks[$0.block].words <= 6 }
    }

    /// After the last prose of the article only furniture follows.
    func dropEnding(_ items: inout [ArticleItem]) {
        guard
            let last = items.lastIndex(where: { item in
                item.stays && item.block >= 0
                    && (outline.blocks[item.block].prose > 0 || item.kind == .table
                        || item.kind == .list && outline.blocks[item.block].linkDensity < 0.5)
            })
        else { return }
        for index in items[(last + 1)...].indices where items[index].stays && items[index].kind != .title {
            let block = outline.blocks[items[index].block]
            // A link that shows its address is a reference.
            if outline.tree.text[block.range].starts(with: "http".utf8) { continue }
            if block.linkDensity > 0.8 || items[index].kind == .heading || block.words <= 3 {
                items[index].rule = HTMLRules.ending
            }
        }
    }

    /// A heading whose section was taken out goes with it.
    func dropEmptyHeadings(_ items: inout [ArticleItem]) {
        var atEnd = true
        for index in items.indices.reversed() where items[index].stays {
            if items[index].kind == .heading, atEnd {
                items[index].rule = HTMLRules.ending
                continue
            }
            atEnd = false
        }
    }

    func prose(_ items: ArraySlice<ArticleItem>) -> Int {
        items.reduce(0) { $0 + ($1.stays && $1.block >= 0 ? outline.blocks[$1.block].prose : 0) }
    }
}
