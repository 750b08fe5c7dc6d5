/// What a word beside a number says of it.
struct MarkRole: OptionSet, Sendable {
    let rawValue: UInt64

    static let markVerb = MarkRole(rawValue: 1)
    static let markNoun = MarkRole(rawValue: 1 << 1)
    static let heightWord = MarkRole(rawValue: 1 << 2)
    static let distanceWord = MarkRole(rawValue: 1 << 3)
    static let gapBefore = MarkRole(rawValue: 1 << 4)
    static let gapAfter = MarkRole(rawValue: 1 << 5)
    static let notGap = MarkRole(rawValue: 1 << 6)
    static let barrier = MarkRole(rawValue: 1 << 7)
    static let under = MarkRole(rawValue: 1 << 8)
    static let low = MarkRole(rawValue: 1 << 9)
    static let sizeWord = MarkRole(rawValue: 1 << 10)
    static let nameable = MarkRole(rawValue: 1 << 11)
    static let countable = MarkRole(rawValue: 1 << 12)
    static let clockAfter = MarkRole(rawValue: 1 << 13)
    static let clockBefore = MarkRole(rawValue: 1 << 14)
    static let raceWord = MarkRole(rawValue: 1 << 15)
    static let ballWord = MarkRole(rawValue: 1 << 16)

    static let currency = MarkRole(rawValue: 1 << 17)
    static let gapVerb = MarkRole(rawValue: 1 << 18)
    static let delay = MarkRole(rawValue: 1 << 19)
    static let arrival = MarkRole(rawValue: 1 << 20)
    static let oddsWord = MarkRole(rawValue: 1 << 21)
    static let notMark = MarkRole(rawValue: 1 << 22)
    static let beyond = MarkRole(rawValue: 1 << 23)
    static let wanted = MarkRole(rawValue: 1 << 24)
    static let stays = MarkRole(rawValue: 1 << 25)
    static let clocking = MarkRole(rawValue: 1 << 26)
    static let shortfall = MarkRole(rawValue: 1 << 27)
    static let bodily = MarkRole(rawValue: 1 << 28)
    static let partOfRace = MarkRole(rawValue: 1 << 29)
    static let approximate = MarkRole(rawValue: 1 << 30)
    static let fieldVerb = MarkRole(rawValue: 1 << 31)
    static let posting = MarkRole(rawValue: 1 << 32)
    static let cutting = MarkRole(rawValue: 1 << 33)
    static let onWheels = MarkRole(rawValue: 1 << 34)

    fileprivate static let named: [String: MarkRole] = [
        "markVerb": .markVerb, "markNoun": .markNoun, "heightWord": .heightWord, "distanceWord": .distanceWord,
        "gapBefore": .gapBefore, "gapAfter": .gapAfter, "notGap": .notGap, "barrier": .barrier, "under": .under,
        "low": .low, "sizeWord": .sizeWord, "nameable": .nameable, "countable": .countable,
        "clockAfter": .clockAfter, "clockBefore": .clockBefore, "raceWord": .raceWord, "ballWord": .ballWord,
        "currency": .currency, "gapVerb": .gapVerb, "delay": .delay, "arrival": .arrival, "oddsWord": .oddsWord,
        "notMark": .notMark, "beyond": .beyond, "wanted": .wanted, "stays": .stays, "clocking": .clocking,
        "shortfall": .shortfall, "bodily": .bodily, "partOfRace": .partOfRace, "approximate": .approximate,
        "fieldVerb": .fieldVerb, "posting": .posting, "cutting": .cutting, "onWheels": .onWheels,
    ]
}

/// Values of words by their number in the vocabulary: an array access where a dictionary would hash every word of a text.
struct WordMap<Value: Sendable>: Sendable {
    private var places: [Int16] = []
    private var values: [Value] = []

    /// The value of a word; nil for words that no table lists.
    subscript(_ word: WordID) -> Value? {
        guard word >= 0, word < places.count, places[Int(word)] >= 0 else { return nil }
        return values[Int(places[Int(word)])]
    }

    /// Sets the value of a word by what it was.
    mutating func set(_ word: WordID, _ value: (Value?) -> Value) {
        while places.count <= Int(word) { places.append(-1) }
        if places[Int(word)] >= 0 {
            values[Int(places[Int(word)])] = value(values[Int(places[Int(word)])])
        } else {
            places[Int(word)] = Int16(values.count)
            values.append(value(nil))
        }
    }
}

/// The words around numbers by their number in the vocabulary, so that one array access answers each question.
struct MarkVocabulary: Sendable {
    /// A unit of time, length or points.
    struct Unit: Sendable, Hashable {
        /// What a unit measures.
        enum Dimension: Sendable { case time, length, points }

        let dimension: Dimension
        /// Seconds or metres.
        let factor: Double
    }

    private var roles: [MarkRole] = []
    private var units = WordMap<Unit>()
    private var numbers = WordMap<Int>()
    private(set) var sportWords = WordMap<[String]>()
    private(set) var sexes = WordMap<String>()
    private(set) var rounds: PhraseTable<String>
    private var asked: [Word?] = []

