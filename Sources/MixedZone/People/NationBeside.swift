/// The nation that the words beside a name give its bearer.
extension PersonFacts {
    func nation(of name: Range<Int>, in sentence: Range<Int>) -> NationEvidence? {
        nationBefore(name.lowerBound, in: sentence) ?? nationAfter(name.upperBound, in: sentence)
            ?? nationOfRecord(after: name.upperBound) ?? nationDescribed(before: name, in: sentence)
            ?? nationInFront(of: name.lowerBound) ?? nationOfFlag(beside: name)
    }

    func evidence(_ nation: NationMention, _ rule: Rule) -> NationEvidence? {
        // "the Great Britain and Ireland crew" is of two nations.
        let start = nation.tokens.lowerBound
        let isJoined =
            text.sign(start - 1) == .ampersand
            || text.token(start - 1)?.kind == .word && text.folded(start - 1) == "and"
        // "Swedish-American"
        if text.sign(start - 1) == .hyphen, text.tokens[start].gap == .none, entities.nation(at: start - 2) != nil {
            return nil
        }
        if isJoined, let other = entities.nation(at: start - 2), Set([nation.code, other.code]) == ["GBR", "IRL"] {
            return nil
        }
        return nation.code.map { NationEvidence($0, nation.tokens, rule) }
    }

    /// `Kenyan Marsh`, `British hurdler Marsh`, `Norway's Olympic champion Marsh`.
    private func nationBefore(_ start: Int, in sentence: Range<Int>) -> NationEvidence? {
        if let group = nationOfGroup(before: start, in: sentence) { return evidence(group, NationRules.group) }
        if text.sign(start - 1) == .pipe, start - 2 >= 0, let code = codeInColumn(start - 2) { return code }
        var index = start - 1
        while index >= sentence.lowerBound, start - index <= 8 {
            let token = text.tokens[index]
            if let entity = entities.named(at: index), entity.kind == .competition {
                // "the Italian Grand Prix winner Marsh": the nation of the race.
                index = entity.tokens.lowerBound - 1
                continue
            }
            if let nation = entities.nation(at: index) {
                return isModifier(nation, at: index, before: start) ? evidence(nation, NationRules.before) : nil
            }
            if entities.event(at: index) != nil {
                index -= 1
                continue
            }
            // "another Kenyan, Marsh": a comma between a nationality with its article and the name.
            let isSet =
                index == start - 1 && token.sign == .comma
                && (isSetOff(index - 1) || isDescribed(index - 1, in: sentence))
            if token.kind == .sign, token.sign != .hyphen, !isSet { return nil }
            // "some Belgian chap called Marsh"
            if index == start - 1, token.kind == .word, ["called", "named"].contains(text.folded(index)) {
                index -= 1
                continue
            }
            let isModifier =
                token.kind != .word || isModifier(index)
                || index == start - 1 && Self.crewNouns.contains(text.folded(index))
            guard isModifier else { return nil }
            index -= 1
        }
        return nil
    }

    /// True where a nation's name or adjective describes the person whose name begins at `start`.
    private func isModifier(_ nation: NationMention, at index: Int, before start: Int) -> Bool {
        // "Italy's coach" coaches Italians, whoever he is.
        let isPossessor = text.token(index + 1)?.kind == .possessive
        let noun = text.classes(text.sign(start - 1) == .comma ? start - 2 : start - 1)
        let isStaff = !noun.isDisjoint(with: [.coachNoun, .officialNoun]) && !noun.contains(.athleteNoun)
        // "USA runner Marsh", but not "UK Athletics director Marsh": a team's name makes a nation for athletes only.
        let isOfTeam =
            text.tokens[start - 1].kind == .word && ["member", "representative"].contains(text.folded(start - 1))
        let isTeam =
            (text.classes(start - 1).contains(.athleteNoun) || isOfTeam || isPosition(start - 1, nation))
            && index + 1 < start
        // "her Dutch-born trainer": where somebody was born is not whose colours he wears.
        // "the Hungarian's coach Marsh"
        if isPossessor, nation.isAdjective { return false }
        let isBirth =
            text.sign(index + 1) == .hyphen && text.token(index + 2)?.kind == .word && text.folded(index + 2) == "born"
        return (nation.isAdjective || isPossessor && !isStaff || isTeam) && !isOfficer(of: nation, before: start)
            && !isBirth
    }

