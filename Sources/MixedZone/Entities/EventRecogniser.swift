/// Finds the events that a text names.
struct EventRecogniser: Sendable {
    let knowledge: Knowledge

    /// The events named in a text, in order, without overlaps.
    func events(in text: TokenizedText) -> [EventMention] {
        []
    }
}
