/// `placing.win-noun`: a win, a victory, a winner.
enum WinNoun {
    static let rule = Rule(
        "placing.win-noun", "A noun for a win that somebody had, or for one who won.",
        hits: [
            Rule.Hit("It was Sarah Tolvik's third ⟦win⟧ of the year.", gives: "1 Sarah Tolvik"),
            Rule.Hit("James Orskell powered to ⟦victory⟧ in 3:41.07.", gives: "1 James Orskell"),
            Rule.Hit("The race ⟦winner⟧ James Orskell was glad.", gives: "1 James Orskell"),
        ],
        misses: ["Sarah Tolvik is after a win.", "A victory for common sense, said nobody."])

    static let form = PlacingRecogniser.Form(rule: rule) { index, sentence, context in
        guard context.text.tokens[index].kind == .word else { return nil }
        let word = context.word(index)
        if context.words.winnerNouns.contains(word) { return winner(index, sentence, context) }
        guard context.words.winNouns.contains(word), !context.isHypothetical(index, in: sentence) else { return nil }
        let text = context.text
        if text.folded(index) == "success" { return nil }
        if context.isWord(index, ["wins", "victories"]), context.isWord(index + 1, ["from", "through", "by"]),
            let first = context.named(from: index + 2, within: 3, in: sentence), context.isName(first)
        {
            // `picked up wins from Marsh in the discus and Tolvik in the shot put`
            let other = context.alsoNamed(after: first, in: sentence)
            return PlacingMention(
                tokens: index..<index + 1, rank: 1, subjects: [first] + (other.map { [$0] } ?? []), rule: rule,
                confidence: 0.8)
        }
        if text.folded(index) == "wins", !isNoun(index, text), beneficiary(index, sentence, context) == nil {
            return nil
        }
        if context.isWord(index - 1, ["from", "of"]),
            context.isWord(index - 2, ["away", "short", "shy", "stride", "lap"])
        {
            return nil
        }
        if text.folded(index) == "win", index > 0, text.tokens[index - 1].kind == .word, text.folded(index - 1) == "to"
        {
            return nil
        }
        if let number = context.references.number(at: index - 1) ?? context.references.number(at: index - 2),
            context.references.all[number].kind == .pronoun || context.isWord(index - 2, ["his", "her"]),
            gained(before: index, in: sentence, context), context.guided(before: index, in: sentence) == nil,
            case let who = context.subject(before: index, in: sentence), who.count == 1, who.allSatisfy(context.isName)
        {
            // `leaving Marsh to take her first victory`: hers is the subject's.
            return PlacingMention(tokens: index..<index + 1, rank: 1, subjects: who, rule: rule, confidence: 0.88)
        }
        if let who = context.guided(before: index, in: sentence) ?? context.possessor(before: index, in: sentence)
            ?? PlaceAgent.receiver(before: index, in: sentence, context)
            ?? PlaceAgent.behind(index + 1, in: sentence, context)
            ?? (context.text.sign(index + 1) == .comma ? nil : PlaceAgent.inverted(index + 1, in: sentence, context))
        {
            return PlacingMention(tokens: index..<index + 1, rank: 1, subjects: who, rule: rule, confidence: 0.88)
        }
        if gained(before: index, in: sentence, context) {
            let who = context.subject(before: index, in: sentence)
            return PlacingMention(
                tokens: index..<index + 1, rank: 1, subjects: who, rule: rule, confidence: who.isEmpty ? 0.6 : 0.88)
        }
        if context.isWord(index + 1, ["to"]),
            Range.window(max(sentence.lowerBound, index - 4), upTo: index).contains(where: {
                context.isWord(
                    $0, ["hand", "handed", "handing", "gave", "give", "giving", "gifted", "gifting", "went", "go"])
            }), case let who = context.allNamed(from: index + 2, within: 4, in: sentence), !who.isEmpty
        {
            return PlacingMention(tokens: index..<index + 1, rank: 1, subjects: who, rule: rule, confidence: 0.85)
        }
        if let preposition = beneficiary(index, sentence, context) {
            let who = context.allNamed(from: preposition + 1, within: 5, in: sentence)
            if !who.isEmpty {
                return PlacingMention(tokens: index..<index + 1, rank: 1, subjects: who, rule: rule, confidence: 0.8)
            }
        }
        guard isMeans(index, sentence, context) || isReached(index, sentence, context) else { return nil }
        let who = context.subject(before: index, in: sentence)
        guard !who.isEmpty else { return nil }
        return PlacingMention(tokens: index..<index + 1, rank: 1, subjects: who, rule: rule, confidence: 0.8)
    }

    /// Words before `to victory` that lead to none.
    private static let notReached: Set<String> = [
        "answer", "challenger", "claim", "claims", "close", "closer", "closest", "due", "from", "how", "key", "keys",
        "near",
        "nearer", "nearest", "next", "path", "pretender", "reaction", "rival", "road", "route", "secret", "thanks",
        "them", "tribute",
        "us", "ways", "you",
    ]

