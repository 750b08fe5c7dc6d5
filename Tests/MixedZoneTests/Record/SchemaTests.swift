import Foundation
import Testing

@testable import MixedZone

/// `Schema/article.schema.json` holds for what is written, and refuses what it should.
@Suite struct SchemaTests {
    private func schema() throws -> JSONSchema { try JSONSchema(Repository.text("Schema/article.schema.json")) }

    private func object(_ line: some StringProtocol) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }

    @Test func holdsForTheOutput() throws {
        let schema = try schema()
        let lines = try Repository.text("Output/records.jsonl").split(separator: "\n")
        #expect(lines.count >= 16)
        for line in lines {
            let record = try object(line)
            let errors = schema.errors(in: record)
            #expect(errors.isEmpty, "\(record["id"] ?? "?"): \(errors.prefix(5))")
        }
    }

    /// Every span of the checked-in records says the words of the text at its place.
    @Test func spansSayTheWordsOfTheText() throws {
        for line in try Repository.text("Output/records.jsonl").split(separator: "\n") {
            let record = try JSONDecoder().decode(ArticleRecord.self, from: Data(line.utf8))
            let scalars = Array(record.text.unicodeScalars)
            for finding in record.findings where finding.layer != .removed {
                let inside = finding.range.lowerBound >= 0 && finding.range.upperBound <= scalars.count
                #expect(inside, "\(record.id): \(finding)")
                guard inside else { continue }
                let words = String(String.UnicodeScalarView(scalars[finding.range]))
                #expect(words == finding.text, "\(record.id): \(finding)")
            }
        }
    }

    /// A record of very many findings is encoded in pieces, to the same bytes.
    @Test func writesALongListAsAShortOne() throws {
        var text = "Runners filled the course of the Harbour 10km on Sunday.\n\nMen's 10km:\n"
        for place in 1...1500 {
            text +=
                "\(place). Ana\(String(repeating: "b", count: place % 7)) Tolvik (KEN) \(30 + place / 60):\(10 + place % 50)\n"
        }
        text += "\nHe said: ,\\\"people\\\":[] and \"marks\":[], \"results\":[] to the runners.\n"
        let record = try Pipeline().record(of: RecordFixture.source(text))
        #expect(record.people.count + record.marks.count + record.placings.count + record.results.count > 4096)
        #expect(try RecordLines.line(of: record) == RecordLines.encode(record))
    }

    @Test func refusesWhatIsNoRecord() throws {
        let schema = try schema()
        let line = String(
            decoding: try RecordLines.line(of: RecordFixture.record("a", "\"Yes\"", quoting: [("Yes", "Ilse")])),
            as: UTF8.self)
        #expect(schema.errors(in: try object(line)).isEmpty)
        let damages = [
            ("mixedzone.article/1", "mixedzone.article/2"), ("\"confidence\":0.9", "\"confidence\":1.2"),
            ("\"kind\":\"direct\"", "\"kind\":\"overheard\""), ("\"id\":\"a\",", ""),
            ("\"warnings\":[]", "\"extra\":[]"),
            ("\"end\":4", "\"end\":-4"), ("\"end\":4", "\"end\":\"4\""), ("\"flags\":[]", "\"flags\":{}"),
            ("\"end\":4", "\"end\":4.5"), ("\"flags\":[]", "\"flags\":[1]"),
        ]
        for (good, bad) in damages {
            let damaged = line.replacing(good, with: bad)
            #expect(damaged != line, "\(good) is not in the record")
            #expect(!schema.errors(in: try object(damaged)).isEmpty, "\(bad) passes")
        }
    }
}
