/// The `Placings` stage: finds statements that somebody finished at some place.
struct PlacingRecogniser: Sendable {
    let knowledge: Knowledge

    /// One way to say a place. It judges one token and loops over none.
    struct Form: Sendable {
        /// Its rule.
        let rule: Rule
        /// The placing that begins at, or hangs on, a token.
        let find: @Sendable (_ index: Int, _ sentence: Range<Int>, _ context: PlacingContext) -> PlacingMention?
    }

    /// The forms, the surest first; a token belongs to one placing only.
    static let forms = [
        ListPlacing.form,  // 2. Marsh 3:41.07
        MedalPlacing.form,  // took bronze, Olympic silver medallist
        TitlePlacing.form,  // won the 60m title, the world champion
        RunnerUp.form,  // runner-up
        OrdinalPlacing.form,  // finished fourth, in sixth spot
        WinNoun.form,  // her victory, race winner Marsh
        WinVerb.form,  // won the 800m
        DidNotFinish.form,  // pulled up, was disqualified
    ]

    /// The placings of a text in order; none for ball games, which have scores instead.
    func placings(
        in text: TokenizedText, entities: Entities, people: People, references: References
    ) -> [PlacingMention] {
        let context = PlacingContext(
            text: text, entities: entities, people: people, references: references, words: knowledge.placings,
            knowledge: knowledge)
        if isBallGame(text, entities) { return [] }
        var result: [PlacingMention] = []
        var taken = [Bool](repeating: false, count: text.tokens.count)
        for form in Self.forms {
            for sentence in text.sentences {
                for index in sentence where text.tokens[index].kind != .sign && !taken[index] {
                    guard let mention = form.find(index, sentence, context),
                        mention.tokens.allSatisfy({ !taken[$0] })
                    else { continue }
                    for token in mention.tokens { taken[token] = true }
                    result.append(mention)
                }
            }
        }
        return result.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    private func isBallGame(_ text: TokenizedText, _ entities: Entities) -> Bool {
        var ball = 0
        for token in text.tokens where token.kind == .word && knowledge.placings.ballSports.contains(token.word) {
            ball += 1
        }
        return ball >= 3 && ball > entities.events.count
    }
}
