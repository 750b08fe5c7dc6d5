/// How a cluster is read that no event with bounds of its own allows.
extension MarkClock {
    /// Dashes, and what misprinted or old separators may also mean, as a discipline of many lengths allows: `1.09.22` in a
    /// cyclo-cross race is an hour and nine minutes.
    static func loose(
        _ cluster: NumberCluster, _ printed: TimeReading?, _ others: [TimeReading], _ scanner: MarkScanner
    ) -> Resolved? {
        let isOld = cluster.separator(1) == .period && cluster.separator(2) == .period
        guard printed == nil && cluster.separator(1) == .hyphen || isOld,
            let loose = scanner.context.looseReading(
                near: cluster.tokens.lowerBound, of: [printed].compactMap(\.self) + others)
        else { return nil }
        let isPrinted = loose.reading.seconds == printed?.seconds
        return Resolved(reading: loose.reading, event: loose.event, isRepaired: isOld && !isPrinted, confidence: 0.8)
    }

    /// `73:44` in an article of 3 days, 1 hour and 44 minutes: hours and minutes, as the time before was as long; `23-40`
    /// after `22-51`.
    static func likeLast(_ cluster: NumberCluster, _ scanner: MarkScanner) -> Resolved? {
        if cluster.count == 2, cluster.separator(1) == .hyphen, scanner.lastIsDashed(near: cluster) {
            return TimeReading.minutes(cluster).map {
                Resolved(reading: $0, event: nil, isRepaired: false, confidence: 0.8)
            }
        }
        guard cluster.count == 2, cluster.separator(1) == .colon, let last = scanner.lastTime, last.value >= 7200,
            let reading = TimeReading.hoursAndMinutes(cluster, below: 500),
            abs(reading.seconds - last.value) < 0.15 * last.value
        else { return nil }
        return Resolved(reading: reading, event: nil, isRepaired: false, confidence: 0.8)
    }
}
