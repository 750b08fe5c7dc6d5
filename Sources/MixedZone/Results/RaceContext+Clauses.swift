/// What stands between two places of a sentence.
extension RaceContext {
    /// `Marsh, who ran 9.98 for 100m in May, took the honours`: the clause has closed before the place.
    func isInRelativeClause(_ event: EventMention, before token: Int) -> Bool {
        let start = text.sentence(of: token).lowerBound
        var at = event.tokens.lowerBound - 1
        var isRelative = false
        while at >= start, event.tokens.lowerBound - at <= 14, text.sign(at) != .comma {
            if text.classes(at).contains(.relative) { isRelative = true }
            at -= 1
        }
        guard isRelative else { return false }
        return (event.tokens.upperBound..<token).contains { text.sign($0) == .comma }
    }

    /// True when somebody else is spoken of between two places.
    func isOtherStatement(_ start: Int, _ end: Int) -> Bool {
        guard start < end else { return false }
        return (start + 1..<end).contains { index in
            if text.sign(index) == .semicolon { return true }
            // `withdrew after tearing a muscle in the 200m`
            if text.kind(index) == .word, Self.breaks.contains(text.folded(index)),
                !["and", "with", "who"].contains(text.folded(index)),
                !(text.kind(index + 1) == .word && text.folded(index + 1) == "well"),
                !(text.kind(index - 1) == .word && text.folded(index - 1) == "well")
            {
                return true
            }
            guard let reference = references.reference(at: index), case .name = reference.kind else { return false }
            return !text.classes(reference.tokens.lowerBound - 1).contains(.preposition)
        }
    }

    /// True when no new statement begins between two places.
    func isSameClause(_ start: Int, _ end: Int) -> Bool {
        guard start <= end else { return true }
        guard end - start <= 14 else { return false }
        for index in start..<end {
            let token = text.tokens[index]
            if token.sign == .semicolon || token.sign == .closeDouble { return false }
            if token.sign == .comma, text.token(index + 1)?.gap != Token.Gap.none { return false }
            guard index > start, token.kind == .word else { continue }
            if Self.breaks.contains(text.folded(index)), !isLastToo(index, end) { return false }
            if let reference = references.reference(at: index), case .name = reference.kind, !isGoverned(reference) {
                return false
            }
        }
        return true
    }

    /// `eighth and last in the 5000m`: still the same place.
    private func isLastToo(_ index: Int, _ end: Int) -> Bool {
        text.folded(index) == "and" && text.kind(index + 1) == .word && text.folded(index + 1) == "last"
            // `second with the clubs`
            || text.folded(index) == "with" && text.kind(index + 1) == .word && text.folded(index + 1) == "the"
                && end - index <= 3
    }

    /// True for a name behind a preposition, over the nation or place of the person (`from New Zealand's Marsh`).
    func isGoverned(_ reference: Reference) -> Bool {
        var before = reference.tokens.lowerBound - 1
        // `behind his team-mate Marsh`, `from the Olympic champion, Reid`
        while before > 0, reference.tokens.lowerBound - before <= 6,
            text.kind(before) == .possessive || text.sign(before) == .hyphen || text.tokens[before].isCapitalised
                || !text.classes(before).isDisjoint(with: [.roleNoun, .epithetNoun, .determiner, .kinship])
                || text.sign(before + 1) == .hyphen
        { before -= 1 }
        return text.classes(before).contains(.preposition)
    }
}
