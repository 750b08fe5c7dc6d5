/// Whether a numbered item is a line of results: pages are full of other lists (`Most read`, `Ten tips`, references).
struct ListEvidence {
    private let context: PlacingContext
    /// True where the article names an event or a competition.
    private let isOfRaces: Bool

    init(_ context: PlacingContext) {
        self.context = context
        isOfRaces =
            !context.entities.events.isEmpty || context.entities.named.contains { $0.kind == .competition }
    }

    /// True when the item has what results have. Where no race is spoken of it must be a time or a nation; where one is, a name
    /// alone in a short line will do.
    func supports(_ placing: PlacingMention) -> Bool {
        let item = item(of: placing)
        let hasTime = item.contains { isTime($0) }
        if hasTime || item.contains(where: { isBracketedNation($0) }) { return true }
        guard isOfRaces else { return false }
        return item.count <= 12 || item.contains { isFigure($0) }
    }

    /// The tokens of the item, up to the next one of the line.
    private func item(of placing: PlacingMention) -> Range<Int> {
        let start = placing.tokens.lowerBound
        let text = context.text
        let line = text.lines[text.lines.partitioningIndex { $0.upperBound > start }]
        var end = placing.tokens.upperBound
        while end < min(line.upperBound, start + 40), text.sign(end) != .semicolon { end += 1 }
        return start..<end
    }

    /// `3:41.07`, `28'11`, `2h03`.
    private func isTime(_ index: Int) -> Bool {
        let text = context.text
        guard text.kind(index) == .number, text.kind(index + 2) == .number, text.tokens[index + 1].gap == .none,
            text.tokens[index + 2].gap == .none
        else { return false }
        if text.sign(index + 1) == .hyphen {
            return text.tokens[index].range.count <= 2 && text.tokens[index + 2].range.count <= 2
        }
        return text.sign(index + 1) == .colon && text.tokens[index + 2].range.count == 2
    }

    private func isBracketedNation(_ index: Int) -> Bool {
        guard context.text.sign(index) == .openParenthesis || context.text.sign(index) == .openBracket else {
            return false
        }
        return context.entities.nation(at: index + 1) != nil
    }

    /// A decimal number that is no price and no share.
    private func isFigure(_ index: Int) -> Bool {
        let text = context.text
        guard text.kind(index) == .number else { return false }
        switch text.sign(index - 1) {
        case .dollar, .euro, .pound: return false
        default: return text.sign(index + 1) != .percent
        }
    }
}
