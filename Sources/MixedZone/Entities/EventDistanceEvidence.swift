/// What the words around a distance say: a race, or a stretch of one.
struct EventDistanceEvidence {
    let scanner: EventScanner
    let start: Int
    let end: Int

    /// True for stretches, remainders and measures: `the last 200m`, `with 500m to go`, `100 metres too long`.
    var isPart: Bool {
        switch scanner.word(end) {
        case .speed where scanner.text.kind(end + 1) == .word && scanner.text.folded(end + 1) == "skating": break
        // "won the 400m from Marsh"
        case .from where scanner.text.token(end + 1)?.isCapitalised == true: break
        // "added the 400m hurdles to the 800m"
        case .to
        where scanner.word(end + 1) == .go || scanner.word(end + 1) == .the && scanner.text.kind(end + 2) != .number:
            return true
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
        case .first where scanner.trail.sport(at: start) == "speed skating": return false
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
        // "Ellerby 10k: 1. Marsh"
        if text.sign(end) == .colon, !text.isGlued(end + 1) { return true }
        if before == .over { return true }
        if !isRoad {
            let distances = [
                25, 50, 55, 60, 75, 80, 100, 110, 120, 150, 200, 300, 400, 500, 600, 800, 1000, 1200, 1500, 1600, 2000,
                3000, 3200, 5000, 10000, 20000, 30000, 50000,
                // In yards.
                220, 440, 880,
            ]
            return distances.contains(value) && scanner.sports.ballWords <= 4 * (scanner.sports.raceWords + 1)
        }
        if before == .sub { return true }
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
        case _ where isQualified: return true
        case .at: return scanner.word(start - 2) == .holder || scanner.word(start - 2) == .record
        default:
            // The name of a road race before it: "the Easton 10k".
            return text.kind(start - 1) == .word && text.tokens[start - 1].isCapitalised
                && text.tokens[start].gap == .space
                && text.sentence(of: start).lowerBound < start - 1
        }
    }

    /// `the accompanying 10k`, `a local 5k`: an adjective, and no stretch of road behind it.
    private var isQualified: Bool {
        let text = scanner.text
        guard scanner.word(start - 2) == .the || scanner.word(start - 2) == .a, text.kind(start - 1) == .word,
            text.tokens[start].gap == .space, text.classes(start - 1).isDisjoint(with: [.preposition, .conjunction])
        else { return false }
        guard text.kind(end) == .word, text.tokens[end].gap <= .space else { return true }
        return !text.classes(end).isDisjoint(with: [.preposition, .conjunction, .auxiliary, .relative])
    }

    private static let raceNouns: Set<MarkVocabulary.Word> = [
        .race, .run, .event, .title, .champion, .champions, .championship, .championships, .course, .winner, .pb, .best,
        .record, .events, .races, .runner, .runners, .holder, .medallist, .medalist, .star, .specialist, .classic,
        .final,
        .relay, .time,
    ]
}
