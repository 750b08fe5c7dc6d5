/// `mark.bare`: a decimal without a unit, `46.46`, `8.24`, whose event says what it is.
enum MarkBare {
    static let rule = Rule(
        "mark.bare", "A decimal without a unit where an event near it allows the value.",
        hits: [
            .init("She finished fifth in the 60m in ⟦7.35⟧.", gives: "7.35"),
            .init("He ran a personal best of ⟦20.94⟧ in the 200m.", gives: "20.94"),
            .init("She won the long jump with a leap of ⟦6.63⟧.", gives: "6.63m"),
            .init("He ran the 100m in ⟦10.21w⟧ (+2.4).", gives: "10.21"),
            .init("In the 4x100m relay they were last of eight in ⟦39.5⟧ with one man limping.", gives: "39.5"),
            .init("The 4x100m relay was theirs. Latvia's ⟦38.07⟧ was a record.", gives: "38.07"),
            .init("She was second in the 200m; her ⟦22.71⟧ was a personal best.", gives: "22.71"),
            .init("She opened with ⟦13.38⟧ in the 100m hurdles.", gives: "13.38"),
            .init("She is a long jumper.\nBefore Saturday her best was ⟦6.41⟧, set at school.", gives: "6.41m"),
            .init("The skater won the 3000m with laps that went from ⟦31.6⟧ to 32.9.", gives: "31.6"),
            .init("The skater won the 1000m after a first lap of ⟦26.1⟧.", gives: "26.1"),
            .init("Men's 100m: 1. A Able (USA) ⟦9.98⟧; 2. B Baker (GBR) ⟦10.01⟧."),
        ],
        misses: [
            "He ran the 100m after paying £9.98.", "The odds on the 100m winner were 9.50.",
            "200m freestyle\nDiving: 1. A Able 287.45", "Racing begins at 9.15 with the 5000m.",
            "The last rider of the time trial is off at 15.41.",
            "The 800m winner got Rs 2.50 crore.", "He won the 100m, a rise of 9.8 per cent in his time.",
            "The 800m is like running 12.5 times round the block.",
        ])

    static func match(_ cluster: NumberCluster, in scanner: MarkScanner) -> MarkMention? {
        guard !cluster.isAbsurd, cluster.count == 2, cluster.separator(1) == .period || cluster.separator(1) == .comma,
            scanner.text.sign(cluster.tokens.lowerBound - 1) != .plus, (1...3).contains(cluster.digits[1]),
            !(cluster.separator(1) == .comma && cluster.digits[1] == 3)
        else { return nil }
        let text = scanner.text
        // "8.15w", "10.7h": a letter for the wind, the hand or the hall belongs to the mark.
        let hasLetter = scanner.isMarkLetter(cluster.tokens.upperBound)
        let tokens = cluster.tokens.lowerBound..<cluster.tokens.upperBound + (hasLetter ? 1 : 0)
        var cluster = cluster
        cluster.tokens = tokens
        let next = tokens.upperBound
        let isLap = isLap(tokens, scanner)
        if scanner.role(next).contains(.countable) || scanner.isClockTime(tokens) && !isLap
            || text.isGlued(next) && text.kind(next) == .word
        {
            return nil
        }
        if scanner.isPrice(tokens) { return nil }
        let isIntroduced = introduces(tokens, scanner) || isLap
        let evidence = isIntroduced ? .strong : scanner.evidence(tokens)
        let value = cluster.decimal?.value ?? 0
        // "the last rider goes off at 15.41"
        if isTimeOfDay(cluster, scanner), cluster.values[0] > 5, !scanner.followsName(tokens.lowerBound - 1) {
            return nil
        }
        // "anchored by a 50.1": with an article it is somebody's mark.
        let isGap = value > 0 && scanner.word(tokens.lowerBound - 1) != .a && scanner.isGap(tokens)
        // "third, 11.3 off the pace"
        let isBehind = isGap && scanner.role(tokens.upperBound).contains(.gapAfter)
        // "third, at 0.31"
        guard evidence > .none || isBehind || isGap && scanner.word(tokens.lowerBound - 1) == .at else { return nil }
        if isGap {
            return scanner.isRacing && value < 60 ? gap(tokens, value, cluster, scanner) : nil
        }
        if let mark = plausible(cluster, evidence, scanner, isNear: true) ?? likeLast(cluster, evidence, scanner)
            ?? loose(cluster, evidence, scanner) ?? plausible(cluster, evidence, scanner, isNear: false)
        {
            return mark
        }
        // "a 50.2 first lap" is no mark of the event and yet one of the race.
        if scanner.isRacing, isLap, (8..<200).contains(value), cluster.digits[1] < 3 {
            let written = MarkFormat.time(value, decimals: Int(cluster.digits[1]))
            return scanner.mention(tokens, .time, value, written, rule: rule, 0.75)
        }
        // Two decimals after a verb of running are seconds even where no event is named, and so is "a record of 57.3".
        let before = tokens.lowerBound - 1
        let isNamed =
            scanner.word(before) == .of && scanner.role(before - 1).contains(.markNoun)
            && !scanner.context.hasFieldEvent && !scanner.context.hasPointsEvent
        // "fifth in the 110s (15.60)", where races are told
        let isEnclosed =
            scanner.text.sign(before) == .openParenthesis
            && scanner.context.event(lastBefore: tokens.lowerBound)?.measures == .time
        guard scanner.isRacing, evidence == .strong, value > 5,
            cluster.digits[1] == 2 && (scanner.word(before) == .in || isEnclosed) || cluster.digits[1] < 3 && isNamed
        else { return nil }
        return scanner.mention(
            tokens, .time, value, MarkFormat.time(value, decimals: Int(cluster.digits[1])), rule: rule, 0.6)
    }

