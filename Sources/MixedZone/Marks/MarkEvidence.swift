/// What speaks for a number to be a mark: the words before and after it, a list, brackets.
extension MarkScanner {
    /// How well the words around a number say that it is a mark.
    enum Evidence: Int, Comparable {
        case none, weak, strong
        static func < (left: Evidence, right: Evidence) -> Bool { left.rawValue < right.rawValue }
    }

    /// How well the words around say that a number is a mark.
    func evidence(_ range: Range<Int>) -> Evidence {
        let sentence = text.sentence(of: range.lowerBound)
        let before = range.lowerBound - 1
        let isOpen = text.sign(before) == .openParenthesis || text.sign(before) == .openBracket
        let next = text.sign(range.upperBound)
        if isOpen, next == .closeParenthesis || next == .closeBracket || next == .comma || next == .semicolon {
            return .strong
        }
        if isListed(range) { return .strong }
        if role(range.upperBound).contains(.markNoun) || isStretchNoun(range.upperBound) { return .strong }
        // "Ghana's 38.07", "under 2:08", "needed 4:31 in the 1500m"
        if text.kind(before) == .possessive { return .strong }
        if isPossessor(before), !isCounting(range.upperBound) { return .strong }
        if isAfterPlace(before) || closesBracket(range) { return .strong }
        let isColon = text.sign(range.lowerBound + 1) == .colon
        if isColon, role(before).contains(.under) { return .strong }
        if isColon, word(before) == .with, !role(range.upperBound).contains(.notGap), word(range.upperBound) != .to,
            word(range.upperBound) != .left, isRacing
        {
            return .strong
        }
        if word(range.upperBound) == .in || word(range.upperBound) == .for,
            [1, 2].contains(where: {
                context.event(startingAt: range.upperBound + $0) != nil
            })
        {
            return .strong
        }
        let joint = range.lowerBound - 1
        if joint == endOfLastMark, word(joint) == .and || text.sign(joint) == .comma || text.sign(joint) == .slash {
            return .strong
        }
        // "took silver with 24.93, a record"
        if word(before) == .with, text.sign(range.lowerBound + 1) == .period, isRacing, isClosed(range.upperBound),
            word(range.upperBound) != .to, word(range.upperBound) != .left
        {
            return .strong
        }
        // "second in 53:12": no day has fifty-three hours and no clock time follows "in".
        if word(before) == .in, text.sign(range.lowerBound + 1) == .colon { return .strong }
        // "10km 31:12", "5km 13:41"
        if context.hasEvent(endingAt: range.lowerBound) || word(before) == .km { return .strong }
        // "a 10.9 100m"
        if context.event(startingAt: range.upperBound) != nil { return .strong }
        var index = before
        var steps = 0
        var hasPreposition = false
        while index >= sentence.lowerBound, steps < 24 {
            if text.kind(index) == .word {
                let role = role(index)
                if role.contains(.markNoun) || role.contains(.heightWord) || role.contains(.distanceWord) {
                    return steps < 5 || hasPreposition ? .strong : .weak
                }
                if role.contains(.markVerb) { return hasPreposition || steps < 3 ? .strong : .weak }
                if steps < 4, word(index) == .in || word(index) == .of { hasPreposition = true }
            }
            index -= 1
            steps += 1
        }
        return hasPreposition ? .weak : .none
    }

    /// `his 15.12`, `her 2:52 in the final`.
    private func isPossessor(_ index: Int) -> Bool {
        switch word(index) {
        case .his, .her, .their, .my, .our, .your: isRacing
        default: false
        }
    }

    /// True for words of what a number counts: `his 10.5 shoes`.
    private func isCounting(_ index: Int) -> Bool {
        guard let token = text.token(index), token.kind == .word, token.gap <= .space else { return false }
        if !role(index).isDisjoint(with: [.countable, .notGap]) { return true }
        let isPlural = token.end - token.start > 3 && text.bytes[Int(token.end) - 1] == 0x73
        return isPlural && text.classes(index).isDisjoint(with: [.preposition, .conjunction, .auxiliary, .adverb])
    }

    /// `third at 53.20`, `4th in 1:02.3`.
    func isAfterPlace(_ index: Int) -> Bool {
        // "was fourth, 24.7"
        if text.sign(index) == .comma, isRacing, text.classes(index - 1).contains(.ordinal) { return true }
        switch word(index) {
        case .at, .in, .with, .on: break
        default: return false
        }
        guard isRacing, text.kind(index - 1) == .word else { return false }
        if text.kind(index - 2) == .number, text.isGlued(index - 1) { return true }
        return text.classes(index - 1).contains(.ordinal)
    }

    /// `(17th, 59:48)`: a number that closes brackets with nothing but a place, an age or a name before it.
    private func closesBracket(_ range: Range<Int>) -> Bool {
        guard isRacing, text.sign(range.upperBound) == .closeParenthesis, text.sign(range.lowerBound - 1) == .comma
        else { return false }
        var hasNumber = false
        for step in 2...8 {
            let index = range.lowerBound - step
            if text.kind(index) == .number { hasNumber = true }
            // "(Division Two, 15:00)" has a time of day.
            if text.sign(index) == .openParenthesis { return hasNumber || !isRoundClock(range) }
            guard let token = text.token(index), token.gap <= .space else { return false }
            let isPlace = token.kind == .number || token.sign == .comma || token.isCapitalised
            guard isPlace || text.kind(index - 1) == .number && text.isGlued(index) else { return false }
        }
        return false
    }

