import Foundation
import Testing

@testable import MixedZone
@testable import MixedZoneCommand

/// What is printed of findings: removals, the audit, the explanation.
@Suite struct ReportTests {
    private var record: ArticleRecord {
        var record = RecordFixture.record(
            "final", "Zoë won in 3:58.21. \"I ran,\" said Ilse.", quoting: [("I ran,", "Ilse Varnhagen")],
            people: [RecordFixture.person("Ilse Varnhagen", nation: "GER")])
        record.removed = [Removal(rule: "ad.marker", text: "ADVERT\nISEMENT", sourceLine: 4, at: 0)]
        record.marks = [
            Mark(
                id: "m1", start: 11, end: 18, text: "3:58.21", type: .time, value: 238.21, unit: .seconds,
                normalized: "3:58.21", repaired: nil, wind: nil, person: nil, event: nil, records: nil,
                rule: "mark.time", confidence: 0.9)
        ]
        let text = record.text
        record.quotes[0].speaker?.cue = RecordFixture.span("said", in: text)
        record.quotes[0].speaker?.mention = RecordFixture.span("Ilse", in: text)
        record.quotes[0].flags = ["inferred-speaker"]
        return record
    }

    @Test func saysWhatWasRemoved() {
        #expect(
            RemovalReport.text(of: record)
                == "final: 1 block kept, 1 removed\n  line 4      ad.marker  ADVERT ISEMENT\n")
    }

    @Test func explainsInBrackets() {
        let text = Explanation(record, painter: Painter(isColored: false)).text
        #expect(
            text.contains(
                """
                [-ADVERT ISEMENT-|removed ad.marker]
                Zoë won in [3:58.21|mark mark.time]. \
                "[I ran,|quote direct quote.marks]" said [Ilse|speaker Ilse Varnhagen quote.test].
                """))
        #expect(!text.contains("\u{1B}"))
        #expect(text.contains("  p1   Ilse Varnhagen (athlete, GER): 0 mentions"))
    }

    @Test func auditsForPeople() {
        var audit = AuditBuilder()
        audit.add(record)
        #expect(
            AuditReport(document: audit.document()).text == """
                Ilse Varnhagen (athlete, GER): 1 quote in 1 article

                  final
                    q1   "I ran,"
                         direct · cue "said" · as "Ilse" · quote.test · confidence 0.9 · flags: inferred-speaker
                         in: "I ran," said Ilse.

                """)
    }

    @Test func auditsForSpreadsheetsAndPrograms() throws {
        var audit = AuditBuilder()
        audit.add(record)
        audit.add(RecordFixture.record("heat", "\"=Who?\"", quoting: [("=Who?", nil)]))
        let tables = AuditTables(document: audit.document())
        let rows = tables.csv.split(separator: "\r\n")
        #expect(rows.count == 3)
        #expect(
            rows[1].hasPrefix("Ilse Varnhagen,athlete,GER,final,,,,q1,direct,\"I ran,\",said,Ilse,,inferred-speaker,"))
        #expect(rows[2].hasPrefix(",,,heat,,,,q1,direct,'=Who?,"))
        #expect(rows[2].hasSuffix(",no-speaker"))
        let json = try JSONSerialization.jsonObject(with: Data(tables.json().utf8)) as? [String: [[String: Any]]]
        #expect(json?["athletes"]?.count == 1)
        #expect(json?["findings"]?.first?["code"] as? String == "no-speaker")
        #expect(json?["withoutSpeaker"]?.first?["article"] as? String == "heat")
    }

    @Test func writesMarkdownThatShowsWhatWasSaid() {
        var audit = AuditBuilder()
        audit.add(
            RecordFixture.record(
                "a", "\"I *ran* <b>on</b> past the `old` harbour\"",
                quoting: [("I *ran* <b>on</b> past the `old` harbour", "Ilse Varnhagen")]))
        audit.add(
            RecordFixture.record(
                "b", "\"I walked on past the old harbour\"",
                quoting: [("I walked on past the old harbour", "Ilse Varnhagen")]))
        let markdown = AuditTables(document: audit.document()).markdown
        #expect(markdown.contains("> I \\*ran\\* \\<b\\>on\\</b\\> past the \\`old\\` harbour"))
        #expect(markdown.contains("## Ilse Varnhagen"))
        #expect(markdown.contains("**walked"))
    }

    @Test func keepsControlCharactersFromTheTerminal() {
        #expect(Terminal.printable("a\u{1B}[31m\n\u{202E}b\u{9B}\t") == "a\u{FFFD}[31m\u{FFFD}\u{FFFD}b\u{FFFD} ")
    }
}

