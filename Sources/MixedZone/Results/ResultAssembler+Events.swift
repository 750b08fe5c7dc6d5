/// Which event a place or a mark belongs to.
extension ResultAssembler {
    /// True when the sentence of a title tells of a race besides.
    func isRaceTold(beside placing: PlacingMention) -> Bool {
        let sentence = layers.text.sentence(of: placing.tokens.lowerBound)
        let first = layers.placings.partitioningIndex { $0.tokens.lowerBound >= sentence.lowerBound }
        return layers.placings[first...].prefix(12).prefix { $0.tokens.lowerBound < sentence.upperBound }
            .contains { !$0.isDescription }
    }

    /// `won the 800m and the 1500m, with Marsh second in both`: the last two events of the sentence.
    func bothEvents(of placing: PlacingMention) -> [EventMention]? {
        let end = placing.tokens.upperBound
        guard context.isWord(end, ["in"]), context.isWord(end + 1, ["both", "each"]),
            layers.entities.event(at: end + 2) == nil, !context.isWord(end + 2, ["the"])
        else { return nil }
        let sentence = layers.text.sentence(of: placing.tokens.lowerBound)
        var found: [EventMention] = []
        for token in (sentence.lowerBound..<placing.tokens.lowerBound).reversed() {
            guard let event = races.named(at: token, layers.entities), !found.contains(where: { $0.name == event.name })
            else { continue }
            found.append(event)
            if found.count == 2 { return found }
        }
        return nil
    }

    /// `Silver: Marsh (800m), Weir (javelin)`: the event in brackets behind the name.
    func enclosedEvent(of placing: PlacingMention, _ competitor: Layers.Competitor) -> EventMention? {
        for case .reference(let number) in placing.subjects where layers.competitor(.reference(number)) == competitor {
            let end = layers.references.all[number].tokens.upperBound
            guard layers.text.sign(end) == .openParenthesis else { continue }
            if let event = races.named(at: end + 1, layers.entities) { return event }
        }
        return nil
    }

    /// The event of a title held, for one of whom the text names no race.
    func titleEvent(of competitor: Layers.Competitor) -> EventMention? {
        layers.placings.lazy.filter {
            $0.isDescription && $0.subjects.contains { self.layers.competitor($0) == competitor }
        }
        .compactMap { placing in placing.tokens.lazy.compactMap { self.layers.entities.event(at: $0) }.first }.first
    }

    /// True when the sentence that names an event speaks of a competitor.
    func isMentioned(_ competitor: Layers.Competitor, in event: EventMention) -> Bool {
        guard case .person(let person) = competitor else { return false }
        return layers.text.sentence(of: event.tokens.lowerBound).prefix(80).contains { token in
            layers.references.number(at: token).map { layers.meant[$0] == person } ?? false
        }
    }

