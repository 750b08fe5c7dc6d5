/// Finds who did what a verb of finishing or winning says: the subject of its clause among the people and teams before it.
///
/// Sport says this in other ways than a dictionary of speech does: the beaten stand as objects between the winner and the
/// verb (`Marsh overhauled Tolvik to win`), the placed follow `with` (`with Tolvik taking third`) and `saw`
/// (`left Tolvik trailing in sixth`), and a crew is a list of names behind `of`.
struct CompetitorFinder {
    let text: TokenizedText
    let entities: Entities
    let references: References
    let words: PlacingVocabulary

    /// How far back the subject of a verb is looked for.
    private static let reach = 60

    /// Whose act the verb at `index` is; all members of a crew or a list of names.
    func subjects(before index: Int, in sentence: Range<Int>) -> [PlacingSubject] {
        let found = subject(before: index, in: sentence)
        if found.map(isPlural) ?? true, let group = plural(before: index, in: sentence) { return group }
        if let found { return found }
        return ahead(of: index, in: sentence).map { [$0] } ?? []
    }

    private func subject(before index: Int, in sentence: Range<Int>) -> [PlacingSubject]? {
        var at = index - 1
        var hasComma = false
        var isChain = true
        var fallback: Int?
        var caused: Int?
        var owner: Int?
        var aside: [Int]?
        let isJoined = joinsPredicate(index, from: sentence.lowerBound)
        let limit = max(sentence.lowerBound, index - Self.reach)
        scan: while at >= limit {
            if let number = references.number(at: at) {
                if !references.all[number].isName, references.all[number].kind != .pronoun,
                    entities.named(at: at) == nil,
                    let team = (isChain ? club(of: references.all[number]) : nil)
                        ?? homeTeam(at: references.all[number].head.lowerBound, from: sentence.lowerBound)
                {
                    return [team]
                }
                let group = coordinated(number, from: limit)
                let first = references.all[group[0]]
                // `Marsh (Hull AC) finished third`
                if case .unnamed = first.kind, text.sign(first.tokens.lowerBound - 1) == .openParenthesis {
                    at = first.tokens.lowerBound - 1
                    continue
                }
                let isSubject = !isObject(group, from: limit) || isChain && isCaused(first, from: limit)
                if references.all[number].kind == .pronoun, isCaused(first, from: limit) { caused = caused ?? number }
                if isSubject {
                    if isJoined, hasComma, isInSubclause(first, from: limit) {
                        aside = aside ?? group
                    } else {
                        guard case .unnamed = first.kind, isPlainGroup(first), first.tokens.upperBound < index - 1
                        else {
                            return group.map { .reference($0) }
                        }
                        fallback = fallback ?? number
                    }
                } else if isOwner(group, from: limit) {
                    let isNearest = owner == nil && caused == nil && fallback == nil && aside == nil
                    if isNearest, text.sign(first.tokens.lowerBound - 1) != .comma {
                        return group.map { .reference($0) }
                    }
                    owner = owner ?? number
                }
                isChain = false
                at = first.tokens.lowerBound - 1
                continue
            }
            switch text.sign(at) {
            case .openDouble, .closeDouble, .doubleMark:
                guard let open = nickname(closedBy: at, from: limit) else { break scan }
                at = open - 1
                continue scan
            case .semicolon, .pipe: break scan
            case .comma: hasComma = true
            default: break
            }
            if let team = homeTeam(at: at, from: sentence.lowerBound) { return [team] }
            let classes = text.classes(at)
            if classes.contains(.pronounFirst), Self.speakers.contains(text.folded(at)) { return [.speaker(token: at)] }
            if classes.contains(.relative), Self.relatives.contains(text.folded(at)),
                let antecedent = antecedent(of: at, from: limit, isOpen: !hasComma)
            {
                return antecedent
            }
            if let nation = entities.nation(at: at), let team = team(nation, from: limit) {
                return nationsBefore(nation, from: limit) + [team]
            }
            if let team = actingClub(
                endingAt: at, from: sentence.lowerBound, isNear: isChain || isTeamWord(at + 1) || isTeamWord(at + 2))
            {
                return [team]
            }
            isChain = isChain && isLink(at)
            at -= 1
        }
        if let aside { return aside.map { .reference($0) } }
        return (fallback ?? caused.map { onlyNamed(before: $0, from: sentence.lowerBound) } ?? owner).map {
            [.reference($0)]
        }
    }

