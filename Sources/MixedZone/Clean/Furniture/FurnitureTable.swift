/// Phrases that one rule takes for furniture when they are all that a sentence says.
///
/// One phrase a line. Case, apostrophes and punctuation do not count, but a colon after a word does. `…` stands for
/// any words, `#` for a number. A phrase without `…` must be the whole sentence. `—` at the end stands for any words, too,
/// but not for a sentence with a full stop: "More about the race" is a link, "More about that later." the article.
struct FurnitureTable: Sendable {
    /// How much a phrase proves.
    enum Certainty: UInt8, Sendable {
        /// Furniture wherever it stands.
        case certain
        /// Furniture beside other furniture and at either end of a dump; a heading or a sentence elsewhere.
        case beside
    }

    let rule: Rule
    let certainty: Certainty
    /// The most words that a sentence with an open phrase may have.
    let limit: Int
    let phrases: [Substring]

    /// A table of phrases that are furniture wherever they stand.
    init(_ rule: Rule, limit: Int = 24, _ phrases: String) {
        self.init(rule, .certain, limit: limit, phrases)
    }

    /// A table of phrases that prove as much as `certainty` says.
    init(_ rule: Rule, _ certainty: Certainty, limit: Int = 24, _ phrases: String) {
        self.rule = rule
        self.certainty = certainty
        self.limit = limit
        self.phrases = phrases.split(separator: "\n")
    }

    /// All tables of the library.
    static let all: [FurnitureTable] = [
        AdvertisingPhrases.tables, CreditPhrases.tables, SharePhrases.tables, SignUpPhrases.tables,
        CommentPhrases.tables, PollPhrases.tables, PromotionPhrases.tables, NavigationPhrases.tables,
        ScrapePhrases.tables, LegalPhrases.tables,
    ].flatMap(\.self)
}
