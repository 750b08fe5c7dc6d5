/// A performance mark found in a text, in token and UTF-8 offsets.
struct MarkMention: Sendable, Hashable {
    /// The tokens of the mark as printed, its unit included.
    var tokens: Range<Int>
    /// Half-open UTF-8 offsets of the words as printed.
    var offsets: Range<Int>
    /// What is measured.
    var kind: Mark.Kind
    /// Seconds, metres or points.
    var value: Double
    /// True for distances, heights and margins in metres; false for times and margins in seconds.
    var isMeasuredInMetres = false
    /// The usual way to write the mark.
    var normalized: String
    /// True when a misprint was repaired.
    var isRepaired = false
    /// The wind in metres a second.
    var wind: Double?
    /// The event that the context gives, by its name in the guide.
    var event: String?
    /// The rule that found it.
    var rule: String
    /// How sure the finding is, 0…1.
    var confidence: Double

    /// The unit of ``value``.
    var unit: Mark.Unit { kind == .points ? .points : isMeasuredInMetres ? .metres : .seconds }
}
