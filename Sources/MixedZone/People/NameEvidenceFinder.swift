/// Judges what speaks for a person where a candidate stands. Each check is one rule of ``PersonRules``.
struct NameEvidenceFinder {
    let text: TokenizedText
    let entities: Entities
    let knowledge: Knowledge

    /// The evidence for one candidate from the words around it and its own.
    func evidence(for candidate: NameCandidate) -> [NameEvidence] {
        var found: [NameEvidence] = []
        func add(_ rule: Rule, _ weight: Double, if holds: Bool) {
            if holds { found.append(NameEvidence(rule: rule, weight: weight)) }
        }
        let start = candidate.tokens.lowerBound
        let after = afterPossessive(candidate.tokens.upperBound)
        let behind = afterOrigin(after)
        let sentence = text.sentence(of: start)
        add(PersonRules.title, 4, if: hasTitle(before: start))
        add(PersonRules.speechVerb, 4, if: isSpeaker(start, after, in: sentence))
        add(PersonRules.age, 4, if: hasAge(after: candidate.tokens.upperBound) || hasAge(before: start))
        add(PersonRules.roleNoun, 3, if: hasRoleNoun(before: start, in: sentence))
        add(PersonRules.relativeClause, 3, if: isRelative(after))
        add(PersonRules.countryCode, 3, if: hasCountryCode(after: candidate.tokens.upperBound))
        add(PersonRules.resultList, 3, if: isInResultList(candidate.tokens))
        add(
            PersonRules.nationality, 2,
            if: hasNationality(before: start) || hasNationality(after: candidate.tokens.upperBound))
        add(PersonRules.apposition, 2, if: hasApposition(after: behind, in: sentence))
        add(PersonRules.personVerb, 2, if: isSubject(behind, in: sentence))
        add(PersonRules.givenName, 3, if: startsWithGivenName(candidate))
        add(PersonRules.unknownWords, 1, if: hasSurnameShape(candidate))
        add(PersonRules.unknownWords, 1, if: hasOnlyUnknownWords(candidate))
        add(PersonRules.initials, 2.5, if: startsWithInitial(candidate))
        add(PersonRules.initials, 0.5, if: startsWithTwoInitials(candidate))
        add(PersonRules.givenName, 1, if: isEverydayName(candidate))
        add(PersonRules.agent, 2, if: isAgent(before: start))
        add(PersonRules.familyName, 3, if: startsWithFamilyName(candidate))
        add(PersonRules.inversion, 3, if: isInverted(candidate, in: sentence))
        add(PersonRules.alone, 2.5, if: isNameAlone(candidate))
        add(PersonRules.opponent, 3, if: candidate.words.count == 1 && isOpponent(candidate.tokens, in: sentence))
        add(PersonRules.mark, 2, if: candidate.words.count > 1 && hasMark(after: candidate.tokens.upperBound))
        let against = penalty(for: candidate)
        if against > 0 { found.append(NameEvidence(rule: PersonRules.against, weight: -against)) }
        return found.sorted { $0.weight > $1.weight }
    }

    private func afterPossessive(_ index: Int) -> Int {
        text.token(index)?.kind == .possessive ? index + 1 : index
    }

    private func hasTitle(before start: Int) -> Bool {
        let before = text.sign(start - 1) == .period ? start - 2 : start - 1
        guard text.classes(before).contains(.title), text.tokens[before].isCapitalised else { return false }
        // "the Lady Harriers": a team, not somebody's lady.
        if text.tokens[before].kind == .word, text.folded(before) == "lady",
            text.classes(before - 1).contains(.determiner)
        {
            return false
        }
        return !text.classes(before).contains(.givenName)
    }

    /// `said Marsh`, `Marsh said`, `Marsh later told`.
    private func isSpeaker(_ start: Int, _ after: Int, in sentence: Range<Int>) -> Bool {
        let before = text.classes(start - 1)
        // "said Marsh" speaks for a person, "told Marsh" may as well be told to a paper.
        if start - 1 >= sentence.lowerBound, before.contains(.reportingVerb), !before.contains(.hearerVerb),
            !text.tokens[start - 1].isCapitalised
        {
            return true
        }
        if start - 2 >= sentence.lowerBound, before.isSuperset(of: [.reportingVerb, .hearerVerb]),
            text.sign(start - 2).closes
        {
            return true
        }
        var index = after
        while index < sentence.upperBound, text.classes(index).contains(.adverb) { index += 1 }
        guard index < sentence.upperBound, text.tokens[index].kind == .word else { return false }
        return text.classes(index).contains(.reportingVerb) && !text.tokens[index].isCapitalised
    }

    /// `, 22,` and `(22)`.
    private func hasAge(after end: Int) -> Bool {
        let opens = text.sign(end) == .comma || text.sign(end) == .openParenthesis
        guard opens, let age = text.number(end + 1), (8...99).contains(age) else { return false }
        switch text.sign(end + 2) {
        case .comma, .closeParenthesis, .period, .semicolon: return true
        default: return false
        }
    }

