/// The rows of `results.csv`: one result a row.
public enum ResultsTable {
    /// The header row.
    public static let header = CSV.row([
        "article", "athlete", "nation", "event", "sex", "competition", "edition", "round", "date", "rank", "medal",
        "status", "mark", "value", "unit", "records", "rule", "confidence", "evidence", "source",
    ])

    /// The rows of one record.
    public static func rows(of record: ArticleRecord) -> String {
        record.results.map { result in
            CSV.row([
                record.id, result.athlete, result.nation ?? "", result.event ?? "", result.sex ?? "",
                result.competition ?? "", result.edition ?? "", result.round ?? "", result.date ?? "",
                result.rank.map(String.init) ?? "", result.medal ?? "", result.status ?? "", result.mark?.text ?? "",
                result.mark.map { CSV.number($0.value) } ?? "", result.mark?.unit.rawValue ?? "",
                result.records.joined(separator: " "), result.rule, CSV.number(result.confidence),
                result.evidence.map(\.text).joined(separator: " … "), record.origin,
            ])
        }.joined()
    }
}

extension ArticleRecord {
    /// Where a reader finds the article: its address or else its path.
    package var origin: String { source.url ?? source.path ?? "" }
}
