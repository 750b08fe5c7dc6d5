import Testing

@testable import MixedZone

@Suite struct TextTablesTests {
    @Test func tablesAreSortedWithoutRepeats() {
        for table in FurnitureTable.all where table.phrases.count > 1 {
            let phrases = table.phrases.map(String.init)
            let isGenerated = phrases.first?.hasPrefix("via ") ?? false
            #expect(Set(phrases).count == phrases.count, "\(table.rule.id)")
            if !isGenerated { #expect(phrases == phrases.sorted(), "\(table.rule.id)") }
            #expect(phrases.allSatisfy { !$0.isEmpty && $0 == $0.lowercased() })
        }
    }

    @Test func everyPhraseIsReadByItsRule() {
        // A phrase filled with a plain word must be found again, or its notation is wrong.
        for table in FurnitureTable.all where table.certainty == .certain {
            for phrase in table.phrases {
                let text = phrase.replacing("…", with: "lister").replacing("—", with: "lister").replacing(
                    "#", with: "7"
                ).replacing(" :", with: ":")
                let rule = FurnitureLines.standard.rule(forLine: Array(text.utf8)[...])
                #expect(rule != nil, "\(table.rule.id): \(phrase)")
            }
        }
    }

    @Test func rulesAreInTheCatalogueOnce() {
        let ids = CleanRules.all.map(\.id)
        #expect(Set(ids).count == ids.count)
        for table in FurnitureTable.all { #expect(ids.contains(table.rule.id)) }
    }
}
