/// Whose place an ordinal of ``ClausePlacing`` is, by where people stand around it.
enum PlaceHolder {
    /// The people who hold the place; nil where the clause tells of none.
    static func holder(
        of place: Range<Int>, hasNoun: Bool, in sentence: Range<Int>, _ context: PlacingContext
    ) -> [PlacingSubject]? {
        if let who = inBrackets(place.lowerBound, in: sentence, context) { return who }
        if let who = OrdinalHolder.around(place.lowerBound, place.upperBound, in: sentence, context) { return who }
        if let who = behind(place, in: sentence, context) { return who }
        if let who = beside(place.lowerBound, in: sentence, context) { return who }
        if hasNoun, let who = context.possessor(before: place.lowerBound, in: sentence) { return who }
        let subjects = context.subject(before: place.lowerBound, in: sentence)
        return subjects.isEmpty ? nil : subjects
    }

    /// `Marsh (2:23:02, sixth)`: the name before the bracket.
    private static func inBrackets(_ index: Int, in sentence: Range<Int>, _ context: PlacingContext)
        -> [PlacingSubject]?
    {
        for at in stride(from: index - 1, through: max(sentence.lowerBound, index - 10), by: -1) {
            if context.text.sign(at) == .closeParenthesis { return nil }
            guard context.text.sign(at) == .openParenthesis else { continue }
            return named(beforeBracket: at, in: sentence, context).map { [$0] }
        }
        return nil
    }

    /// `Marsh (4th)`, `Marsh in the 800m (4th, 2:17.63)`: the name before a bracket, over what was raced.
    static func named(beforeBracket bracket: Int, in sentence: Range<Int>, _ context: PlacingContext) -> PlacingSubject?
    {
        var at = bracket - 1
        while at > sentence.lowerBound, bracket - at <= 6, context.references.number(at: at) == nil {
            let isRaced =
                context.eventAtToken(at) != nil || context.isWord(at, ["in", "the", "over"])
                || context.text.kind(at) == .number
                || context.knowledge.marks.sexes[context.word(at)] != nil || context.text.kind(at) == .possessive
            guard isRaced else { return nil }
            at -= 1
        }
        guard let number = context.references.number(at: at), at == bracket - 1 || context.isName(.reference(number))
        else {
            return nil
        }
        return .reference(number)
    }

    /// `Third were Marsh and Tolvik`, `fifth places went to Marsh`, `third for Marsh`.
    private static func behind(_ place: Range<Int>, in sentence: Range<Int>, _ context: PlacingContext)
        -> [PlacingSubject]?
    {
        let end = context.isWord(place.upperBound, ["home"]) ? place.upperBound + 1 : place.upperBound
        let opens = place.lowerBound == sentence.lowerBound || context.text.sign(place.lowerBound - 1) == .comma
        let verb: Int? =
            context.isWord(end, ["was", "were", "went", "is", "goes", "came", "fell"]) && opens
            ? end + 1 : context.isWord(end, ["for"]) && context.references.number(at: end + 1) != nil ? end + 1 : nil
        if verb == nil, let who = listed(place, in: sentence, context) { return [who] }
        guard let verb else { return nil }
        let all = context.allNamed(from: verb, within: 6, in: sentence)
        return all.isEmpty ? nil : all
    }

    /// `Third was Marsh, fourth my training partner Tolvik`: a sentence that began with a place goes on so.
    static func listed(_ place: Range<Int>, in sentence: Range<Int>, _ context: PlacingContext) -> PlacingSubject? {
        let before = place.lowerBound - 1
        guard context.text.sign(before) == .comma || context.isWord(before, ["and"]),
            OrdinalPlacing.rank(at: sentence.lowerBound, context) != nil
        else { return nil }
        return context.named(from: place.upperBound, within: 5, in: sentence).flatMap { context.isName($0) ? $0 : nil }
    }

    /// `Marsh, fifth,`, `Marsh an astonishing eighth`, `Marsh of Annadale ninth`, `Marsh in third`.
    static func beside(_ index: Int, in sentence: Range<Int>, _ context: PlacingContext) -> [PlacingSubject]? {
        let text = context.text
        var at = index - 1
        var preposition = ""
        while at >= sentence.lowerBound, index - at <= 8 {
            if let number = context.references.number(at: at) {
                guard case .name = context.references.all[number].kind else { return nil }
                return isOpponent(number, preposition, in: sentence, context)
                    ? nil : OrdinalHolder.crew(of: .reference(number), in: sentence, context)
            }
            let token = text.tokens[at]
            switch token.kind {
            case .sign:
                guard token.sign == .comma || token.sign == .closeParenthesis || token.sign == .hyphen else {
                    return nil
                }
                if token.sign == .closeParenthesis {
                    guard
                        let open = stride(from: at - 1, through: max(sentence.lowerBound, at - 7), by: -1)
                            .first(where: { text.sign($0) == .openParenthesis })
                    else { return nil }
                    at = open
                }
            case .word:
                let classes = text.classes(at)
                if context.isWord(at, ["in", "into"]), preposition.isEmpty, at >= index - 3 {
                    preposition = text.folded(at)
                } else if context.isWord(at, ["of", "from"]) {
                    // `Marsh of Annadale ninth`: a home behind the name.
                    guard text.tokens[at + 1].isCapitalised else { return nil }
                } else if token.isCapitalised {
                    break
                } else if !classes.isDisjoint(with: [
                    .preposition, .conjunction, .auxiliary, .relative, .personVerb, .reportingVerb, .negation,
                ]) || context.words.finishVerbs.contains(token.word) || context.words.gainVerbs.contains(token.word)
                    || text.folded(at).hasSuffix("ed")
                {
                    return nil
                }
            case .number, .possessive: return nil
            }
            at -= 1
        }
        return nil
    }

    /// `behind Marsh in third` is the place of the one behind, `beat Marsh into second` that of the beaten.
    private static func isOpponent(
        _ number: Int, _ preposition: String, in sentence: Range<Int>, _ context: PlacingContext
    ) -> Bool {
        let governor = context.competitors.governor(of: context.references.all[number], from: sentence.lowerBound)
        guard governor >= sentence.lowerBound, context.text.kind(governor) == .word else { return false }
        if context.isWord(governor, ["behind", "after", "past", "over", "to", "from", "for", "by"]) { return true }
        return preposition != "into" && preposition.isEmpty
            && context.words.opponentVerbs.contains(context.word(governor))
    }
}
