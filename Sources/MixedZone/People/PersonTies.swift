/// Where somebody was born and for which club he competes, where the words beside the name say so.
struct PersonTies {
    let text: TokenizedText
    let entities: Entities
    let people: People

    /// Adds birth places and clubs; the first that the article gives stays.
    func add(to people: inout People) {
        for number in people.persons.indices {
            for mention in people.persons[number].mentions where mention.kind == .name {
                let entry = people.persons[number]
                if entry.birthPlace == nil { people.persons[number].birthPlace = birthPlace(beside: mention.tokens) }
                if entry.club == nil { people.persons[number].club = club(beside: mention.tokens) }
            }
        }
    }

    // MARK: Birth

    /// `Oslo-born Marsh`, `Marsh, born in Oslo`, `Marsh, who was born in Oslo`, `Marsh was born in Oslo`.
    private func birthPlace(beside name: Range<Int>) -> Range<Int>? {
        let start = name.lowerBound
        for index in stride(from: start - 1, through: max(0, start - 5), by: -1) {
            guard text.tokens[index].kind == .word, text.tokens[index].gap < .line || index == start - 1 else { break }
            if text.folded(index) == "born", text.sign(index - 1) == .hyphen { return place(endingAt: index - 1) }
            if text.classes(index).isDisjoint(with: .roleNoun) { break }
        }
        for index in Range.window(name.upperBound, upTo: min(name.upperBound + 6, text.tokens.count)) {
            let token = text.tokens[index]
            guard token.gap < .line else { return nil }
            if token.kind == .word, text.folded(index) == "born" {
                guard text.token(index + 1)?.kind == .word, ["at", "in", "near"].contains(text.folded(index + 1)) else {
                    return nil
                }
                return place(startingAt: index + 2)
            }
            let isOnTheWay =
                token.sign == .comma || token.kind == .word && ["who", "was"].contains(text.folded(index))
                || token.kind == .number
            guard isOnTheWay else { return nil }
        }
        return nil
    }

    private func place(startingAt index: Int) -> Range<Int>? {
        if let entity = entities.named(at: index), entity.kind == .place { return entity.tokens }
        if let nation = entities.nation(at: index), !nation.isAdjective { return nation.tokens }
        // A town that no table knows.
        var end = index
        while end < index + 3, let token = text.token(end), token.kind == .word, token.isCapitalised,
            token.gap == .space
        {
            end += 1
        }
        return end > index ? index..<end : nil
    }

    private func place(endingAt hyphen: Int) -> Range<Int>? {
        let last = hyphen - 1
        if let entity = entities.named(at: last), entity.kind == .place { return entity.tokens }
        guard let token = text.token(last), token.kind == .word, token.isCapitalised, entities.nation(at: last) == nil
        else { return nil }
        return last..<last + 1
    }

    // MARK: Club

    /// `Marsh of Weston Harriers`, `Marsh (Weston AC)`, `Weston Harriers' Marsh`, `Weston Harriers runner Marsh`.
    private func club(beside name: Range<Int>) -> Range<Int>? {
        let end = name.upperBound
        if text.sign(end) == .openParenthesis { return club(at: end + 1) }
        var after = text.sign(end) == .comma ? end + 1 : end
        if text.token(after)?.kind == .word, ["for", "from", "of"].contains(text.folded(after)) {
            after += 1
            if text.classes(after).contains(.determiner) { after += 1 }
            if let club = club(at: after) { return club }
        }
        var before = name.lowerBound - 1
        while before >= 0, before > name.lowerBound - 4, text.tokens[before].kind == .word,
            !text.classes(before).isDisjoint(with: [.athleteNoun, .epithetNoun]), !text.tokens[before].isCapitalised
        {
            before -= 1
        }
        if text.token(before)?.kind == .possessive || text.sign(before) == .singleMark
            || text.sign(before) == .closeSingle
        {
            before -= 1
        }
        return club(at: before)
    }

    private func club(at index: Int) -> Range<Int>? {
        guard let entity = entities.named(at: index), entity.kind == .organisation || entity.kind == .team,
            text.sentence(of: index).contains(entity.tokens.lowerBound)
        else { return nil }
        let last = text.folded(entity.tokens.upperBound - 1)
        return Self.clubWords.contains(last) ? entity.tokens : nil
    }

    private static let clubWords = Set(TableRows.items(NameWordsTable.clubWords).map { $0.lowercased() })
}
