import Foundation
import Testing

@testable import MixedZone

@Suite struct ExtractCommandTests {
    @Test func writesRecordsAndNothingElseOfAStream() throws {
        let run = try Tool.run(["extract", "-"], input: #"{"id":"a","text":"Ilse Varnhagen won the mile."}"# + "\n")
        #expect(run.status == 0)
        let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == 2 && lines.last == "")
        let record = try JSONDecoder().decode(ArticleRecord.self, from: Data(lines[0].utf8))
        #expect(record.id == "a")
        #expect(record.text == "Ilse Varnhagen won the mile.")
        #expect(run.error.hasPrefix("mixedzone: 1 article"))
        #expect(run.error.split(separator: "\n").count == 1)
    }

    @Test func writesTheSameBytesWhateverTheNumberOfJobs() throws {
        let folder = try TemporaryFolder()
        for number in 0..<60 {
            try folder.write(
                number % 9 == 0 ? "" : "\(goodArticle)\n\nHeat \(number).", to: "in/\(number % 5)/\(number % 11).txt")
        }
        var trees: [[String: Data]] = []
        for jobs in ["1", "4", "4"] {
            let run = try Tool.run(["extract", "in", "--output", "out", "--jobs", jobs], in: folder.path)
            #expect(run.status == 1)
            var tree: [String: Data] = ["stderr": Data(run.errors.joined(separator: "\n").utf8)]
            for name in Repository.files(under: folder("out")) {
                tree[name] = FileManager.default.contents(atPath: folder("out/\(name)"))
            }
            trees.append(tree)
        }
        #expect(trees[0].count > 40)
        #expect(trees[0] == trees[1])
        #expect(trees[1] == trees[2])
    }

    @Test func doesNotReadItsOwnOutput() throws {
        let folder = try TemporaryFolder()
        try folder.write(goodArticle, to: "a.txt")
        for _ in 0..<2 { #expect(try Tool.run(["extract", ".", "--output", "out"], in: folder.path).status == 0) }
        #expect(try folder.names("out/clean") == ["a.txt"])
    }

    @Test func isQuietAndVerboseWhenAsked() throws {
        let folder = try TemporaryFolder()
        try folder.write(goodArticle, to: "a.txt")
        #expect(try Tool.run(["extract", "a.txt", "--output", "out", "--quiet"], in: folder.path).error.isEmpty)
        let verbose = try Tool.run(["extract", "a.txt", "--output", "out", "--verbose"], in: folder.path)
        #expect(verbose.error.contains("mixedzone: debug: a.txt: "))
        // No progress line where nobody watches.
        #expect(!verbose.error.contains("\r"))
    }

    @Test func keepsAStrangersIdentifierInsideTheFolder() throws {
        let folder = try TemporaryFolder()
        let input = #"{"id":"../../escape","text":"Ilse Varnhagen won the mile."}"#
        #expect(try Tool.run(["extract", "-", "--output", "o/out"], input: input, in: folder.path).status == 0)
        #expect(try folder.names("o/out/clean") == ["%2E.%2F..%2Fescape.txt"])
        #expect(try folder.names() == ["o"])
        #expect(try folder.names("o") == ["out"])
    }

    @Test func keepsNamesOfFilesFromWritingToTheTerminal() throws {
        let folder = try TemporaryFolder()
        try folder.write("", to: "in/\u{1B}[31mred\n.txt")
        let run = try Tool.run(["extract", "in", "--output", "out"], in: folder.path)
        #expect(run.errors == ["mixedzone: error: in/\u{FFFD}[31mred\u{FFFD}.txt: empty"])
    }

    @Test func cleansAndSaysWhatItRemoved() throws {
        let folder = try TemporaryFolder()
        try folder.write(goodArticle, to: "in/a.txt")
        try folder.write("", to: "in/b.txt")
        let run = try Tool.run(["clean", "in", "--output", "out"], in: folder.path)
        #expect(run.status == 1)
        #expect(run.output.hasPrefix("a: 3 blocks kept, 0 removed\n"))
        #expect(try folder.names("out") == ["clean", "errors.jsonl"])
        #expect(try folder.text("out/clean/a.txt") == goodArticle)
    }
}
