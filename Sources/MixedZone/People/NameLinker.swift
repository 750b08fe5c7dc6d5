/// Ties every occurrence of a name, full or in part, to its person.
struct NameLinker {
    let text: TokenizedText

    /// Links the candidates in text order; of two people who share a surname the one named last is meant.
    func link(_ candidates: [NameCandidate], _ people: inout People, _ names: NameIndex) {
        var bearers = Bearers(names, people)
        for candidate in candidates {
            guard let found = person(of: candidate, names, bearers, people) else { continue }
            let (number, rule) = (found.0, found.2)
            let tokens = withParticles(found.1, people.persons[number].words)
            if people.add(PersonMention(tokens: tokens, kind: .name, rule: rule), of: number) {
                bearers.note(number, people.persons[number].words)
            }
        }
    }

    private func person(
        of candidate: NameCandidate, _ names: NameIndex, _ bearers: Bearers, _ people: People
    ) -> (Int, Range<Int>, String)? {
        let words = candidate.words
        if let number = names.number(of: words) {
            let rule = candidate.evidence.first { $0.weight > 0 }?.rule ?? PersonRules.repeated
            return (number, tokens(of: people.persons[number], in: candidate), rule.id)
        }
        if let number = bearers.ofSurname(words) { return (number, candidate.tokens, PersonRules.surname.id) }
        if words.count == 1 {
            return bearers.ofGivenName(words[0]).map { ($0, candidate.tokens, PersonRules.firstName.id) }
        }
        return inner(candidate, names, bearers, people)
    }

    /// `de Oske` within a sentence: the small words of the surname that stand before it.
    private func withParticles(_ tokens: Range<Int>, _ words: [WordID]) -> Range<Int> {
        var start = tokens.lowerBound
        while start > 0, text.tokens[start].gap == .space, text.tokens[start - 1].kind == .word,
            text.classes(start - 1).contains(.particle), let place = words.firstIndex(of: text.tokens[start].word),
            place > 0, words[place - 1] == text.tokens[start - 1].word
        {
            start -= 1
        }
        return start..<tokens.upperBound
    }

    /// Who bears a surname or given name: the one named last, or the first of the article while nobody was named yet.
    private struct Bearers {
        private var bySurname: [[WordID]: Int] = [:]
        private var byGivenName: [WordID: Int] = [:]

        init(_ names: NameIndex, _ people: People) {
            for (_, number) in names.all.reversed() { note(number, people.persons[number].words) }
        }

        func ofSurname(_ words: [WordID]) -> Int? { bySurname[words] }

        func ofGivenName(_ word: WordID) -> Int? { byGivenName[word] }

        mutating func note(_ number: Int, _ words: [WordID]) {
            guard words.count > 1 else { return }
            for length in 1..<words.count { bySurname[Array(words.suffix(length))] = number }
            byGivenName[words[0]] = number
        }
    }

    /// A name inside a longer run of capitals: `Mercury Ana Silva leads`.
    private func inner(
        _ candidate: NameCandidate, _ names: NameIndex, _ bearers: Bearers, _ people: People
    ) -> (Int, Range<Int>, String)? {
        let wordTokens = candidate.tokens.filter { text.tokens[$0].kind == .word }
        for length in stride(from: wordTokens.count - 1, to: 0, by: -1) {
            for start in 0...wordTokens.count - length {
                let part = wordTokens[start..<start + length]
                let words = part.map { text.tokens[$0].word }
                guard let first = part.first, let last = part.last else { continue }
                if let number = names.number(of: words) ?? (length == 1 ? bearers.ofSurname(words) : nil) {
                    return (number, first..<last + 1, PersonRules.repeated.id)
                }
            }
        }
        return nil
    }

    /// The words of the person's name within a candidate that was redirected to a shorter name.
    private func tokens(of person: PersonEntry, in candidate: NameCandidate) -> Range<Int> {
        guard person.words.count < candidate.words.count,
            candidate.words.suffix(person.words.count).elementsEqual(person.words)
        else { return candidate.tokens }
        var words = 0
        var start = candidate.tokens.upperBound
        while words < person.words.count, start > candidate.tokens.lowerBound {
            start -= 1
            if text.tokens[start].kind == .word { words += 1 }
        }
        return start..<candidate.tokens.upperBound
    }
}
