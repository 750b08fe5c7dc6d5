/// `placing.win-verb`: somebody won.
enum WinVerb {
    static let rule = Rule(
        "placing.win-verb", "A verb of winning whose object is a race or nothing.",
        hits: [
            Rule.Hit("Sarah Tolvik ⟦won⟧ the 800m in 2:01.10.", gives: "1 Sarah Tolvik"),
            Rule.Hit("James Orskell shook off a cold to ⟦win⟧ on Sunday.", gives: "1 James Orskell"),
            Rule.Hit("The race was ⟦won⟧ by James Orskell.", gives: "1 James Orskell"),
        ],
        misses: ["Sarah Tolvik hopes to win on Sunday.", "James Orskell won the toss."])

    static let form = PlacingRecogniser.Form(rule: rule) { index, sentence, context in
        let text = context.text
        guard text.tokens[index].kind == .word else { return nil }
        if let end = verdict(at: index, in: sentence, context), !context.isHypothetical(index, in: sentence) {
            let who = context.subject(before: index, in: sentence)
            return who.isEmpty
                ? nil : PlacingMention(tokens: index..<end, rank: 1, subjects: who, rule: rule, confidence: 0.85)
        }
        guard context.words.winVerbs.contains(context.word(index)), text.sign(index - 1) != .hyphen,
            text.sign(index + 1) != .hyphen || text.token(index + 1)?.gap != Token.Gap.none
        else { return nil }
        let word = text.folded(index)
        if context.isHypothetical(index, in: sentence) { return nil }
        let before = text.token(index - 1)?.kind == .word ? text.folded(index - 1) : ""
        if isMedalBefore(index, context) { return nil }
        if word == "win", before != "to", before != "did" { return nil }
        if word == "wins", context.references.number(at: index - 1) == nil,
            context.isWord(index + 1, ["from", "through", "for"]) || context.isWord(index - 1, ["up", "of", "with"])
        {
            // `picked up wins from Marsh`: a noun
            return nil
        }
        if context.isWord(index, ["triumph", "triumphs", "triumphing"]) { return nil }
        if isByMargin(index, in: sentence, context) {
            let who = context.subject(before: index, in: sentence)
            return who.isEmpty
                ? nil : PlacingMention(tokens: index..<index + 1, rank: 1, subjects: who, rule: rule, confidence: 0.88)
        }
        let isPassive = agent(of: index, in: sentence, context) != nil
        if !isPassive, isOtherPrize(after: index, in: sentence, context) { return nil }
        if word == "won", let by = agent(of: index, in: sentence, context),
            let who = context.named(from: by + 1, within: 8, in: sentence)
        {
            var all = [who]
            if context.isWord(index - 1, ["were"]), let other = context.alsoNamed(after: who, in: sentence) {
                all.append(other)
            } else if case let crew = context.allNamed(from: by + 1, within: 8, in: sentence), crew.first == who {
                all = crew
            }
            return PlacingMention(tokens: index..<index + 1, rank: 1, subjects: all, rule: rule, confidence: 0.93)
        }
        if context.references.number(at: index + 1) != nil,
            let who = PlaceAgent.receiver(before: index + 2, in: sentence, context)
        {
            // `Her last kilometre won her the race`
            return PlacingMention(tokens: index..<index + 1, rank: 1, subjects: who, rule: rule, confidence: 0.85)
        }
        if word == "win", let who = caused(index, in: sentence, context) {
            return PlacingMention(tokens: index..<index + 1, rank: 1, subjects: [who], rule: rule, confidence: 0.88)
        }
        let who =
            word == "winning" && isAdjective(index, text)
            ? context.possessor(before: index, in: sentence) ?? context.subject(before: index, in: sentence)
            : context.subject(before: index, in: sentence)
        if word == "winning",
            context.competitors.isTeamWord(index + 1) || context.isWord(index + 1, ["school", "club"]),
            let who = PlaceAgent.inverted(index + 2, in: sentence, context)
        {
            // `The winning team was Bingley`
            return PlacingMention(tokens: index..<index + 1, rank: 1, subjects: who, rule: rule, confidence: 0.85)
        }
        if word == "winning", isIdiom(index, text) || context.isWord(index + 1, ["was", "is", "isn't", "wasn't"]) {
            return nil
        }
        return PlacingMention(
            tokens: index..<index + 1, rank: 1, subjects: who, rule: rule, confidence: who.isEmpty ? 0.6 : 0.9)
    }

    /// `leaving the way clear for Marsh to win`, `allowed Marsh to win`: the name right before the infinitive.
    private static func caused(_ index: Int, in sentence: Range<Int>, _ context: PlacingContext) -> PlacingSubject? {
        guard context.isWord(index - 1, ["to"]), let number = context.references.number(at: index - 2),
            context.isName(.reference(number))
        else { return nil }
        let governor = context.competitors.governor(of: context.references.all[number], from: sentence.lowerBound)
        guard
            context.isWord(
                governor, ["for", "leaving", "left", "allowed", "allowing", "enabled", "enabling", "helped", "helping"])
        else { return nil }
        return .reference(number)
    }

