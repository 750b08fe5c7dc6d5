/// `mark.metric`: a distance, height or margin in metres, `8.95m`, `2.45 metres`, `37cm`.
enum MarkMetric {
    static let rule = Rule(
        "mark.metric", "A length in metres or centimetres that somebody jumped, threw or cleared.",
        hits: [
            .init("He won the long jump with ⟦8.95m⟧.", gives: "8.95m"),
            .init("She cleared ⟦4.89 metres⟧ at the second attempt.", gives: "4.89m"),
            .init("Her leap was ⟦37cm⟧ short of the record.", gives: "0.37m"),
            .init("He was the first to clear the ⟦6m⟧ barrier in the pole vault.", gives: "6m"),
            .init("Her national pole vault record grew by ⟦five centimetres⟧.", gives: "0.05m"),
            .init("She is a vaulter.\nNext on her list is the ⟦five-metre⟧ barrier.", gives: "5m"),
            .init("She threw the javelin ⟦70 metres⟧.", gives: "70m"),
        ],
        misses: [
            "The club paid £8.95m for the forward.",
            "Jan, a rider in the race, is 10 centimetres shorter than his brother.",
            "The 2.06m tall centre blocked the shot.",
            "The winner went past with 150m left.", "The programme drew 6.10m viewers.",
        ])

    static func match(at index: Int, in scanner: MarkScanner) -> MarkMention? {
        guard let quantity = MarkQuantity.read(at: index, in: scanner) else { return nil }
        let unitIndex = MarkQuantity.skipHyphen(quantity.end, scanner.text)
        guard let unit = scanner.unit(unitIndex), unit.dimension == .length, unit.factor <= 1, unit.factor != 0.3048,
            unit.factor != 0.0254, scanner.text.tokens[unitIndex].gap <= .space
        else { return nil }
        // "2 M Ito and R Lang": an initial.
        if scanner.text.tokens[unitIndex].shape.contains([.singleLetter, .capitalised]),
            let next = scanner.text.token(unitIndex + 1), next.kind == .word, next.isCapitalised, next.gap == .space
        {
            return nil
        }
        let rest = unit.factor == 1 ? centimetres(after: unitIndex, quantity, in: scanner) : nil
        let tokens = index..<(rest?.end ?? unitIndex + 1)
        let metres = quantity.value * unit.factor + (rest?.metres ?? 0)
        // "1.8m/s" is a wind, not a jump.
        if scanner.text.sign(tokens.upperBound) == .slash || metres <= 0 { return nil }
        let next = scanner.role(tokens.upperBound)
        if next.contains(.sizeWord) && !next.contains(.heightWord) || next.contains(.nameable) { return nil }
        // "1.73m and 58kg" are a body's.
        if (1...3).contains(where: { scanner.word(tokens.upperBound + $0) == .kg }) { return nil }
        if next.contains(.notMark) || isDimension(tokens.upperBound, scanner) { return nil }
        let decimals = rest != nil ? 2 : quantity.decimals + (unit.factor == 0.01 ? 2 : unit.factor == 0.001 ? 3 : 0)
        if isMargin(tokens, metres, unit, scanner) {
            var mark = scanner.mention(
                tokens, .gap, metres, MarkFormat.metres(metres, decimals: decimals), rule: rule, 0.9)
            mark.isMeasuredInMetres = true
            return mark
        }
        guard !quantity.isArticle, let (kind, confidence, event) = judge(decimals, tokens, metres, unit, scanner) else {
            return nil
        }
        var mark = scanner.mention(
            tokens, kind, metres, MarkFormat.metres(metres, decimals: decimals), rule: rule, confidence)
        mark.isMeasuredInMetres = true
        mark.event = event
        return mark
    }

