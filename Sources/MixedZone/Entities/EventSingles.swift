/// `singles` of figure skating and luge are an event of men and one of women, and called so.
enum EventSingles {
    static func apply(to events: inout [EventMention], in text: TokenizedText, _ knowledge: Knowledge) {
        var found: [EventMention] = []
        for index in events.indices where isOfSkates(events[index].sport) && events[index].name == "singles" {
            guard let sex = events[index].sex, sex != "mixed" else { continue }
            events[index].name = "\(sex)'s singles"
            found.append(events[index])
        }
        guard let first = found.first else { return }
        // "… and Marsh the men's", "in the women's race": the singles of the other sex.
        for index in text.tokens.indices where text.kind(index) == .possessive {
            guard let sex = knowledge.marks.sexes[text.word(index - 1)], sex != "mixed" else { continue }
            let next =
                text.kind(index + 1) == .word && text.tokens[index + 1].gap <= .space ? text.folded(index + 1) : ""
            guard next.isEmpty || nouns.contains(next) || text.classes(index + 1).contains(.preposition) else {
                continue
            }
            var event = first
            event.tokens = index - 1..<index + 1
            event.sex = sex
            event.name = "\(sex)'s singles"
            events.append(event)
        }
        events.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    private static func isOfSkates(_ sport: String?) -> Bool { sport == "figure skating" || sport == "sliding" }

    private static let nouns: Set<String> = [
        "race", "event", "title", "competition", "final", "gold", "crown", "contest",
    ]
}
