/// Finds the events that a text names.
struct EventRecogniser: Sendable {
    let knowledge: Knowledge

    /// The events named in a text, in order, without overlaps.
    func events(in text: TokenizedText) -> [EventMention] {
        let sports = SportVotes(text, knowledge)
        let trail = SportTrail(text, knowledge)
        let scanner = EventScanner(text: text, knowledge: knowledge, sports: sports, trail: trail)
        var found: [EventMention] = []
        var index = 0
        while index < text.tokens.count {
            if let event = scanner.event(at: index) {
                found.append(event)
                index = event.tokens.upperBound
            } else {
                index += 1
            }
        }
        EventCarriedStroke.apply(to: &found, in: text, sports: sports)
        for index in found.indices { EventSurroundings.complete(&found[index], in: text, knowledge) }
        EventSingles.apply(to: &found, in: text, knowledge)
        return found
    }
}

/// Which sports an article is about, by the words that only they print.
struct SportVotes: Sendable {
    private var votes: [String: Int] = [:]
    /// The sport with the most votes, if it has two or more.
    private(set) var main: String?
    /// How many words of ball games and of races the text has.
    private(set) var ballWords = 0
    private(set) var raceWords = 0

    init(_ text: TokenizedText, _ knowledge: Knowledge) {
        var tracks = 0
        for (index, token) in text.tokens.enumerated() where token.kind == .word {
            let role = knowledge.marks.role(token.word)
            if role.contains(.ballWord) { ballWords += 1 }
            if role.contains(.raceWord) { raceWords += 1 }
            guard let sports = knowledge.marks.sportWords[token.word] else { continue }
            // A runner-up need not run.
            if knowledge.marks.word(token.word) == .runner, text.sign(index + 1) == .hyphen { continue }
            for sport in sports { votes[sport, default: 0] += 1 }
            if knowledge.marks.word(token.word) == .track { tracks += 1 }
        }
        // Skaters, cyclists and cars have a track as well.
        if let athletics = votes["athletics"],
            ["speed skating", "cycling", "motor racing"].contains(where: { votes[$0] != nil })
        {
            votes["athletics"] = athletics > tracks ? athletics - tracks : nil
        }
        // Ties fall to the name that sorts first, so that the same text always gives the same sport.
        // A word of one sport alone decides as well where no other sport has any.
        if votes.count == 1 {
            main = votes.first?.key
        } else {
            main = votes.filter { $0.value >= 2 }.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
        }
    }

    /// How many words speak for a sport.
    func count(_ sport: String) -> Int { votes[sport] ?? 0 }
}
