/// A statement that somebody finished at some place, before it is known who is meant.
struct PlacingMention: Sendable {
    /// The shortest phrase that carries the place.
    var tokens: Range<Int>
    /// The place, from 1.
    var rank: Int
    /// `gold`, `silver` or `bronze`, where the words speak of a medal or title.
    var medal: String?
    /// The status instead of a place; the rank is 0 then.
    var status: String?
    /// Whose place it is; several for a crew or a tie.
    var subjects: [PlacingSubject]
    /// True for descriptions of a person by a title held (`the world champion`), whose race lies further back.
    var isDescription = false
    /// True where a scrape has lost names, so that a place of nobody named is worth a word.
    var mayBeNobody = false
    /// The rule that found it.
    var rule: Rule
    /// How sure it is, 0…1.
    var confidence: Double
}

/// Whose place it is.
enum PlacingSubject: Sendable, Hashable {
    /// The reference of a number.
    case reference(Int)
    /// The speaker of the quotation that holds a token.
    case speaker(token: Int)
    /// A team of a nation, by its usual name.
    case nation(String)
}
