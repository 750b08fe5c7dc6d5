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
        guard context.words.titleNouns.contains(context.word(index)) || isChampionshipWon(index, sentence, context) else {
            return nil
        }
        return title(index, sentence, context)
    }

    /// `won the team championship`: nothing but what it is of stands between the verb and the noun.
    private static func isChampionshipWon(_ index: Int, _ sentence: Range<Int>, _ context: PlacingContext) -> Bool {
        guard context.isWord(index, ["championship", "championships"]), context.entities.named(at: index + 1) == nil,
            index + 1 >= sentence.upperBound || context.text.kind(index + 1) == .sign && context.text.sign(index + 1) != .hyphen
                || context.text.kind(index + 1) == .number
                || !context.text.classes(index + 1).isDisjoint(with: [.preposition, .conjunction, .adverb, .relative])
        else { return false }
        var at = index - 1
        while at > sentence.lowerBound, index - at <= 7 {
            if context.words.winVerbs.contains(context.word(at)) || context.isWord(at, ["claimed", "captured", "took", "retained"]) {
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
            if who.count == 1, let other = PlaceAgent.sharer(start..<index + 1, in: sentence, context) { who.append(other) }
            return PlacingMention(
                tokens: start..<index + 1, rank: 1, medal: "gold", subjects: who, rule: rule, confidence: 0.88)
        }
        if (start..<index).contains(where: {
            !context.text.classes($0).isDisjoint(with: [.ordinal, .cardinal]) || context.isWord($0, ["straight", "successive"])
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

    /// Whom a description is about: several for `champions Marsh and Tolvik`, a team for `defending champions Serbia`.
    static func bearers(of tokens: Range<Int>, in sentence: Range<Int>, _ context: PlacingContext) -> [PlacingSubject] {
        let text = context.text
        let end = tokens.upperBound
        let noun = text.kind(end - 1) == .word ? text.folded(end - 1) : ""
        if noun.hasSuffix("s") {
            if case let all = context.allNamed(
                from: context.isWord(end, ["were", "are"]) ? end + 1 : end, within: 3, in: sentence), let first = all.first,
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
    private static func described(before start: Int, in sentence: Range<Int>, _ context: PlacingContext)
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
            while at > sentence.lowerBound, text.classes(at).contains(.adverb) || text.classes(at).contains(.determiner) { at -= 1 }
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
    private static func name(at index: Int, in sentence: Range<Int>, _ context: PlacingContext) -> PlacingSubject? {
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

    private static func isYear(_ index: Int, _ context: PlacingContext) -> Bool {
        context.text.number(index).map { (1890...2100).contains($0) } ?? false
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

    private static func isIs(_ index: Int, _ text: TokenizedText) -> Bool {
        text.tokens[index].kind == .word && ["as", "current", "former", "reigning", "new"].contains(text.folded(index))
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
        while start < index, context.text.tokens[start].kind == .sign || context.text.tokens[start].kind == .possessive {
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
