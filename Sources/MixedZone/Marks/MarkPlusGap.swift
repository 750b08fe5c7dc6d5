/// `mark.plus-gap`: a margin with a plus sign, `+1'34"`, `+0.059s`, `+1:34`.
enum MarkPlusGap {
    static let rule = Rule(
        "mark.plus-gap", "A plus sign before a time makes it a margin.",
        hits: [
            .init("The rider came second at ⟦+1'34\"⟧ on the stage.", gives: "+1:34"),
            .init("His rival in the race was ⟦+0.059s⟧ off the pace.", gives: "+0.059"),
            .init("2. Bo Bell ⟦+1:34⟧ in the stage race", gives: "+1:34"),
            .init("Overall in the cycling race: 1, Al Dow, 22:10:44; 2, Bo Bell, ⟦:32⟧ behind.", gives: "+32"),
            .init("Second | Bo Bell | ⟦+27\"⟧ | stage race riders", gives: "+27"),
        ],
        misses: ["He won the 100m in a wind of +1.8m/s.", "The +75kg class was won by a lifter."])

    /// True where a plus and one decimal are the wind: in brackets, or in athletics.
    private static func isWindy(_ index: Int, _ scanner: MarkScanner) -> Bool {
        if scanner.text.sign(index - 1) == .openParenthesis || scanner.sports.main == "athletics" { return true }
        return scanner.context.first(near: index) { $0.event.sport ?? "athletics" == "athletics" } ?? false
    }

    /// `:32 behind`, as American agencies print margins below a minute.
    static func seconds(at index: Int, in scanner: MarkScanner) -> MarkMention? {
        let text = scanner.text
        guard scanner.isRacing, text.kind(index + 1) == .number, text.isGlued(index + 1), !text.isGlued(index),
            text.tokens[index + 1].range.count == 2, let value = text.number(index + 1), (1..<60).contains(value),
            scanner.role(index + 2).contains(.gapAfter) || scanner.isTimedApart
        else { return nil }
        return scanner.mention(index..<index + 2, .gap, Double(value), "+\(value)", rule: rule, 0.85)
    }

    static func match(at index: Int, in scanner: MarkScanner) -> MarkMention? {
        let text = scanner.text
        guard text.isGlued(index + 1), let cluster = NumberCluster(at: index + 1, in: text), !cluster.isAbsurd,
            !(text.kind(index - 1) == .number && text.isGlued(index))
        else { return nil }
        var end = cluster.tokens.upperBound
        let unit = scanner.unit(end)
        if unit != nil, unit?.dimension != .time { return nil }
        var reading: TimeReading?
        if unit?.factor == 1, let number = cluster.decimal {
            reading = TimeReading(seconds: number.value, decimals: number.decimals, form: .seconds)
        } else if cluster.count == 1, text.isGlued(end), NumberCluster.isSecondMark(text.sign(end)),
            let number = cluster.decimal
        {
            reading = TimeReading(seconds: number.value, decimals: 0, form: .seconds)
        } else if let units = MarkUnitTime.read(at: index + 1, in: scanner) {
            reading = TimeReading(seconds: units.seconds, decimals: units.decimals, form: .minutes)
            end = units.end - 1
        } else if unit == nil, cluster.count > 1, scanner.isRacing,
            text.isGlued(end) == false || text.kind(end) == .sign
        {
            let isWind =
                cluster.separator(1) == .period && cluster.digits[1] == 1 && isWindy(index, scanner)
            reading = isWind || cluster.separator(1) == .hyphen ? nil : TimeReading.printed(cluster)
            end -= 1
        }
        guard let reading, reading.seconds > 0, text.sign(end + 1) != .percent else { return nil }
        let tokens = index..<end + 1
        return scanner.mention(
            tokens, .gap, reading.seconds, "+" + MarkFormat.time(reading.seconds, decimals: reading.decimals),
            rule: rule, 0.92)
    }
}
