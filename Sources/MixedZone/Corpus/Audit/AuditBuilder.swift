import Foundation

/// Gathers the quotes and results of many articles and makes an audit of them.
///
/// Of an article it keeps what it compares, not its text: the memory grows with the number of quotes.
public struct AuditBuilder: Sendable {
    var articles: [AuditedArticle] = []
    var days: [Int?] = []
    var occurrences: [PersonLinker.Occurrence] = []
    /// The quotes, with the numbers of their articles and of the occurrences of their speakers.
    var quotes: [(quote: AuditedQuote, article: Int, speaker: Int?)] = []
    var results: [(result: AuditedResult, article: Int, athlete: Int)] = []
    var claims: [MarkClaim] = []
    /// Findings that one article gives, with the quotes they are about.
    var pending: [(finding: AuditFinding, article: Int, quote: Int?)] = []
    private let decisions: Decisions
    private var met: Set<String> = []

    /// Starts an audit.
    ///
    /// - Parameter decisions: what people decided about quotes; they are applied to each record that is added.
    public init(decisions: Decisions = Decisions()) {
        self.decisions = decisions
    }

    /// Adds one article, applying the decisions.
    public mutating func add(_ record: ArticleRecord) {
        var record = record
        let outcomes = decisions.apply(to: &record)
        add(record, outcomes: outcomes)
    }

    /// Adds one article to which the decisions are applied already.
    ///
    /// - Parameter outcomes: what ``Decisions/apply(to:)`` returned.
    public mutating func add(_ record: ArticleRecord, outcomes: [(decision: Decision, outcome: Decisions.Outcome)]) {
        let article = articles.count
        articles.append(AuditedArticle(record))
        days.append(record.metadata.published.flatMap(CalendarDay.number(of:)))
        let people = addPeople(of: record, article)
        let first = quotes.count
        addQuotes(of: record, article, people: people)
        for result in record.results {
            guard let athlete = result.person.flatMap({ people[$0] }) else { continue }
            let audited = AuditedResult(article: record.id, published: record.metadata.published, result: result)
            results.append((audited, article, athlete))
        }
        pending += ArticleChecks(record: record, article: article, firstQuote: first).findings()
        claims += MarkClaim.claims(in: record, firstQuote: first)
        for (decision, outcome) in outcomes { take(decision, outcome, record, article) }
    }

    private mutating func addPeople(of record: ArticleRecord, _ article: Int) -> [String: Int] {
        var numbers: [String: Int] = [:]
        let year = record.metadata.published.flatMap { Int($0.prefix(4)) }
        let active = Set(record.quotes.compactMap { $0.speaker?.person } + record.results.compactMap(\.person))
        let named = Set(record.people.lazy.map { NameKey($0.name) }.filter { $0.words.count > 1 }.prefix(40))
        let results = Dictionary(grouping: record.results.indices) { record.results[$0].person }
        for person in record.people where active.contains(person.id) {
            let key = NameKey(person.name)
            let own = results[person.id] ?? []
            let sexes = Set(own.compactMap { record.results[$0].sex }).subtracting(["mixed"])
            numbers[person.id] = occurrences.count
            occurrences.append(
                PersonLinker.Occurrence(
                    article: article, name: person.name, key: key, role: person.role,
                    nation: person.nation, age: person.age, sex: sexes.count == 1 ? sexes.first : nil,
                    events: Set(own.compactMap { record.results[$0].event }),
                    // Most share one set; a copy for each of 100,000 runners would fill the memory.
                    companions: named.contains(key) ? named.subtracting([key]) : named, ids: person.ids ?? [:],
                    year: year))
        }
        return numbers
    }

    private mutating func addQuotes(of record: ArticleRecord, _ article: Int, people: [String: Int]) {
        let scalars = Array(record.text.unicodeScalars)
        var unnamed: [NameKey: Int] = [:]
        for quote in record.quotes {
            var speaker = quote.speaker?.person.flatMap { people[$0] }
            if speaker == nil, let name = quote.speaker?.name {
                let key = NameKey(name)
                speaker = unnamed[key] ?? occurrences.count
                if unnamed[key] == nil {
                    unnamed[key] = occurrences.count
                    occurrences.append(
                        PersonLinker.Occurrence(
                            article: article, name: name, key: key, role: nil, nation: nil, age: nil, sex: nil,
                            events: [], year: nil, isUnnamed: Self.isDescription(name)))
                }
            }
            quotes.append((AuditedQuote(quote, of: record, scalars: scalars), article, speaker))
        }
    }

    /// Whether words describe somebody rather than name him: they begin small (`a spokesman`), or are one word.
    private static func isDescription(_ name: String) -> Bool {
        let first = name.unicodeScalars.first
        return first.map { $0.properties.isLowercase } ?? true
            || ["A ", "An ", "The ", "One "].contains { name.hasPrefix($0) }
    }

    private mutating func take(
        _ decision: Decision, _ outcome: Decisions.Outcome, _ record: ArticleRecord, _ article: Int
    ) {
        let verdict = "\"\(decision.verdict.rawValue)\""
        let evidence = AuditFinding.Evidence(article: record.id, quote: nil, text: decision.quote)
        met.insert(decision.key)
        switch outcome {
        case .applied: break
        case .sentenceChanged(let quote):
            let sentence = quotes.last { $0.article == article && $0.quote.quote.id == quote }?.quote.sentence
            let now = sentence.map { [AuditFinding.Evidence(article: record.id, quote: quote, text: $0)] } ?? []
            pending.append(
                (
                    AuditFinding(
                        .decisionChanged,
                        "the sentence around a quote decided as \(verdict) has changed; it was applied",
                        evidence: [.init(article: nil, quote: nil, text: decision.sentence)] + now), article, nil
                ))
        case .missing:
            pending.append(
                (
                    AuditFinding(
                        .decisionChanged, "the words decided as \(verdict) stand in the article no more; not applied",
                        evidence: [evidence]), article, nil
                ))
        }
    }

    /// Decisions about articles that were not added.
    var unusedDecisions: [AuditFinding] {
        decisions.all.filter { !met.contains($0.key) }.map {
            AuditFinding(
                .decisionUnused, "no article \($0.article) for a decision; it is kept",
                evidence: [.init(article: nil, quote: nil, text: $0.quote)])
        }
    }
}

/// Days as numbers, to tell how far articles are apart.
enum CalendarDay {
    /// The number of the day at the head of an ISO 8601 date.
    static func number(of date: String) -> Int? {
        let parts = date.prefix(10).split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3, (1...12).contains(parts[1]) else { return nil }
        let (year, month) = parts[1] > 2 ? (parts[0], parts[1] - 3) : (parts[0] - 1, parts[1] + 9)
        return 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + parts[2]
    }
}
