/// A quoted segment found in a text, in token and UTF-8 offsets.
struct QuoteMention: Sendable {
    /// The tokens between the marks.
    var tokens: Range<Int>
    /// Half-open UTF-8 offsets of the words between the marks.
    var offsets: Range<Int>
    /// How the speech is reported.
    var kind: Quote.Kind
    /// The rule that found the segment.
    var rule: String
    /// True when the closing mark is missing.
    var isUnclosed = false
    /// True when the opening mark is missing.
    var isUnopened = false
    /// True when the closing mark is missing because the speech goes on in the next segment.
    var continues = false
    /// Who said it, once a sieve has found out.
    var attribution: Attribution?
    /// The number of the speech of which this is a segment.
    var utterance = 0
}

/// Which words say who said something, found by one sieve.
struct Attribution: Sendable {
    /// The words that name the speaker; nil when the speaker is taken over from another quotation.
    var reference: Reference?
    /// The words that say that something was said.
    var cue: Range<Int>?
    /// To whom it was said.
    var addressee: Range<Int>?
    /// The number of the quotation from which the speaker is taken over.
    var sameAs: Int?
    /// The sieve.
    var rule: Rule
    /// How sure the sieve is, 0…1.
    var confidence: Double
    /// True when no words name the speaker beside the quotation.
    var isInferred = false
}
