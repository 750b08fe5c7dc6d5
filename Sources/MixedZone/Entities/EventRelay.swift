/// `event.relay`: legs times distance, `4x100m relay`, `4 x 400 metres`, `4*50m free relay`.
enum EventRelay {
    static let rule = Rule(
        "event.relay", "Legs times a distance is a relay, whatever follows.",
        hits: [
            .init("Norland won the ⟦4x100m relay⟧ in 38.12.", gives: "4x100m relay"),
            .init("They took the ⟦4 x 400 metres⟧ by a stride.", gives: "4x400m relay"),
            .init("Athletics: Norland won the ⟦two-mile relay⟧ in 7:25.6.", gives: "2 mile relay"),
            .init("The boys swam the ⟦4*50m free relay⟧ last.", gives: "4x50m freestyle relay"),
        ],
        misses: ["A 4x4 car led the runners.", "She scored 4 x more points."])

    static func match(at index: Int, in scanner: EventScanner) -> EventMention? {
        let text = scanner.text
        guard let legs = text.number(index), (2...12).contains(legs) else { return nil }
        let isTimes =
            text.sign(index + 1) == .times || text.sign(index + 1) == .asterisk || scanner.word(index + 1) == .x
        guard isTimes, let distance = scanner.wholeNumber(at: index + 2), distance.value >= 25 else { return nil }
        var end = distance.end
        var isYards = false
        if let unit = scanner.word(scanner.skipHyphen(end)), [.yard, .yards, .yd, .yds, .y].contains(unit) {
            isYards = true
            end = scanner.skipHyphen(end) + 1
        } else if isMetre(scanner, end) || isMetre(scanner, scanner.skipHyphen(end)) {
            end = scanner.skipHyphen(end) + 1
        } else if scanner.word(end) == .km || scanner.word(end) == .k {
            return nil
        }
        var name = "\(legs)x\(distance.value)\(isYards ? " yards" : "m")"
        let after = scanner.skipSex(scanner.skipHyphen(end))
        if let suffix = scanner.knowledge.events.suffixes.match(at: after, in: text, limit: scanner.limit(index)),
            !suffix.value.isEmpty
        {
            name += " " + (suffix.value == "individual medley" ? "medley" : suffix.value)
            end = suffix.tokens.upperBound
            if scanner.word(end) == .relay { end += 1 }
        }
        if !name.hasSuffix("relay") { name += " relay" }
        if name == "4x400m mixed relay" { name = "mixed 4x400m relay" }
        let isSwimming = scanner.sports.main == "swimming" || name.contains("freestyle") || name.contains("medley")
        return EventMention(
            tokens: index..<end, name: name, sport: isSwimming ? "swimming" : "athletics", measures: .time,
            rule: rule.id)
    }

    /// `the mile relay`, `the two-mile relay`, `the 880-yard relay`: the distance of the whole.
    static func legs(at index: Int, in scanner: EventScanner) -> EventMention? {
        let text = scanner.text
        var next = index
        var count = 1
        if let number = scanner.knowledge.marks.number(text.word(index)) ?? text.number(index) {
            count = number
            next = scanner.skipHyphen(index + 1)
        }
        guard (1...6).contains(count), scanner.word(next) == .mile else { return nil }
        var end = scanner.skipSex(scanner.skipHyphen(next + 1))
        let isMedley = text.kind(end) == .word && text.folded(end) == "medley"
        if isMedley { end += 1 }
        guard scanner.word(end) == .relay else { return nil }
        let name = (count == 1 ? "mile" : "\(count) mile") + (isMedley ? " medley relay" : " relay")
        return EventMention(tokens: index..<end + 1, name: name, sport: "athletics", measures: .time, rule: rule.id)
    }

    static func isMetre(_ scanner: EventScanner, _ index: Int) -> Bool {
        guard let unit = scanner.knowledge.marks.unit(scanner.text.word(index)) else { return false }
        return unit.dimension == .length && unit.factor == 1
    }
}
