/// `event.discipline`: an event by its name, `pole vault`, `heptathlon`, `giant slalom`.
enum EventDiscipline {
    static let rule = Rule(
        "event.discipline",
        "The name of a discipline; everyday words only where their sport and an article support them.",
        hits: [
            .init("She won the ⟦pole vault⟧ with her last attempt.", gives: "pole vault"),
            .init("He will run the ⟦half-marathon⟧ in Leeds.", gives: "half marathon"),
            .init("The ⟦decathlete⟧ scored a record.", gives: "decathlon"),
            .init("Athletics: she won the ⟦hammer⟧ in Split.", gives: "hammer"),
        ],
        misses: [
            "He broke the window with a hammer.", "The eight men ate half of the cake on the stage.",
            "It is a sprint to the line.", "He finished the race in one hour 27 minutes.",
        ])

    static func match(at index: Int, in scanner: EventScanner) -> EventMention? {
        let text = scanner.text
        let events = scanner.knowledge.events
        guard !events.disciplines.isEmpty(at: index, in: text),
            let match = events.discipline(
                at: index, in: text, limit: scanner.limit(index), sports: scanner.trail.sports(at: index))
        else { return nil }
        let event = match.value
        if text.kind(index) == .number {
            // "4-" and "2x" are boats only in a rowing programme; alone they are numbers.
            let last = text.tokens[match.tokens.upperBound - 1]
            let isNamed =
                match.tokens.count > 1 && last.kind == .word
                && (last.range.count > 2 || text.folded(match.tokens.upperBound - 1) == "cc")
            // "third in the 470": a class of boats.
            let isBoat = event.sport == "sailing" && scanner.word(index - 1) == .the
            guard isNamed || isBoat, !text.isGlued(index) else { return nil }
        }
        // "IM2" is a class of boats; "ten miles" is a race only under the rule for distances.
        let end = match.tokens.upperBound
        if text.isGlued(end), text.kind(end) == .number || text.isGlued(index) && text.kind(index - 1) != .sign {
            return nil
        }
        if isDistance(match.tokens, in: scanner) || isDuration(match.tokens, in: scanner) { return nil }
        if isPlace(match.tokens, in: scanner) { return nil }
        // Skaters, horses and tumblers jump as well.
        if event.sport == "athletics", event.name.hasSuffix("jump"),
            let here = scanner.trail.sport(at: index), leaping.contains(here)
        {
            return nil
        }
        if event.isWeak || needsSport(event), !isOnApparatus(match, in: scanner), !isSupported(match, in: scanner) {
            return nil
        }
        let boat = boat(match, in: scanner)
        return EventMention(
            tokens: boat?.tokens ?? match.tokens, name: boat?.name ?? event.name, sport: event.sport,
            measures: event.measures, rule: rule.id)
    }

    /// `third on vault`, `the title on beam`.
    private static func isOnApparatus(_ match: PhraseTable<EventTable.Discipline>.Match, in scanner: EventScanner)
        -> Bool
    {
        let text = scanner.text
        let on = match.tokens.lowerBound - 1
        guard match.value.sport == "gymnastics", on > 0, text.kind(on) == .word, text.folded(on) == "on",
            text.kind(on - 1) == .word
        else { return false }
        return text.classes(on - 1).contains(.ordinal)
            || ["up", "title", "gold", "silver", "bronze", "champion", "winner", "placed"].contains(
                text.folded(on - 1))
    }

    /// `K1 500m`: in sprints the distance belongs to the class.
    private static func boat(
        _ match: PhraseTable<EventTable.Discipline>.Match, in scanner: EventScanner
    ) -> (tokens: Range<Int>, name: String)? {
        guard ["C1", "C2", "C4", "K1", "K2", "K4"].contains(match.value.name) else { return nil }
        let start = scanner.skipSex(match.tokens.upperBound)
        guard let distance = scanner.wholeNumber(at: start), distance.value >= 200,
            EventRelay.isMetre(scanner, scanner.skipHyphen(distance.end))
        else { return nil }
        return (
            match.tokens.lowerBound..<scanner.skipHyphen(distance.end) + 1, "\(match.value.name) \(distance.value)m"
        )
    }

    private static let mileAdjectives: Set<String> = [
        "featured", "feature", "invitation", "invitational", "open", "handicap", "metric", "professional", "amateur",
        "senior",
        "junior", "masters", "veterans", "novice", "elite", "international", "special", "fast", "famous", "celebrated",
        "inaugural", "annual", "championship", "outdoor", "slow", "famed", "prestigious", "classic", "showpiece", "big",
    ]

    /// `from the Norland Hill Climb`: a place called after what is done there.
    private static func isPlace(_ tokens: Range<Int>, in scanner: EventScanner) -> Bool {
        let text = scanner.text
        guard text.tokens[tokens.lowerBound].isCapitalised else { return false }
        var first = tokens.lowerBound
        while first > 0, text.kind(first - 1) == .word, text.tokens[first].gap <= .space,
            text.tokens[first - 1].isCapitalised || text.folded(first - 1) == "the"
        {
            first -= 1
        }
        return first > 0 && text.kind(first - 1) == .word
            && ["from", "near", "past", "towards", "via", "through"].contains(text.folded(first - 1))
            && text.tokens[first].gap <= .space
    }

