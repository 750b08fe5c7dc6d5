/// `placing.went-to`: a race that somebody took, or that went to somebody.
enum WentTo {
    static let rule = Rule(
        "placing.went-to", "A race or a prize for the winner that somebody took, or that went to somebody.",
        hits: [
            Rule.Hit("Sarah Tolvik ⟦took⟧ the 800m in 2:01.10.", gives: "1 Sarah Tolvik"),
            Rule.Hit("The race ⟦went to⟧ James Orskell in 3:41.07.", gives: "1 James Orskell"),
            Rule.Hit("James Orskell ⟦took⟧ the honours.", gives: "1 James Orskell"),
        ],
        misses: ["Sarah Tolvik took the train to the 800m.", "James Orskell went to the race with Sarah Tolvik."])

    static let form = PlacingRecogniser.Form(rule: rule) { index, sentence, context in
        guard context.words.triggers.contains(context.word(index)) else { return nil }
        switch context.text.folded(index) {
        case "the": return elided(index, sentence, context)
        case "added": return context.eventAtToken(index + 2) != nil ? taken(index, sentence, context) : nil
        case "took", "take", "takes", "taking", "claimed", "claim", "claiming", "claims", "captured", "capturing",
            "capture", "annex", "land", "bag", "lift", "collect", "secure", "snatch",
            "annexed", "annexing", "landed", "landing", "bagged", "bagging", "lifted", "lifting", "collected",
            "secured", "snatched", "grabbed", "stole", "pocketed", "scooped":
            return taken(index, sentence, context)
        case "went", "goes", "fell": return gone(index, sentence, context)
        default: return nil
        }
    }

    /// `took the women's 800m`, `takes the honours`.
    private static func taken(_ index: Int, _ sentence: Range<Int>, _ context: PlacingContext) -> PlacingMention? {
        guard !context.isHypothetical(index, in: sentence), context.text.classes(index + 1).contains(.determiner) else {
            return nil
        }
        if isWord(
            index, ["take", "claim", "capture", "annex", "land", "bag", "lift", "collect", "secure", "snatch"], context),
            !isWord(index - 1, ["to"], context)
        {
            return nil
        }
        var at = index + 2
        while at < min(index + 9, sentence.upperBound), !isWord(at, prizes, context), context.eventAtToken(at) == nil,
            !isDiscipline(at, context),
            context.knowledge.marks.sexes[context.word(at)] != nil || context.text.tokens[at].kind == .possessive
                || context.text.sign(at) == .closeSingle || context.text.sign(at) == .hyphen
                || context.text.kind(at) == .word
                    && (context.text.tokens[at].isCapitalised
                        || !context.text.classes(at).isDisjoint(with: [.common, .ordinal]))
                    && context.text.classes(at).isDisjoint(with: [.preposition, .conjunction, .auxiliary])
        { at += 1 }
        guard
            isWord(at, prizes, context) || context.eventAtToken(at) != nil || isDiscipline(at, context)
                || isNamedPrize(index + 2, at, context)
        else { return nil }
        if isNamedPrize(index + 2, at, context) { at -= 1 }
        // `took the win` is told by its noun.
        if context.words.winNouns.contains(context.word(at)) { return nil }
        let end = context.eventAtToken(at)?.tokens.upperBound ?? at + 1
        guard endsObject(end, in: sentence, context) else { return nil }
        let who = context.subject(before: index, in: sentence)
        guard !who.isEmpty else { return nil }
        return PlacingMention(tokens: index..<index + 1, rank: 1, subjects: who, rule: rule, confidence: 0.88)
    }

    /// `took the Fawley by a canvas`: a prize that has a name, with a margin, a mark or the beaten behind.
    private static func isNamedPrize(_ start: Int, _ end: Int, _ context: PlacingContext) -> Bool {
        guard end > start, end - start <= 4,
            (start..<end).allSatisfy({
                context.text.tokens[$0].isCapitalised && context.references.number(at: $0) == nil
                    && context.entities.nation(at: $0) == nil && context.entities.named(at: $0)?.kind != .place
            })
        else { return false }
        return isWord(end, ["by", "from"], context)
            || isWord(end, ["in", "with"], context) && context.text.kind(end + 1) == .number
    }

    /// `took the downhill`: beside a verb of taking even everyday words are disciplines.
    private static func isDiscipline(_ index: Int, _ context: PlacingContext) -> Bool {
        // "took the lead" on the track; climbers win theirs.
        context.text.kind(index) == .word && !isWord(index, ["lead"], context)
            && context.knowledge.events.disciplines.match(at: index, in: context.text, limit: index + 2) != nil
    }

