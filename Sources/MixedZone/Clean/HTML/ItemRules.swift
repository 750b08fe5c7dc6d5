/// Judges the blocks that the names of their elements let through: by their words, their links and their neighbours.
struct ItemRules {
    let outline: PageOutline
    let kind: PageKind
    /// The writers, as far as the metadata name them.
    let authors: [FoldedText]
    /// The house, as far as the metadata name it.
    let site: FoldedText?
    /// The block that is the sentence under the headline.
    let standfirst: Int?
    /// What the page's metadata repeat of the article.
    let evidence: BodyEvidence?

    /// Marks every item that is furniture.
    func apply(to items: inout [ArticleItem]) {
        for index in items.indices where items[index].stays {
            if let rule = verdict(on: items[index]), kind.allows(rule) { items[index].rule = rule }
        }
        dropRepetitions(&items)
        dropLinksBetweenParagraphs(&items)
        dropCopiedMenus(&items)
        guard kind == .article else { return dropFurnitureLines(&items) }
        dropBeforeHeadline(&items)
        dropOpening(&items)
        dropSections(&items)
        dropFurnitureLines(&items)
        dropLinkLists(&items)
        dropTeasers(&items)
        dropPortraits(&items)
        dropBeyondBody(&items)
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
        guard block.words <= 60 else { return nil }
        let text = FoldedText(outline.tree.text[block.range])
        if let rule = noticeVerdict(item, block, text) { return rule }
        guard block.words <= 14 else { return nil }
        if text.words == 0 { return HTMLRules.signs }
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
        if text.words > 1, HTMLPhrases.action.begins(text, furtherWords: 0) { return HTMLRules.linkButton }
        if isLink, HTMLPhrases.related.longestPrefix(of: text) > 0 { return HTMLRules.related }
        return nil
    }

    /// Lines that are furniture in text dumps, too. A heading among them has taken its section with it by now.
    private func dropFurnitureLines(_ items: inout [ArticleItem]) {
        var words = LineWords()
        for index in items.indices where items[index].stays && items[index].kind != .table {
            guard items[index].kind != .title, outline.blocks[items[index].block].words <= 60 else { continue }
            if let rule = furniture(outline.tree.text[items[index].range], &words), kind.allows(rule) {
                items[index].rule = rule
            }
        }
    }

    /// The rule by which a text is furniture; of one in several lines, each must be or have no words.
    private func furniture(_ text: ArraySlice<UInt8>, _ words: inout LineWords) -> Rule? {
        var found: Rule?
        for line in text.split(separator: 0x0A) {
            if case .certain(let rule) = FurnitureLines.standard.verdict(on: line, words: &words) {
                found = found ?? rule
            } else if FoldedText.hasWords(line) {
                return nil
            }
        }
        return found
    }

    /// Notices and requests of a house about itself, in whole sentences.
    private func noticeVerdict(_ item: ArticleItem, _ block: PageBlock, _ text: FoldedText) -> Rule? {
        if item.kind == .table || item.kind == .heading && block.words > 10 { return nil }
        let bytes = outline.tree.text[block.range]
        if bytes.first == 0x5B, bytes.last == 0x5D,
            bytes.contains(0x3D) || !bytes.contains(0x20) && block.range.count > 4
        {
            return HTMLRules.code
        }
        if HTMLPhrases.consent.longestPrefix(of: text) > 0 { return HTMLRules.consent }
        if block.words <= 30, HTMLPhrases.rights.longestPrefix(of: text) > 0 { return HTMLRules.rights }
        if block.words <= 12, HTMLPhrases.embed.longestPrefix(of: text) > 0 { return HTMLRules.embed }
        if item.kind == .paragraph, block.words <= 30, endsWithCredit(bytes) { return HTMLRules.caption }
        if isLeadIn(item, block, text) { return HTMLRules.recirculation }
        // Speech stays: somebody may say in the article what a house says beside it.
        if bytes.contains(0x22) || bytes.containsCurlyQuote { return nil }
        if HTMLPhrases.disclosures.isWithin(text) { return HTMLRules.disclosure }
        if block.words <= 45, item.kind != .list, HTMLPhrases.requests.isWithin(text) { return HTMLRules.newsletter }
        if block.words <= 14, item.kind != .list, HTMLPhrases.offers.isWithin(text) { return HTMLRules.promotion }
        if block.words <= 40, HTMLPhrases.opinions.isWithin(text) { return HTMLRules.rights }
        return nil
    }

    /// "The park in the rain (Photo: Lena Lens)".
    private func endsWithCredit(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.last == 0x29, let open = text.lastIndex(of: 0x28) else { return false }
        let credit = text[open...]
        return credit.contains(0x3A) && HTMLPhrases.credit.begins(FoldedText(credit), furtherWords: 6)
    }

    /// "Read more: Another headline", with the headline a link.
    private func isLeadIn(_ item: ArticleItem, _ block: PageBlock, _ text: FoldedText) -> Bool {
        guard item.kind == .paragraph, block.words <= 24 else { return false }
        let length = HTMLPhrases.leadIn.longestPrefix(of: text)
        guard length > 0 else { return false }
        if block.linkDensity > 0.9 { return true }
        guard block.linkDensity > 0.4 || !block.endsSentence && block.words <= 16 else { return false }
        return outline.tree.text[block.range].prefix(length + 6).contains(0x3A)
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
}

extension ArraySlice<UInt8> {
    /// Whether the text has a curly double quotation mark.
    fileprivate var containsCurlyQuote: Bool {
        var index = startIndex
        while index + 2 < endIndex {
            if self[index] == 0xE2, self[index + 1] == 0x80, self[index + 2] == 0x9C || self[index + 2] == 0x9D {
                return true
            }
            index += 1
        }
        return false
    }
}
