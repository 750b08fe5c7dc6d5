import Testing

@testable import MixedZone

@Suite struct OutputFolderTests {
    private func write(_ ids: [String], to path: String) throws {
        var folder = try OutputFolder(path, tables: ["records.jsonl"])
        for id in ids {
            try folder.cleanTexts.write("text of \(id)", id: id)
            try folder.append("\(id)\n".utf8, to: "records.jsonl")
        }
        try folder.commit()
    }

    @Test func leavesNoTextOfAnEarlierRun() throws {
        let scratch = try TemporaryFolder()
        try write(["old", "both"], to: scratch("out"))
        try write(["both", "new"], to: scratch("out"))
        #expect(try scratch.names("out") == ["clean", "errors.jsonl", "records.jsonl"])
        #expect(try scratch.names("out/clean") == ["both.txt", "new.txt"])
        #expect(try scratch.text("out/records.jsonl") == "both\nnew\n")
        #expect(try scratch.text("out/clean/new.txt") == "text of new\n")
    }

    @Test func showsNothingBeforeTheEnd() throws {
        let scratch = try TemporaryFolder()
        try write(["old"], to: scratch("out"))
        var folder = try OutputFolder(scratch("out"), tables: ["records.jsonl"])
        try folder.cleanTexts.write("x", id: "new")
        try folder.append("new\n".utf8, to: "records.jsonl")
        #expect(try scratch.names("out/clean") == ["old.txt"])
        #expect(try scratch.text("out/records.jsonl") == "old\n")
        folder.discard()
        #expect(try scratch.names("out") == ["clean", "errors.jsonl", "records.jsonl"])
    }

    @Test func doesNotTouchAFolderThatItDidNotWrite() throws {
        let scratch = try TemporaryFolder()
        try scratch.write("mine", to: "out/clean/notes.txt")
        #expect(throws: OutputError.foreignFolder(path: scratch("out/clean"))) {
            _ = try OutputFolder(scratch("out"), tables: [])
        }
        #expect(try scratch.text("out/clean/notes.txt") == "mine")
    }

    @Test(arguments: [
        ("plain-1.500m", "plain-1.500m"), ("../../etc/passwd", "%2E.%2F..%2Fetc%2Fpasswd"), ("a/b\\c", "a%2Fb%5Cc"),
        (".hidden", "%2Ehidden"), ("a\nb\u{1B}", "a%0Ab%1B"), ("100%", "100%25"), ("Zoë", "Zoë"),
    ])
    func namesFilesSafely(id: String, name: String) {
        #expect(OutputFolder.fileName(of: id) == name)
    }

    @Test func cutsLongNames() {
        let first = OutputFolder.fileName(of: String(repeating: "é", count: 5000))
        let second = OutputFolder.fileName(of: String(repeating: "é", count: 5001))
        #expect(first.utf8.count <= 200 && second.utf8.count <= 200)
        #expect(first != second)
    }
}
