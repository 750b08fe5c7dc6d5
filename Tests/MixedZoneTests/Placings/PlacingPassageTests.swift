import Testing

@testable import MixedZone

/// Sentences of `passages.tsv` as reporters of many sports write them, with the places in them; a third of them have none.
@Suite struct PlacingPassageTests {
    /// One sentence of the table.
    struct Passage: Sendable, CustomTestStringConvertible {
        let text: String
        let places: [String]
        /// True for a sentence that the rules are known not to read.
        let isOpen: Bool

        var testDescription: String { text }
    }

    static let passages: [Passage] = {
        let table = (try? Repository.text("Tests/MixedZoneTests/Placings/passages.tsv")) ?? ""
        return table.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
            let places = columns.count > 1 ? columns[1].split(separator: ";").map(String.init) : []
            return Passage(
                text: String(columns[0].drop { $0 == "!" }), places: places.sorted(), isOpen: line.hasPrefix("!"))
        }
    }()

    /// Names everybody once, so that the sentences can speak of them as a report does.
    private static let opening = """
        Sarah Tolvik, Ana Marsh, Ida Brenkel, James Orskell, Milo Varsk and Rex Dunmar met at the athletics meeting on Sunday.


        """

    @Test func hasEnoughOfThem() {
        #expect(Self.passages.count > 1000)
        #expect(Self.passages.filter(\.isOpen).count < 60)
        #expect(Self.passages.filter(\.places.isEmpty).count > 150)
    }

    @Test(arguments: passages)
    func readsThePlaces(passage: Passage) throws {
        let record = try Pipeline().record(of: RecordFixture.source(Self.opening + passage.text))
        let names = Dictionary(record.people.map { ($0.id, $0.name) }) { first, _ in first }
        var found = record.placings.map { "\($0.rank) \($0.person.flatMap { names[$0] } ?? $0.athlete ?? "-")" }
        if passage.places.isEmpty || passage.places.contains(where: { $0.hasPrefix("0 ") }) {
            found += record.results.filter { $0.status != nil }.map { "0 \($0.athlete)" }
        }
        found.sort()
        if passage.isOpen {
            withKnownIssue { #expect(found == passage.places) }
        } else {
            #expect(found == passage.places)
        }
    }
}
