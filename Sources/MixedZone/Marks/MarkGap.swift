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
        // "The others came in two minutes down."
        case .in: return !role(index - 1).contains(.arrival)
        // "stopped the clock at", "was timed at"
        case .at: return role(index - 1).contains(.clocking)
        case .of:
            return !role(index - 1).contains(.gapBefore) || word(index - 1) == .off
        default: return role(index).contains(.clocking)
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
        if word(next - 1) == .too { return role.contains(.shortfall) }
        return role.contains(.gapAfter)
    }

    /// True where a name or the brackets behind one end right before a token.
    func followsName(_ index: Int) -> Bool {
        text.sign(index - 1) == .closeParenthesis
            || text.kind(index - 1) == .word && text.tokens[index - 1].isCapitalised
    }

    /// True where most words speak of a sport whose competitors start or finish apart.
    static func isTimedApart(_ sports: SportVotes) -> Bool {
        if let main = sports.main { return MarkWordsTable.sportsApart.contains(main) }
        let others = max(sports.count("athletics"), sports.count("swimming"))
        return MarkWordsTable.sportsApart.contains { sports.count($0) > others }
    }

    private func isGapBefore(_ start: Int) -> Bool {
        let sentence = text.sentence(of: start)
        var index = start - 1
        var strangers = 0
        for _ in 0..<6 {
            guard index >= sentence.lowerBound else { return false }
            if text.sign(index) == .plus { return text.isGlued(start) }
            guard text.kind(index) == .word else { return false }
            switch word(index) {
            // "moved by 45 minutes" is no margin, nor is what "a 50.1" did to the others.
            case .by: return !isDelay(index)
            case .of: return role(index - 1).contains(.gapBefore) && word(index - 1) != .off
            case .at: return strangers == 0 && isTimedApart
            case .within: return strangers == 0
            case .to, .in, .for, .with, .after, .on: return false
            default: break
            }
            // "lost four minutes", "gained the rider seven seconds", "clawed back 14 seconds"
            if role(index).contains(.gapVerb) { return strangers < 2 }
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

    /// `put back by 45 minutes`, `a start delayed by two hours`.
    private func isDelay(_ index: Int) -> Bool {
        role(index - 1).contains(.delay) || role(index - 2).contains(.delay)
    }
}
