/// Nations that compete as teams.
extension CompetitorFinder {
    /// A nation that acts as a team: `Britain won gold`.
    func team(_ nation: NationMention, from start: Int) -> PlacingSubject? {
        let end = nation.tokens.upperBound
        if nation.isAdjective {
            // `the Jamaican women won`, `a British quartet of A, B and C took silver`
            guard let noun = [end, end + 1].first(where: { isTeamWord($0) }),
                noun == end || text.classes(end).isDisjoint(with: [.preposition, .conjunction, .auxiliary])
            else { return nil }
            let after = noun + 1
            let isSubject =
                isVerb(after) || acts(after) || text.token(after)?.kind == .word && text.folded(after) == "of"
            return isSubject && isFree(nation, from: start) ? .nation(nation.name) : nil
        }
        if text.token(end)?.kind == .possessive {
            // `Norway's coxless four`, `Germany's women`
            let isTeam =
                isTeamWord(end + 1) || entities.event(at: end + 1) != nil && references.number(at: end + 1) == nil
            return isTeam && isFree(nation, from: start) ? .nation(nation.name) : nil
        }
        if text.sign(end) == .closeParenthesis { return nil }
        return acts(end) && isFree(nation, from: start) && !isBeforeName(end) ? .nation(nation.name) : nil
    }

    /// `France and Italy shared the gold`: the nations that stand before one.
    func nationsBefore(_ nation: NationMention, from start: Int) -> [PlacingSubject] {
        var found: [PlacingSubject] = []
        var first = nation.tokens.lowerBound
        while first - 2 >= start, found.count < 6 {
            let isAnd = text.kind(first - 1) == .word && text.folded(first - 1) == "and"
            guard isAnd && found.isEmpty || text.sign(first - 1) == .comma && !found.isEmpty,
                let other = entities.nation(at: first - 2), !other.isAdjective,
                references.number(at: first - 2) == nil, isFree(other, from: start)
            else { break }
            found.insert(.nation(other.name), at: 0)
            first = other.tokens.lowerBound
        }
        return found
    }

    /// A verb follows, or the word for a team, not a noun that the nation describes (`a new UK record`).
    func acts(_ end: Int) -> Bool {
        guard let next = text.token(end), next.kind == .word else {
            return text.sign(end) == .comma || entities.event(at: end) != nil
        }
        let classes = text.classes(end)
        return isVerb(end) || !classes.isDisjoint(with: [.adverb, .personVerb, .conjunction]) || isTeamWord(end)
            || isTeamWord(end + 1)
            || words.finishVerbs.contains(next.word) || words.winVerbs.contains(next.word)
            || ["second", "third", "fourth"].contains(text.folded(end))
    }

    func isFree(_ nation: NationMention, from start: Int) -> Bool {
        var before = nation.tokens.lowerBound - 1
        if before >= start, text.token(before)?.kind == .word, text.folded(before) == "the" { before -= 1 }
        guard before >= start else { return true }
        let classes = text.classes(before)
        let isFree =
            classes.isDisjoint(with: [.preposition]) || classes.contains(.conjunction)
            || words.causeVerbs.contains(text.word(before))
        return isFree && text.sign(before) != .openParenthesis
            && (text.sign(before) != .comma || isVerb(nation.tokens.upperBound))
    }

    /// `with Marsh needing a photograph to take second`: the participle has its own subject.
    func isParticiple(_ index: Int) -> Bool {
        var at = index
        if text.classes(at).contains(.adverb) || text.token(at)?.kind == .word && text.folded(at).hasSuffix("ly") {
            at += 1
        }
        // `with Marsh, 17, getting through in fifth`
        if text.sign(at) == .comma, text.kind(at + 1) == .number, text.sign(at + 2) == .comma { at += 3 }
        guard text.token(at)?.kind == .word else { return false }
        let word = text.folded(at)
        return word.hasSuffix("ing") || word.hasSuffix("ed") || ["given", "left", "beaten"].contains(word)
    }

    /// Where a quoted nickname opens that closes at an index: `Rhys Marsh, the "Torpedo", won`.
    func nickname(closedBy index: Int, from start: Int) -> Int? {
        for at in stride(from: index - 1, through: max(start, index - 5), by: -1) {
            switch text.sign(at) {
            case .openDouble, .doubleMark: return index - at > 1 ? at : nil
            case .none, .hyphen: continue
            default: return nil
            }
        }
        return nil
    }

    /// True for an event or a noun for a race whose next word is a name, or a nation and a name.
    func isRaced(_ index: Int) -> Bool {
        let event = entities.event(at: index)
        guard event != nil || words.raceNouns.contains(text.word(index)) else { return false }
        var next = event?.tokens.upperBound ?? index + 1
        while next <= index + 5, entities.nation(at: next) != nil || text.kind(next) == .possessive { next += 1 }
        return references.reference(at: next).map { $0.head.lowerBound == next } ?? false
    }

    func isVerb(_ index: Int) -> Bool {
        words.finishVerbs.contains(text.word(index)) || words.gainVerbs.contains(text.word(index))
            || text.classes(index).contains(.auxiliary)
    }

    func isBeforeName(_ index: Int) -> Bool {
        guard let reference = references.reference(at: index) else { return false }
        return reference.kind != .pronoun
    }

    func isTeamWord(_ index: Int) -> Bool {
        text.token(index)?.kind == .word && Self.teams.contains(text.folded(index))
    }

    private static let teams = Set(TableRows.items(PlacingPhraseTable.competitorTeamsTeams))
}
