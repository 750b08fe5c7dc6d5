/// `mark.points`: the score of a combined event, `6,712 points`, `a heptathlon score of 6,712`.
enum MarkPoints {
    static let rule = Rule(
        "mark.points", "A total of points where a combined event is near.",
        hits: [
            .init("She won the heptathlon with ⟦6,712 points⟧.", gives: "6,712"),
            .init("The decathlon record is ⟦9,126⟧.", gives: "9,126"),
            .init("The decathlete hopes to go above ⟦8,200⟧ in May.", gives: "8,200"),
            .init("The modern pentathlon went to Able with ⟦1,371 points⟧.", gives: "1,371"),
            .init("The speed skater won the sprint title with ⟦141.265 points⟧.", gives: "141.265"),
            .init("DECATHLON\n3. A Able (USA) ⟦7,901⟧\n4. B Baker (USA) 7,650", gives: "7,901"),
        ],
        misses: [
            "He scored 28 points in the league game.", "She leads the heptathlon by 120 points.",
            "The decathlon drew 9,126 fans.",
        ])

    static func match(_ cluster: NumberCluster, in scanner: MarkScanner) -> MarkMention? {
        if let skated = skated(cluster, scanner) { return skated }
        guard let number = cluster.decimal, number.decimals == 0, number.value >= 500, cluster.tokens.count <= 3 else {
            return nil
        }
        let end = cluster.tokens.upperBound
        let hasUnit = scanner.unit(end)?.dimension == .points
        guard let event = scanner.context.pointsEvent(allowing: number.value, near: cluster.tokens.lowerBound)
        else { return nil }
        if !hasUnit {
            // A modern pentathlon is won with fewer points, and tables print them without a comma.
            let isFive = event.event.sport == "modern pentathlon"
            guard number.value >= (isFive ? 1000 : 2000),
                cluster.count == 2 || isFive && cluster.digits[0] == 4 && scanner.isListed(cluster.tokens),
                isTotal(cluster.tokens, event, scanner)
            else { return nil }
        }
        let tokens = cluster.tokens.lowerBound..<(hasUnit ? end + 1 : end)
        // "totalled 8,463 points over the two days": so many are a margin only after `by`.
        if number.value < 1500 ? scanner.isGap(tokens) : scanner.word(tokens.lowerBound - 1) == .by { return nil }
        var mark = scanner.mention(
            tokens, .points, number.value, MarkFormat.points(number.value), rule: rule, hasUnit ? 0.95 : 0.8)
        mark.event = event.event.name
        return mark
    }

    /// `156.740 points`: the sum of a skater's times over 500 metres, always to the thousandth.
    private static func skated(_ cluster: NumberCluster, _ scanner: MarkScanner) -> MarkMention? {
        guard cluster.count == 2, cluster.digits[0] == 3, cluster.digits[1] == 3, !cluster.isAbsurd,
            cluster.separator(1) == .period || cluster.separator(1) == .comma,
            scanner.sports.count("speed skating") > 0, (100..<260).contains(cluster.values[0])
        else { return nil }
        let end = cluster.tokens.upperBound
        let hasUnit = scanner.unit(end)?.dimension == .points
        guard hasUnit || scanner.evidence(cluster.tokens) == .strong else { return nil }
        let value = Double(cluster.values[0]) + cluster.fraction(1)
        return scanner.mention(
            cluster.tokens.lowerBound..<(hasUnit ? end + 1 : end), .points, value,
            MarkFormat.decimals(value, 3), rule: rule, hasUnit ? 0.9 : 0.75)
    }

    /// True for a number that can only be a total: in a list, or after `on`, `with`, `of` and before no noun.
    private static func isTotal(
        _ tokens: Range<Int>, _ event: MarkContext.Candidate, _ scanner: MarkScanner
    ) -> Bool {
        let end = tokens.upperBound
        let isRecord = scanner.role(end).contains(.markNoun)
        if let next = scanner.text.token(end), next.kind == .word, next.gap <= .space, !isRecord,
            scanner.knowledge.lexicon.classes(of: next.word)
                .isDisjoint(with: [.preposition, .conjunction, .pronounSecond, .pronounFirst, .auxiliary])
        {
            return false
        }
        switch scanner.word(tokens.lowerBound - 1) {
        case .on, .with, .of, .to, .over, .for: return true
        case .about, .around: return false
        default:
            let before = scanner.role(tokens.lowerBound - 1)
            if before.contains(.beyond) || before.contains(.wanted) || before.contains(.markNoun) { return true }
            return scanner.evidence(tokens) == .strong && event.nearness < .article
        }
    }
}
