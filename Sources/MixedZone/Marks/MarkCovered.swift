/// `mark.covered`: the distance of a race over a given time, `270.1km in the 24-hour race`, `an hour record of 53.1km`.
enum MarkCovered {
    static let rule = Rule(
        "mark.covered", "The distance run or ridden in a race that ends with the clock.",
        hits: [
            .init("He covered ⟦241.7km⟧ in the 24-hour race.", gives: "241700m"),
            .init("The cyclist set an hour record of ⟦51.2 kilometres⟧.", gives: "51200m"),
            .init("She ran ⟦17,930 metres⟧ in the one hour race.", gives: "17930m"),
            .init("He rode ⟦241.5 miles⟧ in the 12-hour time trial.", gives: "388657m"),
            .init("He walked ⟦8 miles 310 yards⟧ in the hour to win the title.", gives: "13158m"),
        ],
        misses: [
            "The stage winner covered the 181km in four hours.", "He rode 240km in training for the 24-hour race.",
            "The cyclist rode 40 miles in two hours.", "The walk of 8 miles starts on the hour.",
        ])

    static func match(_ cluster: NumberCluster, in scanner: MarkScanner) -> MarkMention? {
        guard let number = cluster.decimal else { return nil }
        let unit = MarkQuantity.skipHyphen(cluster.tokens.upperBound, scanner.text)
        guard let factor = factor(unit, scanner), number.value * factor >= 4000 else { return nil }
        let rest = yards(after: unit, scanner)
        let metres = number.value * factor + (rest?.metres ?? 0)
        let start = cluster.tokens.lowerBound
        let event = scanner.context.event(allowing: metres, near: start, [.distance])
        guard event.map({ $0.nearness < .article }) ?? false || isOfTheClock(metres, start, scanner),
            !isTraining(start, unit, scanner)
        else { return nil }
        var mark = scanner.mention(
            start..<(rest?.end ?? unit + 1), .distance, metres,
            MarkFormat.metres(metres, decimals: factor == 1 ? number.decimals : 0), rule: rule, 0.85)
        mark.isMeasuredInMetres = factor != 1609.344
        mark.event = event?.event.name
        return mark
    }

    /// `310 yards` after miles.
    private static func yards(after unit: Int, _ scanner: MarkScanner) -> (metres: Double, end: Int)? {
        guard scanner.word(unit) == .miles || scanner.word(unit) == .mile, scanner.text.kind(unit + 1) == .number,
            let cluster = NumberCluster(at: unit + 1, in: scanner.text), let yards = cluster.decimal,
            yards.value < 1760
        else { return nil }
        switch scanner.word(cluster.tokens.upperBound) {
        case .yards, .yard, .yds: return (yards.value * 0.9144, cluster.tokens.upperBound + 1)
        default: return nil
        }
    }

    /// Whether the sentence names a race that ends with the clock, which the distance fits: `the 12-hour time trial`,
    /// `in the hour`.
    private static func isOfTheClock(_ metres: Double, _ start: Int, _ scanner: MarkScanner) -> Bool {
        let sentence = scanner.text.sentence(of: start)
        return Range.window(max(sentence.lowerBound, start - 30), upTo: min(sentence.upperBound, start + 30)).contains {
            index in
            guard let unit = scanner.unit(index), unit.dimension == .time, unit.factor >= 60 else { return false }
            let before = index - (scanner.text.sign(index - 1) == .hyphen ? 2 : 1)
            let number = scanner.text.number(before) ?? scanner.knowledge.marks.number(scanner.text.word(before)) ?? 1
            let article = number == 1 && scanner.text.kind(before) == .word ? before : before - 1
            let isRace =
                scanner.text.sign(index - 1) == .hyphen || isNoun(index + 1, scanner)
                || number == 1 && scanner.word(article - 1) == .in
            guard scanner.word(article) == .the || scanner.word(before) == .the, isRace else { return false }
            return (0.6...16).contains(metres / (Double(number) * unit.factor))
        }
    }

    /// `race`, `walk`, `record`: what an hour makes a race of.
    private static func isNoun(_ index: Int, _ scanner: MarkScanner) -> Bool {
        switch scanner.word(index) {
        case .race, .event, .run, .title, .record, .championship: true
        default: scanner.role(index).contains(.raceWord) || scanner.context.event(startingAt: index) != nil
        }
    }

    private static func factor(_ unit: Int, _ scanner: MarkScanner) -> Double? {
        guard let token = scanner.text.token(unit), token.kind == .word, token.gap <= .space else { return nil }
        switch scanner.word(unit) {
        case .km, .k, .kilometre, .kilometres, .kilometer, .kilometers: return 1000
        case .mile, .miles: return 1609.344
        default:
            guard let unit = scanner.unit(unit), unit.dimension == .length, unit.factor == 1 else { return nil }
            return 1
        }
    }

    /// `240km a week`, `240km in training`.
    private static func isTraining(_ start: Int, _ unit: Int, _ scanner: MarkScanner) -> Bool {
        switch scanner.word(unit + 1) {
        case .a, .per, .every: return true
        default: break
        }
        return (1...3).contains { step in
            [unit + step, start - step].contains { index in
                switch scanner.word(index) {
                case .training, .trained, .train: true
                default: false
                }
            }
        }
    }
}
