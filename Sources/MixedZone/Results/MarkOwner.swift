/// Finds out whose mark a mark is.
struct MarkOwner {
    let layers: Layers
    private let finder: CompetitorFinder
    let context: PlacingContext
    /// Tokens at which a placing starts, in order.
    private let placingStarts: [Int]

    init(layers: Layers, context: PlacingContext) {
        self.layers = layers
        self.context = context
        finder = context.competitors
        placingStarts = layers.placings.map(\.tokens.lowerBound)
    }

    /// The competitors who achieved a mark; none for targets, barriers, margins, splits and marks of nobody named.
    func owners(of mark: MarkMention) -> [Layers.Competitor] {
        guard mark.kind != .gap else { return [] }
        let sentence = sentence(of: mark)
        if let older = setBy(mark, in: sentence) ?? heldBy(mark, in: sentence) {
            return older.compactMap { layers.competitor($0) }
        }
        guard !isTarget(mark) else { return [] }
        let found =
            genitive(mark) ?? compared(mark, in: sentence) ?? cell(mark, in: sentence) ?? beside(mark, in: sentence)
            ?? placed(
                mark, in: sentence)
            ?? possessor(of: mark, in: sentence) ?? following(mark, in: sentence) ?? subjects(of: mark, in: sentence)
        let owners = found.compactMap { layers.competitor($0) }
        return owners.isEmpty ? alone(mark, in: sentence).compactMap { layers.competitor($0) } : owners
    }

    /// The sentence of a mark; a mark may run over the end of one, "4 min. 19 sec.".
    private func sentence(of mark: MarkMention) -> Range<Int> {
        let last = layers.text.sentence(of: mark.tokens.upperBound - 1)
        return layers.text.sentence(of: mark.tokens.lowerBound).lowerBound..<last.upperBound
    }

    /// `14:39.29 set by Marsh`, `13.86m from Marsh`.
    private func setBy(_ mark: MarkMention, in sentence: Range<Int>) -> [PlacingSubject]? {
        let end = mark.tokens.upperBound
        for index in end..<max(end, min(end + 3, sentence.upperBound)) {
            guard layers.text.tokens[index].kind == .word else { return nil }
            // "in 2:01.10 from Marsh": the mark is the winner's.
            let isDirect =
                index == end || isWord(index - 1, ["set", "run", "thrown", "held", "recorded", "jumped", "achieved"])
            if isDirect, isWord(index, ["by", "from"]), !isWord(mark.tokens.lowerBound - 1, ["in"]) {
                return context.named(from: index + 1, within: 5, in: sentence).map { [$0] }
            }
        }
        return setLater(end, in: sentence)
    }

    /// `14:39.29 which Marsh had held since May`, `21.6 that Marsh set in 1974`.
    private func setLater(_ end: Int, in sentence: Range<Int>) -> [PlacingSubject]? {
        var at = end
        if layers.text.sign(at) == .comma { at += 1 }
        guard isWord(at, ["that", "which"]), at + 1 < sentence.upperBound,
            let number = layers.references.number(at: at + 1), isName(number)
        else { return nil }
        let verb = layers.references.all[number].tokens.upperBound
        let isSet = (verb..<verb + 2).contains {
            isWord($0, ["set", "held", "ran", "threw", "jumped", "swam", "achieved"])
        }
        return isSet ? [.reference(number)] : nil
    }

    /// `Marsh's national record of 3:29.02`: the mark of somebody who need not have raced here.
    private func heldBy(_ mark: MarkMention, in sentence: Range<Int>) -> [PlacingSubject]? {
        let of = mark.tokens.lowerBound - 1
        guard isWord(of, ["of"]), isWord(of - 1, ["record", "best", "mark", "time"]),
            let owner = context.possessor(before: of - 1, in: sentence)
        else { return nil }
        return owner.allSatisfy(context.isName) ? owner : nil
    }

    /// `to Marsh's 6.52`, `Ghana's 38.07`, `her 1:58.46`: whose mark it is stands right before it.
    private func genitive(_ mark: MarkMention) -> [PlacingSubject]? {
        let before = mark.tokens.lowerBound - 1
        if layers.text.kind(before) == .possessive {
            if let number = layers.references.number(at: before - 1) { return [.reference(number)] }
            return layers.entities.nation(at: before - 1).map { [.nation($0.name)] }
        }
        guard isWord(before, ["his", "her"]), let number = layers.references.number(at: before) else { return nil }
        return [.reference(number)]
    }

