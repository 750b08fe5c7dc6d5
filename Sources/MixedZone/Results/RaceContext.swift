/// Which event a place in the text is about.
///
/// An event in the same clause decides; then the one before in the sentence, the one after, the last of the paragraph, and
/// last the event that the article is about. Events inside the description of a person (`the Olympic heptathlon champion`)
/// belong to an older race and say nothing of this one.
struct RaceContext {
    let text: TokenizedText
    let references: References
    let events: [EventMention]
    /// Tokens at which an event starts, in order.
    let starts: [Int]
    let weights: EventWeights
    let names: Set<String>
    /// The rounds that the text names, in order.
    let rounds: [(token: Int, round: String)]
    let lists: ResultLists
    /// Which sport each passage is about.
    let trail: SportTrail
    /// Every event by its first token, as a race.
    let completed: [Int: EventMention]
    /// Where mentions of points on the course end (`through 800m`).
    let pointEnds: Set<Int>
    /// The events of tables without a heading, by the token with which each table begins.
    var tableEvents: [Int: EventMention] = [:]

    init(layers: Layers, knowledge: Knowledge) {
        self.text = layers.text
        references = layers.references
        // `is the European champion` is the news; `the European champion Marsh` is of an older race.
        var descriptions = layers.placings.filter { $0.isDescription && !Self.isPredicate($0, layers.text) }.map(
            \.tokens)[...]
        let sports = SportVotes(layers.text, knowledge)
        trail = SportTrail(layers.text, knowledge)
        let stages = StageEvents.events(of: layers.text, layers.entities, sports)
        // Where stages are told one by one, `a 31km time trial` only says what sort one of them was.
        let listed =
            stages.isEmpty
            ? layers.entities.events
            : layers.entities.events.filter {
                ($0.name != "stage race" || Self.isWon($0, layers.text)) && !Self.isSort($0, layers.text)
            }
        let named = listed + stages + RaceEvents.ofCompetitions(layers, sports, knowledge)
        let all = RaceEvents.complete(named, layers.text, sports, trail, knowledge)
        completed = Dictionary(all.map { ($0.tokens.lowerBound, $0) }, uniquingKeysWith: { first, _ in first })
        let text = layers.text
        var point: EventMention?
        var points: Set<Int> = []
        events = all.filter { event in
            if Self.isHeldRecord(event, text) || Self.isEpithet(event, text) { return false }
            if Self.isPoint(event, text) || point.map({ Self.isSecondPoint(event, after: $0, text) }) ?? false {
                point = event
                points.insert(event.tokens.upperBound)
                return false
            }
            while let first = descriptions.first, first.upperBound <= event.tokens.lowerBound {
                descriptions.removeFirst()
            }
            return descriptions.first.map { !$0.overlaps(event.tokens) } ?? true
        }
        pointEnds = points
        starts = events.map(\.tokens.lowerBound)
        let told = events.count < 3 ? Self.eventOfAthletes(layers.text, knowledge) : nil
        names = Set(events.map(\.name))
        // What somebody won on another day is still what the article is about.
        let kept = Set(events)
        let weighty = all.filter { Self.isEpithet($0, text) || kept.contains($0) }
        weights = EventWeights(told.map { [$0] } ?? weighty, layers.text, knowledge)
        rounds = Self.rounds(of: layers.text, knowledge)
        lists = ResultLists(layers.text)
    }

    /// The event that the article is about, where it is about one.
    var dominant: EventMention? { weights.isDominant && weights.isInOpening ? weights.main.map(weights.race) : nil }

    /// The event whose name covers a token, as a race.
    func named(at token: Int, _ entities: Entities) -> EventMention? {
        entities.event(at: token).map { completed[$0.tokens.lowerBound] ?? $0 }
    }

    /// True for the time at a point on the course: `through 1000m in 2:33.10`.
    func isSplit(_ mark: MarkMention) -> Bool {
        let before = mark.tokens.lowerBound - 1
        return pointEnds.contains(before) || pointEnds.contains(before + 1)
    }

    /// True for a token in a list of results.
    func isItem(_ token: Int) -> Bool { lists.zone(at: token, in: text) != nil }

