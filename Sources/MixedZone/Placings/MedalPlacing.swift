/// `placing.medal`: gold, silver or bronze that somebody won.
enum MedalPlacing {
    static let rule = Rule(
        "placing.medal", "A medal that somebody won, or a medallist.",
        hits: [
            Rule.Hit("Sarah Tolvik took ⟦bronze⟧ in the final.", gives: "3 Sarah Tolvik"),
            Rule.Hit("⟦Olympic silver medallist⟧ James Orskell was there.", gives: "2 James Orskell"),
            Rule.Hit("James Orskell settled for ⟦silver⟧ this time.", gives: "2 James Orskell"),
            Rule.Hit("James Orskell took the gold and Sarah Tolvik the ⟦bronze⟧.", gives: "3 Sarah Tolvik"),
            Rule.Hit("Nobody spoke of the ⟦bronze⟧ Sarah Tolvik won in Oslo.", gives: "3 Sarah Tolvik"),
        ],
        misses: [
            "Sarah Tolvik is a hope for gold.", "The silver car of James Orskell was gone.",
            "Sarah Tolvik missed out on the gold medal.",
        ])

    static let form = PlacingRecogniser.Form(rule: rule) { index, sentence, context in
        guard let (rank, medal) = medal(at: index, context) else { return nil }
        if let who = wonLater(index, in: sentence, context) {
            return PlacingMention(
                tokens: index..<index + 1, rank: rank, medal: medal, subjects: who, rule: rule, confidence: 0.9)
        }
        if let who = lostTo(index, in: sentence, context) {
            return PlacingMention(
                tokens: index..<index + 1, rank: rank, medal: medal, subjects: who, rule: rule, confidence: 0.8)
        }
        if context.isHypothetical(index, in: sentence) || isMissed(index, in: sentence, context) { return nil }
        let text = context.text
        var end = index + 1
        var isHolder = false
        if text.token(end)?.kind == .word || text.sign(end) == .hyphen || context.eventAtToken(end) != nil {
            var next = text.sign(end) == .hyphen ? end + 1 : end
            if let event = context.eventAtToken(next) { next = event.tokens.upperBound }
            if context.isWord(next, ["prize", "award"]) {
                // `the silver prize-winner`
                let winner = text.sign(next + 1) == .hyphen ? next + 2 : next + 1
                if context.isWord(winner, ["winner", "winners"]) { next = winner }
            }
            let word = text.token(next)?.kind == .word ? text.folded(next) : ""
            if Self.medalNouns.contains(word) { end = next + 1 }
            if Self.holders.contains(word) {
                end = next + 1
                isHolder = true
            } else if Self.notMedals.contains(word) || Self.notMedals.contains(afterMedal(end, text)) {
                return nil
            }
        }
        let start = startWithCompetition(index, in: sentence, context)
        if isHolder { return holder(start..<end, rank, medal, sentence, context) }
        return won(start..<end, index, rank, medal, sentence, context)
    }

    /// `lost the bronze medal to Marsh`: the medal is the other's.
    private static func lostTo(_ index: Int, in sentence: Range<Int>, _ context: PlacingContext) -> [PlacingSubject]? {
        let verb = context.text.classes(index - 1).contains(.determiner) ? index - 2 : index - 1
        guard context.isWord(verb, ["lost", "conceded", "surrendered", "ceded"]) else { return nil }
        let end = context.isWord(index + 1, medalNouns) ? index + 2 : index + 1
        guard context.isWord(end, ["to"]) else { return nil }
        let all = context.allNamed(from: end + 1, within: 4, in: sentence)
        return all.isEmpty ? nil : all
    }

    /// `11cm short of the silver`, `a stride from bronze`.
    private static func isMissed(_ index: Int, in sentence: Range<Int>, _ context: PlacingContext) -> Bool {
        let of = context.text.classes(index - 1).contains(.determiner) ? index - 2 : index - 1
        return context.isWord(of, ["of"]) && context.isWord(of - 1, ["short", "outside"])
            || context.isWord(of, ["from"]) && context.isWord(of - 1, ["away"])
    }

