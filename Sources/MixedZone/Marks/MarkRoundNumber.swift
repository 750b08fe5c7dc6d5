/// `mark.round-number`: a whole number without a unit, `going to throw 23`, `cleared six`, `went under 45`, `under the hour`.
enum MarkRoundNumber {
    static let rule = Rule(
        "mark.round-number",
        "A whole number after a verb of throwing or jumping, or after `under`, where the event says what it counts.",
        hits: [
            .init("In the shot put he said that he would throw ⟦23⟧.", gives: "23m"),
            .init("He has cleared ⟦six⟧ in the pole vault at last.", gives: "6m"),
            .init("He could not go under ⟦45⟧ for the 400m.", gives: "45"),
            .init("She ran the 10-mile race well under ⟦the hour⟧.", gives: "1:00:00"),
        ],
        misses: [
            "In the high jump he cleared 2 of 3 heights.", "The pole vaulter cleared six hurdles in training.",
            "He won the under 23 title at 200m.",
            "She was in bed under the hour hand of the clock after the 10-mile race.",
        ])

    static func match(at index: Int, in scanner: MarkScanner) -> MarkMention? {
        guard scanner.isRacing else { return nil }
        if let gap = secondGap(at: index, in: scanner) { return gap }
        guard scanner.context.hasEvents else { return nil }
        if scanner.word(index) == .the { return wholeUnit(at: index, in: scanner) }
        let before = scanner.role(index - 1)
        let isField = before.contains(.fieldVerb) && scanner.context.hasFieldEvent
        let isUnder = before.contains(.under) && isReached(index - 1, scanner)
        guard isField || isUnder, let quantity = MarkQuantity.read(at: index, in: scanner), !quantity.isArticle,
            quantity.decimals == 0, (2..<100).contains(quantity.value), isClosed(quantity.end, scanner)
        else { return nil }
        return isField
            ? metres(quantity, index, scanner) ?? (isUnder ? time(quantity, index, scanner) : nil)
            : time(quantity, index, scanner)
    }

    /// `by two seconds from Roe and four from Vide`, `gained four seconds and lost nine`: a margin in the unit of the last.
    private static func secondGap(at index: Int, in scanner: MarkScanner) -> MarkMention? {
        guard let last = scanner.lastMark, last.kind == .gap, index - last.tokens.upperBound < 14,
            scanner.text.sentence(of: index).contains(last.tokens.lowerBound),
            let unit = scanner.unit(last.tokens.upperBound - 1),
            let quantity = MarkQuantity.read(at: index, in: scanner), !quantity.isArticle, quantity.value < 100,
            scanner.unit(quantity.end) == nil,
            isClosed(quantity.end, scanner) || scanner.role(quantity.end).contains(.gapAfter)
        else { return nil }
        let isLost = scanner.role(index - 1).contains(.gapVerb) || scanner.word(index - 1) == .by
        switch scanner.word(quantity.end) {
        case .clear, .adrift, .back: break
        case .to, .from, .off, .behind, .ahead, .over:
            guard isLost || scanner.word(index - 1) == .and else { return nil }
        default: guard isLost else { return nil }
        }
        let value = quantity.value * unit.factor
        let isTime = unit.dimension == .time
        let decimals = quantity.decimals + (unit.factor == 0.01 ? 2 : unit.factor == 0.1 ? 1 : 0)
        let written =
            isTime
            ? "+" + MarkFormat.time(value, decimals: decimals) : MarkFormat.metres(value, decimals: max(2, decimals))
        var mark = scanner.mention(index..<quantity.end, .gap, value, written, rule: rule, 0.8)
        mark.isMeasuredInMetres = !isTime
        return mark
    }

    private static func metres(_ quantity: MarkQuantity, _ index: Int, _ scanner: MarkScanner) -> MarkMention? {
        guard
            let event = scanner.context.event(allowing: quantity.value, near: index, [.height, .distance]),
            let kind = event.event.measures
        else { return nil }
        var mark = scanner.mention(
            index..<quantity.end, kind, quantity.value, MarkFormat.metres(quantity.value, decimals: 0), rule: rule, 0.8)
        mark.isMeasuredInMetres = true
        mark.event = event.event.name
        return mark
    }

    private static func time(_ quantity: MarkQuantity, _ index: Int, _ scanner: MarkScanner) -> MarkMention? {
        let found = scanner.context.first(near: index) { candidate -> (Double, MarkContext.Candidate)? in
            guard candidate.event.measures == .time else { return nil }
            return [1.0, 60, 3600].map { quantity.value * $0 }.first(where: candidate.allows).map { ($0, candidate) }
        }
        guard let (seconds, candidate) = found else { return nil }
        var mark = scanner.mention(
            index..<quantity.end, .time, seconds, MarkFormat.time(seconds, decimals: 0), rule: rule, 0.8)
        mark.event = candidate.event.name
        return mark
    }

    /// `under the hour`, `inside the minute`.
    private static func wholeUnit(at index: Int, in scanner: MarkScanner) -> MarkMention? {
        // "a second British medal inside the hour"
        let start = max(scanner.text.sentence(of: index).lowerBound, index - 10)
        let isTimed = (start..<max(start, index - 1)).contains {
            !scanner.role($0).isDisjoint(with: [.markVerb, .markNoun, .low, .under])
        }
        guard isTimed, scanner.role(index - 1).contains(.under), let unit = scanner.unit(index + 1),
            unit.dimension == .time,
            unit.factor == 60 || unit.factor == 3600, isClosed(index + 2, scanner),
            let event = scanner.context.event(allowing: unit.factor, near: index)
        else { return nil }
        var mark = scanner.mention(
            index..<index + 2, .time, unit.factor, MarkFormat.time(unit.factor, decimals: 0), rule: rule, 0.8)
        mark.event = event.event.name
        return mark
    }

    /// `go under`, `dip below`, `to break`: done by a runner, and no age group.
    private static func isReached(_ index: Int, _ scanner: MarkScanner) -> Bool {
        if scanner.text.sign(index + 1) == .hyphen { return false }
        let role = scanner.role(index - 1)
        if !role.isDisjoint(with: [.markVerb, .under, .low, .approximate]) { return true }
        switch scanner.word(index - 1) {
        case .to, .go, .well: return true
        default: return scanner.text.classes(index - 1).contains(.adverb)
        }
    }

    /// True where no noun follows that the number would count.
    private static func isClosed(_ index: Int, _ scanner: MarkScanner) -> Bool {
        guard let next = scanner.text.token(index), next.gap <= .space else { return true }
        switch next.kind {
        case .number, .possessive: return false
        case .sign:
            switch next.sign {
            case .hyphen, .slash, .percent, .degree, .colon, .plus, .pipe: return false
            // "23.5" was read as one number; ". 5" is not.
            default:
                return
                    !(scanner.text.isGlued(index) && scanner.text.isGlued(index + 1)
                    && scanner.text.kind(index + 1) == .number)
            }
        case .word:
            if scanner.word(index) == .of || scanner.unit(index) != nil { return false }
            return !scanner.text.classes(index)
                .isDisjoint(with: [.preposition, .conjunction, .auxiliary, .adverb, .pronounThird])
        }
    }
}
