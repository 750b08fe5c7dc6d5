/// Turns the layers of one article into its record: UTF-8 offsets become Unicode scalars, people and findings get
/// their identifiers.
struct RecordBuilder {
    let source: Source
    let article: CleanArticle

    func record() -> ArticleRecord {
        let offsets = ScalarOffsets(article.bytes)
        let text = String(decoding: article.bytes, as: UTF8.self)
        return ArticleRecord(
            id: source.id,
            source: source.description,
            metadata: article.metadata,
            text: text,
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
            marks: [],
            placings: [],
            quotes: [],
            results: [],
            warnings: article.warnings
        )
    }
}
