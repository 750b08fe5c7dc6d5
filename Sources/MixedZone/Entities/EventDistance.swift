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
        if let event = halfKilometres(at: index, in: scanner) { return event }
        guard let number = value(at: index, in: scanner), number.value > 0 else { return nil }
        if let before = scanner.text.token(index - 1), scanner.text.isGlued(index),
            before.kind == .word || before.sign == .period || before.sign == .pound || before.sign == .dollar
                || before.sign == .euro || before.sign == .comma && scanner.text.kind(index - 2) == .number
                || before.sign == .slash && scanner.text.kind(index - 2) != .word
        {
            return nil
        }
        var (unit, end) = unit(at: number.end, in: scanner)
        let suffixStart = scanner.skipSex(scanner.skipHyphen(end))
        let suffix = suffix(at: suffixStart, index, unit: unit, in: scanner)
        let bare = EventBareDistance(scanner: scanner, start: index, end: end)
        let isBare = unit == .none && bare.isEvent(number.value)
        let hasSuffix = isBare || !(suffix?.value.isEmpty ?? true)
        guard let base = base(number.value, unit, hasSuffix: hasSuffix, isSpelled: number.isSpelled) else { return nil }
        var name = base
        if let suffix, !suffix.value.isEmpty {
            name = Self.joined(base, suffix.value, unit)
            end = suffix.tokens.upperBound
        } else if unit == .hurdles {
            name += " hurdles"
        }
        let isNamed = name != base
        if isBare { name = bare.name(name, number.value) }
        let evidence = EventDistanceEvidence(scanner: scanner, start: index, end: end)
        if evidence.isPart
            || (!isNamed && !isBare
                && !evidence.isRace(isRoad: unit == .kilometre || unit == .mile, value: number.value))
        {
            return nil
        }
        return EventMention(
            tokens: index..<end, name: name, sport: sport(of: name, index, scanner), measures: measures(of: name),
            rule: rule.id)
    }

    /// `7.5km sprint`, `12.5-km pursuit`, `the 12.5km mass start`: the distances of biathlon have a half.
    private static func halfKilometres(at index: Int, in scanner: EventScanner) -> EventMention? {
        let text = scanner.text
        guard let whole = text.number(index), text.sign(index + 1) == .period, text.isGlued(index + 1),
            text.isGlued(index + 2), text.number(index + 2) == 5, text.tokens[index + 2].range.count == 1
        else { return nil }
        let unit = scanner.skipHyphen(index + 3)
        switch scanner.word(unit) {
        case .km, .k, .kilometre, .kilometres, .kilometer, .kilometers: break
        default: return nil
        }
        let noun = scanner.skipSex(scanner.skipHyphen(unit + 1))
        guard text.kind(noun) == .word, let tokens = raceOfSnow(at: noun, scanner) else { return nil }
        let name = "\(whole).5km " + tokens.map { text.folded($0) }.joined(separator: " ")
        return EventMention(
            tokens: index..<tokens.upperBound, name: name, sport: "biathlon", measures: .time, rule: rule.id)
    }

    private static func raceOfSnow(at noun: Int, _ scanner: EventScanner) -> Range<Int>? {
        let text = scanner.text
        switch text.folded(noun) {
        case "sprint", "pursuit", "individual", "classic", "freestyle": return noun..<noun + 1
        case "mass" where text.kind(noun + 1) == .word && text.folded(noun + 1) == "start": return noun..<noun + 2
        default: return nil
        }
    }

    /// `25 mile time trial`, `K1 500m`, `flying 200m`: how distance and discipline are put together.
    private static func joined(_ base: String, _ suffix: String, _ unit: Unit) -> String {
        if suffix == "flying start" { return "flying " + base }
        if ["C1", "C2", "K1", "K2", "K4"].contains(suffix) { return suffix + " " + base }
        if suffix.hasPrefix("synchronised ") {
            return "synchronised \(base) " + suffix.dropFirst("synchronised ".count)
        }
        if unit == .mile, suffix.hasSuffix("time trial") { return base.replacing("miles", with: "mile") + " " + suffix }
        return base + " " + suffix
    }

    private static func measures(of name: String) -> Mark.Kind {
        ["platform", "springboard", "rifle", "pistol", "prone", "positions"].contains { name.hasSuffix($0) }
            ? .points : .time
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
        let isInPool = scanner.sports.count("swimming") > 0 || scanner.trail.supports("swimming", at: index)
        if isLone, isShort, isStroke, unit != .kilometre, !isInPool { return nil }
        if isLone, match.value == "walk", unit == .none || unit == .yard, scanner.word(match.tokens.lowerBound) == nil,
            scanner.sports.count("athletics") == 0
        {
            return nil
        }
        return match
    }

    /// The name of the distance; nil where number and unit make none.
    private static func base(_ value: Int, _ unit: Unit, hasSuffix: Bool, isSpelled: Bool) -> String? {
        switch unit {
        case .metre where hasSuffix && value < 20: return "\(value)m"
        case .metre, .hurdles: return (20...100_000).contains(value) && !isSpelled ? "\(value)m" : nil
        case .kilometre: return (1...1000).contains(value) ? "\(value)km" : nil
        case .mile: return value == 1 ? "mile" : (2...1000).contains(value) ? "\(value) miles" : nil
        case .yard: return (20...1760).contains(value) ? "\(value) yards" : nil
        case .none:
            return hasSuffix && EventBareDistance.standard.contains(value) && !isSpelled ? "\(value)m" : nil
        }
    }

    private static func sport(of name: String, _ index: Int, _ scanner: EventScanner) -> String? {
        let strokes = ["freestyle", "backstroke", "breaststroke", "butterfly", "medley", "open water"]
        if strokes.contains(where: { name.hasSuffix($0) }) {
            return name.contains("km") && name.hasSuffix("freestyle") ? "cross-country skiing" : "swimming"
        }
        if ["hurdles", "steeplechase", "walk"].contains(where: { name.hasSuffix($0) }) { return "athletics" }
        return scanner.trail.distanceSport(at: index) ?? scanner.sports.main
    }
}
