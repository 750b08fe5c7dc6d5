import Foundation
import GRDB
import Testing

@testable import MixedZone
@testable import MixedZoneStore

@Suite struct StoreTests {
    private let records = [
        RecordFixture.record(
            "a", "\"The stones on the last bend were wet.\"",
            quoting: [("The stones on the last bend were wet.", "Šárka Málková")],
            people: [RecordFixture.person("Šárka Málková", nation: "CZE")]),
        RecordFixture.record(
            "b", "\"The stones on the first bend were wet.\" \"Who?\" \"Sure.\"",
            quoting: [
                ("The stones on the first bend were wet.", "Šárka Málková"), ("Who?", nil), ("Sure.", "Kim Berg"),
            ], people: [RecordFixture.person("Šárka Málková")]),
    ]

    private func make(in folder: TemporaryFolder) throws -> AuditDocument {
        try folder.write(try records.flatMap { try RecordLines.line(of: $0) }, to: "records.jsonl")
        var builder = AuditBuilder()
        let writer = try StoreWriter(creating: folder("mixedzone.sqlite"))
        for record in records {
            builder.add(record)
            try writer.add(record)
        }
        let document = builder.document()
        try writer.finish(document, decisions: Decisions(), records: folder("records.jsonl"))
        return document
    }

    private func reader(_ folder: TemporaryFolder, decisions: Decisions = Decisions()) -> StoreReader? {
        StoreReader(path: folder("mixedzone.sqlite"), records: folder("records.jsonl"), decisions: decisions)
    }

    @Test func answersAsTheRecordsDo() throws {
        let folder = try TemporaryFolder()
        let document = try make(in: folder)
        let answer = try #require(reader(folder)).answer(athlete: nil, needsText: true)
        #expect(
            try AuditPage(document: answer.document, texts: [:], decisions: Decisions()).html()
                == AuditPage(document: document, texts: [:], decisions: Decisions()).html())
        #expect(answer.texts["a"]?.text == records[0].text)
        #expect(answer.texts["a"]?.blocks == records[0].blocks)
    }

    @Test(arguments: ["malkova", "SARKA", "Málk", "málková šárka"]) func findsByName(query: String) throws {
        let folder = try TemporaryFolder()
        let document = try make(in: folder)
        let answer = try #require(reader(folder)).answer(athlete: query, needsText: false)
        #expect(answer.document.athletes == document.athletes(matching: query))
        #expect(answer.document.athletes.count == 1)
        #expect(answer.document.athletes.first?.variants.count == 1)
        #expect(answer.document.withoutSpeaker.isEmpty)
        #expect(answer.document.articles.map(\.id) == ["a", "b"])
    }

    @Test func guessesWhatWasMeant() throws {
        let folder = try TemporaryFolder()
        _ = try make(in: folder)
        let answer = try #require(reader(folder)).answer(athlete: "malkowa", needsText: false)
        #expect(answer.document.athletes.isEmpty)
        #expect(answer.suggestions == ["Šárka Málková"])
        #expect(try #require(reader(folder)).answer(athlete: "—", needsText: false).document.athletes.isEmpty)
    }

    @Test func isNotReadBesideOtherRecordsOrDecisions() throws {
        let folder = try TemporaryFolder()
        _ = try make(in: folder)
        let decision = Decision(key: "k", article: "a", quote: "q", sentence: "s", verdict: .right)
        #expect(reader(folder, decisions: Decisions([decision])) == nil)
        #expect(reader(folder) != nil)
        let text = try folder.text("records.jsonl")
        try folder.write(
            text.replacing("\"The stones on the first", with: "\"The stones on the other"), to: "records.jsonl")
        #expect(reader(folder) == nil)
        try folder.write(text + text, to: "records.jsonl")
        #expect(reader(folder) == nil)
        try folder.write("no database at all", to: "mixedzone.sqlite")
        #expect(reader(folder) == nil)
    }

    @Test func bringsTheDecisionsAlongThatItsRecordsHeed() throws {
        let folder = try TemporaryFolder()
        try folder.write(try RecordLines.line(of: records[0]), to: "records.jsonl")
        let decisions = Decisions([Decision(key: "k", article: "a", quote: "q", sentence: "s", verdict: .right)])
        let writer = try StoreWriter(creating: folder("mixedzone.sqlite"))
        try writer.finish(AuditDocument(), decisions: decisions, records: folder("records.jsonl"))
        #expect(reader(folder)?.decisions.all == decisions.all)
        #expect(reader(folder, decisions: decisions)?.decisions.digest == decisions.digest)
    }

    @Test func searchesTheWordsOfQuotes() throws {
        let folder = try TemporaryFolder()
        _ = try make(in: folder)
        let found = try DatabaseQueue(path: folder("mixedzone.sqlite")).read { database in
            try String.fetchAll(
                database,
                sql: """
                    SELECT article FROM quotes_text JOIN quotes ON quotes.number = quotes_text.rowid
                    WHERE quotes_text MATCH 'last AND bend' ORDER BY rank
                    """)
        }
        #expect(found == ["a"])
    }
}
