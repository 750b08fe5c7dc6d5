/// `mark.flat`: a whole number with `flat` or `dead`, `28 flat`, `twenty-seven flat`, `10 dead`.
enum MarkFlat {
    static let rule = Rule(
        "mark.flat", "A whole number before `flat` or `dead`, whose unit the event gives.",
        hits: [
            .init("He ran ⟦28 flat⟧ for 10,000m.", gives: "28:00"),
            .init("She won the 100m in ⟦eleven flat⟧.", gives: "11"),
            .init("The old man ran the 100m in ⟦10 dead⟧ on cinders.", gives: "10"),
        ],
        misses: [
            "The runner of the 100m bought 10 flat stones.", "The 100m sprinter lives in 12 Flat Lane.",
            "In the 10km race there were 28 flat kilometres.",
        ])

    static func match(at index: Int, in scanner: MarkScanner) -> MarkMention? {
        guard scanner.isRacing, let quantity = MarkQuantity.read(at: index, in: scanner), !quantity.isArticle,
            quantity.decimals == 0, (1..<100).contains(quantity.value), isFlat(quantity.end, scanner)
        else { return nil }
        let found = scanner.context.first(near: index) { candidate -> (Double, MarkContext.Candidate)? in
            guard candidate.event.measures == .time else { return nil }
            return [1.0, 60, 3600].map { quantity.value * $0 }.first(where: candidate.allows).map { ($0, candidate) }
        }
        guard let (seconds, candidate) = found else { return nil }
        var mark = scanner.mention(
            index..<quantity.end + 1, .time, seconds, MarkFormat.time(seconds, decimals: 0), rule: rule, 0.85)
        mark.event = candidate.event.name
        return mark
    }

    /// True for `flat` that no noun follows.
    private static func isFlat(_ index: Int, _ scanner: MarkScanner) -> Bool {
        guard scanner.word(index) == .flat || scanner.word(index) == .dead,
            scanner.text.tokens[index].gap == .space, !scanner.text.tokens[index].isCapitalised
        else { return false }
        guard let next = scanner.text.token(index + 1), next.kind == .word, next.gap <= .space else { return true }
        return !scanner.text.classes(index + 1)
            .isDisjoint(with: [.preposition, .conjunction, .auxiliary, .adverb, .pronounThird])
    }
}
