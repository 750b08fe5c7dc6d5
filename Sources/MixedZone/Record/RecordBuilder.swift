/// Turns the layers of one article into its record: UTF-8 offsets become Unicode scalars, people and findings get
/// their identifiers.
struct RecordBuilder {
    let source: Source
    let article: CleanArticle
    let layers: Layers
    let facts: [Fact]

    var text: TokenizedText { layers.text }

    func record() -> ArticleRecord {
        let offsets = ScalarOffsets(article.bytes)
        var record = ArticleRecord(source: source, article: article, offsets: offsets)
        record.people = people(offsets)
        record.entities = entities(offsets)
        // The result that a mark went into tells whose it is and what record it was.
        let filed = Dictionary(facts.compactMap { fact in fact.mark.map { ($0.tokens.lowerBound, fact) } }) {
            first, _ in first
        }
        record.marks = layers.marks.enumerated().map {
            mark(number: $0.offset + 1, $0.element, of: filed[$0.element.tokens.lowerBound], offsets)
        }
        record.placings = layers.placings.flatMap { placings($0, offsets) }
        record.quotes = layers.quotes.indices.map { quote($0, offsets) }
        record.warnings += layers.warnings
        let dates = ResultDates(text: text, published: article.metadata.published, facts: facts)
        record.results = facts.map { result($0, dates, offsets) }
        return record
    }
}

extension ArticleRecord {
    /// The record of a cleaned article in which nothing was looked for.
    init(source: Source, article: CleanArticle, offsets: ScalarOffsets) {
        self.init(
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
            people: [], entities: [], marks: [], placings: [], quotes: [], results: [], warnings: article.warnings
        )
    }
}