    /// A medal that is no description of somebody.
    private static func won(
        _ tokens: Range<Int>, _ index: Int, _ rank: Int, _ medal: String, _ sentence: Range<Int>,
        _ context: PlacingContext
    ) -> PlacingMention? {
        func mention(_ who: [PlacingSubject], _ confidence: Double) -> PlacingMention {
            PlacingMention(tokens: tokens, rank: rank, medal: medal, subjects: who, rule: rule, confidence: confidence)
        }
        if let who = context.guided(before: tokens.lowerBound, in: sentence) { return mention(who, 0.85) }
        if let who = goneTo(tokens.upperBound, in: sentence, context)
            ?? PlaceAgent.behind(tokens.upperBound, in: sentence, context)
            ?? PlaceAgent.inverted(
                WinNoun.afterRace(afterJoined(tokens.upperBound, context), in: sentence, context), in: sentence, context
            )
            ?? OrdinalHolder.beaten(tokens.lowerBound, tokens.upperBound, in: sentence, context)
        {
            return mention(who, 0.9)
        }
        if context.text.sign(tokens.upperBound) == .colon || context.text.sign(tokens.upperBound) == .dash,
            tokens.lowerBound == sentence.lowerBound || [.semicolon, .comma].contains(context.text.sign(index - 1)),
            case let all = context.allNamed(from: tokens.upperBound + 1, within: 3, in: context.line(of: index)),
            !all.isEmpty
        {
            // `Gold: Ana Marsh`
            return mention(all, 0.9)
        }
        if let who = PlaceAgent.receiver(before: tokens.lowerBound, in: sentence, context) { return mention(who, 0.85) }
        if let who = OrdinalHolder.contested(tokens.lowerBound, in: sentence, context) { return mention(who, 0.85) }
        if let who = elided(before: tokens.lowerBound, in: sentence, context) { return mention([who], 0.9) }
        let isGained = gained(before: tokens.lowerBound, in: sentence, context)
        var next = tokens.upperBound
        while context.text.classes(next).contains(.adverb) { next += 1 }
        let word = context.text.token(next)?.kind == .word ? context.text.folded(next) : ""
        let isThere = Range.window(sentence.lowerBound, upTo: tokens.lowerBound).contains {
            context.isWord($0, ["there"]) || context.isWord($0, ["it"]) && context.isWord($0 + 1, ["was", "is"])
        }
        let isBy =
            word == "by"
            && Range.window(sentence.lowerBound, upTo: tokens.lowerBound).contains { context.isWord($0, ["by"]) }
        if !isGained || isThere || isBy, word == "for" || word == "to" || isBy,
            case let people = context.allNamed(from: next + 1, within: 6, in: sentence), !people.isEmpty,
            !(Range.window(next + 1, upTo: min(next + 3, sentence.upperBound))).contains(where: {
                Self.medal(at: $0, context) != nil
            })
        {
            return mention(people, 0.85)
        }
        if let who = context.possessor(before: tokens.lowerBound, in: sentence) {
            return mention(who, isGained ? 0.9 : 0.8)
        }
        // `hoisted 98kg in the snatch for gold`
        let isReward =
            context.isWord(tokens.lowerBound - 1, ["for"])
            && Range.window(max(sentence.lowerBound, tokens.lowerBound - 10), upTo: tokens.lowerBound).contains {
                context.text.kind($0) == .number
            }
        guard isGained || isReward else { return nil }
        let who = context.subject(before: tokens.lowerBound, in: sentence)
        if who.count == 1, let other = PlaceAgent.sharer(tokens, in: sentence, context) {
            return mention(who + [other], 0.85)
        }
        return mention(who, 0.9)
    }

    /// `Gold and silver went to Marsh and Tolvik`: the end of the last medal.
    private static func afterJoined(_ end: Int, _ context: PlacingContext) -> Int {
        var at = end
        while [.comma].contains(context.text.sign(at)) || context.isWord(at, ["and"]), medal(at: at + 1, context) != nil
        {
            at += 2
        }
        return at
    }

    /// `bronze went to Marsh`, `gold was won by Marsh`: the holder follows.
    private static func goneTo(_ end: Int, in sentence: Range<Int>, _ context: PlacingContext) -> [PlacingSubject]? {
        let isGone = context.isWord(end, ["went", "goes", "going"]) && context.isWord(end + 1, ["to"])
        let isPassive =
            context.isWord(end, ["was", "were"]) && context.isWord(end + 1, ["won", "taken", "claimed"])
            && context.isWord(end + 2, ["by"])
        guard isGone || isPassive else { return nil }
        let all = context.allNamed(from: end + (isGone ? 2 : 3), within: 6, in: sentence)
        return all.isEmpty ? nil : all
    }

    /// `Marsh the bronze`, `and Britain the silver`: the verb stands with another medal before.
    private static func elided(before start: Int, in sentence: Range<Int>, _ context: PlacingContext) -> PlacingSubject?
    {
        if let number = context.references.number(at: start - 1), context.isName(.reference(number)),
            Range.window(sentence.lowerBound, upTo: start - 1).contains(where: { medal(at: $0, context) != nil })
        {
            // `Marsh took gold and Tolvik silver`
            return .reference(number)
        }
        guard context.text.token(start - 1)?.kind == .word, context.text.folded(start - 1) == "the",
            start - 2 >= sentence.lowerBound
        else { return nil }
        if let number = context.references.number(at: start - 2), case .name = context.references.all[number].kind {
            return .reference(number)
        }
        guard let nation = context.entities.nation(at: start - 2), !nation.isAdjective else { return nil }
        if context.isWord(nation.tokens.lowerBound - 1, ["of"]),
            let number = context.references.number(at: nation.tokens.lowerBound - 2), context.isName(.reference(number))
        {
            return .reference(number)
        }
        return .nation(nation.name)
    }

