/// The edition of a competition, by place and year as far as the words beside its name and the date of publication tell
/// them: `Paris 2024`, `Tokyo`, `1998`.
struct EditionFinder {
    let text: TokenizedText
    let entities: Entities
    /// The year in which the article was published, where known.
    let published: Int?

    /// The edition of a mention; nil where nothing tells it.
    func edition(of mention: EntityMention) -> String? {
        guard mention.kind == .competition else { return nil }
        let place = self.place(of: mention)
        let year = self.year(of: mention).map(String.init)
        switch (place, year) {
        case (let place?, let year?): return place.contains(year) ? place : "\(place) \(year)"
        case (let place?, nil): return place
        case (nil, let year?): return year
        case (nil, nil): return nil
        }
    }

    // MARK: Place

    /// `the Athens Olympics`, `the World Championships in Seville`, `the AAAs Championships at Birmingham`.
    private func place(of mention: EntityMention) -> String? {
        let before = mention.tokens.lowerBound - 1
        if let entity = entities.named(at: before), isTown(entity), text.tokens[mention.tokens.lowerBound].gap == .space
        {
            return text.string(entity.tokens)
        }
        // "London 2012": the name of the games is its place and year.
        if mention.tokens.count == 2, year(at: mention.tokens.upperBound - 1) != nil {
            return text.string(mention.tokens.lowerBound..<mention.tokens.upperBound - 1)
        }
        let end = mention.tokens.upperBound
        let limit = text.sentence(of: mention.tokens.lowerBound).upperBound
        // "in Seville", "in 1999 in Seville", "1500m final in Seville": a preposition and the place, a few words on.
        for index in Range.window(end, upTo: min(end + 7, limit)) {
            let token = text.tokens[index]
            if token.kind == .sign, token.sign != .hyphen { return nil }
            guard token.kind == .word else { continue }
            if ["at", "in"].contains(text.folded(index)), let entity = entities.named(at: index + 1), isTown(entity) {
                return text.string(entity.tokens)
            }
            let isOver =
                !text.classes(index).isDisjoint(with: [
                    .personVerb, .auxiliary, .relative, .conjunction, .reportingVerb,
                ])
                && entities.event(at: index) == nil
            if isOver || entities.named(at: index)?.kind == .competition { return nil }
        }
        return nil
    }

    private func isTown(_ entity: EntityMention) -> Bool {
        entity.kind == .place && entities.nation(at: entity.tokens.lowerBound) == nil
    }

    // MARK: Year

    private func year(of mention: EntityMention) -> Int? {
        if let inside = mention.tokens.lazy.compactMap({ year(at: $0) }).first { return inside }
        let before = mention.tokens.lowerBound - 1
        // "the 2004 Olympics", "the 1998 Budapest European Championships"
        for index in stride(from: before, through: max(0, before - 2), by: -1) {
            guard text.token(index)?.gap ?? .line < .line || index == before else { break }
            if let year = year(at: index) { return year }
            guard entities.named(at: index)?.kind == .place || text.tokens[index].isCapitalised else { break }
        }
        return relativeYear(before: mention.tokens.lowerBound) ?? yearBehind(mention)
    }

    /// `in 1998`, `of 1998`, `in Tokyo three years ago`, `last year`.
    private func yearBehind(_ mention: EntityMention) -> Int? {
        let end = mention.tokens.upperBound
        let limit = text.sentence(of: mention.tokens.lowerBound).upperBound
        for index in Range.window(end, upTo: min(end + 9, limit)) {
            let token = text.tokens[index]
            if token.kind == .sign, token.sign != .hyphen, token.sign != .comma { return nil }
            if let year = year(at: index), isYearWord(index - 1) { return year }
            if let year = relativeYear(endingAt: index) { return year }
            if token.sign == .comma || entities.named(at: index)?.kind == .competition { return nil }
        }
        return nil
    }

    private func isYearWord(_ index: Int) -> Bool {
        guard let token = text.token(index), token.kind == .word else { return false }
        return ["at", "in", "of"].contains(text.folded(index)) || entities.named(at: index)?.kind == .place
    }

    /// `last year's World Championships`, `this summer's Olympics`, `next month's European Indoors`.
    private func relativeYear(before start: Int) -> Int? {
        guard let published, text.token(start - 1)?.kind == .possessive, start >= 3,
            text.tokens[start - 2].kind == .word, text.tokens[start - 3].kind == .word
        else { return nil }
        return offset(text.folded(start - 3), text.folded(start - 2)).map { published + $0 }
    }

    /// `three years ago`, `last year`, `next summer`
    private func relativeYear(endingAt index: Int) -> Int? {
        guard let published, index >= 2, text.tokens[index].kind == .word else { return nil }
        let word = text.folded(index)
        if word == "ago", text.tokens[index - 1].kind == .word, text.folded(index - 1).hasPrefix("year") {
            let count =
                text.number(index - 2)
                ?? Self.counts[text.tokens[index - 2].kind == .word ? text.folded(index - 2) : ""]
            return count.flatMap { $0 < 100 ? published - $0 : nil }
        }
        guard text.tokens[index - 1].kind == .word else { return nil }
        return offset(text.folded(index - 1), word).map { published + $0 }
    }

    /// Years from the year of publication. `last summer` is left open: in spring it is another year than in autumn.
    private func offset(_ which: String, _ unit: String) -> Int? {
        switch (which, unit) {
        case ("last", "year"): -1
        case ("this", "year"), ("this", "summer"), ("this", "season"), ("this", "month"), ("this", "week"): 0
        case ("next", "year"): 1
        default: nil
        }
    }

    private static let counts = [
        "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10,
        "twelve": 12, "twenty": 20,
    ]

    private func year(at index: Int) -> Int? {
        guard let number = text.number(index), (1890...2100).contains(number), text.tokens[index].range.count == 4
        else {
            return nil
        }
        // "2000m" is a distance, "2004-05" a season.
        let next = text.token(index + 1)
        return next?.kind == .word && next?.gap == Token.Gap.none ? nil : number
    }
}
