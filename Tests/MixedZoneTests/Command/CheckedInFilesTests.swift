import Testing

@testable import MixedZone

/// Files that programs make and that are checked in are up to date.
@Suite struct CheckedInFilesTests {
    @Test func outputIsWhatTheCorpusGives() throws {
        let scratch = try TemporaryFolder()
        let run = try Tool.run(["extract", "Corpus", "--output", scratch("out")], in: Repository.root)
        #expect(run.status == 0, "\(run.error)")
        try scratch.write(try Tool.run(["audit", scratch("out")]).output, to: "out/audit.txt")
        let (made, kept) = (scratch("out"), Repository.root + "/Output")
        // The store is made of the records, and no text to read in a change.
        let names = Set(Repository.files(under: made) + Repository.files(under: kept)).subtracting(["mixedzone.sqlite"])
            .sorted()
        let stale = names.filter { (try? scratch.text("out/\($0)")) != (try? Repository.text("Output/\($0)")) }
        #expect(!names.isEmpty)
        #expect(stale.isEmpty, "Output/ is stale (\(stale.joined(separator: ", "))); run `make output`")
    }

    @Test func ruleCatalogueIsCurrent() throws {
        let isCurrent = try Repository.text("Docs/Rules.md") == RuleCatalogue.markdown
        #expect(isCurrent, "Docs/Rules.md is stale; run `make docs`")
    }
}
