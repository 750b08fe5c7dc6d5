/// `placing.title`: a title won, or a description of somebody by a title held.
enum TitlePlacing {
    static let rule = Rule(
        "placing.title", "A title that somebody won, or a champion of a named championship.",
        hits: [
            Rule.Hit("Sarah Tolvik won the ⟦national 60m hurdles title⟧.", gives: "1 Sarah Tolvik"),
            Rule.Hit("The ⟦world champion⟧ James Orskell was there.", gives: "1 James Orskell"),
            Rule.Hit("James Orskell, the ⟦defending champion⟧, was there.", gives: "1 James Orskell"),
        ],
        misses: ["Sarah Tolvik hopes for the world title.", "The champion of the poor was James Orskell."])

    static let form = PlacingRecogniser.Form(rule: rule) { index, sentence, context in
        if context.words.winnerNouns.contains(context.word(index)) { return champion(index, sentence, context) }
        guard context.words.titleNouns.contains(context.word(index)) || isChampionshipWon(index, sentence, context)
        else {
            return nil
        }
        return title(index, sentence, context)
    }

    /// `won the team championship`: nothing but what it is of stands between the verb and the noun.
    private static func isChampionshipWon(_ index: Int, _ sentence: Range<Int>, _ context: PlacingContext) -> Bool {
        guard context.isWord(index, ["championship", "championships"]), context.entities.named(at: index) == nil,
            context.entities.named(at: index + 1) == nil,
            index + 1 >= sentence.upperBound
                || context.text.kind(index + 1) == .sign && context.text.sign(index + 1) != .hyphen
                || context.text.kind(index + 1) == .number
                || !context.text.classes(index + 1).isDisjoint(with: [.preposition, .conjunction, .adverb, .relative])
        else { return false }
        var at = index - 1
        while at > sentence.lowerBound, index - at <= 7 {
            if context.words.winVerbs.contains(context.word(at))
                || context.isWord(at, ["claimed", "captured", "took", "retained"])
            {
                return true
            }
            if context.isWord(at, ["for"]) { return OrdinalHolder.contested(at + 1, in: sentence, context) != nil }
            guard context.text.classes(at).isDisjoint(with: [.preposition, .conjunction, .auxiliary]),
                context.text.kind(at) != .sign || context.text.sign(at) == .hyphen
            else { return false }
            at -= 1
        }
        return false
    }

