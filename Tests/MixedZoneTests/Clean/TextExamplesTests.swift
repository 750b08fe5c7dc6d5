import Testing

@testable import MixedZone

/// Runs text through the pipeline as a dump.
///
/// - Parameter others: other texts of the same folder.
func dumpRecord(_ text: String, alongside others: [String] = []) throws -> ArticleRecord {
    var counter = RepeatedLineCounter()
    for other in others + [text] { counter.add(Array(other.utf8), folder: "") }
    let bytes = Array(text.utf8)
    let description = SourceDescription(
        path: nil, url: nil, format: .text, encoding: "utf-8", bytes: bytes.count, sha256: "")
    return try Pipeline().record(
        of: Source(id: "a", description: description, bytes: bytes), evidence: counter.evidence)
}

/// Beside the test of all rules: a rule takes out the marked words and nothing else.
@Suite struct TextExamplesTests {
    @Test(arguments: CleanRules.all.filter { $0.family != "html" }.map(\.id))
    func takesOutExactlyWhatItsExamplesMark(id: String) throws {
        let rule = try #require(RuleCatalogue.rule(id))
        #expect(rule.hits.count >= 2 && !rule.misses.isEmpty)
        for hit in rule.hits {
            let marked = hit.text.split(separator: "⟦", omittingEmptySubsequences: false).dropFirst().map {
                String($0.prefix { $0 != "⟧" })
            }
            let text = hit.text.filter { $0 != "⟦" && $0 != "⟧" }
            let record = try dumpRecord(text, alongside: hit.alongside)
            #expect(record.removed.filter { $0.rule == id }.map(\.text) == marked, "\(hit.text)")
        }
    }

    @Test(arguments: CleanRules.all.filter { $0.family != "html" }.map(\.id))
    func leavesItsNearMissesAlone(id: String) throws {
        let rule = try #require(RuleCatalogue.rule(id))
        for miss in rule.misses {
            let record = try dumpRecord(miss)
            #expect(!record.removed.contains { $0.rule == id }, "\(miss) -> \(record.removed)")
        }
    }
}
