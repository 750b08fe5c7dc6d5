/// The home favourite is of the nation of the place, where the text says which that is.
struct NationHost {
    let context: NationContext
    private var text: TokenizedText { context.text }

    /// Those who compete at home.
    func claims() -> [NationContext.Claim] {
        guard let nation = host() else { return [] }
        var claims: [NationContext.Claim] = []
        for reference in context.references.all where reference.isName {
            let start = reference.head.lowerBound
            let window = Range.window(max(text.sentence(of: start).lowerBound, start - 5), upTo: start)
            guard let home = window.last(where: { context.word($0) == "home" }), home + 1 < start else { continue }
            let describes = (home + 1..<start).allSatisfy { index in
                text.tokens[index].kind == .number || text.sign(index) == .comma && index == start - 1
                    || text.tokens[index].kind == .word && !text.tokens[index].isCapitalised
                        && text.classes(index).isDisjoint(with: [.preposition, .auxiliary, .conjunction, .adverb])
            }
            let hasNoun = (home + 1..<start).contains {
                text.classes($0).contains(.athleteNoun) || Self.heroes.contains(context.word($0))
            }
            guard describes, hasNoun else { continue }
            claims += [context.claim(context.person(at: start), nation, NationRules.home)].compactMap(\.self)
        }
        return claims
    }

    private static let heroes = Set(TableRows.items(NationWordsTable.hopes))

    /// The nation of the dateline, or the one that the first sentences name as the place of it all.
    private func host() -> NationMention? {
        let end = text.lines.prefix(5).last?.upperBound ?? 0
        var places: [NationMention] = []
        for nation in context.nations.prefix(while: { $0.tokens.lowerBound < end }) where !nation.isAdjective {
            let (start, close) = (nation.tokens.lowerBound, nation.tokens.upperBound)
            let isDateline =
                text.sign(start - 1) == .comma && text.token(start - 2)?.isCapitalised == true
                && (start - text.sentence(of: start).lowerBound <= 4)
                && [.comma, .dash, .hyphen, .openParenthesis, .colon].contains(text.sign(close))
            if isDateline { return nation }
            let isPlace =
                context.word(start - 1) == "in" && text.token(close)?.kind != .possessive
                || text.sign(start - 1) == .comma && context.entities.named(at: start - 2)?.kind == .place
            if isPlace { places.append(nation) }
        }
        return Set(places.map(\.code)).count == 1 ? places.first : nil
    }
}
