/// Names of competitions, the adjectives that stand for one, and the nouns that end the name of an unlisted one.
struct CompetitionTable: Sendable {
    /// A competition as the table has it.
    struct Competition: Sendable {
        /// The shortest recognisable name.
        let name: String
        /// True where titles or medals of a championship are won.
        let awardsMedals: Bool
        /// True for phrases that are everyday words too.
        let isEveryday: Bool
    }

    /// Competitions by the phrases printed for them.
    private(set) var phrases = PhraseTable<Competition>()
    /// What an adjective names before `champion`, `title`, `gold` …
    private(set) var adjectives = PhraseTable<Competition>()
    /// Nouns that end the name of a competition; the value tells whether titles are won there.
    private(set) var heads = PhraseTable<Bool>()

    init(_ lexicon: inout Lexicon) {
        let everyday = Set(CompetitionsTable.everydayWordsList)
        for row in TableRows.rows(CompetitionsTable.rows) where row.count >= 3 {
            for form in [row[0]] + TableRows.list(row[1]) where form != "-" {
                let competition = Competition(
                    name: row[0], awardsMedals: row[2] == "yes", isEveryday: everyday.contains(form))
                phrases.add(form, competition, &lexicon)
            }
        }
        for row in TableRows.rows(CompetitionsTable.adjectives) where row.count >= 2 {
            for form in TableRows.list(row[0]) {
                let competition = Competition(name: row[1], awardsMedals: true, isEveryday: false)
                adjectives.add(form, competition, &lexicon)
            }
        }
        for row in TableRows.rows(CompetitionsTable.heads) where row.count >= 3 {
            for form in TableRows.list(row[0]) { heads.add(form, row[2] == "yes", &lexicon) }
        }
    }
}

extension CompetitionsTable {
    /// ``everydayWords`` as items.
    static var everydayWordsList: [String] {
        TableRows.rows(everydayWords).flatMap { $0.flatMap(TableRows.list) }
    }
}