    /// `claimed her fourth AAAs title`, `Marsh's Olympic title`.
    private static func title(_ index: Int, _ sentence: Range<Int>, _ context: PlacingContext) -> PlacingMention? {
        guard !context.isHypothetical(index, in: sentence), !context.isWord(index - 1, ["this", "that"]),
            !context.isWord(index + 1, ["of"])
                || context.competition(after: index + 1, in: sentence)
                || Range.window(index + 2, upTo: min(index + 5, sentence.upperBound)).contains(where: {
                    context.words.raceNouns.contains(context.word($0))
                        || context.isWord($0, ["career", "championships", "meeting", "games"])
                })
        else { return nil }
        var verb: Int?
        var at = index - 1
        while at >= sentence.lowerBound, index - at <= 14, verb == nil {
            if context.words.gainVerbs.contains(context.word(at)) { verb = at }
            if context.text.sign(at) == .semicolon || context.text.sign(at) == .colon { break }
            if let reference = context.references.reference(at: at), reference.kind != .unnamed,
                context.text.token(at + 1)?.kind != .possessive,
                !context.text.classes(at).contains(.pronounHe), !context.text.classes(at).contains(.pronounShe)
            {
                break
            }
            at -= 1
        }
        let start = phraseStart(index, in: sentence, context)
        if isLost(before: start, in: sentence, context) { return nil }
        if let who = context.guided(before: start, in: sentence) {
            return PlacingMention(
                tokens: start..<index + 1, rank: 1, medal: "gold", subjects: who, rule: rule, confidence: 0.85)
        }
        if let who = PlaceAgent.behind(index + 1, in: sentence, context)
            ?? PlaceAgent.receiver(before: start, in: sentence, context)
            ?? OrdinalHolder.contested(start, in: sentence, context)
        {
            return PlacingMention(
                tokens: start..<index + 1, rank: 1, medal: "gold", subjects: who, rule: rule, confidence: 0.85)
        }
        if let verb, !isLost(verb, context) {
            var who = context.subject(before: verb, in: sentence)
            if who.count == 1, let other = PlaceAgent.sharer(start..<index + 1, in: sentence, context) {
                who.append(other)
            }
            return PlacingMention(
                tokens: start..<index + 1, rank: 1, medal: "gold", subjects: who, rule: rule, confidence: 0.88)
        }
        if (start..<index).contains(where: {
            !context.text.classes($0).isDisjoint(with: [.ordinal, .cardinal])
                || context.isWord($0, ["straight", "successive"])
        })
            || context.text.classes(start - 1).contains(.cardinal),
            let who = context.possessor(
                before: context.text.classes(start - 1).contains(.cardinal) ? start - 1 : start, in: sentence)
        {
            // `had to work for his fifth triple jump title`: titles that are counted have been won.
            return PlacingMention(
                tokens: start..<index + 1, rank: 1, medal: "gold", subjects: who, rule: rule, confidence: 0.7)
        }
        guard context.text.token(index + 1)?.kind == .word,
            ["went", "to", "for", "passed", "fell"].contains(context.text.folded(index + 1)),
            case let who = context.allNamed(from: index + 2, within: 5, in: sentence), !who.isEmpty
        else { return nil }
        return PlacingMention(
            tokens: start..<index + 1, rank: 1, medal: "gold", subjects: who, rule: rule, confidence: 0.85)
    }

    /// `losing her crown`, `without her title`.
    private static func isLost(before start: Int, in sentence: Range<Int>, _ context: PlacingContext) -> Bool {
        (max(sentence.lowerBound, start - 4)..<start).contains {
            context.text.tokens[$0].kind == .word
                && ["lose", "loses", "losing", "lost", "surrender", "surrendered", "without"].contains(
                    context.text.folded($0))
        }
    }

    private static func isLost(_ verb: Int, _ context: PlacingContext) -> Bool {
        context.text.tokens[verb].kind == .word
            && ["defend", "defending", "have", "hold", "holds"].contains(context.text.folded(verb))
    }

    /// `the world champion Marsh`, `Marsh, the defending champion`, `the Olympic champion said`.
    private static func champion(_ index: Int, _ sentence: Range<Int>, _ context: PlacingContext) -> PlacingMention? {
        let word = context.text.folded(index)
        guard word.hasPrefix("champ") || word == "titleholder" else { return nil }
        let start = phraseStart(index, in: sentence, context)
        let named = competition(before: index, in: sentence, context) != nil
        let isHeld = (start..<index).contains { context.words.titleAdjectives.contains(context.word($0)) }
        let isNational = context.entities.nation(at: index - 1)?.isAdjective == true
        let isCrowned = isCopula(start - 1, context.text) && start > sentence.lowerBound
        let isOfYear =
            (start..<index).contains { isYear($0, context) } || isYear(start - 1, context)
            || context.isWord(index + 1, ["in", "of"]) && isYear(index + 2, context)
        // `had been champion in Lyons a year ago`, `were champions again`
        let isPast =
            !context.text.classes(start - 1).isDisjoint(with: [.auxiliary]) && start > sentence.lowerBound
            && (context.isWord(index + 1, ["in", "at"]) && context.text.token(index + 2)?.isCapitalised == true
                || context.isWord(index + 1, ["last", "again", "a", "two", "three", "four", "twice"]))
        guard named || isHeld || isNational || isCrowned || isOfYear || isPast else { return nil }
        let who = Self.bearers(of: start..<index + 1, in: sentence, context)
        guard !who.isEmpty else { return nil }
        return PlacingMention(
            tokens: start..<index + 1, rank: 1, medal: "gold", subjects: who, isDescription: true, rule: rule,
            confidence: named ? 0.9 : 0.8)
    }

