/// `mark.worded-fraction`: margins in words and parts of a second, `two hundredths of a second`, `three tenths`.
enum MarkWordedFraction {
    static let rule = Rule(
        "mark.worded-fraction", "Tenths, hundredths and thousandths of a second.",
        hits: [
            .init("She lost the 100m by ⟦two hundredths of a second⟧.", gives: "+0.02"),
            .init("The driver was ⟦three tenths⟧ clear of his rival on pole.", gives: "+0.3"),
            .init("\"⟦Two hundredths⟧ is nothing,\" said the runner of the 100m race.", gives: "+0.02"),
            .init("The skier was ⟦a third of a second⟧ down in the slalom.", gives: "+0.333"),
            .init("A ⟦hundredth of a second⟧ parted the two swimmers in the race.", gives: "+0.01"),
        ],
        misses: ["Nine tenths of the runners agreed.", "He is the hundredth runner of the race."])

    static func match(at index: Int, in scanner: MarkScanner) -> MarkMention? {
        if let part = part(at: index, in: scanner) { return part }
        var unitStart = index
        var value = 1.0
        if let quantity = MarkQuantity.read(at: index, in: scanner), quantity.decimals == 0 {
            value = quantity.value
            unitStart = MarkQuantity.skipHyphen(quantity.end, scanner.text)
        }
        guard let unit = scanner.unit(unitStart), unit.dimension == .time, unit.factor < 1 else { return nil }
        var end = unitStart + 1
        var isSecond = false
        if scanner.word(end) == .of, let second = scanner.unit(end + 2), second.factor == 1, second.dimension == .time {
            end += 3
            isSecond = true
        }
        let start = scanner.word(index) == .a ? index + 1 : index
        // "Two hundredths is the width of my fringe": so small a part is a margin wherever people race.
        let isSmall = unit.factor < 0.05 && unitStart > index && scanner.word(end) != .of && scanner.word(index) != .a
        // "measured at two thousandths of a second": a margin follows `at` only where clocks start apart.
        if scanner.word(index - 1) == .at, !scanner.isTimedApart { return nil }
        guard isSecond || scanner.isRacing && (isSmall || scanner.isGap(index..<end)), value < 1000 else { return nil }
        let seconds = value * unit.factor
        let decimals = unit.factor > 0.05 ? 1 : unit.factor > 0.005 ? 2 : 3
        return scanner.mention(
            start..<end, .gap, seconds, "+" + MarkFormat.time(seconds, decimals: decimals), rule: rule,
            isSecond ? 0.93 : 0.85)
    }

    /// `a third of a second`, `a quarter of a second`.
    private static func part(at index: Int, in scanner: MarkScanner) -> MarkMention? {
        guard scanner.word(index) == .a, scanner.word(index + 2) == .of, scanner.word(index + 3) == .a,
            let unit = scanner.unit(index + 4), unit.dimension == .time, unit.factor == 1, scanner.isRacing
        else { return nil }
        let part: (value: Double, decimals: Int)
        switch scanner.text.folded(safe: index + 1) {
        case "third": part = (0.333, 3)
        case "quarter": part = (0.25, 2)
        case "fifth": part = (0.2, 1)
        default: return nil
        }
        return scanner.mention(
            index..<index + 5, .gap, part.value, "+" + MarkFormat.time(part.value, decimals: part.decimals), rule: rule,
            0.9)
    }
}