    /// `coasted to an easy win`, `was enough for victory`.
    private static func isReached(_ index: Int, _ sentence: Range<Int>, _ context: PlacingContext) -> Bool {
        var at = index - 1
        while at >= sentence.lowerBound, index - at <= 7, !context.isWord(at, ["to", "for"]) {
            let token = context.text.tokens[at]
            guard token.kind != .sign || token.sign == .hyphen, context.references.number(at: at) == nil,
                context.text.classes(at).isDisjoint(with: [.preposition, .auxiliary, .conjunction, .relative])
            else { return false }
            at -= 1
        }
        guard at > sentence.lowerBound, context.text.kind(at - 1) == .word else { return false }
        if context.isWord(at, ["for"]),
            Range.window(max(sentence.lowerBound, at - 8), upTo: at).contains(where: {
                context.words.beatVerbs.contains(context.word($0))
            })
        {
            // `outleaned Marsh at the tape for the victory`
            return true
        }
        if context.isWord(at, ["for"]) { return context.isWord(at - 1, ["enough", "good", "sufficient"]) }
        return !notReached.contains(context.text.folded(at - 1))
            && context.text.classes(at - 1).isDisjoint(with: .auxiliary)
            && !context.words.intentions.contains(context.word(at - 1))
    }

    /// `continued her form with victory in the 400m`, `fresh from a win over 800m`: how or after what somebody did something,
    /// in a race that the words name.
    private static func isMeans(_ index: Int, _ sentence: Range<Int>, _ context: PlacingContext) -> Bool {
        let text = context.text
        guard context.isWord(index + 1, ["in", "at", "over", "on", "by", "from"]), !context.isWord(index + 2, ["sight"])
        else { return false }
        var at = index - 1
        while at >= sentence.lowerBound, index - at <= 6 {
            if context.isWord(at, ["to"]), context.isWord(at - 1, ["way", "route"]) { return true }
            if context.isWord(at, ["with", "after", "following", "from", "celebrating"]) { return true }
            let token = text.tokens[at]
            guard token.kind == .word || token.kind == .number || token.sign == .hyphen else { return false }
            let classes = text.classes(at)
            guard classes.isDisjoint(with: [.preposition, .auxiliary, .conjunction, .relative]),
                context.references.reference(at: at) == nil
                    || context.references.reference(at: at)?.kind == .pronoun
            else { return false }
            at -= 1
        }
        return false
    }

    /// The `for` of `a sixth win of the season for Marsh`, `wins in the 400m for Marsh and Tolvik`.
    private static func beneficiary(_ index: Int, _ sentence: Range<Int>, _ context: PlacingContext) -> Int? {
        for at in Range.window(index + 1, upTo: min(index + 9, sentence.upperBound)) {
            if context.isWord(at, ["for"]) { return at }
            let token = context.text.tokens[at]
            guard token.kind != .sign || token.sign == .hyphen, context.references.number(at: at) == nil,
                context.text.classes(at).isDisjoint(with: [.auxiliary, .conjunction, .relative, .personVerb])
            else { return nil }
        }
        return nil
    }

    /// `race winner Marsh`, `Marsh was the winner`, `the winner, Marsh,`.
    private static func winner(_ index: Int, _ sentence: Range<Int>, _ context: PlacingContext) -> PlacingMention? {
        guard ["winner", "winners", "victor"].contains(context.text.folded(index)),
            !context.isHypothetical(index, in: sentence)
        else { return nil }
        if isMeasure(index, sentence, context) || isOfAward(index, sentence, context) { return nil }
        if context.isWord(index + 1, ["was", "were", "is"]), !isOfQuality(index + 2, context) {
            // `The men's winner was Marsh`
            let all = context.allNamed(from: index + 2, within: 4, in: sentence)
            if !all.isEmpty, all.allSatisfy(context.isName) {
                return PlacingMention(tokens: index..<index + 1, rank: 1, subjects: all, rule: rule, confidence: 0.88)
            }
        }
        if case let end = afterRace(index + 1, in: sentence, context), end > index + 1,
            context.isWord(end, ["was", "were", "is"]), let who = PlaceAgent.inverted(end, in: sentence, context)
        {
            // `Winner of the women's race was Marsh`
            return PlacingMention(tokens: index..<index + 1, rank: 1, subjects: who, rule: rule, confidence: 0.85)
        }
        if context.text.sign(index + 1) == .colon, context.isWord(index, ["winners", "winner"]),
            case let all = context.allNamed(from: index + 2, within: 3, in: sentence), !all.isEmpty
        {
            return PlacingMention(tokens: index..<index + 1, rank: 1, subjects: all, rule: rule, confidence: 0.85)
        }
        if let who = predicate(index, sentence, context) {
            return PlacingMention(tokens: index..<index + 1, rank: 1, subjects: who, rule: rule, confidence: 0.85)
        }
        let who = TitlePlacing.bearers(of: index..<index + 1, in: sentence, context)
        guard !who.isEmpty else { return nil }
        return PlacingMention(tokens: index..<index + 1, rank: 1, subjects: who, rule: rule, confidence: 0.85)
    }

