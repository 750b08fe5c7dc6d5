/// The nation in what stands behind a name: brackets, columns, `of Kenya`, a description between commas.
extension PersonFacts {
    /// `Marsh (KEN)`, `Marsh of Kenya`, `Marsh, the Norwegian champion`, `Marsh, a Kenyan`.
    func nationAfter(_ end: Int, in sentence: Range<Int>) -> NationEvidence? {
        switch text.sign(end) {
        case .openParenthesis, .openBracket: return nationInBrackets(end + 1)
        case .pipe: if let code = codeInColumn(end + 1) { return code }
        case .slash, .dash, .hyphen: return nationInField(end + 1)
        default: break
        }
        if let code = codeAlone(end) { return code }
        if let token = text.token(end), token.kind == .word, Self.origins.contains(text.folded(end)) {
            return nationOfOrigin(end)
        }
        guard text.sign(end) == .comma else { return nil }
        if let nation = nationInRow(end + 1) { return evidence(nation, NationRules.code) }
        // "Marsh, NOR, was second"
        if text.sign(end + 2) == .comma || text.token(end + 2)?.kind == .number, let code = codeInColumn(end + 1) {
            return code
        }
        // "Marsh, of the United States, was second", "Marsh, for Sweden, was second"
        if let token = text.token(end + 1), token.kind == .word, end + 2 < sentence.upperBound {
            let word = text.folded(end + 1)
            if Self.origins.contains(word) || word == "for", let nation = nationOfOrigin(end + 1) {
                let close = text.sign(nation.tokens?.upperBound ?? end)
                if word != "for" || close == .comma || close == .period { return nation }
            }
            if ["also", "both", "all"].contains(word) {
                return nationAfter(end + 2, in: sentence) ?? nationInApposition(end + 2, in: sentence)
            }
        }
        // "Marsh, 33, of Kenya"
        if text.number(end + 1) != nil, text.sign(end + 2) == .comma, end + 3 < sentence.upperBound {
            return nationAfter(end + 3, in: sentence) ?? nationAfter(end + 2, in: sentence)
        }
        return nationInApposition(end + 1, in: sentence)
    }

    private static let origins: Set<String> = ["of", "from"]

    /// The nation behind `of`, `from` or `for`: `of Norway`, `of the United States`; not `of UK Athletics`, `of Norway's team`.
    private func nationOfOrigin(_ preposition: Int) -> NationEvidence? {
        var first = text.classes(preposition + 1).contains(.determiner) ? preposition + 2 : preposition + 1
        // "from Debrecen in Hungary", "of Debrecen, Hungary,"
        if text.folded(preposition) != "for", let town = text.token(first), town.kind == .word, town.isCapitalised,
            entities.nation(at: first) == nil, let next = text.token(first + 1),
            next.sign == .comma || next.kind == .word && text.folded(first + 1) == "in",
            let nation = entities.nation(at: first + 2), !nation.isAdjective
        {
            let end = nation.tokens.upperBound
            guard next.kind == .word || [.comma, .period, .closeParenthesis].contains(text.sign(end)) else {
                return nil
            }
            first += 2
        }
        guard let nation = entities.nation(at: first), !nation.isAdjective, entities.named(at: first) == nil,
            text.token(nation.tokens.upperBound)?.kind != .possessive
        else { return nil }
        return evidence(nation, NationRules.of)
    }

    /// `(KEN)`, `(Kenya, 3:41.07)`, `(22, Sweden)`, `(Weston/KEN)`, `[NOR]`: a field of what stands in brackets.
    private func nationInBrackets(_ start: Int) -> NationEvidence? {
        if let nation = entities.nation(at: start) { return evidence(nation, NationRules.code) }
        for index in Range.window(start, upTo: min(start + 10, text.tokens.count)) {
            let token = text.tokens[index]
            if text.sign(index) == .closeParenthesis || text.sign(index) == .closeBracket { return nil }
            let opens = index == start || [.comma, .slash, .semicolon, .hyphen, .dash].contains(text.sign(index - 1))
            guard opens, token.kind == .word, token.isCapitalised else { continue }
            if index > start, let nation = entities.nation(at: index), !nation.isAdjective,
                endsField(nation.tokens.upperBound), entities.named(at: index) == nil
            {
                return evidence(nation, NationRules.code)
            }
            let isCode = index == start || token.shape.contains(.allCapitals) && endsField(index + 1)
            if isCode, entities.named(at: index) == nil, let code = codeInList(at: index) { return code }
        }
        return nil
    }

    private func endsField(_ index: Int) -> Bool {
        guard let token = text.token(index), token.gap < .line else { return true }
        switch token.kind {
        case .number: return true
        case .sign:
            return [
                .comma, .slash, .semicolon, .closeParenthesis, .closeBracket, .hyphen, .dash, .pipe, .colon, .plus,
                .period,
            ]
            .contains(token.sign)
        case .word, .possessive: return false
        }
    }

    /// `Marsh/Norway 32:10`, `Marsh - Norway - 32:10`: a field of a row.
    private func nationInField(_ index: Int) -> NationEvidence? {
        if let nation = entities.nation(at: index), !nation.isAdjective, nation.tokens.lowerBound == index,
            endsField(nation.tokens.upperBound)
        {
            return evidence(nation, NationRules.code)
        }
        return endsField(index + 1) ? codeInColumn(index) : nil
    }

    /// `NOR Marsh 32:10`, `(NOR) Marsh`, a flag before the name or behind it.
    func nationInFront(of start: Int) -> NationEvidence? {
        if text.sign(start - 1) == .closeParenthesis || text.sign(start - 1) == .closeBracket {
            let opens = text.sign(start - 3) == .openParenthesis || text.sign(start - 3) == .openBracket
            return opens ? codeInColumn(start - 2) : nil
        }
        guard let token = text.token(start - 1), token.end - token.start == 3, text.tokens[start].gap == .space,
            start == 1 || token.gap >= .line || text.token(start - 2)?.kind != .word
        else { return nil }
        return codeInColumn(start - 1)
    }

    /// `1. Marsh, Kenya, 2:04:51`: a nation between commas in a row of results.
    private func nationInRow(_ index: Int) -> NationMention? {
        guard let nation = entities.nation(at: index), !nation.isAdjective, nation.tokens.lowerBound == index else {
            return nil
        }
        let end = nation.tokens.upperBound
        let isMark = text.sign(end) == .comma && text.number(end + 1) != nil || text.number(end) != nil
        return isMark || text.sign(end) == .semicolon ? nation : nil
    }
}
