/// The `Results` stage: merges placings, marks and records into facts, one for each competitor, event, competition and
/// round.
struct ResultAssembler {
    let layers: Layers
    private let knowledge: Knowledge
    private let races: RaceContext
    private let competitions: CompetitionContext
    private let context: PlacingContext
    /// The name that the article uses for a nation, by its code.
    private let nationNames: [String: String]
    private var own: [Layers.Competitor: EventMention?] = [:]

    init(layers: Layers, knowledge: Knowledge) {
        self.layers = layers
        self.knowledge = knowledge
        races = RaceContext(layers: layers, knowledge: knowledge)
        competitions = CompetitionContext(layers: layers)
        var names: [String: String] = [:]
        for nation in layers.entities.nations { if let code = nation.code, names[code] == nil { names[code] = nation.name } }
        nationNames = names
        context = PlacingContext(
            text: layers.text, entities: layers.entities, people: layers.people, references: layers.references,
            words: knowledge.placings, knowledge: knowledge)
    }

    /// The facts of the article.
    func results() -> [Fact] {
        var assembler = self
        let owners = MarkOwner(layers: layers, context: context)
        let owned = layers.marks.map { ($0, owners.owners(of: $0)) }
        assembler.own = ownEvents(owned)
        return assembler.facts(owned)
    }

    private func facts(_ owned: [(MarkMention, [Layers.Competitor])]) -> [Fact] {
        var store = FactStore(text: layers.text, mainEdition: competitions.mainEdition)
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
        return store.facts.filter { !isLoneRunner($0) }
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
        var fact = Fact(competitor: team(of: competitor, in: event), event: event)
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
        fact.isEventNamed = event != nil && races.inSentence(at: start)?.name == event?.name
        if placing.status != nil { fact.rule = placing.rule.id }
        fact.confidence = fact.event == nil ? 0.7 : placing.confidence * 0.95
        return fact
    }

    /// The event in the words of the placing, in its clause, of the competitor's mark beside it, or around it.
    private func event(of placing: PlacingMention, _ competitor: Layers.Competitor, _ events: EventsOfMarks) -> EventMention? {
        let tokens = placing.tokens
        if let class_ = WeightClass.event(at: tokens.lowerBound, in: layers.text) { return class_ }
        for token in tokens { if let inside = layers.entities.event(at: token) { return inside } }
        if let described = described(placing, in: layers.text.sentence(of: tokens.lowerBound)),
            let event = described.tokens.lazy.compactMap({ layers.entities.event(at: $0) }).first
        {
            return event
        }
        if let direct = races.direct(at: tokens.lowerBound) { return direct }
        let key = Key(sentence: layers.text.sentenceOfToken[tokens.lowerBound], competitor: competitor)
        if !placing.isDescription, let event = nearest(events[key], to: tokens) { return event }
        if placing.status != nil, competitions.competition(at: tokens.lowerBound)?.isNamed == true,
            layers.text.classes(tokens.upperBound - 1).contains(.preposition)
        {
            // `withdrew from the Games`: from all that was entered.
            return nil
        }
        if let near = races.inSentence(at: tokens.lowerBound) { return near }
        let carried = races.event(at: tokens.lowerBound)
        // Whoever competes in one event only has done so here too, unless the paragraph says otherwise.
        if let own = own[competitor] ?? nil, carried.map({ !races.isInParagraph($0, of: tokens.lowerBound) }) ?? true { return own }
        return carried
    }

    /// The only event of each competitor whose event the text names in one sentence with a mark or a place; nil for several.
    private func ownEvents(_ owned: [(MarkMention, [Layers.Competitor])]) -> [Layers.Competitor: EventMention?] {
        var result: [Layers.Competitor: EventMention?] = [:]
        func note(_ event: EventMention?, _ competitors: [Layers.Competitor]) {
            guard let event else { return }
            for competitor in competitors {
                if let known = result[competitor] {
                    if known?.name != event.name { result[competitor] = .some(nil) }
                } else {
                    result[competitor] = event
                }
            }
        }
        for (mark, competitors) in owned { note(event(of: mark), competitors) }
        for placing in layers.placings where !placing.isDescription {
            note(races.inSentence(at: placing.tokens.lowerBound), placing.subjects.compactMap { layers.competitor($0) })
        }
        return result
    }