    /// `took the final by a length`, not `took the final place` or `took the 800m lead`.
    private static func endsObject(_ end: Int, in sentence: Range<Int>, _ context: PlacingContext) -> Bool {
        guard end < sentence.upperBound else { return true }
        if context.text.tokens[end].kind != .word { return context.text.sign(end) != .hyphen }
        let grammar: WordClass = [.preposition, .conjunction, .adverb, .relative, .determiner, .auxiliary]
        return !context.text.classes(end).isDisjoint(with: grammar)
            || isWord(end, ["final", "race", "event"], context) || context.text.classes(end).contains(.calendar)
    }

    /// `Marsh won the 800m and Tolvik the 1500m`, `took the men's title and Vide the women's`: the verb stands before.
    private static func elided(_ index: Int, _ sentence: Range<Int>, _ context: PlacingContext) -> PlacingMention? {
        guard let number = context.references.number(at: index - 1), context.isName(.reference(number)) else {
            return nil
        }
        let joint = context.competitors.beforeNation(context.references.all[number].tokens.lowerBound)
        guard context.isWord(joint, ["and", "while", "with"]) || context.text.sign(joint) == .comma else { return nil }
        var at = index + 1
        var isOfSex = false
        while at < sentence.upperBound,
            context.knowledge.marks.sexes[context.word(at)] != nil || context.text.kind(at) == .possessive
        {
            isOfSex = true
            at += 1
        }
        let endsHere =
            at >= sentence.upperBound || context.text.sign(at) == .comma || context.text.sign(at).endsSentence
            || context.text.classes(at).contains(.preposition)
        guard let end = context.eventAtToken(at)?.tokens.upperBound ?? (isOfSex && endsHere ? at : nil) else {
            return nil
        }
        let before = Range.window(max(sentence.lowerBound, joint - 40), upTo: joint)
        guard
            let verb = before.last(where: {
                context.words.winVerbs.contains(context.word($0)) || context.isWord($0, ["took", "claimed", "lifted"])
            }), !context.isHypothetical(verb, in: sentence), context.text.classes(verb + 1).contains(.determiner)
        else { return nil }
        return PlacingMention(
            tokens: index + 1..<max(end, index + 2), rank: 1, subjects: [.reference(number)], rule: rule,
            confidence: 0.85)
    }

    /// `The race went to Marsh`, `the 200m went the way of Marsh`.
    private static func gone(_ index: Int, _ sentence: Range<Int>, _ context: PlacingContext) -> PlacingMention? {
        let isWay =
            isWord(index + 1, ["the"], context) && isWord(index + 2, ["way"], context)
            && isWord(index + 3, ["of"], context)
        guard isWay || isWord(index + 1, ["to"], context), isOfRace(index - 1, sentence, context) else { return nil }
        let end = isWay ? index + 4 : index + 2
        guard !context.isHypothetical(index, in: sentence), let who = context.named(from: end, within: 5, in: sentence)
        else { return nil }
        return PlacingMention(tokens: index..<end, rank: 1, subjects: [who], rule: rule, confidence: 0.88)
    }

    /// True when a race or a prize is what went to somebody, over an aside (`the race, when it got under way, went to`).
    private static func isOfRace(_ last: Int, _ sentence: Range<Int>, _ context: PlacingContext) -> Bool {
        if isWord(last, ["one", "two", "three", "four", "five"], context),
            isWord(last - 1, ["race", "heat", "stage", "round", "leg"], context)
        {
            return true
        }
        if isWord(last, ["honors", "honours"], context), last == sentence.lowerBound { return true }
        if isWord(last, ["honors", "honours"], context) {
            return isWord(last - 1, ["the", "top", "team", "overall", "individual", "major", "main"], context)
                && !isWord(last + 3, ["for"], context)
        }
        // `victory went to` is told by its noun.
        if context.words.winNouns.contains(context.word(last)) { return false }
        if isWord(last, prizes, context) || context.eventAtToken(last) != nil { return true }
        guard context.text.sign(last) == .comma else { return false }
        let aside = Range.window(max(sentence.lowerBound, last - 14), upTo: last)
        guard let comma = aside.last(where: { context.text.sign($0) == .comma }) else { return false }
        return isWord(comma - 1, prizes, context) || context.eventAtToken(comma - 1) != nil
            || context.eventAtToken(last - 1) != nil
    }

    private static func isWord(_ index: Int, _ words: Set<String>, _ context: PlacingContext) -> Bool {
        context.text.token(index)?.kind == .word && words.contains(context.text.folded(index))
    }

    private static let prizes = Set(TableRows.items(PlacingPhraseTable.wentToPrizes))
}
