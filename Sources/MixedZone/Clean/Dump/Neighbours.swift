/// Decides the doubtful lines by what stands beside them.
enum Neighbours {
    /// Families of furniture that speak to the reader.
    private static let prompts: Set<Substring> = ["comment", "poll", "share", "signup"]

    /// A question between two prompts is put to the reader too.
    private static func removeQuestions(from dump: inout Dump) {
        for index in dump.lines.indices.dropFirst().dropLast() where dump.isKept(index) && dump.text(index).last == 0x3F
        {
            guard let before = dump.rule(index - 1), dump.isGone(index - 1), prompts.contains(before.family),
                let after = dump.rule(index + 1), dump.isGone(index + 1), prompts.contains(after.family)
            else { continue }
            let shape = dump.lines[index].shape
            if shape.words <= 25, !shape.isQuotation { dump.remove(index, by: PollPhrases.rule) }
        }
    }

    static func settle(_ dump: inout Dump) {
        removeQuestions(from: &dump)
        var start = 0
        while start < dump.lines.count {
            guard isOpen(start, dump) || dump.isGone(start) else {
                start += 1
                continue
            }
            var end = start + 1
            while end < dump.lines.count, isOpen(end, dump) || dump.isGone(end) { end += 1 }
            settleRun(start..<end, &dump)
            start = end
        }
    }

    private static func settleRun(_ run: Range<Int>, _ dump: inout Dump) {
        let open = run.filter { !dump.isGone($0) }
        guard !open.isEmpty else { return }
        let gone = run.contains { dump.isGone($0) && dump.rule($0)?.id != ScrapePhrases.separator.id }
        let isEnd = run.upperBound == dump.lines.count
        let buttons = open.count { dump.rule($0)?.id == SharePhrases.share.id }
        for index in open {
            // An entry of a menu next to an advertisement may be the article's heading ("Results").
            let isEntry = dump.rule(index)?.id == NavMenu.rule.id
            let goes = isEntry ? isEnd || gone && open.count >= 3 : gone || isEnd || buttons >= 2
            if goes {
                dump.remove(index, by: dump.rule(index) ?? TailFurniture.rule)
            } else if let rule = dump.rule(index) {
                dump.lines[index].state = .kept
                guard !isEntry, dump.warnings.count < 20 else { continue }
                dump.warnings.append(
                    Warning(
                        code: "kept-in-doubt",
                        message: "Line \(dump.lines[index].number) could be furniture (\(rule.id)) and was kept."))
            }
        }
    }

    /// Doubtful, or a number alone, which counts comments and shares.
    private static func isOpen(_ index: Int, _ dump: Dump) -> Bool {
        if case .doubtful = dump.lines[index].state { return true }
        let shape = dump.lines[index].shape
        return dump.isKept(index) && !shape.hasLetter && shape.words == 1 && shape.digits <= 4
    }
}
