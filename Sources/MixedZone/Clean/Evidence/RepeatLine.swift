/// `repeat.line`: a line that many articles of a folder share.
enum RepeatLine {
    private static let others = (1...5).map { number in
        "Report \(number)\n\nThe \(number) riders went by in the rain, and nobody waited for them.\n\nHarbour Gazette sport and leisure\n\n"
            + "Sign off: see you at the next race\n\nThe day went on for \(number) hours."
    }

    static let rule = Rule(
        "repeat.line", "Takes out lines of a text that many articles of the same folder share.",
        hits: [
            .init(
                "Lister wins the hill race\n\nThe pack went by in the rain, she said.\n\n⟦Harbour Gazette sport and leisure⟧\n\nIt rained all day.",
                alongside: others),
            .init(
                "Lister wins the hill race\n\nThe pack went by in the rain, she said.\n\n⟦Sign off: see you at the next race⟧\n\n"
                    + "It rained all day.", alongside: others),
        ],
        misses: [
            "Lister wins the hill race\n\nThe pack went by in the rain, she said.\n\nHarbour Gazette sport and leisure\n\nIt rained all day."
        ])

    /// A line of so few words may be a section that many reports have ("Results", "Women's final").
    private static let shortHeading = 3

    static func remove(from dump: inout Dump, evidence: RunEvidence, folder: String) {
        guard !evidence.isEmpty else { return }
        let first = dump.lines.indices.first { !dump.isGone($0) }
        for index in dump.lines.indices where !dump.isGone(index) {
            let line = dump.text(index)
            guard let share = evidence.share(of: line, folder: folder), !isArticle(line, dump.lines[index].shape) else {
                continue
            }
            if index == first {
                // The headline, unless it is what most articles begin with.
                if dump.lines[index].shape.words <= shortHeading, share.isAtLeast(oneIn: 2), dump.lines.count > 2 {
                    dump.remove(index, by: rule)
                }
            } else if isSure(index, share, dump) {
                dump.remove(index, by: rule)
            } else if dump.isKept(index), !announces(index, dump) {
                dump.doubt(index, by: rule)
            }
        }
    }

    /// What may be the article's own words whoever else has them: sentences, speech, results.
    private static func isArticle(_ line: ArraySlice<UInt8>, _ shape: LineShape) -> Bool {
        RepeatedLineCounter.isProse(line) || shape.isQuotation || line.contains(0x9D) && line.contains(0x9C)
            || ResultRow.matches(line) || ResultRow.hasColumns(line)
    }

    /// A phrase that stands in half of all articles, or one too long for a section's heading; but a sentence only where
    /// half of them have it.
    private static func isSure(_ index: Int, _ share: RunEvidence.Share, _ dump: Dump) -> Bool {
        let shape = dump.lines[index].shape
        if announces(index, dump) { return false }
        return shape.words > shortHeading && (!shape.endsSentence || share.isAtLeast(oneIn: 2))
    }

    /// A line before results or a list is their heading.
    private static func announces(_ index: Int, _ dump: Dump) -> Bool {
        guard let next = dump.next(after: index) else { return false }
        let line = dump.text(next)
        return dump.lines[index].shape.endsWithColon || ResultRow.matches(line) && dump.lines[next].shape.words <= 12
            || ListItem.marker(of: line) != nil
    }
}
