/// Names, adjectives and codes of nations, each with the code of the International Olympic Committee.
struct NationTable: Sendable {
    /// What a word for a nation is.
    enum Form: Sendable { case name, adjective }

    /// A nation as some words name it.
    struct Nation: Sendable {
        /// The IOC code; nil where the words leave it open (Northern Ireland).
        let code: String?
        /// The name that a results editor uses.
        let name: String
        /// Whether the words are a name or an adjective.
        let form: Form
    }

    private var phrases = PhraseTable<Nation>()
    private var codes: [String: String] = [:]
    private var short: [String: String] = [:]
    private var names: [String: String] = [:]
    private var byName: [String: String] = [:]

    init(_ lexicon: inout Lexicon) {
        for row in TableRows.rows(NationsTable.rows) where row.count >= 4 {
            add(row[0], names: row[1], adjectives: row[2], nation: row[0], &lexicon)
            for code in TableRows.list(row[3]) where code != "-" { codes[code] = row[0] }
        }
        for row in TableRows.rows(NationAbbreviationsTable.rows) where row.count == 2 {
            for form in TableRows.list(row[1]) { short[form] = row[0] }
        }
        for row in TableRows.rows(NationsTable.homeNations) where row.count >= 4 {
            add(row[0], names: row[1], adjectives: row[2], nation: row[3] == "-" ? nil : row[3], &lexicon)
        }
    }

    private mutating func add(
        _ code: String, names list: String, adjectives: String, nation: String?, _ lexicon: inout Lexicon
    ) {
        let names = TableRows.list(list)
        guard let canonical = names.first else { return }
        codes[code] = nation
        self.names[code] = canonical
        for name in names { phrases.add(name, Nation(code: nation, name: canonical, form: .name), &lexicon) }
        for name in TableRows.list(adjectives) where name != "-" {
            phrases.add(name, Nation(code: nation, name: canonical, form: .adjective), &lexicon)
        }
        for form in names + TableRows.list(adjectives) where form != "-" {
            byName[form.lowercased()] = byName[form.lowercased()] ?? nation
        }
        for word in (names + TableRows.list(adjectives)) where !word.contains(" ") && word != "-" {
            lexicon.add(word, .nationWord)
        }
    }

    /// The nation named at a token.
    func match(at start: Int, in text: TokenizedText, limit: Int) -> PhraseTable<Nation>.Match? {
        guard text.tokens[start].isCapitalised else { return nil }
        guard let match = phrases.match(at: start, in: text, limit: limit) else { return nil }
        // "US" and "UK" are words in small letters and in headlines set in capitals; the table wants capitals.
        return match
    }

    /// The IOC code that a three-letter code of a result list stands for.
    func code(_ printed: String) -> String? { codes[printed] }

    /// The IOC code of a nation as a result list shortens it in brackets or a column: `KEN`, `Fr`, `GB`.
    func codeInList(_ printed: String) -> String? {
        if let known = code(printed) ?? (names[printed] == nil ? nil : printed) ?? short[printed] { return known }
        // "(Jor)": a code in small letters.
        guard printed.utf8.count == 3, printed.first?.isUppercase == true else { return nil }
        return code(printed.uppercased())
    }

    /// The IOC code of a nation by a name or adjective (`Norway`, `Norwegian`, `Scotland`), in any case.
    func codeOfName(_ name: String) -> String? { byName[name.lowercased()] }

    /// The usual name of a nation.
    func name(of code: String) -> String? { names[code] }
}
