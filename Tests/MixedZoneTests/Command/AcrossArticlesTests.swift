import Foundation
import Testing

@testable import MixedZone

/// What `extract` writes of one race that three articles report differently.
@Suite struct AcrossArticlesTests {
    private static func page(_ title: String, _ published: String, _ text: String) -> String {
        """
        <html><head><title>\(title)</title><meta property="article:published_time" content="\(published)"></head>
        <body><article><h1>\(title)</h1><p>\(text)</p><p>The race was run in heavy rain before four thousand people, and the \
        leaders stayed together until the bell, which nobody in the stand had seen before.</p></article></body></html>
        """
    }

    private static let articles = [
        page(
            "Tolvik takes the mile", "2024-08-11T20:00:00Z",
            "Ana Tolvik of Norway won the women's mile at the Harbour Games on Saturday in 4:21.35, with Britain's Eve Marsh "
                + "second in 4:22.10."),
        page(
            "Round-up of the games", "2024-08-12T08:00:00Z",
            "Norwegian Ana Tolvik won the women's mile at the Harbour Games on Saturday in 4:21.53. Eve Marsh of Ireland was "
                + "third in 4:22.10."),
        page(
            "Rain does not stop Tolvik", "2024-08-12T09:00:00Z",
            "Ana Tolvik won the women's mile at the Harbour Games on Sunday in 4:21.35."),
    ]

    private func run() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for (number, article) in Self.articles.enumerated() { try folder.write(article, to: "in/\(number + 1).html") }
        let run = try Tool.run(["extract", "in", "--output", "out", "--format", "jsonld", "--quiet"], in: folder.path)
        #expect(run.status == 0 && run.error.isEmpty)
        return folder
    }

    private func object(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test func filesEachPerformanceOnceWithItsConflicts() throws {
        let folder = try run()
        let text = try folder.text("out/results.json")
        let schema = try JSONSchema(Repository.text("Schema/results.schema.json"))
        #expect(schema.errors(in: try object(text)).isEmpty)
        struct Document: Decodable { let performances: [Performance] }
        let all = try JSONDecoder().decode(Document.self, from: Data(text.utf8)).performances
        #expect(all.map(\.athlete) == ["Ana Tolvik", "Eve Marsh"])
        let tolvik = try #require(all.first)
        #expect(tolvik.date == "2024-08-10" && tolvik.mark?.text == "4:21.35" && tolvik.rank == 1)
        #expect(tolvik.reports.map(\.article) == ["1", "2", "3"])
        #expect(tolvik.reports.map(\.date) == ["2024-08-10", "2024-08-10", "2024-08-11"])
        #expect(tolvik.conflicts.map(\.field) == ["date", "mark"])
        #expect(tolvik.conflicts.last?.values.map(\.value) == ["4:21.35", "4:21.53"])
        #expect(tolvik.conflicts.last?.values.map(\.articles) == [["1", "3"], ["2"]])
        let marsh = try #require(all.last)
        #expect(marsh.conflicts.map(\.field) == ["nation", "rank"])
        #expect(marsh.conflicts.first?.values.map(\.value) == ["GBR", "IRL"])
    }

    @Test func theSchemaRefusesWhatIsNoPerformance() throws {
        let text = try run().text("out/results.json")
        let schema = try JSONSchema(Repository.text("Schema/results.schema.json"))
        let damages = [
            ("mixedzone.results/1", "mixedzone.results/2"), ("\"rank\":1", "\"rank\":0"),
            ("\"unit\":\"s\"", "\"unit\":\"min\""),
            ("\"field\":\"mark\"", "\"field\":\"shoes\""), ("\"athlete\":\"Eve Marsh\"", "\"athlete\":\"\""),
            ("\"conflicts\":", "\"quarrels\":"),
        ]
        for (good, bad) in damages {
            let damaged = text.replacing(good, with: bad)
            #expect(damaged != text, "\(good) is not in the file")
            #expect(!schema.errors(in: try object(damaged)).isEmpty, "\(bad) passes")
        }
    }

    @Test func theTableOpensInASpreadsheet() throws {
        let table = try run().text("out/results.csv")
        let rows = table.components(separatedBy: "\r\n").dropLast().map { $0.components(separatedBy: ",") }
        #expect(rows.count == 6 && Set(rows.map(\.count)).count == 1)
        let date = try #require(rows.first?.firstIndex(of: "date"))
        #expect(rows.dropFirst().map { $0[date] }.sorted().last == "2024-08-11")
        #expect(!table.replacing("\r\n", with: "").contains("\n"))
    }

    @Test func linkedDataSaysTheSame() throws {
        let document = try object(try run().text("out/results.jsonld"))
        let graph = try #require(document["@graph"] as? [[String: Any]])
        #expect(graph.map { $0["@type"] as? String } == ["Result", "Result"])
        #expect(graph.first?["date"] as? String == "2024-08-10")
        #expect((document["@context"] as? [String: String])?["date"] != nil)
        #expect((graph.first?["performance"] as? [String: Any])?["time"] as? String == "PT4M21.35S")
        #expect((graph.first?["citation"] as? [Any])?.count == 3)
    }
}
