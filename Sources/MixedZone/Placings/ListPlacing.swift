/// `placing.list`: the number before a name in a list or table of results.
enum ListPlacing {
    static let rule = Rule(
        "placing.list", "A number before a name in a list of results.",
        hits: [
            Rule.Hit("Men: 1. Tirvan Oske (KEN) 3:41.07; ⟦2⟧. Belden Orsk (NOR) 3:41.90", gives: "2 Belden Orsk"),
            Rule.Hit("⟦3⟧ | Sarah Tolvik | 2:04.11", gives: "3 Sarah Tolvik"),
        ],
        misses: ["Chapter 3. Sarah Tolvik was born on a farm."])

    static let form = PlacingRecogniser.Form(rule: rule) { index, sentence, context in
        let text = context.text
        guard let rank = text.number(index), rank > 0, rank < 100_000 else { return nil }
        if let row = TableRow(cellAt: index, context) {
            guard row.tellsPlaces, context.speaksOfRaces || isBacked(index + 1, context), let who = row.competitor
            else { return nil }
            return PlacingMention(
                tokens: index..<index + 1, rank: rank, subjects: [who], rule: rule, confidence: 0.93)
        }
        var at = index + 1
        let mark = text.sign(at)
        let isCommaMark = mark == .comma && text.tokens[at].gap == .none && text.token(at + 1)?.gap == .space
        let hasMark = isCommaMark || mark == .period || mark == .closeParenthesis || mark == .pipe || mark == .equal
        if hasMark { at += 1 }
        guard let next = text.token(at), next.gap <= .space, next.kind == .word, next.isCapitalised,
            hasMark || next.gap == .space
        else { return nil }
        guard opensItem(index, text), let (who, end) = entry(at: at, context) else { return nil }
        guard isResult(end, context), context.speaksOfRaces || isBacked(end, context) else { return nil }
        // `2= Marsh and Tolvik`
        let other = context.isWord(end, ["and"]) ? context.references.number(at: end + 1) : nil
        return PlacingMention(
            tokens: index..<index + 1, rank: rank, subjects: [who] + (other.map { [.reference($0)] } ?? []), rule: rule,
            confidence: hasMark ? 0.93 : 0.85)
    }

    private static func opensItem(_ index: Int, _ text: TokenizedText) -> Bool {
        if index == 0 || text.tokens[index].gap >= .line { return true }
        switch text.sign(index - 1) {
        case .semicolon, .pipe: return true
        case .colon, .comma: return text.tokens[index].gap != .none
        case .period: return text.tokens[index].gap == .space
        // "LONG JUMP -- 1, Marsh"
        case .dash, .hyphen:
            return text.tokens[index].gap == .space
                && (text.tokens[index - 1].gap != .none || text.sign(index - 2) == .hyphen)
        default: return false
        }
    }

    private static func entry(at index: Int, _ context: PlacingContext) -> (PlacingSubject, Int)? {
        if let number = context.references.number(at: index) {
            return (.reference(number), context.references.all[number].tokens.upperBound)
        }
        if let entity = context.entities.named(at: index), entity.kind == .organisation || entity.kind == .team {
            return (.nation(context.text.string(entity.tokens)), entity.tokens.upperBound)
        }
        guard let nation = context.entities.nation(at: index), !nation.isAdjective else { return nil }
        return (.nation(nation.name), nation.tokens.upperBound)
    }

    /// A figure like a time or a distance or the code of a nation in the item: `3:41.07`, `64.12`, `(KEN)`.
    private static func isBacked(_ end: Int, _ context: PlacingContext) -> Bool {
        let text = context.text
        for index in end..<end + 16 {
            guard let token = text.token(index), token.gap < .line, token.sign != .semicolon else { return false }
            if token.shape.contains(.allCapitals), token.range.count == 3, context.entities.nation(at: index) != nil {
                return true
            }
            if token.kind == .number, [.colon, .period, .hyphen].contains(text.sign(index + 1)),
                text.isGlued(index + 1),
                text.kind(index + 2) == .number, text.isGlued(index + 2),
                text.sign(index + 1) != .hyphen
                    || text.tokens[index + 2].range.count <= 2 && text.tokens[index].range.count <= 2
            {
                return true
            }
        }
        return false
    }

    /// A mark, a club or a nation in brackets or the end of the item follows the name; a colon or dash without a number
    /// explains something else (`7. Busuu: a program for learners`).
    private static func isResult(_ end: Int, _ context: PlacingContext) -> Bool {
        if context.isWord(end, ["and"]), let other = context.references.reference(at: end + 1), other.isName {
            return isResult(other.tokens.upperBound, context)
        }
        guard let next = context.text.token(end), next.gap < .line else { return true }
        switch next.sign {
        case .openParenthesis, .openBracket, .pipe, .semicolon: return true
        case .plus: return context.text.kind(end + 1) == .number
        case .comma: return context.text.kind(end + 1) == .number || context.text.token(end + 1)?.isCapitalised == true
        case .dash, .hyphen, .colon:
            return context.text.kind(end + 1) == .number || context.entities.nation(at: end + 1) != nil
        default:
            return next.kind == .number || context.entities.nation(at: end) != nil || next.shape.contains(.allCapitals)
        }
    }
}
