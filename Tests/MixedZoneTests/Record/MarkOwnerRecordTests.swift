import Testing

@testable import MixedZone

/// A mark of the record names whose it is and what record it was, by the result that it went into.
@Suite struct MarkOwnerRecordTests {
    @Test func namesTheAthleteAndTheRecord() throws {
        let text = """
            Ana Tolvik set a national record of 3:57.79 to win the 1500m from Sarah Vide in 3:58.10. The lap record is 55.10 seconds.
            """
        let record = try Pipeline().record(of: RecordFixture.source(text))
        let names = Dictionary(record.people.map { ($0.id, $0.name) }) { first, _ in first }
        let owners = record.marks.prefix(2).map { $0.person.flatMap { names[$0] } }
        #expect(owners == ["Ana Tolvik", "Sarah Vide"])
        #expect(record.marks.first?.records == ["NR"])
        #expect(record.marks.dropFirst().first?.records == nil)
    }
}
