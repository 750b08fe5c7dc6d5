import Foundation
import Testing

@testable import MixedZone

@Suite struct AuditBuilderTests {
    private static let ilse = "Ilse Varnhagen"

    /// A record in which each quote stands in a paragraph of its own.
    private func record(_ id: String, _ quotes: [(String, String?)]) -> ArticleRecord {
        let text = quotes.map { "\"\($0.0)\" said somebody." }.joined(separator: "\n\n")
        var record = RecordFixture.record(id, text, quoting: quotes.map { (words: $0.0, speaker: $0.1) })
        var start = 0
        record.blocks = text.split(separator: "\n\n").map { paragraph in
            defer { start += paragraph.unicodeScalars.count + 2 }
            return TextBlock(start: start, end: start + paragraph.unicodeScalars.count, kind: .paragraph)
        }
        return record
    }

    private func document(_ records: ArticleRecord...) -> AuditDocument {
        var builder = AuditBuilder()
        for record in records { builder.add(record) }
        return builder.document()
    }

    @Test func showsReportsThatDifferAsVariants() throws {
        let document = document(
            record("a", [("I can't walk past the harbour bell. My plan was to go. It didn't go that way.", Self.ilse)]),
            record(
                "b",
                [
                    ("My plan was to go but it didn't go that way.", Self.ilse),
                    ("I can't walk past a harbour bell,", Self.ilse),
                ]))
        let person = try #require(document.athletes.first)
        #expect(document.athletes.count == 1)
        #expect(person.quotes.count == 3)
        #expect(
            person.variants.map { $0.versions.last?.difference?.marked } == [
                "I can't walk past ~~the~~ **a** harbour bell,", "My plan was to go **but** it didn't go that way.",
            ])
        #expect(person.variants[1].versions.map(\.article) == ["a", "b"])
        #expect(document.findings.isEmpty)
    }

    @Test func countsAQuoteOnceThatSeveralArticlesPrint() {
        let words = "The stones on the last bend were wet."
        let document = document(record("a", [(words, Self.ilse)]), record("b", [(words.uppercased(), Self.ilse)]))
        #expect(document.athletes.first?.quotes.map(\.alsoIn) == [["b"]])
        #expect(document.athletes.first?.variants.isEmpty == true)
    }

    @Test func doesNotDoubleTheQuotesOfAnotherPrinting() {
        var again = record("b", [("The stones on the last bend were really wet.", Self.ilse)])
        again.duplicateOf = "a"
        let document = document(record("a", [("The stones on the last bend were wet today.", Self.ilse)]), again)
        #expect(document.articles.map(\.duplicateOf) == [nil, "a"])
        #expect(document.athletes.first?.quotes.map(\.article) == ["a"])
        #expect(document.athletes.first?.quotes.first?.alsoIn == ["b"])
    }

    @Test func findsContradictingReports() {
        let document = document(
            record("a", [("I lost some 12 metres on the last bend.", Self.ilse)]),
            record("b", [("I lost some 20 metres on the last bend.", Self.ilse)]),
            record("c", [("I lost some 12 metres on the last bend.", "Maren Tolvik")]))
        #expect(document.findings.map(\.code) == [.twoSpeakers, .variantNumber])
        #expect(document.findings[0].people.count == 2)
        #expect(document.findings[0].severity == .error)
        #expect(document.findings[1].evidence.map(\.article) == ["a", "b"])
    }

    @Test func findsWhatIsOddInOneArticle() {
        var record = record(
            "a",
            [
                ("I ran on and on", Self.ilse), ("So did I", "Maren Tolvik"), ("Who was it?", nil),
                ("It was I", Self.ilse),
            ])
        record.quotes[0].flags = ["unclosed"]
        record.quotes[3].flags = ["inferred-speaker"]
        record.quotes[3].confidence = 0.6
        record.metadata.title = "‘Stones everywhere’ says Varnhagen, who 'ran on'"
        let document = document(record)
        #expect(
            document.findings.map(\.code) == [
                .headlineUnsupported, .repairedMarks, .runsOn, .noSpeaker, .inferredSpeaker,
            ])
        #expect(document.findings[0].evidence.map(\.text) == ["Stones everywhere"])
        #expect(document.findings[2].evidence.map(\.quote) == ["q1", "q2"])
    }

    @Test(arguments: [
        ("I ran 4:19 and was glad", "4:19", 259, true), ("I ran 4:22 and was glad", "4:22", 262, false),
        ("I wanted to run 4:19, and ran on", "4:19", 259, false), ("She ran 4:19 and I saw it", "4:19", 259, false),
        ("I ran 2:10 at halfway", "2:10", 130, false), ("I ran 4:22.30 today", "4:22.30", 262.3, true),
    ])
    func comparesClaimsWithResults(words: String, mark: String, value: Double, contradicts: Bool) {
        var record = RecordFixture.record(
            "a", "\"\(words)\"", quoting: [(words, Self.ilse)], people: [RecordFixture.person(Self.ilse)])
        let span = RecordFixture.span(mark, in: record.text)
        record.marks = [
            Mark(
                id: "m1", start: span.start, end: span.end, text: mark, type: .time, value: value, unit: .seconds,
                normalized: mark, repaired: nil, wind: nil, person: nil, event: nil, records: nil, rule: "mark.test",
                confidence: 0.9)
        ]
        record.results = [
            EventResult(
                athlete: Self.ilse, person: "p1", nation: nil, event: "mile", sex: nil, competition: nil, edition: nil,
                round: nil, date: nil, rank: 1, medal: nil, status: nil,
                mark: .init(text: "4:22.31", value: 262.31, unit: .seconds), records: [], evidence: [],
                rule: "result.test", confidence: 0.9)
        ]
        #expect(document(record).findings.map(\.code) == (contradicts ? [.markContradicts] : []))
    }
}

@Suite struct AuditPageTests {
    @Test func keepsTheWordsOfArticlesFromBecomingMarkup() throws {
        var builder = AuditBuilder()
        let words = "</script><script>alert(1)</script><!-- & \u{2028}"
        builder.add(RecordFixture.record("a", "\"\(words)\"", quoting: [(words, "<b>Ilse</b>")]))
        let html = try AuditPage(document: builder.document(), texts: [:], decisions: Decisions()).html()
        #expect(html.components(separatedBy: "<script").count == 3)
        #expect(html.components(separatedBy: "</script>").count == 3)
        #expect(!html.contains("<b>") && !html.contains("<!--"))
        #expect(html.contains("\\u003C/script\\u003E"))
    }

    @Test func allowsItsOwnScriptAndStyleAlone() throws {
        let html = try AuditPage(document: AuditDocument(), texts: [:], decisions: Decisions()).html()
        let policy = try #require(html.firstMatch(of: /default-src 'none'; script-src '(.+?)'; style-src '(.+?)';/))
        #expect(policy.1.hasPrefix("sha256-") && policy.2.hasPrefix("sha256-") && policy.1 != policy.2)
        #expect(!html.contains("unsafe-inline") && !html.contains("src=\"") && !html.contains(" href=\"http"))
    }
}
