/// A roster made ready to be asked whom a name means.
struct RosterIndex: Sendable {
    private let entries: [Roster.Entry]
    private var byName: [String: [Int]] = [:]
    private var byInitial: [String: [Int]] = [:]

    init(_ roster: Roster) {
        entries = roster.entries
        for (number, entry) in entries.enumerated() {
            for name in Set(([entry.name] + entry.aliases).map(Self.key)) { byName[name, default: []].append(number) }
            if let initial = Self.initialForm(Self.key(entry.name)) { byInitial[initial, default: []].append(number) }
        }
    }

    /// A name as it is compared: small letters without accents, words only.
    static func key(_ name: String) -> String {
        Tokenizer.words(of: name).map { String(decoding: WordFolding.folded(Array($0.utf8)), as: UTF8.self) }
            .filter { $0.contains { $0.isLetter || $0.isNumber } }.joined(separator: " ")
    }

    /// `j marsh` for `joan marsh`
    private static func initialForm(_ key: String) -> String? {
        let words = key.split(separator: " ")
        guard words.count > 1, let first = words.first?.first else { return nil }
        return ([String(first)] + words.dropFirst().map(String.init)).joined(separator: " ")
    }

    /// True when a name, in its form for comparison, is that of somebody.
    func knows(_ key: String) -> Bool { byName[key] != nil }

    /// The people whom a name may mean: those who are called so or, of an initial and a surname, those whom it fits.
    func entries(named name: String) -> [(number: Int, entry: Roster.Entry)] {
        let key = Self.key(name)
        let isInitial = key.split(separator: " ").first?.count == 1
        let numbers = byName[key] ?? (isInitial ? byInitial[key] : nil) ?? []
        return numbers.map { ($0, entries[$0]) }
    }
}

/// Merges a roster into the people of an article.
struct RosterMatcher {
    let index: RosterIndex
    /// The year in which the article was published, where known.
    let year: Int?

    /// Gives people their names, nations and identifiers of the roster.
    ///
    /// - Returns: what a user should know: names that fit several people of the roster, or one of another nation.
    func apply(to people: inout People) -> [Warning] {
        var warnings: [Warning] = []
        for number in people.persons.indices {
            let person = people.persons[number]
            let named = index.entries(named: person.name).map(\.entry)
            guard !named.isEmpty else { continue }
            let fitting = named.filter { fits($0, person) }
            guard fitting.count == 1, let entry = fitting.first else {
                warnings.append(fitting.isEmpty ? conflict(person, named) : ambiguity(person, fitting))
                continue
            }
            people.persons[number].name = entry.name
            people.persons[number].ids = entry.ids
            people.persons[number].sex = entry.sex ?? person.sex
            if let nation = entry.nation {
                people.persons[number].learn(NationEvidence(nation, nil, NationRules.roster))
            }
        }
        return warnings
    }

    private func fits(_ entry: Roster.Entry, _ person: PersonEntry) -> Bool {
        if let nation = person.nation, let listed = entry.nation, nation != listed { return false }
        if let age = person.age, let year, let born = entry.birthYear, abs(year - age - born) > 1 { return false }
        return true
    }

    private func ambiguity(_ person: PersonEntry, _ entries: [Roster.Entry]) -> Warning {
        Warning(
            code: "roster-ambiguous",
            message: "'\(person.name)' may be \(list(entries)) of the roster; none was taken.")
    }

    private func conflict(_ person: PersonEntry, _ entries: [Roster.Entry]) -> Warning {
        Warning(
            code: "roster-conflict",
            message: "'\(person.name)' is not taken for \(list(entries)) of the roster: nation or age differ.")
    }

    private func list(_ entries: [Roster.Entry]) -> String {
        entries.map { "\($0.name) (line \($0.line))" }.joined(separator: " or ")
    }
}
