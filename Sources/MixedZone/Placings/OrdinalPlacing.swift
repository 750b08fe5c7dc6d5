/// `placing.ordinal`: an ordinal that is a place, not a time, a lap or a year.
enum OrdinalPlacing {
    static let rule = Rule(
        "placing.ordinal", "An ordinal with a word for a place, or after a verb of finishing.",
        hits: [
            Rule.Hit("Sarah Tolvik finished ⟦fourth⟧ in the 800m.", gives: "4 Sarah Tolvik"),
            Rule.Hit("James Orskell was left in ⟦sixth spot⟧.", gives: "6 James Orskell"),
            Rule.Hit("James Orskell won with Sarah Tolvik ⟦third⟧ in 2:04.11.", gives: "3 Sarah Tolvik"),
            Rule.Hit("James Orskell came home ⟦13th⟧ of 40.", gives: "13 James Orskell"),
            Rule.Hit("Sarah Tolvik won ahead of James Orskell in ⟦third⟧.", gives: "3 James Orskell"),
            Rule.Hit("Sarah Tolvik was second in the 100m and ⟦ninth⟧ in the 200m.", gives: "9 Sarah Tolvik"),
            Rule.Hit(
                "James Orskell won, with Sarah Tolvik, who fell on the last lap, ⟦third⟧.", gives: "3 Sarah Tolvik"),
        ],
        misses: [
            "Sarah Tolvik ran the third lap in 63 seconds.", "It was the second time that James Orskell had raced.",
            "Sarah Tolvik started from ninth position.", "James Orskell is ranked fourth in the world.",
        ])

    static let form = PlacingRecogniser.Form(rule: rule) { index, sentence, context in
        // `missed the podium in fourth`: what was missed is another place.
        let isBelow =
            context.isWord(index - 1, ["in"])
            && context.isWord(index - 2, ["medals", "medal", "podium", "frame", "three", "places", "rostrum"])
        guard let (rank, end) = rank(at: index, context), isBelow || !context.isHypothetical(index, in: sentence),
            !(context.isWord(end, ["of"]) && context.text.classes(end + 1).contains(.month))
        else {
            return nil
        }
        let start =
            context.text.sign(index - 1) == .comma && context.text.tokens[index].gap == .none ? index - 2 : index
        guard !isStandingOrStart(start, in: sentence, context), !isRanking(end, in: sentence, context),
            !ClausePlacing.isElsewhere(start, end, in: sentence, context),
            !ClausePlacing.countsJointly(start, end, in: sentence, context)
        else {
            return nil
        }
        let reached =
            finishVerb(before: start, in: sentence, context) != nil || isAlone(start, end, rank, in: sentence, context)
        let noun = placeNoun(after: end, context)
        guard
            let who = OrdinalHolder.holder(
                start, noun ?? end, isReached: reached, hasNoun: noun != nil, in: sentence, context)
        else {
            // `Fifth in 7.19 in her first final`: a sentence without subject goes on about whom the one before told.
            if rank > 1, start == sentence.lowerBound, context.isWord(end, ["in", "over", "behind"]),
                let who = TitlePlacing.lastSpokenOf(before: sentence.lowerBound, context)
            {
                return PlacingMention(
                    tokens: start..<(noun ?? end), rank: rank, subjects: [who], rule: rule, confidence: 0.7)
            }
            // A word for a place makes a place of somebody, even if the text does not say whose.
            guard context.hasLostName(in: sentence), noun != nil || reached && endsPhrase(end, in: sentence, context),
                rank > 1 || reached
            else { return nil }
            return PlacingMention(
                tokens: start..<(noun ?? end), rank: rank, subjects: [], rule: rule, confidence: 0.5)
        }
        guard noun != nil || endsPhrase(end, in: sentence, context) else { return nil }
        guard rank > 1 || noun != nil || isFirstAcross(start, end, in: sentence, context) else { return nil }
        let other = who.count == 1 ? PlaceAgent.sharer(start..<(noun ?? end), in: sentence, context) : nil
        return PlacingMention(
            tokens: start..<(noun ?? end), rank: rank, subjects: who + (other.map { [$0] } ?? []), rule: rule,
            confidence: reached ? 0.91 : 0.85)
    }

