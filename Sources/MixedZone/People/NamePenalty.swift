/// What speaks against taking words for the name of a person.
extension NameEvidenceFinder {
    /// What speaks against a person.
    func penalty(for candidate: NameCandidate) -> Double {
        var penalty = 0.0
        let start = candidate.tokens.lowerBound
        let before = start - 1
        // "The Caminho was closed", at the start of a sentence, too.
        let isBehindThe =
            before == candidate.runStart && text.tokens[before].kind == .word && text.folded(before) == "the"
        if start == candidate.runStart || isBehindThe, before >= 0 {
            let word = text.tokens[before].kind == .word ? text.folded(before) : ""
            if word == "the" || candidate.words.count == 1 && (word == "a" || word == "an") { penalty += 3 }
            if candidate.words.count == 1, word == "from" { penalty += 3 }
            if ["in", "at", "near", "into", "around", "across", "outside", "through", "via"].contains(word) {
                penalty += 2
            }
        }
        // "King George's Park", "St Mary's College": the place or body that is called after somebody.
        let end = candidate.tokens.upperBound
        if candidate.words.count == 1, text.token(end)?.kind == .possessive, text.token(end + 1)?.isCapitalised == true,
            !text.classes(end + 1).isDisjoint(with: [.venueWord, .organisationWord, .competitionWord])
        {
            penalty += 6
        }
        // "The Princess Anne carried them": a ship, a race or an inn.
        if candidate.words.count == 1, before > 0, text.classes(before).contains(.title),
            text.tokens[before].kind == .word, Self.courtly.contains(text.folded(before)),
            text.tokens[before - 1].kind == .word, text.folded(before - 1) == "the"
        {
            penalty += 6
        }
        // "said Lakeview boys coach Denny Orskell": the school, club or town of the one behind.
        if candidate.words.count < 3, isModifierOfRole(end) { penalty += 5 }
        // "the 23-year-old Londoner": a word for somebody from there.
        if candidate.words.count == 1, before > 1, text.tokens[before].kind == .word, text.folded(before) == "old",
            Self.demonymEndings.contains(where: { text.folded(start).hasSuffix($0) }), text.classes(start).isEmpty
        {
            penalty += 4
        }
        if isPhotoCredit(before: start) { penalty += 12 }
        // "WESTON Otters came": the first word of an article in capitals.
        if candidate.words.count > 1, text.tokens[start].gap >= .line, text.tokens[start].shape.contains(.allCapitals),
            candidate.words[0] == text.tokens[start].word
        {
            penalty += 3
        }
        for index in candidate.tokens where text.tokens[index].kind == .word {
            let classes = text.classes(index)
            if classes.contains(.common),
                classes.isDisjoint(with: [.givenName, .commonAndName, .particle, .nameSuffix]),
                !isSyllable(index), !isBehindFamilyName(index, of: candidate), !isSurname(index, of: candidate),
                !text.tokens[index].shape.contains(.singleLetter)
            {
                penalty += 2
            }
            if !classes.isDisjoint(with: [.venueWord, .organisationWord, .competitionWord]),
                classes.isDisjoint(with: [.givenName, .endingAlsoSurname, .commonAndName])
            {
                penalty += 3
            }
            let isSurnameFirst = candidate.words[0] != text.tokens[start].word
            if text.tokens[index].shape.contains(.allCapitals), text.tokens[index].end - text.tokens[index].start < 5,
                !isSurnameFirst, !classes.contains(.nameSuffix), !isSyllable(index)
            {
                penalty += candidate.words.count == 1 ? 6 : 2
            }
            if candidate.words.count == 1, !knowledge.competitions.adjectives.isEmpty(at: index, in: text) {
                penalty += 6
            }
            if classes.contains(.place), index == start, !classes.contains(.givenName) { penalty += 2 }
        }
        return penalty
    }

