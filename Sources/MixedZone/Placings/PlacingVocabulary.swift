/// The words of ``PlacingWordsTable`` as numbers, ready to compare.
struct PlacingVocabulary: Sendable {
    let ordinals: [WordID: Int]
    let placeNouns: Set<WordID>
    let finishVerbs: Set<WordID>
    let winVerbs: Set<WordID>
    let gainVerbs: Set<WordID>
    let winNouns: Set<WordID>
    let winnerNouns: Set<WordID>
    let titleNouns: Set<WordID>
    let otherPrizes: Set<WordID>
    let opponentVerbs: Set<WordID>
    let causeVerbs: Set<WordID>
    let titleAdjectives: Set<WordID>
    let ballSports: Set<WordID>
    let breakdowns: Set<WordID>
    let pluralWords: Set<WordID>
    let raceNouns: Set<WordID>
    let guideVerbs: Set<WordID>
    let onTheWay: Set<WordID>
    let manyTitles: Set<WordID>
    let breakingVerbs: Set<WordID>
    let beatVerbs: Set<WordID>
    let placeHeads: Set<WordID>
    let otherHeads: Set<WordID>
    let intentions: Set<WordID>
    let modals: Set<WordID>
    let denials: Set<WordID>
    let conditions: Set<WordID>
    let tellings: Set<WordID>
    let placeFollowers: Set<WordID>
    let placeCounters: Set<WordID>
    let placeStandings: Set<WordID>
    let givingVerbs: Set<WordID>
    let sharingWords: Set<WordID>
    let personPlaces: Set<WordID>
    let mishaps: Set<WordID>
    let raceParts: Set<WordID>
    let placeLists: Set<WordID>
    /// The status that letters in a list stand for.
    let statuses: [WordID: String]
    /// Words with which phrases begin that rules compare as text.
    let triggers: Set<WordID>
    /// The event of those who are called by it.
    let eventsOfAthletes: [WordID: String]
    /// The stroke that a word names.
    let strokes: [WordID: String]
    /// Turns of phrase for places.
    let idioms: [Idiom]
    let idiomStarts: Set<WordID>
    /// Phrases for races that ended early, by their first words, the longest first.
    let statusPhrases: [WordID: [StatusPhrase]]

    /// A turn of phrase for a place.
    struct Idiom: Sendable {
        let words: [WordID]
        let rank: Int
        let medal: String?
    }

    /// A phrase for a race that ended early; nil stands for any one word.
    struct StatusPhrase: Sendable {
        let words: [WordID?]
        let status: String
    }

