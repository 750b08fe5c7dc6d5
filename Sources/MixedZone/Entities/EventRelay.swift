/// `event.relay`: legs times distance, `4x100m relay`, `4 x 400 metres`, `4*50m free relay`.
enum EventRelay {
    static let rule = Rule(
        "event.relay", "Legs times a distance is a relay, whatever follows.",
        hits: [
            .init("Norland won the ⟦4x100m relay⟧ in 38.12.", gives: "4x100m relay"),
            .init("They took the ⟦4 x 400 metres⟧ by a stride.", gives: "4x400m relay"),
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
        if isMetre(scanner, end) || isMetre(scanner, scanner.skipHyphen(end)) {
            end = scanner.skipHyphen(end) + 1
        } else if scanner.word(end) == .km || scanner.word(end) == .k {
            return nil
        }
        var name = "\(legs)x\(distance.value)m"
        let after = scanner.skipSex(scanner.skipHyphen(end))
        if let suffix = scanner.knowledge.events.suffixes.match(at: after, in: text, limit: scanner.limit(index)),
            !suffix.value.isEmpty
        {
            name += " " + suffix.value
            end = suffix.tokens.upperBound
            if scanner.word(end) == .relay { end += 1 }
        }
        if !name.hasSuffix("relay") { name += " relay" }
        let isSwimming = scanner.sports.main == "swimming" || name.contains("freestyle") || name.contains("medley")
        return EventMention(
            tokens: index..<end, name: name, sport: isSwimming ? "swimming" : "athletics", measures: .time,
            rule: rule.id)
    }

    static func isMetre(_ scanner: EventScanner, _ index: Int) -> Bool {
        guard let unit = scanner.knowledge.marks.unit(scanner.text.word(index)) else { return false }
        return unit.dimension == .length && unit.factor == 1
    }
}
