/// Turns the layers of one article into its record: UTF-8 offsets become Unicode scalars, people and findings get
/// their identifiers.
struct RecordBuilder {
    let source: Source
    let article: CleanArticle
    let text: TokenizedText
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
            people: [],
            entities: [],
            marks: marks.enumerated().map { mark(number: $0.offset + 1, $0.element, offsets) },
            placings: [],
            quotes: [],
            results: [],
            warnings: article.warnings
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