    /// True for a whole or half hour of the day.
    private func isRoundClock(_ range: Range<Int>) -> Bool {
        guard let hour = text.number(range.lowerBound), let minute = text.number(range.upperBound - 1) else {
            return false
        }
        return hour < 24 && minute % 15 == 0
    }

    /// `the first mile of the marathon took`, `for the last kilometre`: the number is the time of a stretch of the race.
    func isStretch(_ range: Range<Int>) -> Bool {
        // "a 4:28 mile"
        if isStretchNoun(range.upperBound) { return true }
        let sentence = text.sentence(of: range.lowerBound)
        let from = max(sentence.lowerBound, range.lowerBound - 9)
        let end = min(sentence.upperBound, range.upperBound + 6)
        return (from..<end).contains { index in
            guard !range.contains(index) else { return false }
            switch word(index) {
            case .first, .last, .final, .opening, .closing: break
            default: return false
            }
            switch word(index + 1) {
            case .mile, .kilometre, .kilometer, .km: return true
            default: break
            }
            guard text.kind(index + 1) == .number else { return false }
            switch word(index + 2) {
            case .km, .k, .mile, .miles, .kilometres, .kilometers, .m: return true
            default: return unit(index + 2)?.dimension == .length
            }
        }
    }

    private func isStretchNoun(_ index: Int) -> Bool {
        switch word(index) {
        case .mile, .kilometre, .kilometer, .lap, .split, .leg: text.tokens[index].gap <= .space
        default: false
        }
    }

    /// True where no noun follows that a number would count or tell the time of.
    func isClosed(_ index: Int) -> Bool {
        guard let next = text.token(index), next.gap <= .space else { return true }
        guard next.kind == .word else { return next.kind == .sign }
        return !text.classes(index).isDisjoint(with: [.preposition, .conjunction, .auxiliary, .adverb])
    }

    /// True for a number in a list of results: beside a cell's edge, a nation's code or a place.
    func isListed(_ range: Range<Int>) -> Bool {
        let before = range.lowerBound - 1
        switch text.sign(before) {
        case .pipe, .closeParenthesis: return true
        case .dash, .hyphen:
            if text.tokens[range.lowerBound].gap == .space { return true }
        case .comma, .semicolon:
            // "2, A. Lamb (Denby), 33.20"
            return text.tokens[range.lowerBound].gap == .space
                && (text.kind(before - 1) == .word && text.tokens[before - 1].isCapitalised
                    || text.sign(before - 1) == .closeParenthesis)
                && isPlaced(range.lowerBound)
        default: break
        }
        return text.sign(range.upperBound) == .pipe || isPlaced(range.lowerBound)
            || followsHeadedName(range.lowerBound)
    }

    /// True for a number after nothing but a name since a colon or since the mark before, `200m: J Tamm 20.41, B Vide 20.60`.
    private func followsHeadedName(_ token: Int) -> Bool {
        var index = token - 1
        var words = 0
        while index > 0, token - index < 10, text.tokens[index + 1].gap <= .space {
            if index == endOfLastMark { return words > 0 && [.comma, .semicolon].contains(text.sign(index)) }
            switch text.tokens[index].kind {
            case .word:
                guard text.tokens[index].isCapitalised else { return false }
                words += 1
            case .sign:
                if text.sign(index) == .colon { return words > 0 }
                // "200m - Ann Ode 24.1"
                let isDash =
                    text.sign(index) == .dash || text.sign(index) == .hyphen && text.tokens[index].gap == .space
                if isDash, context.hasEvent(endingAt: index) { return words > 0 }
                guard [.openParenthesis, .closeParenthesis, .period, .comma, .hyphen].contains(text.sign(index)) else {
                    return false
                }
            case .number, .possessive: return false
            }
            index -= 1
        }
        return false
    }

    /// True when a place in a list opens the sentence or line, `1. Name`, `3 | Name`, or follows a semicolon.
    func isPlaced(_ token: Int) -> Bool {
        var index = token - 1
        var steps = 0
        while index >= 0, steps < 12 {
            if text.kind(index) == .number, text.tokens[index].range.count <= 3, text.kind(index + 1) != .number {
                let isNamed =
                    text.kind(index + 1) == .word && text.tokens[index + 1].isCapitalised
                    || text.kind(index + 1) == .word && text.isGlued(index + 1)
                        && text.kind(index + 2) == .word && text.tokens[index + 2].isCapitalised
                    || [.period, .comma, .closeParenthesis, .pipe].contains(text.sign(index + 1))
                        && text.tokens[index + 1].gap <= .space && text.kind(index + 2) == .word
                        && text.tokens[index + 2].isCapitalised && text.tokens[index + 2].gap == .space
                let opens =
                    text.tokens[index].gap >= .line
                    || [.semicolon, .colon, .pipe, .comma, .period, .dash, .hyphen].contains(text.sign(index - 1))
                        && !(text.isGlued(index) && text.kind(index - 2) == .number)
                    || index == endOfLastMark || context.hasEvent(endingAt: index)
                return isNamed && opens
            }
            if text.tokens[index].gap >= .line { return false }
            // "12th Ann Ode 35:48"
            let isSuffix = text.isGlued(index) && text.kind(index - 1) == .number
            // "Rowing Club of Orme", "de Vries"
            if text.kind(index) == .word, !isSuffix, !text.tokens[index].isCapitalised, word(index) != .of,
                !text.classes(index).contains(.particle)
            {
                return false
            }
            index -= 1
            steps += 1
        }
        return false
    }
}
