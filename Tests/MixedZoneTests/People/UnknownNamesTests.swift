import Testing

@testable import MixedZone

/// Names that no list knows, in other sports, houses and languages, and what looks like a name and is none. All of it is
/// invented.
@Suite struct UnknownNamesTests {
    /// A passage with the names of all people in it.
    struct Passage: Sendable, CustomTestStringConvertible {
        let text: String
        let names: [String]

        init(_ text: String, _ names: [String]) {
            self.text = text
            self.names = names
        }

        var testDescription: String { String(text.prefix(40)) }
    }

    @Test(arguments: passages) func findsAllPeopleAndNobodyElse(passage: Passage) throws {
        let names = try PeopleProbe.names(in: passage.text)
        #expect(names.sorted() == passage.names.sorted())
    }
}
