/// `event.surroundings`: sex and round from the words beside an event.
enum EventSurroundings {
    /// Adds sex and round to an event.
    static func complete(_ event: inout EventMention, in text: TokenizedText, _ knowledge: Knowledge) {
        let sentence = text.sentence(of: event.tokens.lowerBound)
        event.sex = sex(of: event, in: text, sentence, knowledge)
        event.round = round(of: event, in: text, sentence, knowledge)
    }

    private static func sex(
        of event: EventMention, in text: TokenizedText, _ sentence: Range<Int>, _ knowledge: Knowledge
    ) -> String? {
        for token in event.tokens { if let sex = knowledge.marks.sexes[text.word(token)] { return sex } }
        var index = event.tokens.lowerBound - 1
        let stop = max(sentence.lowerBound, event.tokens.lowerBound - 5)
        while index >= stop {
            if let sex = knowledge.marks.sexes[text.word(index)] { return sex }
            let classes = text.classes(index)
            if [.comma, .semicolon].contains(text.sign(index)) || classes.contains(.preposition) { break }
            if classes.contains(.conjunction) || classes.contains(.auxiliary) { break }
            index -= 1
        }
        var next = event.tokens.upperBound
        if text.sign(next) == .openParenthesis || text.sign(next) == .comma { next += 1 }
        return next < sentence.upperBound ? knowledge.marks.sexes[text.word(next)] : nil
    }

    private static func round(
        of event: EventMention, in text: TokenizedText, _ sentence: Range<Int>, _ knowledge: Knowledge
    ) -> String? {
        let end = event.tokens.upperBound
        for index in Range.window(end, upTo: min(end + 2, sentence.upperBound)) {
            if let match = knowledge.marks.rounds.match(at: index, in: text, limit: sentence.upperBound) {
                return match.value
            }
        }
        // "the final of the 100m", "the heats of the men's 800m"
        var index = event.tokens.lowerBound - 1
        let stop = max(sentence.lowerBound, event.tokens.lowerBound - 6)
        while index >= stop {
            if let match = knowledge.marks.rounds.match(at: index, in: text, limit: event.tokens.lowerBound) {
                let next = knowledge.marks.word(text.word(match.tokens.upperBound))
                return next == .of || next == .in || next == .for ? match.value : nil
            }
            index -= 1
        }
        return nil
    }
}
