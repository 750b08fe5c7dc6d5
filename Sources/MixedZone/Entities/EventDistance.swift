/// `event.distance`: a distance that names a race, `1500m`, `60m hurdles`, `100 free`, `10km`, `five miles`.
enum EventDistance {
    static let rule = Rule(
        "event.distance", "A distance with a unit or a word of a discipline names a race.",
        hits: [
            .init("She won the ⟦1,500 metres⟧ in Oslo.", gives: "1500m"),
            .init("He holds the ⟦3,000m steeplechase⟧ record.", gives: "3000m steeplechase"),
            .init("The ⟦100-meter butterfly⟧ final was close.", gives: "100m butterfly"),
            .init("Then came the ⟦200 IM⟧ and the ⟦50 backstroke⟧."),
            .init("He won the ⟦110mH⟧ title.", gives: "110m hurdles"),
            .init("The sprinter ran 21.33 in the heats of the ⟦200⟧ but missed the race.", gives: "200m"),
            .init("She ran her first ⟦10k⟧ in March.", gives: "10km"),
        ],
        misses: [
            "She led with 500m to go and won by a street.", "He was strong over the last 200m.",
            "The group passed the 400m mark together.", "The pool is 25 metres long.",
            "Two of the runners in the 400 places at the race were late.", "They live 4km from the stadium.",
        ])

    private enum Unit { case metre, kilometre, mile, yard, hurdles, none }

    static func match(at index: Int, in scanner: EventScanner) -> EventMention? {
        guard let number = value(at: index, in: scanner), number.value > 0 else { return nil }
        if let before = scanner.text.token(index - 1), scanner.text.isGlued(index),
            before.kind == .word || before.sign == .period || before.sign == .pound || before.sign == .dollar
                || before.sign == .euro || before.sign == .slash && scanner.text.kind(index - 2) != .word
        {
            return nil
        }
        var (unit, end) = unit(at: number.end, in: scanner)
        let suffixStart = scanner.skipSex(scanner.skipHyphen(end))
        let suffix = suffix(at: suffixStart, index, unit: unit, in: scanner)
        let isBare = unit == .none && isBare(index, end, in: scanner)
        let hasSuffix = isBare || !(suffix?.value.isEmpty ?? true)
        guard let base = base(number.value, unit, hasSuffix: hasSuffix, isSpelled: number.isSpelled) else { return nil }
        var name = base
        if let suffix, !suffix.value.isEmpty {
            name += " " + suffix.value
            end = suffix.tokens.upperBound
        } else if unit == .hurdles {
            name += " hurdles"
        }
        let isNamed = name != base
        let evidence = EventDistanceEvidence(scanner: scanner, start: index, end: end)
        if evidence.isPart
            || (!isNamed && !evidence.isRace(isRoad: unit == .kilometre || unit == .mile, value: number.value))
        {
            return nil
        }
        return EventMention(
            tokens: index..<end, name: name, sport: sport(of: name, scanner), measures: .time, rule: rule.id)
    }

    private static func value(at index: Int, in scanner: EventScanner) -> (value: Int, end: Int, isSpelled: Bool)? {
        if scanner.text.kind(index) == .number {
            guard let number = scanner.wholeNumber(at: index) else { return nil }
            return (number.value, number.end, false)
        }
        guard let value = scanner.knowledge.marks.number(scanner.text.word(index)) else { return nil }
        return (value, index + 1, true)
    }

    private static func unit(at start: Int, in scanner: EventScanner) -> (Unit, Int) {
        let index = scanner.skipHyphen(start)
        switch scanner.word(index) {
        case .mh, .hh, .h: return (.hurdles, index + 1)
        case .km, .k, .kilometre, .kilometres, .kilometer, .kilometers: return (.kilometre, index + 1)
        case .mile, .miles: return (.mile, index + 1)
        case .yard, .yards, .yd, .yds: return (.yard, index + 1)
        case .y where scanner.text.isGlued(index): return (.yard, index + 1)
        default: break
        }
        if EventRelay.isMetre(scanner, index) { return (.metre, index + 1) }
        return (.none, start)
    }

    private static func suffix(
        at start: Int, _ index: Int, unit: Unit, in scanner: EventScanner
    ) -> PhraseTable<String>.Match? {
        let suffixes = scanner.knowledge.events.suffixes
        guard let match = suffixes.match(at: start, in: scanner.text, limit: scanner.limit(index)) else { return nil }
        // "100m back", "200 free": everyday words are strokes only where people swim.
        let isLone = match.tokens.count == 1
        let isShort = scanner.text.tokens[match.tokens.lowerBound].range.count <= 6
        let isStroke = ["backstroke", "freestyle", "butterfly", "breaststroke"].contains(match.value)
        if isLone, isShort, isStroke, scanner.sports.count("swimming") == 0 { return nil }
        if isLone, match.value == "walk", unit != .kilometre, scanner.word(match.tokens.lowerBound) == nil,
            scanner.sports.count("athletics") == 0
        {
            return nil
        }
        return match
    }

    /// The name of the distance; nil where number and unit make none.
    private static func base(_ value: Int, _ unit: Unit, hasSuffix: Bool, isSpelled: Bool) -> String? {
        switch unit {
        case .metre, .hurdles: return (20...100_000).contains(value) && !isSpelled ? "\(value)m" : nil
        case .kilometre: return (1...1000).contains(value) ? "\(value)km" : nil
        case .mile: return value == 1 ? "mile" : (2...1000).contains(value) ? "\(value) miles" : nil
        case .yard: return (20...1760).contains(value) ? "\(value) yards" : nil
        case .none:
            let isStandard = [25, 50, 60, 80, 100, 110, 200, 300, 400, 500, 800, 1000, 1500, 1650, 3000].contains(value)
            return hasSuffix && isStandard && !isSpelled ? "\(value)m" : nil
        }
    }

