/// What else speaks for a person: the order of the words, the family name, the ending.
extension NameEvidenceFinder {
    /// `Nguyen Thi Hang`, `Pan Linhao`: a family name that stands first, and nothing everyday as the first word.
    func startsWithFamilyName(_ candidate: NameCandidate) -> Bool {
        let first = candidate.tokens.lowerBound
        guard candidate.words.count > 1, candidate.words.count < 5, candidate.words[0] == text.tokens[first].word else {
            return false
        }
        let classes = text.classes(first)
        guard classes.contains(.familyName), classes.isDisjoint(with: [.common, .commonAndName, .particle, .place])
        else {
            return false
        }
        return candidate.tokens.dropFirst().allSatisfy { index in
            text.classes(index).isDisjoint(with: [.place, .organisationWord, .venueWord, .competitionWord, .nationWord])
        }
    }

    /// Behind `of the Hexham Harriers` and `, of Iceland,`, where the sentence goes on about the person.
    func afterOrigin(_ after: Int) -> Int {
        let isApart = text.sign(after) == .comma
        let preposition = isApart ? after + 1 : after
        guard let token = text.token(preposition), token.kind == .word, token.gap <= .space,
            ["of", "from"].contains(text.folded(preposition))
        else { return after }
        var end = preposition + 1
        if text.classes(end).contains(.determiner) { end += 1 }
        let first = end
        while end < first + 5, let next = text.token(end), next.gap <= .space,
            next.kind == .word && next.isCapitalised || next.sign == .hyphen
        {
            end += 1
        }
        guard end > first else { return after }
        if isApart { return text.sign(end) == .comma ? end + 1 : after }
        return end
    }

    /// `Third was Pan Linhao`, `Next came Marsh`, `Behind them was Marsh`.
    func isInverted(_ candidate: NameCandidate, in sentence: Range<Int>) -> Bool {
        let verb = candidate.tokens.lowerBound - 1
        guard candidate.words.count > 1, verb > sentence.lowerBound, text.tokens[verb].kind == .word,
            ["came", "comes", "is", "was", "were"].contains(text.folded(verb))
        else { return false }
        guard let first = text.token(sentence.lowerBound), first.kind == .word else { return false }
        let opener = text.classes(sentence.lowerBound)
        let isPlace =
            opener.contains(.ordinal) || ["next", "behind", "last"].contains(text.folded(sentence.lowerBound))
        return isPlace && verb - sentence.lowerBound <= 5
    }

    /// `Ronaldinho`: an ending of names that are used alone.
    func isNameAlone(_ candidate: NameCandidate) -> Bool {
        let index = candidate.tokens.lowerBound
        guard candidate.words.count == 1, text.classes(index).isEmpty else { return false }
        let word = text.folded(index)
        return Self.aloneEndings.contains { word.hasSuffix($0) && word.utf8.count > $0.utf8.count + 1 }
    }

    private static let aloneEndings = TableRows.items(FamilyNamesTable.aloneEndings)

    /// The number behind a club in brackets: `Orskell (Herne Hill) 46.9`.
    func numberBehindBrackets(_ open: Int) -> Int? {
        guard text.sign(open) == .openParenthesis else { return nil }
        for index in open + 1..<open + 7 where text.sign(index) == .closeParenthesis { return text.number(index + 1) }
        return nil
    }

    /// `a record set by Orskell`
    func isAgent(before start: Int) -> Bool {
        guard start >= 2, text.tokens[start - 1].kind == .word, text.folded(start - 1) == "by",
            text.tokens[start - 2].kind == .word
        else { return false }
        return Self.participles.contains(text.folded(start - 2))
    }

    /// What people do to others, in the passive.
    private static let participles = Set(TableRows.items(NameWordsTable.participles))

    /// `Orskell in 10.98`, `Orskell at 2:04`, `Orskell (62.40m)`: a time or distance behind the name.
    func hasMark(after end: Int) -> Bool {
        if text.sign(end) == .openParenthesis, text.number(end + 1) != nil, let next = text.token(end + 2),
            next.gap == .none
        {
            let isPart = [.period, .colon].contains(next.sign) && text.number(end + 3) != nil
            return isPart
                || next.kind == .word && ["m", "min", "mins", "sec", "secs", "cm"].contains(text.folded(end + 2))
        }
        guard let word = text.token(end), word.kind == .word, ["in", "at", "with"].contains(text.folded(end)),
            text.number(end + 1) != nil, text.number(end + 3) != nil
        else { return false }
        return [.period, .colon].contains(text.sign(end + 2)) && text.tokens[end + 2].gap == .none
            && text.tokens[end + 3].gap == .none
    }
}
