/// What a user names as input: a path, or standard input.
public enum Input: Sendable, Hashable {
    /// A file or a folder.
    case path(String)
    /// Newline-delimited JSON on standard input, written `-`.
    case standardInput

    /// Reads a command-line argument.
    public init(argument: String) {
        self = argument == "-" ? .standardInput : .path(argument)
    }
}

/// Where an article stands among the inputs, as it is shown to a person.
public struct InputPlace: Sendable, Hashable, CustomStringConvertible {
    /// The path as it was given, or `-` for standard input.
    public var file: String
    /// The line of a stream of articles, from 1.
    public var line: Int?
    /// The number of the record or item of an archive or a feed, from 1.
    public var item: Int?

    /// Creates a place.
    public init(file: String, line: Int? = nil, item: Int? = nil) {
        self.file = file
        self.line = line
        self.item = item
    }

    /// `path`, `path:line` or `path#item`.
    public var description: String { file + (line.map { ":\($0)" } ?? "") + (item.map { "#\($0)" } ?? "") }
}

/// An article that an input promises: known by name, neither decoded nor judged.
public struct PendingArticle: Sendable {
    /// The identifier of the article, unique in the run.
    public var id: String
    /// Where it comes from.
    public var place: InputPlace
    /// The address that came with it.
    public var url: String?
    /// What there is to read.
    public var content: Content

    /// What there is to read.
    public enum Content: Sendable {
        /// A file, to be opened by whoever processes the article.
        case file(String)
        /// The bytes of a page or text that came in UTF-8 within a stream.
        case decoded([UInt8], SourceDescription.Format)
        /// A document within an archive or a feed.
        case document(Document)
        /// Nothing, because of an error.
        case failed(IngestError)

        /// The bytes that it keeps in memory while it waits.
        var residentBytes: Int {
            switch self {
            case .decoded(let bytes, _): bytes.count
            case .document(let document): document.bytes.count
            case .file, .failed: 0
            }
        }
    }
}