    /// Where `of the women's race`, `in the 800m` behind a noun ends.
    static func afterRace(_ start: Int, in sentence: Range<Int>, _ context: PlacingContext) -> Int {
        guard context.isWord(start, ["of", "in", "at", "over"]) else { return start }
        var at = start + 1
        while at < min(sentence.upperBound, start + 8), !context.isWord(at, ["was", "were", "is"]),
            context.text.kind(at) != .sign || context.text.sign(at) == .hyphen || context.eventAtToken(at) != nil,
            context.references.reference(at: at).map({ $0.kind == .unnamed }) ?? true,
            context.text.classes(at).isDisjoint(with: [.conjunction, .relative, .auxiliary])
        { at += 1 }
        return at
    }

    private static func isOfQuality(_ index: Int, _ context: PlacingContext) -> Bool {
        context.text.kind(index) == .word && !context.text.tokens[index].isCapitalised
            && context.references.number(at: index) == nil
            && context.text.classes(index).isDisjoint(with: [.adverb, .determiner])
    }

    /// `Marsh was an easy winner of the 800m`, `the Frenchman, himself a former 110m hurdles winner`.
    private static func predicate(_ index: Int, _ sentence: Range<Int>, _ context: PlacingContext) -> [PlacingSubject]?
    {
        var at = (context.references.reference(at: index)?.tokens.lowerBound ?? index) - 1
        while at >= sentence.lowerBound, index - at <= 9 {
            if context.isWord(at, ["was", "were", "is"]) || TitlePlacing.isCopula(at, context.text) {
                let who = context.subject(before: at, in: sentence)
                return who.isEmpty ? nil : who
            }
            if context.text.sign(at) == .comma, context.eventAtToken(at) == nil {
                guard let number = context.references.number(at: at - 1), at < index - 1 else { return nil }
                return [.reference(number)]
            }
            let classes = context.text.classes(at)
            guard classes.isDisjoint(with: [.preposition, .conjunction, .auxiliary]),
                context.references.reference(at: at).map({ $0.kind == .pronoun || $0.tokens.contains(index) }) ?? true,
                context.text.kind(at) != .sign || context.text.sign(at) == .hyphen || context.eventAtToken(at) != nil
            else { return nil }
            at -= 1
        }
        return nil
    }

    /// `the winners of the Fair Play Award` won no race.
    private static func isOfAward(_ index: Int, _ sentence: Range<Int>, _ context: PlacingContext) -> Bool {
        (index + 1..<max(index + 1, min(index + 9, sentence.upperBound))).contains {
            context.text.tokens[$0].kind == .word
                && ["award", "awards", "prize", "poll", "vote", "lottery", "competition"].contains(
                    context.text.folded($0))
        }
    }

    /// `two minutes off the winner`: a distance from somebody who is not named here.
    private static func isMeasure(_ index: Int, _ sentence: Range<Int>, _ context: PlacingContext) -> Bool {
        if let number = context.references.number(at: index + 1), case .name = context.references.all[number].kind {
            return false
        }
        if context.text.sign(index + 1) == .comma, context.references.reference(at: index + 2)?.person != nil {
            return false
        }
        let before =
            context.text.token(index - 1)?.kind == .word && context.text.folded(index - 1) == "the"
            ? index - 2 : index - 1
        return before >= sentence.lowerBound && context.text.classes(before).contains(.preposition)
    }

    private static func isNoun(_ index: Int, _ text: TokenizedText) -> Bool {
        let classes = text.classes(index - 1)
        return !classes.isDisjoint(with: [.determiner, .ordinal, .cardinal])
            || text.token(index - 1)?.kind == .possessive
    }

    /// A verb of gaining or arriving with nothing but adjectives before the noun: `stormed to victory`.
    private static func gained(before index: Int, in sentence: Range<Int>, _ context: PlacingContext) -> Bool {
        var at = index - 1
        while at >= sentence.lowerBound, index - at <= 7 {
            if context.words.gainVerbs.contains(context.word(at)) { return true }
            let token = context.text.tokens[at]
            if token.kind == .sign, token.sign != .hyphen,
                token.gap != .none || context.text.token(at + 1)?.gap != Token.Gap.none
            {
                return false
            }
            if context.references.reference(at: at) != nil { return false }
            at -= 1
        }
        return false
    }
}
