/// A race by its number alone: `won the 200`, `the heats of the 800`, `MEN'S 800: 1. …`, as American and old reports have it.
struct EventBareDistance {
    let scanner: EventScanner
    let start: Int
    let end: Int

    static let standard: Set<Int> = [
        25, 50, 55, 60, 70, 75, 80, 100, 110, 120, 150, 200, 220, 300, 400, 440, 500, 600, 800, 880, 1000, 1500, 1600,
        1650,
        2000, 3000, 3200, 5000, 10000,
    ]

    /// True where a number names a race.
    func isEvent(_ value: Int) -> Bool {
        let text = scanner.text
        guard Self.standard.contains(value), value != 25, value != 70, value != 75 else { return false }
        if isLabel { return true }
        guard isRun || scanner.sports.raceWords + scanner.trail.racing >= 1,
            scanner.sports.raceWords >= scanner.sports.ballWords
        else {
            return false
        }
        let before = start - 1
        let isOfDay =
            text.kind(before) == .possessive && text.classes(before - 1).contains(.calendar)
            || scanner.trail.sport(at: start) == "speed skating" && text.kind(before) == .word
                && ["first", "second", "third", "fourth", "concluding", "closing", "opening"].contains(
                    text.folded(before))
        let isOfSex =
            isOfDay || text.kind(before) == .possessive && scanner.knowledge.marks.sexes[text.word(before - 1)] != nil
            || scanner.knowledge.marks.sexes[text.word(before)] != nil
        guard isOfSex || scanner.word(before) == .the || isAdded else { return false }
        switch scanner.word(before - 1) {
        case .of:
            // "the heats of the 800", not "most of the 100"
            if scanner.knowledge.marks.rounds.match(at: before - 2, in: text, limit: start) == nil, !isOfSex {
                return false
            }
        case .than, .beyond, .past, .pass, .passed, .under, .about, .only, .every: return false
        default: break
        }
        guard let next = text.token(end), next.kind == .word, next.gap <= .space else {
            return text.token(end)?.kind != .number && ![.percent, .plus, .hyphen, .slash].contains(text.sign(end))
        }
        switch scanner.word(end) {
        case .final, .title, .champion, .record, .race, .event, .winner, .run: return true
        case .of: return false
        default: break
        }
        if text.isGlued(end) { return false }
        if ["or", "people", "when"].contains(text.folded(end)) { return text.folded(end) == "when" }
        return !text.classes(end).isDisjoint(with: [.preposition, .conjunction, .auxiliary, .relative])
            || [
                "final", "heat", "heats", "crown", "went", "was", "saw", "victory", "semi-final", "semi-finals",
                "medley",
            ]
            .contains(text.folded(end))
    }

    /// `swept the 1,600 (4:20.1) and 3,200`: the second of two.
    private var isAdded: Bool {
        let text = scanner.text
        guard scanner.word(start - 1) == .and else { return false }
        return (max(text.sentence(of: start).lowerBound, start - 12)..<start - 1).contains { index in
            scanner.word(index) == .the
                && scanner.wholeNumber(at: index + 1).map { Self.standard.contains($0.value) } == true
        }
    }

    /// `won the 60`, `the 200 in 21.1`; half a mile in yards needs no more.
    private var isRun: Bool {
        let text = scanner.text
        if let value = text.number(start), [220, 440, 880].contains(value) { return true }
        if scanner.word(end) == .in, text.kind(end + 1) == .number { return true }
        return text.kind(start - 2) == .word && Self.competing.contains(text.folded(start - 2))
    }

    private static let competing: Set<String> = [
        "won", "win", "wins", "winning", "took", "takes", "taking", "ran", "running", "captured", "capturing",
        "claimed",
        "lost", "swam", "swept", "sweeping", "doubled",
    ]

    /// The name of a time trial called by its miles: `the club 10`, `a 25`, `the North Road 50`.
    static func timeTrial(at index: Int, in scanner: EventScanner) -> EventMention? {
        let text = scanner.text
        guard scanner.trail.hasTimeTrials, let value = text.number(index), [10, 15, 25, 30, 50, 100].contains(value),
            !text.isGlued(index)
                || [.singleMark, .openSingle, .openDouble, .doubleMark].contains(text.sign(index - 1)),
            scanner.trail.sport(at: index) == "cycling"
        else { return nil }
        var end = index + 1
        let unit = scanner.skipHyphen(end)
        if [.mile, .miles].contains(scanner.word(unit)) {
            // "with five miles to go" was refused as a stretch.
            let evidence = EventDistanceEvidence(scanner: scanner, start: index, end: unit + 1)
            guard !evidence.isPart, evidence.isRace(isRoad: true, value: value) || scanner.word(unit + 1) == .time
            else { return nil }
            end = unit + 1
            let noun = scanner.skipHyphen(end)
            if text.kind(noun) == .word, ["tt", "race", "event"].contains(text.folded(noun)) { end = noun + 1 }
            if scanner.word(noun) == .time, text.kind(scanner.skipHyphen(noun + 1)) == .word,
                ["trial", "trials"].contains(text.folded(scanner.skipHyphen(noun + 1)))
            {
                end = scanner.skipHyphen(noun + 1) + 1
            }
        } else {
            guard isNamed(index, text), isFree(end, text) else { return nil }
        }
        return EventMention(
            tokens: index..<end, name: "\(value) mile time trial", sport: "cycling", measures: .time,
            rule: EventDistance.rule.id)
    }

