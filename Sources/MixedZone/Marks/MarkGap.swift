extension MarkScanner {
    /// True when the words around a quantity make it a margin: `by 0.02 seconds`, `two minutes behind`, `a lead of 12s`.
    func isGap(_ range: Range<Int>) -> Bool {
        let isTime = followsTimeWord(range.lowerBound)
        if !isTime, isGapAfter(range.upperBound) { return true }
        return !isTime && isGapBefore(range.lowerBound)
    }

    /// `in 9.87 seconds`, `a time of 9.87`, `clocked 9.87`: a time, whatever follows.
    private func followsTimeWord(_ start: Int) -> Bool {
        var index = start - 1
        while role(index).contains(.under) || word(index) == .just || word(index) == .a || word(index) == .only {
            index -= 1
        }
        switch word(index) {
        case .in: return true
        case .at:
            // "stopped the clock at", "was timed at"
            return word(index - 1) == .clock || ["timed", "clocked"].contains(text.folded(safe: index - 1))
        case .of:
            return !role(index - 1).contains(.gapBefore) || word(index - 1) == .off
        default: return text.folded(safe: index).hasPrefix("clock") || text.folded(safe: index) == "timed"
        }
    }

    private func isGapAfter(_ end: Int) -> Bool {
        var next = end
        if text.kind(next) == .possessive || text.sign(next) == .closeSingle || text.sign(next) == .singleMark {
            next += 1
        }
        guard text.kind(next) == .word, text.tokens[next].gap <= .space else { return false }
        // "a 3.5s second personal best"
        if let unit = unit(next), unit.dimension == .time, unit.factor == 1 { next += 1 }
        if word(next) == .in { return word(next + 1) == .front || word(next + 1) == .arrears }
        if word(next) == .from { return false }
        // "1.2 seconds too slow"
        if word(next) == .too { next += 1 }
        let role = role(next)
        if role.contains(.notGap) { return false }
        // "five minutes up the road", "two hours ahead of the race"
        if word(next - 1) == .too { return ["slow", "late", "short", "far"].contains(text.folded(safe: next)) }
        return role.contains(.gapAfter)
    }

    /// True where a name or the brackets behind one end right before a token.
    func followsName(_ index: Int) -> Bool {
        text.sign(index - 1) == .closeParenthesis
            || text.kind(index - 1) == .word && text.tokens[index - 1].isCapitalised
    }

    /// True where riders or skiers start or finish apart, so that `at 1:34` is a margin.
    var isTimedApart: Bool {
        let apart = ["cycling", "alpine skiing", "cross-country skiing", "biathlon", "skiing"]
        if let main = sports.main { return apart.contains(main) }
        let others = ["athletics", "swimming"].map { sports.count($0) }.max() ?? 0
        return apart.contains { sports.count($0) > others }
    }

    private func isGapBefore(_ start: Int) -> Bool {
        let sentence = text.sentence(of: start)
        var index = start - 1
        var strangers = 0
        // "adding five centimetres to her record"
        if ["adding", "added", "adds"].contains(text.folded(safe: start - 1)) { return true }
        for _ in 0..<6 {
            guard index >= sentence.lowerBound else { return false }
            if text.sign(index) == .plus { return text.isGlued(start) }
            guard text.kind(index) == .word else { return false }
            switch word(index) {
            case .by: return true
            case .of: return role(index - 1).contains(.gapBefore) && word(index - 1) != .off
            case .at: return strangers == 0 && isTimedApart
            case .to, .in, .for, .with, .after, .on: return false
            case .lost, .lose, .losing, .gained, .gaining, .conceded, .deficit, .margin: return strangers == 0
            default: break
            }
            let classes = knowledge.lexicon.classes(of: text.word(index))
            let isLight =
                classes.contains(.adverb) || classes.contains(.determiner) || classes.contains(.preposition)
                || role(index).contains(.under) || word(index) == .than || word(index) == .less
            if !isLight { strangers += 1 }
            if strangers > 1 { return false }
            index -= 1
        }
        return false
    }
}
