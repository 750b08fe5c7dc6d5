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
        while !role(index).isDisjoint(with: [.under, .approximate]) || word(index) == .a {
            index -= 1
        }
        switch word(index) {
        // "The others came in two minutes down."
        case .in: return !isBehind(after: start, role(index - 1))
        // "stopped the clock at", "was timed at"
        case .at: return role(index - 1).contains(.clocking)
        case .of:
            return !role(index - 1).contains(.gapBefore) || word(index - 1) == .off
        default: return role(index).contains(.clocking)
        }
    }

    /// `came in two minutes down`, `jogged in eight minutes later`.
    private func isBehind(after start: Int, _ before: MarkRole) -> Bool {
        (1...5).contains { step in
            guard text.token(start + step)?.gap == .space else { return false }
            switch word(start + step) {
            case .later: return true
            case .down, .back, .adrift, .behind: return before.contains(.arrival)
            default: return false
            }
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
        switch word(next) {
        // "24 seconds in hand", "12 seconds to spare"
        case .in: return word(next + 1) == .front || word(next + 1) == .arrears || word(next + 1) == .hand
        case .to: return word(next + 1) == .spare && unit(next - 1)?.factor == 1
        // "a two minute PB": after a unit, for a bare number before it is the best itself.
        case .pb: return unit(next - 1)?.dimension == .time && word(next - 3) == .a
        default: break
        }
        // "took 1.8sec from the record"
        if word(next) == .from { return isCut(before: end) }
        // "came home 11 seconds later"
        if word(next) == .later { return isArrival(before: end) }
        // "11 seconds away from a medal"
        if word(next) == .away {
            return word(next + 1) == .from && unit(next - 1)?.factor == 1 && unit(next - 1)?.dimension == .time
        }
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
            case .at:
                return strangers == 0
                    && (isTimedApart || isAfterPlace(index) && (isSmall(start) || hasUnit(after: start)))
            case .within: return strangers == 0 && isReached(after: start)
            case .to, .in, .for, .with, .after, .on: return false
            default: break
            }
            // "lost four minutes", "gained the rider seven seconds", "clawed back 14 seconds"
            if role(index).contains(.gapVerb) {
                return strangers < 2 && !(1...3).contains { text.classes(index - $0).contains(.negation) }
            }
            let classes = knowledge.lexicon.classes(of: text.word(index))
            let isLight =
                classes.contains(.adverb) || classes.contains(.determiner) || classes.contains(.preposition)
                || !role(index).isDisjoint(with: [.under, .approximate]) || word(index) == .than || word(index) == .less
            if !isLight { strangers += 1 }
            if strangers > 1 { return false }
            index -= 1
        }
        return false
    }

    /// `within a second of each other`, `within half a second of the record`: not `within two minutes of the start`.
    private func isReached(after start: Int) -> Bool {
        guard let of = (1...4).first(where: { word(start + $0) == .of && unit(start + $0 + 2) == nil }) else {
            return false
        }
        let next = start + of + 1
        switch word(next) {
        case .each, .it, .her, .his, .their, .my, .our, .your: return true
        default: break
        }
        if text.kind(next) == .word, text.tokens[next].isCapitalised { return true }
        return (0...4).contains { role(next + $0).contains(.markNoun) || word(next + $0) == .lead }
    }

    /// True after a verb of taking away, right before the number.
    private func isCut(before end: Int) -> Bool {
        (2...5).contains { step in
            role(end - step).contains(.cutting)
        }
    }

    /// True after a verb of finishing, a few words before.
    private func isArrival(before end: Int) -> Bool {
        let start = text.sentence(of: end - 1).lowerBound
        // Who comes back comes for another race.
        if word(end - 3) == .in { return true }
        return (2...6).contains {
            end - $0 >= start && role(end - $0).contains(.arrival) && word(end - $0 + 1) != .back
        }
    }

    /// `second at 8.4sec` after a winner's 32 minutes.
    private func isSmall(_ start: Int) -> Bool {
        guard let lastTime, lastTime.value > 300, let seconds = text.number(start) else { return false }
        return seconds < 60 && !(text.sign(start + 1) == .colon && text.isGlued(start + 1))
    }

    private func hasUnit(after start: Int) -> Bool { (1...3).contains { unit(start + $0)?.dimension == .time } }

    /// `put back by 45 minutes`, `a start delayed by two hours`.
    private func isDelay(_ index: Int) -> Bool {
        role(index - 1).contains(.delay) || role(index - 2).contains(.delay)
    }
}