    /// The name of a road race called by its miles: `the Hexham 10`, `Sunday's Ellerby to Sutton 20`.
    static func roadRace(at index: Int, in scanner: EventScanner) -> EventMention? {
        let text = scanner.text
        guard let value = text.number(index), [5, 10, 20].contains(value), text.tokens[index].gap == .space,
            scanner.trail.sports(at: index).isEmpty && scanner.sports.raceWords >= 1
                || scanner.trail.supports("athletics", at: index),
            isFree(index + 1, text), text.kind(index - 1) == .word, text.tokens[index - 1].isCapitalised,
            text.folded(index - 1) != "the"
        else { return nil }
        var first = index - 1
        let line = text.lines[text.lines.partitioningIndex { $0.upperBound > index }]
        while first > line.lowerBound, index - first <= 5, text.kind(first - 1) == .word,
            text.tokens[first - 1].isCapitalised || ["to", "and"].contains(text.folded(first - 1))
        {
            first -= 1
        }
        guard !(first..<index).contains(where: { counted.contains(text.folded($0)) }),
            text.classes(index - 1).isDisjoint(with: [.month, .calendar])
        else { return nil }
        let isHeading = first == line.lowerBound && index + 1 == line.upperBound
        let before = first - 1
        let isGoverned =
            text.kind(first) == .word && text.folded(first) == "the" || text.kind(before) == .possessive
            || text.kind(before) == .word && ["the", "at", "in", "annual", "weekend's"].contains(text.folded(before))
        guard isHeading || isGoverned else { return nil }
        return EventMention(
            tokens: index..<index + 1, name: "\(value) miles", sport: "athletics", measures: .time,
            rule: EventDistance.rule.id)
    }

    private static let counted: Set<String> = [
        "top", "stage", "division", "number", "no", "day", "under", "class", "year", "age", "lane", "heat", "round",
        "week",
        "chapter", "page", "channel", "radio", "part", "level", "group", "grade", "season", "game", "final", "district",
        "formula", "act", "world", "highway", "route", "big", "pac", "pool", "series", "race", "bbc", "fm",
    ]

    /// `the evening 10`, `a 25`, `the Calder 50`: not `of 10`, `in 25 minutes`.
    private static func isNamed(_ index: Int, _ text: TokenizedText) -> Bool {
        let before =
            [.singleMark, .openSingle, .doubleMark, .openDouble].contains(text.sign(index - 1)) ? index - 2 : index - 1
        guard text.kind(before) == .word, text.tokens[index].gap <= .space else { return false }
        if text.kind(index - 1) == .possessive { return true }
        if [
            "a", "the", "evening", "club", "open", "tuesday", "wednesday", "thursday", "thursday's", "midweek",
            "short-distance",
        ]
        .contains(text.folded(before)) {
            return true
        }
        return text.tokens[before].isCapitalised && text.classes(before).isDisjoint(with: [.month])
            && text.sentence(of: index).lowerBound < before
    }

    private static func isFree(_ end: Int, _ text: TokenizedText) -> Bool {
        guard let next = text.token(end) else { return true }
        if next.sign == .hyphen || next.sign == .dash && next.gap == .none { return false }
        if next.kind == .number || [.colon, .percent, .slash, .period].contains(next.sign) && text.isGlued(end + 1) {
            return false
        }
        guard next.kind == .word, next.gap <= .space else { return true }
        return !text.isGlued(end)
            && !text.classes(end).isDisjoint(with: [.preposition, .conjunction, .auxiliary, .relative])
    }

    /// `800: 1. Marsh`, `5,000: 1 D. Marsh`, at the start of a clause.
    private var isLabel: Bool {
        let text = scanner.text
        guard text.sign(end) == .colon, !text.isGlued(end + 1), let after = text.token(end + 1) else { return false }
        guard after.kind == .number && text.number(end + 1) == 1 || after.kind == .word && after.isCapitalised,
            after.gap <= .space
        else { return false }
        let before = start - 1
        return before < 0 || text.tokens[start].gap >= .line || text.sign(before).endsSentence
            || [.semicolon, .colon, .openParenthesis].contains(text.sign(before)) || text.kind(before) == .possessive
            || [.closeSingle, .singleMark].contains(text.sign(before))
            || scanner.knowledge.marks.sexes[text.word(before)] != nil
            || text.kind(before) == .word && text.tokens[before].isCapitalised
    }

    /// `the 880`: half a mile, in yards as no other race is that long.
    func name(_ plain: String, _ value: Int) -> String {
        guard [220, 440, 880].contains(value), plain.hasPrefix("\(value)m") else { return plain }
        return "\(value) yards" + plain.dropFirst("\(value)m".count)
    }
}