    /// The event of a title that the words do not name: that in which the holder competes here. Of somebody who does not,
    /// the event that the article is about; `double champion` speaks of several.
    func heldEvent(of placing: PlacingMention, _ competitor: Layers.Competitor) -> EventMention? {
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
    func tableEvents(_ owned: [(MarkMention, [Layers.Competitor])]) -> [Int: EventMention] {
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

    /// The event of each competitor, as far as the text names one beside marks and places; nil for several.
    func ownEvents(_ owned: [(MarkMention, [Layers.Competitor])]) -> [Layers.Competitor: EventMention?] {
        typealias Votes = [Layers.Competitor: [String: (weight: Int, event: EventMention)]]
        var votes: Votes = [:]
        // Where no sentence names the event, the marks must tell.
        var inferred: Votes = [:]
        func note(_ event: EventMention?, _ weight: Int, _ competitors: [Layers.Competitor]) {
            guard let event else { return }
            guard event.name != StageEvents.classification else { return }
            for competitor in competitors {
                if weight == 1 {
                    inferred[competitor, default: [:]][event.name, default: (0, event)].weight += weight
                } else {
                    votes[competitor, default: [:]][event.name, default: (0, event)].weight += weight
                }
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
        return votes.merging(inferred) { named, _ in named }.mapValues { events in
            let ranked = events.values.sorted { ($0.weight, $1.event.name) > ($1.weight, $0.event.name) }
            return ranked.count == 1 || ranked[0].weight >= 3 * ranked[1].weight ? ranked[0].event : nil
        }
    }

    /// `the 100m and 200m in 12.1 and 24.7`: as many marks as events, each to its own.
    func parallelEvent(of mark: MarkMention) -> EventMention? {
        let text = layers.text
        let sentence = text.sentence(of: mark.tokens.lowerBound)
        let position = layers.marks.partitioningIndex { $0.tokens.lowerBound >= mark.tokens.lowerBound }
        var first = position
        var last = position
        func isJoined(_ left: Int, _ right: Int) -> Bool {
            let between = layers.marks[left].tokens.upperBound..<layers.marks[right].tokens.lowerBound
            return between.count <= 2 && sentence.contains(between.lowerBound)
                && between.allSatisfy {
                    text.sign($0) == .comma || text.kind($0) == .word && text.folded($0) == "and"
                }
        }
        while first > 0, position - first < 6, isJoined(first - 1, first) { first -= 1 }
        while last + 1 < layers.marks.count, last - position < 6, isJoined(last, last + 1) { last += 1 }
        let count = last - first + 1
        guard count >= 2 else { return nil }
        let opening = layers.marks[first].tokens.lowerBound
        let end = races.starts.partitioningIndex { $0 >= opening }
        let start = races.starts.partitioningIndex { $0 >= sentence.lowerBound }
        guard end - start >= count else { return nil }
        let list = Array(races.events[(end - count)..<end])
        guard races.following(list[0]).count == count - 1, opening - list[count - 1].tokens.upperBound <= 6 else {
            return nil
        }
        return races.race(list[position - first])
    }

    /// The event of the mark next to a placing, behind it rather than before.
    func nearest(_ events: [(token: Int, event: EventMention)]?, to tokens: Range<Int>) -> EventMention? {
        events?.min { left, right in
            func distance(_ token: Int) -> Int {
                // A mark of the same clause belongs to the place before any other.
                let isNear = races.isSameClause(min(token, tokens.lowerBound), max(token, tokens.lowerBound))
                return (token >= tokens.lowerBound ? token - tokens.lowerBound : (tokens.lowerBound - token) * 2)
                    + (isNear ? 0 : 100)
            }
            return distance(left.token) < distance(right.token)
        }?.event
    }

    func described(_ placing: PlacingMention, in sentence: Range<Int>) -> (tokens: Range<Int>, name: String)? {
        TitlePlacing.competition(before: placing.tokens.upperBound - 1, in: sentence, context)
            ?? placing.tokens.lazy.compactMap { token in
                layers.entities.named(at: token).flatMap { $0.kind == .competition ? ($0.tokens, $0.name) : nil }
            }.first
    }

    func eventsOfMarks(_ owned: [(MarkMention, [Layers.Competitor])]) -> EventsOfMarks {
        var result: EventsOfMarks = [:]
        for (mark, competitors) in owned {
            for competitor in competitors {
                guard let event = event(of: mark, competitor) else { continue }
                let key = Key(sentence: layers.text.sentenceOfToken[mark.tokens.lowerBound], competitor: competitor)
                if result[key]?.count ?? 0 < 64 { result[key, default: []].append((mark.tokens.lowerBound, event)) }
            }
        }
        return result
    }

    /// The event of a mark by the words around it.
    func event(of mark: MarkMention) -> EventMention? {
        let start = mark.tokens.lowerBound
        if let parallel = parallelEvent(of: mark) { return parallel }
        if let direct = races.direct(at: start, measuring: mark.kind) { return direct }
        let around = races.event(at: start, measuring: mark.kind)
        guard let name = mark.event, name != around?.name else { return around }
        if let around, layers.text.sentence(of: start).contains(around.tokens.lowerBound), around.measures != nil {
            return around
        }
        if let around, isUsual(mark.value, for: around) { return around }
        if !races.isNamed(name), around != nil { return around }
        let plausible = races.race(
            EventMention(tokens: mark.tokens, name: name, measures: mark.kind, rule: EventDistance.rule.id))
        return plausible.name == around?.name ? around : plausible
    }

    /// The event of a mark, where its sentence names none that of its owner.
    func event(of mark: MarkMention, _ owner: Layers.Competitor) -> EventMention? {
        let start = mark.tokens.lowerBound
        let around = event(of: mark)
        guard races.inSentence(at: start, measuring: mark.kind) == nil, !races.isItem(start),
            let own = own[owner] ?? nil,
            own.name != around?.name, own.measures == nil || own.measures == mark.kind,
            knowledge.events.ranges[own.name]?.contains(mark.value) ?? true
        else { return around }
        guard let around, races.isInParagraph(around, of: start) else { return own }
        return races.isInParagraph(own, of: start) && !isMentioned(owner, in: around) ? own : around
    }

    /// True for a time that is no more than half as long again as the best of the event; a stage of a longer race is
    /// possible for many shorter ones.
    func isUsual(_ value: Double, for event: EventMention) -> Bool {
        let isSkated = ["speed skating", "short track"].contains(event.sport ?? "")
        let skated = isSkated ? knowledge.events.ranges[event.name + " speed skating"] : nil
        guard let range = skated ?? knowledge.events.ranges[event.name] else { return true }
        let fastest = [range.men?.lowerBound, range.women?.lowerBound].compactMap(\.self).min() ?? value
        return range.contains(value) && value <= fastest * 1.6
    }
}