    /// `22-year-old Marsh`.
    private func hasAge(before start: Int) -> Bool {
        guard start >= 3, text.tokens[start - 1].kind == .word else { return false }
        let old = text.folded(start - 1)
        guard old == "old" || old == "olds" else { return false }
        return text.sign(start - 2) == .hyphen && text.folded(start - 3) == "year"
    }

    private func hasRoleNoun(before start: Int, in sentence: Range<Int>) -> Bool {
        var before = start - 1
        if text.sign(before) == .comma { before -= 1 }
        guard before >= sentence.lowerBound, text.tokens[before].kind == .word else { return false }
        let classes = text.classes(before)
        // "the son of Walter"
        if before > sentence.lowerBound, text.folded(before) == "of", text.classes(before - 1).contains(.kinship) {
            return true
        }
        return !classes.isDisjoint(with: .roleNoun) && classes.isDisjoint(with: [.preposition, .auxiliary])
    }

    private func isRelative(_ after: Int) -> Bool {
        let end = afterPlace(after)
        let index = text.sign(end) == .comma ? end + 1 : end
        guard let token = text.token(index), token.kind == .word else { return false }
        if ["who", "whose", "whom"].contains(text.folded(index)) { return true }
        // "Orskell, with his back to the line, …"
        guard index > after, text.folded(index) == "with", let next = text.token(index + 1), next.kind == .word else {
            return false
        }
        return ["his", "her"].contains(text.folded(index + 1))
    }

    /// Behind `of Hexham` in `Orskell of Hexham, who …`.
    private func afterPlace(_ after: Int) -> Int {
        guard let token = text.token(after), token.kind == .word, ["from", "of"].contains(text.folded(after)) else {
            return after
        }
        var end = after + 1
        while end < after + 4, let next = text.token(end), next.kind == .word, next.isCapitalised { end += 1 }
        return end > after + 1 && text.sign(end) == .comma ? end : after
    }

    /// `(KEN)`, `(US)` and `, Kenya,` in result lists.
    private func hasCountryCode(after end: Int) -> Bool {
        if let code = text.token(end), code.kind == .word, code.shape.contains(.allCapitals), code.gap == .space,
            code.end - code.start == 3,
            text.token(end + 1)?.kind != .word || text.token(end + 1)?.gap ?? .line >= .line
                || text.token(end + 1)?.isCapitalised == true
        {
            return knowledge.nations.code(text.string(end..<end + 1)) != nil
        }
        guard text.sign(end) == .openParenthesis, let token = text.token(end + 1), token.kind == .word else {
            return false
        }
        let isCode =
            knowledge.nations.codeInList(text.string(end + 1..<end + 2)) != nil
            && text.sign(end + 2) == .closeParenthesis
        return (isCode || entities.nation(at: end + 1) != nil)
    }

    /// `2. Ana Marsh 9:12.40`: a number at the start of the line or after a semicolon, and a number behind.
    private func isInResultList(_ tokens: Range<Int>) -> Bool {
        let start = tokens.lowerBound
        let separator = text.sign(start - 1)
        // "4 | CAN | Tirvan Oske | 4:07.92"
        if separator == .pipe, let code = text.token(start - 2), code.shape.contains(.allCapitals),
            code.end - code.start == 3
        {
            return knowledge.nations.code(text.string(start - 2..<start - 1)) != nil
        }
        // "1, T. Marr 54-31"
        let isComma = separator == .comma && text.number(start - 2) != nil && text.isGlued(start - 1)
        let numberAt =
            isComma || separator == .period || separator == .closeParenthesis || separator == .pipe
            ? start - 2 : start - 1
        guard text.number(numberAt) != nil, let number = text.token(numberAt) else { return false }
        let opensItem =
            number.gap >= .line || text.sign(numberAt - 1) == .semicolon || text.sign(numberAt - 1) == .colon
            || text.sign(numberAt - 1) == .pipe || numberAt == 0
            // "1 H Orskell 2:31:09, 2 M Tarl 2:34:50"
            || text.sign(numberAt - 1) == .comma && text.number(numberAt - 2) != nil
                && (text.number(tokens.upperBound) ?? numberBehindBrackets(tokens.upperBound)) != nil
        return opensItem && text.token(tokens.upperBound)?.kind != .word
    }

    /// `Kenyan Marsh`, `Kenya's Marsh`.
    private func hasNationality(before start: Int) -> Bool {
        if let nation = entities.nation(at: start - 1) { return nation.isAdjective }
        // "two Swiss, Beat Orskell and …"
        if text.sign(start - 1) == .comma, let nation = entities.nation(at: start - 2), nation.isAdjective {
            let count = text.classes(nation.tokens.lowerBound - 1)
            return !count.isDisjoint(with: [.cardinal, .determiner])
        }
        return text.token(start - 1)?.kind == .possessive && entities.nation(at: start - 2) != nil
    }