    /// The `wing` of `former Scotland wing Marsh`: any noun between a team's name and one of its players.
    private func isPosition(_ noun: Int, _ nation: NationMention) -> Bool {
        guard text.tokens[noun].kind == .word, !text.tokens[noun].isCapitalised, noun == nation.tokens.upperBound,
            text.classes(nation.tokens.lowerBound - 1).isDisjoint(with: [.preposition])
        else { return false }
        let other: WordClass = [
            .coachNoun, .officialNoun, .mediaNoun, .otherNoun, .kinship, .preposition, .adverb, .auxiliary, .personVerb,
            .conjunction, .determiner, .calendar, .relative, .reportingVerb, .speechVerb,
        ]
        return text.classes(noun).isDisjoint(with: other) && !text.folded(noun).hasSuffix("ed")
            && !text.folded(noun).hasSuffix("s")
    }

    func codeInColumn(_ index: Int) -> NationEvidence? {
        guard let token = text.token(index), token.kind == .word, token.shape.contains(.allCapitals) else { return nil }
        return codeInList(at: index)
    }

    func codeInList(at index: Int) -> NationEvidence? {
        knowledge.nations.codeInList(text.string(index..<index + 1)).map {
            NationEvidence($0, index..<index + 1, NationRules.code)
        }
    }

    /// `TOLVIK Marit NOR 4:06.02`: a code without brackets, before a number or at the end of its line.
    func codeAlone(_ index: Int) -> NationEvidence? {
        guard let token = text.token(index), token.kind == .word, token.shape.contains(.allCapitals),
            token.gap == .space,
            token.end - token.start == 3
        else { return nil }
        let next = text.token(index + 1)
        let endsField =
            next == nil || next?.kind == .number || (next?.gap ?? .line) >= .line || next?.isCapitalised == true
            || next?.kind == .sign
            || !text.classes(index + 1).isDisjoint(with: [.conjunction, .auxiliary, .preposition])
        guard endsField, let code = knowledge.nations.code(text.string(index..<index + 1)) else { return nil }
        return NationEvidence(code, index..<index + 1, NationRules.code)
    }

    /// `the Polish quartet of A, B and C`: a nation given for all of a list.
    private func nationOfGroup(before start: Int, in sentence: Range<Int>) -> NationMention? {
        var index = start - 1
        while index > sentence.lowerBound, start - index < 24 {
            let token = text.tokens[index]
            if token.kind == .word, text.folded(index) == "of",
                text.classes(index - 1).contains(.groupNoun) || Self.crewNouns.contains(text.folded(index - 1))
            {
                return nationOfPhrase(endingAt: index - 1, in: sentence)
            }
            let isListed =
                people(at: index) || token.sign == .comma || token.sign == .hyphen
                || token.kind == .word && text.folded(index) == "and"
            guard isListed else { return nil }
            index -= 1
        }
        return nil
    }

    /// The nation in `the US men's 4x200m relay`.
    private func nationOfPhrase(endingAt noun: Int, in sentence: Range<Int>) -> NationMention? {
        for index in stride(from: noun - 1, through: max(sentence.lowerBound, noun - 8), by: -1) {
            if let nation = entities.nation(at: index) { return nation }
            if !text.classes(index).isDisjoint(with: [.preposition, .determiner, .personVerb]) { return nil }
            if text.tokens[index].kind == .sign, text.sign(index) != .hyphen { return nil }
        }
        return nil
    }

    /// `another Kenyan, Marsh`, `the Kenyans, Marsh and Weir`: a nationality that stands for its bearer.
    private func isSetOff(_ index: Int) -> Bool {
        guard let nation = entities.nation(at: index), nation.isAdjective else { return false }
        let before = text.classes(nation.tokens.lowerBound - 1)
        return !before.isDisjoint(with: [.determiner, .cardinal]) || text.folded(index).hasSuffix("s")
    }

