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
        let everyday = Set(TableRows.rows(EventsTable.everydayWords).flatMap { TableRows.list($0[0]) })
        for row in TableRows.rows(EventsTable.disciplines) where row.count >= 4 {
            let kind = Mark.Kind(rawValue: row[3])
            for (number, form) in ([row[0]] + TableRows.list(row[1])).enumerated() where form != "-" {
                // "decathlete" stands among the common words, as no name begins with it, and yet means one event alone.
                let isAthlete = ["athlete", "athletes", "vaulter", "vaulters"].contains { form.hasSuffix($0) }
                let isWeak =
                    everyday.contains(form) || number > 0 && !isAthlete && common.contains(form.lowercased())
                let discipline = Discipline(name: row[0], sport: row[2], measures: kind, isWeak: isWeak)
                disciplines.add(form, discipline, &lexicon)
                disciplinesOfSport[row[2], default: PhraseTable()].add(form, discipline, &lexicon)
            }
        }
        for row in TableRows.rows(EventsTable.suffixes) where row.count >= 2 {
            for form in TableRows.list(row[0]) { suffixes.add(form, row[1] == "-" ? "" : row[1], &lexicon) }
        }
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

    /// The discipline named at a token, one of the article's own sport before others that are called alike.
    func discipline(
        at start: Int, in text: TokenizedText, limit: Int, sport: String?
    ) -> PhraseTable<Discipline>.Match? {
        guard let match = disciplines.match(at: start, in: text, limit: limit) else { return nil }
        guard let sport, match.value.sport != sport,
            let own = disciplinesOfSport[sport]?.match(at: start, in: text, limit: limit),
            own.tokens.count >= match.tokens.count
        else { return match }
        return own
    }

    private static func range(_ from: String, _ to: String) -> ClosedRange<Double>? {
        guard let from = Double(from), let to = Double(to), from <= to else { return nil }
        return from...to
    }
}
