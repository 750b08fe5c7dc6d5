import Testing

@testable import MixedZone

/// Every passage of `events.tsv` through the whole pipeline: the events in which each of those named there has results.
///
/// A row is a text with `\n` for a new line, a tab, and `surname = event, event; surname = event`.
@Suite struct EventPassageTests {
    @Test func filesEveryoneUnderTheirEvents() throws {
        let rows = try Repository.text("Tests/MixedZoneTests/Results/events.tsv").split(separator: "\n")
        #expect(rows.count > 180)
        for row in rows {
            let parts = row.split(separator: "\t")
            try #require(parts.count == 2)
            let text = String(parts[0]).replacing("\\n", with: "\n")
            let results = try Pipeline().record(of: RecordFixture.source(text)).results
            for wanted in String(parts[1]).split(separator: "; ") {
                let pair = wanted.split(separator: " = ").map(String.init)
                let events = Set(
                    results.filter { $0.athlete.split(separator: " ").last?.lowercased() == pair[0] }
                        .map { $0.event ?? "-" })
                #expect(events.sorted().joined(separator: ", ") == pair[1], "\(text)")
            }
        }
    }
}
