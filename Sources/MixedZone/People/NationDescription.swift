/// The nation in a description beside a name: `Marsh, a 21-year-old from Ghana,`, `the only Welshman in the field, Marsh,`.
extension PersonFacts {
    /// `the Norwegian champion`, `Sweden's best hope`, `a 21-year-old from Ghana` behind `Marsh, `.
    func nationInApposition(_ start: Int, in sentence: Range<Int>) -> NationEvidence? {
        for index in Range.window(start, upTo: min(start + 13, sentence.upperBound)) {
            if let nation = entities.nation(at: index) {
                if nation.isAdjective { return index < start + 7 ? adjective(nation, from: start) : nil }
                return nation.tokens.lowerBound == index ? named(nation, from: start, in: sentence) : nil
            }
            guard text.sign(index) == .hyphen || text.tokens[index].kind != .sign else { return nil }
            if entities.named(at: index)?.kind == .competition { continue }
            let classes = text.classes(index)
            if !classes.isDisjoint(with: [.auxiliary, .relative]) { return nil }
            let word = text.tokens[index].kind == .word ? text.folded(index) : ""
            if classes.contains(.preposition), !Self.ties.contains(word), !isInColours(index) { return nil }
            if classes.contains(.personVerb), classes.isDisjoint(with: .roleNoun), !word.hasSuffix("ing") { return nil }
        }
        return nil
    }

    private static let ties: Set<String> = ["for", "from", "of"]
    private static let colours = Set(TableRows.items(NationWordsTable.colours))
    private static let hopes = Set(TableRows.items(NationWordsTable.hopes))

    private func adjective(_ nation: NationMention, from start: Int) -> NationEvidence? {
        let index = nation.tokens.lowerBound
        let opens = index == start || text.classes(index - 1).contains(.determiner) || isModifier(index - 1)
        let hasPreposition = (start..<index).contains { text.classes($0).contains(.preposition) }
        // "Marsh, riding an Irish horse,"
        let hasVerb = (start..<index).contains {
            text.classes($0).contains(.personVerb) && text.classes($0).isDisjoint(with: .roleNoun)
                || text.tokens[$0].kind == .word && text.folded($0).hasSuffix("ing")
                    && text.classes($0 + 1).contains(.determiner)
        }
        guard !hasVerb else { return nil }
        let isOfficer =
            isTeamWord(nation.tokens.upperBound)
            && !text.classes(nation.tokens.upperBound + 1).contains(.athleteNoun)
        return opens && !isOfficer && !hasPreposition ? evidence(nation, NationRules.after) : nil
    }

    /// A nation by its name: as an owner (`Sweden's best hope`) or behind `of`, `from` or `for`.
    private func named(_ nation: NationMention, from start: Int, in sentence: Range<Int>) -> NationEvidence? {
        guard entities.named(at: nation.tokens.lowerBound) == nil else { return nil }
        let (first, end) = (nation.tokens.lowerBound, nation.tokens.upperBound)
        if text.token(end)?.kind == .possessive {
            let opens = (start..<first).allSatisfy { index in
                text.classes(index).contains(.determiner) || text.tokens[index].kind == .number
                    || text.tokens[index].kind == .word
                        && ["one", "of", "another", "two", "as", "among"].contains(text.folded(index))
            }
            return opens && isPersonal(nounBehind: end + 1, in: sentence) ? evidence(nation, NationRules.after) : nil
        }
        let preposition = text.classes(first - 1).contains(.determiner) ? first - 2 : first - 1
        guard preposition >= start, text.tokens[preposition].kind == .word else { return nil }
        let word = text.folded(preposition)
        if word.hasPrefix("represent") { return evidence(nation, NationRules.representing) }
        guard preposition > start, Self.ties.contains(word) else { return nil }
        if word == "for" {
            let isCompeting =
                text.classes(preposition - 1).contains(.ordinal)
                || text.tokens[preposition - 1].kind == .word
                    && PersonFacts.competing.contains(text.folded(preposition - 1))
            return isCompeting ? evidence(nation, NationRules.representing) : nil
        }
        if word == "of", isColour(preposition - 1) { return evidence(nation, NationRules.team) }
        return describesPerson(preposition - 1, isOrigin: word == "from") ? evidence(nation, NationRules.of) : nil
    }

    private static let competing = Set(TableRows.items(NationWordsTable.competingVerbs))

