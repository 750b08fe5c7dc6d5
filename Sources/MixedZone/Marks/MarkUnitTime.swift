/// `mark.unit-time`: a time or margin with its units, `2hrs 20mins 57secs`, `7.27 seconds`, `seven minutes, 56.86 seconds`.
enum MarkUnitTime {
    static let rule = Rule(
        "mark.unit-time", "Figures or words with units of time, one unit or several.",
        hits: [
            .init("She won the marathon in ⟦2hrs 20mins 57secs⟧.", gives: "2:20:57"),
            .init("He ran the 60m hurdles in ⟦7.96 seconds⟧.", gives: "7.96"),
            .init("The 800m went in ⟦one minute 47.96 seconds⟧.", gives: "1:47.96"),
            .init("The 3,000m took her ⟦seven minutes, 56.86 seconds⟧.", gives: "7:56.86"),
            .init("He ran ⟦1h 59:40⟧ for the marathon.", gives: "1:59:40"),
            .init("She came home in the half marathon in ⟦1h52.17⟧.", gives: "1:52:17"),
            .init("He won the 50m backstroke by ⟦a second and a half⟧.", gives: "+1.5"),
            .init("The rider stopped the clock at ⟦41 minutes 8 seconds⟧ in the time trial.", gives: "41:08"),
            .init("The wheelchair marathon took him ⟦one hour 31 minutes 12 seconds⟧.", gives: "1:31:12"),
            .init("The old mile record was ⟦4 min. 19 2-5 sec⟧.", gives: "4:19.4"),
            .init("She beat the field in the 100m by ⟦0.02secs⟧.", gives: "+0.02"),
            .init("The rider finished ⟦two minutes⟧ behind the stage winner.", gives: "+2:00"),
            .init("No man had run the 5,000m in under ⟦13 minutes⟧.", gives: "13:00"),
        ],
        misses: [
            "He won the match 6-4 7-5 in two hours and 41 minutes.", "With 20 seconds left the runner fell.",
            "Five minutes later the race began.",
            "All 280 places in the race were taken in 90 seconds.",
            "He is 24 years and 11 months old and runs the mile.",
        ])

    /// What was read, before it is judged.
    struct Reading {
        var seconds = 0.0
        var decimals = 0
        var units = 0
        var end = 0
        /// The factor of the smallest unit.
        var smallest = 0.0
        var isArticle = false
    }

    static func match(at index: Int, in scanner: MarkScanner) -> MarkMention? {
        guard let reading = read(at: index, in: scanner), reading.seconds > 0 else { return nil }
        let tokens = index..<reading.end
        if let repaired = repaired(reading, tokens, scanner) { return repaired }
        if (1...3).contains(where: { scanner.role(index - $0).contains(.notMark) }) { return nil }
        let isGap = scanner.isGap(tokens)
        guard let confidence = isGap ? gap(reading, tokens, scanner) : time(reading, tokens, scanner) else {
            return nil
        }
        let written = MarkFormat.time(reading.seconds, decimals: reading.decimals)
        var mark = scanner.mention(
            tokens, isGap ? .gap : .time, reading.seconds, isGap ? "+" + written : written, rule: rule, confidence)
        if !isGap { mark.event = scanner.context.event(allowing: reading.seconds, near: index)?.event.name }
        return mark
    }

    /// `2.31s` for two minutes and 31 seconds: no event near allows the seconds, one allows the minutes.
    private static func repaired(_ reading: Reading, _ tokens: Range<Int>, _ scanner: MarkScanner) -> MarkMention? {
        guard reading.units == 1, reading.smallest == 1, reading.decimals == 2, reading.seconds < 60,
            reading.seconds >= 1,
            let cluster = NumberCluster(at: tokens.lowerBound, in: scanner.text), cluster.count == 2,
            !scanner.isGap(tokens),
            let minutes = TimeReading.minutes(cluster),
            scanner.context.event(allowing: reading.seconds, near: tokens.lowerBound) == nil,
            let event = scanner.context.event(allowing: minutes.seconds, near: tokens.lowerBound)
        else { return nil }
        return MarkClock.mark(
            tokens, .init(reading: minutes, event: event, isRepaired: true, confidence: 0.85), scanner, 0.85)
    }

