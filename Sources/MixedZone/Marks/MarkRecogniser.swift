/// The `Marks` stage: finds times, distances, heights, points and margins.
struct MarkRecogniser: Sendable {
    let knowledge: Knowledge

    /// The marks of a text, in order, without overlaps.
    func marks(in text: TokenizedText, events: [EventMention]) -> [MarkMention] {
        []
    }
}
