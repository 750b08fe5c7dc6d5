/// The rows of `quotes.csv`: one quoted segment a row.
public enum QuotesTable {
    /// The header row.
    public static let header = CSV.row([
        "article", "quote", "speaker", "kind", "text", "cue", "mention", "addressee", "utterance", "flags", "rule",
        "speaker_rule", "confidence", "start", "end", "source",
    ])

    /// The rows of one record.
    public static func rows(of record: ArticleRecord) -> String {
        record.quotes.map { quote in
            CSV.row([
                record.id, quote.id, quote.speaker?.name ?? "", quote.kind.rawValue, quote.text,
                quote.speaker?.cue?.text ?? "", quote.speaker?.mention?.text ?? "", quote.addressee ?? "",
                quote.utterance ?? "", quote.flags.joined(separator: " "), quote.rule, quote.speaker?.rule ?? "",
                CSV.number(quote.confidence), "\(quote.start)", "\(quote.end)", record.origin,
            ])
        }.joined()
    }
}
