/// Judges the blocks that the names of their elements let through: by their words, their links and their neighbours.
struct ItemRules {
    let outline: PageOutline
    let kind: PageKind

    /// Marks every item that is furniture.
    func apply(to items: inout [ArticleItem]) {
        for index in items.indices where items[index].stays {
            if let rule = verdict(on: items[index]), kind.allows(rule) { items[index].rule = rule }
        }
        dropRepetitions(&items)
        guard kind == .article else { return }
        dropBeforeHeadline(&items)
        dropOpening(&items)
        dropSections(&items)
        dropLinkLists(&items)
        dropEnding(&items)
        dropEmptyHeadings(&items)
    }

    // MARK: One block

    private func verdict(on item: ArticleItem) -> Rule? {
        if item.kind == .title { return nil }
        let block = outline.blocks[item.block]
        if block.isHidden { return HTMLRules.hidden }
        if item.kind == .caption { return HTMLRules.caption }
        if outline.tree.text[block.range].starts(with: [0x7B, 0x22]), outline.tree.nodes[block.owner].element != .pre {
            return HTMLRules.code
        }
        guard block.words <= 14 else { return nil }
        let text = FoldedText(outline.tree.text[block.range])
        if text.words == 0 { return HTMLRules.phrase }
        if HTMLPhrases.advert.begins(text, furtherWords: 0) { return HTMLRules.advert }
        if item.kind != .heading, !block.endsSentence, HTMLPhrases.credit.begins(text, furtherWords: 6), isCredit(block)
        {
            return HTMLRules.credit
        }
        if item.kind == .heading || item.kind == .table { return nil }
        let isLink = block.linkDensity > 0.9
        if isLink, item.kind != .list, isButton(item, block, text) { return HTMLRules.linkButton }
        if HTMLPhrases.contents.begins(text, furtherWords: 1), text.words <= 4 { return HTMLRules.contents }
        if HTMLPhrases.share.begins(text, furtherWords: 0) { return HTMLRules.share }
        if isLink, HTMLPhrases.related.longestPrefix(of: text) > 0 { return HTMLRules.related }
        return nil
    }

    /// A credit has a colon, a name or a sign after its word: "Photo: A. Lens", "© House", "Photo by A. Lens".
    private func isCredit(_ block: PageBlock) -> Bool {
        let bytes = outline.tree.text[block.range]
        return bytes.prefix(24).contains { $0 == 0x3A || $0 == 0x7C || $0 == 0x2F || $0 == 0xA9 } || block.words <= 4
    }

    /// A link that stands alone is a button, unless it stands in a paragraph and does not ask for an action.
    private func isButton(_ item: ArticleItem, _ block: PageBlock, _ text: FoldedText) -> Bool {
        if HTMLPhrases.action.longestPrefix(of: text) > 0, block.words <= 10 { return true }
        let element = outline.tree.nodes[block.owner].element
        return element != .p && block.words <= 10 && !block.endsSentence
    }

    // MARK: Places

