import Foundation

/// An input that gave no record: where it stands and why.
public struct ArticleFailure: Sendable, Hashable {
    /// Where the input stands.
    public var place: InputPlace
    /// The identifier that the article would have had.
    public var id: String
    /// Why it gave no record.
    public var reason: Reason

    /// Why an input gave no record.
    public enum Reason: Sendable, Hashable {
        /// It could not be read or decoded.
        case ingest(IngestError)
        /// There was no article in it, or one beyond the budget.
        case clean(CleanError)
    }

    /// Creates a failure.
    public init(place: InputPlace, id: String, reason: Reason) {
        self.place = place
        self.id = id
        self.reason = reason
    }

    /// A stable code in kebab-case.
    public var code: String {
        switch reason {
        case .ingest(let error): error.code
        case .clean(let error): error.code
        }
    }

    /// The reason in words, without the name of the file.
    public var message: String {
        switch reason {
        case .ingest(let error): error.message
        case .clean(let error): error.message
        }
    }

    /// The object that stands for the failure in `errors.jsonl`.
    struct Line: Encodable {
        let code: String
        let file: String
        let id: String
        let item: Int?
        let line: Int?
        let message: String
    }

    var line: Line {
        Line(code: code, file: place.file, id: id, item: place.item, line: place.line, message: message)
    }
}

extension CleanError {
    /// A stable code for `errors.jsonl`, in kebab-case.
    var code: String {
        switch self {
        case .noArticle: "no-article"
        case .tooLarge: "too-large"
        case .tooDeep: "too-deep"
        case .unparsable: "unparsable"
        }
    }

    /// The reason in words, without the name of the file.
    var message: String {
        switch self {
        case .noArticle: "no article text in it"
        case .tooLarge(let bytes, let limit): "larger than one article may be (\(bytes) bytes of \(limit))"
        case .tooDeep(let limit): "its elements are nested deeper than \(limit) levels"
        case .unparsable(let reason): "cannot be parsed: \(reason)"
        }
    }
}
