import Foundation
import Testing

@testable import MixedZone

/// Every phrase of `phrases.txt` through the whole pipeline, with exactly the marks that stand in its brackets.
@Suite struct MarkPhraseTests {
    private struct Phrase {
        let text: String
        let marks: [String]

        /// Reads `She ran ⟦1min 43.5sec = time 1:43.5⟧.`; `\n` stands for a new line.
        init(_ line: String) {
            var text = ""
            var marks: [String] = []
            for (number, part) in line.split(separator: "⟦", omittingEmptySubsequences: false).enumerated() {
                guard number > 0, let end = part.firstIndex(of: "⟧") else {
                    text += part
                    continue
                }
                let mark = part[..<end]
                marks.append(String(mark))
                text += (mark.range(of: " = ", options: .backwards).map { mark[..<$0.lowerBound] } ?? mark)
                text += part[part.index(after: end)...]
            }
            self.text = text.replacing("\\n", with: "\n")
            self.marks = marks
        }
    }

    @Test func findsExactlyTheMarksOfEachPhrase() throws {
        let phrases = try Repository.text("Tests/MixedZoneTests/Marks/phrases.txt").split(separator: "\n")
            .filter { !$0.hasPrefix("#") }.map { Phrase(String($0)) }
        #expect(phrases.count > 300)
        #expect(phrases.filter(\.marks.isEmpty).count > 80)
        let pipeline = Pipeline()
        for phrase in phrases {
            let bytes = Array(phrase.text.utf8)
            let description = SourceDescription(
                path: nil, url: nil, format: .text, encoding: "utf-8", bytes: bytes.count, sha256: "")
            let source = Source(id: "a", description: description, bytes: bytes)
            let found = try pipeline.record(of: source).marks.map { "\($0.text) = \($0.type) \($0.normalized)" }
            #expect(found == phrase.marks, "\(phrase.text)")
        }
    }
}
