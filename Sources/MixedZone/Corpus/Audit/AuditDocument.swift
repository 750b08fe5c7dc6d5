/// What many articles say that people said: what `mixedzone audit` shows in all its forms.
public struct AuditDocument: Sendable, Codable {
    /// Everybody who is quoted or has a result, by name.
    public var athletes: [AuditedPerson] = []
    /// Quotes of which the articles do not give the speaker.
    public var withoutSpeaker: [AuditedQuote] = []
    /// What a reader should look at, in the order of the articles.
    public var findings: [AuditFinding] = []
    /// The articles that the rest speaks of, in the order of the records.
    public var articles: [AuditedArticle] = []

    /// Creates an empty document.
    public init() {}
}

/// An article as the audit names it.
public struct AuditedArticle: Sendable, Codable, Hashable {
    /// The identifier of its record.
    public var id: String
    /// The headline.
    public var title: String?
    /// The address or path.
    public var source: String
    /// When it was published, ISO 8601.
    public var published: String?
    /// The name of the site or house.
    public var site: String?
    /// The article of which it is another printing.
    public var duplicateOf: String?

    /// Creates an article.
    public init(
        id: String, title: String?, source: String, published: String?, site: String?, duplicateOf: String?
    ) {
        self.id = id
        self.title = title
        self.source = source
        self.published = published
        self.site = site
        self.duplicateOf = duplicateOf
    }

    /// The article of a record.
    public init(_ record: ArticleRecord) {
        id = record.id
        title = record.metadata.title
        source = record.origin
        published = record.metadata.published
        site = record.metadata.site
        duplicateOf = record.duplicateOf
    }
}

/// The cleaned text of an article, for views that show it.
public struct AuditedText: Sendable, Codable, Hashable {
    /// The cleaned text.
    public var text: String
    /// Its blocks.
    public var blocks: [TextBlock]

    /// Creates a text.
    public init(text: String, blocks: [TextBlock]) {
        self.text = text
        self.blocks = blocks
    }
}

/// One person of one or more articles.
public struct AuditedPerson: Sendable, Codable, Hashable {
    /// The identifier within the document (`P1`).
    public var id: String
    /// The fullest name that an article gives.
    public var name: String
    /// Other forms of the name.
    public var otherNames: [String]
    /// What the person is in the articles; nil for somebody whom no article names.
    public var role: Person.Role?
    /// The nation, as an IOC code.
    public var nation: String?
    /// The quotes, in the order of the articles; one that several articles print stands once.
    public var quotes: [AuditedQuote]
    /// Speech that several articles report, with the differences.
    public var variants: [Variant]
    /// The results, in the order of the articles.
    public var results: [AuditedResult]

    /// Creates a person.
    public init(
        id: String, name: String, otherNames: [String], role: Person.Role?, nation: String?, quotes: [AuditedQuote],
        variants: [Variant], results: [AuditedResult]
    ) {
        self.id = id
        self.name = name
        self.otherNames = otherNames
        self.role = role
        self.nation = nation
        self.quotes = quotes
        self.variants = variants
        self.results = results
    }
}

/// One quote with what an auditor wants to see beside it.
public struct AuditedQuote: Sendable, Codable, Hashable {
    /// The identifier of the article.
    public var article: String
    /// The headline of the article.
    public var title: String?
    /// The address or path of the article.
    public var source: String
    /// When the article was published.
    public var published: String?
    /// The quote as it is in the record.
    public var quote: Quote
    /// The sentence around the quote.
    public var sentence: String
    /// By what a decision about the quote is found again.
    public var key: String
    /// The article as a decision names it: its address, or else its identifier.
    public var place: String
    /// The articles that print the same words too.
    public var alsoIn: [String]

    init(_ quote: Quote, of record: ArticleRecord, scalars: [Unicode.Scalar]) {
        article = record.id
        title = record.metadata.title
        source = record.origin
        published = record.metadata.published
        self.quote = quote
        sentence = Self.sentence(around: quote, of: record, scalars: scalars)
        key = Decision.key(of: quote.text, in: record, sentence: sentence)
        place = Decision.place(of: record)
        alsoIn = []
    }

    static func sentence(around quote: Quote, of record: ArticleRecord, scalars: [Unicode.Scalar]) -> String {
        let next = record.blocks.partitioningIndex { $0.end >= quote.end }
        let block = next < record.blocks.count && record.blocks[next].start <= quote.start ? record.blocks[next] : nil
        let bounds = (block?.start ?? 0)..<(block?.end ?? scalars.count)
        return SentenceAround.text(of: quote.start..<quote.end, in: scalars, within: bounds)
    }
}

/// A result with the article that reports it.
public struct AuditedResult: Sendable, Codable, Hashable {
    /// The identifier of the article.
    public var article: String
    /// When the article was published.
    public var published: String?
    /// The result as it is in the record.
    public var result: EventResult
    /// Where the articles differ about the performance; nil where they agree.
    public var conflicts: [Performance.Conflict]?
}

/// Speech that several articles report.
public struct Variant: Sendable, Codable, Hashable {
    /// One article's report of it.
    public struct Version: Sendable, Codable, Hashable {
        /// The identifier of the article.
        public var article: String
        /// The quotes of that article in which the words stand.
        public var quotes: [String]
        /// The words.
        public var text: String
        /// How they differ from the first version; nil for the first.
        public var difference: WordDifference?
        /// The articles that have the same words.
        public var alsoIn: [String]
    }

    /// The identifier within the document (`V1`).
    public var id: String
    /// The reports, in the order of the articles.
    public var versions: [Version]
}