    /// The event of the mark next to a placing, behind it rather than before.
    private func nearest(_ events: [(token: Int, event: EventMention)]?, to tokens: Range<Int>) -> EventMention? {
        events?.min { left, right in
            func distance(_ token: Int) -> Int { token >= tokens.lowerBound ? token - tokens.lowerBound : (tokens.lowerBound - token) * 2 }
            return distance(left.token) < distance(right.token)
        }?.event
    }

    private func described(_ placing: PlacingMention, in sentence: Range<Int>) -> (tokens: Range<Int>, name: String)? {
        TitlePlacing.competition(before: placing.tokens.upperBound - 1, in: sentence, context)
            ?? placing.tokens.lazy.compactMap { token in
                layers.entities.named(at: token).flatMap { $0.kind == .competition ? ($0.tokens, $0.name) : nil }
            }.first
    }

    /// The further events of a place in several (`in both the 50m and 100m`).
    private func others(_ fact: Fact, _ placing: PlacingMention) -> [EventMention] {
        guard let direct = races.direct(at: placing.tokens.lowerBound), direct.name == fact.event?.name else { return [] }
        return races.following(direct)
    }

    /// A relay is run for the nation, if the article names it.
    private func team(of competitor: Layers.Competitor, in event: EventMention?) -> Layers.Competitor {
        guard let event, event.name.contains("relay"), case .person(let number) = competitor, let nation = layers.people.persons[number].nation,
            let name = nationNames[nation]
        else { return competitor }
        return .team(name)
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

    /// The events of the marks of each competitor in each sentence, with where the mark stands.
    typealias EventsOfMarks = [Key: [(token: Int, event: EventMention)]]

    /// Whose mark stands in which sentence.
    struct Key: Hashable {
        let sentence: Int32
        let competitor: Layers.Competitor
    }

    private func eventsOfMarks(_ owned: [(MarkMention, [Layers.Competitor])]) -> EventsOfMarks {
        var result: EventsOfMarks = [:]
        for (mark, competitors) in owned {
            guard let event = event(of: mark) else { continue }
            for competitor in competitors {
                let key = Key(sentence: layers.text.sentenceOfToken[mark.tokens.lowerBound], competitor: competitor)
                result[key, default: []].append((mark.tokens.lowerBound, event))
            }
        }
        return result
    }

    private func event(of mark: MarkMention) -> EventMention? {
        let start = mark.tokens.lowerBound
        if let direct = races.direct(at: start, measuring: mark.kind) { return direct }
        let around = races.event(at: start, measuring: mark.kind)
        guard let name = mark.event, name != around?.name else { return around }
        if let around, layers.text.sentence(of: start).contains(around.tokens.lowerBound), around.measures != nil { return around }
        if !races.isNamed(name), around != nil { return around }
        let plausible = races.race(EventMention(tokens: mark.tokens, name: name, measures: mark.kind, rule: EventDistance.rule.id))
        return plausible.name == around?.name ? around : plausible
    }

    private func add(_ mark: MarkMention, of owner: Layers.Competitor, _ store: inout FactStore) {
        let start = mark.tokens.lowerBound
        let event = event(of: mark)
        var fact = Fact(competitor: team(of: owner, in: event), event: event)
        let near = competitions.competition(at: start)
        fact.competition = near?.name
        fact.awardsMedals = near?.awardsMedals == true
        fact.isCompetitionNamed = near?.isNamed == true
        fact.round = races.round(at: start) ?? fact.event?.round
        fact.sex = fact.event?.sex
        fact.mark = mark
        fact.evidence = [mark.tokens]
        fact.isEventNamed = event != nil && races.inSentence(at: start, measuring: mark.kind)?.name == event?.name
        fact.confidence = fact.event == nil ? 0.6 : mark.confidence * 0.9
        store.add(fact)
    }

    /// A relay is won by a team; of a runner whose team the article does not tell there is nothing to file.
    private func isLoneRunner(_ fact: Fact) -> Bool {
        guard case .person = fact.competitor, let event = fact.event?.name else { return false }
        return event.hasSuffix("relay")
    }

    /// Officials and reporters run no races.
    private func isCompetitor(_ competitor: Layers.Competitor) -> Bool {
        guard case .person(let number) = competitor else { return true }
        let role = layers.people.persons[number].role
        return role != .official && role != .media
    }
}
