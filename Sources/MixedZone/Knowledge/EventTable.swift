/// Names of events: disciplines by name, and the words that make an event of a distance.
struct EventTable: Sendable {
    /// A discipline as the table has it.
    struct Discipline: Sendable {
        /// The name in the vocabulary of the guide.
        let name: String
        /// The sport it belongs to.
        let sport: String
        /// What its marks measure; nil where it has none.
        let measures: Mark.Kind?
        /// True when the printed form is a common word that names the event only in support of a distance.
        let isWeak: Bool
    }

    private(set) var disciplines = PhraseTable<Discipline>()
    /// The disciplines of each sport by themselves: `relay` and `sprint` are races of several.
    private var disciplinesOfSport: [String: PhraseTable<Discipline>] = [:]
    /// What a word makes of the distance before it (`hurdles`); empty where it adds nothing (`100m dash`).
    private(set) var suffixes = PhraseTable<String>()
    private(set) var ranges: [String: Range] = [:]
    /// What is possible in a discipline of many lengths, in seconds.
    private(set) var loose: [String: ClosedRange<Double>] = [:]
    /// What is plausible in any event of a name, whatever the sport, the stroke and the sex: `500m` on foot and on skates.
    private(set) var bounds: [String: ClosedRange<Double>] = [:]
    /// The words by which a sport is known, and those among them that are surnames.
    private(set) var sportWords = PhraseTable<[String]>()
    private(set) var sportSurnames: Set<WordID> = []
    /// The events of each combined event in their order.
    private(set) var combined: [[String]] = []

    /// The plausible marks of an event, in seconds, metres or points.
    struct Range: Sendable {
        /// Plausible for men; nil where men have no such event.
        let men: ClosedRange<Double>?
        /// Plausible for women.
        let women: ClosedRange<Double>?

        /// True when a value is plausible for either.
        func contains(_ value: Double) -> Bool {
            (men?.contains(value) ?? false) || (women?.contains(value) ?? false)
        }
    }

    init(_ lexicon: inout Lexicon) {
        let common = Set(TableRows.items(CommonWordsTable.words)).union(TableRows.items(CommonWordsTable.alsoNames))
        // A name that is one in any text goes before the same word of another sport.
        var weak: [(form: String, discipline: Discipline)] = []
        for row in TableRows.rows(EventsTable.disciplines) where row.count >= 4 {
            let kind = Mark.Kind(rawValue: row[3])
            let name = String(row[0].prefix { $0 != "?" })
            for (number, printed) in ([row[0]] + TableRows.list(row[1])).enumerated() where printed != "-" {
                let form = String(printed.prefix { $0 != "?" })
                // "decathlete" stands among the common words, as no name begins with it, and yet means one event alone.
                let isAthlete = ["athlete", "athletes", "vaulter", "vaulters"].contains { form.hasSuffix($0) }
                let isWeak =
                    printed.hasSuffix("?") || number > 0 && !isAthlete && common.contains(form.lowercased())
                let discipline = Discipline(name: name, sport: row[2], measures: kind, isWeak: isWeak)
                if isWeak { weak.append((form, discipline)) } else { disciplines.add(form, discipline, &lexicon) }
                disciplinesOfSport[row[2], default: PhraseTable()].add(form, discipline, &lexicon)
            }
        }
        for (form, discipline) in weak { disciplines.add(form, discipline, &lexicon) }
        for row in TableRows.rows(EventsTable.suffixes) where row.count >= 2 {
            for form in TableRows.list(row[0]) { suffixes.add(form, row[1] == "-" ? "" : row[1], &lexicon) }
        }
        var sports: [String: [String]] = [:]
        // The name of an event that is no everyday word speaks of its sport.
        for row in TableRows.rows(EventsTable.disciplines) where row.count >= 4 && row[2] != "athletics" {
            for form in [row[0]] + TableRows.list(row[1])
            where !form.hasSuffix("?") && form.count >= 5 && !common.contains(form.lowercased()) {
                if sports[form]?.contains(row[2]) != true { sports[form, default: []].append(row[2]) }
            }
        }
        let everyday = Set(
            TableRows.rows(EventsTable.disciplines).flatMap { [$0[0]] + TableRows.list($0[1]) }
                .filter { $0.hasSuffix("?") }.map { String($0.dropLast()) }
        ).subtracting(["speedway"])
        for row in TableRows.rows(SportWordsTable.rows) where row.count >= 2 {
            // A word must not be its own witness.
            for form in TableRows.list(row[1]) where sports[form]?.contains(row[0]) != true && !everyday.contains(form)
            {
                sports[form, default: []].append(row[0])
            }
        }
        for (form, sports) in sports.sorted(by: { $0.key < $1.key }) { sportWords.add(form, sports, &lexicon) }
        sportSurnames = Set(TableRows.items(SportWordsTable.alsoSurnames).map { lexicon.add($0) })
        combined = TableRows.rows(EventsTable.combinedEvents).map { TableRows.list($0[1]) }
        for row in TableRows.rows(EventsTable.ranges) where row.count >= 5 {
            ranges[row[0]] = Range(men: Self.range(row[1], row[2]), women: Self.range(row[3], row[4]))
        }
        for row in TableRows.rows(EventsTable.loose) where row.count >= 3 {
            loose[row[0]] = Self.range(row[1], row[2])
        }
        for (name, range) in ranges {
            // `500m` and `500m speed skating`, but not `4x100m` and `4x100m relay`.
            for plain in Set([name, String(name.prefix { $0 != " " })]) {
                for part in [range.men, range.women].compactMap(\.self) {
                    let known = bounds[plain] ?? part
                    bounds[plain] = min(known.lowerBound, part.lowerBound)...max(known.upperBound, part.upperBound)
                }
            }
        }
    }

    /// The discipline named at a token; among those called alike that of the likeliest sport.
    func discipline(
        at start: Int, in text: TokenizedText, limit: Int, sports: [String]
    ) -> PhraseTable<Discipline>.Match? {
        guard let match = disciplines.match(at: start, in: text, limit: limit) else { return nil }
        // "third on vault": gymnasts are on an apparatus, vaulters in an event.
        if start > 0, text.kind(start - 1) == .word, text.folded(start - 1) == "on",
            let apparatus = disciplinesOfSport["gymnastics"]?.match(at: start, in: text, limit: limit),
            apparatus.tokens.count >= match.tokens.count
        {
            return apparatus
        }
        return sports.lazy.compactMap { disciplinesOfSport[$0]?.match(at: start, in: text, limit: limit) }
            .first { $0.tokens.count >= match.tokens.count } ?? match
    }

    private static func range(_ from: String, _ to: String) -> ClosedRange<Double>? {
        guard let from = Double(from), let to = Double(to), from <= to else { return nil }
        return from...to
    }
}
