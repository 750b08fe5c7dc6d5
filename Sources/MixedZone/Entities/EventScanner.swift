/// Tries the rules for events at one token.
struct EventScanner {
    let text: TokenizedText
    let knowledge: Knowledge
    let sports: SportVotes
    let trail: SportTrail

    /// The event that starts at a token.
    func event(at index: Int) -> EventMention? {
        let token = text.tokens[index]
        switch token.kind {
        case .number:
            return EventRelay.match(at: index, in: self) ?? EventRelay.legs(at: index, in: self)
                ?? EventDuration.match(at: index, in: self) ?? EventWeightClass.match(at: index, in: self)
                ?? EventBareDistance.timeTrial(at: index, in: self)
                ?? EventBareDistance.roadRace(at: index, in: self) ?? EventDistance.match(at: index, in: self)
                ?? EventDiscipline.match(at: index, in: self)
        case .word:
            if let event = EventRelay.legs(at: index, in: self) ?? EventDuration.match(at: index, in: self)
                ?? EventWeightClass.match(at: index, in: self)
            {
                return event
            }
            if knowledge.marks.number(token.word) != nil, let event = EventDistance.match(at: index, in: self) {
                return event
            }
            return EventDiscipline.match(at: index, in: self)
        case .sign: return EventWeightClass.match(at: index, in: self)
        case .possessive: return nil
        }
    }

    /// The word that code knows by name at an index.
    func word(_ index: Int) -> MarkVocabulary.Word? {
        knowledge.marks.word(text.word(index))
    }

    /// The end of the sentence that holds a token.
    func limit(_ index: Int) -> Int { text.sentence(of: index).upperBound }

    /// A whole number with or without a comma for thousands, and the token after it.
    func wholeNumber(at index: Int) -> (value: Int, end: Int)? {
        guard let value = text.number(index) else { return nil }
        if text.sign(index - 1) == .period || text.sign(index - 1) == .colon, text.isGlued(index),
            text.isGlued(index - 1)
        {
            return nil
        }
        if text.sign(index + 1) == .comma, text.isGlued(index + 1), text.isGlued(index + 2), value < 100,
            let thousands = text.number(index + 2), text.tokens[index + 2].end - text.tokens[index + 2].start == 3
        {
            return (value * 1000 + thousands, index + 3)
        }
        if text.sign(index + 1) == .period || text.sign(index + 1) == .colon, text.isGlued(index + 1),
            text.kind(index + 2) == .number, text.isGlued(index + 2)
        {
            return nil
        }
        return (value, index + 1)
    }

    /// The index after a hyphen, if one stands there.
    func skipHyphen(_ index: Int) -> Int {
        text.sign(index) == .hyphen ? index + 1 : index
    }

    /// The index after words of sex between a distance and its noun (`400m boys freestyle`, `4x100m men's relay`).
    func skipSex(_ index: Int) -> Int {
        guard knowledge.marks.sexes[text.word(index)] != nil else { return index }
        var next = index + 1
        if text.kind(next) == .possessive || text.sign(next) == .closeSingle || text.sign(next) == .singleMark {
            next += 1
        }
        return next
    }
}
