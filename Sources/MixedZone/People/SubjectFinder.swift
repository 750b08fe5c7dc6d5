/// Finds the subject of a verb among the references beside it.
struct SubjectFinder {
    let text: TokenizedText
    let references: References

    /// The subject that follows its verb: `said Marsh`, `said the club's head coach Ana Marsh`.
    func subject(after verb: Int, limit: Int) -> Reference? {
        var index = verb + 1
        var first: Reference?
        while index < limit, index - verb < 14 {
            if let reference = references.reference(at: index) {
                if reference.kind == .pronoun, first != nil { break }
                if case .name = reference.kind { return first.map { joined($0, reference) } ?? reference }
                first = first ?? reference
                index = reference.tokens.upperBound
                continue
            }
            let token = text.tokens[index]
            // "reckoned Britain's discus thrower, Marsh": the name that belongs to the description before the comma.
            if token.sign == .comma, first == nil || first?.kind == .epithet || first?.kind == .unnamed,
                index > verb + 2,
                let name = references.reference(at: index + 1), name.person != nil,
                !text.classes(index - 1).isDisjoint(with: .roleNoun)
            {
                return name
            }
            if token.kind == .sign, token.sign != .hyphen, token.sign != .period || index > verb + 2 { break }
            let classes = text.classes(index)
            if token.kind == .word, index > verb + 1, !token.isCapitalised,
                !classes.isDisjoint(with: [.preposition, .relative, .conjunction, .auxiliary])
            {
                break
            }
            index += 1
        }
        return first ?? printed(verb + 1..<index)
    }

    /// The subject that stands before its verb within a region: `the 22-year-old told reporters`.
    func subject(before verb: Int, from start: Int) -> Reference? {
        var index = verb - 1
        while index >= start, !text.classes(index).isDisjoint(with: [.adverb, .auxiliary]),
            references.reference(at: index) == nil
        {
            index -= 1
        }
        var fallback: Reference?
        while index >= start {
            guard let reference = references.reference(at: index) else {
                index -= 1
                continue
            }
            let before = reference.tokens.lowerBound - 1
            if !isObject(reference, start: start) {
                guard case .unnamed = reference.kind, fallback == nil, reference.tokens.upperBound < verb - 1 else {
                    return reference
                }
                fallback = reference
            }
            index = before
        }
        return fallback
    }

    /// True for a reference that follows a preposition or a verb, or is a possessive: no subject of the verb behind it.
    func isObject(_ reference: Reference, start: Int) -> Bool {
        if reference.kind == .pronoun {
            let word = text.folded(reference.tokens.lowerBound)
            if !["he", "she", "he'd", "she'd", "he's", "she's"].contains(word) { return true }
        }
        if text.token(reference.tokens.upperBound)?.kind == .possessive { return true }
        var before = reference.tokens.lowerBound - 1
        if before > start, isInfinitive(before) { return true }
        // Over the words that describe the person: `edged out her rival Marsh`.
        // "Among the juniors Marsh was first": one person is no juniors.
        if isGroup(before, before: reference) { return false }
        let nearest = before
        while before >= start, isModifier(before) { before -= 1 }
        guard before >= start, text.tokens[before].kind == .word else { return false }
        let classes = text.classes(before)
        if classes.contains(.conjunction) { return false }
        // "In the open events Marsh was second": the words between say where and when, and not who.
        if before < nearest, !isPersonWord(nearest), Self.circumstances.contains(text.folded(before)) { return false }
        return !classes.isDisjoint(with: [.preposition, .hearerVerb])
            || classes.contains(.personVerb) && classes.isDisjoint(with: [.athleteNoun, .coachNoun, .officialNoun])
    }

    /// Prepositions of place and time.
    private static let circumstances = Set(TableRows.items(ReferenceWordsTable.circumstances))

    /// A noun for several people before one name alone.
    private func isGroup(_ index: Int, before reference: Reference) -> Bool {
        guard index >= 0, text.tokens[index].kind == .word, !text.tokens[index].isCapitalised,
            text.classes(index).contains(.athleteNoun), text.folded(index).hasSuffix("s"),
            reference.isName
        else { return false }
        let next = reference.tokens.upperBound
        if text.sign(next) == .comma || text.kind(next) == .possessive { return false }
        return !(text.kind(next) == .word && text.folded(next) == "and")
    }

    /// `rival`, `champion`, `Mrs`, `British`: a word that can only describe the person behind it.
    private func isPersonWord(_ index: Int) -> Bool {
        guard text.tokens[index].kind == .word else { return true }
        let classes = text.classes(index)
        return !classes.isDisjoint(with: [
            .nationWord, .athleteNoun, .coachNoun, .officialNoun, .title, .epithetNoun, .determiner, .honorific,
        ])
    }

    /// The `meet` of `could meet Marsh` and `to meet Marsh`, whatever verb it is.
    private func isInfinitive(_ index: Int) -> Bool {
        guard text.tokens[index].kind == .word, text.tokens[index - 1].kind == .word, !text.tokens[index].isCapitalised,
            text.classes(index).isDisjoint(with: [.adverb, .determiner, .auxiliary, .preposition, .conjunction])
        else { return false }
        return text.classes(index - 1).contains(.modal) || text.folded(index - 1) == "to"
    }

    private func isModifier(_ index: Int) -> Bool {
        let token = text.tokens[index]
        if token.kind == .possessive || token.sign == .hyphen { return true }
        guard token.kind == .word, token.gap != .block else { return token.kind == .number }
        let classes = text.classes(index)
        if !classes.isDisjoint(with: [.preposition, .conjunction, .auxiliary, .relative, .pronounThird]) {
            return false
        }
        let isVerb = !classes.isDisjoint(with: [.personVerb, .reportingVerb, .thinkingVerb])
        return !classes.isDisjoint(with: [.nationWord, .determiner, .athleteNoun, .coachNoun, .officialNoun, .title])
            || classes.contains(.epithetNoun) || classes.contains(.common) && !isVerb && !token.isCapitalised
    }

    /// `the head coach, Ana Marsh`: the name with the description before it.
    private func joined(_ description: Reference, _ name: Reference) -> Reference {
        var name = name
        name.tokens = description.tokens.lowerBound..<name.tokens.upperBound
        return name
    }

    /// A subject that is no reference: the words as printed, if they look like a noun phrase.
    private func printed(_ tokens: Range<Int>) -> Reference? {
        guard let first = tokens.first, tokens.count <= 9 else { return nil }
        // "read his letter to the club": the writer speaks.
        if let owner = references.reference(at: first), owner.kind == .pronoun { return owner }
        let starts = text.tokens[first]
        guard starts.isCapitalised || text.classes(first).contains(.determiner) else { return nil }
        guard text.tokens[tokens.upperBound - 1].kind == .word else { return nil }
        return Reference(tokens: tokens, head: tokens, kind: .unnamed)
    }
}
