/// What follows an ordinal and makes it a place, or no place.
extension OrdinalPlacing {
    /// `place`, `spot`, `lady`, `female Vet 45`, `V50` behind an ordinal.
    static func placeNoun(after end: Int, _ context: PlacingContext) -> Int? {
        guard let noun = anyPlaceNoun(after: end, context) else { return nil }
        return isOnlyOfSort(noun, context) ? nil : noun
    }

    /// `the second woman to win the race` won it: a person counted, no place.
    static func isOnlyOfSort(_ noun: Int, _ context: PlacingContext) -> Bool {
        context.words.personPlaces.contains(context.word(noun - 1))
            && (context.isWord(noun, ["to", "ever", "since", "who", "under", "with", "for", "on", "through"])
                || context.text.kind(noun) == .word
                    && !context.isWord(noun, ["home", "in", "and", "was", "overall", "at"])
                    && context.text.classes(noun).isDisjoint(with: [.preposition, .conjunction, .auxiliary])
                    && context.references.number(at: noun) == nil)
    }

    static func anyPlaceNoun(after end: Int, _ context: PlacingContext) -> Int? {
        var at = end
        if context.text.sign(at) == .hyphen { at += 1 }
        // `FV45`, `V50`, `U20`: an age group
        if let token = context.text.token(at), token.kind == .word, token.isCapitalised,
            token.shape.contains(.allCapitals) && token.range.count <= 3 || token.range.count == 1
                || context.isWord(at, ["vet"]),
            context.text.number(at + 1) != nil
        {
            return at + 2
        }
        if context.isWord(at, ["over", "under"]), context.text.sign(at + 1) == .hyphen,
            context.text.number(at + 2) != nil
        {
            return at + 3
        }
        guard context.words.placeNouns.contains(context.word(at)) else { return nil }
        if context.isWord(at, ["places", "finish"]), at == end, context.isWord(at, ["places"]) { return nil }
        let next = at + 1
        return context.words.placeNouns.contains(context.word(next)) && !context.isWord(next, ["finisher"])
            ? next + 1 : next
    }

    /// `first` is a place only when somebody came home so.
    static func isFirstAcross(_ index: Int, _ end: Int, in sentence: Range<Int>, _ context: PlacingContext)
        -> Bool
    {
        let across: Set<String> = [
            "finished", "finish", "finishing", "came", "placed", "home", "line", "touched", "joint", "ranked", "come",
            "coming",
        ]
        if context.isWord(index - 1, across) || context.isWord(end, ["across"]) { return true }
        if context.isWord(end, ["of", "from"]), context.text.kind(end + 1) == .number { return true }
        let isListed =
            index == sentence.lowerBound
            || [.comma, .semicolon, .colon, .openParenthesis, .dash].contains(context.text.sign(index - 1))
        let isDashed = [.dash, .hyphen, .colon].contains(context.text.sign(end))
        if isListed,
            context.isWord(end, ["was", "were"])
                || context.references.reference(at: isDashed ? end + 1 : end)?.isName == true
        {
            return true
        }
        guard context.isWord(index - 1, ["was", "were", "is", "took", "home", "be", "been"]) else { return false }
        return !context.isWord(end, ["to", "of", "for", "as", "if", "because", "thing", "up"])
            && !Range.window(end, upTo: min(end + 4, sentence.upperBound)).contains {
                context.isWord($0, ["line", "queue", "scene", "place", "instance"])
            }
    }

    /// Nothing follows that the ordinal could count: `third lap`, `second time`.
    static func endsPhrase(_ end: Int, in sentence: Range<Int>, _ context: PlacingContext) -> Bool {
        guard end < sentence.upperBound else { return true }
        let token = context.text.tokens[end]
        if token.kind == .sign { return token.sign != .hyphen || token.gap != .none }
        if context.references.reference(at: end)?.isName == true {
            // `11th Marsh, 23rd Tolvik`: a list of places with the names behind.
            let ordinal = context.text.kind(end - 2) == .number ? end - 2 : end - 1
            return ordinal == sentence.lowerBound || context.isWord(ordinal - 1, ["and"])
                || [.comma, .semicolon, .colon].contains(context.text.sign(ordinal - 1))
        }
        if let event = context.eventAtToken(end) {
            // `Marsh 6th 100m back`, not `her second half marathon`.
            let first = context.text.kind(end - 2) == .number ? end - 3 : end - 2
            return
                (context.references.number(at: first) != nil && !context.text.classes(first).contains(.determiner)
                || context.text.sign(first) == .comma)
                && !context.words.titleNouns.contains(context.word(event.tokens.upperBound))
        }
        if token.kind == .number {
            // `Marsh 8th 41:20`
            return [.colon, .period].contains(context.text.sign(end + 1)) && context.text.isGlued(end + 1)
                && context.text.kind(end + 2) == .number
        }
        guard token.kind == .word else { return false }
        let classes = context.text.classes(end)
        return !classes.isDisjoint(with: [
            .preposition, .conjunction, .adverb, .determiner, .auxiliary, .relative, .pronounHe, .pronounShe,
        ])
            || context.isWord(
                end,
                [
                    "respectively", "last", "again", "overall", "home", "went", "going", "here", "there", "this",
                    "came", "comes",
                ])
    }
}
