/// `mark.clock` and `mark.colon-repair`: times with separators, `3:27.65`, `2:04:45`, `3.27:65`, `3'27"65`, `16.38.07`.
enum MarkClock {
    static let rule = Rule(
        "mark.clock", "A time with separators as they should be.",
        hits: [
            .init("He won the 1500m in ⟦3:27.65⟧.", gives: "3:27.65"),
            .init("She ran the marathon in ⟦2:14:04⟧.", gives: "2:14:04"),
            .init("The skier won the downhill in ⟦1'34\"65⟧.", gives: "1:34.65"),
            .init("The 800m record stood at ⟦1-43.5⟧.", gives: "1:43.5"),
            .init("The driver took pole in ⟦1:15.144⟧.", gives: "1:15.144"),
            .init("The race was won in ⟦1:31:44.742⟧.", gives: "1:31:44.742"),
            .init("The 1500m freestyle record is ⟦16.38.07⟧.", gives: "16:38.07"),
            .init("Runners home in the 10k: Ann Ode (⟦44:23⟧).", gives: "44:23"),
            .init("The Three Miles race was won in ⟦14-52 3-5⟧ by a yard.", gives: "14:52.6"),
            .init("She ran the W50 1500m in ⟦5-58.4⟧.", gives: "5:58.4"),
            .init("He had hoped to run the 1500m in under four minutes; he thinks ⟦3:41⟧ is possible.", gives: "3:41"),
            .init("COMMON PARKRUN\nAnn Ode was second in ⟦19:20⟧ and Bo Bell tenth.", gives: "19:20"),
        ],
        misses: [
            "The race starts at 9:30 am.", "The first skier of the slalom goes at 17:45.",
            "Start list of the time trial\n1 | Ann Ode (GER) | 13:01:00\n2 | Bo Bell (FRA) | 13:02:00",
            "Kick-off is at 19:45 in the league.", "They won 21-14 in the league.",
            "The race on 12.05.2004 was run at 10:15 local time.", "A time of 99:99:99.99 is no time.",
        ])

    static let repair = Rule(
        "mark.colon-repair", "A time with misprinted separators, read as the event allows.",
        hits: [
            .init("He won the 5000m in ⟦13:13:66⟧.", gives: "13:13.66"),
            .init("He ran the 1500m in ⟦3.27:65⟧.", gives: "3:27.65"),
            .init("She won the marathon in ⟦2:24.45⟧.", gives: "2:24:45"),
            .init("Her best time for the marathon is ⟦4.07⟧.", gives: "4:07:00"),
            .init("In the pool she swam the 100m backstroke in ⟦1.07⟧.", gives: "1:07"),
            .init("He won the 800m in ⟦1:43:06⟧.", gives: "1:43.06"),
            .init("He dreams of under ⟦2:09⟧ in the marathon.", gives: "2:09:00"),
            .init("She was third in the slalom in ⟦1:51:20⟧.", gives: "1:51.20"),
            .init("In the marathon she led at 30km (⟦1:44.12⟧).", gives: "1:44:12"),
        ],
        misses: ["He won the marathon in 2:13:06.", "She won the long jump with 7.07m."])

    /// A reading with the event that allows it.
    struct Resolved {
        let reading: TimeReading
        let event: MarkContext.Candidate?
        let isRepaired: Bool
        let confidence: Double
    }

    static func match(_ cluster: NumberCluster, in scanner: MarkScanner) -> MarkMention? {
        guard !cluster.isAbsurd, cluster.count >= 2,
            hasFraction(cluster) || !isTimeOfDay(cluster, scanner)
        else {
            return nil
        }
        if let old = withFifths(cluster, scanner) { return old }
        let isDotted = cluster.separator(1) == .period || cluster.separator(1) == .comma
        guard !(isDotted && cluster.count == 2) else { return nil }
        guard let resolved = resolve(cluster, in: scanner), resolved.reading.seconds > 0 else { return nil }
        if let gap = gap(cluster, scanner) { return gap }
        let evidence = scanner.evidence(cluster.tokens)
        guard var confidence = judge(resolved, cluster, evidence, scanner) else { return nil }
        var end = cluster.tokens.upperBound
        if let unit = scanner.unit(end), unit.dimension == .time,
            unit.factor == 1 || unit.factor == 60 || unit.factor == 3600
        {
            end += 1
        } else if hasFraction(cluster), scanner.isMarkLetter(end) {
            end += 1
        }
        let tokens = cluster.tokens.lowerBound..<end
        if resolved.isRepaired { confidence = min(confidence, 0.95) }
        return mark(tokens, resolved, scanner, confidence)
    }

    /// `14-52 3-5`, as reports of the hand-held watch wrote it.
    private static func withFifths(_ cluster: NumberCluster, _ scanner: MarkScanner) -> MarkMention? {
        guard cluster.count == 2, scanner.isRacing, cluster.separator(1) == .hyphen || cluster.separator(1) == .colon,
            let minutes = TimeReading.minutes(cluster),
            let fifths = MarkQuantity.fifths(at: cluster.tokens.upperBound, scanner.text)
        else { return nil }
        let seconds = minutes.seconds + fifths.value
        return scanner.mention(
            cluster.tokens.lowerBound..<fifths.end, .time, seconds, MarkFormat.time(seconds, decimals: 1), rule: rule,
            0.85)
    }