    /// `boys coach Denny`, `senior Abby`: small words that end in a noun for a person, and a name behind.
    private func isModifierOfRole(_ start: Int) -> Bool {
        for index in Range.window(start, upTo: min(start + 4, text.tokens.count)) {
            let token = text.tokens[index]
            guard token.kind == .word, !token.isCapitalised, token.gap == .space else { return false }
            let classes = text.classes(index)
            if !classes.isDisjoint(with: .roleNoun), let next = text.token(index + 1), next.kind == .word,
                next.isCapitalised, next.gap == .space
            {
                return classes.isDisjoint(with: [.personVerb, .speechVerb])
            }
            let isNoun = classes.isDisjoint(with: [
                .preposition, .auxiliary, .determiner, .conjunction, .relative, .adverb, .personVerb, .speechVerb,
            ])
            guard isNoun else { return false }
        }
        return false
    }

    private static let demonymEndings = ["ian", "oner", "ander", "ite"]
    private static let courtly: Set<String> = ["king", "lady", "lord", "prince", "princess", "queen", "sir"]

    /// `Picture: Ana Marsh`, `Photograph by Ana Marsh`.
    private func isPhotoCredit(before start: Int) -> Bool {
        let sign =
            text.sign(start - 1) == .colon || text.token(start - 1)?.kind == .word && text.folded(start - 1) == "by"
        guard sign, let noun = text.token(start - 2), noun.kind == .word else { return false }
        return ["image", "images", "photo", "photograph", "photographs", "photos", "pic", "picture", "pictures", "pix"]
            .contains(text.folded(start - 2))
    }

    /// `Nguyen Bich Hang`: behind a family name that stands first an everyday word is a syllable of a name.
    private func isBehindFamilyName(_ index: Int, of candidate: NameCandidate) -> Bool {
        let first = candidate.tokens.lowerBound
        return !candidate.isInTitleCase && index > first && text.classes(first).contains(.familyName)
            && text.classes(first).isDisjoint(with: [.common, .commonAndName])
    }

    /// `Do-yun`: what a hyphen joins is no everyday word.
    func isSyllable(_ index: Int) -> Bool {
        text.sign(index + 1) == .hyphen && text.tokens[index + 1].gap == .none
            || text.sign(index - 1) == .hyphen && text.tokens[index].gap == .none
    }

    /// `Jim Scorer`: a word with a capital behind a sure given name, where capitals mean something.
    private func isSurname(_ index: Int, of candidate: NameCandidate) -> Bool {
        let first = candidate.tokens.lowerBound
        let classes = text.classes(first)
        if index == first { return isCapitalisedByChoice(index, of: candidate) }
        if !candidate.isInTitleCase, text.isSurname(index, behind: first) { return true }
        return !candidate.isInTitleCase && index == first + 1 && candidate.tokens.count == 2
            && classes.contains(.givenName)
            && classes.isDisjoint(with: [.common, .commonAndName, .place, .nationWord])
            && text.classes(index).isDisjoint(with: [.neverName, .organisationWord, .competitionWord])
    }

    /// `Beat Orskell` within a sentence: an everyday word with a capital, and a word behind it that no table knows.
    private func isCapitalisedByChoice(_ index: Int, of candidate: NameCandidate) -> Bool {
        !candidate.isInTitleCase && candidate.words.count == 2 && text.sentence(of: index).lowerBound != index
            && text.classes(candidate.tokens.upperBound - 1).isEmpty
    }
}

extension TokenizedText {
    /// `Oscar Prior`, `Ruth Cutting`: whatever word it is elsewhere, with a capital right behind a sure given name and at the end
    /// of the capitals it is a surname.
    func isSurname(_ index: Int, behind first: Int) -> Bool {
        let sure = classes(first)
        guard index == first + 1, kind(first) == .word, kind(index) == .word, tokens[index].gap == .space,
            tokens[index].isCapitalised, !tokens[index].shape.contains(.allCapitals),
            sure.contains(.givenName), sure.isDisjoint(with: [.common, .commonAndName, .place, .nationWord, .title])
        else { return false }
        if let next = token(index + 1), next.kind == .word, next.gap <= .space, next.isCapitalised { return false }
        return classes(index).isDisjoint(with: [
            .organisationWord, .competitionWord, .venueWord, .determiner, .preposition, .conjunction, .auxiliary,
            .pronounFirst, .pronounSecond, .pronounThird, .pronounHe, .pronounShe, .calendar, .title, .nationWord,
            .relative, .negation, .cardinal, .ordinal,
        ])
    }
}