    private static func isYear(_ index: Int, _ context: PlacingContext) -> Bool {
        context.text.number(index).map { (1890...2100).contains($0) } ?? false
    }

    /// Where the phrase of a title begins: with its competition, event, adjectives and count.
    private static func phraseStart(_ index: Int, in sentence: Range<Int>, _ context: PlacingContext) -> Int {
        var start = index
        while start > sentence.lowerBound, index - start <= 9 {
            let before = start - 1
            let token = context.text.tokens[before]
            let classes = context.text.classes(before)
            let belongs =
                context.words.titleAdjectives.contains(token.word) || classes.contains(.ordinal)
                || context.entities.named(at: before)?.kind == .competition || token.kind == .number
                || token.sign == .hyphen || isEvent(before, context) || isAdjective(before, context)
                || context.entities.nation(at: before)?.isAdjective == true
            guard belongs else { break }
            start = before
        }
        while start < index, context.text.tokens[start].kind == .sign || context.text.tokens[start].kind == .possessive
        {
            start += 1
        }
        return start
    }

    private static func isEvent(_ index: Int, _ context: PlacingContext) -> Bool {
        context.eventAtToken(index) != nil || isDiscipline(index, context)
            || Self.divisions
                .contains(context.text.tokens[index].kind == .word ? context.text.folded(index) : "")
            || context.text.tokens[index].kind == .possessive
    }

    /// `the Olympic pursuit champion`: beside a title even everyday words are disciplines.
    private static func isDiscipline(_ index: Int, _ context: PlacingContext) -> Bool {
        guard context.text.kind(index) == .word, !context.text.tokens[index].isCapitalised else { return false }
        return (max(0, index - 2)...index).contains { start in
            context.knowledge.events.disciplines.match(at: start, in: context.text, limit: index + 1)?.tokens.upperBound
                == index + 1
        }
    }

    /// Words between a competition and `champion` or `title`.
    private static let divisions = Set(TableRows.items(PlacingPhraseTable.titlePlacingDivisions))

    private static func isAdjective(_ index: Int, _ context: PlacingContext) -> Bool {
        context.knowledge.competitions.adjectives.match(at: index, in: context.text, limit: index + 1) != nil
    }

    /// The competition that an adjective or name before `champion`, `title` or a medal stands for.
    static func competition(
        before index: Int, in sentence: Range<Int>, _ context: PlacingContext
    ) -> (tokens: Range<Int>, name: String)? {
        let earliest = max(sentence.lowerBound, index - 8)
        for at in stride(from: index - 1, through: earliest, by: -1) {
            if let entity = context.entities.named(at: at), entity.kind == .competition {
                return (entity.tokens, entity.name)
            }
            for start in max(earliest, at - 2)...at {
                if let match = context.knowledge.competitions.adjectives.match(
                    at: start, in: context.text, limit: at + 1), match.tokens.upperBound == at + 1
                {
                    return (match.tokens, match.value.name)
                }
            }
            let token = context.text.tokens[at]
            let isFiller =
                token.kind != .word || isEvent(at, context) || context.text.classes(at).contains(.ordinal)
                || context.words.titleAdjectives.contains(token.word) || divisions.contains(context.text.folded(at))
                || context.isWord(at, ["gold", "silver", "bronze"])
            let isInside = token.sign == .hyphen || context.eventAtToken(at) != nil
            guard isFiller, token.kind != .sign || isInside else { return nil }
        }
        return nil
    }
}

extension PlacingContext {
    /// The event whose name covers a token.
    func eventAtToken(_ index: Int) -> EventMention? { entities.event(at: index) }
}

extension Entities {
    /// The event whose name covers a token.
    func event(at token: Int) -> EventMention? {
        let position = events.partitioningIndex { $0.tokens.upperBound > token }
        return position < events.count && events[position].tokens.contains(token) ? events[position] : nil
    }
}