    /// `at 9:40`, unless riders stand at 9:40 behind the first.
    private static func isTimeOfDay(_ cluster: NumberCluster, _ scanner: MarkScanner) -> Bool {
        if scanner.isClockTime(cluster.tokens) { return true }
        guard cluster.count == 2, cluster.values[0] < 24, cluster.values[1] < 60,
            scanner.word(cluster.tokens.lowerBound - 1) == .at
        else { return false }
        // "timed at 3:12", "the record stands at 3:26"
        if !scanner.role(cluster.tokens.lowerBound - 2).isDisjoint(with: [.clocking, .stays]) { return false }
        // "the first starter goes at 17:45": a margin so large stands after a name or its brackets.
        let followsName = scanner.followsName(cluster.tokens.lowerBound - 1)
        return !scanner.isGap(cluster.tokens) || cluster.values[0] >= 9 && !followsName
    }

    /// A margin is read as it is printed: what an event allows says nothing of it.
    private static func gap(_ cluster: NumberCluster, _ scanner: MarkScanner) -> MarkMention? {
        guard scanner.isRacing, scanner.isGap(cluster.tokens), !isDeadline(cluster, scanner),
            let reading = TimeReading.printed(cluster),
            reading.seconds > 0
        else { return nil }
        // "third, more than a minute back at 45:20.6": as long as the winner's time, it is a time.
        if reading.seconds > 600, reading.seconds > 0.6 * (scanner.lastTime?.value ?? 0),
            scanner.context.event(allowing: reading.seconds, near: cluster.tokens.lowerBound) != nil
        {
            return nil
        }
        return scanner.mention(
            cluster.tokens, .gap, reading.seconds,
            "+" + MarkFormat.time(reading.seconds, decimals: reading.decimals), rule: rule, 0.9)
    }

    /// `the roads reopen by 15:00`: so wide a margin follows a word of beating.
    private static func isDeadline(_ cluster: NumberCluster, _ scanner: MarkScanner) -> Bool {
        let start = cluster.tokens.lowerBound
        guard scanner.word(start - 1) == .by, cluster.count == 2, (6..<24).contains(cluster.values[0]) else {
            return false
        }
        let sentence = scanner.text.sentence(of: start)
        return !(2...6).contains {
            start - $0 >= sentence.lowerBound
                && !scanner.role(start - $0).isDisjoint(with: [.markVerb, .gapBefore, .gapVerb, .markNoun])
        }
    }

    static func mark(
        _ tokens: Range<Int>, _ resolved: Resolved, _ scanner: MarkScanner, _ confidence: Double, rule: Rule = rule
    ) -> MarkMention {
        let reading = resolved.reading
        var mark = scanner.mention(
            tokens, .time, reading.seconds, MarkFormat.time(reading.seconds, decimals: reading.decimals),
            rule: resolved.isRepaired ? repair : rule, confidence)
        mark.isRepaired = resolved.isRepaired
        mark.event = resolved.event?.event.name
        return mark
    }

    /// The reading that the nearest event allows; without one what is printed, else what alone is possible.
    static func resolve(_ cluster: NumberCluster, in scanner: MarkScanner) -> Resolved? {
        let printed = TimeReading.printed(cluster)
        let others = TimeReading.others(cluster)
        let isUsual = isUsual(cluster)
        if let printed, cluster.count == 2, scanner.isStretch(cluster.tokens) {
            return Resolved(reading: printed, event: nil, isRepaired: false, confidence: 0.85)
        }
        let found = scanner.context.first(near: cluster.tokens.lowerBound) { candidate -> Resolved? in
            guard candidate.event.measures == .time else { return nil }
            let sure = [0.97, 0.95, 0.9][candidate.nearness.rawValue]
            if let printed, candidate.allows(printed.seconds) {
                return Resolved(reading: printed, event: candidate, isRepaired: !isUsual, confidence: sure)
            }
            guard let other = others.first(where: { candidate.allows($0.seconds) }) else { return nil }
            // "20:47" is 20.47 only where the sentence tells of a sprint.
            if printed != nil, other.form == .seconds, candidate.nearness > .sentence { return nil }
            return Resolved(reading: other, event: candidate, isRepaired: true, confidence: sure - 0.03)
        }
        if let found { return found }
        if cluster.count == 2, cluster.separator(1) == .hyphen, scanner.isRacing,
            scanner.isPlaced(cluster.tokens.lowerBound), let reading = TimeReading.minutes(cluster),
            reading.seconds > 60
        {
            return Resolved(reading: reading, event: nil, isRepaired: false, confidence: 0.8)
        }
        if let loose = loose(cluster, printed, others, scanner) { return loose }
        if let alike = likeLast(cluster, scanner) { return alike }
        if cluster.count == 3, let split = split(cluster, printed, others, scanner) { return split }
        if let printed {
            // 14:32:10 without an event may be hours or minutes.
            let isOpen = cluster.count == 3 && printed.form == .hours && others.count > 1 && cluster.values[0] > 6
            return Resolved(
                reading: printed, event: nil, isRepaired: !isUsual, confidence: isOpen ? 0.6 : isUsual ? 0.9 : 0.8)
        }
        guard cluster.count == 3 else { return nil }
        return others.first.map {
            Resolved(reading: $0, event: nil, isRepaired: true, confidence: others.count == 1 ? 0.85 : 0.6)
        }
    }

