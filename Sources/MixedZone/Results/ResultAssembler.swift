/// The `Results` stage: merges placings, marks and records into facts, one for each competitor, event, competition and
/// round.
struct ResultAssembler {
    let layers: Layers
    let knowledge: Knowledge
    var races: RaceContext
    let competitions: CompetitionContext
    let context: PlacingContext
    /// The name that the article uses for a nation, by its code.
    let nationNames: [String: String]
    var own: [Layers.Competitor: EventMention?] = [:]

    init(layers: Layers, knowledge: Knowledge) {
        self.layers = layers
        self.knowledge = knowledge
        races = RaceContext(layers: layers, knowledge: knowledge)
        competitions = CompetitionContext(layers: layers)
        var names: [String: String] = [:]
        for nation in layers.entities.nations {
            if let code = nation.code, names[code] == nil { names[code] = nation.name }
        }
        nationNames = names
        context = PlacingContext(
            text: layers.text, entities: layers.entities, people: layers.people, references: layers.references,
            words: knowledge.placings, knowledge: knowledge)
    }

    /// The facts of the article.
    func results() -> [Fact] {
        var assembler = self
        let owners = MarkOwner(layers: layers, context: context)
        let owned = layers.marks.map { ($0, races.isSplit($0) ? [] : owners.owners(of: $0)) }
        assembler.own = ownEvents(owned)
        assembler.races.tableEvents = assembler.tableEvents(owned)
        return assembler.facts(owned)
    }

    private func facts(_ owned: [(MarkMention, [Layers.Competitor])]) -> [Fact] {
        var store = FactStore(mainEdition: competitions.mainEdition)
        let events = eventsOfMarks(owned)
        for placing in layers.placings { add(placing, events, &store) }
        for (mark, competitors) in owned where !isSpoken(mark) {
            for competitor in competitors where isCompetitor(competitor) { add(mark, of: competitor, &store) }
        }
        for (mark, competitors) in owned where isSpoken(mark) {
            for competitor in competitors where isCompetitor(competitor) && !isToldOtherwise(mark, competitor, store) {
                add(mark, of: competitor, &store)
            }
        }
        SecondByNecessity(layers: layers, context: context).add(to: &store)
        let records = RecordAssembler(layers: layers, races: races, competitions: competitions, context: context)
        for sentence in layers.text.sentences {
            for record in knowledge.records.records(in: sentence, of: layers.text, layers.entities) {
                records.add(record, in: sentence, to: &store)
            }
        }
        store.removeStripped()
        return store.facts.filter { !isLoneRunner($0) }
    }

    /// True for a mark inside a quotation.
    private func isSpoken(_ mark: MarkMention) -> Bool {
        let number = layers.quotes.partitioningIndex { $0.tokens.lowerBound > mark.tokens.lowerBound } - 1
        return number >= 0 && layers.quotes[number].tokens.contains(mark.tokens.lowerBound)
    }

    /// `"I ran 3:26," said Marsh`, who ran 3:27.79: the speaker's version of what the text has told is no second performance.
    private func isToldOtherwise(_ mark: MarkMention, _ competitor: Layers.Competitor, _ store: FactStore) -> Bool {
        guard let event = event(of: mark)?.name,
            competitions.competition(at: mark.tokens.lowerBound)?.isNamed != true
        else { return false }
        return store.facts.contains { fact in
            guard fact.competitor == competitor, fact.event?.name == event, let told = fact.mark else {
                return false
            }
            return told.kind == mark.kind && told.value != mark.value
                && abs(told.value - mark.value) <= told.value * 0.05
        }
    }

    // MARK: - Placings

    private func add(_ placing: PlacingMention, _ events: EventsOfMarks, _ store: inout FactStore) {
        let sentence = layers.text.sentence(of: placing.tokens.lowerBound)
        let competitors = placing.subjects.compactMap { layers.competitor($0) }.filter(isCompetitor)
        for competitor in competitors {
            let first = fact(of: placing, competitor, events, sentence)
            for edition in editions(of: placing, sentence) {
                var fact = first
                fact.edition = edition
                store.add(fact)
                for other in others(first, placing) {
                    var another = fact
                    another.event = other
                    store.add(another)
                }
                for (offset, other) in following(placing, in: sentence).enumerated() where other != competitor {
                    var behind = fact
                    behind.competitor = other
                    behind.rank = placing.rank + offset + 1
                    behind.medal = nil
                    behind.placing = nil
                    behind.confidence = 0.8
                    store.add(behind)
                }
                for (rank, other) in beaten(by: placing, in: sentence).enumerated() where other != competitor {
                    var ahead = fact
                    ahead.competitor = other
                    ahead.rank = rank + 1
                    ahead.medal = nil
                    ahead.confidence = 0.8
                    store.add(ahead)
                }
            }
        }
    }

