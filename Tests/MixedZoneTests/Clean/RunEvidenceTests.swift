import Testing

@testable import MixedZone

@Suite struct RunEvidenceTests {
    private let footer = "Harbour Gazette Sport and Leisure"

    private func article(_ number: Int, footer: String) -> String {
        """
        Headline of report \(number)

        Rider \(number) went by in the rain, and nobody of those who stood there waited for number \(number + 1).

        The day went on for \(number) hours, said rider \(number), and the rain stayed until the evening came at last.

        \(footer)
        """
    }

    private func evidence(_ texts: [String], folder: String = "a") -> RunEvidence {
        var counter = RepeatedLineCounter()
        for text in texts { counter.add(Array(text.utf8), folder: folder) }
        return counter.evidence
    }

    private func share(_ evidence: RunEvidence, _ line: String, folder: String = "a") -> RunEvidence.Share? {
        evidence.share(of: Array(line.utf8)[...], folder: folder)
    }

    @Test func needsFiveArticlesThreeOfThemAndAFifth() {
        let texts = (1...20).map { article($0, footer: "Own footer \($0)") }
        func with(_ shared: Int, of all: Int) -> RunEvidence {
            evidence((0..<all).map { $0 < shared ? article($0, footer: footer) : texts[$0] })
        }
        #expect(with(4, of: 4).isEmpty)
        #expect(with(2, of: 5).isEmpty)
        #expect(share(with(3, of: 5), footer) == .init(articles: 3, all: 5))
        #expect(share(with(3, of: 5), "  HARBOUR  gazette sport and leisure") != nil)
        #expect(share(with(3, of: 5), footer, folder: "b") == nil)
        #expect(share(with(3, of: 15), footer) != nil)
        #expect(with(3, of: 16).isEmpty)
    }

    @Test func doesNotCountCopies() {
        let original = article(1, footer: footer) + "\nA short line of its own"
        let others = (2...6).map { article($0, footer: "Own footer \($0)") }
        #expect(evidence([original, original, original, original] + others).isEmpty)
        // Nor what was copied and changed a little.
        let changed = (1...3).map { original.replacing("Headline", with: "Title \($0)") }
        #expect(evidence([original] + changed + others).isEmpty)
    }

    @Test func keepsWhatMayBeTheArticle() throws {
        let lines = [
            "\"We go again tomorrow\"", "1. Oke 4:31.20", "Sunday's results:", "Results", "We go again tomorrow.",
            "The association thanks all of its volunteers for their help on this long and rainy day.",
        ]
        let shared = lines.joined(separator: "\n\n")
        let texts = (1...10).map { number in
            number <= 4
                ? article(number, footer: shared + "\n\nThe rain went on, said rider \(number).")
                : article(number, footer: "Own \(number)")
        }
        let evidence = evidence(texts, folder: "")
        let record = try Pipeline().record(of: RecordFixture.source(texts[0]), evidence: evidence)
        for line in lines { #expect(record.text.contains(line), "\(line)") }
    }

    @Test func keepsAHeadlineThatManyShare() throws {
        let texts = (1...6).map {
            article($0, footer: "x").replacing("Headline of report \($0)", with: "The long week in the hills")
        }
        let record = try Pipeline().record(of: RecordFixture.source(texts[0]), evidence: evidence(texts, folder: ""))
        #expect(record.text.hasPrefix("The long week in the hills"))
    }

    /// With room for few lines the common ones are still found, and no more memory is taken.
    @Test func forgetsRareLines() {
        var counter = RepeatedLineCounter(capacity: 50)
        for number in 1...200 { counter.add(Array(article(number, footer: footer).utf8), folder: "a") }
        #expect(counter.evidence.share(of: Array(footer.utf8)[...], folder: "a") != nil)
    }

    @Test func readsFoldersOnce() throws {
        let folder = try TemporaryFolder()
        for number in 1...6 { try folder.write(article(number, footer: footer), to: "in/\(number).txt") }
        try folder.write("<p>page", to: "in/page.html")
        let evidence = ArticleFeed.evidence(in: [.path(folder("in")), .standardInput, .path(folder("in/1.txt"))])
        #expect(share(evidence, footer, folder: folder("in")) == .init(articles: 6, all: 6))
        let run = try Tool.run(["clean", "in", "--output", "out"], in: folder.path)
        #expect(run.output.split(separator: "\n").filter { $0.contains("repeat.line") }.count == 6)
        #expect(try !folder.text("out/clean/1.txt").contains(footer))
        // One article alone has nothing to be compared with.
        _ = try Tool.run(["clean", "in/1.txt", "--output", "out"], in: folder.path)
        #expect(try folder.text("out/clean/1.txt").contains(footer))
    }
}
