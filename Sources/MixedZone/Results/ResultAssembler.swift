/// The `Results` stage: merges placings, marks and records into facts, one for each competitor, event, competition and
/// round.
struct ResultAssembler {
    let layers: Layers
    private let knowledge: Knowledge
    private let races: RaceContext
    private let competitions: CompetitionContext
    private let context: PlacingContext

    init(layers: Layers, knowledge: Knowledge) {
        self.layers = layers
        self.knowledge = knowledge
        races = RaceContext(layers: layers, knowledge: knowledge)
        competitions = CompetitionContext(layers: layers)
        context = PlacingContext(
            text: layers.text, entities: layers.entities, people: layers.people, references: layers.references,
            words: knowledge.placings, knowledge: knowledge)
    }

    /// The facts of the article.
    func results() -> [Fact] {
        var store = FactStore(text: layers.text, mainEdition: competitions.mainEdition)
        let owners = MarkOwner(layers: layers, context: context)
        let owned = layers.marks.map { ($0, owners.owners(of: $0)) }
        let events = eventsOfMarks(owned)
        for placing in layers.placings { add(placing, events, &store) }
        for (mark, competitors) in owned {
            for competitor in competitors where isCompetitor(competitor) { add(mark, of: competitor, &store) }
        }
        let records = RecordAssembler(layers: layers, races: races, competitions: competitions, context: context)
        for (number, sentence) in layers.text.sentences.enumerated() {
            for record in knowledge.records.records(in: sentence, of: layers.text, layers.entities) {
                records.add(record, in: sentence, number: Int32(number), to: &store)
            }
        }
        return store.facts
    }

    // MARK: - Placings

