import Testing

@testable import MixedZone

/// Short reports of many sports and houses with what a results editor would file: all placings, and where they are given
/// all results.
@Suite struct ResultPassageTests {
    struct Passage: Sendable, CustomTestStringConvertible {
        let text: String
        let placings: [String]
        var results: [String]?
        var testDescription: String { String(text.prefix(60)) }

        init(_ text: String, placings: [String], results: [String]? = nil) {
            self.text = text
            self.placings = placings
            self.results = results
        }
    }

    @Test(arguments: firstHalf + secondHalf)
    func filesWhatAnEditorWould(_ passage: Passage) throws {
        #expect(try PlacingFormTests.summary(of: passage.text) == passage.placings)
        if let results = passage.results {
            #expect(try ResultFactTests.summary(of: passage.text).sorted() == results.sorted())
        }
    }
}
