/// Which mentions of events say what is raced.
extension RaceContext {
    /// `a 31km time trial around Troyes`: what sort a stage was.
    static func isSort(_ event: EventMention, _ text: TokenizedText) -> Bool {
        guard ["time trial", "road race", "team time trial"].contains(event.name) else { return false }
        return (max(0, event.tokens.lowerBound - 5)..<event.tokens.lowerBound).contains {
            text.kind($0) == .word && ["a", "an"].contains(text.folded($0))
        }
    }

    /// `behind sprint winner Marsh`, `400m champion Reid`: what somebody has won on another day.
    static func isEpithet(_ event: EventMention, _ text: TokenizedText) -> Bool {
        var next = event.tokens.upperBound
        while text.kind(next) == .word, ["gold", "silver", "bronze", "title", "record"].contains(text.folded(next)) {
            next += 1
        }
        guard text.kind(next) == .word, next - event.tokens.upperBound < 3,
            ["winner", "champion", "medallist", "medalist", "holder"].contains(text.folded(next))
        else { return false }
        let after = next + 1
        if text.token(after)?.isCapitalised == true, text.kind(after) == .word, text.tokens[after].gap <= .space {
            return true
        }
        // `Marsh, a former mile champion, won`: in apposition, not `Marsh became 400m champion,`.
        guard text.sign(after) == .comma else { return false }
        var first = event.tokens.lowerBound - 1
        while first > 0, event.tokens.lowerBound - first <= 6, text.sign(first) != .comma { first -= 1 }
        guard text.sign(first) == .comma, text.kind(first + 1) == .word else { return false }
        return text.classes(first + 1).contains(.determiner)
            || ["former", "reigning", "current", "twice", "double", "last"].contains(text.folded(first + 1))
    }

    /// `to win the Tour of Norland`: the whole, though its stages are told one by one.
    static func isWon(_ event: EventMention, _ text: TokenizedText) -> Bool {
        let verb = event.tokens.lowerBound - 2
        return text.kind(verb) == .word && text.kind(verb + 1) == .word && text.folded(verb + 1) == "the"
            && ["win", "won", "wins", "winning"].contains(text.folded(verb))
    }

    static func isPredicate(_ placing: PlacingMention, _ text: TokenizedText) -> Bool {
        let before = text.classes(placing.tokens.lowerBound - 1).contains(.determiner) ? 2 : 1
        let verb = placing.tokens.lowerBound - before
        return text.kind(verb) == .word && ["is", "are", "became", "becomes", "crowned"].contains(text.folded(verb))
    }

    /// `through 1000m in 2:33.10 and 3000m in 7:39.85`: the second of two points.
    static func isSecondPoint(_ event: EventMention, after point: EventMention, _ text: TokenizedText) -> Bool {
        let between = point.tokens.upperBound..<max(point.tokens.upperBound, event.tokens.lowerBound)
        return between.count <= 12 && text.kind(event.tokens.lowerBound - 1) == .word
            && text.folded(event.tokens.lowerBound - 1) == "and" && between.allSatisfy { text.tokens[$0].gap < .line }
    }

    /// Where no event is named, the athletes may tell: a vaulter vaults.
    static func eventOfAthletes(_ text: TokenizedText, _ knowledge: Knowledge) -> EventMention? {
        for index in text.tokens.indices where text.tokens[index].kind == .word {
            guard let name = knowledge.placings.eventsOfAthletes[text.tokens[index].word] else { continue }
            return EventMention(
                tokens: index..<index + 1, name: name, sport: "athletics", rule: EventDiscipline.rule.id)
        }
        return nil
    }

    /// `record holder at 3km, 5km and 10km`: distances of other days.
    static func isHeldRecord(_ event: EventMention, _ text: TokenizedText) -> Bool {
        for index in stride(from: event.tokens.lowerBound - 1, through: max(0, event.tokens.lowerBound - 12), by: -1) {
            if text.tokens[index].gap >= .line || text.tokens[index].sign.endsSentence { return false }
            if text.kind(index) == .word, ["holder", "holders"].contains(text.folded(index)) { return true }
        }
        return false
    }

    /// `at the 150-metre turn`: a point of the course.
    static func isPoint(_ event: EventMention, _ text: TokenizedText) -> Bool {
        let next = event.tokens.upperBound
        let before = event.tokens.lowerBound - 1
        if text.kind(before) == .word,
            ["through", "passing", "passed", "reached", "reaching"].contains(text.folded(before))
        {
            return true
        }
        return text.kind(next) == .word
            && ["turn", "mark", "marker", "point", "split", "swim", "bike", "leg"].contains(text.folded(next))
            && event.sport != "swimming"
            || text.kind(next) == .word && text.folded(next) == "turn"
    }

    static func rounds(of text: TokenizedText, _ knowledge: Knowledge) -> [(token: Int, round: String)] {
        var result: [(Int, String)] = []
        for sentence in text.sentences {
            var index = sentence.lowerBound
            while index < sentence.upperBound {
                if text.tokens[index].kind == .word,
                    let match = knowledge.marks.rounds.match(at: index, in: text, limit: sentence.upperBound)
                {
                    result.append((index, match.value))
                    index = match.tokens.upperBound
                } else {
                    index += 1
                }
            }
        }
        return result
    }
}
