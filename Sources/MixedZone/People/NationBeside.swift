/// The nation that the words beside a name give its bearer.
extension PersonFacts {
    func nation(of name: Range<Int>, in sentence: Range<Int>) -> NationEvidence? {
        nationBefore(name.lowerBound, in: sentence) ?? nationAfter(name.upperBound, in: sentence)
            ?? nationOfRecord(after: name.upperBound)
    }

    private func evidence(_ nation: NationMention, _ rule: Rule) -> NationEvidence? {
        nation.code.map { NationEvidence($0, nation.tokens, rule) }
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
        let isTeam = text.classes(start - 1).contains(.athleteNoun) && index + 1 < start
        // "her Dutch-born trainer": where somebody was born is not whose colours he wears.
        let isBirth =
            text.sign(index + 1) == .hyphen && text.token(index + 2)?.kind == .word && text.folded(index + 2) == "born"
        return (nation.isAdjective || isPossessor && !isStaff || isTeam) && !isOfficer(of: nation, before: start)
            && !isBirth
    }

    private func codeInColumn(_ index: Int) -> NationEvidence? {
        guard let token = text.token(index), token.kind == .word, token.shape.contains(.allCapitals) else { return nil }
        return codeInList(at: index)
    }

    private func codeInList(at index: Int) -> NationEvidence? {
        knowledge.nations.codeInList(text.string(index..<index + 1)).map {
            NationEvidence($0, index..<index + 1, NationRules.code)
        }
    }

    /// `TOLVIK Marit NOR 4:06.02`: a code without brackets, before a number or at the end of its line.
    private func codeAlone(_ index: Int) -> NationEvidence? {
        guard let token = text.token(index), token.kind == .word, token.shape.contains(.allCapitals),
            token.gap == .space,
            token.end - token.start == 3
        else { return nil }
        let next = text.token(index + 1)
        let endsField =
            next == nil || next?.kind == .number || (next?.gap ?? .line) >= .line || next?.isCapitalised == true
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
            return text.token(index + 1)?.kind == .possessive
                || nation.isAdjective
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

    /// `Marsh (KEN)`, `Marsh of Kenya`, `Marsh, the Norwegian champion`, `Marsh, a Kenyan`.
    func nationAfter(_ end: Int, in sentence: Range<Int>) -> NationEvidence? {
        if text.sign(end) == .openParenthesis {
            if let nation = entities.nation(at: end + 1) { return evidence(nation, NationRules.code) }
            guard let token = text.token(end + 1), token.kind == .word, token.isCapitalised else { return nil }
            return codeInList(at: end + 1)
        }
        if text.sign(end) == .pipe, let code = codeInColumn(end + 1) { return code }
        if let code = codeAlone(end) { return code }
        if let token = text.token(end), token.kind == .word, ["of", "from"].contains(text.folded(end)) {
            let first = text.classes(end + 1).contains(.determiner) ? end + 2 : end + 1
            // "of Norway", "of the United States"; not "of UK Athletics", "of Norway's team".
            guard let nation = entities.nation(at: first), !nation.isAdjective, entities.named(at: first) == nil,
                text.token(nation.tokens.upperBound)?.kind != .possessive
            else { return nil }
            return evidence(nation, NationRules.of)
        }
        guard text.sign(end) == .comma else { return nil }
        if let nation = nationInRow(end + 1) { return evidence(nation, NationRules.code) }
        // "Marsh, of the United States, was second"
        if text.token(end + 1)?.kind == .word, text.folded(end + 1) == "of", end + 2 < sentence.upperBound {
            return nationAfter(end + 1, in: sentence)
        }
        if text.token(end + 1)?.kind == .word, text.folded(end + 1) == "also" {
            return nationAfter(end + 2, in: sentence)
        }
        // "Marsh, 33, of Kenya"
        if text.number(end + 1) != nil, text.sign(end + 2) == .comma, end + 3 < sentence.upperBound {
            return nationAfter(end + 3, in: sentence) ?? nationAfter(end + 2, in: sentence)
        }
        return nationInApposition(end + 1, in: sentence)
    }

    /// `1. Marsh, Kenya, 2:04:51`: a nation between commas in a row of results.
    private func nationInRow(_ index: Int) -> NationMention? {
        guard let nation = entities.nation(at: index), !nation.isAdjective, nation.tokens.lowerBound == index else {
            return nil
        }
        let end = nation.tokens.upperBound
        let isMark = text.sign(end) == .comma && text.number(end + 1) != nil || text.number(end) != nil
        return isMark || text.sign(end) == .semicolon ? nation : nil
    }

    /// `the Norwegian champion` behind `Marsh, `
    private func nationInApposition(_ start: Int, in sentence: Range<Int>) -> NationEvidence? {
        for index in Range.window(start, upTo: min(start + 7, sentence.upperBound)) {
            if let nation = entities.nation(at: index) {
                let opens = index == start || text.classes(index - 1).contains(.determiner) || isModifier(index - 1)
                let isOfficer =
                    isTeamWord(nation.tokens.upperBound)
                    && !text.classes(nation.tokens.upperBound + 1).contains(.athleteNoun)
                return opens && nation.isAdjective && !isOfficer ? evidence(nation, NationRules.after) : nil
            }
            if text.tokens[index].kind == .sign, text.sign(index) != .hyphen { return nil }
            if !text.classes(index).isDisjoint(with: [.personVerb, .auxiliary, .relative, .preposition]) { return nil }
        }
        return nil
    }

    /// `British team leader Marsh`: who leads or coaches a nation's team may be of any nation.
    private func isOfficer(of nation: NationMention, before start: Int) -> Bool {
        guard isTeamWord(nation.tokens.upperBound) else { return false }
        if text.token(start - 1)?.kind == .word, text.folded(start - 1) == "member" { return false }
        let noun = text.sign(start - 1) == .comma ? start - 2 : start - 1
        return !text.classes(noun).isDisjoint(with: [.coachNoun, .officialNoun])
            && !text.classes(noun).contains(.athleteNoun)
            || text.tokens[noun].kind == .word && text.folded(noun) == "leader"
    }

    private func isTeamWord(_ index: Int) -> Bool {
        text.token(index)?.kind == .word && ["team", "squad"].contains(text.folded(index))
    }

    /// A word that stands between a nationality and the name or noun that it describes: any that is no verb and no word
    /// of grammar.
    private func isModifier(_ index: Int) -> Bool {
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