    /// The `by` of `was won by Marsh`, `was won for the sixth time in seven starts by Marsh`.
    private static func agent(of index: Int, in sentence: Range<Int>, _ context: PlacingContext) -> Int? {
        if context.isWord(index + 1, ["by"]) { return index + 1 }
        guard context.isWord(index - 1, ["was", "were", "been", "being", "comfortably", "easily"]) else { return nil }
        for at in Range.window(index + 1, upTo: min(index + 12, sentence.upperBound)) {
            if context.isWord(at, ["by"]) { return at }
            guard
                context.text.kind(at) == .word || context.text.kind(at) == .number
                    || context.text.kind(at) == .possessive,
                context.references.number(at: at) == nil,
                context.text.classes(at).isDisjoint(with: [.conjunction, .relative])
            else { return nil }
        }
        return nil
    }

    /// `won by almost four feet from Marsh`: a margin, nobody who won.
    private static func isByMargin(_ index: Int, in sentence: Range<Int>, _ context: PlacingContext) -> Bool {
        guard context.isWord(index + 1, ["by"]) else { return false }
        for at in Range.window(index + 2, upTo: min(index + 7, sentence.upperBound)) {
            if context.references.number(at: at) != nil || context.entities.nation(at: at) != nil { return false }
            if context.text.kind(at) == .number || context.text.classes(at).contains(.unit)
                || context.isWord(
                    at, ["second", "seconds", "length", "lengths", "margin", "stroke", "street", "distance"])
            {
                return true
            }
        }
        return false
    }

    /// `was given the verdict`, unless it was the verdict for another place.
    private static func verdict(at index: Int, in sentence: Range<Int>, _ context: PlacingContext) -> Int? {
        guard context.isWord(index, ["given", "got", "awarded", "gained"]), context.isWord(index + 1, ["the"]),
            context.isWord(index + 2, ["verdict", "decision"])
                || context.isWord(index, ["awarded"])
                    && context.isWord(index + 2, ["race", "title", "win", "victory", "gold"]),
            !context.isWord(index + 3, ["for"])
        else { return nil }
        return index + 3
    }

    /// `won the toss`, `won her appeal`, `won over the crowd`: no race.
    private static func isOtherPrize(after index: Int, in sentence: Range<Int>, _ context: PlacingContext) -> Bool {
        for at in Range.window(index + 1, upTo: min(index + 7, sentence.upperBound)) {
            let token = context.text.tokens[at]
            if token.kind == .sign, token.sign != .hyphen, token.gap != .none { return false }
            if token.kind == .sign, token.sign == .comma || token.sign.endsSentence,
                context.text.token(at + 1)?.gap != Token.Gap.none
            {
                return false
            }
            // `won the team prize`
            if context.isWord(at, ["prize", "award"]),
                context.isWord(at - 1, ["team", "first", "individual", "overall"])
            {
                return false
            }
            // "won the 50m back": a word within the name of an event
            let isOfEvent = context.entities.event(at: at) != nil
            if context.words.otherPrizes.contains(token.word), !isOfEvent { return true }
            if context.words.titleNouns.contains(token.word) { return true }
            if token.kind == .word, ["gold", "silver", "bronze"].contains(context.text.folded(at)) { return true }
            if at > index + 1, context.text.classes(at).contains(.preposition), context.text.sign(at + 1) != .hyphen {
                return false
            }
        }
        return false
    }

    /// `the bronze she won`: the medal carries the place.
    private static func isMedalBefore(_ index: Int, _ context: PlacingContext) -> Bool {
        if context.isWord(index - 1, ["was", "were"]),
            context.isWord(index - 2, ["gold", "silver", "bronze", "medal", "title"])
        {
            return true
        }
        let isPronoun = context.isWord(index - 1, ["they", "we", "i"])
        guard
            let first = context.references.reference(at: index - 1)?.tokens.lowerBound ?? (isPronoun ? index - 1 : nil)
        else {
            return false
        }
        let before = first - 1
        return context.text.token(before)?.kind == .word
            && ["gold", "silver", "bronze", "medal", "title"].contains(context.text.folded(before))
    }

    private static func isAdjective(_ index: Int, _ text: TokenizedText) -> Bool {
        guard text.token(index + 1)?.kind == .word else { return false }
        return [
            "effort", "goal", "jump", "leap", "margin", "mark", "performance", "performances", "run", "throw", "time",
        ].contains(text.folded(index + 1))
    }

    private static func isIdiom(_ index: Int, _ text: TokenizedText) -> Bool {
        guard text.token(index + 1)?.kind == .word else { return false }
        return [
            "combination", "feeling", "formula", "goal", "habit", "mentality", "post", "run", "season", "start",
            "streak", "team", "ways",
        ]
        .contains(text.folded(index + 1))
    }
}
