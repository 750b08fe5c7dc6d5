/// `event.duration`: a race over a given time, `12-hour time trial`, `90-minute track walk`, `24-hour run`.
enum EventDuration {
    static let rule = Rule(
        "event.duration", "Hours or minutes and a noun of racing are a race over that time.",
        hits: [
            .init("He won the ⟦12-hour time trial⟧ by three miles.", gives: "12 hour time trial"),
            .init("She took part in the ⟦90-minute track walk⟧.", gives: "90-minute track walk"),
            .init("A ⟦six-hour race⟧ was held at the track.", gives: "6-hour race"),
        ],
        misses: ["They set off on a two-hour drive.", "After a 20-minute run he came home.", "She ran for 12 hours."])

    static func match(at index: Int, in scanner: EventScanner) -> EventMention? {
        let text = scanner.text
        guard let value = text.number(index) ?? scanner.knowledge.marks.number(text.word(index)), value > 0,
            !text.isGlued(index) || [.openParenthesis, .singleMark, .openSingle].contains(text.sign(index - 1))
        else { return nil }
        let unit = scanner.skipHyphen(index + 1)
        guard text.kind(unit) == .word else { return nil }
        let isHour: Bool
        switch text.folded(unit) {
        case "hour", "hr": isHour = true
        case "minute", "min": isHour = false
        default: return nil
        }
        var end = unit + 1
        var words: [String] = []
        while words.count < 3, text.kind(end) == .word, text.tokens[end].gap <= .space || text.sign(end - 1) == .hyphen {
            let word = text.folded(end)
            guard adjectives.contains(word) || nouns.contains(word) else { break }
            words.append(word)
            end += 1
            if nouns.contains(word), word != "time" { break }
            if text.sign(end) == .hyphen { end += 1 }
        }
        let tokens = index..<end
        switch words.last {
        case "trial", "trials", "tt":
            return isHour ? mention(tokens, "\(value) hour time trial", "cycling") : nil
        case "walk":
            return mention(tokens, "\(value)-\(isHour ? "hour" : "minute") " + words.joined(separator: " "), "athletics")
        case "run", "race", "ride":
            // A run of twenty minutes is training; the runs of one hour and of a day have names of their own.
            guard isHour, value > 1, value != 24 else { return nil }
            let sport = words.last == "ride" ? "cycling" : scanner.trail.sport(at: index)
            return mention(tokens, "\(value)-hour " + words.joined(separator: " "), sport)
        default: return nil
        }
    }

    private static func mention(_ tokens: Range<Int>, _ name: String, _ sport: String?) -> EventMention {
        EventMention(tokens: tokens, name: name, sport: sport, measures: .distance, rule: rule.id)
    }

    private static let adjectives: Set<String> = ["track", "road", "team", "relay", "cycle", "fell"]
    private static let nouns: Set<String> = [
        "walk", "race", "run", "time", "trial", "trials", "tt", "ride",
    ]
}
