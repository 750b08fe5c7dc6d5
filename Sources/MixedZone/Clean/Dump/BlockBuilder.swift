/// Makes the article of the lines that stay.
enum BlockBuilder {
    static func article(from dump: Dump) -> CleanArticle {
        var article = CleanArticle()
        article.metadata = dump.metadata
        article.warnings = dump.warnings
        var credits: [String] = []
        let cuts = dump.cuts.sorted { $0.line < $1.line }
        var cut = cuts.startIndex
        var index = 0
        while index < dump.lines.count {
            while cut < cuts.endIndex, cuts[cut].line <= index {
                note(cuts[cut], dump, &article, &credits)
                cut += 1
            }
            if dump.isGone(index) {
                noteRemoval(index, dump, &article, &credits)
                index += 1
            } else {
                index = appendBlock(from: index, dump, &article)
            }
        }
        if !credits.isEmpty { article.metadata.credits = credits }
        return article
    }

    private static func note(
        _ cut: Dump.Cut, _ dump: Dump, _ article: inout CleanArticle, _ credits: inout [String]
    ) {
        let text = String(decoding: dump.bytes[cut.range], as: UTF8.self)
        article.remove(text, by: cut.rule, sourceLine: dump.lines[cut.line].number)
        noteCredit(text, cut.rule, &credits)
    }

    private static func noteRemoval(
        _ index: Int, _ dump: Dump, _ article: inout CleanArticle, _ credits: inout [String]
    ) {
        guard let rule = dump.rule(index) else { return }
        let text = dump.string(index)
        article.remove(text, by: rule, sourceLine: dump.lines[index].number)
        noteCredit(text, rule, &credits)
    }

    private static func noteCredit(_ text: String, _ rule: Rule, _ credits: inout [String]) {
        guard rule.id == CreditPhrases.photo.id || rule.id == CaptionDuplicate.credit.id, credits.count < 20,
            let name = CreditPhoto.names(in: text), !credits.contains(name)
        else { return }
        credits.append(name)
    }

    /// Adds the block that begins at a line and returns the line after it.
    private static func appendBlock(from index: Int, _ dump: Dump, _ article: inout CleanArticle) -> Int {
        let line = dump.lines[index]
        if let kind = line.kind {
            article.append(kind, line.shape.hasGap ? collapsed(dump.bytes[line.range]) : dump.bytes[line.range])
            return index + 1
        }
        if ListItem.marker(of: dump.text(index)) != nil {
            let end = endOfList(from: index, dump)
            if end > index + 1 { return append(.list, index..<end, dump, &article) }
        }
        if line.shape.hasGap, ResultRow.hasColumns(dump.text(index)) {
            var end = index + 1
            while end < dump.lines.count, !dump.isGone(end), dump.lines[end].kind == nil, dump.lines[end].shape.hasGap,
                ResultRow.hasColumns(dump.text(end))
            {
                end += 1
            }
            if end > index + 1 { return append(.table, index..<end, dump, &article) }
        }
        var end = index
        while end < dump.lines.count, isRow(end, dump), end == index || !dump.lines[end].followsBlank { end += 1 }
        if end > index + 1 { return append(.table, index..<end, dump, &article) }
        article.append(
            isHeading(index, dump) ? .heading : .paragraph,
            line.shape.hasGap ? collapsed(dump.bytes[line.range]) : dump.bytes[line.range])
        return index + 1
    }

    private static func append(
        _ kind: TextBlock.Kind, _ lines: Range<Int>, _ dump: Dump, _ article: inout CleanArticle
    ) -> Int {
        var text: [UInt8] = []
        for index in lines {
            if !text.isEmpty { text.append(0x0A) }
            text += kind == .table ? dump.text(index) : collapsed(dump.text(index))
        }
        article.append(kind, text)
        return lines.upperBound
    }

    /// Items with the same marker; numbers must rise.
    private static func endOfList(from start: Int, _ dump: Dump) -> Int {
        let marker = ListItem.marker(of: dump.text(start))
        var end = start + 1
        while end < dump.lines.count, !dump.isGone(end), dump.lines[end].kind == nil,
            ListItem.marker(of: dump.text(end)) == marker
        {
            end += 1
        }
        return end
    }

    /// "1 Ann Lister 10:12".
    private static func isRow(_ index: Int, _ dump: Dump) -> Bool {
        let shape = dump.lines[index].shape
        return !dump.isGone(index) && dump.lines[index].kind == nil && shape.words <= 12 && !shape.endsSentence
            && !shape.isQuotation && ResultRow.matches(dump.text(index))
    }

    /// A short line without a full stop, with running text below it and something above it.
    private static func isHeading(_ index: Int, _ dump: Dump) -> Bool {
        let shape = dump.lines[index].shape
        guard shape.words <= 14, shape.hasLetter, !shape.endsSentence, !shape.startsLower, !shape.startsWithMark,
            shape.digits <= 6, !ResultRow.matches(dump.text(index)), let next = dump.next(after: index)
        else { return false }
        let below = dump.lines[next].shape
        return below.isSentence || below.words >= 7 || ListItem.marker(of: dump.text(next)) != nil
            || ResultRow.matches(dump.text(next))
    }

    /// The text with single spaces.
    private static func collapsed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var output: [UInt8] = []
        output.reserveCapacity(line.count)
        for byte in line {
            let byte = byte == 0x09 ? 0x20 : byte
            if byte != 0x20 || output.last != 0x20 { output.append(byte) }
        }
        return output[...]
    }
}