/// The commands that read what others wrote, run as a user runs them.
@Suite struct ReadingCommandTests {
    private func extracted() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(goodArticle, to: "in/mile.txt")
        #expect(try Tool.run(["extract", "in", "--output", "out"], in: folder.path).status == 0)
        return folder
    }

    @Test func auditsOneAthlete() throws {
        let folder = try extracted()
        let run = try Tool.run(["audit", "out", "--athlete", "VARNHAGEN"], in: folder.path)
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("Ilse Varnhagen"))
        #expect(run.output.contains("\"I did not look back once,\""))
        let missed = try Tool.run(["audit", "out", "--athlete", "Varnhagn"], in: folder.path)
        #expect(missed.status == 1)
        #expect(missed.output.isEmpty)
        #expect(missed.error.contains("did you mean \"Ilse Varnhagen\"?"))
    }

    @Test func reportsMissingAndDamagedRecords() throws {
        let folder = try extracted()
        #expect(try Tool.run(["audit", "nowhere"], in: folder.path).status == 66)
        #expect(try Tool.run(["audit", "in"], in: folder.path).status == 66)
        try folder.write(try folder.text("out/records.jsonl") + "{\"half\":", to: "out/records.jsonl")
        let run = try Tool.run(["audit", "out", "--format", "json"], in: folder.path)
        #expect(run.status == 1)
        #expect(run.errors == ["mixedzone: error: out/records.jsonl:2: not a record of mixedzone.article/1"])
        #expect(run.output.contains("Varnhagen"))
    }

    @Test func failsOnFindingsWhenAsked() throws {
        let folder = try TemporaryFolder()
        let articles = ["12", "20"].map {
            #"{"id":"a\#($0)","text":"Mile\n\n\"I lost some \#($0) metres on the last bend,\" said Ilse Varnhagen."}"#
        }
        let input = articles.joined(separator: "\n")
        #expect(try Tool.run(["extract", "-", "--output", "out"], input: input, in: folder.path).status == 0)
        let run = try Tool.run(["audit", "out", "--fail-on", "error", "--format", "markdown"], in: folder.path)
        #expect(run.status == 2)
        #expect(run.output.contains("`variant-number`"))
        #expect(try Tool.run(["audit", "out", "--fail-on", "error", "--source", "a12"], in: folder.path).status == 2)
        #expect(try Tool.run(["audit", "out"], in: folder.path).status == 0)
        #expect(try Tool.run(["audit", "out", "--finding", "nonsense"], in: folder.path).status == 64)
        #expect(try Tool.run(["audit", "out", "--since", "yesterday"], in: folder.path).status == 64)
        let none = try Tool.run(["audit", "out", "--finding", "runs-on", "--fail-on", "warning"], in: folder.path)
        #expect(none.status == 0)
        #expect(none.output == "No quotes.\n")
    }

    @Test func honoursDecisions() throws {
        let folder = try extracted()
        let before = try Tool.run(["audit", "out", "--format", "json"], in: folder.path).output
        let document = try JSONDecoder().decode(AuditDocument.self, from: Data(before.utf8))
        let quote = try #require(document.athletes.first?.quotes.first)
        let decisions = """
            {"schema":"mixedzone.decisions/1","decisions":[{"key":"\(quote.key)","article":"mile",
            "quote":"I did not look back once,","sentence":"x","verdict":"wrong-speaker","speaker":"Maren Tolvik"},
            {"key":"0","article":"gone","quote":"Words of old","sentence":"","verdict":"right"}]}
            """
        try folder.write(decisions, to: "decisions.json")
        let audit = try Tool.run(["audit", "out", "--decisions", "decisions.json"], in: folder.path)
        #expect(audit.output.hasPrefix("Maren Tolvik: 1 quote"))
        #expect(audit.output.contains("info: decision-unused: no article gone"))
        let run = try Tool.run(["extract", "in", "--output", "out", "--decisions", "decisions.json"], in: folder.path)
        #expect(run.status == 0)
        #expect(run.error.contains("warning: decisions: no article gone for a decision; it is kept: \"Words of old\""))
        #expect(try folder.text("out/quotes.csv").contains("q1,Maren Tolvik,"))
        try folder.write("{}", to: "decisions.json")
        #expect(try Tool.run(["audit", "out", "--decisions", "decisions.json"], in: folder.path).status == 66)
        #expect(try Tool.run(["audit", "out", "--decisions", "none.json"], in: folder.path).status == 66)
    }

    @Test func explainsWithAndWithoutColour() throws {
        let folder = try extracted()
        let plain = try Tool.run(["explain", "in/mile.txt"], in: folder.path)
        #expect(plain.status == 0)
        #expect(!plain.output.contains("\u{1B}"))
        #expect(plain.output.contains("I did not look back once,|quote"))
        let colored = try Tool.run(
            ["explain", "in/mile.txt", "--color", "always"], in: folder.path, environment: ["NO_COLOR": "1"])
        #expect(colored.output.contains("\u{1B}["))
        let missing = try Tool.run(["explain", "in/none.txt"], in: folder.path)
        #expect(missing.status == 66)
        #expect(missing.errors == ["mixedzone: error: in/none.txt: no such file or folder"])
    }

    @Test func printsRules() throws {
        let all = try Tool.run(["rules"])
        #expect(all.output.split(separator: "\n").count == RuleCatalogue.all.count)
        let id = try #require(RuleCatalogue.all.first).id
        let one = try Tool.run(["rules", id, "--format", "json"])
        #expect(one.output.contains("\"id\" : \"\(id)\""))
        #expect(try Tool.run(["rules", "no.such-rule"]).status == 1)
    }
}
