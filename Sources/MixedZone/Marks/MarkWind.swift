/// `mark.wind`: the wind reading after a mark, `(+1.8m/s)`, `(-0.3)`, `(wind 1.8)`.
enum MarkWind {
    static let rule = Rule(
        "mark.wind", "The wind printed after a sprint or a jump belongs to the mark and is none itself.",
        hits: [
            .init("She won the 100m in ⟦10.72⟧ (+1.8m/s).", gives: "10.72"),
            .init("He won the long jump with ⟦8.41m⟧ (-0.3).", gives: "8.41m"),
            .init("Long jump: 1. A. Able ⟦7.81m⟧ (w:+1.4).", gives: "7.81m"),
        ],
        misses: ["A wind of 1.8m/s blew along the track."])

    static func read(after mark: MarkMention, in scanner: MarkScanner) -> (value: Double, end: Int)? {
        let text = scanner.text
        var index = mark.tokens.upperBound
        let isBracketed = text.sign(index) == .openParenthesis
        guard mark.kind == .distance || mark.kind == .time, mark.value < 60 else { return nil }
        if isBracketed || text.sign(index) == .comma { index += 1 }
        let isNamed = scanner.word(index) == .wind || scanner.word(index) == .w
        if isNamed { index += 1 }
        if text.sign(index) == .colon { index += 1 }
        let isNegative = text.sign(index) == .hyphen || text.sign(index) == .dash
        let isSigned = isNegative || text.sign(index) == .plus
        if isSigned { index += 1 }
        guard let cluster = NumberCluster(at: index, in: text), let number = cluster.decimal, number.decimals == 1,
            number.value < 15
        else { return nil }
        var end = cluster.tokens.upperBound
        let hasUnit = scanner.word(end) == .m && text.sign(end + 1) == .slash
        if hasUnit { end += 3 }
        guard
            hasUnit || (isSigned || isNamed || number.value == 0) && isBracketed && text.sign(end) == .closeParenthesis
        else { return nil }
        return (isNegative ? -number.value : number.value, end)
    }
}
