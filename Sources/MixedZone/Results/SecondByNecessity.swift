/// `Marsh won ahead of Tolvik, with Orskell third`: who was beaten by the winner and ahead of the third was second.
struct SecondByNecessity {
    let layers: Layers
    let context: PlacingContext

    /// How far behind the winner the third is looked for.
    private static let reach = 120
    /// No article tells of more races in prose.
    private static let most = 64

    /// Adds the seconds that the text leaves no doubt about.
    func add(to store: inout FactStore) {
        let winners = store.facts.lazy.filter { $0.rank == 1 && !$0.isDescription && $0.event != nil }
        for winner in Array(winners.prefix(Self.most)) {
            if let place = winner.placing, isFirst(winner, store),
                let (beaten, words) = runnerUp(behind: winner, at: place)
            {
                store.add(second(beaten, behind: winner, words, 0.7))
                continue
            }
            guard let start = winner.evidence.first?.lowerBound,
                let third = store.facts.first(where: { isThird($0, behind: winner, start) }),
                !store.facts.contains(where: {
                    $0.rank == 2 && $0.event?.name == winner.event?.name && $0.round == winner.round
                }),
                let end = third.evidence.first?.lowerBound,
                let (beaten, words) = beaten(
                    from: layers.text.sentence(of: start).lowerBound, to: end, by: winner, third)
            else { continue }
            store.add(second(beaten, behind: winner, words, 0.75))
        }
    }

    private func second(
        _ competitor: Layers.Competitor, behind winner: Fact, _ words: Range<Int>, _ confidence: Double
    ) -> Fact {
        var fact = winner
        fact.competitor = competitor
        fact.rank = 2
        fact.medal = nil
        fact.mark = nil
        fact.placing = nil
        fact.records = []
        fact.evidence = [words]
        fact.confidence = confidence
        return fact
    }

    private func isFirst(_ winner: Fact, _ store: FactStore) -> Bool {
        !store.facts.contains { $0.rank == 2 && $0.event?.name == winner.event?.name && $0.round == winner.round }
    }

    /// `won in 9.88 from Marsh`, `edged out Marsh by 0.04 seconds`: the only one whom the winner is said to have beaten.
    private func runnerUp(behind winner: Fact, at place: Int) -> (competitor: Layers.Competitor, words: Range<Int>)? {
        let sentence = layers.text.sentence(of: place)
        for at in Range.window(max(sentence.lowerBound, place - 14), upTo: min(sentence.upperBound, place + 24)) {
            if at > place, layers.text.sign(at) == .semicolon { return nil }
            let isFrom = at > place && context.isWord(at, ["from"])
            guard isFrom || context.words.beatVerbs.contains(context.word(at)), let opponent = opponentStart(at),
                let subject = context.named(from: opponent, within: 5, in: sentence),
                let competitor = layers.competitor(subject),
                competitor != winner.competitor, competitor.isTeam == winner.competitor.isTeam, !isListed(subject)
            else { continue }
            if isFrom || hasMargin(behind: subject, in: sentence) { return (competitor, at..<opponent) }
        }
        return nextSentence(after: sentence, winner)
    }

    /// `She beat Marsh by 24 seconds`, in a sentence of its own.
    private func nextSentence(after sentence: Range<Int>, _ winner: Fact) -> (
        competitor: Layers.Competitor, words: Range<Int>
    )? {
        let start = sentence.upperBound
        guard start + 3 < layers.text.tokens.count, let pronoun = layers.references.number(at: start),
            layers.references.all[pronoun].kind == .pronoun,
            layers.competitor(.reference(pronoun)) == winner.competitor,
            context.words.beatVerbs.contains(context.word(start + 1)), let opponent = opponentStart(start + 1)
        else { return nil }
        let next = layers.text.sentence(of: start)
        guard let subject = context.named(from: opponent, within: 5, in: next),
            let competitor = layers.competitor(subject),
            competitor != winner.competitor, hasMargin(behind: subject, in: next)
        else { return nil }
        return (competitor, start + 1..<opponent)
    }

    /// `by 0.04 seconds` behind the one who was beaten.
    private func hasMargin(behind subject: PlacingSubject, in sentence: Range<Int>) -> Bool {
        guard case .reference(let number) = subject else { return false }
        let end = layers.references.all[number].tokens.upperBound
        guard context.isWord(end, ["by"]) else { return false }
        let first = layers.marks.partitioningIndex { $0.tokens.lowerBound >= end }
        return layers.marks[first...].prefix(1).contains { $0.kind == .gap && $0.tokens.lowerBound - end <= 4 }
    }

    private func isThird(_ fact: Fact, behind winner: Fact, _ start: Int) -> Bool {
        guard fact.rank == 3, !fact.isDescription, fact.event?.name == winner.event?.name,
            fact.competition == winner.competition, fact.edition == winner.edition,
            let place = fact.evidence.first?.lowerBound
        else { return false }
        return place > start && place - start <= Self.reach
    }

    /// The only one whom the words between the winner and the third call beaten.
    private func beaten(
        from start: Int, to end: Int, by winner: Fact, _ third: Fact
    ) -> (competitor: Layers.Competitor, words: Range<Int>)? {
        var found: [(Layers.Competitor, Range<Int>)] = []
        var at = start
        while at < end {
            defer { at += 1 }
            guard let opponent = opponentStart(at) else { continue }
            let sentence = layers.text.sentence(of: at)
            guard let subject = context.named(from: opponent, within: 5, in: sentence),
                let competitor = layers.competitor(subject), competitor != winner.competitor,
                competitor != third.competitor, competitor.isTeam == winner.competitor.isTeam, !isListed(subject)
            else { continue }
            found.append((competitor, at..<opponent))
        }
        guard let first = found.first, found.allSatisfy({ $0.0 == first.0 }) else { return nil }
        return first
    }

    /// True for one of several beaten: their order is not said.
    private func isListed(_ subject: PlacingSubject) -> Bool {
        guard case .reference(let number) = subject else { return false }
        let end = layers.references.all[number].tokens.upperBound
        return context.isWord(end, ["and"])
            || layers.text.sign(end) == .comma && layers.references.reference(at: end + 1)?.person != nil
    }

    /// Where the one who was beaten is named, if the words at a token say that somebody was.
    private func opponentStart(_ index: Int) -> Int? {
        guard layers.text.kind(index) == .word else { return nil }
        if context.isWord(index, ["ahead", "clear", "front"]), context.isWord(index + 1, ["of"]) { return index + 2 }
        if context.isWord(index, ["from"]) { return index + 1 }
        guard context.words.beatVerbs.contains(context.word(index)) else { return nil }
        return context.isWord(index + 1, ["out", "off", "past"]) ? index + 2 : index + 1
    }
}
