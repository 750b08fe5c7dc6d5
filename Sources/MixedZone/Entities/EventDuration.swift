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
        case "hours"
        where scanner.trail.hasTimeTrials && [12, 24].contains(value) && scanner.word(index - 1) != .for
            && scanner.word(index - 1) != .in:
            // "the Midland 12 hours"
            guard text.kind(index - 1) == .word, text.tokens[index - 1].isCapitalised || scanner.word(index - 1) == .the
            else { return nil }
            return mention(index..<unit + 1, "\(value) hour time trial", "cycling")
        case "hour" where scanner.trail.hasTimeTrials && [12, 24].contains(value) && !isFollowed(unit + 1, text):
            return mention(index..<unit + 1, "\(value) hour time trial", "cycling")
        case "hour", "hr": isHour = true
        case "minute", "min": isHour = false
        default: return nil
        }
        var end = unit + 1
        var words: [String] = []
        while words.count < 3, text.kind(end) == .word, text.tokens[end].gap <= .space || text.sign(end - 1) == .hyphen
        {
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
            return mention(
                tokens, "\(value)-\(isHour ? "hour" : "minute") " + words.joined(separator: " "), "athletics")
        case "run", "race", "ride":
            if !isHour, words.contains("track") {
                // "walked 9 miles … in the 90-minute track race"
                let line = text.lines[text.lines.partitioningIndex { $0.upperBound > index }]
                let isWalked = line.contains {
                    text.kind($0) == .word && ["walked", "walker", "walkers"].contains(text.folded($0))
                }
                return mention(tokens, "\(value)-minute track \(isWalked ? "walk" : "race")", "athletics")
            }
            // A run of twenty minutes is training; the runs of one hour and of a day have names of their own.
            guard isHour, value > 1, value != 24 else { return nil }
            let sport = words.last == "ride" ? "cycling" : scanner.trail.sport(at: index)
            return mention(tokens, "\(value)-hour " + words.joined(separator: " "), sport)
        default: return nil
        }
    }

    /// True where a noun stands behind the hour.
    private static func isFollowed(_ next: Int, _ text: TokenizedText) -> Bool {
        let word = text.sign(next) == .hyphen ? next + 1 : next
        return text.kind(word) == .word && text.tokens[word].gap <= .space
            && text.classes(word).isDisjoint(with: [.preposition, .conjunction, .auxiliary])
    }

    private static func mention(_ tokens: Range<Int>, _ name: String, _ sport: String?) -> EventMention {
        EventMention(tokens: tokens, name: name, sport: sport, measures: .distance, rule: rule.id)
    }

    private static let adjectives: Set<String> = ["track", "road", "team", "relay", "cycle", "fell"]
    private static let nouns: Set<String> = [
        "walk", "race", "run", "time", "trial", "trials", "tt", "ride",
    ]
}
