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
        ItemPlacing.form,  // Marsh 58.21 (1)
        ListStatus.form,  // DNF: Marsh
        MedalPlacing.form,  // took bronze, Olympic silver medallist
        TitlePlacing.form,  // won the 60m title, the world champion
        RunnerUp.form,  // runner-up
        OrdinalPlacing.form,  // finished fourth, in sixth spot
        WinNoun.form,  // her victory, race winner Marsh
        WinVerb.form,  // won the 800m
        WentTo.form,  // took the 800m, the race went to
        ClausePlacing.form,  // was sixth here, Marsh (2:23:02, sixth)
        DidNotFinish.form,  // pulled up, was disqualified
    ]

    /// The placings of a text in order; none for ball games, which have scores instead.
    func placings(
        in text: TokenizedText, entities: Entities, people: People, references: References
    ) -> [PlacingMention] {
        var context = PlacingContext(
            text: text, entities: entities, people: people, references: references, words: knowledge.placings,
            knowledge: knowledge)
        let sports = SportVotes(text, knowledge)
        if isBallGame(text, entities) || sports.ballWords >= 3 && sports.ballWords > sports.raceWords { return [] }
        // In a text of something else only figures and nations make a list one of results.
        let isOfRaces = Self.isOfRaces(text, entities, sports)
        let forms = Self.forms.filter { isOfRaces || [ListPlacing.rule.id, ListStatus.rule.id].contains($0.rule.id) }
        context.speaksOfRaces =
            isOfRaces && sports.raceWords * 120 >= text.tokens.count
            && (!entities.events.isEmpty || sports.main != nil && sports.raceWords >= 2)
        var result: [PlacingMention] = []
        var taken = [Bool](repeating: false, count: text.tokens.count)
        for form in forms {
            for sentence in text.sentences {
                for index in sentence
                where text.tokens[index].kind != .sign && !taken[index] && !context.isInName(index) {
                    guard let mention = form.find(index, sentence, context),
                        mention.tokens.allSatisfy({ !taken[$0] })
                    else { continue }
                    for token in mention.tokens { taken[token] = true }
                    result.append(mention)
                }
            }
        }
        let lists = ListEvidence(context)
        result.removeAll { $0.rule.id == ListPlacing.rule.id && !lists.supports($0) }
        result.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
        adopt(&result, context)
        result.removeAll { $0.subjects.isEmpty && !context.hasLostName(in: text.sentence(of: $0.tokens.lowerBound)) }
        distribute(&result, in: text)
        nameWinners(&result, context)
        if text.lines.contains(where: { context.hasLostName(in: $0) }) {
            for index in result.indices { result[index].mayBeNobody = true }
        }
        return result
    }

    /// `The former European medallist, who was a disappointing 15th`: the place is that of whom the description means.
    private func adopt(_ placings: inout [PlacingMention], _ context: PlacingContext) {
        for index in placings.indices where placings[index].subjects.isEmpty {
            let sentence = context.text.sentence(of: placings[index].tokens.lowerBound)
            let described = placings[max(0, index - 6)..<index].last {
                $0.isDescription && sentence.contains($0.tokens.lowerBound)
                    && $0.tokens.upperBound <= placings[index].tokens.lowerBound
                    && context.text.sign($0.tokens.upperBound) == .comma
                    && context.isWord($0.tokens.upperBound + 1, ["who"])
            }
            guard let described else { continue }
            placings[index].subjects = described.subjects
            placings[index].confidence = 0.75
        }
    }

    /// True unless a text speaks so little of races that its winners, titles and numbered lists are others.
    private static func isOfRaces(_ text: TokenizedText, _ entities: Entities, _ sports: SportVotes) -> Bool {
        let isShort = text.tokens.count < 150
        let competitions = entities.named.count { $0.kind == .competition }
        return isShort || competitions >= 2 || entities.events.count * 300 >= text.tokens.count
            || sports.raceWords * 120 >= text.tokens.count
    }

    /// `said the winner`, `the winner, the world under-20 champion`: whoever won as told last.
    private func nameWinners(_ placings: inout [PlacingMention], _ context: PlacingContext) {
        var last: [PlacingSubject]?
        for index in placings.indices {
            if isWinner(placings[index], context) {
                placings[index].subjects = last ?? []
            } else if placings[index].rank == 1, !placings[index].isDescription {
                last = placings[index].subjects
            }
        }
        placings.removeAll { $0.rule.id == WinNoun.rule.id && $0.subjects.isEmpty }
    }

    /// True for a place of nobody but `the winner`.
    private func isWinner(_ placing: PlacingMention, _ context: PlacingContext) -> Bool {
        guard placing.rank == 1, placing.subjects.count == 1, case .reference(let number) = placing.subjects[0] else {
            return false
        }
        let reference = context.references.all[number]
        let before = reference.tokens.lowerBound - 1
        if context.text.sign(before) == .comma || context.isWord(before, ["was", "were", "is", "became", "as"]) {
            return false
        }
        return reference.kind == .epithet && context.isWord(reference.tokens.lowerBound, ["the"])
            && context.isWord(reference.tokens.upperBound - 1, ["winner", "victor"]) && reference.tokens.count == 2
    }

    /// `Marsh and Tolvik were 8th and 9th respectively`: a place for each.
    private func distribute(_ placings: inout [PlacingMention], in text: TokenizedText) {
        var first = 0
        while first < placings.count {
            let subjects = placings[first].subjects
            let sentence = text.sentence(of: placings[first].tokens.lowerBound)
            var end = first + 1
            while end < placings.count, placings[end].subjects == subjects,
                sentence.contains(placings[end].tokens.lowerBound)
            { end += 1 }
            let isPaired =
                subjects.count > 1 && subjects.count == end - first
                && (sentence.contains(where: { text.tokens[$0].kind == .word && text.folded($0) == "respectively" })
                    || (first + 1..<end).allSatisfy { isJoined(placings[$0 - 1], placings[$0], text) })
            if isPaired {
                for (offset, subject) in subjects.enumerated() { placings[first + offset].subjects = [subject] }
            }
            first = end
        }
    }

    /// `25th and 31st`: nothing but `and` or a comma between.
    private func isJoined(_ left: PlacingMention, _ right: PlacingMention, _ text: TokenizedText) -> Bool {
        let between = left.tokens.upperBound..<max(left.tokens.upperBound, right.tokens.lowerBound)
        return between.count <= 3
            && between.allSatisfy {
                text.sign($0) == .comma || text.kind($0) == .word && ["and", "in", "the"].contains(text.folded($0))
            }
    }

    private func isBallGame(_ text: TokenizedText, _ entities: Entities) -> Bool {
        var ball = 0
        for token in text.tokens where token.kind == .word && knowledge.placings.ballSports.contains(token.word) {
            ball += 1
        }
        return ball >= 3 && ball > entities.events.count
    }
}
