/// `event.carried-stroke`: a stroke named just before governs the bare distances that follow in its sentence.
enum EventCarriedStroke {
    static let rule = Rule(
        "event.carried-stroke", "A stroke named in the sentence governs the bare distances after it.",
        hits: [
            .init("In the pool she was first in the 50m backstroke and third in the ⟦100m⟧.", gives: "100m backstroke"),
            .init("In the breaststroke events the swimmer came seventh in the ⟦200m⟧.", gives: "200m breaststroke"),
        ],
        misses: [
            "She won the 60m hurdles and was third in the 200m.",
            "In the pool he won the 200m butterfly. She was second in the 100m.",
        ])

    private static let strokes = ["backstroke", "breaststroke", "butterfly", "freestyle", "individual medley"]

    static func apply(to events: inout [EventMention], in text: TokenizedText, sports: SportVotes) {
        guard sports.count("swimming") > 0 else { return }
        var stroke: (name: String, sentence: Int32)?
        for index in events.indices {
            let event = events[index]
            let sentence = text.sentenceOfToken[event.tokens.lowerBound]
            if let named = strokes.first(where: { event.name.hasSuffix($0) }), !event.name.hasSuffix("relay") {
                stroke = (named, sentence)
            } else if isBare(event), let stroke, stroke.sentence == sentence {
                govern(&events[index], stroke.name)
            }
        }
        // "the 50m and 100m butterfly": the stroke may also stand after the second distance.
        for index in events.indices.dropLast() where isBare(events[index]) {
            let next = events[index + 1]
            guard let named = strokes.first(where: { next.name.hasSuffix("m " + $0) }),
                next.tokens.lowerBound - events[index].tokens.upperBound <= 2
            else { continue }
            govern(&events[index], named)
        }
    }

    private static func isBare(_ event: EventMention) -> Bool {
        event.rule == EventDistance.rule.id && event.name.last == "m" && !event.name.contains(" ")
            && !event.name.hasSuffix("km")
    }

    private static func govern(_ event: inout EventMention, _ stroke: String) {
        event.name += " " + stroke
        event.sport = "swimming"
        event.rule = rule.id
    }
}
