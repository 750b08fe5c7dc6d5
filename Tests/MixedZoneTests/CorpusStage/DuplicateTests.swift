import Logging
import Testing

@testable import MixedZone

@Suite struct DuplicateTests {
    /// A text of that many words, different for each seed.
    private func text(_ words: Int, seed: UInt64) -> [String] {
        var state = seed
        return (0..<words).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return "word\(state >> 52)"
        }
    }

    private func signature(_ words: [String]) -> TextSignature {
        TextSignature(Array(words.joined(separator: " ").utf8))
    }

    @Test func findsTheSameWordsInAnotherDress() {
        var index = DuplicateIndex()
        #expect(index.add(TextSignature(Array("“It’s over,” she said.\n\nThe end".utf8)), id: "a") == nil)
        let match = index.add(TextSignature(Array("\"It's OVER\" — she said. The end".utf8)), id: "b")
        #expect(match == DuplicateIndex.Match(id: "a", similarity: 1))
        #expect(index.add(TextSignature(Array("The end she said it’s over".utf8)), id: "c") == nil)
    }

    @Test func findsWhatIsNearlyTheSame() throws {
        var index = DuplicateIndex()
        let original = text(400, seed: 1)
        #expect(index.add(signature(original), id: "original") == nil)
        #expect(index.add(signature(text(400, seed: 2)), id: "other") == nil)
        let longer = text(6, seed: 3) + original + text(30, seed: 4)
        let found = index.add(signature(longer), id: "longer")
        let match = try #require(found)
        #expect(match.id == "original")
        #expect((0.8...0.99).contains(match.similarity))
        // Half of the words are another report.
        #expect(index.add(signature(Array(original[..<200]) + text(200, seed: 5)), id: "half") == nil)
    }

    /// The estimate is near the share of runs that two texts really have in common.
    @Test(arguments: [0.5, 0.7, 0.8, 0.9, 1.0]) func estimatesTheSimilarity(share: Double) {
        var errors: [Double] = []
        for seed in UInt64(1)...20 {
            let original = text(600, seed: seed)
            let kept = Int(600 * share)
            let changed = Array(original[..<kept]) + text(600 - kept, seed: seed + 100)
            let common = Double(kept - 4)
            let truth = common / (2 * 596 - common)
            errors.append(signature(changed).similarity(to: signature(original).sketch) - (share == 1 ? 1 : truth))
        }
        #expect(abs(errors.reduce(0, +) / 20) < 0.03)
        #expect(errors.allSatisfy { abs($0) < 0.25 })
    }

    /// Thousands of texts with a band in common must not make the search slow, and growing loses nothing.
    @Test func findsEveryCopyAmongThousands() {
        var index = DuplicateIndex()
        for seed in UInt64(1)...3000 { #expect(index.add(signature(text(60, seed: seed)), id: "\(seed)") == nil) }
        for seed in UInt64(1)...3000 where seed.isMultiple(of: 7) {
            let match = index.add(signature(text(60, seed: seed) + ["more"]), id: "copy-\(seed)")
            #expect(match?.id == "\(seed)")
        }
    }

    @Test func leavesShortTextsAlone() {
        var index = DuplicateIndex()
        #expect(index.add(signature(text(20, seed: 1)), id: "a") == nil)
        #expect(index.add(signature(text(20, seed: 1) + ["more"]), id: "b") == nil)
        #expect(index.add(signature(text(20, seed: 1)), id: "c")?.id == "a")
    }

    @Test func namesTheEarlierArticleWhateverTheNumberOfWorkers() async throws {
        let folder = try TemporaryFolder()
        for number in 0..<40 {
            let text = "Report of the mile\n\n" + text(80, seed: UInt64(number % 10)).joined(separator: " ") + "."
            try folder.write(text, to: "in/\(number + 10).txt")
        }
        var outcomes: [[String]] = []
        for jobs in [1, 4] {
            var lines: [String] = []
            let run = CorpusRun(depth: .clean, jobs: jobs, logger: Logger(label: "test"))
            try await run.process(
                ArticleFeed([.path(folder("in"))]),
                making: { "\($0.id) \($0.duplicateOf ?? "-") \($0.duplicateSimilarity ?? 0)" }
            ) { outcome in
                if case .product(let line) = outcome { lines.append(line) }
            }
            outcomes.append(lines)
        }
        #expect(outcomes[0] == outcomes[1])
        #expect(outcomes[0].prefix(10).allSatisfy { $0.hasSuffix(" - 0.0") })
        #expect(outcomes[0][23] == "33 13 1.0")
    }
}
