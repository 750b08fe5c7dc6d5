/// Roles from what is done with somebody, or from whom he speaks and writes for.
extension PersonRoles {
    /// `hired Marsh as head coach`, `re-elected Marsh as treasurer`.
    func roleOfAppointment(_ name: Range<Int>, in sentence: Range<Int>) -> Person.Role? {
        let after = name.upperBound
        guard after + 1 < sentence.upperBound, text.tokens[after].kind == .word, text.folded(after) == "as" else {
            return nil
        }
        for index in Range.window(after + 1, upTo: min(after + 6, sentence.upperBound)) {
            guard text.tokens[index].kind == .word else { return nil }
            if let role = role(of: index), role != .athlete, role != .other { return role }
            if text.classes(index).contains(.preposition) { return nil }
        }
        return nil
    }

    /// `said Marsh of UK Athletics`: who speaks for a body.
    func roleInBody(_ name: Range<Int>, in sentence: Range<Int>) -> Person.Role? {
        let after = name.upperBound
        guard after + 1 < sentence.upperBound, text.tokens[after].kind == .word,
            ["from", "of"].contains(text.folded(after)),
            text.classes(name.lowerBound - 1).contains(.reportingVerb)
        else { return nil }
        let start = text.classes(after + 1).contains(.determiner) ? after + 2 : after + 1
        for index in Range.window(start, upTo: min(start + 5, sentence.upperBound)) {
            guard text.tokens[index].kind == .word, text.tokens[index].isCapitalised else { return nil }
            if Self.bodies.contains(text.folded(index)) { return .official }
        }
        return nil
    }

    private static let bodies = Set(TableRows.items(NationWordsTable.bodies).map { $0.lowercased() })

    /// `Their coach, a retired postmistress named Marsh`, `a chaperone called Marsh`.
    func roleInNaming(_ name: Range<Int>, in sentence: Range<Int>) -> Person.Role? {
        let verb = name.lowerBound - 1
        guard verb > sentence.lowerBound, text.tokens[verb].kind == .word,
            ["called", "named"].contains(text.folded(verb))
        else { return nil }
        for index in stride(from: verb - 1, through: max(sentence.lowerBound, verb - 8), by: -1) {
            if let role = role(of: index) { return role }
            guard text.tokens[index].kind == .word || text.sign(index) == .comma || text.sign(index) == .hyphen else {
                return nil
            }
            if !text.classes(index).isDisjoint(with: [.preposition, .auxiliary, .relative, .personVerb]) { return nil }
        }
        return nil
    }

    /// `told the Evening Post's Marsh`
    func isMedium(before start: Int) -> Bool {
        guard
            text.token(start - 1)?.kind == .possessive || text.sign(start - 1) == .singleMark
                || text.sign(start - 1) == .closeSingle
        else { return false }
        for index in stride(from: start - 2, through: max(0, start - 5), by: -1) {
            guard text.tokens[index].kind == .word, text.tokens[index].isCapitalised else { return false }
            if Self.media.contains(text.folded(index)) { return true }
        }
        return false
    }

    private static let media = Set(TableRows.items(RoleWordsTable.mediaHouses).map { $0.lowercased() })

    /// `Huge thanks to Marsh for towing the trailer`, `in memory of Marsh, who …`.
    func isThanked(before start: Int) -> Bool {
        guard start >= 2, text.tokens[start - 1].kind == .word, text.tokens[start - 2].kind == .word else {
            return false
        }
        switch (text.folded(start - 2), text.folded(start - 1)) {
        case ("thanks", "to"), ("memory", "of"), ("grateful", "to"): return true
        default: return false
        }
    }

    /// `is coached by Marsh`, `trained by his mother, Marsh`.
    func isTrainer(before start: Int, in sentence: Range<Int>) -> Bool {
        for index in stride(from: start - 1, through: max(sentence.lowerBound + 1, start - 5), by: -1) {
            let token = text.tokens[index]
            if token.sign == .comma, index == start - 1 { continue }
            guard token.kind == .word else { return false }
            if text.folded(index) == "by" {
                return text.tokens[index - 1].kind == .word
                    && ["coached", "discovered", "guided", "mentored", "spotted", "taught", "trained", "unearthed"]
                        .contains(text.folded(index - 1))
            }
            guard
                !text.classes(index).isDisjoint(with: [.determiner, .kinship])
                    || !text.classes(index).isDisjoint(with: .roleNoun)
            else { return false }
        }
        return false
    }

    /// `Marsh, who founded the club in a garage`, `Marsh timed the race`, `Marsh ran the athletics club`: what only those do
    /// who do not compete.
    func roleInDeed(_ name: Range<Int>, in sentence: Range<Int>) -> Person.Role? {
        var verb = text.sign(name.upperBound) == .comma ? name.upperBound + 1 : name.upperBound
        if text.token(verb)?.kind == .word, text.folded(verb) == "who" { verb += 1 }
        while verb < sentence.upperBound, !text.classes(verb).isDisjoint(with: [.adverb, .auxiliary]) { verb += 1 }
        guard verb + 1 < sentence.upperBound, text.tokens[verb].kind == .word, text.tokens[verb + 1].kind == .word
        else {
            return nil
        }
        let word = text.folded(verb)
        if Self.officialDeeds.contains(word) { return .official }
        let hasObject = text.classes(verb + 1).contains(.determiner)
        guard hasObject else { return nil }
        if word == "timed" { return text.folded(verb + 1) == "the" ? .official : nil }
        guard ["ran", "runs", "run", "taught", "teaches"].contains(word) else { return nil }
        return Range.window(verb + 2, upTo: min(verb + 6, sentence.upperBound)).contains {
            text.tokens[$0].kind == .word && ["club", "academy", "group", "squad", "stable"].contains(text.folded($0))
        } ? .coach : nil
    }

    private static let officialDeeds = Set(TableRows.items(RoleWordsTable.officialDeeds))

    /// `Coach of the day: Marsh`: a label at the head of the line that names a role.
    func roleInLabel(_ name: Range<Int>) -> Person.Role? {
        guard text.sign(name.lowerBound - 1) == .colon else { return nil }
        for index in stride(from: name.lowerBound - 2, through: max(0, name.lowerBound - 7), by: -1) {
            guard text.tokens[index].kind == .word else { return nil }
            if text.tokens[index].gap >= .line || index == 0 {
                let role = role(of: index)
                return role == .coach || role == .official ? role : nil
            }
        }
        return nil
    }
}
