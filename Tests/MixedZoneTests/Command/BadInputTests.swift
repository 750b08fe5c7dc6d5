import Foundation
import Testing

/// Bad input gets one line and never stops the others.
@Suite struct BadInputTests {
    /// One bad file, the end of its line on standard error, its code.
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let bytes: [UInt8]
        let message: String
        let code: String
        var testDescription: String { name }
    }

    static let cases = [
        Case(name: "empty.txt", bytes: [], message: "empty", code: "empty"),
        Case(name: "blank.html", bytes: Array(" \n\n".utf8), message: "empty", code: "empty"),
        Case(
            name: "paper.html", bytes: Array("%PDF-1.7\n%\u{E2}".utf8), message: "not text but a PDF document",
            code: "binary"),
        Case(
            name: "photo.txt", bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A],
            message: "not text but a PNG image",
            code: "binary"),
        Case(
            name: "packed.html", bytes: [0x1F, 0x8B, 8, 0, 0], message: "damaged archive: it breaks off",
            code: "damaged-archive"),
        Case(
            name: "office.txt", bytes: [0x50, 0x4B, 3, 4, 20], message: "not text but a ZIP archive or office document",
            code: "binary"),
        Case(
            name: "zero.txt", bytes: Array("One\nline\0".utf8), message: "not text: NUL byte at offset 8 (line 2)",
            code: "nul-byte"),
        Case(
            name: "broken.txt", bytes: Array("One\nZo".utf8) + [0xEB, 0x0A],
            message: "not valid UTF-8 at byte offset 6 (line 2), and no other encoding is declared",
            code: "invalid-utf-8"),
        Case(
            name: "broken.html",
            bytes: Array("<meta charset=utf-8><p>Zo".utf8) + [
                0xEB, 0x20, 0xEB, 0x20, 0xEB, 0x20, 0xEB, 0x20, 0xEB, 0x0A,
            ],
            message: "not valid UTF-8 at byte offset 25 (line 1), and no other encoding is declared",
            code: "invalid-utf-8"),
        Case(
            name: "klingon.html", bytes: Array("<meta charset=klingon><p>".utf8) + [0xFF],
            message: "declares an encoding that is not known: \"klingon\"", code: "unknown-encoding"),
        Case(
            name: "bomb.html.gz", bytes: Compressed.gzip([UInt8](repeating: 0x61, count: 20 << 20)),
            message: "compressed data that grows more than 200 times, as no text does", code: "inflates-too-far"),
        Case(
            name: "cut.txt.gz", bytes: Compressed.gzip(Array(goodArticle.utf8)).dropLast(12),
            message: "damaged archive: it breaks off", code: "damaged-archive"),
        Case(
            name: "feed.xml", bytes: Array("<rss><channel><item><title>One</title>\n</oops>".utf8),
            message: "XML that is not well-formed at line 2: Opening and ending tag mismatch: item line 1 and oops",
            code: "malformed-xml"),
        Case(
            name: "empty.rss", bytes: Array("<rss><channel></channel></rss>".utf8), message: "no articles in it",
            code: "no-articles"),
        Case(
            name: "nothing.warc",
            bytes: Array("WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n\r\n\r\n".utf8),
            message: "no articles in it", code: "no-articles"),
    ]

    @Test(arguments: cases) func getsOneLineAndStopsNothing(bad: Case) throws {
        let folder = try TemporaryFolder()
        try folder.write(goodArticle, to: "in/a-good.txt")
        try folder.write(bad.bytes, to: "in/\(bad.name)")
        try folder.write(goodArticle, to: "in/z-good.txt")
        let run = try Tool.run(["extract", "in", "--output", "out"], in: folder.path)
        #expect(run.status == 1)
        #expect(run.output.isEmpty)
        #expect(run.errors == ["mixedzone: error: in/\(bad.name): \(bad.message)"])
        try expectGoodArticles(folder, ["a-good", "z-good"])
        let error = try #require(try errors(folder).first)
        #expect(try errors(folder).count == 1)
        #expect(error["file"] as? String == "in/\(bad.name)")
        #expect(error["code"] as? String == bad.code)
        #expect(error["message"] as? String == bad.message)
    }

    @Test func reportsAFileThatCannotBeRead() throws {
        let folder = try TemporaryFolder()
        try folder.write(goodArticle, to: "in/good.txt")
        try FileManager.default.createSymbolicLink(atPath: folder("in/gone.txt"), withDestinationPath: "nowhere.txt")
        let run = try Tool.run(["extract", "in", "--output", "out"], in: folder.path)
        #expect(run.status == 1)
        #expect(run.errors == ["mixedzone: error: in/gone.txt: cannot be read: no such file or directory"])
        try expectGoodArticles(folder, ["good"])
        #expect(try errors(folder).first?["code"] as? String == "unreadable")
    }

    @Test func reportsAFolderWithoutArticles() throws {
        let folder = try TemporaryFolder()
        try folder.write("Read me.", to: "empty/README.md")
        try folder.write(goodArticle, to: "in/good.txt")
        let run = try Tool.run(["extract", "empty", "in", "--output", "out"], in: folder.path)
        #expect(run.status == 1)
        #expect(run.errors == ["mixedzone: error: empty: no articles in it"])
        try expectGoodArticles(folder, ["good"])
    }

    @Test func reportsEveryBadLineOfAStream() throws {
        let folder = try TemporaryFolder()
        let input = """
            {"id":"good","text":"Ilse Varnhagen won the harbour mile."}
            {"id":"odd","text":"x","body":"y"}
            nonsense
            {"id":"also-good","html":"<p>Ilse Varnhagen won the harbour mile again on Sunday, in the rain.</p>"}
            {"id":"nul","text":"a\\u0000b"}
            """
        let run = try Tool.run(["extract", "-", "--output", "out"], input: input, in: folder.path)
        #expect(run.status == 1)
        #expect(
            run.errors == [
                "mixedzone: error: -:2: unknown JSON key \"body\" (known are id, url, html, text)",
                "mixedzone: error: -:3: not a JSON object on one line",
                "mixedzone: error: -:5: not text: NUL byte at offset 1 (line 1)",
            ])
        #expect(try errors(folder).map { $0["line"] as? Int } == [2, 3, 5])
        try expectGoodArticles(folder, ["also-good", "good"])
    }

    @Test func goesOnWhereOneInputDoesNotExist() throws {
        let folder = try TemporaryFolder()
        try folder.write(goodArticle, to: "in/good.txt")
        let run = try Tool.run(["extract", "nothing.txt", "in", "--output", "out"], in: folder.path)
        #expect(run.status == 66)
        #expect(run.errors == ["mixedzone: error: nothing.txt: no such file or folder"])
        try expectGoodArticles(folder, ["good"])
    }

    @Test func leavesTheOutputAloneWhereNoInputExists() throws {
        let folder = try TemporaryFolder()
        try folder.write(goodArticle, to: "in/good.txt")
        #expect(try Tool.run(["extract", "in", "--output", "out"], in: folder.path).status == 0)
        let run = try Tool.run(["extract", "inn", "--output", "out"], in: folder.path)
        #expect(run.status == 66)
        #expect(run.errors == ["mixedzone: error: inn: no such file or folder"])
        try expectGoodArticles(folder, ["good"])
    }

    @Test(arguments: ["extract", "clean"]) func saysThatTheOutputCannotBeWritten(command: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(goodArticle, to: "in/good.txt")
        try folder.write("a file", to: "taken")
        let run = try Tool.run([command, "in", "--output", "taken/out"], in: folder.path)
        #expect(run.status == 73)
        #expect(run.errors == ["mixedzone: error: taken/out: cannot be created: not a directory"])
        try folder.write("mine", to: "out/clean/notes.txt")
        let foreign = try Tool.run([command, "in", "--output", "out"], in: folder.path)
        #expect(foreign.status == 73)
        #expect(try folder.names("out") == ["clean"])
    }

    @Test(arguments: [
        [], ["extract"], ["extract", "x", "--jobs", "0"], ["extract", "-", "-"], ["clean", "x"],
        ["extract", "x", "-q", "-v"],
        ["audit"], ["audit", "x", "--format", "xml"], ["nonsense"], ["extract", "x", "--nonsense"], ["extract", ""],
    ])
    func refusesWhatItDoesNotUnderstand(arguments: [String]) throws {
        let run = try Tool.run(arguments)
        // Without a subcommand the help is what was asked for.
        #expect(run.status == (arguments.isEmpty ? 0 : 64))
        #expect(run.output.isEmpty == !arguments.isEmpty)
    }

    private func expectGoodArticles(_ folder: TemporaryFolder, _ ids: [String]) throws {
        let names = try folder.names("out")
        #expect(
            names == [
                "clean", "errors.jsonl", "mixedzone.sqlite", "quotes.csv", "records.jsonl", "results.csv",
                "results.json",
            ])
        #expect(try folder.names("out/clean") == ids.map { $0 + ".txt" })
        #expect(try lines(folder("out/records.jsonl")).compactMap { $0["id"] as? String }.sorted() == ids)
        for id in ids {
            #expect(try folder.text("out/clean/\(id).txt").contains("Ilse Varnhagen won the harbour mile"))
        }
    }

    private func errors(_ folder: TemporaryFolder) throws -> [[String: Any]] { try lines(folder("out/errors.jsonl")) }

    private func lines(_ path: String) throws -> [[String: Any]] {
        try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { line in
            try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
    }
}
