/// `mark.series`: marks in a row, `8.02, x, 8.15w (+2.3), 8.41`, `13.08, 1.86, 14.52, 23.9, …`, `laps of 30.2, 30.4 and 30.9`.
struct MarkSeries {
    static let rule = Rule(
        "mark.series", "The attempts of one athlete, the marks of a combined event or laps, one after the other.",
        hits: [
            .init("Her series in the long jump was x, ⟦6.41⟧, 6.55w (+2.6), 6.38, pass.", gives: "6.41m"),
            .init("He long jumped 7.71, x, x, ⟦7.90⟧ and 7.66 on the day.", gives: "7.90m"),
            .init("HEPTATHLON\n1. A Able 5,912 (13.88, ⟦1.75⟧, 13.11, 24.60, 6.02, 44.10, 2:16.20)", gives: "1.75m"),
            .init("The skater won the 3000m with laps of ⟦31.2⟧, 31.9 and 32.6.", gives: "31.2"),
            .init("The miler's laps were ⟦63⟧, 65 4-5, 67 and 64 1-5 secs.", gives: "1:03"),
            .init("He ran the mile in laps of 61, ⟦62⟧, 64 and 59.", gives: "1:02"),
        ],
        misses: [
            "The long jump groups have 5, 6 and 7 members.", "Judges gave 8.5, 9.1 and 8.8 to the gymnast.",
            "The laps were shown on channels 4, 5 and 6.",
        ])

    /// One number of the row.
    private struct Item {
        let cluster: NumberCluster
        let tokens: Range<Int>
        var wind: Double?

        /// Fifths of a second behind whole seconds.
        var fifths: Double?

        /// Seconds or metres as printed.
        var value: (value: Double, decimals: Int)? {
            if let fifths, cluster.count == 1 { return (Double(cluster.values[0]) + fifths, 1) }
            if let number = cluster.decimal { return number }
            return TimeReading.printed(cluster).map { ($0.seconds, $0.decimals) }
        }
    }

    private var items: [Item] = []
    /// The items with the attempts that have no mark.
    private var count = 0

    /// The marks of a row that starts at a token; none where it is no row.
    static func match(at index: Int, in scanner: MarkScanner) -> [MarkMention] {
        guard scanner.isRacing, scanner.text.kind(index) == .number, scanner.text.sign(index - 1) != .plus else {
            return []
        }
        let series = MarkSeries(at: index, in: scanner)
        guard series.items.count > 1 else { return [] }
        return series.combined(scanner) ?? series.attempts(scanner) ?? series.laps(scanner) ?? []
    }

    private init(at start: Int, in scanner: MarkScanner) {
        let text = scanner.text
        var index = start
        while count < 12 {
            if let cluster = NumberCluster(at: index, in: text), !cluster.isAbsurd, !scanner.isForeign(cluster.tokens) {
                var end = cluster.tokens.upperBound
                if text.isGlued(end), scanner.isMarkLetter(end) || scanner.word(end) == .m { end += 1 }
                let fifths = cluster.count == 1 ? MarkQuantity.fifths(at: end, text) : nil
                end = fifths?.end ?? end
                if let unit = scanner.unit(end), unit.dimension == .time, unit.factor == 1 { end += 1 }
                var item = Item(cluster: cluster, tokens: index..<end, fifths: fifths?.value)
                (item.wind, index) = Self.bracket(at: end, in: scanner)
                items.append(item)
            } else if scanner.isFailedAttempt(index) {
                index += 1
            } else {
                break
            }
            count += 1
            let next = Self.afterJoint(index, in: scanner)
            if next == index { break }
            index = next
        }
    }

    /// The wind or the points in brackets behind a mark, and the token after them.
    private static func bracket(at index: Int, in scanner: MarkScanner) -> (Double?, Int) {
        let text = scanner.text
        guard text.sign(index) == .openParenthesis else { return (nil, index) }
        var next = index + 1
        let isNegative = text.sign(next) == .hyphen || text.sign(next) == .dash
        if isNegative || text.sign(next) == .plus { next += 1 }
        guard let cluster = NumberCluster(at: next, in: text), let number = cluster.decimal else { return (nil, index) }
        next = cluster.tokens.upperBound
        if scanner.word(next) == .m, text.sign(next + 1) == .slash { next += 3 }
        guard text.sign(next) == .closeParenthesis else { return (nil, index) }
        let isWind = number.decimals == 1 && number.value < 15
        return (isWind ? (isNegative ? -number.value : number.value) : nil, next + 1)
    }