    init(_ lexicon: inout Lexicon) {
        var ordinals: [WordID: Int] = [:]
        for row in TableRows.rows(PlacingWordsTable.ordinals) where row.count == 2 {
            ordinals[lexicon.add(row[0], .ordinal)] = Int(row[1])
        }
        self.ordinals = ordinals
        func numbers(_ list: String) -> Set<WordID> {
            Set(TableRows.items(list).compactMap { Tokenizer.words(of: $0).last.map { lexicon.add($0) } })
        }
        placeNouns = numbers(PlacingWordsTable.placeNouns)
        finishVerbs = numbers(PlacingWordsTable.finishVerbs)
        winVerbs = numbers(PlacingWordsTable.winVerbs)
        gainVerbs = numbers(PlacingWordsTable.gainVerbs)
        winNouns = numbers(PlacingWordsTable.winNouns)
        winnerNouns = numbers(PlacingWordsTable.winnerNouns)
        titleNouns = numbers(PlacingWordsTable.titleNouns)
        otherPrizes = numbers(PlacingWordsTable.otherPrizes)
        opponentVerbs = numbers(PlacingWordsTable.opponentVerbs)
        causeVerbs = numbers(PlacingWordsTable.causeVerbs)
        titleAdjectives = numbers(PlacingWordsTable.titleAdjectives)
        ballSports = numbers(PlacingWordsTable.ballSports)
        breakdowns = numbers(PlacingWordsTable.breakdowns)
        pluralWords = numbers(PlacingWordsTable.pluralWords)
        beatVerbs = numbers(PlacingWordsTable.beatVerbs)
        breakingVerbs = numbers(PlacingWordsTable.breakingVerbs)
        manyTitles = numbers(PlacingWordsTable.manyTitles)
        onTheWay = numbers(PlacingWordsTable.onTheWay)
        guideVerbs = numbers(PlacingWordsTable.guideVerbs)
        raceNouns = numbers(PlacingWordsTable.raceNouns)
        placeHeads = numbers(PlacingWordsTable.placeHeads)
        otherHeads = numbers(PlacingWordsTable.otherHeads)
        intentions = numbers(HopeWordsTable.intentions)
        modals = numbers(HopeWordsTable.modals)
        denials = numbers(HopeWordsTable.denials)
        conditions = numbers(HopeWordsTable.conditions)
        tellings = numbers(HopeWordsTable.tellings)
        placeFollowers = numbers(PlaceContextWordsTable.followers)
        placeCounters = numbers(PlaceContextWordsTable.counters)
        placeStandings = numbers(PlaceContextWordsTable.standings)
        givingVerbs = numbers(PlaceContextWordsTable.givingVerbs)
        sharingWords = numbers(PlaceContextWordsTable.sharingWords)
        personPlaces = numbers(PlaceContextWordsTable.personPlaces)
        mishaps = numbers(PlaceContextWordsTable.mishaps)
        raceParts = numbers(PlaceContextWordsTable.raceParts)
        placeLists = numbers(PlaceContextWordsTable.lists)
        var statuses: [WordID: String] = [:]
        for row in TableRows.rows(PlacingWordsTable.statuses) where row.count == 2 {
            for word in TableRows.list(row[0]) { statuses[lexicon.add(word)] = row[1] }
        }
        self.statuses = statuses
        triggers = numbers(PlacingWordsTable.triggers)
        var idioms: [Idiom] = []
        let forms = Dictionary(
            TableRows.rows(PlacingIdiomsTable.forms).map { ($0[0], TableRows.items($0[1])) }, uniquingKeysWith: { $1 })
        for row in TableRows.rows(PlacingIdiomsTable.idioms) where row.count >= 2 {
            for words in TableRows.list(row[0]).map({ Tokenizer.words(of: $0) }) {
                for first in [words[0]] + (forms[words[0]] ?? []) {
                    idioms.append(
                        Idiom(
                            words: ([first] + words.dropFirst()).map { lexicon.add($0) }, rank: Int(row[1]) ?? 1,
                            medal: row.count > 2 ? row[2] : nil))
                }
            }
        }
        self.idioms = idioms
        idiomStarts = Set(idioms.compactMap(\.words.first))
            .union(numbers("led leading leads headed heading took takes taking"))
        var phrases: [WordID: [StatusPhrase]] = [:]
        func add(_ phrase: String, _ status: String) {
            let words = Tokenizer.words(of: phrase).map { $0 == "*" ? nil : $0 == "-" ? Token.noWord : lexicon.add($0) }
            guard let first = words.first ?? nil else { return }
            phrases[first, default: []].append(StatusPhrase(words: words, status: status))
        }
        let failings = TableRows.items(StatusPhrasesTable.failings)
        for row in TableRows.rows(StatusPhrasesTable.statuses) where row.count == 2 {
            for phrase in TableRows.list(row[0]) { add(phrase, row[1]) }
        }
        for row in TableRows.rows(StatusPhrasesTable.failed) where row.count == 2 {
            for verb in TableRows.list(row[0]) {
                for failing in failings { add("\(failing) \(verb)", row[1]) }
            }
        }
        statusPhrases = phrases.mapValues { $0.sorted { $0.words.count > $1.words.count } }
        var events: [WordID: String] = [:]
        var strokes: [WordID: String] = [:]
        for row in TableRows.rows(PlacingWordsTable.strokes) where row.count == 2 {
            for word in TableRows.list(row[0]) { strokes[lexicon.add(word)] = row[1] }
        }
        self.strokes = strokes
        for row in TableRows.rows(PlacingWordsTable.eventsOfAthletes) where row.count == 2 {
            for word in TableRows.list(row[0]) { events[lexicon.add(word)] = row[1] }
        }
        eventsOfAthletes = events
    }
}
