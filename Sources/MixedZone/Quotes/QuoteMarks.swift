/// Tells quotation marks from apostrophes, inches and seconds, and opening marks from closing ones.
struct QuoteMarks {
    let text: TokenizedText

    /// What a sign does where it stands.
    enum Role { case opens, closes, either, none }

    /// The family of a mark: speech opened by one is closed by the same.
    enum Family { case double, single, guillemet }

    /// The family of the sign at a token; nil when it is no quotation mark at all.
    func family(_ index: Int) -> Family? {
        switch text.sign(index) {
        case .doubleMark, .openDouble, .closeDouble: .double
        case .singleMark, .openSingle, .closeSingle: .single
        case .openGuillemet, .closeGuillemet: .guillemet
        default: nil
        }
    }

    /// What the sign at a token does, as far as its form and its neighbours tell.
    func role(_ index: Int, in line: Range<Int>) -> Role {
        let sign = text.sign(index)
        if isMeasure(index, in: line) { return .none }
        let left = hasSpaceBefore(index, in: line)
        let right = hasSpaceAfter(index, in: line)
        switch sign {
        // German and Danish print turn guillemets round: »…«.
        case .openGuillemet: return !left && right ? .closes : .opens
        case .closeGuillemet: return left && !right ? .opens : .closes
        // A curly mark turned the wrong way gives itself away by the space on its side.
        case .openDouble: return left == false && right ? .closes : .opens
        case .closeDouble: return left && !right ? .opens : .closes
        case .doubleMark:
            if left != right { return left ? .opens : .closes }
            return .either
        // The upper mark of a pair ‚…‘ closes.
        case .openSingle: return isElision(index) ? .none : !right ? .opens : left ? .none : .closes
        case .singleMark, .closeSingle:
            if left, !right { return isElision(index) || sign == .closeSingle ? .none : .opens }
            return left || endsElision(index) ? .none : .closes
        default: return .none
        }
    }

    private func hasSpaceBefore(_ index: Int, in line: Range<Int>) -> Bool {
        if index == line.lowerBound || text.tokens[index].gap != .none { return true }
        switch text.sign(index - 1) {
        case .openParenthesis, .openBracket, .dash, .openDouble, .openSingle, .slash, .colon: return true
        case .doubleMark, .singleMark: return index - 1 == line.lowerBound || text.tokens[index - 1].gap != .none
        default: return false
        }
    }

    private func hasSpaceAfter(_ index: Int, in line: Range<Int>) -> Bool {
        let next = index + 1
        guard next < line.upperBound, text.tokens[next].gap == .none else { return true }
        switch text.sign(next) {
        case .comma, .period, .semicolon, .colon, .question, .exclamation, .closeParenthesis, .closeBracket, .dash,
            .closeDouble, .closeSingle:
            return true
        case .doubleMark, .singleMark: return next + 1 >= line.upperBound || text.tokens[next + 1].gap != .none
        default: return false
        }
    }

    /// `6'2"`, `3'27"65`: feet and inches, minutes and seconds.
    private func isMeasure(_ index: Int, in line: Range<Int>) -> Bool {
        guard index > line.lowerBound, text.tokens[index].gap == .none, text.tokens[index - 1].kind == .number else {
            return false
        }
        let followedByNumber =
            index + 1 < line.upperBound && text.tokens[index + 1].gap == .none && text.tokens[index + 1].kind == .number
        if followedByNumber || isDimension(index, in: line) { return true }
        // The second mark of a pair: 6'2".
        return index - 2 > line.lowerBound && family(index - 2) == .single && text.tokens[index - 1].gap == .none
            && text.tokens[index - 2].gap == .none
    }

    /// `36" by 24"`, `36" x 24"`: one of two measures in inches or feet.
    private func isDimension(_ index: Int, in line: Range<Int>) -> Bool {
        func joins(_ at: Int) -> Bool {
            guard line.contains(at) else { return false }
            return text.sign(at) == .times
                || text.kind(at) == .word && ["by", "x", "wide", "tall", "high"].contains(text.folded(at))
        }
        let sign = text.sign(index)
        if joins(index + 1),
            text.kind(index + 2) == .number || text.folded(index + 1) != "by" && text.sign(index + 1) != .times
        {
            return true
        }
        return joins(index - 2) && text.kind(index - 3) == .sign && text.sign(index - 3) == sign
            && text.kind(index - 4) == .number
    }

    /// `'90s`, `'16`, `'em`: letters or figures left out, nothing quoted.
    private func isElision(_ index: Int) -> Bool {
        guard let next = text.token(index + 1), next.gap == .none else { return false }
        if next.kind == .number { return next.end - next.start == 2 }
        return QuoteWordsTable.elisions.contains(text.folded(index + 1))
    }

    /// The second apostrophe of `'n'`.
    private func endsElision(_ index: Int) -> Bool {
        index >= 2 && text.tokens[index - 1].end - text.tokens[index - 1].start == 1 && family(index - 2) == .single
            && text.tokens[index - 1].gap == .none && text.tokens[index - 1].kind == .word
            && text.folded(index - 1) == "n"
    }

    /// Two single marks that stand for a double one: ``…'' of typewriters and typesetters.
    func isPair(_ index: Int) -> Bool {
        guard family(index) == .single, family(index + 1) == .single, text.sign(index) == text.sign(index + 1) else {
            return false
        }
        return text.tokens[index + 1].gap == .none
    }
}