    /// `won the 200`, `the heats of the 800`: American reports leave the unit out.
    private static func isBare(_ start: Int, _ end: Int, in scanner: EventScanner) -> Bool {
        guard scanner.word(start - 1) == .the, scanner.sports.raceWords >= max(2, scanner.sports.ballWords) else {
            return false
        }
        switch scanner.word(start - 2) {
        case .in, .at, .won, .winning, .over: break
        case .of:
            let round = scanner.knowledge.marks.rounds.match(at: start - 3, in: scanner.text, limit: start)
            if start < 3 || round == nil { return false }
        default: return false
        }
        guard let next = scanner.text.token(end), next.kind == .word, next.gap <= .space else { return true }
        switch scanner.word(end) {
        case .final, .title, .champion, .record: return true
        default: return !scanner.text.classes(end).isDisjoint(with: [.preposition, .conjunction, .auxiliary])
        }
    }

    private static func sport(of name: String, _ scanner: EventScanner) -> String? {
        let strokes = ["freestyle", "backstroke", "breaststroke", "butterfly", "medley", "open water"]
        if strokes.contains(where: { name.hasSuffix($0) }) {
            return name.contains("km") && name.hasSuffix("freestyle") ? "cross-country skiing" : "swimming"
        }
        if ["hurdles", "steeplechase", "walk"].contains(where: { name.hasSuffix($0) }) { return "athletics" }
        return scanner.sports.main
    }
}

/// What the words around a distance say: a race, or a stretch of one.
struct EventDistanceEvidence {
    let scanner: EventScanner
    let start: Int
    let end: Int

    /// True for stretches, remainders and measures: `the last 200m`, `with 500m to go`, `100 metres too long`.
    var isPart: Bool {
        switch scanner.word(end) {
        // "won the 400m from Marsh"
        case .from where scanner.text.token(end + 1)?.isCapitalised == true: break
        case .to where scanner.word(end + 1) == .go || scanner.word(end + 1) == .the: return true
        case .mark, .too, .from, .left, .out, .ahead, .behind, .clear, .stretch, .split, .splits, .down, .short,
            .later, .away, .deep, .tall, .high, .long, .wide, .pool, .track, .straight, .back, .per, .further, .lap,
            .laps,
            .reps, .intervals, .interval, .remaining, .into, .off, .north, .south, .session, .sessions, .up, .speed:
            return true
        default: break
        }
        var before = start - 1
        if scanner.text.sign(before) == .hyphen { before -= 1 }
        switch scanner.word(before) {
        case .last, .closing, .next, .another, .remaining, .additional, .extra, .penultimate, .every, .about, .around,
            .within, .until, .past, .after, .per, .nearly, .almost, .further, .only, .just, .opening:
            return true
        case .first:
            return
                !(scanner.word(before - 1) == .her || scanner.word(before - 1) == .his
                || scanner.word(before - 1) == .my || scanner.word(before - 1) == .their)
        case .final: return scanner.word(end) != .final
        case .with, .from: return scanner.word(end) == .to || scanner.word(end) == .left
        default: return false
        }
    }

    /// True when a bare distance is a race. Metres of the track need no more; kilometres and miles must be raced.
    func isRace(isRoad: Bool, value: Int) -> Bool {
        let text = scanner.text
        let word = scanner.word(end)
        if let word, Self.raceNouns.contains(word) { return true }
        let before = scanner.word(start - 1)
        if !isRoad {
            let distances = [
                25, 50, 55, 60, 80, 100, 110, 150, 200, 300, 400, 500, 600, 800, 1000, 1500, 1600, 2000, 3000, 3200,
                5000, 10000,
                // In yards.
                220, 440, 880,
            ]
            return distances.contains(value) && scanner.sports.ballWords <= 4 * (scanner.sports.raceWords + 1)
        }
        if before == .over || before == .sub { return true }
        guard [1, 2, 3, 5, 8, 10, 15, 20, 25, 30, 35, 50, 100].contains(value) else { return false }
        if scanner.knowledge.marks.sexes[text.word(start - 2)] != nil, text.kind(start - 1) == .possessive {
            return true
        }
        if text.kind(start - 1) == .number, text.sign(start - 2) == .hyphen { return true }
        // "28:12 for 10k", "28 flat for 10km"
        if before == .for, text.kind(start - 2) == .number || scanner.word(start - 2) == .flat { return true }
        // "the veterans' 5km"
        if [.closeSingle, .singleMark].contains(text.sign(start - 1)), text.isGlued(start - 1),
            text.kind(start - 2) == .word
        {
            return true
        }
        switch before {
        case .the, .a, .first, .road, .indoor, .my, .her, .his, .their, .world, .olympic, .record:
            // "a mile away" was refused as a stretch; "the 10km" and "a 10k" remain.
            return value != 1 || before == .the || before == .road || before == .indoor
        case .at: return scanner.word(start - 2) == .holder || scanner.word(start - 2) == .record
        default:
            // The name of a road race before it: "the Easton 10k".
            return text.kind(start - 1) == .word && text.tokens[start - 1].isCapitalised
                && text.tokens[start].gap == .space
                && text.sentence(of: start).lowerBound < start - 1
        }
    }

    private static let raceNouns: Set<MarkVocabulary.Word> = [
        .race, .run, .event, .title, .champion, .champions, .championship, .championships, .course, .winner, .pb, .best,
        .record, .events, .races, .runner, .runners, .holder, .medallist, .medalist, .star, .specialist, .classic,
        .final,
        .relay, .time,
    ]
}
