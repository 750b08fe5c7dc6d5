/// The `Results` stage: merges placings, marks and records into facts, one for each competitor, event, competition and
/// round.
struct ResultAssembler {
    let layers: Layers
    private let knowledge: Knowledge
    private var races: RaceContext
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
        for (mark, competitors) in owned {
            for competitor in competitors where isCompetitor(competitor) { add(mark, of: competitor, &store) }
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
    private func event(of placing: PlacingMention, _ competitor: Layers.Competitor, _ events: EventsOfMarks)
        -> EventMention?
    {
        let tokens = placing.tokens
        if let class_ = WeightClass.event(at: tokens.lowerBound, in: layers.text) { return class_ }
        for token in tokens { if let inside = layers.entities.event(at: token) { return inside } }
        if let described = described(placing, in: layers.text.sentence(of: tokens.lowerBound)),
            let event = described.tokens.lazy.compactMap({ layers.entities.event(at: $0) }).first
        {
            return event
        }
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

    /// True when the sentence of a title tells of a race besides.
    private func isRaceTold(beside placing: PlacingMention) -> Bool {
        let sentence = layers.text.sentence(of: placing.tokens.lowerBound)
        let first = layers.placings.partitioningIndex { $0.tokens.lowerBound >= sentence.lowerBound }
        return layers.placings[first...].prefix(12).prefix { $0.tokens.lowerBound < sentence.upperBound }
            .contains { !$0.isDescription }
    }

    /// The event of a title held, for one of whom the text names no race.
    private func titleEvent(of competitor: Layers.Competitor) -> EventMention? {
        layers.placings.lazy.filter {
            $0.isDescription && $0.subjects.contains { self.layers.competitor($0) == competitor }
        }
        .compactMap { placing in placing.tokens.lazy.compactMap { self.layers.entities.event(at: $0) }.first }.first
    }

    /// True when the sentence that names an event speaks of a competitor.
    private func isMentioned(_ competitor: Layers.Competitor, in event: EventMention) -> Bool {
        guard case .person(let person) = competitor else { return false }
        return layers.text.sentence(of: event.tokens.lowerBound).prefix(80).contains { token in
            layers.references.number(at: token).map { layers.meant[$0] == person } ?? false
        }
    }

    /// The event of a title that the words do not name: that in which the holder competes here. Of somebody who does not,
    /// the event that the article is about; `double champion` speaks of several.
    private func heldEvent(of placing: PlacingMention, _ competitor: Layers.Competitor) -> EventMention? {
        let end = placing.tokens.upperBound
        if context.isWord(end, ["in", "over", "at", "of"]),
            let event = Range.window(end + 1, upTo: end + 5).lazy.compactMap({ layers.entities.event(at: $0) }).first
        {
            return races.race(event)
        }
        let start = max(0, placing.tokens.lowerBound - 1)
        if (start..<placing.tokens.upperBound).contains(where: { context.words.manyTitles.contains(context.word($0)) })
        {
            return nil
        }
        for token in placing.tokens where layers.text.kind(token) == .word && !layers.text.tokens[token].isCapitalised {
            guard let match = knowledge.events.disciplines.match(at: token, in: layers.text, limit: end),
                !match.value.isWeak || match.tokens.upperBound == end - 1
            else { continue }
            return EventMention(
                tokens: match.tokens, name: match.value.name, sport: match.value.sport, measures: match.value.measures,
                rule: EventDiscipline.rule.id)
        }
        // `the defending champion` of no competition in particular has won what is raced here.
        if described(placing, in: layers.text.sentence(of: placing.tokens.lowerBound)) == nil {
            return races.event(at: placing.tokens.lowerBound)
        }
        let carried = races.event(at: placing.tokens.lowerBound)
        if let known = own[competitor] { return known ?? carried }
        if let carried, races.isInParagraph(carried, of: placing.tokens.lowerBound) || isRaceTold(beside: placing) {
            return carried
        }
        return races.dominant
    }

    /// The event of each table without a heading: that in which most of those in it compete elsewhere in the article.
    private func tableEvents(_ owned: [(MarkMention, [Layers.Competitor])]) -> [Int: EventMention] {
        var votes: [Int: [String: (count: Int, event: EventMention)]] = [:]
        for placing in layers.placings {
            guard let table = races.tableWithoutHeading(at: placing.tokens.lowerBound),
                let competitor = placing.subjects.first.flatMap({ layers.competitor($0) }),
                let event = own[competitor] ?? nil
            else { continue }
            votes[table, default: [:]][event.name, default: (0, event)].count += 1
        }
        return votes.compactMapValues { events in
            events.values.max { ($0.count, $1.event.name) < ($1.count, $0.event.name) }?.event
        }
    }

    /// `The British quartet of A, B and C won silver`: the result is the team's.
    private func crew(of placing: PlacingMention, in event: EventMention?) -> Layers.Competitor? {
        guard placing.subjects.count > 1, case .reference(let first)? = placing.subjects.first else { return nil }
        let text = layers.text
        var at = layers.references.all[first].tokens.lowerBound - 1
        let limit = max(text.sentence(of: at + 1).lowerBound, at - 12)
        while at >= limit, !context.isWord(at, ["of"]) {
            guard text.tokens[at].isCapitalised || text.sign(at) == .comma else { return nil }
            at -= 1
        }
        guard at >= limit else { return nil }
        for index in stride(from: at - 1, through: max(limit, at - 7), by: -1) {
            if let nation = layers.entities.nation(at: index) { return .team(nation.name) }
            guard text.kind(index) != .sign || text.sign(index) == .hyphen,
                text.classes(index).isDisjoint(with: [.preposition, .auxiliary])
            else { return nil }
        }
        return nil
    }

    /// The event of each competitor, as far as the text names one beside marks and places; nil for several.
    private func ownEvents(_ owned: [(MarkMention, [Layers.Competitor])]) -> [Layers.Competitor: EventMention?] {
        var votes: [Layers.Competitor: [String: (weight: Int, event: EventMention)]] = [:]
        func note(_ event: EventMention?, _ weight: Int, _ competitors: [Layers.Competitor]) {
            guard let event else { return }
            guard event.name != StageEvents.classification else { return }
            for competitor in competitors {
                votes[competitor, default: [:]][event.name, default: (0, event)].weight += weight
            }
        }
        for (mark, competitors) in owned where races.tableWithoutHeading(at: mark.tokens.lowerBound) == nil {
            let isNamed = races.inSentence(at: mark.tokens.lowerBound, measuring: mark.kind) != nil
            note(event(of: mark), isNamed ? 3 : 1, competitors)
        }
        for placing in layers.placings where !placing.isDescription {
            let competitors = placing.subjects.compactMap { layers.competitor($0) }
            note(races.inSentence(at: placing.tokens.lowerBound), 3, competitors)
        }
        return votes.mapValues { events in
            let ranked = events.values.sorted { ($0.weight, $1.event.name) > ($1.weight, $0.event.name) }
            return ranked.count == 1 || ranked[0].weight >= 3 * ranked[1].weight ? ranked[0].event : nil
        }
    }

    /// The event of the mark next to a placing, behind it rather than before.
    private func nearest(_ events: [(token: Int, event: EventMention)]?, to tokens: Range<Int>) -> EventMention? {
        events?.min { left, right in
            func distance(_ token: Int) -> Int {
                token >= tokens.lowerBound ? token - tokens.lowerBound : (tokens.lowerBound - token) * 2
            }
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
        guard let direct = races.direct(at: placing.tokens.lowerBound), direct.name == fact.event?.name else {
            return []
        }
        return races.following(direct)
    }

    /// A relay is run for the nation, if the article names it.
    private func team(of competitor: Layers.Competitor, in event: EventMention?) -> Layers.Competitor {
        guard let event, event.name.contains("relay"), case .person(let number) = competitor,
            let nation = layers.people.persons[number].nation,
            let name = nationNames[nation]
        else { return competitor }
        return .team(name)
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

    private func eventsOfMarks(_ owned: [(MarkMention, [Layers.Competitor])]) -> EventsOfMarks {
        var result: EventsOfMarks = [:]
        for (mark, competitors) in owned {
            guard let event = event(of: mark) else { continue }
            for competitor in competitors {
                let key = Key(sentence: layers.text.sentenceOfToken[mark.tokens.lowerBound], competitor: competitor)
                if result[key]?.count ?? 0 < 64 { result[key, default: []].append((mark.tokens.lowerBound, event)) }
            }
        }
        return result
    }

    private func event(of mark: MarkMention) -> EventMention? {
        let start = mark.tokens.lowerBound
        if let direct = races.direct(at: start, measuring: mark.kind) { return direct }
        let around = races.event(at: start, measuring: mark.kind)
        guard let name = mark.event, name != around?.name else { return around }
        if let around, layers.text.sentence(of: start).contains(around.tokens.lowerBound), around.measures != nil {
            return around
        }
        if let around, isUsual(mark.value, for: around.name) { return around }
        if !races.isNamed(name), around != nil { return around }
        let plausible = races.race(
            EventMention(tokens: mark.tokens, name: name, measures: mark.kind, rule: EventDistance.rule.id))
        return plausible.name == around?.name ? around : plausible
    }

    /// True for a time that is no more than half as long again as the best of the event; a stage of a longer race is
    /// possible for many shorter ones.
    private func isUsual(_ value: Double, for event: String) -> Bool {
        guard let range = knowledge.events.ranges[event] else { return true }
        let fastest = [range.men?.lowerBound, range.women?.lowerBound].compactMap(\.self).min() ?? value
        return range.contains(value) && value <= fastest * 1.6
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
            let between =
                placing.tokens.upperBound <= mark.tokens.lowerBound
                ? placing.tokens.upperBound..<mark.tokens.lowerBound
                : mark.tokens.upperBound..<max(mark.tokens.upperBound, placing.tokens.lowerBound)
            let breaks = between.count {
                layers.text.sign($0) == .comma || layers.text.sign($0) == .closeDouble
                    || !layers.text.classes($0).isDisjoint(with: [.conjunction, .relative])
            }
            guard !between.contains(where: { layers.text.sign($0) == .semicolon }) else { continue }
            let distance = between.count + 6 * breaks
            if distance <= 18, distance < best?.distance ?? .max { best = (placing.tokens.lowerBound, distance) }
        }
        return best?.start
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
