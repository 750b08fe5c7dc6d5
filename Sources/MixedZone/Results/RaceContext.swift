/// Which event a place in the text is about.
///
/// An event in the same clause decides; then the one before in the sentence, the one after, the last of the paragraph, and
/// last the event that the article is about. Events inside the description of a person (`the Olympic heptathlon champion`)
/// belong to an older race and say nothing of this one.
struct RaceContext {
    private let text: TokenizedText
    private let references: References
    private let events: [EventMention]
    /// Tokens at which an event starts, in order.
    private let starts: [Int]
    private let weights: EventWeights
    private let names: Set<String>
    /// The rounds that the text names, in order.
    private let rounds: [(token: Int, round: String)]
    private let lists: ResultLists
    /// Where mentions of points on the course end (`through 800m`).
    private let pointEnds: Set<Int>
    /// The events of tables without a heading, by the token with which each table begins.
    var tableEvents: [Int: EventMention] = [:]

    init(layers: Layers, knowledge: Knowledge) {
        self.text = layers.text
        references = layers.references
        // `is the European champion` is the news; `the European champion Marsh` is of an older race.
        var descriptions = layers.placings.filter { $0.isDescription && !Self.isPredicate($0, layers.text) }.map(
            \.tokens)[...]
        let sports = SportVotes(layers.text, knowledge)
        let stages = StageEvents.events(of: layers.text, layers.entities, sports)
        // Where stages are told one by one, `a 31km time trial` only says what sort one of them was.
        let listed =
            stages.isEmpty
            ? layers.entities.events
            : layers.entities.events.filter { $0.name != "stage race" && !Self.isSort($0, layers.text) }
        let named = listed + stages + RaceEvents.ofCompetitions(layers, sports, knowledge)
        let all = RaceEvents.complete(named, layers.text, sports, knowledge)
        let text = layers.text
        var point: EventMention?
        var points: Set<Int> = []
        events = all.filter { event in
            if Self.isHeldRecord(event, text) { return false }
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
        weights = EventWeights(told.map { [$0] } ?? events, layers.text, knowledge)
        rounds = Self.rounds(of: layers.text, knowledge)
        lists = ResultLists(layers.text)
    }

    /// The event that the article is about, where it is about one.
    var dominant: EventMention? { weights.isDominant && weights.isInOpening ? weights.main.map(weights.race) : nil }

    /// True for the time at a point on the course: `through 1000m in 2:33.10`.
    func isSplit(_ mark: MarkMention) -> Bool {
        let before = mark.tokens.lowerBound - 1
        return pointEnds.contains(before) || pointEnds.contains(before + 1)
    }

    /// `a 31km time trial around Troyes`: what sort a stage was.
    private static func isSort(_ event: EventMention, _ text: TokenizedText) -> Bool {
        guard ["time trial", "road race", "team time trial"].contains(event.name) else { return false }
        return (max(0, event.tokens.lowerBound - 5)..<event.tokens.lowerBound).contains {
            text.kind($0) == .word && ["a", "an"].contains(text.folded($0))
        }
    }

    private static func isPredicate(_ placing: PlacingMention, _ text: TokenizedText) -> Bool {
        let before = text.classes(placing.tokens.lowerBound - 1).contains(.determiner) ? 2 : 1
        let verb = placing.tokens.lowerBound - before
        return text.kind(verb) == .word && ["is", "are", "became", "becomes", "crowned"].contains(text.folded(verb))
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
        return carried(to: text.sentence(of: token).lowerBound, measuring: kind).map(weights.race)
    }

    /// The event that the sentence itself names: in the same clause, before the place, or after it.
    func inSentence(at token: Int, measuring kind: Mark.Kind? = nil) -> EventMention? {
        if let direct = direct(at: token, measuring: kind) { return direct }
        let near = events(near: token).filter { fits($0, kind) }
        let before = near.filter { $0.tokens.lowerBound < token }
        if let open = before.last(where: { !isInRelativeClause($0, before: token) }) ?? before.last {
            return weights.race(open)
        }
        return near.first { !isOtherStatement(token, $0.tokens.lowerBound) }.map(weights.race)
    }

    /// True when the paragraph of a token named an event before it.
    func isInParagraph(_ event: EventMention, of token: Int) -> Bool {
        text.lines[text.lines.partitioningIndex { $0.upperBound > token }].contains(event.tokens.lowerBound)
    }

    /// True for a name that the text uses of an event outside the descriptions of people.
    func isNamed(_ event: String) -> Bool { names.contains(event) }

    /// `Marsh, who ran 9.98 for 100m in May, took the honours`: the clause has closed before the place.
    private func isInRelativeClause(_ event: EventMention, before token: Int) -> Bool {
        let start = text.sentence(of: token).lowerBound
        var at = event.tokens.lowerBound - 1
        var isRelative = false
        while at >= start, event.tokens.lowerBound - at <= 14, text.sign(at) != .comma {
            if text.classes(at).contains(.relative) { isRelative = true }
            at -= 1
        }
        guard isRelative else { return false }
        return (event.tokens.upperBound..<token).contains { text.sign($0) == .comma }
    }

    /// True when somebody else is spoken of between two places.
    private func isOtherStatement(_ start: Int, _ end: Int) -> Bool {
        guard start < end else { return false }
        return (start + 1..<end).contains { index in
            if text.sign(index) == .semicolon { return true }
            guard let reference = references.reference(at: index), case .name = reference.kind else { return false }
            return !text.classes(reference.tokens.lowerBound - 1).contains(.preposition)
        }
    }

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
            if fits(event, kind), weights.isOfMainSport(event),
                isItem || event.name != StageEvents.classification || line.contains(event.tokens.lowerBound)
            {
                if isItem || line.contains(event.tokens.lowerBound) { return event }
                last = last ?? event
            }
            at -= 1
        }
        if let main = weights.main, fits(main, kind), weights.isDominant || last == nil,
            main.tokens.lowerBound < token || weights.isInOpening
        {
            return main
        }
        return last
    }

    private func fits(_ event: EventMention, _ kind: Mark.Kind?) -> Bool {
        guard let kind, let measures = event.measures else { return true }
        if kind == .height || kind == .distance { return measures == .height || measures == .distance }
        return kind == measures
    }

    /// True when no new statement begins between two places.
    private func isSameClause(_ start: Int, _ end: Int) -> Bool {
        guard start <= end else { return true }
        guard end - start <= 14 else { return false }
        for index in start..<end {
            let token = text.tokens[index]
            if token.sign == .semicolon || token.sign == .closeDouble { return false }
            if token.sign == .comma, text.token(index + 1)?.gap != Token.Gap.none { return false }
            guard index > start, token.kind == .word else { continue }
            if Self.breaks.contains(text.folded(index)) { return false }
            if let reference = references.reference(at: index), case .name = reference.kind, !isGoverned(reference) {
                return false
            }
        }
        return true
    }

    /// True for a name behind a preposition, over the nation or place of the person (`from New Zealand's Marsh`).
    private func isGoverned(_ reference: Reference) -> Bool {
        var before = reference.tokens.lowerBound - 1
        while before > 0, reference.tokens.lowerBound - before <= 4,
            text.kind(before) == .possessive || text.tokens[before].isCapitalised
        { before -= 1 }
        return text.classes(before).contains(.preposition)
    }

    /// No clause is longer; a line without a full stop must not be searched as a whole for each of its places.
    private static let reach = 150
    private static let breaks: Set<String> = ["while", "but", "with", "whereas", "and", "after", "who", "as", "when"]

    /// The events of the sentence, of a sentence without end those at hand.
    private func events(near token: Int) -> ArraySlice<EventMention> {
        let sentence = text.sentence(of: token)
        let first = starts.partitioningIndex { $0 >= max(sentence.lowerBound, token - Self.reach) }
        let end = starts.partitioningIndex { $0 >= min(sentence.upperBound, token + Self.reach) }
        return events[first..<max(first, end)]
    }

    /// `through 1000m in 2:33.10 and 3000m in 7:39.85`: the second of two points.
    private static func isSecondPoint(_ event: EventMention, after point: EventMention, _ text: TokenizedText) -> Bool {
        let between = point.tokens.upperBound..<max(point.tokens.upperBound, event.tokens.lowerBound)
        return between.count <= 12 && text.kind(event.tokens.lowerBound - 1) == .word
            && text.folded(event.tokens.lowerBound - 1) == "and" && between.allSatisfy { text.tokens[$0].gap < .line }
    }

    /// Where no event is named, the athletes may tell: a vaulter vaults.
    private static func eventOfAthletes(_ text: TokenizedText, _ knowledge: Knowledge) -> EventMention? {
        for index in text.tokens.indices where text.tokens[index].kind == .word {
            guard let name = knowledge.placings.eventsOfAthletes[text.tokens[index].word] else { continue }
            return EventMention(
                tokens: index..<index + 1, name: name, sport: "athletics", rule: EventDiscipline.rule.id)
        }
        return nil
    }

    /// `record holder at 3km, 5km and 10km`: distances of other days.
    private static func isHeldRecord(_ event: EventMention, _ text: TokenizedText) -> Bool {
        for index in stride(from: event.tokens.lowerBound - 1, through: max(0, event.tokens.lowerBound - 12), by: -1) {
            if text.tokens[index].gap >= .line || text.tokens[index].sign.endsSentence { return false }
            if text.kind(index) == .word, ["holder", "holders"].contains(text.folded(index)) { return true }
        }
        return false
    }

    /// `at the 150-metre turn`: a point of the course.
    private static func isPoint(_ event: EventMention, _ text: TokenizedText) -> Bool {
        let next = event.tokens.upperBound
        let before = event.tokens.lowerBound - 1
        if text.kind(before) == .word,
            ["through", "passing", "passed", "reached", "reaching"].contains(text.folded(before))
        {
            return true
        }
        return text.kind(next) == .word
            && ["turn", "mark", "point", "split", "swim", "bike", "leg"].contains(text.folded(next))
            && event.sport != "swimming"
            || text.kind(next) == .word && text.folded(next) == "turn"
    }

    private static func rounds(of text: TokenizedText, _ knowledge: Knowledge) -> [(token: Int, round: String)] {
        var result: [(Int, String)] = []
        for sentence in text.sentences {
            var index = sentence.lowerBound
            while index < sentence.upperBound {
                if text.tokens[index].kind == .word,
                    let match = knowledge.marks.rounds.match(at: index, in: text, limit: sentence.upperBound)
                {
                    result.append((index, match.value))
                    index = match.tokens.upperBound
                } else {
                    index += 1
                }
            }
        }
        return result
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
