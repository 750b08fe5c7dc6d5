/// The quotes of many articles, by who said them: what `mixedzone audit` prints.
public struct Audit: Sendable {
    /// Everything that one person is quoted with.
    public struct Group: Sendable, Encodable {
        /// The name, in the form of the first article.
        public let name: String
        /// What the person is in the articles; nil for somebody whom no article names.
        public internal(set) var role: Person.Role?
        /// The nation, as an IOC code.
        public internal(set) var nation: String?
        /// The quotes, in the order of the articles.
        public internal(set) var quotes: [AuditedQuote]
    }

    private var byName: [NameKey: Group] = [:]
    /// Quotes of which the articles do not give the speaker.
    public private(set) var withoutSpeaker: [AuditedQuote] = []

    /// Creates an empty audit.
    public init() {}

    /// Adds the quotes of one article.
    public mutating func add(_ record: ArticleRecord) {
        let people = Dictionary(record.people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let scalars = Array(record.text.unicodeScalars)
        for quote in record.quotes {
            let audited = AuditedQuote(quote, of: record, scalars: scalars)
            guard let speaker = quote.speaker else {
                withoutSpeaker.append(audited)
                continue
            }
            let person = speaker.person.flatMap { people[$0] }
            let name = person?.name ?? speaker.name
            var group = byName[NameKey(name)] ?? Group(name: name, role: nil, nation: nil, quotes: [])
            group.role = group.role ?? person?.role
            group.nation = group.nation ?? person?.nation
            group.quotes.append(audited)
            byName[NameKey(name)] = group
        }
    }

    /// Everybody who is quoted, by name.
    public var groups: [Group] {
        Self.sorted(byName)
    }

    /// The people whose name has every word of a query, whatever the case and the accents; if there is none, those
    /// whose names have words that begin so.
    public func groups(matching query: String) -> [Group] {
        let query = NameKey(query)
        let exact = byName.filter { $0.key.contains(query) }
        return Self.sorted(exact.isEmpty ? byName.filter { $0.key.containsBeginnings(of: query) } : exact)
    }

    /// Up to three names that a query may have meant.
    public func suggestions(for query: String) -> [String] {
        let query = NameKey(query)
        let limit = max(1, (query.words.map(\.count).max() ?? 0) / 3)
        return byName.map { (distance: $0.key.distance(to: query), name: $0.value.name) }
            .filter { $0.distance <= limit }
            .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
            .prefix(3).map(\.name)
    }

    private static func sorted(_ groups: [NameKey: Group]) -> [Group] {
        groups.sorted { $0.key.words.lexicographicallyPrecedes($1.key.words) }.map(\.value)
    }
}

/// One quote with what an auditor wants to see beside it.
public struct AuditedQuote: Sendable, Encodable {
    /// The identifier of the article.
    public let article: String
    /// The headline of the article.
    public let title: String?
    /// The address or path of the article.
    public let source: String
    /// The quote as it is in the record.
    public let quote: Quote
    /// The sentence around the quote.
    public let sentence: String

    init(_ quote: Quote, of record: ArticleRecord, scalars: [Unicode.Scalar]) {
        article = record.id
        title = record.metadata.title
        source = record.origin
        self.quote = quote
        let block = record.blocks.first { $0.start <= quote.start && quote.end <= $0.end }
        let bounds = (block?.start ?? 0)..<(block?.end ?? scalars.count)
        sentence = SentenceAround.text(of: quote.start..<quote.end, in: scalars, within: bounds)
    }
}