    /// `the Latvian world champion, Marsh`, `Britain's discus thrower, Marsh`: a nation, its article and a noun for the person.
    private func isDescribed(_ noun: Int, in sentence: Range<Int>) -> Bool {
        guard !text.classes(noun).isDisjoint(with: .roleNoun) else { return false }
        for index in stride(from: noun - 1, through: max(sentence.lowerBound, noun - 5), by: -1) {
            guard let nation = entities.nation(at: index) else { continue }
            return text.token(index + 1)?.kind == .possessive && !nation.isAdjective
                || nation.isAdjective && text.token(index + 1)?.kind != .possessive
                    && (text.classes(nation.tokens.lowerBound - 1).contains(.determiner)
                        || text.token(nation.tokens.lowerBound - 1)?.kind == .possessive)
        }
        return false
    }

    /// `Marsh's British record`: a national record is that of somebody's own nation.
    private func nationOfRecord(after end: Int) -> NationEvidence? {
        guard text.token(end)?.kind == .possessive, let nation = entities.nation(at: end + 1), nation.isAdjective else {
            return nil
        }
        let next = nation.tokens.upperBound
        let noun =
            text.token(next)?.kind == .word && ["indoor", "outdoor", "junior", "all"].contains(text.folded(next))
            ? next + 1 : next
        return text.token(noun)?.kind == .word && ["record", "records", "best"].contains(text.folded(noun))
            ? evidence(nation, NationRules.record) : nil
    }

    private func people(at index: Int) -> Bool { mentioned.indices.contains(index) && mentioned[index] }

    /// `British team leader Marsh`: who leads or coaches a nation's team may be of any nation.
    private func isOfficer(of nation: NationMention, before start: Int) -> Bool {
        guard isTeamWord(nation.tokens.upperBound) else { return false }
        if text.token(start - 1)?.kind == .word, text.folded(start - 1) == "member" { return false }
        let noun = text.sign(start - 1) == .comma ? start - 2 : start - 1
        return !text.classes(noun).isDisjoint(with: [.coachNoun, .officialNoun])
            && !text.classes(noun).contains(.athleteNoun)
            || text.tokens[noun].kind == .word && text.folded(noun) == "leader"
    }

    func isTeamWord(_ index: Int) -> Bool {
        text.token(index)?.kind == .word && ["team", "squad"].contains(text.folded(index))
    }

    /// A word that stands between a nationality and the name or noun that it describes: any that is no verb and no word
    /// of grammar.
    func isModifier(_ index: Int) -> Bool {
        guard text.tokens[index].kind == .word else { return false }
        let classes = text.classes(index)
        let word = text.folded(index)
        if !classes.isDisjoint(with: .roleNoun)
            || !classes.isDisjoint(with: [.ordinal, .title, .cardinal, .epithetNoun])
            || Self.modifiers.contains(word) || entities.named(at: index)?.kind == .competition
        {
            return true
        }
        let isJoined =
            text.sign(index - 1) == .hyphen && text.tokens[index].gap == .none
            || word == "under" && text.sign(index + 1) == .hyphen
        if isJoined { return true }
        let grammar: WordClass = [
            .preposition, .auxiliary, .determiner, .conjunction, .relative, .adverb, .personVerb, .speechVerb,
            .pronounHe, .pronounShe, .pronounThird, .groupNoun, .negation,
        ]
        return (classes.contains(.common) || classes.isEmpty && !word.hasSuffix("ly"))
            && classes.isDisjoint(with: grammar) && !text.tokens[index].isCapitalised
            && !word.hasSuffix("ed") && !(word.hasSuffix("s") && !word.hasSuffix("ss"))
    }

    static let crewNouns = Set(TableRows.items(NationWordsTable.crewNouns))

    /// Words that stand between a nationality and the noun or name it belongs to.
    private static let modifiers = Set(TableRows.items(NationWordsTable.modifiers))
}
