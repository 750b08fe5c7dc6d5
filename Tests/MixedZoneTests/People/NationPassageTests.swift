import Testing

@testable import MixedZone

/// Passages of `nations.tsv` from many sports and decades, with the nation that the words give each person; a quarter of
/// them name a nation that is nobody's.
@Suite struct NationPassageTests {
    /// One passage of the table.
    struct Passage: Sendable, CustomTestStringConvertible {
        let text: String
        /// The nation by name; nil where the words tell none.
        let nations: [String: String?]
        /// True for a passage that the rules are known not to read.
        let isOpen: Bool

        var testDescription: String { text }
    }

    static let passages: [Passage] = {
        let table = (try? Repository.text("Tests/MixedZoneTests/People/nations.tsv")) ?? ""
        return table.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
            let columns = line.split(separator: "\t")
            guard columns.count == 2 else { return nil }
            var nations: [String: String?] = [:]
            for person in columns[1].split(separator: ";") {
                let parts = person.split(separator: "=").map { $0.drop { $0 == " " } }
                nations[String(parts[0])] = .some(parts[1] == "-" ? nil : String(parts[1]))
            }
            let text = columns[0].drop { $0 == "!" }.split(separator: "¶").map { $0.drop { $0 == " " } }
            return Passage(text: text.joined(separator: "\n\n"), nations: nations, isOpen: line.hasPrefix("!"))
        }
    }()

    @Test func hasEnoughOfThem() {
        #expect(Self.passages.count > 380)
        #expect(Self.passages.filter(\.isOpen).count < 20)
        #expect(Self.passages.filter { $0.nations.values.allSatisfy { $0 == nil } }.count > 80)
    }

    @Test(arguments: passages)
    func readsTheNations(passage: Passage) throws {
        let people = try PeopleProbe.people(in: passage.text)
        let found: [String: String?] = Dictionary(
            people.filter { passage.nations.keys.contains($0.name) }.map { ($0.name, $0.nation) },
            uniquingKeysWith: { first, _ in first })
        if passage.isOpen {
            withKnownIssue { #expect(found == passage.nations) }
        } else {
            #expect(found == passage.nations)
        }
    }
}
