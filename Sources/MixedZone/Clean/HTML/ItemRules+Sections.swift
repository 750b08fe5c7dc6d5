/// Rules about headings that take what follows with them.
extension ItemRules {
    /// A heading like "Related articles" takes what follows with it, up to the next heading of its level or to prose.
    func dropSections(_ items: inout [ArticleItem]) {
        var index = 0
        while index < items.count {
            defer { index += 1 }
            guard items[index].stays, items[index].kind == .heading || items[index].kind == .paragraph else { continue }
            let block = outline.blocks[items[index].block]
            guard block.words <= 9, let rule = sectionRule(items[index], block) else { continue }
            if rule.id == HTMLRules.comments.id || rule.id == HTMLRules.author.id {
                // Both stand below the article: what has more of it after than before is no heading of theirs.
                guard prose(items[..<index]) >= prose(items[index...]) else { continue }
            }
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
    func endOfTeasers(_ items: [ArticleItem], after heading: Int) -> Int? {
        let level = items[heading].level
        guard level > 0 else { return nil }
        var end = heading
        var links = 0
        var paragraphs = 0
        var sinceLink = 0
        for index in items[(heading + 1)...].indices {
            let item = items[index]
            if item.kind == .title || item.stays && item.kind == .heading && item.level <= level { break }
            guard item.block >= 0 else { continue }
            if outline.blocks[item.block].linkDensity > 0.8 {
                links += 1
                sinceLink = 0
                end = index + 1
            } else if outline.blocks[item.block].prose > 0 {
                // What begins with a sentence of its own is a section of the article.
                if links == 0, outline.blocks[item.block].linkDensity < 0.3, item.kind == .paragraph { return nil }
                // A teaser is one paragraph; two in a row are the article again.
                sinceLink += 1
                if sinceLink > 1 { break }
                paragraphs += 1
            }
        }
        return links >= 2 && links >= paragraphs ? end : nil
    }

    func sectionRule(_ item: ArticleItem, _ block: PageBlock) -> Rule? {
        let text = FoldedText(outline.tree.text[block.range])
        if HTMLPhrases.related.begins(text, furtherWords: 3) { return HTMLRules.related }
        if HTMLPhrases.comments.begins(text, furtherWords: 2), item.kind == .heading || block.words <= 4 {
            return HTMLRules.comments
        }
        if item.kind == .heading, HTMLPhrases.author.begins(text, furtherWords: 4) { return HTMLRules.author }
        if item.kind == .heading, HTMLPhrases.newsletter.begins(text, furtherWords: 8) || endsWithNewsletter(text) {
            return HTMLRules.newsletter
        }
        if item.kind == .heading, text.words > 1, HTMLPhrases.adLabel.longestPrefix(of: text) > 0,
            outline.tree.text[block.range].prefix(16).contains(0x3A)
        {
            return HTMLRules.advert
        }
        if item.kind == .heading, HTMLPhrases.share.begins(text, furtherWords: 2) { return HTMLRules.share }
        if item.kind == .heading, HTMLPhrases.rating.begins(text, furtherWords: 2) { return HTMLRules.poll }
        if HTMLPhrases.contents.begins(text, furtherWords: 1), text.words <= 5 { return HTMLRules.contents }
        return nil
    }

    /// "Join our weekly newsletter", "Free running news signup", "How to unsubscribe".
    private func endsWithNewsletter(_ text: FoldedText) -> Bool {
        guard text.words >= 2, let space = text.bytes.lastIndex(of: 0x20) else { return false }
        return HTMLPhrases.newsletterWords.contains(Array(text.bytes[(space + 1)...]))
    }

    /// Whether an item cannot belong to a section of furniture.
    func endsSection(_ item: ArticleItem, _ rule: Rule, first: Bool) -> Bool {
        let block = outline.blocks[item.block]
        switch rule.id {
        case HTMLRules.related.id:
            return block.prose > 0 && block.linkDensity < 0.3 || item.kind == .paragraph && block.linkDensity < 0.5
        case HTMLRules.contents.id: return block.linkDensity < 0.8
        case HTMLRules.author.id: return block.prose > 600
        case HTMLRules.comments.id: return false
        // An advertisement goes on to the next heading of its level.
        case HTMLRules.advert.id: return false
        default: return block.prose > 250
        }
    }
}
