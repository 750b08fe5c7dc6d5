/// A place in the text that names an event (`the men's 1500m final`, `pole vault`).
struct EventMention: Sendable, Hashable {
    /// The tokens that name the event, without sex and round.
    var tokens: Range<Int>
    /// The event in the vocabulary of the guide (`1500m`, `4x400m relay`, `100m freestyle`).
    var name: String
    /// The sport, as the table of events has it; nil for a bare distance that several sports share.
    var sport: String?
    /// What marks of the event measure.
    var measures: Mark.Kind?
    /// `men`, `women` or `mixed`, where the words beside the event say so.
    var sex: String?
    /// `heat`, `quarter-final`, `semi-final` or `final`, where the words beside the event say so.
    var round: String?
    /// The rule that found it.
    var rule: String
}