    /// Where the list of results begins that holds a token, if no event stands over it or in it before the token.
    func tableWithoutHeading(at token: Int) -> Int? {
        guard let zone = lists.zone(at: token, in: text), heading(from: zone, to: token, measuring: nil) == nil else {
            return nil
        }
        return zone
    }

    private func heading(from zone: Int, to token: Int, measuring kind: Mark.Kind?) -> EventMention? {
        let position = starts.partitioningIndex { $0 >= token } - 1
        guard position >= 0, starts[position] >= zone else { return nil }
        return fits(events[position], kind) ? events[position] : nil
    }

    /// The race that an event is, where bare distances are only the length of the course.
    func race(_ event: EventMention) -> EventMention { weights.race(event) }

    /// The event that stands in the same clause as a token.
    func direct(at token: Int, measuring kind: Mark.Kind? = nil) -> EventMention? {
        events(near: token).first {
            $0.tokens.upperBound > token && fits($0, kind) && isSameClause(token, $0.tokens.lowerBound)
        }.map(weights.race)
    }

    /// The event that a place in the text is about; `kind` is what its mark measures.
    func event(at token: Int, measuring kind: Mark.Kind? = nil) -> EventMention? {
        if let direct = direct(at: token, measuring: kind) { return direct }
        if let near = inSentence(at: token, measuring: kind) { return near }
        if let carried = carried(to: text.sentence(of: token).lowerBound, measuring: kind) {
            return weights.race(carried)
        }
        // `Marsh, who won the 400m in May, was third`: where nothing else is named.
        return events(near: token).last { $0.tokens.lowerBound < token && fits($0, kind) }.map(weights.race)
    }

    /// The event that the sentence itself names: in the same clause, before the place, or after it.
    func inSentence(at token: Int, measuring kind: Mark.Kind? = nil) -> EventMention? {
        if let direct = direct(at: token, measuring: kind) { return direct }
        let near = events(near: token).filter { fits($0, kind) }
        let before = near.filter { $0.tokens.lowerBound < token }
        if let open = before.last(where: { !isInRelativeClause($0, before: token) }) { return weights.race(open) }
        return near.first { !isOtherStatement(token, $0.tokens.lowerBound) }.map(weights.race)
    }

    /// True when the paragraph of a token named an event before it.
    func isInParagraph(_ event: EventMention, of token: Int) -> Bool {
        text.lines[text.lines.partitioningIndex { $0.upperBound > token }].contains(event.tokens.lowerBound)
    }

    /// True for a name that the text uses of an event outside the descriptions of people.
    func isNamed(_ event: String) -> Bool { names.contains(event) }

    /// The events of a list that goes on behind another: `over 1500m and 5,000m`, `in both the 50m and 100m`.
    func following(_ event: EventMention) -> [EventMention] {
        var found: [EventMention] = []
        var position = starts.partitioningIndex { $0 >= event.tokens.upperBound }
        var end = event.tokens.upperBound
        while position < events.count, found.count < 6 {
            let next = events[position]
            let between = end..<next.tokens.lowerBound
            // `won the 50m breaststroke in 35.02 and the 100m in 1:15.90`
            let isAdded =
                between.count <= 12 && text.kind(next.tokens.lowerBound - 1) == .word
                && text.folded(next.tokens.lowerBound - 1) == "the" && text.kind(next.tokens.lowerBound - 2) == .word
                && text.folded(next.tokens.lowerBound - 2) == "and"
                && between.dropLast(2).allSatisfy {
                    text.kind($0) != .word || ["in", "with"].contains(text.folded($0))
                        || text.classes($0).contains(.unit)
                }
            let isJoint =
                isAdded
                || !between.isEmpty && between.count <= 3
                    && between.allSatisfy {
                        text.sign($0) == .comma
                            || text.kind($0) == .word && ["and", "the", "in"].contains(text.folded($0))
                    }
            guard isJoint, isAdded || text.kind(end) == .sign || text.folded(end) == "and", next.tokens.lowerBound > end
            else {
                break
            }
            found.append(weights.race(next))
            end = next.tokens.upperBound
            position += 1
        }
        // A comma alone may begin another statement; only a list with "and" at its end counts.
        let last = found.last.map { $0.tokens.lowerBound - 1 } ?? 0
        let hasAnd = (max(event.tokens.upperBound, last - 2)...max(event.tokens.upperBound, last)).contains {
            text.kind($0) == .word && text.folded($0) == "and"
        }
        return hasAnd ? found : []
    }

