/// `mark.imperial`: feet and inches, `6-10¼`, `13-7 1/2`, `26ft 4in`, `54-7.25`, `220' 5"`.
enum MarkImperial {
    static let rule = Rule(
        "mark.imperial", "Feet and inches of a jump, vault or throw.",
        hits: [
            .init("She won the pole vault at ⟦13-7 1/2⟧.", gives: "4.15m"),
            .init("He high jumped ⟦6-10¼⟧ to win the high jump.", gives: "2.09m"),
            .init("The long jump went to a leap of ⟦26ft 4in⟧.", gives: "8.03m"),
            .init("The long jump of 1931 was won with ⟦23ft 4in⟧, a mark of its time.", gives: "7.11m"),
            .init("The shot put was his. \"I wanted ⟦58 feet⟧,\" he said.", gives: "17.68m"),
            .init("He put the shot ⟦54-7.25⟧ to win the shot put.", gives: "16.64m"),
        ],
        misses: [
            "The 6ft 4in sprinter won the 100m.", "They won 21-11 and then 13-7.", "The 6-foot-8 forward won a title.",
            "He finished the 2005-06 season as long jump champion.",
            "The long jumper, 6ft 2in, likes chess.",
        ])

    static func match(_ cluster: NumberCluster, in scanner: MarkScanner) -> MarkMention? {
        // "14-52 3-5": fifths of a second behind the seconds.
        guard !cluster.isAbsurd, scanner.text.kind(cluster.tokens.lowerBound - 1) != .number,
            let reading = hyphenated(cluster, scanner) ?? spelled(cluster, scanner)
        else {
            return nil
        }
        let tokens = cluster.tokens.lowerBound..<reading.end
        let metres = (Double(cluster.values[0]) * 12 + reading.inches) * 254 / 10_000
        let next = scanner.role(reading.end)
        if next.contains(.sizeWord) && !next.contains(.heightWord) || scanner.text.sign(reading.end) == .hyphen {
            return nil
        }
        let words = MarkMetric.words(around: tokens, scanner)
        let field = MarkMetric.event(allowing: metres, near: tokens.lowerBound, words, scanner)
        if reading.isPlain {
            // "13-7" is a score too: an event of the field and a word of jumping or throwing, a list or brackets.
            guard let field,
                words != nil && field.nearness < .article || scanner.evidence(tokens) == .strong
                    || reading.isSpelled && metres > 5 && isAimedAt(tokens, scanner)
            else { return nil }
        } else {
            guard field != nil || words != nil else { return nil }
            // "2-02.50" may be minutes.
            if cluster.count == 3, cluster.digits[1] == 2, cluster.values[1] < 10, words == nil,
                field?.nearness != .sentence, let time = TimeReading.minutes(cluster),
                let race = scanner.context.event(allowing: time.seconds, near: tokens.lowerBound),
                race.nearness <= field?.nearness ?? .article
            {
                return nil
            }
            // No person measures 2.6 metres; a shorter length without a word of jumping may be somebody's height.
            if reading.isSpelled, words == nil, field?.nearness != .sentence, field == nil || metres < 2.6 {
                return nil
            }
            // A person's size stands before the person.
            if reading.isSpelled, scanner.text.kind(reading.end) == .word, words == nil, metres < 2.6 { return nil }
        }
        // "The jumper, 6ft 2in, likes chess."
        if reading.isSpelled, words == nil, metres < 2.3, scanner.text.sign(cluster.tokens.lowerBound - 1) == .comma,
            !scanner.isListed(cluster.tokens)
        {
            return nil
        }
        // "22.98 metres (75 feet, 4 3/4 inches)" is one length, and feet are the rounder measure.
        var value = metres
        if scanner.text.sign(tokens.lowerBound - 1) == .openParenthesis, let last = scanner.lastMark,
            last.tokens.upperBound == tokens.lowerBound - 1, last.isMeasuredInMetres, abs(last.value - metres) < 0.02
        {
            value = last.value
        }
        let kind = field?.event.measures ?? (words == .heightWord ? .height : .distance)
        var mark = scanner.mention(
            tokens, kind, value, MarkFormat.metres(value, decimals: 2), rule: rule,
            field == nil ? 0.8 : reading.isPlain ? 0.88 : 0.95)
        mark.isMeasuredInMetres = true
        mark.event = field?.event.name
        return mark
    }