    /// A paragraph that stood there before: pages repeat them for small screens, in pull quotes and summaries.
    private func dropRepetitions(_ items: inout [ArticleItem]) {
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
    private func dropBeforeHeadline(_ items: inout [ArticleItem]) {
        guard let title = items.firstIndex(where: { $0.kind == .title }) else { return }
        let before = prose(items[..<title])
        guard before * 5 < prose(items[title...]) else { return }
        for index in items[..<title].indices where items[index].stays {
            if items[index].block >= 0, outline.blocks[items[index].block].prose > 0 { continue }
            items[index].rule = HTMLRules.opening
        }
    }

    /// Between headline and first sentence stand the byline, the date and labels.
    private func dropOpening(_ items: inout [ArticleItem]) {
        let start = items.firstIndex { $0.kind == .title }.map { $0 + 1 } ?? 0
        for index in start..<items.count {
            guard items[index].stays else { continue }
            let block = outline.blocks[items[index].block]
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

    private func isByline(_ block: PageBlock, _ text: FoldedText) -> Bool {
        guard block.words <= 22 else { return false }
        if HTMLPhrases.byline.longestPrefix(of: text) > 0, !block.endsSentence { return true }
        if block.words <= 12, ISODate.normalised(String(decoding: outline.tree.text[block.range], as: UTF8.self)) != nil
        {
            return !block.endsSentence
        }
        return text.words <= 8
            && (text.holds(FoldedText("min read".utf8)) || text.holds(FoldedText("minute read".utf8)))
    }

    /// A heading like "Related articles" takes what follows with it, up to the next heading of its level or to prose.
    private func dropSections(_ items: inout [ArticleItem]) {
        var index = 0
        while index < items.count {
            defer { index += 1 }
            guard items[index].stays, items[index].kind == .heading || items[index].kind == .paragraph else { continue }
            let block = outline.blocks[items[index].block]
            guard block.words <= 9, let rule = sectionRule(items[index], block) else { continue }
            let level = items[index].level
            var taken = index + 1
            if rule.id == HTMLRules.related.id, let end = endOfTeasers(items, after: index) {
                for inner in index..<end where items[inner].stays { items[inner].rule = rule }
                continue
            }
            while taken < items.count {
                let item = items[taken]
                if item.kind == .title { break }
                if item.stays, item.kind == .heading, level > 0, item.level <= level { break }
                if item.stays, level == 0, item.kind == .heading { break }
                if item.stays, endsSection(item, rule, first: taken == index + 1) { break }
                taken += 1
            }
            // A line that nothing of its kind follows is a cross-heading of the article.
            guard
                taken > index + 1 || items[index].kind == .heading && taken == items.count
                    || rule.id != HTMLRules.related.id
            else { continue }
            for inner in index..<taken where items[inner].stays { items[inner].rule = rule }
        }
    }

    /// The end of a section that is mostly linked headings with their teasers; nil where it is not.
    private func endOfTeasers(_ items: [ArticleItem], after heading: Int) -> Int? {
        let level = items[heading].level
        guard level > 0 else { return nil }
        var end = heading + 1
        var links = 0
        var paragraphs = 0
        while end < items.count {
            let item = items[end]
            if item.kind == .title || item.stays && item.kind == .heading && item.level <= level { break }
            if item.block >= 0 {
                if outline.blocks[item.block].linkDensity > 0.8 {
                    links += 1
                } else if outline.blocks[item.block].prose > 0 {
                    paragraphs += 1
                }
            }
            end += 1
        }
        return links >= 2 && links >= paragraphs ? end : nil
    }

    private func sectionRule(_ item: ArticleItem, _ block: PageBlock) -> Rule? {
        let text = FoldedText(outline.tree.text[block.range])
        if HTMLPhrases.related.begins(text, furtherWords: 3) { return HTMLRules.related }
        if HTMLPhrases.comments.begins(text, furtherWords: 2), item.kind == .heading || block.words <= 4 {
            return HTMLRules.comments
        }
        if item.kind == .heading, HTMLPhrases.author.begins(text, furtherWords: 4) { return HTMLRules.author }
        if item.kind == .heading, HTMLPhrases.newsletter.begins(text, furtherWords: 8) { return HTMLRules.newsletter }
        if item.kind == .heading, HTMLPhrases.share.begins(text, furtherWords: 2) { return HTMLRules.share }
        if HTMLPhrases.contents.begins(text, furtherWords: 1), text.words <= 5 { return HTMLRules.contents }
        return nil
    }

    /// Whether an item cannot belong to a section of furniture.
    private func endsSection(_ item: ArticleItem, _ rule: Rule, first: Bool) -> Bool {
        let block = outline.blocks[item.block]
        switch rule.id {
        case HTMLRules.related.id:
            return block.prose > 0 && block.linkDensity < 0.3 || item.kind == .paragraph && block.linkDensity < 0.5
        case HTMLRules.contents.id: return block.linkDensity < 0.8
        case HTMLRules.author.id: return block.prose > 600
        case HTMLRules.comments.id: return false
        default: return block.prose > 250
        }
    }

    /// Lists of links to the page's own headings, and of short links in a row.
    private func dropLinkLists(_ items: inout [ArticleItem]) {
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

    private func linksToFragment(_ block: PageBlock) -> Bool {
        let tree = outline.tree
        var node = block.node
        while node >= 0, node >= block.owner {
            if tree.nodes[node].element == .a { return tree.value(.href, of: node)?.first == 0x23 }
            node = Int(tree.nodes[node].parent)
        }
        return false
    }

    /// After the last prose of the article only furniture follows.
    private func dropEnding(_ items: inout [ArticleItem]) {
        guard
            let last = items.lastIndex(where: { item in
                item.stays && item.block >= 0
                    && (outline.blocks[item.block].prose > 0 || item.kind == .table
                        || item.kind == .list && outline.blocks[item.block].linkDensity < 0.5)
            })
        else { return }
        for index in items[(last + 1)...].indices where items[index].stays && items[index].kind != .title {
            let block = outline.blocks[items[index].block]
            if block.linkDensity > 0.8 || items[index].kind == .heading || block.words <= 3 {
                items[index].rule = HTMLRules.ending
            }
        }
    }

    /// A heading whose section was taken out goes with it.
    private func dropEmptyHeadings(_ items: inout [ArticleItem]) {
        var atEnd = true
        for index in items.indices.reversed() where items[index].stays {
            if items[index].kind == .heading, atEnd {
                items[index].rule = HTMLRules.ending
                continue
            }
            atEnd = false
        }
    }

    private func prose(_ items: ArraySlice<ArticleItem>) -> Int {
        items.reduce(0) { $0 + ($1.stays && $1.block >= 0 ? outline.blocks[$1.block].prose : 0) }
    }
}
