/// Reads what stands before the running text: headline, standfirst, byline, date, dateline.
enum HeadReader {
    /// The head of an article is short; a dump without prose has none.
    private static let mostLines = 60

    static func read(_ dump: inout Dump) {
        removeLabels(&dump)
        HeadLeftovers.removeKickers(from: &dump)
        let prose =
            dump.lines.indices.prefix(mostLines).first { isRunningText($0, dump) } ?? min(dump.lines.count, mostLines)
        readBylines(upTo: prose, &dump)
        HeadLeftovers.removeSignatures(before: prose, &dump)
        keepLabelledTitle(before: prose, &dump)
        readTitle(before: prose, &dump)
        HeadLeftovers.removeLabels(before: prose, &dump)
        readDateline(&dump)
        readLateBylines(after: prose, &dump)
    }

    /// Section labels and share buttons above the headline.
    private static func removeLabels(_ dump: inout Dump) {
        for index in dump.lines.indices {
            if dump.isGone(index) { continue }
            guard case .doubtful = dump.lines[index].state, let rule = dump.rule(index),
                let next = dump.next(after: index), ListItem.marker(of: dump.text(next)) == nil,
                !ResultRow.matches(dump.text(next))
            else {
                return
            }
            dump.remove(index, by: rule)
        }
    }

    private static func isRunningText(_ index: Int, _ dump: Dump) -> Bool {
        guard !dump.isGone(index), dump.lines[index].kind != .caption else { return false }
        return dump.lines[index].shape.isProse && CreditByline.authors(in: dump.text(index)) == nil
    }

    /// A byline may also stand just below the standfirst, which is a sentence.
    private static func readBylines(upTo prose: Int, _ dump: inout Dump) {
        for index in dump.lines.indices.prefix(prose + 4) where !dump.isGone(index) && index > 0 {
            let line = dump.text(index)
            if let authors = CreditByline.authors(in: line), !dump.lines[index].shape.isSentence || line.count < 60 {
                dump.metadata.authors = dump.metadata.authors ?? authors
                dump.remove(index, by: CreditByline.rule)
            } else if dump.rule(index - 1)?.id == CreditByline.rule.id, CreditByline.isRole(line) {
                dump.remove(index, by: CreditByline.rule)
            } else if index < prose + 3, let stamp = MetaTimestamp.read(line) {
                dump.note(stamp)
                dump.remove(index, by: MetaTimestamp.rule)
            }
        }
        if let first = dump.next(after: -1), first < prose, let stamp = MetaTimestamp.read(dump.text(first)),
            stamp.date != nil
        {
            dump.note(stamp)
            dump.remove(first, by: MetaTimestamp.rule)
        }
    }

    /// Signed reports have the byline at the very end.
    private static func readLateBylines(after prose: Int, _ dump: inout Dump) {
        let end = dump.lines.count
        for index in stride(from: end - 1, through: max(prose + 2, end - 4), by: -1) where !dump.isGone(index) {
            let line = dump.text(index)
            guard line.count <= 80, let authors = CreditByline.authors(in: line) else { continue }
            dump.metadata.authors = dump.metadata.authors ?? authors
            dump.remove(index, by: CreditByline.rule)
        }
    }

    /// "Video: Novak wins by a whisker" is a headline when the article has no other.
    private static func keepLabelledTitle(before prose: Int, _ dump: inout Dump) {
        guard let first = dump.next(after: -1), first >= prose else { return }
        for index in 0..<min(first, dump.lines.count) {
            guard let rule = dump.rule(index), rule.family == "promo" else { continue }
            let head = dump.string(index).prefix { $0 != ":" }
            if labels.contains(head.lowercased()), dump.lines[index].shape.words >= 4 {
                dump.lines[index].state = .kept
            }
            return
        }
    }

    private static let labels: Set<String> = [
        "gallery", "in pictures", "listen", "photo gallery", "podcast", "video", "watch",
    ]

