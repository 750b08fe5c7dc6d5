/// What a sentence says of somebody's nationality outright (`Marsh is Danish`), and what one of a relay team does with
/// the next (`Marsh took over from Weir`).
struct NationSelf {
    let context: NationContext
    private var text: TokenizedText { context.text }

    private static let superlatives = Set(TableRows.items(NationWordsTable.superlatives))
    private static let copulas: Set<String> = ["am", "are", "become", "became", "is", "was", "were"]

    /// `Marsh is Danish`, `Marsh is a Dane who lives in Girona`, `Marsh is a Norwegian sprinter`; it holds in any role.
    func claims(of nation: NationMention) -> [NationContext.Claim] {
        if let person = owner(of: nation) ?? citizen(of: nation) ?? one(of: nation) ?? mate(of: nation)
            ?? best(of: nation)
        {
            return [context.claim(person, nation, NationRules.after)].compactMap(\.self)
        }
        guard nation.isAdjective else { return [] }
        let before = nation.tokens.lowerBound - 1
        var verb = before
        while verb > before - 5,
            !text.classes(verb).isDisjoint(with: [.determiner, .ordinal])
                || Self.superlatives.contains(context.word(verb))
        {
            verb -= 1
        }
        guard Self.copulas.contains(context.word(verb)), endsPredicate(nation) else { return [] }
        // "whose mother is Norwegian"
        guard !text.classes(verb - 1).contains(.kinship) || context.person(at: verb - 1) != nil else { return [] }
        let sentence = text.sentence(of: verb)
        let groups = NameGroups(context: context).groups(in: sentence, before: verb)
        guard let group = groups.last, group.tokens.upperBound >= verb - 2, !group.isObject,
            text.token(group.tokens.upperBound)?.kind != .possessive
        else { return [context.claim(context.subject(before: verb), nation, NationRules.after)].compactMap(\.self) }
        return group.people.compactMap { context.claim($0, nation, NationRules.after) }
    }

    /// `Marsh's bronze was Britain's first`, `Marsh's bronze was a first for British fencing`
    private func owner(of nation: NationMention) -> Int? {
        let before = context.beforePhrase(nation)
        let isOwner = text.token(nation.tokens.upperBound)?.kind == .possessive
        let verb = context.word(before) == "for" && context.word(before - 1) == "first" ? before - 3 : before
        guard isOwner || verb < before, Self.copulas.contains(context.word(verb)) else { return nil }
        let first = text.sentence(of: before).lowerBound
        for index in stride(from: verb - 1, through: max(first, verb - 6), by: -1)
        where text.token(index)?.kind == .possessive {
            let isMedal = Range.window(index, upTo: verb).contains { Self.medals.contains(context.word($0)) }
            return isMedal ? context.person(at: index - 1) : nil
        }
        return nil
    }

    private static let medals = Set(TableRows.items(NationWordsTable.medals))

    /// `Marsh's Norwegian team-mates`, `her Norwegian team-mates`
    private func mate(of nation: NationMention) -> Int? {
        let end = nation.tokens.upperBound
        let isTeam =
            ["teammates", "compatriots", "colleagues"].contains(context.word(end))
            || context.word(end) == "team" && context.word(end + 2) == "mates"
        guard nation.isAdjective, isTeam else { return nil }
        let before = nation.tokens.lowerBound - 1
        if text.token(before)?.kind == .possessive { return context.person(at: before - 1) }
        return ["his", "her"].contains(context.word(before)) ? context.person(at: before) : nil
    }

    /// `Marsh is Norway's most decorated skier`
    private func best(of nation: NationMention) -> Int? {
        guard text.token(nation.tokens.upperBound)?.kind == .possessive, !nation.isAdjective,
            Self.copulas.contains(context.word(nation.tokens.lowerBound - 1))
        else { return nil }
        let sentence = text.sentence(of: nation.tokens.lowerBound)
        var isPersonal = false
        for index in Range.window(
            nation.tokens.upperBound + 1, upTo: min(nation.tokens.upperBound + 7, sentence.upperBound))
        {
            let classes = text.classes(index)
            guard text.tokens[index].kind == .word || text.sign(index) == .hyphen,
                classes.isDisjoint(with: [.preposition, .conjunction, .relative, .auxiliary])
            else { break }
            isPersonal = classes.contains(.athleteNoun) || Self.hopes.contains(context.word(index))
        }
        return isPersonal ? context.subject(before: nation.tokens.lowerBound - 1) : nil
    }

    private static let hopes = Set(TableRows.items(NationWordsTable.hopes))

