import Foundation
import Testing

@testable import MixedZone

@Suite struct DecisionTests {
    private static let text = "It rained. \"I ran on,\" said Ilse. \"The harbour mile,\" it is called."

    private func record(_ text: String = text) -> ArticleRecord {
        RecordFixture.record(
            "a", text, quoting: [("I ran on,", "Ilse Varnhagen"), ("The harbour mile,", "Ilse Varnhagen")],
            people: [RecordFixture.person("Ilse Varnhagen")])
    }

    private func decision(_ quote: Int, _ verdict: Decision.Verdict, speaker: String? = nil) -> Decision {
        let record = record()
        let audited = AuditedQuote(record.quotes[quote], of: record, scalars: Array(record.text.unicodeScalars))
        return Decision(
            key: audited.key, article: audited.place, quote: audited.quote.text, sentence: audited.sentence,
            verdict: verdict, speaker: speaker, decided: nil)
    }

    @Test func changesTheRecord() {
        var changed = record()
        let decisions = Decisions([
            decision(0, .wrongSpeaker, speaker: "Maren Tolvik"), decision(1, .notAQuote),
        ])
        let outcomes = decisions.apply(to: &changed)
        #expect(outcomes.count == 2)
        #expect(changed.quotes.map(\.text) == ["I ran on,"])
        #expect(changed.quotes[0].speaker?.name == "Maren Tolvik")
        #expect(changed.quotes[0].speaker?.rule == "decision.speaker")
        #expect(changed.quotes[0].confidence == 1)
        #expect(changed.quotes[0].flags == ["decided"])
    }

    @Test func knowsAQuoteAgainWhoseMarksAndOffsetsChanged() {
        var moved = record("A new line.\n\n" + Self.text.replacing("\"I ran on,\"", with: "“I ran on,”"))
        let outcomes = Decisions([decision(0, .right)]).apply(to: &moved)
        #expect(outcomes.map(\.outcome) == [.applied(quote: "q1")])
        #expect(moved.quotes[0].confidence == 1)
    }

    @Test func saysWhenTheSentenceChanged() {
        var changed = record(Self.text.replacing("said Ilse", with: "Ilse told the harbour radio"))
        let outcomes = Decisions([decision(0, .wrongSpeaker)]).apply(to: &changed)
        #expect(outcomes.map(\.outcome) == [.sentenceChanged(quote: "q1")])
        #expect(changed.quotes[0].speaker == nil)
    }

    @Test func appliesNothingToOtherWords() {
        let old = decision(0, .notAQuote)
        var changed = RecordFixture.record("a", "\"I ran and ran,\" said Ilse.", quoting: [("I ran and ran,", "Ilse")])
        #expect(Decisions([old]).apply(to: &changed).map(\.outcome) == [.missing])
        #expect(changed.quotes.count == 1)
        var other = RecordFixture.record("b", Self.text, quoting: [("I ran on,", "Ilse")])
        #expect(Decisions([old]).apply(to: &other).isEmpty)
    }

    @Test func findsNothingOddInRecordsThatHeedThemAlready() {
        let decisions = Decisions([decision(0, .wrongSpeaker, speaker: "Maren Tolvik"), decision(1, .notAQuote)])
        var once = record()
        _ = decisions.apply(to: &once)
        var builder = AuditBuilder(decisions: decisions)
        builder.add(once)
        #expect(builder.document().findings.isEmpty)
        #expect(builder.document().athletes.map(\.name) == ["Maren Tolvik"])
    }

    @Test func tellsInTheAuditWhatBecameOfThem() {
        var gone = decision(1, .right)
        gone.article = "other"
        gone.key = "0"
        var builder = AuditBuilder(decisions: Decisions([decision(0, .right), gone]))
        builder.add(record(Self.text.replacing("said Ilse", with: "Ilse told the harbour radio")))
        #expect(builder.document().findings.map(\.code) == [.decisionChanged, .decisionUnused])
    }

    @Test func readsItsFileAndNoOther() throws {
        let file = #"{"schema":"mixedzone.decisions/1","decisions":[]}"#
        #expect(try Decisions(data: Data(file.utf8)).all.isEmpty)
        #expect(throws: DecodingError.self) { try Decisions(data: Data(file.replacing("/1", with: "/2").utf8)) }
        #expect(throws: DecodingError.self) { try Decisions(data: Data("[]".utf8)) }
    }

    @Test func heedsTheLastOfSeveral() {
        var changed = record()
        _ = Decisions([decision(0, .notAQuote), decision(0, .right)]).apply(to: &changed)
        #expect(changed.quotes.count == 2)
        #expect(Decisions([decision(0, .right)]).digest != Decisions([decision(0, .notAQuote)]).digest)
        #expect(Decisions().digest.isEmpty)
    }
}