    private static func readTitle(before prose: Int, _ dump: inout Dump) {
        guard let first = title(dump), let second = dump.next(after: first) else { return }
        dump.lines[first].kind = .title
        cutSiteName(first, &dump)
        dump.metadata.title = dump.plainString(first)
        // A scrape often has the page's title and the headline.
        let isRepeat = dump.text(second).elementsEqual(dump.text(first))
        if isRepeat { dump.remove(second, by: CaptionDuplicate.rule) }
        guard let next = isRepeat ? dump.next(after: second) : second, isStandfirst(next, after: first, dump) else {
            return
        }
        dump.lines[next].kind = .standfirst
        dump.metadata.standfirst = dump.plainString(next)
    }

    /// The first line, or the second below a kicker of a few words.
    private static func title(_ dump: Dump) -> Int? {
        guard let first = dump.next(after: -1) else { return nil }
        if isTitle(first, dump) { return first }
        guard dump.lines[first].shape.words <= 4, let second = dump.next(after: first) else { return nil }
        return isTitle(second, dump) ? second : nil
    }

    private static func isTitle(_ index: Int, _ dump: Dump) -> Bool {
        let line = dump.lines[index]
        let text = dump.text(index)
        return line.kind == nil && line.shape.isHeadline && text.count <= 220 && text.last != 0x2E
            && ListItem.marker(of: text) == nil && !(ResultRow.hasColumns(text) && ResultRow.matches(text))
            && !(line.shape.endsSentence && line.shape.startsWithMark)
    }

    private static func isStandfirst(_ index: Int, after title: Int, _ dump: Dump) -> Bool {
        let line = dump.lines[index]
        guard line.kind == nil, ListItem.marker(of: dump.text(index)) == nil,
            let next = dump.lines.indices[(index + 1)...].first(where: { dump.isKept($0) }),
            !ResultRow.hasColumns(dump.text(index)), !line.shape.startsWithMark
        else { return false }
        if !line.shape.endsSentence, !line.shape.endsWithColon, line.shape.words >= 6, line.shape.words <= 40 {
            return dump.lines[next].shape.isSentence || dump.lines[next].kind != nil
        }
        // A sentence is the standfirst only if the byline or the date stands below it.
        let below = (index + 1)..<next
        return line.shape.isSentence && line.shape.words <= 60
            && below.contains {
                dump.rule($0)?.id == CreditByline.rule.id || dump.rule($0)?.id == MetaTimestamp.rule.id
            }
            && !(title + 1..<index).contains { dump.rule($0)?.id == CreditByline.rule.id }
    }

    /// "… – Hillside Chronicle", "… | Sport | The Hill Post".
    private static func cutSiteName(_ index: Int, _ dump: inout Dump) {
        let line = dump.text(index)
        let lastWord = String(
            decoding: line[(line.lastIndex(of: 0x20).map { $0 + 1 } ?? line.startIndex)...], as: UTF8.self
        ).lowercased()
        guard isHouse(lastWord) else { return }
        let text = dump.string(index)
        for sign in [" | ", " – ", " — ", " - ", " :: ", " « "] {
            let parts = text.split(separator: sign)
            guard parts.count >= 2, let name = parts.last else { continue }
            let words = name.split(separator: " ")
            let isName = words.allSatisfy {
                $0.first?.isUppercase ?? false || ["of", "the", "and", "&", "for"].contains($0) || $0.hasSuffix(".com")
            }
            guard isName, words.count <= 5, parts[0].split(separator: " ").count >= 3 else { continue }
            let kept = sign == " | " ? parts[0] : parts.dropLast().joined(separator: sign)[...]
            let range = dump.lines[index].range
            dump.metadata.site = String(name)
            dump.cut(index, (range.lowerBound + kept.utf8.count)..<range.upperBound, by: ScrapePhrases.suffix)
            return
        }
    }

    private static func isHouse(_ word: String) -> Bool {
        ScrapePhrases.houses.contains(word) || word.hasSuffix(".com") || word.hasSuffix(".co.uk")
    }

    private static func readDateline(_ dump: inout Dump) {
        var seen = 0
        for index in dump.lines.indices where !dump.isGone(index) && seen < 6 {
            seen += 1
            guard dump.lines[index].kind != .title, let dateline = MetaDateline.read(dump.text(index)) else { continue }
            dump.metadata.dateline = dump.metadata.dateline ?? dateline.place
            if dateline.isAlone { dump.remove(index, by: MetaDateline.rule) }
            if dateline.place != nil { return }
        }
    }
}
