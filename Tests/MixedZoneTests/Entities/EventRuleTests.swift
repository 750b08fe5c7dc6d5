import Testing

@testable import MixedZone

/// Every example of every rule for events, which a record does not show by themselves.
@Suite struct EventRuleTests {
    @Test(arguments: EventRules.all.map(\.id)) func findsItsHits(id: String) throws {
        for hit in try #require(RuleCatalogue.rule(id)).hits {
            let example = RuleExample(hit.text)
            let found = Self.events(in: example.text).filter { $0.event.rule == id }
            for words in example.words {
                let named = found.filter { $0.words == words.text }
                #expect(!named.isEmpty, "\"\(words.text)\" not found in: \(hit.text)\n  found: \(found.map(\.words))")
                if let value = hit.value { #expect(named.first?.event.name == value, "\(hit.text)") }
            }
        }
    }

    @Test(arguments: EventRules.all.map(\.id)) func leavesItsMissesAlone(id: String) throws {
        for miss in try #require(RuleCatalogue.rule(id)).misses {
            let found = Self.events(in: miss).filter { $0.event.rule == id }
            #expect(found.isEmpty, "\(miss)\n  found: \(found.map(\.words))")
        }
    }

    static func events(in text: String) -> [(event: EventMention, words: String)] {
        var article = CleanArticle()
        article.append(.paragraph, Array(text.utf8))
        let tokens = TokenizedText(article, lexicon: Knowledge.standard.lexicon)
        return EventRecogniser(knowledge: .standard).events(in: tokens).map { ($0, tokens.string($0.tokens)) }
    }
}