    /// `a German citizen since 2010`, `took German citizenship`, `holds a German passport`
    private func citizen(of nation: NationMention) -> Int? {
        guard nation.isAdjective,
            let noun = context.noun(of: nation, in: ["citizen", "citizenship", "nationality", "passport"])
        else { return nil }
        let sentence = text.sentence(of: noun)
        // Who takes or has it, not who seeks it.
        let window = Range.window(max(sentence.lowerBound, noun - 7), upTo: noun)
        let isHeld = window.contains {
            [
                "acquired", "been", "became", "gained", "got", "had", "has", "have", "hold", "holds", "is", "received",
                "took", "was", "with",
            ]
            .contains(context.word($0))
        }
        let isSought = window.contains {
            text.classes($0).contains(.negation)
                || ["applied", "to", "trying", "denied", "refused"].contains(context.word($0))
        }
        guard isHeld, !isSought else { return nil }
        return NameGroups(context: context).groups(in: sentence, before: noun).last { !$0.isObject }?.people.last
    }

    /// `Marsh was fourth, one of five Hungarians in the top ten`, `Marsh was the best of the Britons`
    private func one(of nation: NationMention) -> Int? {
        let word = context.word(nation.tokens.upperBound - 1)
        guard nation.isAdjective,
            word.hasSuffix("s") || word.hasSuffix("men") || word.hasSuffix("ish") || word.hasSuffix("ch")
        else { return nil }
        var of = nation.tokens.lowerBound - 1
        let first = text.sentence(of: of + 1).lowerBound
        while of > first, !text.classes(of).isDisjoint(with: [.determiner, .cardinal]) { of -= 1 }
        guard of > first + 1, of < nation.tokens.lowerBound - 1, context.word(of) == "of",
            context.word(of - 1) == "one" || Self.superlatives.contains(context.word(of - 1)),
            text.token(nation.tokens.upperBound)?.kind != .possessive
        else { return nil }
        let start = text.classes(of - 2).contains(.determiner) ? of - 2 : of - 1
        if text.sign(start - 1) == .comma || Self.copulas.contains(context.word(start - 1)) {
            return NameGroups(context: context).groups(in: text.sentence(of: of), before: start).last { !$0.isObject }?
                .people.last
        }
        return nil
    }

    private func endsPredicate(_ nation: NationMention) -> Bool {
        let end = nation.tokens.upperBound
        guard let next = text.token(end), next.gap < .line else { return true }
        if next.kind == .sign { return next.sign != .hyphen }
        let classes = text.classes(end)
        return classes.contains(.athleteNoun)
            || !classes.isDisjoint(with: [.conjunction, .relative, .preposition, .adverb]) && context.word(end) != "of"
            || ["home", "across", "past"].contains(context.word(end))
    }

    /// Asked of every word, hence no set, which would hash each.
    private static func isHandover(_ word: String) -> Bool {
        switch word {
        case "baton", "handed", "handing", "hands", "tagged", "takes", "taking", "took", "touched": true
        default: false
        }
    }

    /// Two who run or swim legs of one relay: the nation of the one is that of the other.
    func handover(at index: Int) -> (Int, Int)? {
        let word = context.word(index)
        guard Self.isHandover(word) else { return nil }
        let next: Int
        switch (word, context.word(index + 1), context.word(index + 2)) {
        case ("took", "over", "from"), ("taking", "over", "from"), ("takes", "over", "from"): next = index + 3
        case ("handed", "over", "to"), ("handing", "over", "to"), ("hands", "over", "to"): next = index + 3
        case ("handed", "to", _), ("handed", "off", _), ("tagged", _, _), ("touched", "off", _):
            next =
                context.word(index + 1) == "off"
                ? (context.word(index + 2) == "to" ? index + 3 : index + 2)
                : context.word(index + 1) == "to" ? index + 2 : index + 1
        case ("baton", "to", _), ("baton", "from", _): next = index + 2
        default: return nil
        }
        let number = Int(text.sentenceOfToken[index])
        let isRelay = (max(0, number - 3)...number).contains { number in
            text.sentences[number].prefix(60).contains {
                ["anchor", "baton", "changeover", "leg", "legs", "medley", "relay", "relays", "takeover"].contains(
                    context.word($0))
            }
        }
        let sentence = text.sentences[number]
        guard isRelay, let other = context.person(at: next),
            let group = NameGroups(context: context).groups(in: sentence, before: index).last(where: { !$0.isObject }),
            let person = group.people.last, person != other
        else { return nil }
        return (person, other)
    }
}