    /// `got the better of Marsh, 13.08 to 13.11`: the first is the winner's, the second that of the one who was beaten.
    private func compared(_ mark: MarkMention, in sentence: Range<Int>) -> [PlacingSubject]? {
        let position = layers.marks.partitioningIndex { $0.tokens.lowerBound >= mark.tokens.lowerBound }
        guard position < layers.marks.count else { return nil }
        let isFirst =
            isWord(mark.tokens.upperBound, ["to"]) && position + 1 < layers.marks.count
            && layers.marks[position + 1].tokens.lowerBound == mark.tokens.upperBound + 1
        let isSecond =
            isWord(mark.tokens.lowerBound - 1, ["to"]) && position > 0
            && layers.marks[position - 1].tokens.upperBound == mark.tokens.lowerBound - 1
        guard isFirst || isSecond,
            layers.text.sign((isFirst ? mark : layers.marks[position - 1]).tokens.lowerBound - 1) == .comma
        else { return nil }
        let first = (isFirst ? mark : layers.marks[position - 1]).tokens.lowerBound
        for index in stride(from: first - 2, through: max(sentence.lowerBound, first - 14), by: -1) {
            guard let number = layers.references.number(at: index), isName(number), isOpponent(number, in: sentence)
            else {
                continue
            }
            if isSecond { return [.reference(number)] }
            let governor = finder.governor(of: layers.references.all[number], from: sentence.lowerBound)
            let winner = finder.subjects(before: governor, in: sentence)
            return winner.isEmpty ? nil : winner
        }
        return nil
    }

    /// In a table the name stands in a cell before the mark in the row, else in one after it.
    private func cell(_ mark: MarkMention, in sentence: Range<Int>) -> [PlacingSubject]? {
        let text = layers.text
        guard text.sign(mark.tokens.lowerBound - 1) == .pipe || text.sign(mark.tokens.upperBound) == .pipe else {
            return nil
        }
        let start = mark.tokens.lowerBound
        for index in stride(from: start - 1, through: max(sentence.lowerBound, start - 24), by: -1) {
            if let number = layers.references.number(at: index), case .name = layers.references.all[number].kind {
                return [.reference(number)]
            }
        }
        return context.named(from: mark.tokens.upperBound + 1, within: 4, in: sentence).map { [$0] }
    }

    /// A list: the name stands right before the mark with only signs, a nation or a club in brackets between.
    private func beside(_ mark: MarkMention, in sentence: Range<Int>) -> [PlacingSubject]? {
        let text = layers.text
        var index = mark.tokens.lowerBound - 1
        var steps = 0
        var depth = 0
        var isGiven = false
        while index >= sentence.lowerBound, steps < 14 {
            if depth <= 0 || steps <= 1, let number = layers.references.number(at: index), isName(number) {
                // `ahead of Marsh in 1:49.87` is the mark of the one ahead.
                if isGiven, isOpponent(number, in: sentence), !followsMark(number, in: sentence) { return nil }
                return [.reference(number)]
            }
            if depth <= 0, steps > 0 || text.sign(mark.tokens.upperBound) == .semicolon,
                let nation = layers.entities.nation(at: index), !nation.isAdjective
            {
                if isGiven, isWord(nation.tokens.lowerBound - 1, ["from", "of", "behind", "over"]) { return nil }
                // `1. Ana Marsh, Kenya, 2:04:51`
                let before = nation.tokens.lowerBound - 1
                if text.sign(before) == .comma, let number = layers.references.number(at: before - 1), isName(number) {
                    return [.reference(number)]
                }
                return [.nation(nation.name)]
            }
            switch text.sign(index) {
            case .closeParenthesis: depth += 1
            case .openParenthesis: depth -= 1
            case .dash, .hyphen, .comma, .pipe, .colon: break
            case .none where depth > 0: break
            case .none where isWord(index, Self.given): isGiven = true
            default: return nil
            }
            index -= 1
            steps += 1
        }
        return nil
    }

    /// `won in 44.87 from Marsh in 45.02`: the winner has his mark already.
    private func followsMark(_ number: Int, in sentence: Range<Int>) -> Bool {
        let name = layers.references.all[number].tokens.lowerBound
        let position = layers.marks.partitioningIndex { $0.tokens.lowerBound >= name } - 1
        guard position >= 0, layers.marks[position].tokens.lowerBound >= sentence.lowerBound else { return false }
        return layers.marks[position].kind != .gap && name - layers.marks[position].tokens.upperBound <= 25
    }

    private func isOpponent(_ number: Int, in sentence: Range<Int>) -> Bool {
        let governor = finder.governor(of: layers.references.all[number], from: sentence.lowerBound)
        guard governor >= sentence.lowerBound, layers.text.kind(governor) == .word, !isWord(governor, ["with", "and"])
        else { return false }
        return layers.text.classes(governor).contains(.preposition)
            || context.words.opponentVerbs.contains(layers.text.word(governor))
    }

    func isName(_ number: Int) -> Bool {
        if case .name = layers.references.all[number].kind { return true }
        return false
    }

