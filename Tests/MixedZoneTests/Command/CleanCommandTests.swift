import Foundation
import Testing

@testable import MixedZone

@Suite struct CleanCommandTests {
    private let page = """
        <html><head><title>Mile</title></head><body><article><h1>The *great* mile</h1>
        <p>Ilse Varnhagen won the harbour mile on Sunday, and the rain came down on everybody who was there.</p>
        <p>4. She is not a list, and the rain came down on everybody who stood there to see her run the mile.</p>
        <h2>Results</h2><table><tr><td>1</td><td>Varnhagen</td></tr><tr><td>2</td><td>Oke</td></tr></table>
        <ul><li>Bergen is next for all of them</li><li>Kiel comes after that</li></ul>
        </article></body></html>
        """

    @Test(arguments: [("text", "txt"), ("markdown", "md"), ("json", "json")])
    func writesEveryForm(form: String, fileExtension: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(page, to: "mile.html")
        let run = try Tool.run(["clean", "mile.html", "--output", "out", "--format", form], in: folder.path)
        #expect(run.status == 0)
        #expect(try folder.names("out/clean") == ["mile.\(fileExtension)"])
        let text = try folder.text("out/clean/mile.\(fileExtension)")
        switch form {
        case "markdown":
            #expect(text.hasPrefix("# The \\*great\\* mile\n\nIlse Varnhagen"))
            #expect(text.contains("\n\n4\\. She is not a list"))
            #expect(text.contains("\n\n## Results\n\n| 1 | Varnhagen |\n| --- | --- |\n| 2 | Oke"))
            #expect(text.contains("\n\n- Bergen is next for all of them\n- Kiel comes after that"))
        case "json":
            let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
            #expect(object["quotes"] == nil)
            #expect(object["id"] as? String == "mile")
            #expect((object["text"] as? String)?.hasPrefix("The *great* mile") == true)
            #expect((object["blocks"] as? [Any])?.isEmpty == false)
        default: #expect(text.hasPrefix("The *great* mile\n\nIlse"))
        }
    }

    @Test func escapesWhatMarkdownWouldTakeForItsOwn() {
        var record = RecordFixture.record("a", "# one\n\n- a\n* b\n\n2) c")
        record.blocks = [
            TextBlock(start: 0, end: 5, kind: .paragraph), TextBlock(start: 7, end: 14, kind: .list),
            TextBlock(start: 16, end: 20, kind: .caption), TextBlock(start: 16, end: 99, kind: .list),
        ]
        #expect(RecordMarkdown.text(of: record) == "\\# one\n\n- a\n- b\n\n*2) c*\n\n2. c")
    }

    @Test func readsTextInTheEncodingThatTheUserNames() throws {
        let folder = try TemporaryFolder()
        try folder.write(Array("Headline of it\n\nZo".utf8) + [0xEB] + Array(" won the mile.".utf8), to: "a.txt")
        #expect(try Tool.run(["clean", "a.txt", "--output", "out"], in: folder.path).status == 1)
        let run = try Tool.run(["clean", "a.txt", "--output", "out", "--encoding", "Latin1"], in: folder.path)
        #expect(run.status == 0)
        #expect(try folder.text("out/clean/a.txt").contains("Zoë won the mile."))
        let refused = try Tool.run(["clean", "a.txt", "--output", "out", "--encoding", "klingon"], in: folder.path)
        #expect(refused.status == 64)
    }

    @Test func explainsTheFirstArticleOfAFeed() throws {
        let folder = try TemporaryFolder()
        try folder.write(AgencyCleanerTests.rss, to: "sport.rss")
        let run = try Tool.run(["explain", "sport.rss"], in: folder.path)
        #expect(run.status == 0)
        #expect(run.output.contains("led from the first corner"))
    }
}
