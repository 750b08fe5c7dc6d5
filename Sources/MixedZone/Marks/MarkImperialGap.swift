/// `mark.imperial-gap`: a margin in feet or inches, `by two inches`, `a foot and a half farther`, `a quarter of an inch`.
enum MarkImperialGap {
    static let rule = Rule(
        "mark.imperial-gap",
        "Feet or inches by which a jump or throw was longer, in a text with an event of the field.",
        hits: [
            .init("She won the long jump by ⟦two inches⟧.", gives: "0.05m"),
            .init("His shot put mark was a personal record by ⟦a foot⟧.", gives: "0.30m"),
            .init("In the javelin she went ⟦three feet⟧ farther than anyone.", gives: "0.91m"),
            .init("He lost the long jump. \"⟦A quarter of an inch⟧,\" he said.", gives: "0.01m"),
        ],
        misses: ["He lives a foot from the long jump pit.", "By two feet of snow the league game was stopped."])

    static func match(at index: Int, in scanner: MarkScanner) -> MarkMention? {
        guard scanner.isRacing, scanner.context.hasFieldEvent || isBeaten(by: index, scanner) else { return nil }
        var value: Double
        var end: Int
        var isPart = false
        if scanner.word(index) == .a, scanner.word(index + 1) == .quarter, scanner.word(index + 2) == .of,
            scanner.word(index + 3) == .an
        {
            (value, end, isPart) = (0.25, index + 4, true)
        } else if let quantity = MarkQuantity.read(at: index, in: scanner) {
            (value, end) = (quantity.value, MarkQuantity.skipHyphen(quantity.end, scanner.text))
            isPart = scanner.word(index) == .half
        } else {
            return nil
        }
        guard let unit = scanner.unit(end), unit.factor == 0.3048 || unit.factor == 0.0254,
            scanner.text.tokens[end].gap <= .space
        else { return nil }
        let isInch = unit.factor == 0.0254
        end += 1
        if scanner.word(end) == .and, scanner.word(end + 1) == .a, scanner.word(end + 2) == .half {
            value += 0.5
            end += 3
        }
        guard value > 0, value < (isInch ? 24 : 20), isPart && isInch || scanner.isGap(index..<end) else { return nil }
        let metres = value * unit.factor
        var mark = scanner.mention(
            index..<end, .gap, metres, MarkFormat.metres(metres, decimals: 2), rule: rule, 0.8)
        mark.isMeasuredInMetres = true
        return mark
    }

    /// `won by three feet`: boats and bicycles are measured so, where a word of racing comes before.
    private static func isBeaten(by index: Int, _ scanner: MarkScanner) -> Bool {
        guard scanner.word(index - 1) == .by else { return false }
        let start = max(scanner.text.sentence(of: index).lowerBound, index - 14)
        return (start..<index - 1).contains { !scanner.role($0).isDisjoint(with: [.markVerb, .gapVerb]) }
    }
}