    private static let throwing: Set<String> = [
        "put", "puts", "putting", "putt", "threw", "throw", "throws", "throwing", "thrown", "hurled", "hurling",
    ]

    private static let leaping: Set<String> = [
        "figure skating", "equestrian", "gymnastics", "ski jumping", "freestyle skiing", "snowboarding",
    ]

    /// Sports whose names for races are everyday words of others (`main race`, `middle-distance race`).
    private static func needsSport(_ event: EventTable.Discipline) -> Bool {
        ["orienteering", "motor racing"].contains(event.sport)
    }

    /// "one hour 27 minutes" is a time; the one-hour run is "the one hour" or has its noun.
    private static func isDuration(_ tokens: Range<Int>, in scanner: EventScanner) -> Bool {
        let last = tokens.upperBound - 1
        guard scanner.knowledge.marks.unit(scanner.text.word(last))?.dimension == .time else { return false }
        let isNamed =
            scanner.word(tokens.lowerBound - 1) == .the || scanner.word(tokens.upperBound) == .run
            || scanner.word(tokens.upperBound) == .race || scanner.word(tokens.upperBound) == .record
        return !isNamed || scanner.text.kind(tokens.upperBound) == .number
    }

    private static func isDistance(_ tokens: Range<Int>, in scanner: EventScanner) -> Bool {
        let first = tokens.lowerBound
        guard scanner.text.kind(first) == .number || scanner.knowledge.marks.number(scanner.text.word(first)) != nil
        else {
            return false
        }
        switch scanner.word(scanner.skipHyphen(first + 1)) {
        case .km, .k, .kilometre, .kilometres, .kilometer, .kilometers, .mile, .miles: return true
        default: return false
        }
    }

    private static func isSupported(_ match: PhraseTable<EventTable.Discipline>.Match, in scanner: EventScanner) -> Bool
    {
        let start = match.tokens.lowerBound
        let sport = match.value.sport
        if match.value.name == "mile" { return isMile(match.tokens, in: scanner) }
        // "took the half-mile in 1:58.2"
        if ["440 yards", "880 yards"].contains(match.value.name), scanner.word(start - 1) == .the {
            let end = match.tokens.upperBound
            return scanner.text.kind(end) != .word || scanner.word(end) == .in || scanner.word(end) == .from
                || scanner.text.classes(end).contains(.conjunction)
        }
        let isOfSport = scanner.trail.supports(sport, at: start)
        if !match.value.isWeak || ["C1", "C2", "C4"].contains(match.value.name) { return isOfSport }
        // "put the shot", "threw the hammer"
        if sport == "athletics", match.value.measures == .distance, scanner.word(start - 1) == .the,
            scanner.text.kind(start - 2) == .word, throwing.contains(scanner.text.folded(start - 2))
        {
            return true
        }
        // Where no other sport is spoken of, people run.
        let isRun = sport == "athletics" && scanner.sports.raceWords >= 1 && scanner.trail.sport(at: start) == nil
        guard sport != "swimming", isOfSport || isRun else { return false }
        // "the tour", "the stage", but not "the final stage"
        if match.value.name == "stage race" { return scanner.word(start - 1) == .the }
        let end = match.tokens.upperBound
        // "long jump 7.21, shot 13.90"
        if sport == "athletics", [.comma, .semicolon].contains(scanner.text.sign(start - 1)),
            scanner.text.kind(end) == .number, scanner.text.sign(end + 1) == .period, scanner.text.isGlued(end + 1),
            scanner.text.kind(end + 2) == .number, scanner.text.isGlued(end + 2)
        {
            return true
        }
        if scanner.word(start) == .half { return false }
        return EventGrammar(scanner: scanner, sport: sport).isNoun(match.tokens)
    }

    private static func isMile(_ tokens: Range<Int>, in scanner: EventScanner) -> Bool {
        let next = scanner.word(tokens.upperBound)
        if next == .run || next == .race || next == .record { return true }
        if next == .from || next == .away || next == .mark || next == .long || next == .of { return false }
        let text = scanner.text
        let before = tokens.lowerBound - 1
        switch scanner.word(before) {
        case .the, .indoor, .road: return true
        case .a, .last, .first, .every, .per, .another, .next, .final, .opening, .closing, .extra: return false
        default: break
        }
        if text.kind(before) == .possessive { return true }
        guard text.kind(before) == .word, text.tokens[tokens.lowerBound].gap <= .space else { return false }
        // "the featured mile", "the invitation mile", "the Harrowgate Mile", but not "the country mile"
        let isNamed = text.tokens[before].isCapitalised && text.tokens[tokens.lowerBound].isCapitalised
        if isNamed { return text.sentence(of: before).lowerBound < before }
        return scanner.word(before - 1) == .the && text.tokens[before].isCapitalised
            || scanner.word(before - 1) == .the && Self.mileAdjectives.contains(text.folded(before))
    }
}
