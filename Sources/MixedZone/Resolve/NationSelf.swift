/// What a sentence says of somebody's nationality outright (`Marsh is Danish`), and what one of a relay team does with
/// the next (`Marsh took over from Weir`).
struct NationSelf {
    let context: NationContext
    private var text: TokenizedText { context.text }

    private static let superlatives = Set(TableRows.items(NationWordsTable.superlatives))
    private static let copulas: Set<String> = ["am", "are", "become", "became", "is", "was", "were"]

    /// `Marsh is Danish`, `Marsh is a Dane who lives in Girona`, `Marsh is a Norwegian sprinter`; it holds in any role.
    func claims(of nation: NationMention) -> [NationContext.Claim] {
        guard nation.isAdjective else { return [] }
        let before = nation.tokens.lowerBound - 1
        var verb = before
        while verb > before - 5, !text.classes(verb).isDisjoint(with: [.determiner, .ordinal]) || Self.superlatives.contains(context.word(verb)) {
            verb -= 1
        }
        guard Self.copulas.contains(context.word(verb)), endsPredicate(nation) else { return [] }
        // "whose mother is Norwegian"
        guard text.classes(verb - 1).isDisjoint(with: [.kinship, .common]) || context.person(at: verb - 1) != nil else { return [] }
        let sentence = text.sentence(of: verb)
        let groups = NameGroups(context: context).groups(in: sentence, before: verb)
        guard let group = groups.last, group.tokens.upperBound >= verb - 2, !group.isObject,
            text.token(group.tokens.upperBound)?.kind != .possessive
        else { return [context.claim(context.subject(before: verb), nation, NationRules.after)].compactMap(\.self) }
        return group.people.compactMap { context.claim($0, nation, NationRules.after) }
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

    /// Two who run or swim legs of one relay: the nation of the one is that of the other.
    func handover(at index: Int) -> (Int, Int)? {
        let word = context.word(index)
        let next: Int
        switch (word, context.word(index + 1), context.word(index + 2)) {
        case ("took", "over", "from"), ("taking", "over", "from"), ("takes", "over", "from"): next = index + 3
        case ("handed", "over", "to"), ("handing", "over", "to"), ("hands", "over", "to"): next = index + 3
        case ("handed", "to", _), ("handed", "off", _), ("tagged", _, _), ("touched", "off", _):
            next = context.word(index + 1) == "off" ? (context.word(index + 2) == "to" ? index + 3 : index + 2)
                : context.word(index + 1) == "to" ? index + 2 : index + 1
        case ("baton", "to", _), ("baton", "from", _): next = index + 2
        default: return nil
        }
        let number = Int(text.sentenceOfToken[index])
        let isRelay = (max(0, number - 3)...number).contains { number in
            text.sentences[number].prefix(60).contains {
                ["anchor", "baton", "changeover", "leg", "legs", "medley", "relay", "relays", "takeover"].contains(context.word($0))
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
