/// What the rules for marks ask of the text around a number.
struct MarkScanner {
    let text: TokenizedText
    let knowledge: Knowledge
    let context: MarkContext
    let sports: SportVotes
    /// True when the article is about races or field events rather than ball games.
    let isRacing: Bool
    /// True where riders or skiers start or finish apart, so that `at 1:34` is a margin.
    let isTimedApart: Bool
    /// The token after the last mark found; a number joined to that mark is one as well.
    var endOfLastMark: Int { lastMark?.tokens.upperBound ?? -10 }
    /// The last mark found.
    var lastMark: MarkMention? { didSet { if let lastMark, lastMark.kind == .time { lastTime = lastMark } } }
    /// The last mark found that is a time.
    private(set) var lastTime: MarkMention?
    /// True when the article prints when each starts.
    private(set) var hasStartTimes = false

    init(_ text: TokenizedText, _ knowledge: Knowledge, events: [EventMention]) {
        self.text = text
        self.knowledge = knowledge
        context = MarkContext(text, events: events, table: knowledge.events)
        sports = SportVotes(text, knowledge)
        hasStartTimes = text.tokens.indices.contains { index in
            guard let first = knowledge.marks.word(text.word(index)), first == .start || first == .starting,
                let next = knowledge.marks.word(text.word(index + 1))
            else { return false }
            return next == .list || next == .lists || next == .times || next == .order
        }
        let isOneSport = sports.ballWords == 0 && sports.main.map(MarkWordsTable.timedSports.contains) ?? false
        isRacing = isOneSport || sports.raceWords + 2 * events.count >= max(1, sports.ballWords)
        isTimedApart = Self.isTimedApart(sports)
    }

    func word(_ index: Int) -> MarkVocabulary.Word? { knowledge.marks.word(text.word(index)) }
    func role(_ index: Int) -> MarkRole { knowledge.marks.role(text.word(index)) }
    func unit(_ index: Int) -> MarkVocabulary.Unit? { knowledge.marks.unit(text.word(index)) }

    /// `ran 100km in`, `covered 20 miles in`: a distance and `in` right before a number.
    func followsDistance(_ start: Int) -> Bool {
        guard word(start - 1) == .in, text.kind(start - 3) == .number else { return false }
        switch word(start - 2) {
        case .km, .k, .m, .kilometre, .kilometres, .kilometer, .kilometers, .mile, .miles, .yards: return true
        default: return unit(start - 2)?.factor == 1 && unit(start - 2)?.dimension == .length
        }
    }

    /// How well the words around a number say that it is a mark.
    enum Evidence: Int, Comparable {
        case none, weak, strong
        static func < (left: Evidence, right: Evidence) -> Bool { left.rawValue < right.rawValue }
    }

    /// True when a number cannot be a mark for what touches it: currency, letters, ordinals, per cent, a slash.
    func isForeign(_ range: Range<Int>) -> Bool {
        let before = range.lowerBound - 1
        if let token = text.token(before) {
            switch token.sign {
            case .pound, .dollar, .euro, .hash: return true
            case .slash, .ampersand: if text.isGlued(range.lowerBound) { return true }
            case .period, .comma, .colon:
                // A longer number that the cluster does not cover.
                if text.isGlued(range.lowerBound), text.isGlued(before), text.kind(before - 1) == .number {
                    return true
                }
            default: break
            }
            if token.kind == .word, text.isGlued(range.lowerBound) || role(before).contains(.currency) { return true }
            switch knowledge.marks.word(token.word) {
            case .aged, .age, .lane, .number, .no, .bib, .room: return true
            default: break
            }
        }
        switch text.sign(range.upperBound) {
        case .percent, .degree, .pound, .euro, .dollar: return true
        default: return false
        }
    }

    /// True near a word of betting.
    func isPrice(_ range: Range<Int>) -> Bool {
        let sentence = text.sentence(of: range.lowerBound)
        let first = max(sentence.lowerBound, range.lowerBound - 10)
        return (first..<range.lowerBound).contains { role($0).contains(.oddsWord) }
    }

    /// True when the words around say a time of day, `7.30pm`, `at 9:30 a.m.`, `19:45 GMT`.
    func isClockTime(_ range: Range<Int>) -> Bool {
        let next = range.upperBound
        if role(next).contains(.clockAfter) { return true }
        // "begins at 9.15"
        if word(range.lowerBound - 1) == .at, role(range.lowerBound - 2).contains(.clockBefore) { return true }
        if word(next) == .a, text.sign(next + 1) == .period, word(next + 2) == .m { return true }
        if text.folded(safe: next) == "p", text.sign(next + 1) == .period { return true }
        return role(range.lowerBound - 1).contains(.clockBefore)
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
        if role(range.upperBound).contains(.markNoun) { return .strong }
        // "Ghana's 38.07", "under 2:08", "needed 4:31 in the 1500m"
        if text.kind(before) == .possessive { return .strong }
        if isPossessor(before), role(range.upperBound).isDisjoint(with: [.countable, .notGap]) { return .strong }
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

    /// `third at 53.20`, `4th in 1:02.3`.
    private func isAfterPlace(_ index: Int) -> Bool {
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
        for step in 2...8 {
            let index = range.lowerBound - step
            if text.sign(index) == .openParenthesis { return true }
            guard let token = text.token(index), token.gap <= .space else { return false }
            let isPlace = token.kind == .number || token.sign == .comma || token.isCapitalised
            guard isPlace || text.kind(index - 1) == .number && text.isGlued(index) else { return false }
        }
        return false
    }

    /// True for a number in a list of results: beside a cell's edge, a nation's code or a place.
    func isListed(_ range: Range<Int>) -> Bool {
        let before = range.lowerBound - 1
        switch text.sign(before) {
        case .pipe, .closeParenthesis: return true
        case .dash, .hyphen:
            if text.tokens[range.lowerBound].gap == .space { return true }
        case .comma, .semicolon:
            return text.tokens[range.lowerBound].gap == .space && text.kind(before - 1) == .word
                && text.tokens[before - 1].isCapitalised && startsWithPlace(range.lowerBound)
        default: break
        }
        return text.sign(range.upperBound) == .pipe || startsWithPlace(range.lowerBound)
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
    private func startsWithPlace(_ token: Int) -> Bool {
        var index = token - 1
        var steps = 0
        while index >= 0, steps < 12 {
            if text.kind(index) == .number, text.tokens[index].range.count <= 3, text.kind(index + 1) != .number {
                let isNamed =
                    text.kind(index + 1) == .word && text.tokens[index + 1].isCapitalised
                    || [.period, .comma, .closeParenthesis, .pipe].contains(text.sign(index + 1))
                        && text.tokens[index + 1].gap <= .space && text.kind(index + 2) == .word
                        && text.tokens[index + 2].isCapitalised && text.tokens[index + 2].gap == .space
                let opens =
                    text.tokens[index].gap >= .line
                    || [.semicolon, .colon, .pipe, .comma, .period].contains(text.sign(index - 1))
                return isNamed && opens
            }
            if text.tokens[index].gap >= .line { return false }
            if text.kind(index) == .word, !text.tokens[index].isCapitalised { return false }
            index -= 1
            steps += 1
        }
        return false
    }
}

extension TokenizedText {
    /// The folded word at an index; empty beyond the ends.
    func folded(safe index: Int) -> String {
        kind(index) == .word && index < tokens.count ? folded(index) : ""
    }
}
