import Testing

@testable import MixedZone

@Suite struct RuleCatalogueTests {
    @Test func hasUniqueIdentifiersInKebabCase() {
        let ids = RuleCatalogue.all.map(\.id)
        #expect(Set(ids).count == ids.count)
        for id in ids {
            let parts = id.split(separator: ".", omittingEmptySubsequences: false)
            let isWellFormed =
                parts.count == 2
                && parts.allSatisfy { part in
                    !part.isEmpty
                        && part.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" }
                }
            #expect(isWellFormed, "\(id) is not family.name in kebab-case")
        }
    }

    @Test(arguments: RuleCatalogue.all.map(\.id)) func hasExamplesAndAPurpose(id: String) throws {
        let rule = try #require(RuleCatalogue.rule(id))
        #expect(rule.hits.count >= 2, "at least two hits")
        #expect(rule.misses.count >= 1, "at least one near miss")
        #expect(rule.purpose.hasSuffix(".") && !rule.purpose.contains("\n"), "the purpose is one sentence")
        let texts = rule.hits.map(\.text) + rule.misses
        #expect(Set(texts).count == texts.count, "no example stands there twice")
        for hit in rule.hits { #expect(!RuleExample(hit.text).words.isEmpty, "⟦ ⟧ missing: \(hit.text)") }
        for miss in rule.misses { #expect(RuleExample(miss).words.isEmpty, "a miss marks nothing: \(miss)") }
    }
}