    /// Reads quantity and unit pairs from the largest unit down.
    static func read(at index: Int, in scanner: MarkScanner) -> Reading? {
        var reading = Reading(end: index)
        var next = index
        var last = Double.infinity
        while reading.units < 4 {
            let start = reading.units == 0 ? next : skipJoint(next, in: scanner)
            if reading.units > 0, let rest = rest(at: start, after: last, in: scanner) {
                reading.seconds += rest.seconds
                reading.decimals = rest.decimals
                reading.end = rest.end
                reading.units += 1
                return reading
            }
            guard let quantity = MarkQuantity.read(at: start, in: scanner),
                let (factor, end) = unit(at: quantity.end, in: scanner, quantity.value, last), factor < last
            else { break }
            // Fractions belong to the smallest unit; sixty of a smaller unit would have been one of the larger.
            guard reading.decimals == 0, reading.units == 0 || quantity.value < last / factor,
                !quantity.isArticle || reading.units == 0
            else { break }
            reading.seconds += quantity.value * factor
            // Half a minute is whole seconds.
            reading.decimals = factor == 1 ? quantity.decimals : 0
            reading.isArticle = quantity.isArticle
            reading.units += 1
            reading.smallest = factor
            reading.end = end
            last = factor
            next = end
            if quantity.decimals > 0 { break }
        }
        if reading.units == 1, scanner.word(reading.end) == .and, scanner.word(reading.end + 1) == .a {
            switch scanner.word(reading.end + 2) {
            case .half: add(0.5, 1)
            case .quarter: add(0.25, 2)
            default: break
            }
        }
        /// `two hours and a quarter`, `a second and a half`.
        func add(_ part: Double, _ decimals: Int) {
            reading.seconds += last * part
            reading.decimals = last == 1 ? decimals : 0
            reading.end += 3
        }
        return reading.units == 0 ? nil : reading
    }

    /// The unit after a quantity: the token itself, after a hyphen, or with the full stop of an abbreviation.
    private static func unit(
        at index: Int, in scanner: MarkScanner, _ value: Double, _ last: Double
    ) -> (Double, Int)? {
        // After hours the marks of minutes and seconds are no feet and inches.
        if last <= 3600, scanner.text.isGlued(index) {
            if last == 60, let end = NumberCluster.endOfSecondMark(at: index, scanner.text) { return (1, end) }
            if NumberCluster.isMinuteMark(scanner.text.sign(index)) { return (60, index + 1) }
        }
        // "0.03 of a second"
        if value < 1, scanner.word(index) == .of, scanner.word(index + 1) == .a, scanner.word(index + 2) == .second {
            return (1, index + 3)
        }
        let start = MarkQuantity.skipHyphen(index, scanner.text)
        guard scanner.text.kind(start) == .word, scanner.text.tokens[start].gap <= .space else { return nil }
        if scanner.word(start) == .m {
            // "3m 27.65s": minutes only where seconds follow.
            guard value < 60, let rest = MarkQuantity.read(at: start + 1, in: scanner), rest.value < 60,
                scanner.text.kind(start + 1) == .number, let unit = scanner.unit(rest.end), unit.dimension == .time,
                unit.factor == 1
            else { return nil }
            return (60, start + 1)
        }
        guard let unit = scanner.unit(start), unit.dimension == .time, unit.factor >= 1 else { return nil }
        // "the 1880s"
        if unit.factor == 1, (1500..<2100).contains(value), scanner.text.isGlued(start) { return nil }
        if scanner.word(start) == .h, scanner.text.kind(start + 1) != .number { return nil }
        return (unit.factor, start + 1)
    }

    /// The index after `, `, ` and ` or the full stop of an abbreviation between two units.
    private static func skipJoint(_ index: Int, in scanner: MarkScanner) -> Int {
        var next = index
        if scanner.text.sign(next) == .comma || scanner.text.sign(next) == .period && scanner.text.isGlued(next) {
            next += 1
        }
        if scanner.word(next) == .and { next += 1 }
        guard let token = scanner.text.token(next), token.gap <= .space else { return index }
        return next
    }

