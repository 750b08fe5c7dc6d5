/// The events of a text as races: with those that only the names of competitions, the headline or the sport tell.
enum RaceEvents {
    /// The event that the name of a competition carries (`Dodson Memorial Enduro`), even by a word that is too common elsewhere.
    static func ofCompetitions(_ layers: Layers, _ sports: SportVotes, _ knowledge: Knowledge) -> [EventMention] {
        let named = Set(layers.entities.events.compactMap(\.sport))
        return layers.entities.named.compactMap { entity -> EventMention? in
            guard entity.kind == .competition else { return nil }
            for token in entity.tokens.reversed()
            where layers.text.kind(token) == .word && layers.entities.event(at: token) == nil {
                if let match = knowledge.events.disciplines.match(
                    at: token, in: layers.text, limit: entity.tokens.upperBound),
                    layers.text.tokens[token].isCapitalised, match.value.isWeak,
                    layers.entities.events.isEmpty && match.value.sport != "motor racing"
                        || named.contains(match.value.sport) || sports.count(match.value.sport) >= 2
                {
                    return mention(match)
                }
            }
            return nil
        }
    }

    /// The events in order, with what the sport of the article makes of them.
    static func complete(
        _ events: [EventMention], _ text: TokenizedText, _ sports: SportVotes, _ trail: SportTrail,
        _ knowledge: Knowledge
    ) -> [EventMention] {
        var events = events.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
        let main = trail.main
        let isSnow =
            ["cross-country skiing", "biathlon"].contains { sports.count($0) >= 2 || main == $0 } || isBiathlon(text)
            || events.contains { $0.sport == "cross-country skiing" && $0.name.contains("km ") }
        var sport = main ?? sports.main
        if isSnow {
            // There the words name the sport.
            if events.contains(where: { isCrossCountry($0.name) }) { sport = "cross-country skiing" }
            events.removeAll { isCrossCountry($0.name) }
            for index in events.indices { extend(&events[index], text) }
        }
        walk(&events, text)
        cycle(&events, sports)
        // The name of the sport is no event where a finer one is named.
        let all = events
        events.removeAll { event in
            isGeneric(event.name)
                && all.contains { $0.name != event.name && !isGeneric($0.name) && isKin($0.sport, event.sport) }
        }
        stroke(&events, text, sports, trail)
        swimOutside(&events, text)
        alias(&events, isPool: sports.main == "swimming")
        let opening = openingEnd(text)
        if events.allSatisfy({ isWide($0.name) || $0.tokens.lowerBound >= opening }), let sport,
            let told = headline(text, sport, sports, trail, knowledge) ?? only(of: sport, events, text)
        {
            events.append(told)
            events.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
        }
        return events
    }

    /// The names of sports, which stand for an event where the text has no finer word.
    static func isGeneric(_ name: String) -> Bool { generic.contains(name) }

    private static let generic: Set<String> = [
        "archery", "bobsleigh", "canoe slalom", "dressage", "figure skating", "luge", "rhythmic gymnastics",
        "short track",
        "ski jumping", "ski marathon", "speed skating", "speedway", "sport climbing", "stage race", "rifle", "pistol",
        "open water", "sledding", "orienteering",
    ]

    private static func isKin(_ left: String?, _ right: String?) -> Bool {
        guard let left, let right else { return false }
        return left == right || [left, right].allSatisfy { ["speed skating", "short track"].contains($0) }
    }

    private static func isCrossCountry(_ name: String) -> Bool { name == "cross country" || name == "cross-country" }

    /// Where title and the first two paragraphs end.
    private static func openingEnd(_ text: TokenizedText) -> Int {
        text.blocks.filter { $0.kind != .title && $0.kind != .standfirst }.prefix(2).last?.tokens.upperBound
            ?? text.tokens.count
    }

    /// `the steeplechase`, `the hurdles`, `the relay` for short: the one that the text names in full before, else after.
    private static func alias(_ events: inout [EventMention], isPool: Bool) {
        let strokes = ["freestyle", "backstroke", "breaststroke", "butterfly", "individual medley"]
        if isPool, events.contains(where: { $0.name.first?.isNumber == true }) {
            events.removeAll { strokes.contains($0.name) }
        }
        // "the steeplechase" is of 3000m unless the text says another.
        let steeples = Set(events.filter { $0.rule == EventDistance.rule.id }.map(\.name)).filter {
            $0.hasSuffix(" steeplechase")
        }
        if steeples.count == 1, let named = steeples.first {
            for index in events.indices where events[index].name == "3000m steeplechase" { events[index].name = named }
        }
        for index in events.indices
        where ["steeplechase", "hurdles", "relay", "race walk", "sprint"].contains(events[index].name) {
            let short = " " + events[index].name.replacing("race ", with: "")
            var counts: [String: Int] = [:]
            for event in events where event.name.hasSuffix(short) { counts[event.name, default: 0] += 1 }
            guard let most = counts.values.max() else { continue }
            let isMost = { (event: EventMention) in counts[event.name] == most }
            if let full = events[..<index].last(where: isMost) ?? events[index...].first(where: isMost) {
                events[index].name = full.name
            }
        }
    }

