/// `placing.ordinal`: an ordinal that is a place, not a time, a lap or a year.
enum OrdinalPlacing {
    static let rule = Rule(
        "placing.ordinal", "An ordinal with a word for a place, or after a verb of finishing.",
        hits: [
            Rule.Hit("Sarah Tolvik finished ⟦fourth⟧ in the 800m.", gives: "4 Sarah Tolvik"),
            Rule.Hit("James Orskell was left in ⟦sixth spot⟧.", gives: "6 James Orskell"),
            Rule.Hit("James Orskell won with Sarah Tolvik ⟦third⟧ in 2:04.11.", gives: "3 Sarah Tolvik"),
            Rule.Hit("James Orskell came home ⟦13th⟧ of 40.", gives: "13 James Orskell"),
        ],
        misses: [
            "Sarah Tolvik ran the third lap in 63 seconds.", "It was the second time that James Orskell had raced.",
        ])

    static let form = PlacingRecogniser.Form(rule: rule) { index, sentence, context in
        guard let (rank, end) = rank(at: index, context) else { return nil }
        if context.isHypothetical(index, in: sentence) { return nil }
        if let noun = placeNoun(after: end, context) {
            guard rank > 1 || isReached(index, in: sentence, context) else { return nil }
            return mention(index..<noun, rank, index, sentence, context, confidence: 0.9)
        }
        guard rank > 1 || isFirstAcross(index, in: sentence, context), endsPhrase(end, in: sentence, context) else {
            return nil
        }
        if let who = personBefore(index, in: sentence, context) {
            return PlacingMention(
                tokens: index..<end, rank: rank, subjects: [who], rule: rule, confidence: 0.88)
        }
        guard isReached(index, in: sentence, context) || opensClause(index, end, in: sentence, context) else {
            return nil
        }
        return mention(index..<end, rank, index, sentence, context, confidence: 0.9)
    }

    /// The place that an ordinal at a token gives, and where the ordinal ends.
    static func rank(at index: Int, _ context: PlacingContext) -> (rank: Int, end: Int)? {
        if let rank = context.words.ordinals[context.word(index)] { return (rank, index + 1) }
        guard let number = context.text.number(index), number > 0, let suffix = context.text.token(index + 1),
            suffix.kind == .word, suffix.gap == .none
        else { return nil }
        guard ["st", "nd", "rd", "th"].contains(context.text.folded(index + 1)) else { return nil }
        // "19,346th": the thousands stand before a comma.
        if context.text.sign(index - 1) == .comma, context.text.tokens[index].gap == .none,
            let thousands = context.text.number(index - 2), context.text.tokens[index - 1].gap == .none
        {
            return (thousands * 1000 + number, index + 2)
        }
        return (number, index + 2)
    }

    /// `place`, `spot`, `lady`, `female Vet 45` behind an ordinal.
    private static func placeNoun(after end: Int, _ context: PlacingContext) -> Int? {
        var at = end
        if context.text.sign(at) == .hyphen { at += 1 }
        guard context.words.placeNouns.contains(context.word(at)) else { return nil }
        if context.text.tokens[at].kind == .word, context.text.folded(at) == "places" { return nil }
        let next = at + 1
        return context.words.placeNouns.contains(context.word(next)) ? next + 1 : next
    }

    private static func isReached(_ index: Int, in sentence: Range<Int>, _ context: PlacingContext) -> Bool {
        var at = index - 1
        var steps = 0
        while at >= sentence.lowerBound, steps < 7 {
            let token = context.text.tokens[at]
            if context.words.finishVerbs.contains(token.word) { return true }
            if token.kind == .sign, token.sign != .hyphen, token.sign != .comma { return false }
            let classes = context.text.classes(at)
            let isLink =
                token.kind != .word || token.sign == .comma || classes.contains(.determiner)
                || classes.contains(.adverb)
                || classes.contains(.ordinal) || Self.links.contains(context.text.folded(at))
                || classes.contains(.common) && at == index - 1 || context.text.classes(at + 1).contains(.common)
            guard isLink else { return false }
            at -= 1
            steps += 1
        }
        return false
    }

    /// Words between the verb and the ordinal: `finished in sixth`, `came a creditable fifth`, `dropped to fourth`.
    private static let links: Set<String> = [
        "and", "equal", "for", "home", "in", "into", "joint", "out", "then", "to", "up", "with", "a", "an",
    ]

    /// `first` is a place only when somebody came home so.
    private static func isFirstAcross(_ index: Int, in sentence: Range<Int>, _ context: PlacingContext) -> Bool {
        guard index > sentence.lowerBound else { return false }
        let before = context.text.tokens[index - 1]
        guard before.kind == .word else { return false }
        let word = context.text.folded(index - 1)
        return ["finished", "finish", "finishing", "came", "placed", "home", "line", "touched", "joint", "ranked"]
            .contains(word)
    }

    /// Nothing follows that the ordinal could count: `third lap`, `second time`.
    private static func endsPhrase(_ end: Int, in sentence: Range<Int>, _ context: PlacingContext) -> Bool {
        guard end < sentence.upperBound else { return true }
        let token = context.text.tokens[end]
        if token.kind == .sign { return token.sign != .hyphen }
        guard token.kind == .word else { return false }
        let classes = context.text.classes(end)
        return !classes.isDisjoint(with: [
            .preposition, .conjunction, .adverb, .determiner, .auxiliary, .relative, .pronounHe, .pronounShe,
        ]) || context.people.person(at: end) != nil
    }

    /// `with Dutchman Marsh second`, `Marsh third`: the person stands right before.
    private static func personBefore(_ index: Int, in sentence: Range<Int>, _ context: PlacingContext)
        -> PlacingSubject?
    {
        var at = index - 1
        if context.text.sign(at) == .openParenthesis { at -= 1 }
        guard at >= sentence.lowerBound, let number = context.references.number(at: at) else { return nil }
        if case .name = context.references.all[number].kind { return .reference(number) }
        return nil
    }

    /// `Second was Marsh`, `and third went to Marsh`.
    private static func opensClause(_ index: Int, _ end: Int, in sentence: Range<Int>, _ context: PlacingContext)
        -> Bool
    {
        guard end < sentence.upperBound, context.text.tokens[end].kind == .word else { return false }
        return ["was", "were", "went", "is"].contains(context.text.folded(end))
            && (index == sentence.lowerBound || ["and", "with", ","].contains(context.text.folded(index - 1)))
    }

    private static func mention(
        _ tokens: Range<Int>, _ rank: Int, _ index: Int, _ sentence: Range<Int>, _ context: PlacingContext,
        confidence: Double
    ) -> PlacingMention {
        let behind = context.text.token(tokens.upperBound)
        let isInverted =
            behind?.kind == .word && ["was", "were", "went", "is"].contains(context.text.folded(tokens.upperBound))
        var who: [PlacingSubject] = []
        if isInverted {
            who = context.named(from: tokens.upperBound + 1, within: 7, in: sentence).map { [$0] } ?? []
        }
        if who.isEmpty { who = context.subject(before: index, in: sentence) }
        return PlacingMention(tokens: tokens, rank: rank, subjects: who, rule: rule, confidence: confidence)
    }
}