    /// `last of eight in 39.5,`, `the 38.46 with which they won`: a decimal that closes what is said.
    private static func introduces(_ tokens: Range<Int>, _ scanner: MarkScanner) -> Bool {
        guard scanner.isRacing else { return false }
        let before = scanner.word(tokens.lowerBound - 1)
        // "whose 22.81 was a personal best"
        if scanner.word(tokens.upperBound) == .was,
            (1...4).contains(where: { scanner.role(tokens.upperBound + $0).contains(.markNoun) })
        {
            return true
        }
        // "a clean 94.66 putting him fourth"
        let isDescribed =
            scanner.text.kind(tokens.lowerBound - 1) == .word && scanner.word(tokens.lowerBound - 2) == .a
            && before == nil && scanner.text.tokens[tokens.lowerBound].gap == .space
        guard before == .in || before == .the || before == .a || before == .did || isDescribed else { return false }
        guard let next = scanner.text.token(tokens.upperBound), next.gap <= .space else { return true }
        if next.kind == .sign {
            return before != .the
                && [.comma, .period, .semicolon, .openParenthesis, .closeParenthesis].contains(next.sign)
        }
        if isDescribed, scanner.text.folded(safe: tokens.upperBound).hasSuffix("ing") { return true }
        let classes = scanner.knowledge.lexicon.classes(of: next.word)
        return !classes.isDisjoint(with: [.preposition, .conjunction, .pronounThird, .auxiliary])
    }

    /// `a 50.2 first lap`, `the first lap of 30.2`, `laps that drifted from 31.8 to 33.1`.
    private static func isLap(_ tokens: Range<Int>, _ scanner: MarkScanner) -> Bool {
        let next = tokens.upperBound
        func isLapWord(_ index: Int) -> Bool { scanner.role(index).contains(.partOfRace) }
        if scanner.text.kind(next) == .word, (0...2).contains(where: { isLapWord(next + $0) }) { return true }
        let start = scanner.text.sentence(of: tokens.lowerBound).lowerBound
        let before = scanner.word(tokens.lowerBound - 1)
        // "the fastest lap, 58.92, came"
        if scanner.text.sign(tokens.lowerBound - 1) == .comma, isLapWord(tokens.lowerBound - 2) { return true }
        guard
            before == .of || before == .from || before == .to || before == .in || before == .was
                || isLapWord(tokens.lowerBound - 1)
        else {
            return false
        }
        return (1...12).contains { tokens.lowerBound - $0 >= start && isLapWord(tokens.lowerBound - $0) }
    }

