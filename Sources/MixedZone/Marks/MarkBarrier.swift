/// `mark.barrier`: a barrier or target with `sub`, `sub-40`, `sub-2:10`, `sub-eight seconds`.
enum MarkBarrier {
    static let rule = Rule(
        "mark.barrier", "A number after `sub`, whose unit the event gives.",
        hits: [
            .init("She ran her first ⟦sub-40⟧ 10k.", gives: "40:00"),
            .init("It was his third ⟦sub-2:10⟧ marathon.", gives: "2:10:00"),
            .init("In the 60m hurdles she ran ⟦sub-eight seconds⟧ twice.", gives: "8"),
            .init("His 100m was ⟦sub-10⟧ at last.", gives: "10"),
        ],
        misses: ["The sub-committee met 40 runners.", "The sub 20 minutes later scored twice for the league side."])

    static func match(at index: Int, in scanner: MarkScanner) -> MarkMention? {
        let text = scanner.text
        let start = text.sign(index + 1) == .hyphen ? index + 2 : index + 1
        let isHyphenated = text.sign(index + 1) == .hyphen
        if isHyphenated, !scanner.context.hasEvents, !scanner.isRacing { return mile(start, from: index, scanner) }
        guard isHyphenated || scanner.isRacing else { return nil }
        if let reading = MarkUnitTime.read(at: start, in: scanner), !reading.isArticle {
            return mark(index..<reading.end, reading.seconds, reading.decimals, scanner, hasEvent: true)
        }
        guard text.kind(start) == .number || scanner.knowledge.marks.number(text.word(start)) != nil else { return nil }
        if let cluster = NumberCluster(at: start, in: text), cluster.count > 1 {
            guard !cluster.isAbsurd, let time = MarkClock.resolve(cluster, in: scanner) else { return nil }
            return mark(
                index..<cluster.tokens.upperBound, time.reading.seconds, time.reading.decimals, scanner,
                hasEvent: time.event != nil)
        }
        guard let quantity = MarkQuantity.read(at: start, in: scanner), quantity.decimals == 0,
            !scanner.role(quantity.end).contains(.countable)
                || scanner.context.event(startingAt: MarkQuantity.skipHyphen(quantity.end, text)) != nil
                || scanner.word(quantity.end) == .mile
        else { return nil }
        let values = [1.0, 60, 3600].map { quantity.value * $0 }
        let found = scanner.context.first(near: index) { candidate in values.first { candidate.allows($0) } }
        guard let found else { return mile(start, from: index, scanner) }
        return mark(index..<quantity.end, found, 0, scanner, hasEvent: true)
    }

    /// `a sub-four mile`: no race is named, and yet the words say what the barrier is for.
    private static func mile(_ start: Int, from index: Int, _ scanner: MarkScanner) -> MarkMention? {
        guard let quantity = MarkQuantity.read(at: start, in: scanner), quantity.decimals == 0 else { return nil }
        switch scanner.word(quantity.end) {
        case .mile, .miles, .miler: break
        default: return nil
        }
        let seconds = quantity.value * 60
        guard scanner.knowledge.events.ranges["mile"]?.contains(seconds) ?? false else { return nil }
        return mark(index..<quantity.end, seconds, 0, scanner, hasEvent: true)
    }

    private static func mark(
        _ tokens: Range<Int>, _ seconds: Double, _ decimals: Int, _ scanner: MarkScanner, hasEvent: Bool
    ) -> MarkMention {
        var mark = scanner.mention(
            tokens, .time, seconds, MarkFormat.time(seconds, decimals: decimals), rule: rule, hasEvent ? 0.93 : 0.75)
        mark.event = scanner.context.event(allowing: seconds, near: tokens.lowerBound)?.event.name
        return mark
    }

    /// How sure it is that a whole number of one unit is a mark: a barrier, a target, or what somebody ran.
    static func confidence(
        of seconds: Double, _ tokens: Range<Int>, hasEvent: Bool, in scanner: MarkScanner
    ) -> Double? {
        let text = scanner.text
        var before = tokens.lowerBound - 1
        if text.sign(before) == .hyphen { before -= 1 }
        if scanner.word(before) == .the || scanner.word(before) == .a { before -= 1 }
        let next = tokens.upperBound
        // "the Under-23s" are runners.
        let isPlural = text.kind(tokens.lowerBound) == .number && text.isGlued(tokens.lowerBound + 1)
        if scanner.role(before).contains(.under),
            text.sign(tokens.lowerBound - 1) == .hyphen || isPlural && seconds < 41,
            text.tokens[before].isCapitalised
        {
            return nil
        }
        if scanner.role(before).contains(.under), hasEvent { return 0.85 }
        // "The first change took me nine minutes."
        if scanner.word(before) == .took || scanner.word(before - 1) == .took && isPronoun(before, scanner),
            text.kind(next) == .sign, scanner.isRacing
        {
            return hasEvent ? 0.75 : 0.6
        }
        if scanner.role(next).contains(.barrier) {
            switch scanner.word(next) {
            case .barrier, .target, .clocking: return 0.85
            case .mark, .mile, .miler, .marathon: return hasEvent ? 0.85 : 0.6
            default: return hasEvent ? 0.75 : nil
            }
        }
        // "a 52-minute swim"
        if scanner.sports.count("triathlon") > 0, seconds >= 600, scanner.word(tokens.lowerBound - 1) == .a {
            switch scanner.word(next) {
            case .swim, .bike, .ride, .run, .split, .leg: return 0.75
            default: break
            }
        }
        // "a 57-second last lap"
        if (0...2).contains(where: { scanner.word(next + $0) == .lap || scanner.word(next + $0) == .split }),
            text.kind(next) == .word, seconds < 600
        {
            return 0.75
        }
        if let event = scanner.context.event(startingAt: next), event.measures == .time { return hasEvent ? 0.85 : nil }
        var index = before
        while !scanner.role(index).isDisjoint(with: [.under, .low, .approximate])
            || scanner.knowledge.lexicon.classes(of: text.word(index)).contains(.adverb)
        {
            index -= 1
        }
        if scanner.role(index).contains(.clocking) { return hasEvent ? 0.85 : nil }
        guard scanner.word(index) == .in || scanner.word(index) == .of else { return nil }
        // "did it in 58 minutes"
        if scanner.word(index - 1) == .did || scanner.word(index - 2) == .did { return hasEvent ? 0.75 : 0.6 }
        guard hasEvent else { return nil }
        let sentence = text.sentence(of: index)
        for step in 1...14 where index - step >= sentence.lowerBound {
            let role = scanner.role(index - step)
            if role.contains(.markVerb) || role.contains(.markNoun) { return 0.8 }
        }
        return nil
    }

    private static func isPronoun(_ index: Int, _ scanner: MarkScanner) -> Bool {
        !scanner.text.classes(index)
            .isDisjoint(with: [.pronounHe, .pronounShe, .pronounFirst, .pronounSecond, .pronounThird])
    }
}
