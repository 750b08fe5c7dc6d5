/// Finds who is the subject of a verb of speech: the words beside it, with what belongs to them.
struct SpeakerFinder {
    let text: TokenizedText
    let references: References

    private var subjects: SubjectFinder { SubjectFinder(text: text, references: references) }

    /// The subject that follows its verb: `said Marsh`, `said the club's head coach Ana Marsh`, `said Marsh's agent`.
    func subject(after verb: Int, limit: Int) -> Reference? {
        let first = verb + 1
        if let reference = references.reference(at: first) {
            if let owned = owned(by: reference, limit: limit) { return owned }
            if reference.kind == .unnamed, let name = named(after: reference, limit) { return name }
        } else if isSomebody(first), first < limit {
            return Reference(tokens: first..<first + 1, head: first..<first + 1, kind: .unnamed)
        }
        if let described = described(from: first, limit: limit) { return described }
        guard let found = subjects.subject(after: verb, limit: limit) else { return nil }
        return withComplement(nameBehindRole(after: found, limit) ?? found, limit)
    }

    /// The subject that stands before its verb within a region: `the 22-year-old told reporters`, `Marsh, who won, said`.
    func subject(before verb: Int, from start: Int) -> Reference? {
        var end = isInfinitiveOfSaying(verb) ? beforeInfinitive(verb) : verb
        let verb = end
        while end > start, isBetween(end - 1) { end -= 1 }
        // "thanked by Marsh, who said": the one before the relative speaks.
        if end - 1 > start, text.kind(end - 1) == .word, text.folded(end - 1) == "who" {
            let name = text.sign(end - 2) == .comma ? end - 3 : end - 2
            if name >= start, let antecedent = references.reference(at: name) { return antecedent }
        }
        if end > start, text.sign(end - 1) == .comma {
            if let head = headOfClause(closedBy: end - 1, from: start) { return head }
            if isParticiple(verb), let subject = mainSubject(from: start, to: end - 1) { return subject }
        }
        if let near = adjacent(end, isParticiple: isParticiple(verb), from: start) { return near }
        if let found = subjects.subject(before: verb, from: start) { return withComplement(found, verb) }
        let isPlain = QuoteWordsTable.clauseVerbs.contains(text.folded(verb))
        return end > start && (isPlain || isSomebody(end - 1)) ? described(endingAt: end, from: start) : nil
    }

    /// `someone`, `everybody`.
    private func isSomebody(_ index: Int) -> Bool {
        text.kind(index) == .word && QuoteWordsTable.somebody.contains(text.folded(index))
    }

    /// Who did what a passive tells: `was told by Marsh`; the reference behind `by`.
    func agent(from index: Int, limit: Int) -> Reference? {
        for by in Range.window(index, upTo: min(index + 6, limit)) {
            if text.tokens[by].kind == .sign { return nil }
            guard text.tokens[by].kind == .word, text.folded(by) == "by" else { continue }
            return subject(after: by, limit: limit)
        }
        return nil
    }

    /// True for a reference that is no subject of the verb behind it.
    func isObject(_ reference: Reference, start: Int) -> Bool { subjects.isObject(reference, start: start) }

    /// `used to say`, `went on to add`: the infinitive is the verb of the subject before.
    func isInfinitiveOfSaying(_ verb: Int) -> Bool {
        guard verb >= 2, text.kind(verb - 1) == .word, text.folded(verb - 1) == "to", text.kind(verb - 2) == .word
        else {
            return false
        }
        return QuoteWordsTable.beforeInfinitive.contains(text.folded(verb - 2))
    }

    // MARK: Before the verb

    /// Where the words before an infinitive begin.
    private func beforeInfinitive(_ verb: Int) -> Int {
        let isTwoWords = verb >= 3 && text.kind(verb - 2) == .word && ["on", "liking"].contains(text.folded(verb - 2))
        return isTwoWords ? verb - 3 : verb - 2
    }

    private func isBetween(_ index: Int) -> Bool {
        references.reference(at: index) == nil && !text.classes(index).isDisjoint(with: [.adverb, .auxiliary])
    }

    private func isParticiple(_ verb: Int) -> Bool {
        text.tokens[verb].kind == .word && text.folded(verb).hasSuffix("ing")
    }

    /// The name before a clause or apposition that a comma closes: `Marsh, whose mother Weir had come, said`.
    private func headOfClause(closedBy comma: Int, from start: Int) -> Reference? {
        for opening in Range.window(max(start, comma - 40), upTo: comma).reversed()
        where text.sign(opening) == .comma || text.sign(opening) == .dash {
            if text.classes(opening + 1).contains(.conjunction) { return nil }
            guard opening > start, let head = references.reference(at: opening - 1) else { continue }
            let following = text.classes(opening + 1)
            let isApposition = following.contains(.determiner) && head.person != nil
            guard following.contains(.relative) || isApposition, !subjects.isObject(head, start: start) else {
                continue
            }
            return head
        }
        return nil
    }

    /// The subject of the sentence, for `…, saying:` at its end.
    private func mainSubject(from start: Int, to end: Int) -> Reference? {
        var index = start
        // A clause before the main one has a subject of its own.
        if text.classes(start).contains(.conjunction),
            let comma = Range.window(start, upTo: end).first(where: { text.sign($0) == .comma })
        {
            index = comma + 1
        }
        while index < end {
            guard let reference = references.reference(at: index) else {
                index += 1
                continue
            }
            if !subjects.isObject(reference, start: start), text.classes(index - 1).isDisjoint(with: [.personVerb]) {
                return reference
            }
            index = reference.tokens.upperBound
        }
        return nil
    }

