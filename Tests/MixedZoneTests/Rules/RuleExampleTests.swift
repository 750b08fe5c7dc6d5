import Testing

@testable import MixedZone

/// Every example of every rule, through the whole pipeline: as it stands, after a paragraph that is wider than ASCII, and
/// with the line ends of another system. What is found must be the marked words at their very place.
@Suite struct RuleExampleTests {
    /// What an example is dressed in.
    enum Disguise: CaseIterable { case none, afterParagraph, carriageReturns }

    /// Events are no findings of their own; `EventRuleTests` runs their examples.
    private static let ids = RuleCatalogue.all.filter { $0.family != "event" }.map(\.id)

    private static let opening = "Zoë 🏃 first."

    @Test(arguments: Self.ids) func findsItsHits(id: String) throws {
        let rule = try #require(RuleCatalogue.rule(id))
        for hit in rule.hits {
            let example = RuleExample(hit.text)
            for disguise in Disguise.allCases {
                let record = try Self.record(of: dressed(example.text, in: disguise), alongside: hit.alongside)
                let findings = record.findings.filter { $0.rule == id }
                for words in example.words {
                    let found = findings.filter { matches($0, words, in: record, of: example, disguise) }
                    let seen = findings.map { "\($0.layer) \"\($0.text)\" = \($0.value)" }
                    #expect(
                        !found.isEmpty, "\(disguise): \"\(words.text)\" not found in: \(hit.text)\n  found: \(seen)")
                    if let value = hit.value, !found.isEmpty {
                        let hasValue = found.contains { $0.value == value }
                        #expect(hasValue, "\(disguise): \(hit.text)\n  not \(value) but \(found.map(\.value))")
                    }
                }
            }
        }
    }

    @Test(arguments: Self.ids) func leavesItsMissesAlone(id: String) throws {
        for miss in try #require(RuleCatalogue.rule(id)).misses {
            // A text of which nothing is left holds no finding but what was removed, and that is an error by itself.
            let findings = (try? Self.record(of: miss))?.findings.filter { $0.rule == id }
            let found = findings.map { $0.map(\.text) } ?? ["nothing was left of the article"]
            #expect(found.isEmpty, "found \(found) in: \(miss)")
        }
    }

    /// The record of a text; a page when it begins like one.
    private static func record(of text: String, alongside others: [String] = []) throws -> ArticleRecord {
        var counter = RepeatedLineCounter()
        for article in others + [text] { counter.add(Array(article.utf8), folder: "") }
        return try Pipeline().record(of: RecordFixture.source(text), evidence: counter.evidence)
    }

    private func dressed(_ text: String, in disguise: Disguise) -> String {
        switch disguise {
        case .none: return text
        case .carriageReturns: return text.replacing("\n", with: "\r\n")
        case .afterParagraph:
            guard text.hasPrefix("<") else { return "\(Self.opening)\n\n\(text)" }
            let paragraph = "<p>\(Self.opening)</p>"
            guard let body = text.firstRange(of: "<body") else {
                return text.lowercased().hasPrefix("<!doctype") || text.hasPrefix("<html") ? text : paragraph + text
            }
            guard let end = text[body.upperBound...].firstIndex(of: ">") else { return text }
            return text[...end] + paragraph + text[text.index(after: end)...]
        }
    }

    /// Whether a finding is of the marked words at their place.
    private func matches(
        _ finding: Finding, _ words: RuleExample.Words, in record: ArticleRecord, of example: RuleExample,
        _ disguise: Disguise
    ) -> Bool {
        guard Self.oneLine(finding.text) == Self.oneLine(words.text) else { return false }
        // What was taken out is nowhere in the text.
        guard finding.layer != .removed else { return true }
        let text = Array(record.text.unicodeScalars)
        guard finding.range.upperBound <= text.count, text[finding.range].elementsEqual(finding.text.unicodeScalars)
        else { return false }
        // Where nothing before it was taken out, it is that one of several equal words that is marked.
        let places = RuleExample.places(of: Array(words.anchor.unicodeScalars)[...], in: text)
        guard places.contains(finding.range.lowerBound) else { return false }
        guard places.count == RuleExample.count(of: words.anchor, in: dressed(example.text, in: disguise)) else {
            return true
        }
        let extra = disguise == .afterParagraph ? RuleExample.count(of: words.anchor, in: Self.opening) : 0
        return places.firstIndex(of: finding.range.lowerBound) == words.before + extra
    }

    private static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
