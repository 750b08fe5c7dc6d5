/// `mark.covered`: the distance of a race over a given time, `270.1km in the 24-hour race`, `an hour record of 53.1km`.
enum MarkCovered {
    static let rule = Rule(
        "mark.covered", "The distance run or ridden in a race that ends with the clock.",
        hits: [
            .init("He covered ⟦241.7km⟧ in the 24-hour race.", gives: "241700m"),
            .init("The cyclist set an hour record of ⟦51.2 kilometres⟧.", gives: "51200m"),
            .init("She ran ⟦17,930 metres⟧ in the one hour race.", gives: "17930m"),
        ],
        misses: [
            "The stage winner covered the 181km in four hours.", "He rode 240km in training for the 24-hour race.",
        ])

    static func match(_ cluster: NumberCluster, in scanner: MarkScanner) -> MarkMention? {
        guard let number = cluster.decimal else { return nil }
        let unit = MarkQuantity.skipHyphen(cluster.tokens.upperBound, scanner.text)
        guard let factor = factor(unit, scanner), number.value * factor >= 4000 else { return nil }
        let metres = number.value * factor
        guard let event = scanner.context.event(allowing: metres, near: cluster.tokens.lowerBound, [.distance]),
            event.nearness < .article, !isTraining(cluster.tokens.lowerBound, unit, scanner)
        else { return nil }
        var mark = scanner.mention(
            cluster.tokens.lowerBound..<unit + 1, .distance, metres,
            MarkFormat.metres(metres, decimals: factor == 1 ? number.decimals : 0), rule: rule, 0.85)
        mark.isMeasuredInMetres = true
        mark.event = event.event.name
        return mark
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
