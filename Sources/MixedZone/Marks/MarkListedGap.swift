/// `mark.listed-gap`: in a list of riders or skiers, the seconds behind the first, `2. Name at 14secs; 3. Name 31`.
enum MarkListedGap {
    static let rule = Rule(
        "mark.listed-gap", "A number after a name in a list whose marks before it are a leader's time and margins.",
        hits: [
            .init("Stage: 1. A Able (ESP) 4:52:18; 2. B Baker (COL) at 14secs; 3. C Cole (AUS) ⟦31⟧", gives: "+31"),
            .init("Riders overall: 1. Able 9:11:40; 2. Baker at 5secs; 3. Cole 12; 4. Dale ⟦1:07⟧", gives: "+1:07"),
            .init("Skiers: 1 A Able (FIN) 26:14.5, 2 B Baker (NOR) ⟦12.4⟧, 3 C Cole (SWE) 20.9", gives: "+12.4"),
        ],
        misses: [
            "Stage: 1. A Able (ESP) 4:52:18; 2. B Baker (COL) 4:52:31; 3. C Cole (AUS) DNF",
            "The rider won by 14 seconds; Baker 31 took the jersey.",
            "Super-G: 1. A Able (AUT) 1:24.67; 2. B Baker (SUI) +0.04; 3. C Cole (SUI) at ten gates; 4. D Dale (ITA) 25 years old.",
            "1. A Able 10.01; 2. B Baker 10.04; 3. C Cole 10.10 in the 100m.",
            "Riders: 1. A Able 22:51; 2. B Baker 23:40; 3. C Cole 23.59.",
        ])

    static func match(_ cluster: NumberCluster, in scanner: MarkScanner) -> MarkMention? {
        guard !cluster.isAbsurd, let last = scanner.lastMark, scanner.isRacing, last.kind == .gap || last.kind == .time,
            let (reading, end) = reading(cluster, scanner), reading.seconds > 0
        else { return nil }
        if last.kind == .gap {
            guard !last.isMeasuredInMetres, reading.seconds >= last.value else { return nil }
        } else {
            guard last.value > 60, reading.seconds < last.value / 4 else { return nil }
            guard scanner.isTimedApart || scanner.word(cluster.tokens.lowerBound - 1) == .at else { return nil }
        }
        // A number as large as the first time of the list is a time and no margin.
        if let leader = scanner.lastTime {
            if reading.seconds > 0.6 * leader.value { return nil }
            // "22:51; 23:40; 23.59": minutes like those before, parted by a full stop for once.
            if last.kind == .time, cluster.count == 2, cluster.digits[1] == 2,
                let minutes = TimeReading.minutes(cluster),
                abs(minutes.seconds - leader.value) < 0.3 * leader.value
            {
                return nil
            }
        }
        guard isOpenEnd(end, scanner), followsName(cluster.tokens.lowerBound, last.tokens.upperBound, scanner) else {
            return nil
        }
        return scanner.mention(
            cluster.tokens.lowerBound..<end, .gap, reading.seconds,
            "+" + MarkFormat.time(reading.seconds, decimals: reading.decimals), rule: rule, 0.85)
    }

    /// The seconds that the number says: `31`, `31"`, `12.4`, `1:07`, `2-05`.
    private static func reading(_ cluster: NumberCluster, _ scanner: MarkScanner) -> (TimeReading, Int)? {
        let end = cluster.tokens.upperBound
        switch cluster.count {
        case 1:
            guard cluster.values[0] < 60, cluster.digits[0] <= 2 else { return nil }
            if let unit = scanner.unit(end), unit.dimension == .time, unit.factor == 1 {
                return (TimeReading(seconds: Double(cluster.values[0]), decimals: 0, form: .seconds), end + 1)
            }
            let hasMark = scanner.text.isGlued(end) && NumberCluster.isSecondMark(scanner.text.sign(end))
            let reading = TimeReading(seconds: Double(cluster.values[0]), decimals: 0, form: .seconds)
            return (reading, hasMark ? end + 1 : end)
        case 2 where cluster.separator(1) == .hyphen: return TimeReading.minutes(cluster).map { ($0, end) }
        default: return TimeReading.printed(cluster).map { ($0, end) }
        }
    }

    /// True where the entry ends: at a sign, a break, or the end of the text.
    private static func isOpenEnd(_ end: Int, _ scanner: MarkScanner) -> Bool {
        guard let next = scanner.text.token(end), next.gap <= .space else { return true }
        return [.semicolon, .comma, .period, .openParenthesis, .closeParenthesis].contains(next.sign)
    }

    /// True when nothing but a place, a name and its brackets stands between the mark before and this one.
    private static func followsName(_ token: Int, _ last: Int, _ scanner: MarkScanner) -> Bool {
        guard last > 0, token > last, token - last <= 22 else { return false }
        let text = scanner.text
        var names = 0
        var places = 0
        for index in last..<token {
            switch text.tokens[index].kind {
            case .word:
                if text.tokens[index].isCapitalised {
                    names += 1
                } else if scanner.word(index) != .at, !scanner.role(index).contains(.gapAfter),
                    !text.classes(index).contains(.particle),
                    !["same", "time", "st", "s", "t"].contains(text.folded(index))
                {
                    return false
                }
            case .number:
                guard text.tokens[index].range.count <= 3 else { return false }
                places += 1
            case .sign, .possessive: break
            }
        }
        let before = token - 1
        let touchesName =
            text.sign(before) == .closeParenthesis || scanner.word(before) == .at
            || text.kind(before) == .word && text.tokens[before].isCapitalised
        return touchesName && names > 0 && (1...4).contains(places)
    }
}