    /// `1:40.02` at 30km of a marathon: no time of the whole race, and hours if the race takes hours.
    private static func split(
        _ cluster: NumberCluster, _ printed: TimeReading?, _ others: [TimeReading], _ scanner: MarkScanner
    ) -> Resolved? {
        scanner.context.first(near: cluster.tokens.lowerBound) { candidate -> Resolved? in
            guard candidate.event.measures == .time else { return nil }
            if let printed, candidate.allowsSplit(printed.seconds) { return nil }
            return others.first { $0.form == .hours && candidate.allowsSplit($0.seconds) }
                .map { Resolved(reading: $0, event: candidate, isRepaired: true, confidence: 0.8) }
        }
    }

    /// True when the separators are those of a style of print and not misprinted.
    private static func isUsual(_ cluster: NumberCluster) -> Bool {
        let first = cluster.separator(1)
        switch cluster.count {
        case 2: return true
        case 3:
            let second = cluster.separator(2)
            if first == .period { return second == .period }
            return second != .colon || first == .colon
        default: return true
        }
    }

    private static func hasFraction(_ cluster: NumberCluster) -> Bool {
        cluster.count == 4 || cluster.count == 3 && cluster.separator(2) == .period && cluster.separator(1) == .colon
    }

    private static func judge(
        _ resolved: Resolved, _ cluster: NumberCluster, _ evidence: MarkScanner.Evidence, _ scanner: MarkScanner
    ) -> Double? {
        if cluster.count == 2, cluster.separator(1) == .hyphen {
            // "22-51" is a time where cyclists and walkers of old are timed, and else a score.
            if scanner.lastIsDashed(near: cluster), evidence > .none { return 0.8 }
            guard evidence == .strong, !scanner.isPrice(cluster.tokens) else { return nil }
            // "55-2 1/2" in a list is a length.
            // "the 13-14 medley relay" is for children of those years.
            guard cluster.digits[1] == 2, scanner.text.kind(cluster.tokens.upperBound) != .number,
                !(0...4).contains(cluster.values[1] - cluster.values[0])
            else { return nil }
            if scanner.isPlaced(cluster.tokens.lowerBound) { return 0.8 }
            // Beside games only what is said to have been run or ridden: "won in 58-12", not "won 58-12".
            let before = cluster.tokens.lowerBound - 1
            let isTold =
                scanner.word(before) == .in || scanner.word(before) != .won && scanner.role(before).contains(.markVerb)
            guard let event = resolved.event, event.nearness < .article, scanner.sports.ballWords == 0 || isTold,
                scanner.word(cluster.tokens.lowerBound - 1) != .of
            else { return nil }
            return min(resolved.confidence, 0.9)
        }
        if cluster.count == 2 {
            // Two pairs of digits are also a time of day or a score.
            // "believes that 3:26 is possible"
            if evidence < .strong, resolved.event != nil, !resolved.isRepaired, cluster.separator(1) == .colon,
                cluster.digits[0] == 1, resolved.reading.form == .minutes,
                scanner.text.classes(cluster.tokens.upperBound).contains(.auxiliary)
            {
                return 0.7
            }
            // "There's a 1:43 in him": with the article, and nothing behind that it could be the time of.
            if evidence == .none, let event = resolved.event, event.nearness < .article,
                scanner.word(cluster.tokens.lowerBound - 1) == .a, scanner.isClosed(cluster.tokens.upperBound)
            {
                return 0.75
            }
            if evidence == .none { return nil }
            if let event = resolved.event, evidence == .strong || event.nearness < .article {
                return resolved.confidence
            }
            guard scanner.isRacing, cluster.digits[1] == 2 else { return nil }
            return evidence == .strong ? min(resolved.confidence, 0.9) : nil
        }
        // "2-12-19" is a date where nothing speaks for a time.
        if cluster.separator(1) == .hyphen, cluster.separator(2) == .hyphen, evidence == .none { return nil }
        let isColon = cluster.separator(1) == .colon
        // The time of day in a start list, to the minute.
        if scanner.hasStartTimes, resolved.event == nil, resolved.reading.form == .hours,
            (6..<22).contains(cluster.values[0]), cluster.values[2] == 0 || cluster.values[2] == 30
        {
            return nil
        }
        if resolved.event == nil, !isColon {
            guard evidence > .none, scanner.isRacing else { return nil }
            return min(resolved.confidence, evidence == .strong ? 0.85 : 0.6)
        }
        if resolved.event != nil { return resolved.confidence }
        guard scanner.isRacing || evidence == .strong else { return nil }
        return evidence == .none ? min(resolved.confidence, 0.8) : resolved.confidence
    }
}
