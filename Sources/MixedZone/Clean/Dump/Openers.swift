/// Takes out what follows a line that announces it: the headlines after "Read next", the question after "Our poll".
enum Openers {
    private static let links = hashes(of: PromotionPhrases.openers)
    private static let polls = hashes(of: PollPhrases.openers)
    /// The most headlines after one announcement.
    private static let mostHeadlines = 12

    static func removeFollowers(from dump: inout Dump) {
        var words = LineWords()
        // Above the headline "Latest news" names the section; what follows is the article.
        guard let start = dump.lines.indices.first(where: { !dump.isGone($0) && dump.lines[$0].shape.words >= 3 })
        else {
            return
        }
        for index in dump.lines.indices[start...] where dump.isGone(index) {
            guard let rule = dump.rule(index), rule.family == "promo" || rule.family == "poll" else { continue }
            let line = dump.text(index)
            _ = words.readSentence(line, from: line.startIndex)
            let hash = hash(of: words.words)
            if links.contains(hash) {
                removeHeadlines(after: index, &dump)
            } else if polls.contains(hash) {
                removeQuestion(after: index, &dump)
            }
        }
    }

    private static func removeQuestion(after index: Int, _ dump: inout Dump) {
        guard index + 1 < dump.lines.count, !dump.isGone(index + 1) else { return }
        let line = dump.text(index + 1)
        guard line.last == 0x3F, line.count <= 240 else { return }
        dump.remove(index + 1, by: PollPhrases.rule)
        // Answers to choose from are short lines up to the next announcement.
        var next = index + 2
        while next < dump.lines.count, case .doubtful = dump.lines[next].state,
            dump.rule(next)?.id == PollPhrases.rule.id
        {
            dump.remove(next, by: PollPhrases.rule)
            next += 1
        }
    }

    private static func removeHeadlines(after index: Int, _ dump: inout Dump) {
        var end = index + 1
        while end < dump.lines.count, end - index <= mostHeadlines, isHeadline(end, dump) { end += 1 }
        // A short line right before running text is rather the article's own heading.
        if end < dump.lines.count, end > index + 1, dump.lines[end].shape.isProse, !dump.isGone(end) {
            let last = dump.lines[end - 1]
            if last.shape.words < 7, ListItem.marker(of: dump.bytes[last.range]) == nil { end -= 1 }
        }
        for follower in (index + 1)..<end where !dump.isGone(follower) {
            dump.remove(follower, by: PromotionPhrases.link)
        }
    }

    private static func isHeadline(_ index: Int, _ dump: Dump) -> Bool {
        if dump.isGone(index) { return false }
        let shape = dump.lines[index].shape
        let ends = dump.text(index).last
        let isItem = ListItem.marker(of: dump.text(index)) != nil
        return shape.words >= 3 && shape.words <= 22 && (shape.startsUpper || isItem || shape.startsWithMark)
            && ends != 0x2E && ends != 0x22 && ends != 0x3A
            && (!ResultRow.matches(dump.text(index)) || isAnnounced(index, dump))
    }

    /// Whether a headline stands right below "Read also:"; with a mark in it, it is still no row of results.
    private static func isAnnounced(_ index: Int, _ dump: Dump) -> Bool {
        dump.text(index - 1).last == 0x3A && dump.lines[index].shape.words >= 5
            && !ResultRow.hasColumns(dump.text(index))
    }

    private static func hashes(of table: FurnitureTable) -> Set<UInt64> {
        var words = LineWords()
        return Set(
            table.phrases.compactMap { phrase in
                guard !phrase.contains("…") else { return nil }
                _ = words.readSentence(Array(phrase.utf8)[...], from: 0)
                return hash(of: words.words)
            })
    }

    private static func hash(of words: [LineWords.Word]) -> UInt64 {
        words.reduce(0) { $1.hash == LineWords.colon ? $0 : $0 &* 31 &+ $1.hash }
    }
}
