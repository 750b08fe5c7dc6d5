/// What an article is about, by how often and where it names each event.
struct EventWeights {
    /// The event with the most weight.
    let main: EventMention?
    /// True when other events are hardly spoken of.
    let isDominant: Bool
    /// True when title or first paragraphs name it.
    let isInOpening: Bool
    private let mainSport: String?
    /// The race over open ground of which bare distances are only the length (`cross country`).
    private let wide: EventMention?
    /// True when the opening names a race on the road by its kilometres or miles.
    private let isRoadRace: Bool
    /// The stroke of which an article on swimming speaks, if it is one only.
    private let stroke: String?

    init(_ events: [EventMention], _ text: TokenizedText, _ knowledge: Knowledge) {
        let opening = Self.opening(of: text)
        var weights: [String: Int] = [:]
        var sports: [String: Int] = [:]
        for event in events {
            let weight = event.tokens.lowerBound < opening.title ? 3 : event.tokens.lowerBound < opening.lead ? 2 : 1
            weights[event.name, default: 0] += weight
            if let sport = event.sport { sports[sport, default: 0] += weight }
        }
        let most = weights.values.max() ?? 0
        let main = events.first { weights[$0.name] == most }
        self.main = main
        isInOpening = main.map { $0.tokens.lowerBound < opening.lead } ?? false
        // The only event of headline and lead is what the article is about, unless others are told as fully.
        let leading = Set(events.filter { $0.tokens.lowerBound < opening.first }.map(\.name))
        let isAlone = leading.count == 1 && leading.first == main?.name
        let second = weights.filter { $0.key != main?.name }.values.max() ?? 0
        isDominant =
            most * 2 >= weights.values.reduce(0, +) || weights.count <= 2
            || isAlone && second <= 2 && weights.count <= 4
        let first = sports.max { ($0.value, $1.key) < ($1.value, $0.key) }
        mainSport = first.map { $0.value * 2 > sports.values.reduce(0, +) } == true ? first?.key : nil
        isRoadRace = events.contains {
            $0.tokens.lowerBound < opening.lead && ($0.name.hasSuffix("km") || $0.name.hasSuffix("miles"))
        }
        stroke = Self.stroke(of: text, knowledge)
        let others = weights.contains {
            $0.value > 2 && !Self.wideEvents.contains($0.key) && !Self.isBareDistance($0.key)
        }
        wide = others ? nil : events.first { Self.wideEvents.contains($0.name) && $0.tokens.lowerBound < opening.lead }
    }

    /// True unless an event belongs to another sport than most of the article.
    func isOfMainSport(_ event: EventMention) -> Bool {
        mainSport == nil || event.sport == nil || event.sport == mainSport
    }

    /// The race that an event is: over open ground a bare distance is the length of the course.
    func race(_ event: EventMention) -> EventMention {
        // A section of another sport runs its distances.
        let isSwum = mainSport == "swimming" && event.sport ?? "swimming" == "swimming"
        if isSwum, event.name == "800m" || event.name == "1500m" {
            // Over these distances nobody swims anything else.
            var race = event
            race.name += " freestyle"
            return race
        }
        if isSwum, let stroke, Self.isBareDistance(event.name), event.name.hasSuffix("0m") {
            var race = event
            race.name += " " + stroke
            return race
        }
        guard let wide, Self.isBareDistance(event.name), !isRoadRace || event.name.hasSuffix("0m"),
            !Self.isOfTrack(event.name)
        else { return event }
        var race = wide
        race.sex = event.sex
        race.round = event.round
        return race
    }

    private static func stroke(of text: TokenizedText, _ knowledge: Knowledge) -> String? {
        var counts: [String: Int] = [:]
        for token in text.tokens where token.kind == .word {
            if let stroke = knowledge.placings.strokes[token.word] { counts[stroke, default: 0] += 1 }
        }
        guard let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), most.value >= 2,
            most.value * 3 >= counts.values.reduce(0, +) * 2
        else { return nil }
        return most.key
    }

    /// Nobody runs less than two kilometres over open ground.
    private static func isOfTrack(_ name: String) -> Bool {
        name.hasSuffix("m") && !name.hasSuffix("km") && (Int(name.dropLast()) ?? 2000) < 2000
    }

    private static func isBareDistance(_ name: String) -> Bool {
        guard name.first?.isNumber == true else { return false }
        return name.hasSuffix(" miles") || name.dropLast().allSatisfy { $0.isNumber || $0 == "k" }
    }

    static let wideEvents: Set<String> = [
        "cross country", "enduro", "orienteering", "trail race", "fell race", "mountain running",
    ]

    /// Where the title and the first paragraphs end.
    private static func opening(of text: TokenizedText) -> (title: Int, first: Int, lead: Int) {
        var title = 0
        var first = 0
        var paragraphs = 0
        for block in text.blocks {
            switch block.kind {
            case .title, .standfirst: title = block.tokens.upperBound
            default:
                paragraphs += 1
                if paragraphs == 1 { first = block.tokens.upperBound }
                if paragraphs == 2 { return (title, first, block.tokens.upperBound) }
            }
        }
        return (title, first == 0 ? text.tokens.count : first, text.tokens.count)
    }
}
