/// `event.weight-class`: classes by weight, which are the events of judo, wrestling and the lifts.
enum EventWeightClass {
    static let rule = Rule(
        "event.weight-class", "A class by weight is the event of those who fight or lift in it.",
        hits: [
            .init("Judo: she won the ⟦-63kg⟧ category.", gives: "-63kg"),
            .init("The judo player took bronze in the ⟦under-71kg⟧ class.", gives: "under-71kg"),
            .init("The weightlifter was second in the ⟦56kg⟧ category.", gives: "56kg"),
            .init("The wrestler won gold at ⟦74 kilos⟧.", gives: "74kg"),
        ],
        misses: [
            "Weightlifting: she lifted 71kg with her first attempt.", "He carried 63kg of sand up the hill.",
            "The judo player has lost 5kg.",
        ])

    static func match(at index: Int, in scanner: EventScanner) -> EventMention? {
        let text = scanner.text
        var number = index
        var prefix = ""
        switch text.sign(index) {
        case .plus:
            prefix = "+"
            number += 1
        case .hyphen, .dash:
            guard text.tokens[index].gap != .none || index == 0 || text.sign(index - 1) == .openParenthesis,
                text.isGlued(index + 1)
            else { return nil }
            prefix = "-"
            number += 1
        case .none:
            if text.kind(index) == .word {
                number = scanner.skipHyphen(index + 1)
                guard text.kind(number) == .number, let word = prefixes[text.folded(index)] else { return nil }
                prefix = word
            }
        default: return nil
        }
        guard let value = text.number(number), (20...200).contains(value), !isPartOfNumber(number, text) else {
            return nil
        }
        let unit = scanner.skipHyphen(number + 1)
        guard text.kind(unit) == .word,
            ["kg", "kgs", "kilo", "kilos", "kilograms", "kilogram", "k"].contains(text.folded(unit))
        else { return nil }
        if text.sign(unit + 1) == .plus, text.isGlued(unit + 1), prefix.isEmpty { prefix = "+" }
        let told = scanner.trail.sports(at: index)
        let sport = told.first { sports.contains($0) }
        guard sport.map({ scanner.trail.supports($0, at: index) }) ?? told.isEmpty,
            isClass(index, unit + 1, sport, !prefix.isEmpty, scanner)
        else { return nil }
        return EventMention(
            tokens: index..<unit + 1, name: "\(prefix)\(value)kg", sport: sport, measures: nil, rule: rule.id)
    }

    private static func isPartOfNumber(_ number: Int, _ text: TokenizedText) -> Bool {
        text.isGlued(number) && [.period, .comma, .colon].contains(text.sign(number - 1))
    }

    private static func isClass(
        _ start: Int, _ end: Int, _ sport: String?, _ hasSign: Bool, _ scanner: EventScanner
    ) -> Bool {
        let text = scanner.text
        var next = text.sign(end) == .plus ? end + 1 : end
        next = scanner.skipSex(next)
        if text.kind(next) == .word, text.tokens[next].gap <= .space, classWords.contains(text.folded(next)) {
            return true
        }
        if sport == nil { return false }
        let isLift = sport == "weightlifting" || sport == "powerlifting"
        if text.tokens[start].gap >= .line, start > 0 { return true }
        if start == 0, hasSign || text.token(end)?.isCapitalised == true { return true }
        if text.kind(next) == .word,
            ["snatch", "lift", "of", "clean", "on", "bar", "barbell", "behind", "more"].contains(text.folded(next))
        {
            return false
        }
        if hasSign { return !isLift || scanner.word(start - 1) != .with }
        switch scanner.word(start - 1) {
        case .the:
            return scanner.word(start - 2) == .in || scanner.word(start - 2) == .at || scanner.word(start - 2) == .won
                || !isLift
        case .at: return !isLift || text.sign(end) == .comma
        case .in: return true
        default: break
        }
        return scanner.knowledge.marks.sexes[text.word(start - 1)] != nil
            || text.kind(start - 1) == .possessive && scanner.knowledge.marks.sexes[text.word(start - 2)] != nil
    }

    private static let prefixes = [
        "under": "under-", "u": "-", "below": "under-", "minus": "-", "over": "over-", "plus": "+", "sub": "-",
    ]
    private static let sports: Set<String> = [
        "judo", "wrestling", "boxing", "taekwondo", "karate", "weightlifting", "powerlifting",
    ]
    private static let classWords = Set(TableRows.items(ResultWordsTable.weightClassClassWords))
}
