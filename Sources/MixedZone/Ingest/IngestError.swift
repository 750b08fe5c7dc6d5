/// Why an input gave no source. Values only: the wording is in ``IngestError/message``, the code in ``IngestError/code``.
public enum IngestError: Error, Sendable, Hashable {
    /// There is nothing at the path.
    case notFound
    /// The system refused to read, for the reason of that error number.
    case unreadable(errorNumber: Int32)
    /// The path is a socket or a device, which a folder's walk does not read.
    case notAFile
    /// There is not one byte, or nothing but white space.
    case empty
    /// The bytes are those of a known binary format.
    case binary(format: String)
    /// A NUL byte, which no text holds.
    case nulByte(offset: Int, line: Int)
    /// Bytes that are not UTF-8 where nothing else was declared.
    case invalidUTF8(offset: Int, line: Int)
    /// Bytes that are not text in the encoding that the document declares.
    case invalidEncoding(name: String)
    /// The document declares an encoding that is not known.
    case unknownEncoding(label: String)
    /// More bytes than one article may have.
    case tooLarge(limit: Int)
    /// Compressed bytes that grow by more than any text does.
    case inflatesTooFar(ratio: Int)
    /// Compressed bytes or an archive that are not as they should be.
    case damagedArchive(reason: String)
    /// A web archive that ends in the middle of a record.
    case cutRecord(number: Int)
    /// A content coding of HTTP that is not known here.
    case unknownCoding(String)
    /// XML that is not well-formed.
    case malformedXML(line: Int, reason: String)
    /// XML that is neither an agency's nor a feed.
    case unknownXML(root: String)
    /// A folder, a stream or an archive without one article.
    case noArticles
    /// A line that is not a JSON object.
    case invalidJSON
    /// A JSON key that means nothing here.
    case unknownKey(String)
    /// A JSON key that must be there and is not, or whose value is empty.
    case missingKey(String)
    /// A JSON value that is not a string.
    case notAString(key: String)
    /// Both `html` and `text` in one object.
    case ambiguousContent
}

extension IngestError {
    /// A stable code for `errors.jsonl`, in kebab-case.
    public var code: String {
        switch self {
        case .notFound: "not-found"
        case .unreadable: "unreadable"
        case .notAFile: "not-a-file"
        case .empty: "empty"
        case .binary: "binary"
        case .nulByte: "nul-byte"
        case .invalidUTF8: "invalid-utf-8"
        case .invalidEncoding: "invalid-encoding"
        case .unknownEncoding: "unknown-encoding"
        case .tooLarge: "too-large"
        case .inflatesTooFar: "inflates-too-far"
        case .damagedArchive: "damaged-archive"
        case .cutRecord: "cut-record"
        case .unknownCoding: "unknown-coding"
        case .malformedXML: "malformed-xml"
        case .unknownXML: "unknown-xml"
        case .noArticles: "no-articles"
        case .invalidJSON: "invalid-json"
        case .unknownKey: "unknown-key"
        case .missingKey: "missing-key"
        case .notAString: "not-a-string"
        case .ambiguousContent: "ambiguous-content"
        }
    }
}