    private func add(_ placing: PlacingMention, _ events: [Key: EventMention], _ store: inout FactStore) {
        let sentence = layers.text.sentence(of: placing.tokens.lowerBound)
        let competitors = placing.subjects.compactMap { layers.competitor($0) }.filter(isCompetitor)
        guard !competitors.isEmpty || !placing.subjects.isEmpty else { return }
        for competitor in competitors {
            let fact = fact(of: placing, competitor, events, sentence)
            for edition in editions(of: placing, sentence) {
                var fact = fact
                fact.edition = edition
                store.add(fact)
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
        of placing: PlacingMention, _ competitor: Layers.Competitor, _ events: [Key: EventMention], _ sentence: Range<Int>
    ) -> Fact {
        let start = placing.tokens.lowerBound
        var fact = Fact(competitor: competitor, event: event(of: placing, competitor, events))
        let described = TitlePlacing.competition(before: placing.tokens.upperBound - 1, in: sentence, context)
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
        fact.confidence = fact.event == nil ? 0.7 : placing.confidence * 0.95
        return fact
    }

    /// The event in the words of the placing, in its clause, of the competitor's mark beside it, or around it.
    private func event(of placing: PlacingMention, _ competitor: Layers.Competitor, _ events: [Key: EventMention]) -> EventMention? {
        let tokens = placing.tokens
        if let class_ = WeightClass.event(at: tokens.lowerBound, in: layers.text) { return class_ }
        for token in tokens { if let inside = layers.entities.event(at: token) { return inside } }
        if let described = TitlePlacing.competition(
            before: tokens.upperBound - 1, in: layers.text.sentence(of: tokens.lowerBound), context),
            let event = described.tokens.lazy.compactMap({ layers.entities.event(at: $0) }).first
        {
            return event
        }
        if let direct = races.direct(at: tokens.lowerBound) { return direct }
        let key = Key(sentence: layers.text.sentenceOfToken[tokens.lowerBound], competitor: competitor)
        if !placing.isDescription, let event = events[key] { return event }
        return races.event(at: tokens.lowerBound)
    }

    private func editions(of placing: PlacingMention, _ sentence: Range<Int>) -> [String?] {
        let found = competitions.editions(of: placing.tokens, competition: competitions.competition(at: placing.tokens.lowerBound))
        return found.isEmpty ? [nil] : Array(found.prefix(4))
    }

    /// `second to Marsh`, `third behind Marsh and Tolvik`: those who finished ahead, in order, when all of them are named.
    private func beaten(by placing: PlacingMention, in sentence: Range<Int>) -> [Layers.Competitor] {
        guard (2...4).contains(placing.rank), !placing.isDescription else { return [] }
        let text = layers.text
        let end = placing.tokens.upperBound
        for index in end..<max(end, min(end + 12, sentence.upperBound)) {
            if layers.references.number(at: index) != nil, layers.references.reference(at: index)?.kind != .pronoun { return [] }
            guard text.tokens[index].kind == .word else { continue }
            let word = text.folded(index)
            guard word == "behind" || index == end && word == "to" else { continue }
            return ahead(after: index, count: placing.rank - 1, in: sentence)
        }
        return []
    }

    private func ahead(after index: Int, count: Int, in sentence: Range<Int>) -> [Layers.Competitor] {
        var at = index + 1
        var found: [Layers.Competitor] = []
        while at < min(sentence.upperBound, index + 20), found.count < count {
            if let number = layers.references.number(at: at) {
                guard case .name = layers.references.all[number].kind, let other = layers.competitor(.reference(number)) else { return [] }
                found.append(other)
                at = layers.references.all[number].tokens.upperBound
            } else if let nation = layers.entities.nation(at: at), !nation.isAdjective,
                layers.text.token(nation.tokens.upperBound)?.kind != .possessive, found.isEmpty
            {
                found.append(.team(nation.name))
                at = nation.tokens.upperBound
            } else {
                if layers.text.sign(at) == .comma || layers.text.sign(at) == .semicolon, found.isEmpty { return [] }
                at += 1
            }
        }
        return found.count == count ? found : []
    }

    // MARK: - Marks

    /// Whose mark stands in which sentence.
    struct Key: Hashable {
        let sentence: Int32
        let competitor: Layers.Competitor
    }

    private func eventsOfMarks(_ owned: [(MarkMention, [Layers.Competitor])]) -> [Key: EventMention] {
        var result: [Key: EventMention] = [:]
        for (mark, competitors) in owned {
            guard let event = event(of: mark) else { continue }
            for competitor in competitors {
                let key = Key(sentence: layers.text.sentenceOfToken[mark.tokens.lowerBound], competitor: competitor)
                if result[key] == nil { result[key] = event }
            }
        }
        return result
    }

    private func event(of mark: MarkMention) -> EventMention? {
        let start = mark.tokens.lowerBound
        if let direct = races.direct(at: start, measuring: mark.kind) { return direct }
        let around = races.event(at: start, measuring: mark.kind)
        guard let name = mark.event, name != around?.name else { return around }
        let plausible = races.race(EventMention(tokens: mark.tokens, name: name, measures: mark.kind, rule: EventDistance.rule.id))
        return plausible.name == around?.name ? around : plausible
    }

    private func add(_ mark: MarkMention, of owner: Layers.Competitor, _ store: inout FactStore) {
        let start = mark.tokens.lowerBound
        var fact = Fact(competitor: owner, event: event(of: mark))
        let near = competitions.competition(at: start)
        fact.competition = near?.name
        fact.awardsMedals = near?.awardsMedals == true
        fact.isCompetitionNamed = near?.isNamed == true
        fact.round = races.round(at: start) ?? fact.event?.round
        fact.sex = fact.event?.sex
        fact.mark = mark
        fact.evidence = [mark.tokens]
        fact.confidence = fact.event == nil ? 0.6 : mark.confidence * 0.9
        store.add(fact)
    }

    /// Officials and reporters run no races.
    private func isCompetitor(_ competitor: Layers.Competitor) -> Bool {
        guard case .person(let number) = competitor else { return true }
        let role = layers.people.persons[number].role
        return role != .official && role != .media
    }
}
