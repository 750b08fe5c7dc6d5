/// Whoever competes for a nation, or is in its team, is of that nation.
struct NationTeams {
    let context: NationContext
    private var text: TokenizedText { context.text }

    private static let nouns = Set(TableRows.items(NationWordsTable.teamNouns))
    private static let membership = Set(TableRows.items(NationWordsTable.membership))
    private static let competing = Set(TableRows.items(NationWordsTable.competingVerbs))
    private static let winning = Set(TableRows.items(NationWordsTable.winningVerbs))

    /// Those who are of a nation because of what they do for it.
    func claims(of nation: NationMention) -> [NationContext.Claim] {
        if let claim = context.claim(member(of: nation), nation, NationRules.team) { return [claim] }
        let group = members(of: nation).compactMap { context.claim($0, nation, NationRules.team) }
        if !group.isEmpty { return group }
        let verb = nation.isAdjective ? comparison(nation) : representingVerb(nation)
        guard let verb, !isFormer(verb) else { return [] }
        let rule = nation.isAdjective ? NationRules.team : NationRules.representing
        var claims = context.subjects(before: verb).compactMap { context.claim($0, nation, rule) }
        if !nation.isAdjective, let object = relativeSubject(verb) {
            claims += [context.claim(object, nation, rule)].compactMap(\.self)
        }
        return claims
    }

    /// `used to ride for Russia`
    private func isFormer(_ verb: Int) -> Bool {
        Range.window(max(0, verb - 2), upTo: verb).contains { ["used", "formerly"].contains(context.word($0)) }
    }

    /// `Marsh was named in the British squad`, `Kenya left Marsh out of its team`, `Marsh, who won a first Irish vest`.
    private func member(of nation: NationMention) -> Int? {
        guard let noun = context.noun(of: nation, in: Self.nouns) else { return nil }
        // "the British team captain", "the British team doctor": whoever that is.
        if context.word(noun) == "side", context.word(noun + 1) == "of" { return nil }
        let next = text.classes(noun + 1)
        if text.token(noun + 1)?.gap == .space, !next.isDisjoint(with: .roleNoun) { return nil }
        let first = text.sentence(of: noun).lowerBound
        let start = context.beforePhrase(nation)
        var passed: Int?
        for index in stride(from: start, through: max(first, start - 9), by: -1) {
            let token = text.tokens[index]
            if token.kind == .sign, token.sign != .hyphen { return nil }
            let word = context.word(index)
            // "Marsh is in the British team"
            if index == start, word == "in" || word == "on",
                ["is", "was", "be", "are", "were"].contains(context.word(index - 1))
            {
                return context.subject(before: index - 1)
            }
            if Self.membership.contains(word) {
                // "left Marsh out of the British team", but not "beat Marsh for the British team".
                return passed ?? context.subject(before: index)
            }
            if let person = context.person(at: index) {
                guard passed == nil || passed == person else { return nil }
                passed = person
            }
        }
        return nil
    }

    /// `The trio will be in the British squad`: the three named last.
    private func members(of nation: NationMention) -> [Int] {
        guard context.noun(of: nation, in: Self.nouns) != nil else { return [] }
        let sentence = text.sentence(of: nation.tokens.lowerBound)
        guard context.word(sentence.lowerBound) == "the",
            let count = Self.groups[context.word(sentence.lowerBound + 1)],
            context.firstPerson(from: sentence.lowerBound, upTo: sentence.upperBound) == nil,
            sentence.prefix(60).contains(where: {
                Self.membership.contains(context.word($0)) || context.word($0) == "call"
            })
        else { return [] }
        var people: [Int] = []
        for index in stride(from: sentence.lowerBound - 1, through: max(0, sentence.lowerBound - 120), by: -1) {
            if let reference = context.references.reference(at: index), reference.isName,
                let person = context.person(at: index),
                !people.contains(person)
            {
                people.append(person)
            }
            if people.count == count || text.tokens[index].gap == .block { break }
        }
        return people.count == count ? people : []
    }

    private static let groups = ["duo": 2, "pair": 2, "quartet": 4, "trio": 3, "twosome": 2]

    /// The `as` of `goes to the final as the only Kenyan runner`.
    private func comparison(_ nation: NationMention) -> Int? {
        guard text.classes(nation.tokens.upperBound).contains(.athleteNoun) else { return nil }
        for index in stride(from: nation.tokens.lowerBound - 1, through: max(0, nation.tokens.lowerBound - 3), by: -1) {
            guard text.tokens[index].kind == .word else { return nil }
            if text.folded(index) == "as" { return index }
        }
        return nil
    }

    /// The verb of `represented Kenya`, `runs for Kenya`, `comes from the Sudan`, `ran the last leg of Britain's relay`.
    private func representingVerb(_ nation: NationMention) -> Int? {
        var before = nation.tokens.lowerBound - 1
        while text.classes(before).contains(.determiner) { before -= 1 }
        let word = context.word(before)
        if word.hasPrefix("represent") { return before }
        guard before > 0 else { return nil }
        if ["brought", "bringing", "gave", "give", "gives", "giving"].contains(word) { return before }
        let verb = context.word(before - 1)
        if word == "for", Self.competing.contains(verb) { return before - 1 }
        if word == "for" || word == "of" && verb == "leg", let verb = winningVerb(before: before) { return verb }
        return word == "from" && ["comes", "hails", "is"].contains(verb) ? before - 1 : nil
    }

    /// The verb of `won bronze for Ghana`, `ran the bend for Ghana`, `completed a double for Ghana`.
    private func winningVerb(before preposition: Int) -> Int? {
        let first = text.sentence(of: preposition).lowerBound
        for index in stride(from: preposition - 1, through: max(first, preposition - 7), by: -1) {
            guard text.tokens[index].kind != .sign || text.sign(index) == .hyphen else { return nil }
            if context.person(at: index) != nil { return nil }
            let word = context.word(index)
            if Self.competing.contains(word) || Self.winning.contains(word) { return index }
        }
        return nil
    }

    /// `behind Marsh, who won silver for Ghana`: the name right before the relative clause.
    private func relativeSubject(_ verb: Int) -> Int? {
        guard context.word(verb - 1) == "who" else { return nil }
        return context.person(at: text.sign(verb - 2) == .comma ? verb - 3 : verb - 2)
    }
}
