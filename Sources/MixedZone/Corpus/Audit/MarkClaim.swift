/// A mark that a speaker claims for himself inside a quotation (`I ran 3:26`).
struct MarkClaim: Sendable {
    let quote: Int
    let mark: Mark

    /// The claims of an article.
    static func claims(in record: ArticleRecord, firstQuote: Int) -> [MarkClaim] {
        guard !record.marks.isEmpty, !record.quotes.isEmpty else { return [] }
        var scalars: [Unicode.Scalar] = []
        var claims: [MarkClaim] = []
        for (number, quote) in record.quotes.enumerated() where quote.speaker != nil {
            let first = record.marks.partitioningIndex { $0.start >= quote.start }
            for mark in record.marks[first...].prefix(while: { $0.start < quote.end })
            where mark.end <= quote.end && mark.type != .gap {
                if scalars.isEmpty { scalars = Array(record.text.unicodeScalars) }
                guard mark.end <= scalars.count else { continue }
                // More than a sentence back nothing is claimed any more.
                let start = max(quote.start, mark.start - SentenceAround.reach)
                let before = String(String.UnicodeScalarView(scalars[start..<mark.start]))
                if isClaimed(SpeechWord.sentences(of: before).last ?? [], endsSentence: endsSentence(before)) {
                    claims.append(MarkClaim(quote: firstQuote + number, mark: mark))
                }
            }
        }
        return claims
    }

    private static func endsSentence(_ text: String) -> Bool {
        let last = text.unicodeScalars.last { !$0.properties.isWhitespace }
        return last.map(".!?".unicodeScalars.contains) ?? true
    }

    /// Whether the words before a mark claim it for the speaker, as done and not as hoped for.
    private static func isClaimed(_ words: [SpeechWord], endsSentence: Bool) -> Bool {
        guard !endsSentence else { return false }
        let keys = Set(words.flatMap(\.keys))
        return !keys.isDisjoint(with: ["i", "we"]) && !keys.isDisjoint(with: doing) && keys.isDisjoint(with: elsewhere)
    }

    private static let doing: Set = [
        "cleared", "clocked", "did", "finished", "jumped", "ran", "rode", "rowed", "skied", "swam", "threw", "went",
    ]
    /// Words by which the mark is hoped for, or is one of another day or person.
    private static let elsewhere: Set = [
        "ago", "before", "best", "can", "could", "earlier", "he", "hope", "hoped", "if", "last", "not", "once", "pb",
        "plan", "planned", "previous", "she", "should", "target", "they", "thought", "want", "wanted", "when", "will",
        "wish", "would", "year", "yesterday",
    ]

    /// Whether a result is near enough to be meant, and not what the mark says. A mark without decimals is the result
    /// rounded or cut.
    func contradicts(_ value: Double, unit: Mark.Unit) -> Bool {
        guard unit == mark.unit, abs(value - mark.value) <= 0.05 * value else { return false }
        let decimals = mark.normalized.split(separator: ".").dropFirst().first?.prefix { $0.isNumber }.count ?? 0
        let step = (0..<decimals).reduce(1.0) { step, _ in step / 10 }
        return abs(value - mark.value) >= step - 0.000_001
    }
}