    /// The discipline of the article's sport that title or first paragraph names, though the word is an everyday one.
    private static func headline(
        _ text: TokenizedText, _ sport: String, _ sports: SportVotes, _ trail: SportTrail, _ knowledge: Knowledge
    ) -> EventMention? {
        let scanner = EventScanner(text: text, knowledge: knowledge, sports: sports, trail: trail)
        let grammar = EventGrammar(scanner: scanner, sport: sport)
        for block in text.blocks where block.tokens.lowerBound < openingEnd(text) {
            for index in block.tokens.prefix(160) where text.kind(index) == .word && text.kind(index - 1) != .number {
                if let match = knowledge.events.discipline(
                    at: index, in: text, limit: block.tokens.upperBound, sports: [sport]),
                    match.value.sport == sport, !isWide(match.value.name),
                    !match.value.isWeak || block.kind == .title || grammar.isNoun(match.tokens)
                {
                    return mention(match)
                }
            }
        }
        return nil
    }

    /// The one event of a sport that has no other.
    private static func only(of sport: String, _ events: [EventMention], _ text: TokenizedText) -> EventMention? {
        guard events.isEmpty, !text.tokens.isEmpty, let name = onlyEvents[sport] else { return nil }
        return EventMention(tokens: 0..<1, name: name, sport: sport, rule: EventDiscipline.rule.id)
    }

    private static let onlyEvents = [
        "sled dog racing": "sled dog race", "orienteering": "orienteering", "triathlon": "triathlon",
        "modern pentathlon": "modern pentathlon", "curling": "curling",
    ]

    /// `the 10-km sprint` of biathlon, `the 15km individual`.
    private static func extend(_ event: inout EventMention, _ text: TokenizedText) {
        guard event.name.hasSuffix("km"), !event.name.contains(" ") else { return }
        let next = text.sign(event.tokens.upperBound) == .hyphen ? event.tokens.upperBound + 1 : event.tokens.upperBound
        guard text.kind(next) == .word,
            ["sprint", "individual", "pursuit", "classic", "freestyle"].contains(text.folded(next))
        else { return }
        event.name += " " + text.folded(next)
        event.tokens = event.tokens.lowerBound..<next + 1
    }

    /// `Third over 20km`: where walkers walk, nobody runs 20km.
    private static func walk(_ events: inout [EventMention], _ text: TokenizedText) {
        let isWalked =
            events.contains { $0.name.hasSuffix("km walk") || $0.name == "race walk" }
            || text.tokens.indices.contains {
                text.kind($0) == .word
                    && ["walker", "walkers", "walking", "racewalker", "racewalkers"].contains(text.folded($0))
            }
        guard isWalked else { return }
        for index in events.indices where ["20km", "35km", "50km"].contains(events[index].name) {
            events[index].name += " walk"
        }
    }

    /// `the 40-km time trial`, `the 140km course`: on the road the distance is no part of the name.
    private static func cycle(_ events: inout [EventMention], _ sports: SportVotes) {
        guard sports.main == "cycling" || events.contains(where: { $0.name.hasSuffix("km time trial") }) else { return }
        let isRoad = events.contains {
            ["road race", "stage race", "time trial"].contains($0.name) || $0.name.hasSuffix("km time trial")
        }
        for index in events.indices
        where events[index].name.hasSuffix("time trial") && events[index].name.contains("km ") {
            events[index].name = String(events[index].name.drop { $0 != " " }.dropFirst())
        }
        if isRoad { events.removeAll { $0.name.hasSuffix("km") && $0.name.dropLast(2).allSatisfy(\.isNumber) } }
    }

    /// `the 100m freestyle … He made amends in the 400m`: the stroke of the paragraph, over long distances freestyle.
    private static func stroke(
        _ events: inout [EventMention], _ text: TokenizedText, _ sports: SportVotes, _ trail: SportTrail
    ) {
        guard sports.main == "swimming" else { return }
        let strokes = ["freestyle", "backstroke", "breaststroke", "butterfly"]
        var last: (stroke: String, line: Int)?
        let named = Set(events.compactMap { event in strokes.first { event.name.hasSuffix("m " + $0) } })
        for index in events.indices {
            let line = text.lines.partitioningIndex { $0.upperBound > events[index].tokens.lowerBound }
            if let stroke = strokes.first(where: { events[index].name.hasSuffix("m " + $0) }) {
                last = (stroke, line)
            } else if ["50m", "100m", "200m", "400m"].contains(events[index].name),
                trail.sport(at: events[index].tokens.lowerBound) ?? "swimming" == "swimming"
            {
                if named.count == 1, let only = named.first {
                    events[index].name += " " + only
                } else if events[index].name == "400m" {
                    events[index].name += " freestyle"
                } else if let last, last.line == line {
                    events[index].name += " " + last.stroke
                }
            }
        }
    }

    /// `Open water: Marsh won the 10km`.
    private static func swimOutside(_ events: inout [EventMention], _ text: TokenizedText) {
        guard
            text.tokens.indices.contains(where: {
                text.kind($0) == .word && text.folded($0) == "open" && text.kind($0 + 1) == .word
                    && text.folded($0 + 1) == "water"
                    || text.kind($0) == .word && text.folded($0) == "open-water"
            })
        else { return }
        for index in events.indices where ["5km", "10km", "25km"].contains(events[index].name) {
            guard events[index].sport == "swimming" else { continue }
            events[index].name += " open water"
        }
    }

    private static func isBiathlon(_ text: TokenizedText) -> Bool {
        text.tokens.indices.contains { text.kind($0) == .word && text.folded($0) == "biathlon" }
    }

    private static func isWide(_ name: String) -> Bool { EventWeights.wideEvents.contains(name) }

    private static func mention(_ match: PhraseTable<EventTable.Discipline>.Match) -> EventMention {
        EventMention(
            tokens: match.tokens, name: match.value.name, sport: match.value.sport, measures: match.value.measures,
            rule: EventDiscipline.rule.id)
    }
}