    /// `61m 20cm`, `8 metres 31`, `4m60`: whole metres with the centimetres behind them.
    private static func centimetres(
        after unit: Int, _ quantity: MarkQuantity, in scanner: MarkScanner
    ) -> (metres: Double, end: Int)? {
        let text = scanner.text
        guard quantity.decimals == 0, quantity.value < 120 else { return nil }
        let start = text.sign(unit + 1) == .comma || scanner.word(unit + 1) == .and ? unit + 2 : unit + 1
        guard let number = text.number(start), text.tokens[start].gap <= .space, number < 100 else { return nil }
        let end = MarkQuantity.skipHyphen(start + 1, text)
        if scanner.unit(end)?.factor == 0.01, text.tokens[end].gap <= .space {
            return (Double(number) / 100, end + 1)
        }
        // Without their unit they have two digits and nothing after them that they could count.
        guard start == unit + 1, text.tokens[start].range.count == 2, NumberCluster(at: start, in: text)?.count == 1,
            scanner.unit(end) == nil
        else { return nil }
        if let next = text.token(start + 1), next.kind == .word, next.gap <= .space,
            text.classes(start + 1).isDisjoint(with: [.preposition, .conjunction, .auxiliary, .adverb])
        {
            return nil
        }
        return (Double(number) / 100, start + 1)
    }

    /// `3.66m long`, unless it is a long jump.
    private static func isDimension(_ end: Int, _ scanner: MarkScanner) -> Bool {
        scanner.word(end) == .long && scanner.context.event(startingAt: end) == nil
    }

    private static func isMargin(
        _ tokens: Range<Int>, _ metres: Double, _ unit: MarkVocabulary.Unit, _ scanner: MarkScanner
    ) -> Bool {
        guard scanner.isGap(tokens), metres < 20, scanner.word(tokens.lowerBound - 1) != .at else { return false }
        // "Her brother is 10 centimetres shorter": people differ in centimetres too.
        if unit.factor < 1 {
            return scanner.context.hasFieldEvent || words(around: tokens, scanner) != nil
                || !scanner.role(tokens.upperBound).contains(.bodily)
        }
        return scanner.isRacing && (metres < 3 || scanner.word(tokens.lowerBound - 1) == .by)
    }

    private static func judge(
        _ decimals: Int, _ tokens: Range<Int>, _ metres: Double, _ unit: MarkVocabulary.Unit, _ scanner: MarkScanner
    ) -> (Mark.Kind, Double, String?)? {
        guard metres < 120, unit.factor == 1 || metres > 0.8 else { return nil }
        let words = words(around: tokens, scanner)
        let field = event(allowing: metres, near: tokens.lowerBound, words, scanner)
        let kind = field?.event.measures ?? (words == .heightWord ? .height : .distance)
        let isCentimetres = decimals == 2 && unit.factor == 1
        if isCentimetres {
            guard field != nil || words != nil || scanner.isRacing else { return nil }
            return (kind, field != nil ? 0.96 : words != nil ? 0.92 : 0.7, field?.event.name)
        }
        guard let field,
            words != nil || scanner.role(tokens.upperBound).contains(.barrier) || scanner.evidence(tokens) == .strong
        else { return nil }
        let after = scanner.word(tokens.upperBound)
        let isBarrier = after == .barrier || after == .club
        if words == nil, field.nearness == .article, !isBarrier { return nil }
        return (kind, words != nil ? 0.85 : 0.7, field.event.name)
    }

    /// The nearest event that a length can belong to, one that the words around speak of before any other.
    static func event(
        allowing metres: Double, near token: Int, _ words: MarkRole?, _ scanner: MarkScanner
    ) -> MarkContext.Candidate? {
        if let words {
            let kind: Mark.Kind = words == .heightWord ? .height : .distance
            if let event = scanner.context.event(allowing: metres, near: token, [kind]) { return event }
        }
        return scanner.context.event(allowing: metres, near: token, [.height, .distance])
    }

    /// The nearest word in the sentence that speaks of a height or a distance.
    static func words(around tokens: Range<Int>, _ scanner: MarkScanner) -> MarkRole? {
        let sentence = scanner.text.sentence(of: tokens.lowerBound)
        for step in 1...14 {
            for index in [tokens.lowerBound - step, tokens.upperBound - 1 + step] where sentence.contains(index) {
                let role = scanner.role(index)
                if role.contains(.heightWord) { return .heightWord }
                if role.contains(.distanceWord) { return .distanceWord }
            }
        }
        return nil
    }
}