    /// `in the blue of Italy`
    private func isInColours(_ preposition: Int) -> Bool {
        guard ["in", "wearing"].contains(text.folded(preposition)) else { return false }
        return Range.window(preposition + 1, upTo: min(preposition + 5, text.tokens.count)).contains(where: isColour)
    }

    private func isColour(_ index: Int) -> Bool {
        text.token(index)?.kind == .word && Self.colours.contains(text.folded(index))
    }

    /// A noun for a person: `a student from Ghana`, `the champion of Ghana`, but not `the coach of Ghana`.
    private func describesPerson(_ noun: Int, isOrigin: Bool) -> Bool {
        guard let token = text.token(noun), token.kind == .word else { return false }
        let classes = text.classes(noun)
        let isStaff =
            !classes.isDisjoint(with: [.coachNoun, .officialNoun, .mediaNoun]) && !classes.contains(.athleteNoun)
        if isStaff { return isOrigin }
        let word = text.folded(noun)
        return !classes.isDisjoint(with: [.athleteNoun, .epithetNoun]) || Self.hopes.contains(word)
            || isOrigin && (!classes.isDisjoint(with: [.otherNoun, .kinship]) || word == "old" || word == "student")
    }

    /// `'s best hope`, `'s defending champion`: the noun behind an owner is for somebody who competes.
    private func isPersonal(nounBehind start: Int, in sentence: Range<Int>) -> Bool {
        var isFound = false
        for index in Range.window(start, upTo: min(start + 8, sentence.upperBound)) {
            let token = text.tokens[index]
            if token.kind == .sign, token.sign != .hyphen { break }
            let classes = text.classes(index)
            if !classes.isDisjoint(with: [.preposition, .conjunction, .relative, .auxiliary]) { break }
            guard token.kind == .word, !classes.contains(.cardinal) || !isFound else { continue }
            isFound =
                classes.contains(.athleteNoun) || Self.hopes.contains(text.folded(index))
                || classes.contains(.epithetNoun) && classes.isDisjoint(with: [.coachNoun, .officialNoun])
        }
        return isFound
    }

    /// `The medallist from Ghana, Marsh,`, `The only Welshman in the field, Marsh,`, `The leading Briton, Marsh,`.
    func nationDescribed(before name: Range<Int>, in sentence: Range<Int>) -> NationEvidence? {
        let start = name.lowerBound
        guard text.sign(start - 1) == .comma, start - 2 > sentence.lowerBound else { return nil }
        let close = text.sign(name.upperBound)
        guard close == .comma || close == .period || close == .openParenthesis || name.upperBound >= sentence.upperBound
        else {
            return nil
        }
        var first = start - 1
        while first > sentence.lowerBound, start - first < 15 {
            let token = text.tokens[first - 1]
            if token.kind == .sign, token.sign != .hyphen { break }
            if mentioned[first - 1] { break }
            first -= 1
        }
        let phrase = first..<start - 1
        guard let opening = phrase.first, !text.classes(opening).contains(.preposition) else { return nil }
        for index in phrase.reversed() {
            guard let nation = entities.nation(at: index) else { continue }
            if nation.isAdjective { return isHead(nation, of: phrase) ? evidence(nation, NationRules.before) : nil }
            guard nation.tokens.upperBound == phrase.upperBound, entities.named(at: index) == nil else { return nil }
            let lower = nation.tokens.lowerBound
            let preposition = text.classes(lower - 1).contains(.determiner) ? lower - 2 : lower - 1
            guard preposition > first, text.tokens[preposition].kind == .word else { return nil }
            let word = text.folded(preposition)
            guard word == "from" || word == "of" else { return nil }
            return describesPerson(preposition - 1, isOrigin: word == "from") ? evidence(nation, NationRules.of) : nil
        }
        return nil
    }

    /// `The leading Briton`, `the only Welshman in the field`: a nationality that is itself the noun for the person.
    private func isHead(_ nation: NationMention, of phrase: Range<Int>) -> Bool {
        let end = nation.tokens.upperBound
        // "The Swedish No 1"
        let isNumberOne =
            end + 2 == phrase.upperBound && text.tokens[end].kind == .word
            && ["no", "number"].contains(text.folded(end))
        guard end == phrase.upperBound || isNumberOne || text.classes(end).contains(.preposition) else { return false }
        let before = phrase.lowerBound..<nation.tokens.lowerBound
        return before.contains { text.classes($0).contains(.determiner) }
            && before.allSatisfy { index in
                text.classes(index).isDisjoint(with: [.preposition, .auxiliary, .relative])
            }
    }
}
