import Foundation
import Testing

@testable import MixedZone
@testable import MixedZoneCommand

/// `audit --review`, run as a user runs it.
@Suite struct ReviewTests {
    private func extracted() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(
            """
            Harbour mile goes to the visitor

            Ilse Varnhagen won the harbour mile ahead of Maren Tolvik on Sunday.

            "I did not look back once," said Varnhagen. "I had no time for it."

            "The stones on the last bend were wet," said Maren Tolvik.

            """, to: "in/mile.txt")
        #expect(try Tool.run(["extract", "in", "--output", "out"], in: folder.path).status == 0)
        return folder
    }

    private func decisions(in folder: TemporaryFolder, _ name: String = "decisions.json") throws -> [String: Decision] {
        let all = try Decisions(data: Data(folder.text(name).utf8)).all
        return Dictionary(all.map { ($0.quote, $0) }, uniquingKeysWith: { $1 })
    }

    @Test func asksTheLeastSureFirstAndSaves() throws {
        let folder = try extracted()
        let run = try Tool.run(["audit", "out", "--review"], input: "r\nw\ntolv\nn\n", in: folder.path)
        #expect(run.status == 0)
        #expect(run.output.contains("1 of 3  Ilse Varnhagen · direct · quote.split"))
        #expect(run.output.hasSuffix("\n3 decisions saved in decisions.json\n"))
        let made = try decisions(in: folder)
        #expect(made["I had no time for it."]?.verdict == .right)
        #expect(made["I did not look back once,"]?.verdict == .wrongSpeaker)
        #expect(made["I did not look back once,"]?.speaker == "Maren Tolvik")
        #expect(made["The stones on the last bend were wet,"]?.verdict == .notAQuote)
        #expect(made.values.allSatisfy { $0.decided != nil && $0.article == "mile" })
        // Honoured ever after, by extract and by audit.
        let again = try Tool.run(
            ["extract", "in", "--output", "out", "--decisions", "decisions.json"], in: folder.path)
        #expect(again.status == 0)
        #expect(try !folder.text("out/quotes.csv").contains("stones"))
        #expect(try folder.text("out/quotes.csv").contains(",Maren Tolvik,"))
        let rest = try Tool.run(["audit", "out", "--review"], in: folder.path)
        #expect(rest.output.contains("Nothing is left to decide."))
        #expect(try decisions(in: folder).count == 3)
    }

    @Test func goesBackSkipsAndStops() throws {
        let folder = try extracted()
        let typed = "nonsense\nn\nb\nr\ns\nq\n"
        let run = try Tool.run(
            ["audit", "out", "--review", "--decisions", "mine.json"], input: typed, in: folder.path)
        #expect(run.output.hasSuffix("\n1 decision saved in mine.json\n"))
        #expect(try decisions(in: folder, "mine.json").mapValues(\.verdict) == ["I had no time for it.": .right])
        // What was decided before is kept, and not asked again.
        let more = try Tool.run(
            ["audit", "out", "--review", "--decisions", "mine.json"], input: "r\n", in: folder.path)
        #expect(more.output.contains("1 of 2"))
        #expect(try decisions(in: folder, "mine.json").count == 2)
    }

    @Test func asksOnlyAboutWhatIsSelected() throws {
        let folder = try extracted()
        let run = try Tool.run(["audit", "out", "--athlete", "tolvik", "--review"], input: "q\n", in: folder.path)
        #expect(run.output.contains("1 of 1  Maren Tolvik"))
        #expect(try folder.names() == ["in", "out"])
    }

    @Test func destroysNoFileThatItCannotRead() throws {
        let folder = try extracted()
        try folder.write("{\"mine\": true}", to: "decisions.json")
        let run = try Tool.run(["audit", "out", "--review"], input: "r\n", in: folder.path)
        #expect(run.status == 66)
        #expect(try folder.text("decisions.json") == "{\"mine\": true}")
        #expect(try Tool.run(["audit", "out", "--review", "--format", "json"], in: folder.path).status == 64)
    }

    @Test func saysWhenItCannotSave() throws {
        let folder = try extracted()
        let run = try Tool.run(
            ["audit", "out", "--review", "--decisions", "no/such/folder.json"], input: "r\n", in: folder.path)
        #expect(run.status == 73)
        #expect(run.errors.count == 1)
    }
}
