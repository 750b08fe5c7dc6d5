/// What the article says around a mark: the events near it and what marks of theirs are plausible.
struct MarkContext {
    private let text: TokenizedText
    private let events: [EventMention]
    private let ranges: [EventTable.Range?]
    private let legRanges: [EventTable.Range?]
    private let isOnWheels: Bool
    private let looseRanges: [ClosedRange<Double>?]
    /// The numbers of the events that are scored by points.
    private let pointsEvents: [Int]

    /// How near to a mark an event is named.
    enum Nearness: Int, Comparable {
        case sentence, paragraph, article
        static func < (left: Nearness, right: Nearness) -> Bool { left.rawValue < right.rawValue }
    }

    /// An event near a mark.
    struct Candidate {
        let event: EventMention
        let range: EventTable.Range?
        /// What one leg of a relay may take.
        let legRange: EventTable.Range?
        let nearness: Nearness
        /// Whether the article tells of wheelchairs, which take little more than half of a runner's time.
        var isOnWheels = false

        /// True when the value is a plausible mark of the event, for its sex where that is known.
        func allows(_ value: Double) -> Bool {
            // A relay that is named elsewhere in the article says nothing of what one of its runners may run.
            if nearness < .article, let legRange, legRange.contains(value) { return true }
            if isOnWheels, event.measures == .time, let range = range?.men ?? range?.women, range.lowerBound > 90,
                value > 0.5 * range.lowerBound, value < range.upperBound
            {
                return true
            }
            guard let range else { return false }
            if event.sex == "men", let men = range.men { return men.contains(value) }
            if event.sex == "women", let women = range.women { return women.contains(value) }
            return range.contains(value)
        }

        /// True for a race of many minutes that lasts longer than a time.
        func isLonger(than seconds: Double) -> Bool {
            guard let range = range?.men ?? range?.women else { return false }
            return range.lowerBound >= 700 && seconds < range.upperBound
        }

        /// True when the value may be a split of a race of many kilometres.
        func allowsSplit(_ value: Double) -> Bool {
            guard let range = range?.men ?? range?.women, range.lowerBound >= 3000 else { return false }
            return value > range.lowerBound / 4 && value < range.upperBound
        }
    }

    init(_ text: TokenizedText, events: [EventMention], table: EventTable, isOnWheels: Bool) {
        self.text = text
        self.isOnWheels = isOnWheels
        self.events = events
        ranges = events.map { Self.range(of: $0, table) }
        legRanges = events.map { Self.legRange(of: $0, table) }
        looseRanges = events.map { event in
            event.sport.flatMap { table.loose[event.name + " " + $0] } ?? table.loose[event.name]
        }
        pointsEvents = events.indices.filter { events[$0].measures == .points }
        hasFieldEvent = events.contains { $0.measures == .height || $0.measures == .distance }
    }

    /// True when the text names a combined event, and one of jumps or throws.
    var hasPointsEvent: Bool { !pointsEvents.isEmpty }
    let hasFieldEvent: Bool

    /// The nearest combined event before a token, else after it, for which a total is plausible.
    func pointsEvent(allowing value: Double, near token: Int) -> Candidate? {
        let next = firstEvent(from: token)
        var low = 0
        var high = pointsEvents.count
        while low < high {
            let middle = (low + high) / 2
            if pointsEvents[middle] < next { low = middle + 1 } else { high = middle }
        }
        for index in pointsEvents[..<low].suffix(4).reversed() + pointsEvents[low...].prefix(4) {
            let isNear = text.sentence(of: events[index].tokens.lowerBound) == text.sentence(of: token)
            let candidate = Candidate(
                event: events[index], range: ranges[index], legRange: nil, nearness: isNear ? .sentence : .paragraph,
                isOnWheels: isOnWheels)
            if candidate.allows(value) { return candidate }
        }
        return nil
    }

    /// True when the text names any event.
    var hasEvents: Bool { !events.isEmpty }

    /// True when the sentence of a token names a race with known bounds.
    func hasTimedEvent(inSentenceOf token: Int) -> Bool {
        let sentence = text.sentence(of: token)
        var index = firstEvent(from: sentence.lowerBound)
        let last = min(events.count, index + 8)
        while index < last, events[index].tokens.lowerBound < sentence.upperBound {
            if events[index].measures == .time, ranges[index] != nil { return true }
            index += 1
        }
        return false
    }

    /// The event that was named last before a token.
    func event(lastBefore token: Int) -> EventMention? {
        let index = firstEvent(from: token) - 1
        return index >= 0 ? events[index] : nil
    }

    /// The event that starts at a token.
    func event(startingAt token: Int) -> EventMention? {
        let index = firstEvent(from: token)
        return index < events.count && events[index].tokens.lowerBound == token ? events[index] : nil
    }

    /// The event that starts at a token, as a candidate.
    func candidate(startingAt token: Int) -> Candidate? {
        let index = firstEvent(from: token)
        guard index < events.count, events[index].tokens.lowerBound == token else { return nil }
        return Candidate(
            event: events[index], range: ranges[index], legRange: legRanges[index], nearness: .sentence,
            isOnWheels: isOnWheels)
    }

    /// True when an event's words end before a token (`10km 31:12`).
    func hasEvent(endingAt token: Int) -> Bool {
        let index = firstEvent(from: token) - 1
        return index >= 0 && events[index].tokens.upperBound == token
    }

