/// Turns the layers of one article into its record: UTF-8 offsets become Unicode scalars, people and findings get
/// their identifiers.
struct RecordBuilder {
    let source: Source
    let article: CleanArticle
    let text: TokenizedText
    let entities: Entities
    let people: People
    let marks: [MarkMention]

    func record() -> ArticleRecord {
        let offsets = ScalarOffsets(article.bytes)
        return ArticleRecord(
            id: source.id,
            source: source.description,
            metadata: article.metadata,
            text: String(decoding: article.bytes, as: UTF8.self),
            blocks: article.blocks.map {
                TextBlock(start: offsets[$0.range.lowerBound], end: offsets[$0.range.upperBound], kind: $0.kind)
            },
            removed: article.removed.map { removal in
                var removal = removal
                removal.at = removal.at.map { offsets[$0] }
                return removal
            },
            people: people.persons.enumerated().map { person(number: $0.offset + 1, $0.element, offsets) },
            entities: [],
            marks: marks.enumerated().map { mark(number: $0.offset + 1, $0.element, offsets) },
            placings: [],
            quotes: [],
            results: [],
            warnings: article.warnings
        )
    }

    private func person(number: Int, _ entry: PersonEntry, _ offsets: ScalarOffsets) -> Person {
        Person(
            id: "p\(number)",
            name: entry.name,
            role: entry.role,
            nation: entry.nation,
            age: entry.age,
            mentions: entry.mentions.map { mention in
                let range = text.offsets(mention.tokens)
                return Person.Mention(
                    start: offsets[range.lowerBound], end: offsets[range.upperBound], text: text.string(mention.tokens),
                    kind: mention.kind, rule: mention.rule)
            }
        )
    }

    private func mark(number: Int, _ mention: MarkMention, _ offsets: ScalarOffsets) -> Mark {
        Mark(
            id: "m\(number)",
            start: offsets[mention.offsets.lowerBound],
            end: offsets[mention.offsets.upperBound],
            text: String(decoding: article.bytes[mention.offsets], as: UTF8.self),
            type: mention.kind,
            value: mention.value,
            unit: mention.kind == .points ? .points : mention.isMeasuredInMetres ? .metres : .seconds,
            normalized: mention.normalized,
            repaired: mention.isRepaired ? true : nil,
            wind: mention.wind,
            person: nil,
            event: mention.event,
            records: nil,
            rule: mention.rule,
            confidence: mention.confidence
        )
    }
}
