/// The part of a record that cleaning makes: what `clean --format json` writes.
public struct CleanRecord: Sendable, Codable, Hashable {
    /// The version of the record's form.
    public var schema: String
    /// The identifier of the article.
    public var id: String
    /// Where the article came from.
    public var source: SourceDescription
    /// What is known about the article as a publication.
    public var metadata: ArticleMetadata
    /// The cleaned article.
    public var text: String
    /// The typed blocks of ``text``, in order.
    public var blocks: [TextBlock]
    /// Everything that was taken out of the source, in order.
    public var removed: [Removal]
    /// What a reader should know before trusting the record.
    public var warnings: [Warning]
    /// The identifier of an earlier article of the run with the same text, or nearly so.
    public var duplicateOf: String?
    /// How much of the text is the same, 0 to 1.
    public var duplicateSimilarity: Double?

    /// Takes over what a record says about the text.
    public init(_ record: ArticleRecord) {
        schema = record.schema
        id = record.id
        source = record.source
        metadata = record.metadata
        text = record.text
        blocks = record.blocks
        removed = record.removed
        warnings = record.warnings
        duplicateOf = record.duplicateOf
        duplicateSimilarity = record.duplicateSimilarity
    }

    /// The record as JSON on one line, without a line feed.
    public func json() throws -> String { String(decoding: try RecordLines.encode(self).dropLast(), as: UTF8.self) }
}
