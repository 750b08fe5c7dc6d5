/// Names that stand together.
extension CompetitorFinder {
    /// `A, B and C`: the numbers of all of them, ending with `last`.
    func coordinated(_ last: Int, from start: Int) -> [Int] {
        guard case .name = references.all[last].kind else { return [last] }
        var result = [last]
        var first = references.all[last].tokens.lowerBound
        while first - 2 >= start, result.count < 12 {
            let joint = beforeNation(first)
            guard joint > start else { break }
            let isAnd =
                text.tokens[joint].kind == .word && text.folded(joint) == "and" || text.sign(joint) == .ampersand
            guard isAnd && result.count == 1 || text.sign(joint) == .comma && result.count > 1 else { break }
            var end = text.sign(joint - 1) == .comma && isAnd ? joint - 2 : joint - 1
            if text.sign(end) == .closeParenthesis { end = bracket(closedBy: end, from: start) - 1 }
            if let nation = entities.nation(at: end), text.kind(nation.tokens.lowerBound - 1) == .word,
                text.folded(nation.tokens.lowerBound - 1) == "of"
            {
                end = nation.tokens.lowerBound - 2
            }
            if isAnd, text.sign(joint - 1) == .comma,
                references.number(at: end).map({ !references.all[$0].isName }) ?? true,
                let named = beforeAside(joint - 1, from: start), isPlural(behind: last)
            {
                end = named
            }
            guard end >= start, let number = references.number(at: end),
                references.all[number].isName || isAnd && Self.subjects.contains(text.folded(end))
            else { break }
            if !references.all[number].isName {
                result.insert(number, at: 0)
                break
            }
            // `behind Marsh, and Tolvik was fifth`: a comma before `and` makes a list only of three.
            if isAnd, result.count == 1, text.sign(joint - 1) == .comma, !isListed(before: number, from: start),
                !isPlural(behind: last)
            {
                break
            }
            result.insert(number, at: 0)
            first = references.all[number].tokens.lowerBound
        }
        return result
    }

    /// `A strong run from Marsh saw her finish third`: the only one whom the sentence has named before a pronoun, else the
    /// pronoun.
    func onlyNamed(before pronoun: Int, from start: Int) -> Int {
        let first = references.all[pronoun].tokens.lowerBound
        let before = Set(Range.window(max(start, first - 80), upTo: first).compactMap { references.number(at: $0) })
        let named = before.filter { references.all[$0].isName }
        guard let only = named.first, named.count == 1,
            before.allSatisfy({ $0 == only || references.all[$0].kind == .unnamed })
        else { return pronoun }
        return only
    }

    /// A verb in the plural stands behind a name.
    func isPlural(behind number: Int) -> Bool {
        let end = references.all[number].tokens.upperBound
        return text.kind(end) == .word && ["were", "are", "have"].contains(text.folded(end))
    }

    /// Where a bracket opens that closes at an index.
    func bracket(closedBy index: Int, from start: Int) -> Int {
        for at in stride(from: index - 1, through: max(start, index - 8), by: -1)
        where text.sign(at) == .openParenthesis { return at }
        return index
    }
}