    /// The token after a comma, a semicolon, a stroke or `and`; the same where there is none.
    private static func afterJoint(_ index: Int, in scanner: MarkScanner) -> Int {
        var next = index
        switch scanner.text.sign(next) {
        case .comma, .semicolon, .slash: next += 1
        default: break
        }
        if scanner.word(next) == .and { next += 1 }
        guard let token = scanner.text.token(next), token.gap <= .space else { return index }
        return next
    }

    /// The marks of a heptathlon or decathlon in their order.
    private func combined(_ scanner: MarkScanner) -> [MarkMention]? {
        guard scanner.context.hasPointsEvent, [5, 7, 10].contains(items.count), count == items.count else { return nil }
        let table = scanner.knowledge.events
        let events = table.combined.first { events in
            events.count == items.count
                && zip(events, items).allSatisfy { event, item in
                    item.value.map { table.ranges[event]?.contains($0.value) ?? false } ?? false
                }
        }
        guard let events else { return nil }
        return zip(events, items).compactMap { event, item in
            let kind: Mark.Kind =
                Self.heights.contains(event) ? .height : Self.lengths.contains(event) ? .distance : .time
            return Self.mark(item, kind, event, 0.93, scanner)
        }
    }

    private static let heights = ["high jump", "pole vault"]
    private static let lengths = ["long jump", "triple jump", "shot put", "discus", "hammer", "javelin"]

    /// The attempts of a jumper or thrower: three or more, all of which the nearest event of the field allows.
    private func attempts(_ scanner: MarkScanner) -> [MarkMention]? {
        guard count >= 3, items.allSatisfy({ $0.cluster.count == 2 && $0.cluster.decimal?.decimals == 2 }) else {
            return nil
        }
        let values = items.compactMap { $0.value?.value }
        guard let least = values.min(), let most = values.max(), most < 2 * least else { return nil }
        let event = scanner.context.first(near: items[0].tokens.lowerBound) { candidate -> EventMention? in
            guard let kind = candidate.event.measures, values.allSatisfy(candidate.allows) else { return nil }
            return kind == .time || kind == .height || kind == .distance ? candidate.event : nil
        }
        guard let event, let kind = event.measures, kind != .time else { return nil }
        return items.compactMap { Self.mark($0, kind, event.name, 0.9, scanner) }
    }

    /// Laps and splits, which a word before them must name.
    private func laps(_ scanner: MarkScanner) -> [MarkMention]? {
        guard count == items.count, let first = items.first?.tokens.lowerBound else { return nil }
        var index = first - 1
        if scanner.text.sign(index) == .colon || scanner.text.sign(index) == .comma { index -= 1 }
        if ["of", "were", "at", "in", "was", "like"].contains(scanner.text.folded(safe: index)) { index -= 1 }
        let isNamed = scanner.word(index) == .laps || scanner.word(index) == .splits || scanner.word(index) == .lap
        guard isNamed || scanner.text.sign(first - 1) == .colon && isHeaded(first, scanner) else { return nil }
        guard items.allSatisfy({ (8.0..<200).contains($0.value?.value ?? 0) && $0.cluster.digits[0] >= 2 }) else {
            return nil
        }
        return items.compactMap { Self.mark($0, .time, nil, 0.8, scanner) }
    }

    /// `Her lap times in the 3000m:`
    private func isHeaded(_ first: Int, _ scanner: MarkScanner) -> Bool {
        let start = max(scanner.text.sentence(of: first).lowerBound, first - 14)
        return (start..<first).contains { scanner.role($0).contains(.partOfRace) }
    }

    private static func mark(
        _ item: Item, _ kind: Mark.Kind, _ event: String?, _ sure: Double, _ scanner: MarkScanner
    ) -> MarkMention? {
        guard let (value, decimals) = item.value else { return nil }
        let isTime = kind == .time
        let written =
            isTime ? MarkFormat.time(value, decimals: decimals) : MarkFormat.metres(value, decimals: decimals)
        var mark = scanner.mention(item.tokens, kind, value, written, rule: rule, sure)
        mark.isMeasuredInMetres = !isTime
        mark.event = event
        mark.wind = item.wind
        return mark
    }
}

extension MarkScanner {
    /// True for a letter glued to a mark: too much wind, indoors, by hand, at altitude.
    func isMarkLetter(_ index: Int) -> Bool {
        guard text.isGlued(index) else { return false }
        switch word(index) {
        case .w, .i, .h, .a: return true
        default: return false
        }
    }

    /// `x`, `foul`, `pass`, a dash: an attempt without a mark.
    func isFailedAttempt(_ index: Int) -> Bool {
        switch word(index) {
        case .x, .foul, .fouled, .pass, .passed: return true
        default:
            let sign = text.sign(index)
            return (sign == .hyphen || sign == .dash) && text.sign(index + 1) == .comma
        }
    }
}
