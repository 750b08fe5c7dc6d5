/// `mark.round-seconds`: whole seconds in the plural, `low 57's`, `a 25s leg` of swimmers and sprinters.
enum MarkRoundSeconds {
    static let rule = Rule(
        "mark.round-seconds", "A plural of whole seconds that an event near it allows.",
        hits: [
            .init("He swam the 100 free in the low ⟦57's⟧ with his club of swimmers.", gives: "57"),
            .init("He ran the mile with a ⟦58⟧ last lap.", gives: "58"),
            .init("He took over in the mile and ran a relaxed ⟦70⟧ for the final 400.", gives: "1:10"),
            .init("She won the 800m by ⟦3\"⟧ from her sister.", gives: "+3"),
            .init("In the 50m freestyle the four boys were all swimming ⟦26's⟧.", gives: "26"),
        ],
        misses: ["In the '60's he was a swimmer of the 100 free.", "The 100m runner's time at 57's Bar was short."])

    static func match(_ cluster: NumberCluster, in scanner: MarkScanner) -> MarkMention? {
        let end = cluster.tokens.upperBound
        if let seconds = stretch(cluster, scanner) ?? margin(cluster, scanner) { return seconds }
        guard cluster.count == 1, !cluster.isAbsurd, cluster.digits[0] == 2, cluster.values[0] < 60,
            scanner.text.kind(end) == .possessive,
            scanner.text.kind(end + 1) != .word || !scanner.text.tokens[end + 1].isCapitalised
        else { return nil }
        let before = scanner.role(cluster.tokens.lowerBound - 1)
        guard before.contains(.low) || before.contains(.markVerb) || scanner.word(cluster.tokens.lowerBound - 1) == .in
        else { return nil }
        let value = Double(cluster.values[0])
        let event = scanner.context.event(allowing: value, near: cluster.tokens.lowerBound)
        guard event != nil || scanner.sports.main == "swimming" else { return nil }
        var mark = scanner.mention(
            cluster.tokens.lowerBound..<end + 1, .time, value, MarkFormat.time(value, decimals: 0), rule: rule, 0.75)
        mark.event = event?.event.name
        return mark
    }

    /// `a 58 last lap`, `a relaxed 70 for the final 400`.
    private static func stretch(_ cluster: NumberCluster, _ scanner: MarkScanner) -> MarkMention? {
        guard cluster.count == 1, !cluster.isAbsurd, (20..<100).contains(cluster.values[0]), scanner.isRacing else {
            return nil
        }
        let start = cluster.tokens.lowerBound
        let end = cluster.tokens.upperBound
        let parts: [MarkVocabulary.Word?] = [.last, .first, .final, .opening, .closing]
        let isLap = scanner.word(end + 1) == .lap && parts.contains(scanner.word(end))
        let isFor =
            scanner.word(end) == .for && scanner.word(end + 1) == .the && parts.contains(scanner.word(end + 2))
            && scanner.text.kind(end + 3) == .number
        let hasArticle = scanner.word(start - 1) == .a || scanner.role(start - 1).contains(.low)
        guard hasArticle, isLap || isFor else { return nil }
        let value = Double(cluster.values[0])
        return scanner.mention(
            cluster.tokens, .time, value, MarkFormat.time(value, decimals: 0), rule: rule, 0.75)
    }

    /// `won by 2"`: with a race and no jump near, the mark is of seconds.
    private static func margin(_ cluster: NumberCluster, _ scanner: MarkScanner) -> MarkMention? {
        let end = cluster.tokens.upperBound
        guard cluster.count == 1, !cluster.isAbsurd, cluster.values[0] < 60, scanner.isRacing,
            let close = NumberCluster.endOfSecondMark(at: end, scanner.text),
            scanner.isGap(cluster.tokens) || scanner.isGap(cluster.tokens.lowerBound..<close),
            scanner.context.event(lastBefore: end)?.measures == .time
        else { return nil }
        let value = Double(cluster.values[0])
        return scanner.mention(
            cluster.tokens.lowerBound..<close, .gap, value, "+" + MarkFormat.time(value, decimals: 0), rule: rule, 0.8
        )
    }
}
