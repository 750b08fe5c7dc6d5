/// What belongs to the words that name a speaker behind a verb: possessors, descriptions, complements.
extension SpeakerFinder {
    /// `said Marsh's agent`, `said Marsh's coach Ana Weir`, `read Marsh's letter`: what stands behind a possessive.
    func owned(by owner: Reference, limit: Int) -> Reference? {
        guard text.token(owner.tokens.upperBound)?.kind == .possessive else { return nil }
        var end = owner.tokens.upperBound + 1
        var noun: Int?
        while end < min(limit, owner.tokens.upperBound + 8) {
            if let named = references.reference(at: end), named.person != nil {
                var named = named
                named.tokens = owner.tokens.lowerBound..<named.tokens.upperBound
                return named
            }
            let token = text.tokens[end]
            let isInside = token.kind == .word || token.kind == .number || token.sign == .hyphen
            guard isInside, text.classes(end).isDisjoint(with: [.preposition, .relative, .conjunction, .auxiliary])
            else { break }
            if token.kind == .word { noun = end }
            end += 1
        }
        guard let noun else { return nil }
        if QuoteWordsTable.writings.contains(text.folded(noun)) { return owner }
        if text.sign(noun + 1) == .comma, noun + 2 < limit, let name = references.reference(at: noun + 2),
            name.person != nil, isAttendantNoun(noun)
        {
            return name
        }
        return Reference(
            tokens: owner.tokens.lowerBound..<noun + 1, head: noun..<noun + 1, kind: .unnamed)
    }

    func isAttendantNoun(_ index: Int) -> Bool {
        !text.classes(index).isDisjoint(
            with: WordClass.roleNoun.union([.kinship, .sourceNoun, .epithetNoun, .groupNoun]))
    }

    /// `said Weston boys coach Ana Marsh`, where the school looks like a name: somebody's name behind nouns for a role.
    func nameBehindRole(after found: Reference, _ limit: Int) -> Reference? {
        var index = found.tokens.upperBound
        var hasRole = false
        while index < min(limit, found.tokens.upperBound + 5), text.kind(index) == .word,
            !text.tokens[index].isCapitalised
        {
            guard
                text.classes(index).isDisjoint(with: [.preposition, .conjunction, .relative, .auxiliary, .determiner])
            else { return nil }
            hasRole = hasRole || !text.classes(index).isDisjoint(with: .roleNoun)
            index += 1
        }
        guard hasRole, index < limit, let name = references.reference(at: index), name.person != nil,
            text.kind(name.tokens.upperBound) != .possessive
        else { return nil }
        return name
    }

    /// `said a federation spokeswoman, Ana Marsh`: the name that follows the description.
    func named(after description: Reference, _ limit: Int) -> Reference? {
        let comma = description.tokens.upperBound
        guard text.sign(comma) == .comma, comma + 1 < limit, let name = references.reference(at: comma + 1),
            name.person != nil, isAttendantNoun(comma - 1)
        else { return nil }
        let end = name.tokens.upperBound
        guard end >= limit || text.sign(end) == .comma || text.sign(end).endsSentence else { return nil }
        return name
    }

    /// `said runner-up Ana Marsh`, `said third-placed Marsh`: words with a hyphen before the name.
    func described(from first: Int, limit: Int) -> Reference? {
        var index = first
        var hasHyphen = false
        while index < min(limit, first + 8) {
            if let name = references.reference(at: index) {
                guard hasHyphen, name.person != nil, text.token(name.tokens.upperBound)?.kind != .possessive else {
                    return nil
                }
                // "the 25-year-old Londoner" names nobody.
                if text.classes(first).contains(.determiner), name.tokens.count == 1 { return nil }
                var name = name
                name.tokens = first..<name.tokens.upperBound
                return name
            }
            let token = text.tokens[index]
            if token.sign == .hyphen, token.gap == .none, text.token(index + 1)?.gap == .some(.none) {
                hasHyphen = true
                index += 2
                continue
            }
            guard token.kind == .word || token.kind == .number,
                text.classes(index).isDisjoint(with: [.preposition, .relative, .conjunction, .auxiliary])
            else { return nil }
            index += 1
        }
        return nil
    }

    /// `a spokesman for the club`, `a source close to the player`: what says whose a nameless source is.
    func withComplement(_ reference: Reference, _ limit: Int) -> Reference {
        guard case .unnamed = reference.kind else { return reference }
        let start = reference.tokens.upperBound
        guard start < limit, text.tokens[start].kind == .word, text.tokens[start].gap == .space else {
            return reference
        }
        var end = start
        switch text.folded(start) {
        case "for", "of", "from": end = start + 1
        case "close", "familiar":
            guard start + 1 < limit, ["to", "with"].contains(text.folded(start + 1)) else { return reference }
            end = start + 2
        default: return reference
        }
        let noun = end
        while end < min(limit, noun + 7) {
            let token = text.tokens[end]
            let isInside =
                token.kind == .word || token.kind == .possessive || token.sign == .hyphen && token.gap == .none
            let classes = text.classes(end)
            guard isInside, classes.isDisjoint(with: [.relative, .conjunction, .auxiliary, .calendar, .adverb]) else {
                break
            }
            if classes.contains(.preposition), text.folded(end) != "of" { break }
            if end > noun, !classes.isDisjoint(with: [.reportingVerb, .pronounHe, .pronounShe]), !token.isCapitalised {
                break
            }
            end += 1
        }
        guard end > noun else { return reference }
        // "the message from Marsh": the sender speaks.
        if QuoteWordsTable.writings.contains(text.folded(reference.head.upperBound - 1)),
            let sender = references.reference(at: noun), sender.person != nil
        {
            return sender
        }
        var longer = reference
        longer.tokens = reference.tokens.lowerBound..<end
        return longer
    }
}