    /// The round that the clause names.
    func round(at token: Int) -> String? {
        let sentence = text.sentence(of: token)
        let first = rounds.partitioningIndex { $0.token >= max(sentence.lowerBound, token - 10) }
        let end = rounds.partitioningIndex { $0.token >= min(sentence.upperBound, token + 10) }
        let near = rounds[first..<max(first, end)]
        let next = near.first { $0.token >= token && $0.token - token < 10 && isSameClause(token, $0.token) }
        return next?.round
            ?? near.last { $0.token < token && token - $0.token < 10 && isSameClause($0.token, token) }?.round
    }

    /// The last event named before in the paragraph, in a list the last one at all, else what the article is about.
    private func carried(to token: Int, measuring kind: Mark.Kind?) -> EventMention? {
        let position = starts.partitioningIndex { $0 >= token }
        let line = text.lines[text.lines.partitioningIndex { $0.upperBound > token }]
        let zone = lists.zone(at: token, in: text)
        if let zone {
            if let heading = heading(from: zone, to: token, measuring: kind) { return heading }
            if let event = tableEvents[zone], fits(event, kind) { return event }
        }
        let isItem = zone != nil
        var at = position - 1
        var last: EventMention?
        while at >= 0, position - at <= 12 {
            let event = events[at]
            // The general classification is spoken of beside the stage and says nothing of the next sentence.
            if fits(event, kind), weights.isOfMainSport(event) || trail.supports(event.sport ?? "", at: token),
                line.contains(event.tokens.lowerBound) || isOfPassage(event, token),
                isItem || !Self.isAside(event.name) || line.contains(event.tokens.lowerBound)
            {
                if isItem || line.contains(event.tokens.lowerBound) { return event }
                last = last ?? event
            }
            at -= 1
        }
        if let main = weights.main, fits(main, kind),
            !Self.isAside(main.name) || events.allSatisfy({ Self.isAside($0.name) }),
            !trail.hasSections || isOfPassage(main, token), weights.isDominant || last == nil,
            main.tokens.lowerBound < token || weights.isInOpening
        {
            return main
        }
        return last
    }

    /// The general classification is spoken of beside the stage, and qualifying beside the race.
    private static func isAside(_ name: String) -> Bool {
        name == StageEvents.classification || name == "qualifying" || name == "practice"
    }

    /// False where a passage has turned to another sport than that of the event.
    private func isOfPassage(_ event: EventMention, _ token: Int) -> Bool {
        guard let sport = event.sport, let here = trail.sport(at: token), here != sport else { return true }
        return trail.supports(sport, at: token) || !trail.isTold(here, at: token)
    }

    private func fits(_ event: EventMention, _ kind: Mark.Kind?) -> Bool {
        guard let kind, let measures = event.measures else { return true }
        if kind == .height || kind == .distance { return measures == .height || measures == .distance }
        return kind == measures
    }

    /// No clause is longer; a line without a full stop must not be searched as a whole for each of its places.
    private static let reach = 150
    static let breaks = Set(TableRows.items(ResultWordsTable.raceContextBreaks))

    /// The events of the sentence, of a sentence without end those at hand.
    private func events(near token: Int) -> ArraySlice<EventMention> {
        let sentence = text.sentence(of: token)
        let first = starts.partitioningIndex { $0 >= max(sentence.lowerBound, token - Self.reach) }
        let end = starts.partitioningIndex { $0 >= min(sentence.upperBound, token + Self.reach) }
        return events[first..<max(first, end)]
    }

}

extension RandomAccessCollection where Index == Int {
    /// The first index whose element satisfies a condition that holds for all elements from there on.
    func partitioningIndex(_ belongsToSecond: (Element) -> Bool) -> Int {
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = (low + high) / 2
            if belongsToSecond(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
