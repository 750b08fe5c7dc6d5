/// `mark.bare`: a decimal without a unit, `46.46`, `8.24`, whose event says what it is.
enum MarkBare {
    static let rule = Rule(
        "mark.bare", "A decimal without a unit where an event near it allows the value.",
        hits: [
            .init("She finished fifth in the 60m in ⟦7.35⟧.", gives: "7.35"),
            .init("He ran a personal best of ⟦20.94⟧ in the 200m.", gives: "20.94"),
            .init("She won the long jump with a leap of ⟦6.63⟧.", gives: "6.63m"),
            .init("Men's 100m: 1. A Able (USA) ⟦9.98⟧; 2. B Baker (GBR) ⟦10.01⟧."),
        ],
        misses: [
            "He ran the 100m after paying £9.98.", "The odds on the 100m winner were 9.50.",
            "He won the 100m, a rise of 9.8 per cent in his time.",
            "The 800m is like running 12.5 times round the block.",
        ])

    static func match(_ cluster: NumberCluster, in scanner: MarkScanner) -> MarkMention? {
        guard !cluster.isAbsurd, cluster.count == 2, cluster.separator(1) == .period || cluster.separator(1) == .comma,
            (1...3).contains(cluster.digits[1]), !(cluster.separator(1) == .comma && cluster.digits[1] == 3)
        else { return nil }
        let text = scanner.text
        let tokens = cluster.tokens
        let next = tokens.upperBound
        if scanner.role(next).contains(.countable) || scanner.isClockTime(tokens)
            || text.isGlued(next) && text.kind(next) == .word
        {
            return nil
        }
        if (1...6).contains(where: { scanner.word(tokens.lowerBound - $0) == .odds }) { return nil }
        let evidence = scanner.evidence(tokens)
        guard evidence > .none else { return nil }
        let value = cluster.decimal?.value ?? 0
        if scanner.isGap(tokens), value > 0 {
            return scanner.isRacing && value < 60 ? gap(tokens, value, cluster, scanner) : nil
        }
        if let mark = plausible(cluster, evidence, scanner) { return mark }
        // "a 50.2 first lap" is no mark of the event and yet one of the race.
        let isLap = (0...2).contains { scanner.word(next + $0) == .lap || scanner.word(next + $0) == .split }
        if scanner.isRacing, isLap, (8..<200).contains(value), text.kind(next) == .word, cluster.digits[1] < 3 {
            let written = MarkFormat.time(value, decimals: Int(cluster.digits[1]))
            return scanner.mention(tokens, .time, value, written, rule: rule, 0.75)
        }
        // Two decimals after a verb of running are seconds even where no event is named.
        guard scanner.isRacing, evidence == .strong, cluster.digits[1] == 2, scanner.word(tokens.lowerBound - 1) == .in,
            value > 5
        else { return nil }
        return scanner.mention(
            tokens, .time, value, MarkFormat.time(value, decimals: 2), rule: rule, 0.6)
    }

    private static func gap(
        _ tokens: Range<Int>, _ value: Double, _ cluster: NumberCluster, _ scanner: MarkScanner
    ) -> MarkMention {
        scanner.mention(
            tokens, .gap, value, "+" + MarkFormat.time(value, decimals: Int(cluster.digits[1])), rule: rule, 0.8)
    }

    private static func plausible(
        _ cluster: NumberCluster, _ evidence: MarkScanner.Evidence, _ scanner: MarkScanner
    ) -> MarkMention? {
        let tokens = cluster.tokens
        return scanner.context.first(near: tokens.lowerBound) { candidate -> MarkMention? in
            guard evidence == .strong || candidate.nearness < .article, let measures = candidate.event.measures else {
                return nil
            }
            let sure = [0.95, 0.93, 0.85][candidate.nearness.rawValue] - (evidence == .strong ? 0 : 0.15)
            switch measures {
            case .time:
                let readings =
                    cluster.separator(1) == .period || cluster.digits[1] == 2 ? TimeReading.others(cluster) : []
                let printed = TimeReading.plainSeconds(cluster)
                if let printed, candidate.allows(printed.seconds) {
                    return MarkClock.mark(
                        tokens, .init(reading: printed, event: candidate, isRepaired: false, confidence: sure), scanner,
                        sure,
                        rule: rule)
                }
                guard let other = readings.first(where: { candidate.allows($0.seconds) }) else { return nil }
                return MarkClock.mark(
                    tokens, .init(reading: other, event: candidate, isRepaired: true, confidence: sure - 0.05), scanner,
                    sure - 0.05)
            case .distance, .height:
                guard let number = cluster.decimal, candidate.allows(number.value), number.decimals == 2,
                    candidate.nearness == .sentence || scanner.isListed(tokens)
                        || MarkMetric.words(around: tokens, scanner) != nil
                else {
                    return nil
                }
                var mark = scanner.mention(
                    tokens, measures, number.value, MarkFormat.metres(number.value, decimals: 2), rule: rule, sure)
                mark.isMeasuredInMetres = true
                mark.event = candidate.event.name
                return mark
            case .points, .gap: return nil
            }
        }
    }
}
