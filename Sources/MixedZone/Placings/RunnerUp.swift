/// `placing.runner-up`: second by another name.
enum RunnerUp {
    static let rule = Rule(
        "placing.runner-up", "Runner-up means second.",
        hits: [
            Rule.Hit("Sarah Tolvik was ⟦runner-up⟧ last year.", gives: "2 Sarah Tolvik"),
            Rule.Hit("The prize went to ⟦runner-up⟧ James Orskell.", gives: "2 James Orskell"),
        ],
        misses: ["A runner up the hill was James Orskell."])

    static let form = PlacingRecogniser.Form(rule: rule) { index, sentence, context in
        let text = context.text
        guard context.words.triggers.contains(context.word(index)), ["runner", "runners"].contains(text.folded(index))
        else { return nil }
        let up = text.sign(index + 1) == .hyphen ? index + 2 : index + 1
        guard text.token(up)?.kind == .word, text.folded(up) == "up" else { return nil }
        if up == index + 1, text.token(up + 1)?.kind == .word, text.classes(up + 1).contains(.determiner) { return nil }
        if context.isHypothetical(index, in: sentence) { return nil }
        var end = up + 1
        if text.token(end)?.kind == .word, ["spot", "place", "position"].contains(text.folded(end)) { end += 1 }
        let isSpot = end > up + 1
        if let all = PlaceAgent.inverted(WinNoun.afterRace(end, in: sentence, context), in: sentence, context)
            ?? (text.folded(index) == "runners"
                ? TitlePlacing.bearers(of: index..<up + 1, in: sentence, context) : nil),
            !all.isEmpty
        {
            return PlacingMention(tokens: index..<end, rank: 2, subjects: all, rule: rule, confidence: 0.88)
        }
        let who =
            (isSpot ? nil : OrdinalHolder.besides(index, in: sentence, context).map { [$0] })
            ?? (isSpot ? nil : TitlePlacing.bearer(of: index..<up + 1, in: sentence, context).map { [$0] })
            ?? context.possessor(before: index, in: sentence) ?? context.subject(before: index, in: sentence)
        let start =
            isSpot ? index : TitlePlacing.competition(before: index, in: sentence, context)?.tokens.lowerBound ?? index
        return PlacingMention(
            tokens: start..<end, rank: 2, subjects: who, isDescription: start < index, rule: rule, confidence: 0.88)
    }
}
