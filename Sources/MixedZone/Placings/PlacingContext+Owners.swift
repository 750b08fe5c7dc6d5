/// Whose a place is that the words before it own or give.
extension PlacingContext {
    /// The person whom a possessive right before `index` names: `Marsh's win`, `her victory`.
    func possessor(before index: Int, in sentence: Range<Int>) -> [PlacingSubject]? {
        var at = index - 1
        while at >= sentence.lowerBound, index - at <= 6 {
            let token = text.tokens[at]
            if token.kind == .possessive || token.sign == .closeSingle {
                if let number = references.number(at: at - 1) { return [.reference(number)] }
                return entities.nation(at: at - 1).map { [.nation($0.name)] }
            }
            if let number = references.number(at: at), references.all[number].kind == .pronoun {
                // `Marsh hit the front, his winning time a record`: whoever the clause before the comma is about.
                if isWord(at, ["his", "her"]), text.sign(at - 1) == .comma, at - 1 > sentence.lowerBound {
                    let who = subject(before: at - 1, in: sentence)
                    if !who.isEmpty { return who }
                }
                guard ["his", "her"].contains(text.folded(at)) else { return nil }
                // `Congratulations to Marsh on his 8th place`: the only one whom the sentence has named.
                let named = Range.window(max(sentence.lowerBound, at - 80), upTo: at).compactMap {
                    references.number(at: $0)
                }
                .filter { references.all[$0].kind != .unnamed }
                if let only = named.first, Set(named).count == 1, references.all[only].isName,
                    text.kind(references.all[only].tokens.upperBound) != .possessive
                {
                    return [.reference(only)]
                }
                return [.reference(number)]
            }
            if isWord(at, ["whose"]) {
                let before = text.sign(at - 1) == .comma ? at - 2 : at - 1
                return references.number(at: before).map { [.reference($0)] }
            }
            if ["my", "our"].contains(token.kind == .word ? text.folded(at) : "") { return [.speaker(token: at)] }
            if token.kind == .sign, token.sign != .hyphen { return nil }
            if !text.classes(at).isDisjoint(with: [.preposition, .auxiliary, .determiner]) { return nil }
            // `Finland's Veera Marsh took bronze`: a verb stands between.
            if words.gainVerbs.contains(word(at)), at < index - 1, !isWord(at, ["winning", "added", "record"]) {
                return nil
            }
            at -= 1
        }
        return nil
    }

    /// `guided Ana Marsh to the world title`, `led Marsh to gold`: whom somebody else helped to it.
    func guided(before index: Int, in sentence: Range<Int>) -> [PlacingSubject]? {
        var at = index - 1
        while at >= sentence.lowerBound, index - at <= 6, !isWord(at, ["to"]) {
            guard text.kind(at) == .word || text.kind(at) == .possessive || text.sign(at) == .hyphen,
                text.classes(at).isDisjoint(with: [.preposition, .auxiliary, .conjunction])
            else { return nil }
            at -= 1
        }
        if isWord(at, ["to"]), let club = competitors.club(at: at - 1), club.upperBound == at {
            // `helped the Harriers to second place`
            let verb = isWord(club.lowerBound - 1, ["the"]) ? club.lowerBound - 2 : club.lowerBound - 1
            if words.guideVerbs.contains(word(verb)) { return [.nation(competitors.clubName(club))] }
        }
        if isWord(at, ["to"]), let team = guidedTeam(endingAt: at - 1) { return [team] }
        guard isWord(at, ["to"]), let number = references.number(at: at - 1), isName(.reference(number)),
            words.guideVerbs.contains(word(references.all[number].tokens.lowerBound - 1))
                || words.guideVerbs.contains(
                    word(competitors.governor(of: references.all[number], from: sentence.lowerBound)))
        else { return nil }
        return [.reference(number)]
    }

    /// `anchored Britain to victory`, `helped the British quartet to bronze`.
    func guidedTeam(endingAt index: Int) -> PlacingSubject? {
        var first = index
        while first > 0, competitors.isTeamWord(first) || text.kind(first) == .possessive || text.sign(first) == .hyphen
        {
            first -= 1
        }
        guard let nation = entities.nation(at: first),
            nation.isAdjective == (first < index) || text.kind(first + 1) == .possessive
        else { return nil }
        let verb =
            isWord(nation.tokens.lowerBound - 1, ["the"]) ? nation.tokens.lowerBound - 2 : nation.tokens.lowerBound - 1
        return words.guideVerbs.contains(word(verb)) ? .nation(nation.name) : nil
    }
}