    /// The reference that ends right before the verb, where it is the subject in spite of a preposition further back: `After the
    /// race Marsh said`, `with Marsh saying`; `Marsh's agent said`.
    private func adjacent(_ end: Int, isParticiple: Bool, from start: Int) -> Reference? {
        if let attendant = attendant(endingAt: end, from: start) { return attendant }
        guard end - 1 >= start, let reference = references.reference(at: end - 1), reference.tokens.upperBound == end,
            reference.tokens.lowerBound >= start
        else { return nil }
        let before = reference.tokens.lowerBound - 1
        guard before >= start, text.tokens[before].kind == .word else { return nil }
        if isParticiple, text.folded(before) == "with" { return reference }
        guard reference.person != nil || reference.kind == .pronoun else { return nil }
        // "After the race Marsh said": a noun that describes nobody ends a phrase of its own.
        let classes = text.classes(before)
        let isPlainNoun =
            classes.contains(.common)
            && classes.isDisjoint(with: [
                .athleteNoun, .coachNoun, .officialNoun, .mediaNoun, .otherNoun, .epithetNoun, .title, .kinship,
                .preposition, .determiner, .personVerb, .reportingVerb, .thinkingVerb, .hearerVerb, .nationWord,
                .conjunction,
            ])
        return isPlainNoun || classes.contains(.calendar) ? reference : nil
    }

    /// `the Town hitman`, `a man in a boat`, `someone`: a phrase of unknown words right before the verb, as printed.
    private func described(endingAt end: Int, from start: Int) -> Reference? {
        if isSomebody(end - 1) { return Reference(tokens: end - 1..<end, head: end - 1..<end, kind: .unnamed) }
        for index in Range.window(max(start, end - 6), upTo: end).reversed() {
            let token = text.tokens[index]
            guard token.kind == .word || token.kind == .possessive || token.sign == .hyphen else { return nil }
            let classes = text.classes(index)
            if token.kind == .word, ["the", "a", "an", "one"].contains(text.folded(index)) {
                let last = text.folded(end - 1)
                guard end - index > 1, !last.hasSuffix("ed"), !last.hasSuffix("ing"), !last.hasSuffix("st"),
                    index == start || !text.classes(index - 1).contains(.preposition)
                else { return nil }
                return Reference(tokens: index..<end, head: end - 1..<end, kind: .unnamed)
            }
            guard
                classes.isDisjoint(with: [
                    .preposition, .auxiliary, .conjunction, .relative, .personVerb, .reportingVerb, .negation,
                ])
            else { return nil }
        }
        return nil
    }

    /// `Marsh's agent`, `Worke's long-time coach` before the verb.
    private func attendant(endingAt end: Int, from start: Int) -> Reference? {
        guard end - 1 > start, text.tokens[end - 1].kind == .word, isAttendantNoun(end - 1),
            references.reference(at: end - 1) == nil
        else { return nil }
        for index in Range.window(max(start, end - 6), upTo: end - 1).reversed() {
            let token = text.tokens[index]
            if token.kind == .possessive {
                guard let owner = references.reference(at: index - 1), owner.tokens.lowerBound >= start else {
                    return nil
                }
                if QuoteWordsTable.writings.contains(text.folded(end - 1)) { return owner }
                return Reference(tokens: owner.tokens.lowerBound..<end, head: end - 1..<end, kind: .unnamed)
            }
            guard token.kind == .word || token.sign == .hyphen else { return nil }
        }
        return nil
    }

    // MARK: After the verb

    /// `said Marsh's agent`, `said Marsh's coach Ana Weir`, `read Marsh's letter`: what stands behind a possessive.
    private func owned(by owner: Reference, limit: Int) -> Reference? {
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

    private func isAttendantNoun(_ index: Int) -> Bool {
        !text.classes(index).isDisjoint(
            with: WordClass.roleNoun.union([.kinship, .sourceNoun, .epithetNoun, .groupNoun]))
    }

    /// `said Weston boys coach Ana Marsh`, where the school looks like a name: somebody's name behind nouns for a role.
    private func nameBehindRole(after found: Reference, _ limit: Int) -> Reference? {
        var index = found.tokens.upperBound
        var hasRole = false
        while index < min(limit, found.tokens.upperBound + 5), text.kind(index) == .word, !text.tokens[index].isCapitalised {
            guard text.classes(index).isDisjoint(with: [.preposition, .conjunction, .relative, .auxiliary, .determiner])
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
    private func named(after description: Reference, _ limit: Int) -> Reference? {
        let comma = description.tokens.upperBound
        guard text.sign(comma) == .comma, comma + 1 < limit, let name = references.reference(at: comma + 1),
            name.person != nil, isAttendantNoun(comma - 1)
        else { return nil }
        let end = name.tokens.upperBound
        guard end >= limit || text.sign(end) == .comma || text.sign(end).endsSentence else { return nil }
        return name
    }

    /// `said runner-up Ana Marsh`, `said third-placed Marsh`: words with a hyphen before the name.
    private func described(from first: Int, limit: Int) -> Reference? {
        var index = first
        var hasHyphen = false
        while index < min(limit, first + 8) {
            if let name = references.reference(at: index) {
                guard hasHyphen, name.person != nil, text.token(name.tokens.upperBound)?.kind != .possessive else {
                    return nil
                }
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
    private func withComplement(_ reference: Reference, _ limit: Int) -> Reference {
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
