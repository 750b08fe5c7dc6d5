/// A number in figures or words with its decimals, before its unit.
struct MarkQuantity {
    let value: Double
    let decimals: Int
    /// The token after it.
    let end: Int
    /// True for `a` and `an`.
    var isArticle = false

    /// Reads the quantity that starts at a token: `7.27`, `.04`, `twenty-one`, `two and a half`, `half a`, `a dozen`.
    static func read(at index: Int, in scanner: MarkScanner) -> MarkQuantity? {
        let text = scanner.text
        if text.kind(index) == .number || text.sign(index) == .period {
            guard let cluster = NumberCluster(at: index, in: text), let number = cluster.decimal else { return nil }
            if cluster.count == 1,
                let mixed = withFraction(number.value, cluster.tokens.upperBound, text)
                    ?? withHalf(number.value, cluster.tokens.upperBound, in: scanner)
            {
                return mixed
            }
            // "20 odd minutes", "20-odd minutes"
            let odd = skipHyphen(cluster.tokens.upperBound, text)
            let end = scanner.word(odd) == .odd && number.decimals == 0 ? odd + 1 : cluster.tokens.upperBound
            return MarkQuantity(value: number.value, decimals: number.decimals, end: end)
        }
        guard text.kind(index) == .word else { return nil }
        switch scanner.word(index) {
        case .half:
            let next = skipHyphen(index + 1, text)
            guard scanner.word(next) == .a || scanner.word(next) == .an else { return nil }
            return MarkQuantity(value: 0.5, decimals: 1, end: skipHyphen(next + 1, text))
        case .a, .an:
            switch scanner.word(index + 1) {
            case .half: return MarkQuantity(value: 0.5, decimals: 1, end: index + 2)
            case .dozen: return MarkQuantity(value: 12, decimals: 0, end: index + 2)
            default: return MarkQuantity(value: 1, decimals: 0, end: index + 1, isArticle: true)
            }
        default: return spelled(at: index, in: scanner)
        }
    }

    /// The index after a hyphen, if one stands there.
    static func skipHyphen(_ index: Int, _ text: TokenizedText) -> Int {
        text.sign(index) == .hyphen && text.isGlued(index) ? index + 1 : index
    }

    /// `2-5`, `1/5` after a space: watches of old told fifths of a second, `19 2-5 sec.`
    static func fifths(at index: Int, _ text: TokenizedText) -> (value: Double, end: Int)? {
        guard let top = text.number(index), let bottom = text.number(index + 2), text.tokens[index].gap == .space,
            text.sign(index + 1) == .hyphen || text.sign(index + 1) == .slash, text.isGlued(index + 1),
            text.isGlued(index + 2), bottom == 5 || bottom == 10, (1..<bottom).contains(top)
        else { return nil }
        return (Double(top) / Double(bottom), index + 3)
    }

    private static func withFraction(_ value: Double, _ end: Int, _ text: TokenizedText) -> MarkQuantity? {
        if let fifths = fifths(at: end, text) {
            return MarkQuantity(value: value + fifths.value, decimals: 1, end: fifths.end)
        }
        guard text.isGlued(end) else { return nil }
        switch text.sign(end) {
        case .half: return MarkQuantity(value: value + 0.5, decimals: 1, end: end + 1)
        case .quarter: return MarkQuantity(value: value + 0.25, decimals: 2, end: end + 1)
        case .threeQuarters: return MarkQuantity(value: value + 0.75, decimals: 2, end: end + 1)
        default: return nil
        }
    }

    private static func spelled(at index: Int, in scanner: MarkScanner) -> MarkQuantity? {
        let text = scanner.text
        guard var value = scanner.knowledge.marks.number(text.word(index)) else { return nil }
        var end = index + 1
        if value >= 20, value < 100 {
            let next = skipHyphen(end, text)
            if let unit = scanner.knowledge.marks.number(text.word(next)), (1...9).contains(unit),
                text.tokens[next].gap <= .space
            {
                value += unit
                end = next + 1
            }
        }
        return withHalf(Double(value), end, in: scanner) ?? MarkQuantity(value: Double(value), decimals: 0, end: end)
    }

    /// `six and a half`, `six-and-a-half`, `6 and a quarter`.
    private static func withHalf(_ value: Double, _ end: Int, in scanner: MarkScanner) -> MarkQuantity? {
        let and = skipHyphen(end, scanner.text)
        guard scanner.word(and) == .and else { return nil }
        let article = skipHyphen(and + 1, scanner.text)
        guard scanner.word(article) == .a else { return nil }
        let part = skipHyphen(article + 1, scanner.text)
        switch scanner.word(part) {
        case .half: return MarkQuantity(value: value + 0.5, decimals: 1, end: part + 1)
        case .quarter: return MarkQuantity(value: value + 0.25, decimals: 2, end: part + 1)
        default: return nil
        }
    }
}
