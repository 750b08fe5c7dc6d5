/// `placing.medal`: gold, silver or bronze that somebody won.
enum MedalPlacing {
    static let rule = Rule(
        "placing.medal", "A medal that somebody won, or a medallist.",
        hits: [
            Rule.Hit("Sarah Tolvik took ⟦bronze⟧ in the final.", gives: "3 Sarah Tolvik"),
            Rule.Hit("⟦Olympic silver medallist⟧ James Orskell was there.", gives: "2 James Orskell"),
            Rule.Hit("James Orskell settled for ⟦silver⟧ this time.", gives: "2 James Orskell"),
        ],
        misses: ["Sarah Tolvik is a hope for gold.", "The silver car of James Orskell was gone."])

    static let form = PlacingRecogniser.Form(rule: rule) { index, sentence, context in
        guard let (rank, medal) = medal(at: index, context) else { return nil }
        if context.isHypothetical(index, in: sentence) { return nil }
        let text = context.text
        var end = index + 1
        var isHolder = false
        if text.token(end)?.kind == .word || text.sign(end) == .hyphen {
            let next = text.sign(end) == .hyphen ? end + 1 : end
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
        let isGained = gained(before: start, in: sentence, context)
        let named = context.text.token(end)?.kind == .word && ["for", "to"].contains(text.folded(end))
        let isTitled = start < index || end > index + 1
        guard
            isGained || named || isTitled && context.possessor(before: start, in: sentence) != nil
                || isPossessed(start, sentence, context)
        else { return nil }
        var who: [PlacingSubject] = []
        if !isGained, named, let person = context.named(from: end + 1, within: 5, in: sentence) { who = [person] }
        if who.isEmpty { who = context.possessor(before: start, in: sentence) ?? [] }
        if who.isEmpty { who = context.subject(before: start, in: sentence) }
        return PlacingMention(
            tokens: start..<end, rank: rank, medal: medal, subjects: who, rule: rule, confidence: isGained ? 0.9 : 0.8)
    }

    /// `Olympic silver medallist Marsh` and `Marsh, the Olympic silver medallist`.
    private static func holder(
        _ tokens: Range<Int>, _ rank: Int, _ medal: String, _ sentence: Range<Int>, _ context: PlacingContext
    ) -> PlacingMention? {
        guard let who = TitlePlacing.bearer(of: tokens, in: sentence, context) else { return nil }
        return PlacingMention(
            tokens: tokens, rank: rank, medal: medal, subjects: [who], isDescription: true, rule: rule, confidence: 0.88
        )
    }

    private static func medal(at index: Int, _ context: PlacingContext) -> (Int, String)? {
        guard context.text.tokens[index].kind == .word else { return nil }
        switch context.text.folded(index) {
        case "gold": return (1, "gold")
        case "silver": return (2, "silver")
        case "bronze": return (3, "bronze")
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

    /// A verb of gaining before the medal, at most a few words away.
    private static func gained(before index: Int, in sentence: Range<Int>, _ context: PlacingContext) -> Bool {
        var at = index - 1
        while at >= sentence.lowerBound, index - at <= 7 {
            let word = context.word(at)
            if context.words.gainVerbs.contains(word) || context.words.finishVerbs.contains(word) { return true }
            let token = context.text.tokens[at]
            if token.kind == .word,
                ["upgraded", "with", "from", "into", "to", "of", "and"].contains(context.text.folded(at))
            {
                at -= 1
                continue
            }
            if token.sign == .comma || token.sign == .semicolon { return false }
            if context.references.reference(at: at) != nil { return false }
            at -= 1
        }
        return false
    }

    private static func isPossessed(_ start: Int, _ sentence: Range<Int>, _ context: PlacingContext) -> Bool {
        context.possessor(before: start, in: sentence) != nil
    }

    private static let medalNouns: Set<String> = ["medal", "medals"]
    private static let holders: Set<String> = ["medallist", "medalist", "winner"]
    private static let notMedals: Set<String> = [
        "car", "chance", "chances", "coast", "coin", "contender", "favourite", "favorite", "fleece", "hope", "hopes",
        "jersey", "lining", "medallists", "medalists", "spike", "spikes", "standard", "watch",
    ]
}