    // MARK: - Roles

    /// True when a list of references as a whole follows a preposition or a verb, or is possessive.
    private func isObject(_ group: [Int], from start: Int) -> Bool {
        guard let last = group.last else { return false }
        let first = references.all[group[0]]
        if references.all[last].kind == .pronoun, !Self.subjects.contains(text.folded(first.tokens.lowerBound)) {
            return true
        }
        let end = references.all[last].tokens.upperBound
        if text.token(end)?.kind == .possessive { return true }
        let before = governor(of: first, from: start)
        guard before >= start, text.tokens[before].kind == .word else { return false }
        let classes = text.classes(before)
        let word = text.folded(before)
        if classes.contains(.conjunction) || word == "before" || word == "as" {
            // `after Marsh fell` is a clause, `after Marsh to win` is none.
            return ["after", "before", "than"].contains(word)
                && (text.classes(end).contains(.preposition) || text.sign(end) == .comma)
        }
        if word == "with", isParticiple(end) { return false }
        if word == "of", group.count > 1 { return false }
        if text.tokens[before].isCapitalised, before > start, classes.isDisjoint(with: [.preposition]) { return false }
        if !classes.isDisjoint(with: [.preposition, .hearerVerb]) { return true }
        if words.opponentVerbs.contains(text.word(before)) { return true }
        return classes.contains(.personVerb) && classes.isDisjoint(with: [.athleteNoun, .coachNoun, .officialNoun])
    }

    /// `left Marsh trailing in`, `with Marsh taking`, `saw Marsh drop to`: the object acts.
    private func isCaused(_ reference: Reference, from start: Int) -> Bool {
        let before = governor(of: reference, from: start)
        guard before >= start, text.tokens[before].kind == .word else { return false }
        return words.causeVerbs.contains(text.word(before))
    }

    /// The word that governs a reference, before the words that describe the person (`edged out her rival Marsh`).
    func governor(of reference: Reference, from start: Int) -> Int {
        var before = reference.tokens.lowerBound - 1
        while before >= start, isModifier(before) { before -= 1 }
        return before
    }

    private func isModifier(_ index: Int) -> Bool {
        let token = text.tokens[index]
        if token.kind == .possessive || token.sign == .hyphen { return true }
        guard token.kind == .word, token.gap != .block else { return token.kind == .number }
        if entities.nation(at: index) != nil || entities.named(at: index) != nil { return true }
        let classes = text.classes(index)
        // `Behind her the favourite, Marsh, won`: no word of hers.
        if classes.contains(.determiner), text.classes(index + 1).contains(.determiner) { return false }
        // `In the women's 400m Marsh won`, `In the final Marsh won`: what was raced, nobody's description.
        if isRaced(index) { return false }
        if entities.event(at: index) != nil { return true }
        // A part of a name that nobody knows: `from Ethiopia's Etagegn Marsh`.
        if token.isCapitalised, token.gap == .space, classes.isEmpty, references.number(at: index) == nil {
            return true
        }
        if !classes.isDisjoint(with: [.preposition, .conjunction, .auxiliary, .relative]) { return false }
        if words.opponentVerbs.contains(token.word) || words.causeVerbs.contains(token.word) { return false }
        let isVerb = !classes.isDisjoint(with: [.personVerb, .reportingVerb, .thinkingVerb])
        return !classes.isDisjoint(with: [
            .nationWord, .determiner, .athleteNoun, .coachNoun, .officialNoun, .title, .epithetNoun, .ordinal,
        ]) || !isVerb && !token.isCapitalised && classes.contains(.common)
    }

    /// A group that is nobody in particular (`the field`, `officials`), unless it is a named body.
    private func isPlainGroup(_ reference: Reference) -> Bool {
        entities.named(at: reference.head.lowerBound) == nil
    }

