/// One article as it came, decoded to UTF-8, before anything was judged.
public struct Source: Sendable {
    /// The stem of the file name or the identifier given on standard input.
    public var id: String
    /// Where it came from; copied into the record.
    public var description: SourceDescription
    /// The article's bytes in valid UTF-8, without a byte-order mark.
    public var bytes: [UInt8]

    /// Creates a source.
    public init(id: String, description: SourceDescription, bytes: [UInt8]) {
        self.id = id
        self.description = description
        self.bytes = bytes
    }
}