    /// `begins at 9.15`: after `at` two pairs of digits are the time of day, unless a clock was stopped there.
    private static func isTimeOfDay(_ cluster: NumberCluster, _ scanner: MarkScanner) -> Bool {
        let index = cluster.tokens.lowerBound - 1
        guard scanner.word(index) == .at, cluster.values[0] < 24, cluster.digits[1] == 2, cluster.values[1] < 60 else {
            return false
        }
        let role = scanner.role(index - 1)
        // "took silver at 8.31", "second at 8.19"
        if scanner.text.classes(index - 1).contains(.ordinal) { return false }
        if scanner.text.kind(index - 1) == .word,
            ["gold", "silver", "bronze", "next"].contains(scanner.text.folded(index - 1))
        {
            return false
        }
        return role.isDisjoint(with: [.markNoun, .markVerb, .stays])
    }

    private static func gap(
        _ tokens: Range<Int>, _ value: Double, _ cluster: NumberCluster, _ scanner: MarkScanner
    ) -> MarkMention {
        scanner.mention(
            tokens, .gap, value, "+" + MarkFormat.time(value, decimals: Int(cluster.digits[1])), rule: rule, 0.8)
    }

    /// True when the event is in the paragraph, or is the one that was named last.
    private static func isNearest(
        _ candidate: MarkContext.Candidate, _ tokens: Range<Int>, _ scanner: MarkScanner
    ) -> Bool {
        candidate.nearness < .article
            || scanner.context.event(lastBefore: tokens.lowerBound)?.name == candidate.event.name
    }

    /// - Parameter isNear: whether only events of the sentence and the paragraph are asked, or only those beyond.
    private static func plausible(
        _ cluster: NumberCluster, _ evidence: MarkScanner.Evidence, _ scanner: MarkScanner, isNear: Bool
    ) -> MarkMention? {
        let tokens = cluster.tokens
        // "a 24.02 200m": the event right behind the number comes first.
        if isNear,
            let next = scanner.context.candidate(startingAt: MarkQuantity.skipHyphen(tokens.upperBound, scanner.text)),
            let mark = plausible(cluster, evidence, next, scanner)
        {
            return mark
        }
        return scanner.context.first(near: tokens.lowerBound) { candidate in
            guard (candidate.nearness < .article) == isNear else { return nil }
            return plausible(cluster, evidence, candidate, scanner)
        }
    }

    private static func plausible(
        _ cluster: NumberCluster, _ evidence: MarkScanner.Evidence, _ candidate: MarkContext.Candidate,
        _ scanner: MarkScanner
    ) -> MarkMention? {
        let tokens = cluster.tokens

        guard evidence == .strong || candidate.nearness < .article, let measures = candidate.event.measures else {
            return nil
        }
        let sure = [0.95, 0.93, 0.85][candidate.nearness.rawValue] - (evidence == .strong ? 0 : 0.15)
        switch measures {
        case .time:
            // "107.40" is a time of a race that is named here.
            if cluster.digits[0] > (candidate.nearness < .article ? 3 : 2) || isTimeOfDay(cluster, scanner) {
                return nil
            }
            // A far event repairs nothing where the sentence has a race of its own.
            if candidate.nearness == .article, scanner.context.hasTimedEvent(inSentenceOf: tokens.lowerBound) {
                return nil
            }
            if candidate.nearness < .article, let split = split(cluster, candidate, scanner) {
                return MarkClock.mark(
                    tokens, .init(reading: split, event: nil, isRepaired: true, confidence: 0.8), scanner, 0.8)
            }
            let readings =
                cluster.separator(1) == .period || cluster.digits[1] == 2 ? TimeReading.others(cluster) : []
            let printed = TimeReading.plainSeconds(cluster)
            if let printed, candidate.allows(printed.seconds) {
                return MarkClock.mark(
                    tokens, .init(reading: printed, event: candidate, isRepaired: false, confidence: sure), scanner,
                    sure,
                    rule: rule)
            }
            guard let other = readings.first(where: { candidate.allows($0.seconds) }) ?? leg(cluster, candidate)
            else { return nil }
            return MarkClock.mark(
                tokens, .init(reading: other, event: candidate, isRepaired: true, confidence: sure - 0.05), scanner,
                sure - 0.05)
        case .distance, .height:
            guard let number = cluster.decimal, candidate.allows(number.value), number.decimals == 2,
                candidate.nearness == .sentence || evidence == .strong && isNearest(candidate, tokens, scanner)
                    || scanner.isListed(tokens) || scanner.text.kind(tokens.lowerBound - 1) == .possessive
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