    /// `the bronze she won in Oslo`, `the silver Marsh took`.
    private static func wonLater(_ index: Int, in sentence: Range<Int>, _ context: PlacingContext) -> [PlacingSubject]?
    {
        var end = index + 1
        if context.text.token(end)?.kind == .word, medalNouns.contains(context.text.folded(end)) { end += 1 }
        if context.text.token(end)?.kind == .word, ["that", "which"].contains(context.text.folded(end)) { end += 1 }
        let isPlural = context.isWord(end, ["they", "we", "i"])
        if isPlural, context.isWord(end + 1, ["won", "took", "claimed", "earned", "bagged"]) {
            let who = context.subject(before: end + 1, in: sentence)
            return who.isEmpty ? nil : who
        }
        guard end < sentence.upperBound, let number = context.references.number(at: end) else { return nil }
        let verb = context.references.all[number].tokens.upperBound
        guard verb < sentence.upperBound, context.text.tokens[verb].kind == .word,
            ["won", "took", "claimed", "earned", "bagged"].contains(context.text.folded(verb))
        else { return nil }
        return [.reference(number)]
    }

    /// `Olympic silver medallist Marsh` and `Marsh, the Olympic silver medallist`.
    private static func holder(
        _ tokens: Range<Int>, _ rank: Int, _ medal: String, _ sentence: Range<Int>, _ context: PlacingContext
    ) -> PlacingMention? {
        let who = TitlePlacing.bearers(of: tokens, in: sentence, context)
        guard !who.isEmpty else { return nil }
        return PlacingMention(
            tokens: tokens, rank: rank, medal: medal, subjects: who, isDescription: true, rule: rule, confidence: 0.88)
    }

    private static func medal(at index: Int, _ context: PlacingContext) -> (Int, String)? {
        guard context.words.triggers.contains(context.word(index)) else { return nil }
        switch context.text.folded(index) {
        case "gold", "golds": return (1, "gold")
        case "silver", "silvers": return (2, "silver")
        case "bronze", "bronzes": return (3, "bronze")
        default: return nil
        }
    }

    private static func afterMedal(_ end: Int, _ text: TokenizedText) -> String {
        text.token(end)?.kind == .word ? text.folded(end) : ""
    }

    /// The adjective of a competition before the medal belongs to the phrase.
    private static func startWithCompetition(_ index: Int, in sentence: Range<Int>, _ context: PlacingContext) -> Int {
        TitlePlacing.competition(before: index, in: sentence, context)?.tokens.lowerBound ?? index
    }

    /// A verb of gaining before the medal, at most a few words away or with another medal between.
    private static func gained(before index: Int, in sentence: Range<Int>, _ context: PlacingContext) -> Bool {
        var at = index - 1
        var isInList = false
        // `took silver in the 100m butterfly in 1:16.44 and bronze in the 50m`
        let isAdded = context.isWord(index - 1, ["and"]) || context.isWord(index - 2, ["and"])
        while at >= sentence.lowerBound, index - at <= (isInList || isAdded ? 26 : 9) {
            let token = context.text.tokens[at]
            if context.words.gainVerbs.contains(token.word) || context.words.finishVerbs.contains(token.word)
                || index - at <= 3 && context.isWord(at, ["with"])
            {
                return true
            }
            if medal(at: at, context) != nil { isInList = true }
            let isJoint =
                token.sign == .comma && !context.isNumberComma(at)
                || token.kind == .word && context.text.folded(at) == "but"
            // `collected the third medal, a silver`
            let isApposed =
                token.sign == .comma && context.text.classes(at + 1).contains(.determiner) && index - at <= 3
                && (context.isWord(at - 1, ["medal", "medals", "place", "podium", "title", "prize"]))
            if isJoint, !isInList, !isApposed, !isMedalBefore(at, in: sentence, context) { return false }
            if token.sign == .semicolon || token.sign == .closeDouble { return false }
            if context.isWord(at, ["while", "whereas"]) { return false }
            if let reference = context.references.reference(at: at), reference.kind != .pronoun,
                reference.kind != .unnamed
            {
                return false
            }
            at -= 1
        }
        return false
    }

    private static func isMedalBefore(_ joint: Int, in sentence: Range<Int>, _ context: PlacingContext) -> Bool {
        (max(sentence.lowerBound, joint - 24)..<joint).contains { medal(at: $0, context) != nil }
    }

    private static let medalNouns = Set(TableRows.items(PlacingPhraseTable.medalPlacingMedalNouns))
    private static let holders = Set(TableRows.items(PlacingPhraseTable.medalPlacingHolders))
    private static let notMedals = Set(TableRows.items(PlacingPhraseTable.medalPlacingNotMedals))
}