    /// Words between somebody and the place: verbs, adverbs and little words (`trailing in`, `drop to`).
    private func isLink(_ index: Int) -> Bool {
        let token = text.tokens[index]
        guard token.kind == .word else { return token.sign == .hyphen }
        if text.folded(index) == "to", index > 0, references.number(at: index - 1) != nil { return false }
        let classes = text.classes(index)
        return !classes.isDisjoint(with: [.adverb, .auxiliary, .determiner, .preposition, .ordinal])
            || words.finishVerbs.contains(token.word) || words.gainVerbs.contains(token.word)
            || text.folded(index).hasSuffix("ing")
    }

    // MARK: - Other subjects

    /// `Marsh, who won`: whom a relative pronoun means.
    private func antecedent(of index: Int, from start: Int, isOpen: Bool) -> [PlacingSubject]? {
        var at = index - 1
        while at >= start, index - at <= 8 {
            if let number = references.number(at: at) {
                if references.all[number].kind == .pronoun { return nil }
                // `on past 14 teams that dropped out`: what the clause is about is nobody whom the text names.
                if isOpen, !isNear(references.all[number].tokens.upperBound, index), !isTeamWord(index - 1) {
                    return []
                }
                // `Marsh and Tolvik, who was third`: only the last of them.
                let isOne = text.kind(index + 1) == .word && ["was", "is", "has"].contains(text.folded(index + 1))
                let group = isOne ? [number] : coordinated(number, from: start)
                return isOpen || !isObject(group, from: start) ? group.map { .reference($0) } : nil
            }
            if let nation = entities.nation(at: at), let person = personOf(nation) { return [.reference(person)] }
            if let nation = entities.nation(at: at), isOpen,
                text.sign(at + 1) == .comma || isTeamWord(index - 1) || isTeamWord(index - 2)
            {
                return [.nation(nation.name)]
            }
            if text.sign(at).endsSentence || text.sign(at) == .semicolon { return nil }
            at -= 1
        }
        return nil
    }

    /// True when nothing but signs, ages, places and nations stands between somebody and a relative pronoun.
    private func isNear(_ end: Int, _ relative: Int) -> Bool {
        guard end < relative else { return true }
        return (end..<relative).allSatisfy {
            let token = text.tokens[$0]
            return token.kind != .word || token.isCapitalised || text.classes($0).contains(.preposition)
        }
    }

    /// `Having won in Oslo, Marsh went home`: the subject follows a clause without one.
    private func ahead(of index: Int, in sentence: Range<Int>) -> PlacingSubject? {
        var first = sentence.lowerBound
        while first < min(index, sentence.lowerBound + 8), text.tokens[first].kind == .sign { first += 1 }
        guard first <= index, text.tokens[first].kind == .word else { return nil }
        let word = text.folded(first)
        guard word.hasSuffix("ing") || Self.openers.contains(word) || text.classes(first).contains(.conjunction) else {
            return nil
        }
        var at = index + 1
        while at < min(sentence.upperBound, index + 40) {
            if text.sign(at) == .comma, let number = reference(within: 6, after: at, in: sentence) {
                return .reference(number)
            }
            at += 1
        }
        return nil
    }

    func reference(within count: Int, after comma: Int, in sentence: Range<Int>) -> Int? {
        for at in Range.window(comma + 1, upTo: min(comma + 1 + count, sentence.upperBound)) {
            if let number = references.number(at: at) {
                let end = references.all[number].tokens.upperBound
                return text.token(end)?.kind == .possessive ? nil : number
            }
            if text.tokens[at].kind == .sign || text.classes(at).contains(.preposition) { return nil }
        }
        return nil
    }

    private static let relatives = Set(TableRows.items(PlacingPhraseTable.competitorFinderRelatives))
    static let subjects = Set(TableRows.items(PlacingPhraseTable.competitorFinderSubjects))
    private static let speakers = Set(TableRows.items(PlacingPhraseTable.competitorFinderSpeakers))
    private static let openers = Set(TableRows.items(PlacingPhraseTable.competitorFinderOpeners))
}
