/// One article as it came, decoded to UTF-8, before anything was judged.
public struct Source: Sendable {
    /// What the bytes of an article are written in.
    public enum Content: Sendable, Hashable {
        /// An HTML page, or a piece of one.
        case html
        /// Plain text.
        case text
        /// One article of NITF, NewsML, RSS or Atom.
        case xml
    }

    /// The stem of the file name or the identifier given on standard input.
    public var id: String
    /// Where it came from; copied into the record.
    public var description: SourceDescription
    /// What ``bytes`` are written in, which the format of an archive does not tell.
    public var content: Content
    /// The article's bytes in valid UTF-8, without a byte-order mark.
    public var bytes: [UInt8]
    /// What a reader should know about the decoding.
    public var warnings: [Warning]

    /// Creates a source.
    ///
    /// - Parameter content: what the bytes are written in; by default what the description's format says.
    public init(
        id: String, description: SourceDescription, content: Content? = nil, bytes: [UInt8], warnings: [Warning] = []
    ) {
        self.id = id
        self.description = description
        self.content = content ?? description.format.content
        self.bytes = bytes
        self.warnings = warnings
    }
}

extension SourceDescription.Format {
    /// What is written in a document of this format; for an archive, what there is most of.
    var content: Source.Content {
        switch self {
        case .html, .warc: .html
        case .text: .text
        case .xml: .xml
        }
    }
}
