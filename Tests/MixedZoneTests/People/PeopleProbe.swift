@testable import MixedZone

/// The people of a text, through the whole pipeline.
enum PeopleProbe {
    static func people(in text: String) throws -> [Person] { try record(of: text).people }

    static func names(in text: String) throws -> [String] { try people(in: text).map(\.name) }

    static func record(of text: String) throws -> ArticleRecord {
        try Pipeline().record(of: RecordFixture.source(text))
    }

    /// The nation of the person of a name; nil where there is no such person or no nation.
    static func nation(of name: String, in text: String) throws -> String? {
        try people(in: text).first { $0.name == name }?.nation
    }

    /// The role of the person of a name; nil where there is no such person.
    static func role(of name: String, in text: String) throws -> Person.Role? {
        try people(in: text).first { $0.name == name }?.role
    }
}
