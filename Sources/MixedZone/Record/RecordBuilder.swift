/// Turns the layers of one article into its record: UTF-8 offsets become Unicode scalars, people and findings get
/// their identifiers.
struct RecordBuilder {
    let source: Source
    let article: CleanArticle
    let layers: Layers
    let facts: [ResultAssembler.Fact]

    var text: TokenizedText { layers.text }

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
            people: people(offsets),
            entities: entities(offsets),
            marks: layers.marks.enumerated().map { mark(number: $0.offset + 1, $0.element, offsets) },
            placings: layers.placings.flatMap { placings($0, offsets) },
            quotes: layers.quotes.indices.map { quote($0, offsets) },
            results: facts.map { result($0, offsets) },
            warnings: article.warnings
        )
    }
}
