/// Takes out runs of short lines that hold several entries of site menus (`nav.menu`).
enum MenuRuns {
    /// The words of an entry are few.
    private static let mostWords = 6

    static func remove(from dump: inout Dump) {
        var start = 0
        while start < dump.lines.count {
            guard isEntryLike(start, dump) else {
                start += 1
                continue
            }
            var end = start + 1
            while end < dump.lines.count, isEntryLike(end, dump) { end += 1 }
            removeRun(start..<end, &dump)
            start = end
        }
    }

    private static func removeRun(_ run: Range<Int>, _ dump: inout Dump) {
        let entries = run.filter { isEntry($0, dump) }
        let evidence = entries.filter { !isListHead($0, dump) }
        let texts = run.filter { !dump.isGone($0) }
        guard evidence.count >= 3, evidence.count * 10 >= texts.count * 3 else { return }
        guard let first = entries.first, let last = entries.last else { return }
        // Short lines before the first and after the last entry may be the article's headline; between them they
        // are entries that the table does not know.
        for index in run where !dump.isGone(index) {
            let isInside = index >= first && index <= last
            let isClose =
                index > last && index < run.upperBound - 1 && index - last <= 3
                || index < first && first - index <= 3 && index > run.lowerBound
            if isInside || isClose { dump.remove(index, by: NavMenu.rule) }
        }
    }

    private static func isEntryLike(_ index: Int, _ dump: Dump) -> Bool {
        if dump.isGone(index) { return dump.rule(index)?.family == "nav" || dump.rule(index)?.family == "scrape" }
        let shape = dump.lines[index].shape
        return shape.words <= mostWords && shape.digits <= 4 && !shape.endsSentence && !shape.isQuotation
            && dump.lines[index].range.count <= 60
    }

    private static func isEntry(_ index: Int, _ dump: Dump) -> Bool {
        if case .doubtful = dump.lines[index].state { dump.rule(index)?.id == NavMenu.rule.id } else { false }
    }

    /// "Men", "Results" and the like head lists of results as often as they stand in menus.
    private static func isListHead(_ index: Int, _ dump: Dump) -> Bool {
        listHeads.contains(dump.string(index).lowercased())
    }

    private static let listHeads: Set<String> = [
        "athletics", "basketball", "boxing", "club", "clubs", "cricket", "cycling", "fixtures", "football", "games",
        "golf",
        "gymnastics", "hockey", "juniors", "league table", "matches", "medals", "men", "mens", "officials", "players",
        "races", "rankings", "records", "reserves", "results", "rowing", "rugby", "scores", "seniors", "squad", "staff",
        "standings", "swimming", "team", "teams", "tennis", "women", "womens", "world",
    ]
}