    private func fact(
        of placing: PlacingMention, _ competitor: Layers.Competitor, _ events: EventsOfMarks, _ sentence: Range<Int>
    ) -> Fact {
        let start = placing.tokens.lowerBound
        let event = event(of: placing, competitor, events)
        var fact = Fact(competitor: crew(of: placing, in: event) ?? team(of: competitor, in: event), event: event)
        let described = described(placing, in: sentence)
        let near = competitions.competition(at: start)
        fact.competition = described?.name ?? near?.name
        fact.awardsMedals = described != nil || near?.awardsMedals == true
        fact.isCompetitionNamed = described != nil || near?.isNamed == true
        fact.round = placing.isDescription ? nil : races.round(at: start) ?? fact.event?.round
        fact.sex = fact.event?.sex
        fact.rank = placing.rank > 0 ? placing.rank : nil
        fact.status = placing.status
        fact.medal = placing.medal
        fact.isDescription = placing.isDescription
        fact.evidence = [placing.tokens]
        fact.placing = start
        fact.isStripped = placing.status == "DQ" && context.isWord(start, ["stripped"])
        fact.isEventNamed = event != nil && races.inSentence(at: start)?.name == event?.name
        if placing.status != nil { fact.rule = placing.rule.id }
        fact.confidence = fact.event == nil ? 0.7 : placing.confidence * 0.95
        return fact
    }

    /// The event in the words of the placing, in its clause, of the competitor's mark beside it, or around it.
    func event(of placing: PlacingMention, _ competitor: Layers.Competitor, _ events: EventsOfMarks)
        -> EventMention?
    {
        let tokens = placing.tokens
        if let class_ = WeightClass.event(
            at: tokens.lowerBound, in: layers.text, races.events, races.starts)
        {
            return class_
        }
        // "sprint winner Marsh"
        for token in max(0, tokens.lowerBound - 1)..<tokens.upperBound {
            if let inside = races.named(at: token, layers.entities),
                token >= tokens.lowerBound || RaceContext.isEpithet(inside, layers.text)
            {
                return inside
            }
        }
        if let described = described(placing, in: layers.text.sentence(of: tokens.lowerBound)),
            let event = described.tokens.lazy.compactMap({ races.named(at: $0, layers.entities) }).first,
            !RaceEvents.isGeneric(event.name) || races.isNamed(event.name)
        {
            return event
        }
        if let enclosed = enclosedEvent(of: placing, competitor) { return enclosed }
        if placing.isDescription { return heldEvent(of: placing, competitor) }
        if let direct = races.direct(at: tokens.lowerBound) { return direct }
        let key = Key(sentence: layers.text.sentenceOfToken[tokens.lowerBound], competitor: competitor)
        if let event = nearest(events[key], to: tokens) { return event }
        if placing.status != nil, competitions.competition(at: tokens.lowerBound)?.isNamed == true,
            context.isWord(tokens.upperBound - 1, ["from"])
        {
            // `withdrew from the Games`: from all that was entered.
            return nil
        }
        if let near = races.inSentence(at: tokens.lowerBound),
            placing.status == nil || near.name != StageEvents.classification
        {
            return near
        }
        // Whoever competes in one event only has done so here too, unless a list says otherwise.
        let carried = races.event(at: tokens.lowerBound)
        guard !races.isItem(tokens.lowerBound), let own = own[competitor] ?? nil else {
            return carried ?? titleEvent(of: competitor)
        }
        guard let carried, races.isInParagraph(carried, of: tokens.lowerBound) else { return own }
        return races.isInParagraph(own, of: tokens.lowerBound) && !isMentioned(competitor, in: carried) ? own : carried
    }

    /// The further events of a place in several (`in both the 50m and 100m`).
    private func others(_ fact: Fact, _ placing: PlacingMention) -> [EventMention] {
        if let both = bothEvents(of: placing) { return both.filter { $0.name != fact.event?.name } }
        guard let direct = races.direct(at: placing.tokens.lowerBound), direct.name == fact.event?.name else {
            return []
        }
        return races.following(direct)
    }

