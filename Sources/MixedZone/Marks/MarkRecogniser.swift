/// The `Marks` stage: finds times, distances, heights, points and margins.
struct MarkRecogniser: Sendable {
    let knowledge: Knowledge

    /// The marks of a text, in order, without overlaps.
    func marks(in text: TokenizedText, events: [EventMention]) -> [MarkMention] {
        let scanner = MarkScanner(text, knowledge, events: events)
        var found: [MarkMention] = []
        var index = 0
        while index < text.tokens.count {
            if let event = scanner.context.event(startingAt: index), !scanner.isThrown(event) {
                index = event.tokens.upperBound
                continue
            }
            let series = MarkSeries.match(at: index, in: scanner)
            if let last = series.last {
                found += series
                scanner.lastMark = last
                index = last.tokens.upperBound
                if last.wind != nil { index = MarkWind.read(after: last, in: scanner)?.end ?? index }
                continue
            }
            guard let mark = scanner.mark(at: index) else {
                index = scanner.skip(index)
                continue
            }
            found.append(mark)
            index = mark.tokens.upperBound
            scanner.lastMark = mark
            if let wind = MarkWind.read(after: mark, in: scanner) {
                found[found.count - 1].wind = wind.value
                index = wind.end
            }
        }
        return found
    }
}

extension MarkScanner {
    /// The mark that starts at a token.
    func mark(at index: Int) -> MarkMention? {
        let token = text.tokens[index]
        switch token.kind {
        case .number: return numbered(at: index)
        case .sign:
            if token.sign == .plus { return MarkPlusGap.match(at: index, in: self) }
            if token.sign == .colon { return MarkPlusGap.seconds(at: index, in: self) }
            guard token.sign == .period, text.kind(index + 1) == .number, text.isGlued(index + 1), !text.isGlued(index)
            else { return nil }
            return numbered(at: index)
        case .word:
            guard let word = word(index) else {
                return knowledge.marks.number(token.word) == nil ? nil : spelled(at: index)
            }
            switch word {
            case .a, .an, .half: return spelled(at: index)
            case .the: return role(index - 1).contains(.under) ? MarkRoundNumber.match(at: index, in: self) : nil
            case .sub: return MarkBarrier.match(at: index, in: self)
            default: return knowledge.marks.number(token.word) == nil ? nil : spelled(at: index)
            }
        case .possessive: return nil
        }
    }

    private func numbered(at index: Int) -> MarkMention? {
        guard let cluster = NumberCluster(at: index, in: text), !isForeign(cluster.tokens) else { return nil }
        if let gap = MarkListedGap.match(cluster, in: self) { return gap }
        if let mark = quantified(at: index) { return mark }
        if let imperial = MarkImperial.match(cluster, in: self) { return imperial }
        if let covered = MarkCovered.match(cluster, in: self) { return covered }
        if let metric = MarkMetric.match(at: index, in: self) { return metric }
        if let points = MarkPoints.match(cluster, in: self) { return points }
        if let clock = MarkClock.match(cluster, in: self) { return clock }
        if let bare = MarkBare.match(cluster, in: self) { return bare }
        return MarkRoundSeconds.match(cluster, in: self) ?? MarkRoundNumber.match(at: index, in: self)
    }

    private func spelled(at index: Int) -> MarkMention? {
        if let mark = quantified(at: index) { return mark }
        if let metric = MarkMetric.match(at: index, in: self) { return metric }
        return MarkSpelledClock.match(at: index, in: self) ?? MarkRoundNumber.match(at: index, in: self)
    }

    /// The marks whose number may be in figures or in words.
    private func quantified(at index: Int) -> MarkMention? {
        if let time = MarkUnitTime.match(at: index, in: self) { return time }
        if let fraction = MarkWordedFraction.match(at: index, in: self) { return fraction }
        return MarkFlat.match(at: index, in: self) ?? MarkImperialGap.match(at: index, in: self)
    }

    /// `threw the javelin over 80 metres`: a length that looks like a race.
    func isThrown(_ event: EventMention) -> Bool {
        guard context.hasFieldEvent, event.measures == .time, text.kind(event.tokens.lowerBound) == .number,
            unit(event.tokens.upperBound - 1)?.dimension == .length
        else { return false }
        switch word(event.tokens.lowerBound - 1) {
        case .over, .past, .beyond: break
        default: return false
        }
        let sentence = text.sentence(of: event.tokens.lowerBound)
        let first = max(sentence.lowerBound, event.tokens.lowerBound - 8)
        return (first..<event.tokens.lowerBound).contains { role($0).contains(.distanceWord) }
    }

    /// The next token to try after one that starts no mark: the end of a cluster, whose inside is none either.
    func skip(_ index: Int) -> Int {
        guard text.kind(index) == .number, let cluster = NumberCluster(at: index, in: text) else { return index + 1 }
        return max(index + 1, cluster.tokens.upperBound)
    }

    /// A mark over a token range.
    func mention(
        _ tokens: Range<Int>, _ kind: Mark.Kind, _ value: Double, _ normalized: String, rule: Rule, _ confidence: Double
    ) -> MarkMention {
        // Sums of binary fractions are brought back to the number that was printed; no mark has more than five decimals.
        MarkMention(
            tokens: tokens, offsets: text.offsets(tokens), kind: kind, value: (value * 100_000).rounded() / 100_000,
            normalized: normalized,
            rule: rule.id,
            confidence: confidence)
    }
}
