/// `placing.idiom`: turns of phrase that say a place without naming it.
enum WinIdiom {
    static let rule = Rule(
        "placing.idiom", "A turn of phrase for a win or a place on the podium.",
        hits: [
            Rule.Hit("Sarah Tolvik ⟦broke the tape⟧ in 2:34:10 to loud applause.", gives: "1 Sarah Tolvik"),
            Rule.Hit("The 800m was close, but James Orskell ⟦took it⟧ in 1:51.20.", gives: "1 James Orskell"),
            Rule.Hit("James Orskell ⟦led home⟧ Milo Varsk in the marathon.", gives: "1 James Orskell"),
        ],
        misses: [
            "Sarah Tolvik took it in her stride after the 800m.", "James Orskell led the club home in the relay.",
            "Sarah Tolvik hopes to break the tape in the marathon.",
        ])

    static let form = PlacingRecogniser.Form(rule: rule) { index, sentence, context in
        guard context.words.idiomStarts.contains(context.word(index)), context.text.kind(index) == .word else {
            return nil
        }
        // A bare form without `to` before it is no verb that tells what happened.
        if context.isWord(
            index,
            [
                "take", "break", "breast", "strike", "complete", "lift", "claim", "earn", "top", "win", "come",
                "emerge", "carry", "land",
            ]),
            !context.isWord(index - 1, ["to"])
        {
            return nil
        }
        guard let (end, rank, medal) = idiom(at: index, in: sentence, context),
            !context.isHypothetical(index, in: sentence)
        else { return nil }
        if rank > 1, context.isWord(end, ["in", "with"]), context.words.ordinals[context.word(end + 1)] != nil {
            return nil
        }
        let who =
            PlaceAgent.inverted(end, in: sentence, context) ?? context.subject(before: index, in: sentence)
        guard !who.isEmpty, !(rank > 1 && context.isWord(end, ["was"]) && context.isWord(end + 1, ["in"])) else {
            return nil
        }
        return PlacingMention(
            tokens: index..<end, rank: rank, medal: medal, subjects: who, rule: rule, confidence: 0.85)
    }

    private static func idiom(
        at index: Int, in sentence: Range<Int>, _ context: PlacingContext
    ) -> (end: Int, rank: Int, medal: String?)? {
        if let end = ledHome(index, in: sentence, context) ?? tookIt(index, in: sentence, context) {
            return (end, 1, nil)
        }
        var best: (end: Int, rank: Int, medal: String?)?
        for phrase in context.words.idioms where phrase.words.first == context.word(index) {
            let end = index + phrase.words.count
            guard end <= sentence.upperBound, end > best?.end ?? 0,
                phrase.words.indices.allSatisfy({ context.word(index + $0) == phrase.words[$0] })
            else { continue }
            best = (end, phrase.rank, phrase.medal)
        }
        return best
    }

    /// `led home Marsh`, `led the field home`, `headed home Marsh and Tolvik`; not `led the club home`.
    private static func ledHome(_ index: Int, in sentence: Range<Int>, _ context: PlacingContext) -> Int? {
        guard context.isWord(index, ["led", "headed", "leads"]) else { return nil }
        if context.text.classes(index - 1).contains(.auxiliary) { return nil }
        if context.isWord(index + 1, ["home"]) {
            let isOwn = Range.window(index + 2, upTo: min(index + 6, sentence.upperBound)).contains {
                context.isWord(
                    $0, ["club", "team", "contingent", "challenge", "quartet", "squad", "trio", "clubmates"])
            }
            return isOwn || context.isWord(index + 2, ["in"]) ? nil : index + 2
        }
        for at in Range.window(index + 1, upTo: min(index + 6, sentence.upperBound)) where context.isWord(at, ["home"])
        {
            let isField = Range.window(index + 1, upTo: at).contains {
                context.isWord($0, ["field", "pack", "rest", "others", "way", "runners", "riders", "women", "men"])
                    || context.references.reference(at: $0)?.isName == true
            }
            return isField && !context.isWord(at + 1, ["in"]) || isField && context.text.kind(at + 2) == .number
                ? index + 1 : nil
        }
        return nil
    }

    /// `took it in 2:05.40`, `took it from Marsh`, `won it by a length`: the race that was spoken of.
    private static func tookIt(_ index: Int, in sentence: Range<Int>, _ context: PlacingContext) -> Int? {
        guard context.isWord(index, ["took", "takes", "taking"]), context.isWord(index + 1, ["it"]) else { return nil }
        let next = index + 2
        if next >= sentence.upperBound || context.text.sign(next).endsSentence { return next }
        if context.isWord(next, ["in", "with", "by"]), context.text.kind(next + 1) == .number { return next }
        if context.isWord(next, ["by"]) { return next }
        if context.isWord(next, ["from", "ahead"]), context.references.reference(at: next + 1)?.isName == true {
            return next
        }
        return nil
    }
}
