/// Ties every occurrence of a name, full or in part, to its person.
struct NameLinker {
    let text: TokenizedText

    /// Links the candidates in text order; of two people who share a surname the one named last is meant.
    func link(_ candidates: [NameCandidate], _ people: inout People, _ names: NameIndex) {
        var byPart: [WordID: [Int]] = [:]
        for (words, number) in names.all {
            for word in Set(words) where byPart[word]?.last != number { byPart[word, default: []].append(number) }
        }
        var lastMention: [Int: Int] = [:]
        for candidate in candidates {
            guard let (number, tokens, rule) = person(of: candidate, names, byPart, lastMention, people) else {
                continue
            }
            if people.add(PersonMention(tokens: tokens, kind: .name, rule: rule), of: number) {
                lastMention[number] = candidate.tokens.lowerBound
            }
        }
    }

    private func person(
        of candidate: NameCandidate, _ names: NameIndex, _ byPart: [WordID: [Int]], _ lastMention: [Int: Int],
        _ people: People
    ) -> (Int, Range<Int>, String)? {
        let words = candidate.words
        if let number = names.number(of: words) {
            let rule = candidate.evidence.first { $0.weight > 0 }?.rule ?? PersonRules.repeated
            return (number, tokens(of: people.persons[number], in: candidate), rule.id)
        }
        guard let last = words.last else { return nil }
        let sharing = (byPart[last] ?? []).filter { number in
            let full = people.persons[number].words
            return full.count > words.count && full.suffix(words.count).elementsEqual(words)
        }
        if let number = latest(sharing, lastMention) { return (number, candidate.tokens, PersonRules.surname.id) }
        if words.count == 1 {
            let named = (byPart[last] ?? []).filter { people.persons[$0].words.first == last }
            if let number = latest(named, lastMention) { return (number, candidate.tokens, PersonRules.firstName.id) }
            return nil
        }
        return inner(candidate, names, people)
    }

    /// A name inside a longer run of capitals: `Mercury Ana Silva leads`.
    private func inner(
        _ candidate: NameCandidate, _ names: NameIndex, _ people: People
    ) -> (Int, Range<Int>, String)? {
        let wordTokens = candidate.tokens.filter { text.tokens[$0].kind == .word }
        for length in stride(from: wordTokens.count - 1, to: 0, by: -1) {
            for start in 0...wordTokens.count - length {
                let part = wordTokens[start..<start + length]
                let words = part.map { text.tokens[$0].word }
                guard let first = part.first, let last = part.last else { continue }
                if let number = names.number(of: words) ?? (length == 1 ? surname(words[0], names, people) : nil) {
                    return (number, first..<last + 1, PersonRules.repeated.id)
                }
            }
        }
        return nil
    }

    private func surname(_ word: WordID, _ names: NameIndex, _ people: People) -> Int? {
        names.knows(word) ? people.persons.firstIndex { $0.words.count > 1 && $0.words.last == word } : nil
    }

    private func latest(_ numbers: [Int], _ lastMention: [Int: Int]) -> Int? {
        numbers.max { (lastMention[$0] ?? -1, -$0) < (lastMention[$1] ?? -1, -$1) }
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
