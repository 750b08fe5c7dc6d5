/// `mark.spelled-clock`: a time as it is spoken, `fifty-eight fourteen`, `three twenty-eight`, `two oh four`.
enum MarkSpelledClock {
    static let rule = Rule(
        "mark.spelled-clock", "Two or three numbers in words that together make a time which an event near allows.",
        hits: [
            .init("In the 100m backstroke final she swam ⟦fifty-nine forty-one⟧.", gives: "59.41"),
            .init("\"In the 1500m I can run ⟦three thirty-one⟧,\" he said.", gives: "3:31"),
            .init("He won the 800m in ⟦one forty-three sixty⟧.", gives: "1:43.60"),
        ],
        misses: [
            "He won the 200m title in nineteen ninety-six.", "In the 1500m five ten-year-olds ran.",
            "In the 100m twelve runners ran.",
        ])

    static func match(at index: Int, in scanner: MarkScanner) -> MarkMention? {
        guard scanner.isRacing, let (parts, end) = parts(at: index, in: scanner), parts.count >= 2 else { return nil }
        let before = scanner.role(index - 1)
        let isNamed =
            before.contains(.markVerb) || before.contains(.markNoun) || before.contains(.under)
            || isLead(index - 1, scanner) || scanner.text.kind(index - 1) == .possessive
            || isClear(index, end, scanner)
        // "nineteen ninety-six" is a year.
        guard isNamed, parts[0] != 18, parts[0] != 19, parts[0] != 20, !scanner.role(end).contains(.countable),
            !scanner.role(end).contains(.clockAfter), scanner.text.sign(end) != .hyphen, scanner.unit(end) == nil
        else { return nil }
        let readings = readings(parts)
        let found = scanner.context.first(near: index) { candidate in
            readings.first { candidate.event.measures == .time && candidate.allows($0.seconds) }.map { ($0, candidate) }
        }
        guard let (reading, candidate) = found else { return nil }
        let sure = candidate.nearness == .sentence ? 0.85 : 0.75
        var mark = scanner.mention(
            index..<end, .time, reading.seconds, MarkFormat.time(reading.seconds, decimals: reading.decimals),
            rule: rule,
            sure)
        mark.event = candidate.event.name
        return mark
    }

    /// Words before a time that say nothing against it.
    private static func isLead(_ index: Int, _ scanner: MarkScanner) -> Bool {
        switch scanner.word(index) {
        case .in, .of, .a, .was, .at, .it: true
        default: scanner.text.classes(index).contains(.auxiliary)
        }
    }

    /// `seventy-nine thirty`: two numbers of two digits with no noun behind them count nothing.
    private static func isClear(_ start: Int, _ end: Int, _ scanner: MarkScanner) -> Bool {
        // Nobody says "two oh eight" of anything but a time.
        if (start..<end).contains(where: { scanner.word($0) == .oh }) { return true }
        guard scanner.text.sign(start + 1) == .hyphen, scanner.text.isGlued(start + 1) else { return false }
        guard let next = scanner.text.token(end), next.kind == .word, next.gap <= .space else { return true }
        return !scanner.text.classes(end).isDisjoint(with: [.preposition, .conjunction, .auxiliary])
    }

    /// Numbers in words one after the other; those after the first have two digits (`oh four` is one of them).
    private static func parts(at start: Int, in scanner: MarkScanner) -> (parts: [Int], end: Int)? {
        var parts: [Int] = []
        var end = start
        while parts.count < 3 {
            // "four-thirty", "two-oh-eight"
            var index = parts.isEmpty ? end : MarkQuantity.skipHyphen(end, scanner.text)
            guard scanner.text.kind(index) == .word, parts.isEmpty || index > end || isJoined(index, scanner) else {
                break
            }
            let hasOh = scanner.word(index) == .oh && !parts.isEmpty
            if hasOh { index = MarkQuantity.skipHyphen(index + 1, scanner.text) }
            guard let quantity = MarkQuantity.read(at: index, in: scanner), !quantity.isArticle, quantity.decimals == 0,
                scanner.knowledge.marks.number(scanner.text.word(index)) != nil
            else { break }
            let range = hasOh ? 0..<10 : parts.isEmpty ? 1..<100 : 10..<100
            guard range.contains(Int(quantity.value)) else { break }
            parts.append(Int(quantity.value))
            end = quantity.end
        }
        return parts.isEmpty ? nil : (parts, end)
    }

    private static func isJoined(_ index: Int, _ scanner: MarkScanner) -> Bool {
        scanner.text.token(index)?.gap == .space
    }

    private static func readings(_ parts: [Int]) -> [TimeReading] {
        let numbers = parts.map(Double.init)
        var readings: [TimeReading] = []
        if parts.count == 2 {
            readings.append(TimeReading(seconds: numbers[0] + numbers[1] / 100, decimals: 2, form: .seconds))
            if parts[1] < 60 {
                readings.append(TimeReading(seconds: numbers[0] * 60 + numbers[1], decimals: 0, form: .minutes))
                readings.append(
                    TimeReading(seconds: (numbers[0] * 60 + numbers[1]) * 60, decimals: 0, form: .hoursAndMinutes))
            }
        } else if parts.count == 3, parts[1] < 60 {
            let minutes = numbers[0] * 60 + numbers[1]
            readings.append(TimeReading(seconds: minutes + numbers[2] / 100, decimals: 2, form: .minutes))
            if parts[2] < 60 {
                readings.append(TimeReading(seconds: minutes * 60 + numbers[2], decimals: 0, form: .hours))
            }
        }
        return readings
    }
}
