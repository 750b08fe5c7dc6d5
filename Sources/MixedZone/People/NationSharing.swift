/// Nations that one name gives to another.
extension PersonFacts {
    /// `Kenyan runners A and B`, `compatriot B`, `his brother B`: a nation given once for several.
    func shareNations(_ people: inout People) {
        let mentions = people.persons.indices.flatMap { number in
            people.persons[number].mentions.map { (number, $0.tokens) }
        }.sorted { $0.1.lowerBound < $1.1.lowerBound }
        for (before, next) in zip(mentions, mentions.dropFirst()) where before.0 != next.0 {
            let between = before.1.upperBound..<next.1.lowerBound
            let start = next.1.lowerBound
            // "Compatriot B was last": that of the subject of the sentence before, not of the name before.
            if isCompatriot(before: start), let subject = subjectBefore(compatriotAt: start, people) {
                if people.persons[next.0].nation == nil {
                    people.persons[next.0].nation = people.persons[subject].nation
                }
                continue
            }
            let one = people.persons[before.0]
            let other = people.persons[next.0]
            if let nation = one.nation, other.nation == nil {
                let isKin = one.words.count > 1 && one.words.last == other.words.last && isSibling(before: start)
                if isCompatriot(before: start) || isKin || isPair(between, before: before.1.lowerBound) {
                    people.persons[next.0].nation = nation
                }
            } else if let nation = other.nation, one.nation == nil, between.count < 16 {
                // "Oske's rival, fellow Russian Tolvik", "Oske and compatriot Tolvik", "the winners, Oske and Tolvik of Austria"
                let isFellow = entities.nation(at: start - 1)?.code == nation && isFellow(before: start - 1)
                let isGroup = isPluralSetOff(between, before: before.1.lowerBound) && nationAfter(next.1) == nation
                if isFellow || isCompatriot(before: start) || isGroup { people.persons[before.0].nation = nation }
            }
        }
    }

    /// The person named first in the sentence before one that begins with `Compatriot` or `Team-mate`.
    private func subjectBefore(compatriotAt start: Int, _ people: People) -> Int? {
        let sentence = text.sentence(of: start)
        guard start - sentence.lowerBound <= 3, sentence.lowerBound > 0, text.tokens[sentence.lowerBound].gap < .block
        else { return nil }
        return text.sentence(of: sentence.lowerBound - 1).lazy.compactMap { people.person(at: $0) }.first
    }

    private func isFellow(before index: Int) -> Bool {
        text.token(index - 1)?.kind == .word && text.folded(index - 1) == "fellow"
    }

    private func isSibling(before start: Int) -> Bool {
        guard let token = text.token(start - 1), token.kind == .word else { return false }
        return ["brother", "sister", "twin"].contains(text.folded(start - 1))
    }

    /// `the winners, A and B`
    private func isPluralSetOff(_ between: Range<Int>, before start: Int) -> Bool {
        guard between.count == 1, text.tokens[between.lowerBound].kind == .word,
            text.folded(between.lowerBound) == "and"
        else { return false }
        let noun = text.sign(start - 1) == .comma ? start - 2 : start - 1
        guard let token = text.token(noun), token.kind == .word else { return false }
        return text.classes(noun).contains(.athleteNoun) && text.folded(noun).hasSuffix("s")
    }

    private func nationAfter(_ name: Range<Int>) -> String? {
        nationAfter(name.upperBound, in: text.sentence(of: name.lowerBound))
    }

    private func isCompatriot(before start: Int) -> Bool {
        guard let token = text.token(start - 1), token.kind == .word else { return false }
        return ["compatriot", "countryman", "countrywoman"].contains(text.folded(start - 1))
            || isNationalTeamMate(start - 1)
    }

    /// A team-mate is of the same nation where nations are the teams, not in sports of trade teams and clubs.
    private func isNationalTeamMate(_ index: Int) -> Bool {
        guard ["mate", "teammate"].contains(text.folded(index)) else { return false }
        // "Weston-Harbour team-mate": a trade team or a club has its name before the word.
        let before = text.folded(index) == "mate" ? index - 3 : index - 1
        if let team = text.token(before), team.isCapitalised, text.sentence(of: index).contains(before) { return false }
        return !entities.events.contains { $0.sport == "cycling" || $0.sport == "motor racing" }
    }

    /// Only `and` or a comma between two names, and a plural noun before the first.
    private func isPair(_ between: Range<Int>, before start: Int) -> Bool {
        guard (1...2).contains(between.count), text.token(start - 1)?.kind == .word else { return false }
        let joins = between.allSatisfy {
            text.sign($0) == .comma || text.tokens[$0].kind == .word && text.folded($0) == "and"
        }
        let isPlural = text.classes(start - 1).contains(.athleteNoun) && text.folded(start - 1).hasSuffix("s")
        return joins && (isPlural || entities.nation(at: start - 1) != nil && text.folded(start - 1).hasSuffix("s"))
    }
}