    /// "still looking for the 56 feet", "I wanted 60 feet": a length that somebody would reach.
    private static func isAimedAt(_ tokens: Range<Int>, _ scanner: MarkScanner) -> Bool {
        let role = scanner.role(tokens.lowerBound - 1)
        let isWanted = role.contains(.wanted) || role.contains(.beyond)
        let next = scanner.word(tokens.upperBound)
        return (scanner.word(tokens.lowerBound - 1) == .the || isWanted) && next != .from && next != .away
            && next != .behind && next != .ahead
    }

    private struct Reading {
        let inches: Double
        let end: Int
        /// True for `13-7`, which is a score as well.
        let isPlain: Bool
        var isSpelled = false
    }

    /// `13-7`, `13-7 1/2`, `6-10¼`, `54-7.25`.
    private static func hyphenated(_ cluster: NumberCluster, _ scanner: MarkScanner) -> Reading? {
        let isMarked = NumberCluster.isMinuteMark(cluster.separator(1))
        guard cluster.separator(1) == .hyphen || isMarked, cluster.count <= 3, cluster.digits[1] <= 2,
            cluster.values[1] < 12,
            cluster.digits[0] <= 3
        else { return nil }
        var inches = Double(cluster.values[1])
        var end = cluster.tokens.upperBound
        if cluster.count == 3 {
            // No inches have a nought before them: "6-02.8" are minutes.
            // But for the quarters of an inch that college results print with two decimals, `41-02.50`.
            guard cluster.separator(2) == .period, cluster.digits[2] <= 2,
                cluster.digits[1] == 1 || cluster.values[1] >= 10
                    || cluster.digits[2] == 2 && cluster.values[2] % 25 == 0
            else { return nil }
            inches += cluster.fraction(2)
            return isMarked ? nil : Reading(inches: inches, end: end, isPlain: false)
        }
        let part = fraction(at: end, scanner.text)
        inches += part?.value ?? 0
        end = part?.end ?? end
        if isMarked, part == nil, !NumberCluster.isSecondMark(scanner.text.sign(end - 1)) { return nil }
        return Reading(inches: inches, end: end, isPlain: part == nil)
    }

    /// `26ft 4in`, `26 feet 4 1/2 inches`, `26 feet, 4 inches`.
    private static func spelled(_ cluster: NumberCluster, _ scanner: MarkScanner) -> Reading? {
        let text = scanner.text
        var next = cluster.tokens.upperBound + 1
        // 6' 10¼" with a space between.
        let isMarked = NumberCluster.isMinuteMark(text.sign(next - 1)) && text.isGlued(next - 1)
        guard cluster.count == 1, isMarked || scanner.unit(next - 1)?.factor == 0.3048 else { return nil }
        let bare = isMarked ? nil : Reading(inches: 0, end: next, isPlain: true, isSpelled: true)
        if text.sign(next) == .hyphen { return nil }
        if text.sign(next) == .comma || text.sign(next) == .period && text.isGlued(next) { next += 1 }
        guard let inches = NumberCluster(at: next, in: text), let number = inches.decimal, number.value < 12 else {
            return bare
        }
        let part = fraction(at: inches.tokens.upperBound, text)
        let unitIndex = part?.end ?? inches.tokens.upperBound
        let isInches =
            isMarked
            ? NumberCluster.isSecondMark(text.sign(unitIndex))
            : scanner.unit(unitIndex)?.factor == 0.0254 || scanner.word(unitIndex) == .in
        guard isInches else { return bare }
        return Reading(
            inches: number.value + (part?.value ?? 0), end: unitIndex + 1, isPlain: false, isSpelled: !isMarked)
    }

    /// `¼`, ` 1/4` after a whole number of inches.
    private static func fraction(at index: Int, _ text: TokenizedText) -> (value: Double, end: Int)? {
        switch text.sign(index) {
        case .half: return (0.5, index + 1)
        case .quarter: return (0.25, index + 1)
        case .threeQuarters: return (0.75, index + 1)
        default: break
        }
        guard let top = text.number(index), let bottom = text.number(index + 2), text.sign(index + 1) == .slash,
            text.isGlued(index + 1), text.isGlued(index + 2), text.tokens[index].gap == .space, top < bottom,
            bottom <= 8
        else { return nil }
        return (Double(top) / Double(bottom), index + 3)
    }
}
