/// Whoever sets, holds or breaks the Kenyan record is of Kenya.
struct NationRecords {
    let context: NationContext
    private var text: TokenizedText { context.text }

    private static let nouns: Set<String> = ["best", "record", "records"]
    private static let verbs = Set(TableRows.items(NationWordsTable.recordVerbs))
    private static let holding = Set(TableRows.items(NationWordsTable.holderVerbs))

    /// Those whom a record of a nation belongs or belonged to.
    func claims(of nation: NationMention) -> [NationContext.Claim] {
        guard nation.isAdjective || text.token(nation.tokens.upperBound)?.kind == .possessive,
            let noun = context.noun(of: nation, in: Self.nouns),
            // "beat Norway's best" is about people.
            context.word(noun) != "best" || nation.isAdjective || noun > nation.tokens.upperBound + 1,
            !context.word(noun + 1).hasPrefix("holder")
        else { return [] }
        return [owner(before: nation.tokens.lowerBound), holder(after: noun), breaker(before: nation)]
            .compactMap { context.claim($0, nation, NationRules.record) }
    }

    /// `Farah's British record`, `her British record`
    private func owner(before start: Int) -> Int? {
        if text.token(start - 1)?.kind == .possessive { return context.person(at: start - 2) }
        let index = ["own", "old", "new"].contains(context.word(start - 1)) ? start - 2 : start - 1
        return ["his", "her"].contains(context.word(index)) ? context.person(at: index) : nil
    }

    /// `the British record set by Marsh`, `the British record, which Marsh has held since 1997`, `the British record she set`.
    private func holder(after noun: Int) -> Int? {
        let limit = min(noun + 16, text.sentence(of: noun).upperBound)
        for index in Range.window(noun + 1, upTo: limit) {
            let word = context.word(index)
            if Self.holding.contains(word), context.word(index + 1) == "by" {
                return context.firstPerson(from: index + 2, upTo: min(index + 8, limit))?.person
            }
            guard let person = context.person(at: index), index - noun <= 9 else { continue }
            var verb = index
            while verb < limit, context.person(at: verb) == person { verb += 1 }
            while verb < limit, !text.classes(verb).isDisjoint(with: [.auxiliary, .adverb]) { verb += 1 }
            let isRelative = ["which", "that"].contains(context.word(index - 1)) || index == noun + 1
            return isRelative && Self.holding.contains(context.word(verb)) ? person : nil
        }
        return nil
    }

    /// `Marsh broke the British record`, `Marsh won in a British record`, `to erase Weir's British record`.
    private func breaker(before nation: NationMention) -> Int? {
        let first = text.sentence(of: nation.tokens.lowerBound).lowerBound
        var start = context.beforePhrase(nation)
        if text.token(start)?.kind == .possessive, let owner = context.references.reference(at: start - 1) {
            start = owner.tokens.lowerBound - 1
        }
        let isNew = ["a", "an"].contains(context.word(start + 1))
        if isNew, text.sign(start) == .comma { return context.subject(before: start) }
        if ["in", "with", "for"].contains(context.word(start)) || isNew && context.word(start) == "and" {
            return context.subject(before: start)
        }
        for index in stride(from: start, through: max(first, start - 7), by: -1) {
            let token = text.tokens[index]
            if token.kind == .sign, token.sign != .hyphen { return nil }
            if Self.verbs.contains(context.word(index)) { return context.subject(before: index) }
            if context.person(at: index) != nil { return nil }
        }
        return nil
    }

    /// `Marsh erased Weir's national record`: both are of one nation; who of them is known tells that of the other.
    func sharers(at index: Int) -> (Int, Int)? {
        guard context.word(index) == "national", text.token(index - 1)?.kind == .possessive else { return nil }
        var noun = index + 1
        while noun < index + 6, context.entities.event(at: noun) != nil || text.classes(noun).contains(.common) {
            if Self.nouns.contains(context.word(noun)) { break }
            noun += 1
        }
        guard Self.nouns.contains(context.word(noun)), let owner = context.references.reference(at: index - 2),
            let holder = context.person(at: index - 2)
        else { return nil }
        let verb = owner.tokens.lowerBound - 1
        guard Self.verbs.contains(context.word(verb)), let breaker = context.subject(before: verb), breaker != holder
        else { return nil }
        return (breaker, holder)
    }
}
