/// `placing.list-status`: the letters for no place in a list or table of results.
enum ListStatus {
    static let rule = Rule(
        "placing.list-status", "DNF, DNS or DQ in a list or table of results.",
        hits: [
            "1500m: 1. Tirvan Oske (KEN) 3:41.07. ⟦DNF⟧: Belden Orsk (NOR)", "⟦DNS⟧ | 84 | Sarah Tolvik | POL",
        ],
        misses: ["DNF is short for did not finish, as Sarah Tolvik knows."])

    static let form = PlacingRecogniser.Form(rule: rule) { index, sentence, context in
        let text = context.text
        guard text.tokens[index].shape.contains(.allCapitals), let status = context.words.statuses[context.word(index)]
        else { return nil }
        func mention(_ who: [PlacingSubject]) -> PlacingMention? {
            guard !who.isEmpty else { return nil }
            return PlacingMention(
                tokens: index..<index + 1, rank: 0, status: status, subjects: who, rule: rule, confidence: 0.9)
        }
        if let row = TableRow(cellAt: index, context) { return mention(row.competitor.map { [$0] } ?? []) }
        let opens =
            index == 0 || text.tokens[index].gap >= .line
            || [.period, .semicolon, .colon, .comma, .closeParenthesis].contains(text.sign(index - 1))
        if opens, let first = names(after: index, context).first {
            return mention([first] + names(after: index, context).dropFirst())
        }
        return mention(before(index, context).map { [$0] } ?? [])
    }

    /// `DNF: Marsh (Ken), Tolvik (Nor)`: all names of the list.
    private static func names(after index: Int, _ context: PlacingContext) -> [PlacingSubject] {
        let text = context.text
        var at = index + 1
        if text.sign(at) == .colon || text.sign(at) == .dash { at += 1 }
        var found: [PlacingSubject] = []
        while let token = text.token(at), token.gap < .line, found.count < 40 {
            if let number = context.references.number(at: at), case .name = context.references.all[number].kind {
                found.append(.reference(number))
                at = context.references.all[number].tokens.upperBound
                continue
            }
            let isJoint =
                [.comma, .openParenthesis, .closeParenthesis].contains(token.sign) || token.isCapitalised
                || text.classes(at).contains(.conjunction)
            guard isJoint else { break }
            at += 1
        }
        return found
    }

    /// `TOLVIK Anna GER DNF`: the name before, at the end of an item.
    private static func before(_ index: Int, _ context: PlacingContext) -> PlacingSubject? {
        let text = context.text
        if let next = text.token(index + 1), next.gap < .line, next.sign != .semicolon, !next.sign.endsSentence {
            return nil
        }
        for at in stride(from: index - 1, through: max(0, index - 8), by: -1) {
            guard text.tokens[at + 1].gap < .line else { return nil }
            if let number = context.references.number(at: at), case .name = context.references.all[number].kind {
                return .reference(number)
            }
            guard text.tokens[at].isCapitalised || text.tokens[at].kind == .sign else { return nil }
        }
        return nil
    }
}