    /// `second in 21.58`: the mark follows the place of the same person.
    private func placed(_ mark: MarkMention, in sentence: Range<Int>) -> [PlacingSubject]? {
        let start = mark.tokens.lowerBound
        var position = placingStarts.partitioningIndex { $0 >= start } - 1
        while position >= 0, layers.placings[position].tokens.lowerBound >= sentence.lowerBound {
            let placing = layers.placings[position]
            position -= 1
            guard start - placing.tokens.upperBound <= 12 else { return nil }
            guard placing.tokens.upperBound <= start, !placing.isDescription else { continue }
            let between = placing.tokens.upperBound..<start
            let own = Set(placing.subjects)
            let isOther = between.contains { index in
                layers.text.sign(index) == .semicolon
                    || layers.references.number(at: index).map { number in
                        let reference = layers.references.all[number]
                        if own.contains(.reference(number)) { return false }
                        if case .name = reference.kind {
                            return !layers.text.classes(reference.tokens.lowerBound - 1).contains(.preposition)
                                && !isWord(reference.tokens.lowerBound - 1, ["behind"])
                        }
                        return false
                    } ?? false
            }
            return isOther || placing.subjects.isEmpty ? nil : placing.subjects
        }
        return nil
    }

    private func subjects(of mark: MarkMention, in sentence: Range<Int>) -> [PlacingSubject] {
        finder.subjects(before: mark.tokens.lowerBound, in: sentence)
    }

    /// `Marsh's winning throw of 64.12m`, `his time was 3:45.60`: the owner of the performance.
    private func possessor(of mark: MarkMention, in sentence: Range<Int>) -> [PlacingSubject]? {
        let start = mark.tokens.lowerBound
        for index in stride(from: start - 1, through: max(sentence.lowerBound, start - 6), by: -1) {
            if layers.references.reference(at: index)?.person != nil { return nil }
            if isWord(index, Self.performances) { return context.possessor(before: index, in: sentence) }
        }
        return nil
    }

    /// Words around a mark that make it a standard, a target, a split or an old mark.
    private func isTarget(_ mark: MarkMention) -> Bool {
        let text = layers.text
        let sentence = sentence(of: mark)
        let start = mark.tokens.lowerBound
        var first = max(sentence.lowerBound, start - 5)
        if let comma = (first..<start).last(where: {
            text.sign($0) == .comma && text.token($0 + 1)?.gap != Token.Gap.none
        }) {
            first = comma
        }
        let before = first..<start
        let after =
            mark.tokens.upperBound..<max(mark.tokens.upperBound, min(sentence.upperBound, mark.tokens.upperBound + 2))
        if isWord(start - 1, Self.limits) || isWord(start - 2, Self.limits) && !isWord(start - 1, ["in", "with", "to"])
        {
            return true
        }
        // "needed only 2:08.1 to win"
        let isEnough = isWord(start - 1, ["only", "just"]) && !isWord(start - 2, Self.limits)
        if before.contains(where: { isWord($0, Self.targetsBefore) && text.sign($0 - 1) != .hyphen }) && !isEnough
            || after.contains(where: { isWord($0, Self.targetsAfter) })
        {
            return true
        }
        let isOnTheWay = Range.window(max(sentence.lowerBound, start - 8), upTo: start).contains {
            isWord($0, Self.passing) && (text.kind($0 + 1) == .number || isWord($0 + 1, ["halfway"]))
                || isWord($0, ["halfway"])
        }
        if isOnTheWay { return true }
        if text.sign(start - 1) == .hyphen && isWord(start - 2, ["sub"]) || isWord(start, ["sub"]) { return true }
        if let at = before.last(where: { isWord($0, ["at"]) }),
            isWord(at - 1, ["attempt", "attempts", "tries", "try", "failures"])
        {
            return true
        }
        return context.isHypothetical(start, in: sentence) && !before.contains { isWord($0, Self.performances) }
    }

    private func isWord(_ index: Int, _ words: Set<String>) -> Bool {
        layers.text.token(index)?.kind == .word && words.contains(layers.text.folded(index))
    }

    private static let given = Set(TableRows.items(ResultWordsTable.markOwnerGiven))
    private static let performances = Set(TableRows.items(ResultWordsTable.markOwnerPerformances))
    /// On the way, not at the end.
    private static let passing = Set(TableRows.items(ResultWordsTable.markOwnerPassing))
    private static let targetsBefore = Set(TableRows.items(ResultWordsTable.markOwnerTargetsBefore))
    /// Words that make a target of the mark right behind them.
    private static let limits = Set(TableRows.items(ResultWordsTable.markOwnerLimits))
    private static let targetsAfter = Set(TableRows.items(ResultWordsTable.markOwnerTargetsAfter))
}