    init(_ lexicon: inout Lexicon) {
        rounds = PhraseTable<String>()
        for row in TableRows.rows(MarkWordsTable.units) where row.count == 3 {
            let dimension: Unit.Dimension = row[0] == "time" ? .time : row[0] == "length" ? .length : .points
            for form in TableRows.list(row[2]) {
                units.set(lexicon.add(form)) { _ in Unit(dimension: dimension, factor: Double(row[1]) ?? 1) }
            }
        }
        for row in TableRows.rows(MarkWordsTable.roles) where row.count == 2 {
            guard let role = MarkRole.named[row[0]] else { continue }
            for form in TableRows.list(row[1]) { insert(role, lexicon.add(form)) }
        }
        for row in TableRows.rows(MarkWordsTable.sports) where row.count == 2 {
            for form in TableRows.list(row[1]) { sportWords.set(lexicon.add(form)) { ($0 ?? []) + [row[0]] } }
        }
        for row in TableRows.rows(MarkWordsTable.sexes) where row.count == 2 {
            for form in TableRows.list(row[1]) { sexes.set(lexicon.add(form)) { _ in row[0] } }
        }
        for row in TableRows.rows(MarkWordsTable.rounds) where row.count == 2 {
            for form in TableRows.list(row[1]) { rounds.add(form, row[0], &lexicon) }
        }
        addNumbers(&lexicon)
        for word in Word.allCases {
            let number = Int(lexicon.add(word.rawValue))
            while asked.count <= number { asked.append(nil) }
            asked[number] = word
        }
    }

    /// Which of the words that code asks for by name a word is.
    func word(_ word: WordID) -> Word? {
        word >= 0 && word < asked.count ? asked[Int(word)] : nil
    }

    /// What the word says of a number beside it.
    func role(_ word: WordID) -> MarkRole {
        word >= 0 && word < roles.count ? roles[Int(word)] : []
    }

    /// The unit that a word names.
    func unit(_ word: WordID) -> Unit? { units[word] }

    /// The number that a word spells, up to 90, and 100.
    func number(_ word: WordID) -> Int? { numbers[word] }

    private mutating func insert(_ role: MarkRole, _ word: WordID) {
        while roles.count <= Int(word) { roles.append([]) }
        roles[Int(word)].formUnion(role)
    }

    private mutating func addNumbers(_ lexicon: inout Lexicon) {
        let small = """
            zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
            eighteen nineteen
            """
        for (value, word) in TableRows.items(small).enumerated() { numbers.set(lexicon.add(word)) { _ in value } }
        let tens = "twenty thirty forty fifty sixty seventy eighty ninety"
        for (index, word) in TableRows.items(tens).enumerated() {
            numbers.set(lexicon.add(word)) { _ in (index + 2) * 10 }
        }
        numbers.set(lexicon.add("hundred")) { _ in 100 }
    }

    /// Words that code asks for by name.
    enum Word: String, Sendable, CaseIterable {
        case kg, a, an, and, half, dozen, of, the, at, by, sub, x, h, m, w, wind, point, quarter, to, with, on
        case hh, mh, km, k, kilometre, kilometres, kilometer, kilometers, mile, miles, yard, yards, yd, mtr
        case lane, aged, age, less, than, go, from, off, first, last, over, about, around, every, after, past, only
        case final, opening, closing, next, another, remaining, additional, extra, further, penultimate
        case too, left, out, ahead, behind, clear, stretch, lap, laps, split, splits, down, short, later, away, deep
        case tall, high, long, wide, pool, track, straight, mark, back, per, inside, until, within, under
        case race, run, event, title, champion, champions, championship, championships, course, winner, pb, best, record
        case events, races, runner, runners, holder, medallist, medalist, star, specialist, distance, classic, route,
            relay
        case men, women, junior, senior, national, indoor, road, world, olympic, his, her, their, my, our, your, this
        case took, taking, taken, take, takes, knocked, knocking, shaved, cut, cutting, slashed, chopped, lopped,
            trimmed
        case pts, percent, odds, yo, year, years, was, were, be, it, just, nearly, almost, no, number, bib, room
        case january, up, front, arrears, margin, lead, gap, advantage, deficit, time, times, clock, adrift, pace
        case lost, lose, losing, gained, gaining, conceded, winning, won, beat, beaten, points, ten, ft, feet, foot
        case into, north, south, depth, training, trained, train, warm, session, sessions, reps, sets, intervals,
            interval, hand, electronic
        case handicap, sf, anchor, faster, slower, quicker, better, improvement, improved, improving, speed
        case start, starting, list, lists, order
        case swim, bike, ride, did, odd, spare, target, clocking, marathon, well, its, each, anyone, measured, miler,
            beyond, flat, dead,
            leg, legs, cm, day, second, third, fifth, y, yds, covered, covers, covering, cover, barrier, club
        case halfway, hundred, thousand, couple, few, foul, fouled, pass, passed, oh, i, `in`, `for`, `as`
    }
}
