/// One way to read a cluster of numbers as a time.
struct TimeReading {
    /// What the numbers are taken for.
    enum Form: Sendable { case seconds, minutes, hours, hoursAndMinutes }

    let seconds: Double
    let decimals: Int
    let form: Form

    /// What the printed separators say; nil where they make no possible time.
    static func printed(_ cluster: NumberCluster) -> TimeReading? {
        let first = cluster.separator(1)
        let second = cluster.separator(2)
        switch cluster.count {
        case 2:
            if first == .period || first == .comma && cluster.digits[1] == 2 { return plainSeconds(cluster) }
            // 12"45
            if NumberCluster.isSecondMark(first) { return plainSeconds(cluster) }
            return first == .colon || NumberCluster.isMinuteMark(first) ? minutes(cluster) : nil
        case 3:
            if first == .colon, second == .colon { return hours(cluster) }
            let isMinutes = first == .colon && (second == .period || second == .comma)
            let hasMarks =
                NumberCluster.isMinuteMark(first)
                && (NumberCluster.isSecondMark(second) || second == .period || second == .comma)
            let isOldStyle = (first == .hyphen || first == .period) && second == .period
            return isMinutes || hasMarks || isOldStyle ? minutes(cluster) : nil
        case 4:
            return first == .colon && second == .colon ? hours(cluster) : nil
        default: return nil
        }
    }

    /// Every other possible way, the likelier first.
    static func others(_ cluster: NumberCluster) -> [TimeReading] {
        switch cluster.count {
        case 2 where NumberCluster.isSecondMark(cluster.separator(1)): []
        // "a 2-08 marathon"
        case 2 where cluster.separator(1) == .hyphen:
            [minutes(cluster), hoursAndMinutes(cluster, below: 5)].compactMap(\.self)
        case 2: [minutes(cluster), plainSeconds(cluster), hoursAndMinutes(cluster)].compactMap(\.self)
        // "[29,36,70]" are notes, "1.35:1" is a ratio.
        case 3 where cluster.separator(1) == .comma && cluster.separator(2) == .comma: []
        case 3 where cluster.separator(1) == .period && cluster.separator(2) == .colon && cluster.values[2] == 1: []
        // "1-58-44"
        case 3 where cluster.separator(1) == .hyphen && cluster.separator(2) == .hyphen:
            [hours(cluster), minutes(cluster)].compactMap(\.self)
        case 3: [minutes(cluster), hours(cluster)].compactMap(\.self)
        default: []
        }
    }

    static func plainSeconds(_ cluster: NumberCluster) -> TimeReading? {
        // "6:4" is a score.
        guard cluster.digits[1] <= 3, cluster.separator(1) != .hyphen,
            cluster.separator(1) != .colon || cluster.digits[1] == 2
        else { return nil }
        return TimeReading(
            seconds: Double(cluster.values[0]) + cluster.fraction(1), decimals: Int(cluster.digits[1]), form: .seconds)
    }

    static func minutes(_ cluster: NumberCluster) -> TimeReading? {
        guard isSixty(cluster, 1), cluster.values[0] < 600 else { return nil }
        var seconds = Double(cluster.values[0]) * 60 + Double(cluster.values[1])
        var decimals = 0
        if cluster.count == 3 {
            guard cluster.digits[2] <= 3 else { return nil }
            seconds += cluster.fraction(2)
            decimals = Int(cluster.digits[2])
        }
        return TimeReading(seconds: seconds, decimals: decimals, form: .minutes)
    }

    static func hours(_ cluster: NumberCluster) -> TimeReading? {
        guard isSixty(cluster, 1), isSixty(cluster, 2), cluster.values[0] < 200 else { return nil }
        var seconds = Double(cluster.values[0]) * 3600 + Double(cluster.values[1]) * 60 + Double(cluster.values[2])
        var decimals = 0
        if cluster.count == 4 {
            guard cluster.digits[3] <= 3, cluster.separator(3) == .period || cluster.separator(3) == .comma else {
                return nil
            }
            seconds += cluster.fraction(3)
            decimals = Int(cluster.digits[3])
        }
        return TimeReading(seconds: seconds, decimals: decimals, form: .hours)
    }

    static func hoursAndMinutes(_ cluster: NumberCluster, below limit: Int32 = 48) -> TimeReading? {
        guard isSixty(cluster, 1), cluster.values[0] < limit else { return nil }
        let seconds = Double(cluster.values[0]) * 3600 + Double(cluster.values[1]) * 60
        return TimeReading(seconds: seconds, decimals: 0, form: .hoursAndMinutes)
    }

    /// Minutes and seconds have two digits and stay below sixty.
    private static func isSixty(_ cluster: NumberCluster, _ index: Int) -> Bool {
        // "1-5-12": the dashes of old leave zeros out.
        (cluster.digits[index] == 2 || cluster.digits[index] == 1 && cluster.separator(index) == .hyphen)
            && cluster.values[index] < 60
    }
}
