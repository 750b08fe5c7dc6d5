/// Whom a title or a description means.
extension TitlePlacing {
    /// Whom a description is about: several for `champions Marsh and Tolvik`, a team for `defending champions Serbia`.
    static func bearers(of tokens: Range<Int>, in sentence: Range<Int>, _ context: PlacingContext) -> [PlacingSubject] {
        let text = context.text
        let end = tokens.upperBound
        let noun = text.kind(end - 1) == .word ? text.folded(end - 1) : ""
        if noun.hasSuffix("s") {
            if case let all = context.allNamed(
                from: context.isWord(end, ["were", "are"]) ? end + 1 : end, within: 3, in: sentence),
                let first = all.first,
                context.isName(first) || context.isTeam(first)
            {
                return all
            }
            // `Serbia, the defending champions,`
            var comma = tokens.lowerBound - 1
            while comma > sentence.lowerBound, text.classes(comma).contains(.determiner) { comma -= 1 }
            if text.sign(comma) == .comma {
                if let nation = context.entities.nation(at: comma - 1), !nation.isAdjective {
                    return [.nation(nation.name)]
                }
                if let club = context.competitors.club(at: comma - 1), club.upperBound == comma {
                    return [.nation(context.competitors.clubName(club))]
                }
            }
        }
        if context.isWord(end, ["is", "was"]), let who = PlaceAgent.inverted(end, in: sentence, context) { return who }
        if let who = PlaceAgent.dangling(tokens.lowerBound, in: sentence, context) { return who }
        if let who = described(before: tokens.lowerBound, in: sentence, context) { return who }
        return bearer(of: tokens, in: sentence, context).map { [$0] } ?? []
    }

    /// `Germany, who were champions in Dresden last year`: the antecedent of the clause that describes.
    static func described(before start: Int, in sentence: Range<Int>, _ context: PlacingContext)
        -> [PlacingSubject]?
    {
        var at = start - 1
        while at > sentence.lowerBound, start - at <= 5,
            !context.text.classes(at).isDisjoint(with: [.auxiliary, .adverb, .determiner])
        { at -= 1 }
        guard context.isWord(at, ["who", "which"]), at < start - 1 else { return nil }
        let who = context.subject(before: at + 1, in: sentence)
        return who.isEmpty ? nil : who
    }

    /// The person whom a description is about: the name behind it, the name before it, or the description itself.
    static func bearer(of tokens: Range<Int>, in sentence: Range<Int>, _ context: PlacingContext) -> PlacingSubject? {
        let text = context.text
        let end = tokens.upperBound
        if let name = name(at: end, in: sentence, context) { return name }
        if text.sign(end) == .comma, let name = name(at: end + 1, in: sentence, context) { return name }
        var article = tokens.lowerBound - 1
        while article >= sentence.lowerBound,
            text.classes(article).contains(.determiner)
                || context.words.titleAdjectives.contains(context.word(article))
                || context.isWord(article, ["himself", "herself"]) || text.kind(article) == .number
        { article -= 1 }
        if text.sign(article) == .comma, let number = context.references.number(at: article - 1),
            context.isName(.reference(number))
        {
            return .reference(number)
        }
        if let number = context.references.number(at: tokens.upperBound - 1) {
            let reference = context.references.all[number]
            let before = reference.tokens.lowerBound - 1
            if reference.kind == .unnamed,
                context.isWord(before, ["is", "was", "are", "were", "as"]) || isCopula(before, text)
            {
                // `is a national champion`: what is said of the subject.
                return context.subject(before: before, in: sentence).first
            }
            if reference.kind != .unnamed { return .reference(number) }
            // `Marsh, already a bronze medallist, was fourth`
            var at = before
            while at > sentence.lowerBound, text.classes(at).contains(.adverb) || text.classes(at).contains(.determiner)
            { at -= 1 }
            guard text.sign(at) == .comma, let named = context.references.number(at: at - 1),
                context.isName(.reference(named))
            else { return .reference(number) }
            return .reference(named)
        }
        var before = tokens.lowerBound - 1
        while before >= sentence.lowerBound, tokens.lowerBound - before <= 7 {
            let classes = text.classes(before)
            if text.sign(before) == .comma || text.sign(before) == .openParenthesis {
                return context.references.number(at: before - 1).map { .reference($0) }
            }
            guard
                !classes.isDisjoint(with: [.determiner, .nationWord, .adverb, .auxiliary, .roleNoun, .ordinal])
                    || isIs(before, text) || text.tokens[before].kind == .possessive
                    || text.tokens[before].kind == .number
                    || classes.contains(.common) && classes.isDisjoint(with: [.personVerb, .preposition, .conjunction])
            else { break }
            before -= 1
        }
        if before >= sentence.lowerBound, isCopula(before, text) {
            return context.subject(before: before, in: sentence).first
        }
        if before >= sentence.lowerBound, let number = context.references.number(at: before) {
            return .reference(number)
        }
        if before < sentence.lowerBound, context.isWord(sentence.lowerBound, ["the"]) {
            return lastSpokenOf(before: sentence.lowerBound, context)
        }
        if context.isWord(before, ["become", "became", "becomes", "becoming", "crowned"]) {
            return context.subject(before: before, in: sentence).first
        }
        return nil
    }

    /// `The former European champion, who was 15th, has a new coach`: whoever the sentence before was about.
    static func lastSpokenOf(before token: Int, _ context: PlacingContext) -> PlacingSubject? {
        var start = token
        for _ in 0..<4 where start > 0 {
            let sentence = context.text.sentence(of: start - 1)
            start = sentence.lowerBound
            for at in sentence.prefix(60) {
                guard let number = context.references.number(at: at), context.isName(.reference(number)) else {
                    continue
                }
                let end = context.references.all[number].tokens.upperBound
                if context.text.token(end)?.kind != .possessive, !context.text.classes(at - 1).contains(.preposition) {
                    return .reference(number)
                }
            }
        }
        return nil
    }

    /// A name at a token, over a nation before it (`champion Ireland's Paul Marsh`, `medallist Kenyan Marsh`).
    static func name(at index: Int, in sentence: Range<Int>, _ context: PlacingContext) -> PlacingSubject? {
        var at = index
        while at < min(sentence.upperBound, index + 4), let nation = context.entities.nation(at: at) {
            at = nation.tokens.upperBound
            if context.text.token(at)?.kind == .possessive { at += 1 }
        }
        guard at < sentence.upperBound, let number = context.references.number(at: at),
            case .name = context.references.all[number].kind
        else { return nil }
        return .reference(number)
    }

    /// `became world champion`, `was crowned champion`, `emerged the winner`, `ran out an easy winner`.
    static func isCopula(_ index: Int, _ text: TokenizedText) -> Bool {
        guard text.kind(index) == .word else { return false }
        if text.folded(index) == "out" {
            return index > 0
                && ["ran", "run", "came"].contains(text.kind(index - 1) == .word ? text.folded(index - 1) : "")
        }
        return [
            "became", "become", "becoming", "crowned", "emerged", "proved", "declared", "remain", "remained", "remains",
        ].contains(
            text.folded(index))
    }

    static func isIs(_ index: Int, _ text: TokenizedText) -> Bool {
        text.tokens[index].kind == .word && ["as", "current", "former", "reigning", "new"].contains(text.folded(index))
    }
}