    /// `Marsh of Kenya`.
    private func hasNationality(after end: Int) -> Bool {
        guard let token = text.token(end), token.kind == .word, text.folded(end) == "of" else { return false }
        return entities.nation(at: end + 1).map { !$0.isAdjective } ?? false
    }

    /// `, the world champion,` and `, a hurdler from …`.
    private func hasApposition(after: Int, in sentence: Range<Int>) -> Bool {
        guard text.sign(after) == .comma, after + 1 < sentence.upperBound else { return false }
        for index in Range.window(after + 1, upTo: min(after + 10, sentence.upperBound)) {
            if text.tokens[index].kind == .sign, text.sign(index) != .hyphen { return false }
            if !text.classes(index).isDisjoint(with: .roleNoun) { return true }
            // ", another Briton,"
            if let nation = entities.nation(at: index), nation.isAdjective,
                text.classes(index - 1).contains(.determiner),
                text.token(nation.tokens.upperBound)?.kind == .sign
            {
                return true
            }
            if text.classes(index).contains(.personVerb), !text.classes(index).contains(.common) { return false }
        }
        return false
    }

    private func isSubject(_ after: Int, in sentence: Range<Int>) -> Bool {
        var index = afterApposition(after, in: sentence)
        while index < sentence.upperBound, !text.classes(index).isDisjoint(with: [.adverb, .auxiliary]) { index += 1 }
        guard index < sentence.upperBound, text.tokens[index].kind == .word, !text.tokens[index].isCapitalised else {
            return false
        }
        let word = text.folded(index)
        return text.classes(index).contains(.personVerb)
            || text.classes(index).isEmpty && word.hasSuffix("ed") && word.count > 5
    }

    /// Behind `, the tall Texan,` where a description stands after the name.
    private func afterApposition(_ after: Int, in sentence: Range<Int>) -> Int {
        guard text.sign(after) == .comma, after + 1 < sentence.upperBound, text.classes(after + 1).contains(.determiner)
        else { return after }
        for index in after + 2..<max(min(after + 9, sentence.upperBound), after + 2)
        where text.tokens[index].kind == .sign {
            if text.sign(index) == .comma { return index + 1 }
            if text.sign(index) != .hyphen { return after }
        }
        return after
    }

    private func startsWithGivenName(_ candidate: NameCandidate) -> Bool {
        let first = candidate.tokens.lowerBound
        guard candidate.words.count > 1, text.classes(first).contains(.givenName) else { return false }
        // "May Day", "Rose Bowl": an everyday word that is also a given name needs a surname that is none.
        let isEveryday = !text.classes(first).isDisjoint(with: [.common, .commonAndName])
        let others = candidate.tokens.dropFirst().filter { text.tokens[$0].kind == .word }
        return !isEveryday
            || others.contains {
                text.classes($0).isDisjoint(with: [.common, .commonAndName, .competitionWord, .calendar])
            }
    }

    private func hasOnlyUnknownWords(_ candidate: NameCandidate) -> Bool {
        candidate.words.count > 1
            && candidate.tokens.allSatisfy { index in
                text.tokens[index].kind != .word || isSyllable(index)
                    || index == candidate.tokens.lowerBound && text.classes(index).contains(.month)
                    || text.classes(index).contains(.particle) && !text.tokens[index].isCapitalised
                    || text.classes(index).isDisjoint(with: [.common, .place, .nationWord, .neverName, .calendar])
            }
    }

    /// A single word that no table knows (`Weatherby`), more so with a capital inside (`McAllan`) or a possessive behind.
    private func hasSurnameShape(_ candidate: NameCandidate) -> Bool {
        let index = candidate.tokens.lowerBound
        guard candidate.words.count == 1 else { return false }
        if text.tokens[index].shape.contains(.capitalInside), !text.tokens[index].shape.contains(.allCapitals) {
            return true
        }
        return text.classes(index).isEmpty && text.token(index + 1)?.kind == .possessive
    }

    private func startsWithInitial(_ candidate: NameCandidate) -> Bool {
        candidate.words.count > 1 && text.tokens[candidate.tokens.lowerBound].shape.contains(.singleLetter)
            && text.sign(candidate.tokens.lowerBound + 1) == .period
    }

    /// `D.J. Orskell`
    private func startsWithTwoInitials(_ candidate: NameCandidate) -> Bool {
        let start = candidate.tokens.lowerBound
        return startsWithInitial(candidate)
            && text.token(start + 2)?.shape.contains([.singleLetter, .capitalised]) == true
    }

    /// `Savannah Lake`: an everyday given name with an everyday surname, which needs something else beside it.
    private func isEverydayName(_ candidate: NameCandidate) -> Bool {
        let first = candidate.tokens.lowerBound
        let last = candidate.tokens.upperBound - 1
        guard candidate.words.count == 2, !startsWithGivenName(candidate), text.classes(first).contains(.givenName)
        else { return false }
        let classes = text.classes(last)
        return classes.contains(.commonAndName)
            && (classes.contains(.endingAlsoSurname) || !classes.contains(.competitionWord))
    }
}