    /// `12:46.33 in second`, `clung on for third`, `smashed her way to fourth`: nothing that could be counted follows.
    private static func isAlone(
        _ start: Int, _ end: Int, _ rank: Int, in sentence: Range<Int>, _ context: PlacingContext
    ) -> Bool {
        guard rank > 1, endsPhrase(end, in: sentence, context) else { return false }
        if context.isWord(start - 1, ["in", "for"]) { return true }
        return context.isWord(start - 1, ["to"])
            && context.isWord(start - 2, ["on", "way", "up", "down", "through", "back"])
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

    /// The verb of finishing before an ordinal, over the words that may stand between; also that of an ordinal before it in
    /// a list of places (`second in the 100m and ninth in the 200m`).
    static func finishVerb(before index: Int, in sentence: Range<Int>, _ context: PlacingContext, depth: Int = 0)
        -> Int?
    {
        if let joint = joint(before: index, in: sentence, context), depth < 12,
            let verb = earlier(than: joint, in: sentence, context, depth)
        {
            return verb
        }
        var at = index - 1
        while at >= sentence.lowerBound, index - at <= 8 {
            let token = context.text.tokens[at]
            if context.words.finishVerbs.contains(token.word) { return at }
            guard isLink(at, index, context) else { return nil }
            at -= 1
        }
        return nil
    }

    /// The first of the words that join an ordinal to what stands before: `, and then third`.
    private static func joint(before index: Int, in sentence: Range<Int>, _ context: PlacingContext) -> Int? {
        var first: Int?
        for at in stride(from: index - 1, through: max(sentence.lowerBound, index - 3), by: -1) {
            guard context.text.sign(at) == .comma || context.isWord(at, ["and", "then"]) else { break }
            first = at
        }
        return first
    }

    /// The verb of the place before this one in a list of places.
    private static func earlier(than joint: Int, in sentence: Range<Int>, _ context: PlacingContext, _ depth: Int)
        -> Int?
    {
        var at = joint - 1
        while at >= sentence.lowerBound, joint - at <= 18 {
            if context.text.sign(at) == .semicolon || context.text.sign(at) == .closeDouble { return nil }
            if let reference = context.references.reference(at: at), reference.kind != .pronoun,
                !context.text.classes(reference.tokens.lowerBound - 1).contains(.preposition)
            {
                return nil
            }
            if context.isWord(at, ["runner", "runners"]),
                context.isWord(at + 2, ["up"]) || context.isWord(at + 1, ["up"])
            {
                return finishVerb(before: at, in: sentence, context, depth: depth + 1)
            }
            if let (_, end) = rank(at: at, context), end <= joint {
                return finishVerb(before: at, in: sentence, context, depth: depth + 1)
            }
            at -= 1
        }
        return nil
    }

    private static func isLink(_ at: Int, _ index: Int, _ context: PlacingContext) -> Bool {
        let token = context.text.tokens[at]
        if token.kind == .sign { return token.sign == .hyphen || token.sign == .comma }
        let classes = context.text.classes(at)
        return token.kind != .word || !classes.isDisjoint(with: [.determiner, .adverb, .ordinal])
            || links.contains(context.text.folded(at))
            || classes.contains(.common) && at == index - 1 || context.text.classes(at + 1).contains(.common)
    }

    /// Words between the verb and the ordinal: `finished in sixth`, `came a creditable fifth`, `dropped to fourth`.
    private static let links = Set(TableRows.items(PlacingPhraseTable.ordinalPlacingLinks))

    /// True when a ranking follows, not a race: `third in the European rankings`.
    private static func isRanking(_ end: Int, in sentence: Range<Int>, _ context: PlacingContext) -> Bool {
        (Range.window(end, upTo: min(end + 6, sentence.upperBound))).contains {
            context.isWord($0, ["rankings", "ranking", "lists", "poll", "vote", "voting", "ballot"])
        }
    }

    /// Places on a grid, in a ranking or on the way are none in a race; nor is `his fifth`, which counts something.
    private static func isStandingOrStart(_ start: Int, in sentence: Range<Int>, _ context: PlacingContext) -> Bool {
        if context.isWord(start, ["second", "seconds"]),
            context.isWord(start - 1, ["a", "one", "half", "per", "the"]),
            context.text.tokens[start].kind == .word, placeNoun(after: start + 1, context) == nil
        {
            return true
        }
        // `third at the turn`, `second going into the last lap`: a place on the way.
        let after = Range.window(start + 1, upTo: min(start + 6, sentence.upperBound))
        if let preposition = after.first(where: {
            context.isWord($0, ["at", "after", "before", "going", "with", "heading"])
        }),
            Range.window(preposition + 1, upTo: min(preposition + 6, sentence.upperBound)).prefix(while: {
                context.text.tokens[$0].kind != .sign
            }).contains(where: { context.words.onTheWay.contains(context.word($0)) }),
            after.prefix(while: { $0 < preposition }).allSatisfy({
                !context.words.finishVerbs.contains(context.word($0))
            })
        {
            return true
        }
        let earlier = Range.window(max(sentence.lowerBound, start - 6), upTo: start)
        if earlier.contains(where: {
            context.isWord($0, ["at", "by"]) && context.words.onTheWay.contains(context.word($0 + 2))
        }) {
            return true
        }
        if context.isWord(start - 1, ["as"]), context.isWord(start - 2, ["low", "high"]) { return true }
        // `could do no better than 15th`
        if context.isWord(start - 1, ["than"]), context.isWord(start - 3, ["no"]),
            Range.window(max(sentence.lowerBound, start - 7), upTo: start - 3).contains(where: {
                context.isWord($0, ["could", "did", "managed", "finished", "manage"])
            })
        {
            return false
        }
        if context.isWord(start - 1, ["his", "her", "their"]), context.isWord(start + 1, ["of"]) { return true }
        if context.isWord(start - 1, ["for"]), context.isWord(start - 2, ["prize", "prizes", "award", "trophy"]) {
            return true
        }
        if context.isWord(start - 1, ["from", "than", "my", "our", "your", "this", "that", "every", "each"]) {
            return true
        }
        for at in stride(from: start - 1, through: max(sentence.lowerBound, start - 4), by: -1) {
            if context.isWord(
                at,
                ["started", "starting", "starts", "start", "ranked", "lying", "lay", "lie", "lies", "seeded", "ranks"])
            {
                return true
            }
        }
        return false
    }

}
