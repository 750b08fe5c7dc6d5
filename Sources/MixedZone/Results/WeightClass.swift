/// Classes by weight, which are the events of weightlifting, judo and boxing.
enum WeightClass {
    /// The class with which the line of a token opens (`+75kg Marsh placed tenth`), or that its sentence names
    /// (`in the 63kg class`).
    static func event(at token: Int, in text: TokenizedText) -> EventMention? {
        let line = text.lines[text.lines.partitioningIndex { $0.upperBound > token }]
        if let event = read(at: line.lowerBound, in: text) { return event }
        // `In -52 kg the Dutch Marsh won`: the class that the paragraph named last, with its sign.
        for index in stride(from: token - 1, through: max(line.lowerBound, token - 120), by: -1)
        where [.plus, .hyphen].contains(text.sign(index)) {
            if let event = read(at: index, in: text) { return event }
        }
        let sentence = text.sentence(of: token)
        let end = min(sentence.upperBound, token + 16)
        for index in max(sentence.lowerBound, token - 16)..<end where text.kind(index) == .number {
            guard let event = read(at: index, in: text), event.tokens.upperBound < sentence.upperBound else { continue }
            let next = event.tokens.upperBound
            if text.tokens[next].kind == .word, classWords.contains(text.folded(next)) { return event }
        }
        return nil
    }

    private static func read(at index: Int, in text: TokenizedText) -> EventMention? {
        var number = index
        var sign = ""
        if text.sign(number) == .plus {
            sign = "+"
            number += 1
        } else if text.sign(number) == .hyphen, text.token(number)?.gap != Token.Gap.none {
            sign = "-"
            number += 1
        } else if text.sign(number - 1) == .plus, text.isGlued(number) {
            sign = "+"
        }
        guard let value = text.number(number), (30...200).contains(value), text.kind(number + 1) == .word,
            text.folded(number + 1) == "kg"
        else { return nil }
        return EventMention(tokens: index..<number + 2, name: "\(sign)\(value)kg", rule: rule)
    }

    private static let rule = "event.weight-class"
    private static let classWords = Set(TableRows.items(ResultWordsTable.weightClassClassWords))
}
