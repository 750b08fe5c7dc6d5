/// What a decimal without a unit is where no event with bounds of its own allows it: a time like the one before, of a
/// discipline of many lengths, or on the way of a long race.
extension MarkBare {
    /// `second in 60.25` after `finish in 59.37` of a half marathon: minutes like the time before, as `next at 7.09` after
    /// `in 7.04` are seconds.
    static func likeLast(
        _ cluster: NumberCluster, _ evidence: MarkScanner.Evidence, _ scanner: MarkScanner
    ) -> MarkMention? {
        if evidence == .strong, scanner.isRacing, let last = scanner.lastTime, last.value < 200,
            cluster.tokens.lowerBound - last.tokens.upperBound < 60, let reading = TimeReading.plainSeconds(cluster),
            cluster.separator(1) == .period,
            isAlike(reading.seconds, last.value, isListed: scanner.isListed(cluster.tokens))
        {
            var mark = scanner.mention(
                cluster.tokens, .time, reading.seconds, MarkFormat.time(reading.seconds, decimals: reading.decimals),
                rule: rule, 0.75)
            mark.event = last.event
            return mark
        }
        guard evidence == .strong, cluster.digits[1] == 2, let last = scanner.lastTime, last.value > 60,
            cluster.tokens.lowerBound - last.tokens.upperBound < 80, let reading = TimeReading.minutes(cluster),
            isAlike(reading.seconds, last.value, isListed: scanner.isListed(cluster.tokens))
        else { return nil }
        var mark = scanner.mention(
            cluster.tokens, .time, reading.seconds, MarkFormat.time(reading.seconds, decimals: 0),
            rule: MarkClock.repair, 0.8)
        mark.isRepaired = true
        mark.event = last.event
        return mark
    }

    /// `a clean 94.66` in the slalom, `fastest leg in 16.21` of a road relay: as the discipline allows, whatever its length.
    static func loose(
        _ cluster: NumberCluster, _ evidence: MarkScanner.Evidence, _ scanner: MarkScanner
    ) -> MarkMention? {
        guard evidence == .strong, cluster.separator(1) == .period else { return nil }
        let readings = [TimeReading.plainSeconds(cluster), TimeReading.minutes(cluster)].compactMap(\.self)
        guard let found = scanner.context.looseReading(near: cluster.tokens.lowerBound, of: readings) else {
            return nil
        }
        let isPrinted = found.reading.form == .seconds
        var mark = scanner.mention(
            cluster.tokens, .time, found.reading.seconds,
            MarkFormat.time(found.reading.seconds, decimals: found.reading.decimals),
            rule: isPrinted ? rule : MarkClock.repair, 0.75)
        mark.isRepaired = !isPrinted
        return mark
    }

    /// `halfway in 63.20`, `the first five kilometres took 15.02`: minutes on the way of a race of an hour and more.
    static func split(
        _ cluster: NumberCluster, _ candidate: MarkContext.Candidate, _ scanner: MarkScanner
    ) -> TimeReading? {
        let start = cluster.tokens.lowerBound
        let isHalfway =
            scanner.word(start - 1) == .in
            && (scanner.word(start - 2) == .halfway || scanner.word(start - 2) == .half)
        guard cluster.separator(1) == .period,
            isHalfway || scanner.followsDistance(start) || scanner.isStretch(cluster.tokens),
            let reading = TimeReading.minutes(cluster), reading.seconds > 120, candidate.isLonger(than: reading.seconds)
        else { return nil }
        return reading
    }

    /// `a swim of 21.40`: the parts of a triathlon are told in minutes.
    static func leg(_ cluster: NumberCluster, _ candidate: MarkContext.Candidate) -> TimeReading? {
        guard candidate.event.sport == "triathlon", candidate.nearness < .article, cluster.separator(1) == .period
        else { return nil }
        return TimeReading.minutes(cluster).flatMap { $0.seconds > 180 ? $0 : nil }
    }

    /// Whether two times are of one race: in a list the slow come after the fast.
    static func isAlike(_ value: Double, _ last: Double, isListed: Bool) -> Bool {
        isListed ? value > 0.7 * last && value < 1.6 * last : abs(value - last) < 0.15 * last
    }
}
