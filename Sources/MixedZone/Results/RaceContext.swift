/// Which event and competition a place in the text is about.
struct RaceContext {
    let text: TokenizedText
    let entities: Entities
    let people: People
    private let mainEvent: EventMention?
    private let mainCompetition: EntityMention?
    /// Tokens at which an event starts, in order.
    private let eventStarts: [Int]
    private let competitions: [EntityMention]

    init(text: TokenizedText, entities: Entities, people: People) {
        self.text = text
        self.entities = entities
        self.people = people
        eventStarts = entities.events.map(\.tokens.lowerBound)
        competitions = entities.named.filter { $0.kind == .competition }
        var counts: [String: Int] = [:]
        for event in entities.events { counts[event.name, default: 0] += 1 }
        let most = counts.values.max() ?? 0
        mainEvent = entities.events.first { counts[$0.name] == most }
        mainCompetition = competitions.first
    }

    /// The event that a place in the text is about.
    func event(at token: Int) -> EventMention? {
        let sentence = text.sentence(of: token)
        let inSentence = events(in: sentence)
        if let next = inSentence.first(where: { $0.tokens.lowerBound >= token }), !isOtherClause(token, next) {
            return next
        }
        if let before = inSentence.last(where: { $0.tokens.lowerBound < token }) { return before }
        if let next = inSentence.first { return next }
        return carried(to: sentence.lowerBound)
    }

    /// The last event named before, in the same paragraph or else earlier; the article's main event if it is about one.
    private func carried(to token: Int) -> EventMention? {
        let position = eventStarts.partitioningIndex { $0 >= token }
        guard position > 0 else { return mainEvent }
        let last = entities.events[position - 1]
        let line = text.lines[text.lines.partitioningIndex { $0.upperBound > token }]
        return line.contains(last.tokens.lowerBound) ? last : isAboutOneEvent ? mainEvent : last
    }

    private var isAboutOneEvent: Bool {
        Set(entities.events.map(\.name)).count <= 3
    }

    /// A person named between a place and an event after it begins another statement.
    private func isOtherClause(_ token: Int, _ event: EventMention) -> Bool {
        let between = token..<event.tokens.lowerBound
        var names = 0
        for index in between {
            if people.person(at: index) != nil { names += 1 }
            if text.sign(index) == .semicolon { return true }
        }
        return names > 0 && between.count > 8
    }

    private func events(in sentence: Range<Int>) -> ArraySlice<EventMention> {
        let first = eventStarts.partitioningIndex { $0 >= sentence.lowerBound }
        let end = eventStarts.partitioningIndex { $0 >= sentence.upperBound }
        return entities.events[first..<end]
    }

    /// The competition that a place in the text is about.
    func competition(at token: Int) -> EntityMention? {
        let sentence = text.sentence(of: token)
        let inSentence = competitions.filter { sentence.contains($0.tokens.lowerBound) }
        if let only = inSentence.last(where: { $0.tokens.lowerBound <= token }) ?? inSentence.first { return only }
        let before = competitions.last { $0.tokens.lowerBound < token }
        return mainCompetition ?? before
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
