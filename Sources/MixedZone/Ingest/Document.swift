/// A document as an archive or a feed holds it, not decoded yet.
public struct Document: Sendable {
    /// Its bytes.
    public var bytes: [UInt8]
    /// What they are written in.
    public var content: Source.Content
    /// The form in which the article came, for the record.
    public var format: SourceDescription.Format
    /// The encoding that the server declared.
    public var charset: String?
    /// The encoding that it was decoded from, when ``bytes`` are UTF-8 already; such a document holds one article.
    var decodedFrom: String?
    /// What a reader should know about the decoding.
    var warnings: [Warning] = []

    /// Creates a document.
    public init(
        bytes: [UInt8], content: Source.Content, format: SourceDescription.Format, charset: String? = nil
    ) {
        self.bytes = bytes
        self.content = content
        self.format = format
        self.charset = charset
    }
}