    private func editions(of placing: PlacingMention, _ sentence: Range<Int>) -> [String?] {
        let found = competitions.editions(
            of: placing.tokens, competition: competitions.competition(at: placing.tokens.lowerBound))
        return found.isEmpty ? [nil] : Array(found.prefix(4))
    }

    // MARK: - Marks

    /// The events of the marks of each competitor in each sentence, with where the mark stands.
    typealias EventsOfMarks = [Key: [(token: Int, event: EventMention)]]

    /// Whose mark stands in which sentence.
    struct Key: Hashable {
        let sentence: Int32
        let competitor: Layers.Competitor
    }

    private func add(_ mark: MarkMention, of owner: Layers.Competitor, _ store: inout FactStore) {
        let start = mark.tokens.lowerBound
        let event = event(of: mark, owner)
        var fact = Fact(competitor: team(of: owner, in: event), event: event)
        let near = competitions.competition(at: start)
        fact.competition = near?.name
        fact.awardsMedals = near?.awardsMedals == true
        fact.isCompetitionNamed = near?.isNamed == true
        fact.round = races.round(at: start) ?? fact.event?.round
        fact.sex = fact.event?.sex
        fact.mark = mark
        fact.edition = competitions.editions(of: mark.tokens, competition: competitions.competition(at: start)).first
        fact.evidence = [mark.tokens]
        fact.isEventNamed = event != nil && races.inSentence(at: start, measuring: mark.kind)?.name == event?.name
        fact.confidence = fact.event == nil ? 0.6 : mark.confidence * 0.9
        if let placing = placing(beside: mark, of: owner), store.join(fact, toPlacingAt: placing) { return }
        store.add(fact)
    }

    /// The placing of the same competitor that stands next to a mark in its sentence, not over another clause.
    private func placing(beside mark: MarkMention, of owner: Layers.Competitor) -> Int? {
        let sentence = layers.text.sentence(of: mark.tokens.lowerBound)
        let placings = layers.placings
        var best: (start: Int, distance: Int)?
        var position = placings.partitioningIndex {
            $0.tokens.lowerBound >= max(sentence.lowerBound, mark.tokens.lowerBound - 30)
        }
        while position < placings.count,
            placings[position].tokens.lowerBound < min(sentence.upperBound, mark.tokens.upperBound + 20)
        {
            let placing = placings[position]
            position += 1
            guard !placing.isDescription, placing.status == nil,
                placing.subjects.contains(where: { layers.competitor($0) == owner })
            else { continue }
            guard let distance = distance(placing.tokens, mark.tokens), distance <= 18,
                distance < best?.distance ?? .max,
                !isNearer(thanAt: distance, to: placing, mark)
            else { continue }
            best = (placing.tokens.lowerBound, distance)
        }
        return best?.start
    }

    /// How far a mark stands from a placing, clauses counted; nil across a semicolon.
    private func distance(_ left: Range<Int>, _ right: Range<Int>) -> Int? {
        let (first, last) = left.lowerBound <= right.lowerBound ? (left, right) : (right, left)
        let between = first.upperBound..<max(first.upperBound, last.lowerBound)
        if between.contains(where: { layers.text.sign($0) == .semicolon }) { return nil }
        let breaks = between.count {
            layers.text.sign($0) == .comma || layers.text.sign($0) == .closeDouble
                || !layers.text.classes($0).isDisjoint(with: [.conjunction, .relative])
        }
        return between.count + 6 * breaks
    }

    /// True when another mark of the sentence stands nearer to a placing.
    private func isNearer(thanAt limit: Int, to placing: PlacingMention, _ mark: MarkMention) -> Bool {
        let sentence = layers.text.sentence(of: placing.tokens.lowerBound)
        let position = layers.marks.partitioningIndex { $0.tokens.lowerBound >= placing.tokens.lowerBound }
        return [position - 1, position].contains { index in
            guard layers.marks.indices.contains(index) else { return false }
            let other = layers.marks[index]
            return other.tokens != mark.tokens && other.kind != .gap && sentence.contains(other.tokens.lowerBound)
                && distance(placing.tokens, other.tokens).map { $0 < limit } ?? false
        }
    }

}
