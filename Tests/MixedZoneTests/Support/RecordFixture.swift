@testable import MixedZone

/// Records made by hand, for tests of what comes after the record.
enum RecordFixture {
    static func source(_ text: String, id: String = "a") -> Source {
        let format: SourceDescription.Format = text.hasPrefix("<") ? .html : .text
        let description = SourceDescription(
            path: nil, url: nil, format: format, encoding: "utf-8", bytes: text.utf8.count,
            sha256: String(repeating: "0", count: 64))
        return Source(id: id, description: description, bytes: Array(text.utf8))
    }

    /// A record of one paragraph in which words are quoted.
    static func record(
        _ id: String, _ text: String, quoting quotes: [(words: String, speaker: String?)] = [],
        people: [Person] = []
    ) -> ArticleRecord {
        ArticleRecord(
            id: id, source: source(text).description, metadata: ArticleMetadata(), text: text,
            blocks: [TextBlock(start: 0, end: text.unicodeScalars.count, kind: .paragraph)], removed: [],
            people: people,
            entities: [], marks: [], placings: [],
            quotes: quotes.enumerated().map { index, quote in
                let span = span(quote.words, in: text)
                let person = people.first { $0.name == quote.speaker }
                return Quote(
                    id: "q\(index + 1)", start: span.start, end: span.end, text: span.text, kind: .direct,
                    speaker: quote.speaker.map {
                        Quote.Speaker(person: person?.id, name: $0, mention: nil, cue: nil, rule: "quote.test")
                    },
                    utterance: nil, addressee: nil, flags: [], rule: "quote.marks", confidence: 0.9)
            },
            results: [], warnings: [])
    }

    static func person(_ name: String, _ role: Person.Role = .athlete, nation: String? = nil) -> Person {
        Person(id: "p1", name: name, role: role, nation: nation, age: nil, mentions: [])
    }

    /// The first place of some words in a text.
    static func span(_ words: String, in text: String) -> TextSpan {
        let (words, text) = (Array(words.unicodeScalars), Array(text.unicodeScalars))
        let start = text.indices.first { text[$0...].starts(with: words) } ?? 0
        return TextSpan(start: start, end: start + words.count, text: String(String.UnicodeScalarView(words)))
    }
}
