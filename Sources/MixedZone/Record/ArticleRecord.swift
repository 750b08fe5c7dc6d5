/// What `extract` emits for one article; one line of `records.jsonl`.
///
/// The names are fixed by the schema `mixedzone.article/1` (`Schema/article.schema.json`). Offsets are half-open, in
/// Unicode scalars of ``text``. Absent knowledge is nil, and an absent key in JSON.
public struct ArticleRecord: Sendable, Codable, Hashable {
    /// The version of the record's form.
    public static let schemaName = "mixedzone.article/1"

    /// Always ``schemaName`` in records of this version.
    public var schema = ArticleRecord.schemaName
    /// The stem of the source, made unique in a run.
    public var id: String
    /// Where the article came from.
    public var source: SourceDescription
    /// What is known about the article as a publication.
    public var metadata: ArticleMetadata
    /// The cleaned article, NFC, one blank line between blocks.
    public var text: String
    /// The typed blocks of ``text``, in order.
    public var blocks: [TextBlock]
    /// Everything that was taken out of the source, in order.
    public var removed: [Removal]
    /// The people named in the article.
    public var people: [Person]
    /// Competitions, venues, places, teams and organisations.
    public var entities: [Entity]
    /// Times, distances, heights, points and margins.
    public var marks: [Mark]
    /// Statements that somebody finished at some place.
    public var placings: [Placing]
    /// Quotations, one for each segment between quotation marks.
    public var quotes: [Quote]
    /// The facts as a results editor would file them.
    public var results: [EventResult]
    /// What a reader should know before trusting the record.
    public var warnings: [Warning]
    /// The identifier of an earlier article of the run with the same text, or nearly so.
    public var duplicateOf: String?
    /// How much of the text is the same, 0 to 1; 1 where ``duplicateOf`` has the very same words.
    public var duplicateSimilarity: Double?
}

/// Where an article came from.
public struct SourceDescription: Sendable, Codable, Hashable {
    /// The form in which the article came.
    public enum Format: String, Sendable, Codable, Hashable { case html, text, warc, xml }

    /// The path as it was given; nil for standard input.
    public var path: String?
    /// The address of the page, where known.
    public var url: String?
    /// The form in which the article came.
    public var format: Format
    /// The encoding it was read in, by its WHATWG name.
    public var encoding: String
    /// The size of the source in bytes.
    public var bytes: Int
    /// The SHA-256 of the source's bytes, in lower-case hexadecimal.
    public var sha256: String

    /// Creates a description.
    public init(path: String?, url: String?, format: Format, encoding: String, bytes: Int, sha256: String) {
        self.path = path
        self.url = url
        self.format = format
        self.encoding = encoding
        self.bytes = bytes
        self.sha256 = sha256
    }
}

/// What is known about an article as a publication.
public struct ArticleMetadata: Sendable, Codable, Hashable {
    /// The headline, without the site's name.
    public var title: String?
    /// The sentence under the headline.
    public var standfirst: String?
    /// The writers, in the order of the byline.
    public var authors: [String]?
    /// When it was published, ISO 8601, date or date and time.
    public var published: String?
    /// When it was last changed, ISO 8601.
    public var modified: String?
    /// The name of the site or house.
    public var site: String?
    /// The canonical address.
    public var canonical: String?
    /// The section in which it stood.
    public var section: String?
    /// The place at the head of an agency report.
    public var dateline: String?
    /// Credits of photographers and agencies.
    public var credits: [String]?
    /// The language, as a BCP 47 tag.
    public var language: String?

    /// Creates metadata in which nothing is known.
    public init() {}
}

/// A half-open range of the record's text, in Unicode scalars, with its words.
public struct TextSpan: Sendable, Codable, Hashable {
    /// The offset of the first Unicode scalar.
    public var start: Int
    /// The offset after the last Unicode scalar.
    public var end: Int
    /// The words of the text at that place.
    public var text: String

    /// Creates a span.
    public init(start: Int, end: Int, text: String) {
        self.start = start
        self.end = end
        self.text = text
    }
}

/// One block of the cleaned text.
public struct TextBlock: Sendable, Codable, Hashable {
    /// What sort of block it is.
    public enum Kind: String, Sendable, Codable, Hashable, CaseIterable {
        case title, standfirst, heading, paragraph, list, table, caption
    }

    /// The offset of its first Unicode scalar.
    public var start: Int
    /// The offset after its last Unicode scalar.
    public var end: Int
    /// What sort of block it is.
    public var kind: Kind

    /// Creates a block.
    public init(start: Int, end: Int, kind: Kind) {
        self.start = start
        self.end = end
        self.kind = kind
    }
}

/// Something that was taken out of the source.
public struct Removal: Sendable, Codable, Hashable {
    /// The rule that took it out.
    public var rule: String
    /// The words that were taken out.
    public var text: String
    /// The line of the source on which it stood, from 1; nil where the source has no meaningful lines.
    public var sourceLine: Int?
    /// The offset in the record's text, in Unicode scalars, before which it stood.
    public var at: Int?

    /// Creates a removal.
    public init(rule: String, text: String, sourceLine: Int?, at: Int?) {
        self.rule = rule
        self.text = text
        self.sourceLine = sourceLine
        self.at = at
    }
}

/// What a reader should know before trusting a record.
public struct Warning: Sendable, Codable, Hashable {
    /// A stable code in kebab-case.
    public var code: String
    /// A sentence for a person.
    public var message: String

    /// Creates a warning.
    public init(code: String, message: String) {
        self.code = code
        self.message = message
    }
}
