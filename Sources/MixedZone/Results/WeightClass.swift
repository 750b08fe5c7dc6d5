/// Classes by weight, which are the events of weightlifting, judo and wrestling.
enum WeightClass {
    /// The class with which the line of a token opens (`+75kg Marsh placed tenth`), that its sentence names (`in the 63kg
    /// class`), or that the paragraph named last with its sign (`In -52 kg the Dutch Marsh won`).
    static func event(at token: Int, in text: TokenizedText, _ events: [EventMention], _ starts: [Int]) -> EventMention?
    {
        let line = text.lines[text.lines.partitioningIndex { $0.upperBound > token }]
        let sentence = text.sentence(of: token)
        let first = starts.partitioningIndex { $0 >= max(line.lowerBound, token - 200) }
        let last = starts.partitioningIndex { $0 >= min(sentence.upperBound, token + 40) }
        let classes = events[first..<max(first, last)].filter { $0.rule == EventWeightClass.rule.id }
        guard let opening = classes.first else { return nil }
        if opening.tokens.lowerBound == line.lowerBound, classes.count == 1 { return opening }
        let own = classes.filter { sentence.contains($0.tokens.lowerBound) }
        if own.isEmpty { return classes.last { $0.tokens.lowerBound < token } }
        // In the sentence the nearest, one behind the place before one at the same distance.
        return own.min { distance($0, token) < distance($1, token) }
    }

    private static func distance(_ event: EventMention, _ token: Int) -> Int {
        event.tokens.lowerBound >= token
            ? event.tokens.lowerBound - token : token - event.tokens.upperBound + 2
    }
}