    /// The events near a token, nearest first: before it and after it in the sentence, before it in the paragraph and
    /// the article, after it. At most eight are tried, so that the cost of a mark does not grow with the article.
    func first<Result>(near token: Int, where find: (Candidate) -> Result?) -> Result? {
        let after = firstEvent(from: token)
        let sentence = text.sentence(of: token)
        var before = after - 1
        var next = after
        var tried = 0
        func attempt(_ index: Int, _ nearness: Nearness) -> Result? {
            tried += 1
            return find(
                Candidate(
                    event: events[index], range: ranges[index], legRange: legRanges[index], nearness: nearness,
                    isOnWheels: isOnWheels))
        }
        while before >= 0, tried < 8, events[before].tokens.lowerBound >= sentence.lowerBound {
            if let result = attempt(before, .sentence) { return result }
            before -= 1
        }
        while next < events.count, tried < 8, events[next].tokens.lowerBound < sentence.upperBound {
            if let result = attempt(next, .sentence) { return result }
            next += 1
        }
        while before >= 0, tried < 8 {
            let isNear = !hasBlockBetween(events[before].tokens.lowerBound, token)
            if let result = attempt(before, isNear ? .paragraph : .article) { return result }
            before -= 1
        }
        while next < events.count, tried < 9 {
            if let result = attempt(next, .article) { return result }
            next += 1
        }
        return nil
    }

    /// The way to read a number that a discipline of many lengths near it allows: the last before it in the paragraph, or one
    /// after it in the sentence.
    func looseReading(near token: Int, of readings: [TimeReading]) -> (reading: TimeReading, event: Candidate)? {
        let after = firstEvent(from: token)
        let sentence = text.sentence(of: token)
        let isNear = after > 0 && !hasBlockBetween(events[after - 1].tokens.lowerBound, token)
        let isNext = after < events.count && events[after].tokens.lowerBound < sentence.upperBound
        for index in (isNear ? [after - 1] : []) + (isNext ? [after] : []) {
            guard let range = looseRanges[index] else { continue }
            if let reading = readings.first(where: { range.contains($0.seconds) }) {
                return (
                    reading, Candidate(event: events[index], range: nil, legRange: nil, nearness: .paragraph)
                )
            }
        }
        return nil
    }

    /// The nearest event for which a value is plausible.
    func event(allowing value: Double, near token: Int, _ kinds: [Mark.Kind] = [.time]) -> Candidate? {
        first(near: token) { candidate in
            guard let measures = candidate.event.measures, kinds.contains(measures) else { return nil }
            return candidate.allows(value) ? candidate : nil
        }
    }

    /// True when a block ends between two tokens, but for a heading that stands right above.
    private func hasBlockBetween(_ first: Int, _ last: Int) -> Bool {
        guard last - first < 400 else { return true }
        var breaks = 0
        for index in first + 1...last where text.tokens[index].gap >= .line {
            breaks += text.tokens[index].gap == .block || breaks > 0 ? 1 : 0
            if breaks == 1, !isHeading(upTo: index, holding: first) { return true }
        }
        return breaks > 1
    }

    /// True for a short line without a full stop, in capitals at its start.
    private func isHeading(upTo end: Int, holding token: Int) -> Bool {
        guard end - token <= 8, text.kind(end - 1) == .word else { return false }
        var start = token
        while start > 0, end - start <= 8, text.tokens[start].gap < .line { start -= 1 }
        return end - start <= 8 && text.tokens[start].isCapitalised
    }

    /// The index of the first event at or after a token.
    private func firstEvent(from token: Int) -> Int {
        var low = 0
        var high = events.count
        while low < high {
            let middle = (low + high) / 2
            if events[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private static func range(of event: EventMention, _ table: EventTable) -> EventTable.Range? {
        if event.sport == "swimming", !event.name.contains("relay") {
            // Of a bare distance in the pool any stroke may be meant.
            if let fast = table.ranges[event.name + " freestyle"] {
                return union(fast, table.ranges[event.name + " breaststroke"] ?? fast)
            }
        }
        if event.sport == "swimming", let range = table.ranges[event.name.replacing("relay", "freestyle relay")] {
            return range
        }
        if let sport = event.sport, let range = table.ranges[event.name + " " + sport] { return range }
        return table.ranges[event.name] ?? RaceSpeeds.range(of: event.name, sport: event.sport)
    }

    /// The range of the distance that each runs or swims in a relay (`4x400m relay`).
    private static func legRange(of event: EventMention, _ table: EventTable) -> EventTable.Range? {
        guard event.name.hasSuffix("relay"), let sign = event.name.firstIndex(of: "x"),
            let metres = event.name.firstIndex(of: "m"), sign < metres
        else { return nil }
        let distance = String(event.name[event.name.index(after: sign)...metres])
        return range(
            of: EventMention(tokens: event.tokens, name: distance, sport: event.sport, rule: event.rule), table)
    }

    private static func union(_ fast: EventTable.Range, _ slow: EventTable.Range) -> EventTable.Range {
        EventTable.Range(men: union(fast.men, slow.men), women: union(fast.women, slow.women))
    }

    private static func union(_ one: ClosedRange<Double>?, _ other: ClosedRange<Double>?) -> ClosedRange<Double>? {
        guard let one else { return other }
        guard let other else { return one }
        return min(one.lowerBound, other.lowerBound)...max(one.upperBound, other.upperBound)
    }
}

extension String {
    /// The string with the first occurrence at its end replaced.
    fileprivate func replacing(_ ending: String, _ other: String) -> String {
        hasSuffix(ending) ? String(dropLast(ending.count)) + other : self
    }
}