    /// What follows without a unit: `3 minutes 27`, `1h 59:40`.
    private static func rest(
        at index: Int, after last: Double, in scanner: MarkScanner
    ) -> (seconds: Double, decimals: Int, end: Int)? {
        guard last == 3600 || last == 60 else { return nil }
        if let spoken = spokenRest(at: index, after: last, in: scanner) { return spoken }
        guard let cluster = NumberCluster(at: index, in: scanner.text), !cluster.isAbsurd,
            scanner.text.token(index)?.gap ?? .block <= .space, scanner.text.sign(index) != .period
        else { return nil }
        let end = cluster.tokens.upperBound
        if NumberCluster.isMinuteMark(scanner.text.sign(end)) || NumberCluster.isSecondMark(scanner.text.sign(end)),
            scanner.text.isGlued(end), cluster.count == 1
        {
            return nil
        }
        if last == 3600, cluster.count == 2,
            cluster.separator(1) == .colon || NumberCluster.isMinuteMark(cluster.separator(1))
                || cluster.separator(1) == .period && cluster.digits[0] == 2,
            let reading = TimeReading.minutes(cluster)
        {
            let isClosed = scanner.unit(end)?.dimension == .time
            return (reading.seconds, 0, isClosed ? end + 1 : end)
        }
        guard let number = cluster.decimal, number.value < 60, cluster.digits[0] == 2 || number.decimals > 0 else {
            return nil
        }
        let after = MarkQuantity.skipHyphen(end, scanner.text)
        if MarkQuantity.fifths(at: end, scanner.text) != nil { return nil }
        // A unit or a thing counted belongs to the number; only a number that stands alone is what is left.
        if scanner.unit(after) != nil || scanner.role(after).contains(.countable) { return nil }
        guard scanner.text.kind(index - 1) == .word || scanner.word(index - 1) == .and,
            scanner.text.kind(end) != .word || scanner.text.tokens[end].gap == .space
        else { return nil }
        return last == 60 ? (number.value, number.decimals, end) : (number.value * 60, 0, end)
    }

    /// `two hours ten`, `one minute fifty-eight`: the number that closes what is said.
    private static func spokenRest(
        at index: Int, after last: Double, in scanner: MarkScanner
    ) -> (seconds: Double, decimals: Int, end: Int)? {
        guard scanner.text.kind(index) == .word, scanner.text.kind(index - 1) == .word,
            scanner.text.tokens[index].gap == .space, scanner.knowledge.marks.number(scanner.text.word(index)) != nil,
            let quantity = MarkQuantity.read(at: index, in: scanner), quantity.decimals == 0, quantity.value < 60,
            scanner.unit(MarkQuantity.skipHyphen(quantity.end, scanner.text)) == nil,
            scanner.text.sign(quantity.end) != .hyphen
        else { return nil }
        if let next = scanner.text.token(quantity.end), next.kind == .word, next.gap <= .space {
            let small: WordClass = [.preposition, .conjunction, .auxiliary, .adverb]
            guard !scanner.text.classes(quantity.end).isDisjoint(with: small) else { return nil }
        }
        return (quantity.value * (last / 60), 0, quantity.end)
    }

    /// How sure a margin is; nil where it is none.
    private static func gap(_ reading: Reading, _ tokens: Range<Int>, _ scanner: MarkScanner) -> Double? {
        if scanner.role(tokens.upperBound).contains(.notGap) { return nil }
        if reading.decimals > 0 || reading.units > 1 { return scanner.isRacing ? 0.95 : 0.8 }
        guard scanner.isRacing else { return nil }
        let next = scanner.word(tokens.upperBound)
        let isLongRace = reading.smallest == 3600 && next == .ahead && scanner.lastTime.map { $0.value > 7200 } ?? false
        if reading.smallest >= 3600, next != .behind, next != .off, !isLongRace { return nil }
        return reading.smallest == 86400 ? 0.75 : 0.9
    }

    /// How sure a time is; nil where it is none.
    private static func time(_ reading: Reading, _ tokens: Range<Int>, _ scanner: MarkScanner) -> Double? {
        let end = tokens.upperBound
        if scanner.role(end).contains(.notGap) || scanner.word(end) == .to && scanner.word(end + 1) == .go {
            return nil
        }
        let event = scanner.context.event(allowing: reading.seconds, near: tokens.lowerBound)
        let isPrecise = reading.units > 1 || reading.decimals > 0 && reading.smallest == 1
        if isPrecise {
            // "won 6-4 7-5 in two hours and 41 minutes" is no race.
            let isCovered = scanner.followsDistance(tokens.lowerBound)
            guard scanner.isRacing || isCovered || reading.decimals > 0 && scanner.evidence(tokens) == .strong else {
                return nil
            }
            if reading.decimals == 0, event == nil, scanner.evidence(tokens) == .none { return nil }
            return event != nil ? 0.97 : scanner.isRacing ? 0.92 : isCovered ? 0.85 : 0.7
        }
        guard scanner.isRacing, !reading.isArticle, reading.decimals == 0 || reading.smallest > 1 else { return nil }
        return MarkBarrier.confidence(of: reading.seconds, tokens, hasEvent: event != nil, in: scanner)
    }
}
