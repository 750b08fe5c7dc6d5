/// Which competition a place in the text is about, and which edition of it.
struct CompetitionContext {
    private let text: TokenizedText
    private let competitions: [EntityMention]
    private let starts: [Int]
    /// The competition that the article is about.
    let main: EntityMention?
    /// The edition of the main competition, where its first mention names one.
    let mainEdition: String?

    /// A competition with what the words beside it say of the edition.
    struct Found {
        let name: String
        let awardsMedals: Bool
        /// True when the sentence itself names it.
        let isNamed: Bool
        let tokens: Range<Int>
    }

    init(layers: Layers) {
        text = layers.text
        competitions = layers.entities.named.filter { $0.kind == .competition && $0.name.contains { $0.isLowercase } }
        starts = competitions.map(\.tokens.lowerBound)
        main = competitions.first
        mainEdition = main.flatMap { Self.years(beside: $0.tokens, in: layers.text).first }
    }

    /// The competition that a place in the text is about.
    func competition(at token: Int) -> Found? {
        let sentence = text.sentence(of: token)
        let first = starts.partitioningIndex { $0 >= max(sentence.lowerBound, token - 150) }
        let end = starts.partitioningIndex { $0 >= min(sentence.upperBound, token + 150) }
        let near = competitions[first..<max(first, end)]
        if let named = near.first(where: { $0.tokens.lowerBound >= token && $0.tokens.lowerBound - token <= 12 })
            ?? near.last
        {
            return found(named, isNamed: true)
        }
        guard first > 0 else { return main.map { found($0, isNamed: false) } }
        let last = competitions[first - 1]
        let line = text.lines[text.lines.partitioningIndex { $0.upperBound > token }]
        return found(line.contains(last.tokens.lowerBound) ? last : main ?? last, isNamed: false)
    }

    private func found(_ mention: EntityMention, isNamed: Bool) -> Found {
        Found(name: mention.name, awardsMedals: mention.awardsMedals, isNamed: isNamed, tokens: mention.tokens)
    }

    /// The editions of which a statement speaks; several for `in 2001 and 2002`, none where the words name none.
    func editions(of placing: Range<Int>, competition: Found?) -> [String] {
        let sentence = text.sentence(of: placing.lowerBound)
        if let competition, competition.isNamed || placing.overlaps(competition.tokens) {
            let years = Self.years(beside: competition.tokens, in: text)
            if !years.isEmpty { return years }
        }
        let after = Self.years(
            after: placing.upperBound, limit: min(sentence.upperBound, placing.upperBound + 10), in: text)
        if !after.isEmpty { return after }
        let words = Range.window(placing.lowerBound, upTo: min(sentence.upperBound, placing.upperBound + 10))
        for index in words where text.tokens[index].kind == .word {
            if text.folded(index) == "year", index > 0,
                text.classes(index - 1).isEmpty == false || text.tokens[index - 1].kind == .word,
                text.folded(index - 1) == "last"
            {
                return ["last year"]
            }
            if text.folded(index) == "defending" || text.folded(index) == "reigning" { return ["previous"] }
            if text.folded(index) == "earlier", index > 1, text.tokens[index - 1].kind == .word,
                text.folded(index - 1) == "year"
            {
                return ["a year earlier"]
            }
        }
        return []
    }

    /// `2002 and 2003 London Marathons`, `London 2012`, `the Games of 1996`.
    private static func years(beside tokens: Range<Int>, in text: TokenizedText) -> [String] {
        var before: [String] = []
        var at = tokens.lowerBound - 1
        while at >= 0, tokens.lowerBound - at <= 6, text.tokens[at].gap < .line {
            if let year = year(at, text) {
                before.insert(year, at: 0)
            } else if before.isEmpty ? tokens.lowerBound - at > 2 || !text.tokens[at].isCapitalised : !isAnd(at, text) {
                break
            }
            at -= 1
        }
        if !before.isEmpty { return before }
        if let inside = tokens.compactMap({ year($0, text) }).first { return [inside] }
        return years(after: tokens.upperBound, limit: min(text.tokens.count, tokens.upperBound + 5), in: text)
    }

    private static func years(after start: Int, limit: Int, in text: TokenizedText) -> [String] {
        var years: [String] = []
        for at in start..<max(start, limit) {
            if text.tokens[at].gap >= .line { break }
            if let year = year(at, text) {
                years.append(year)
            } else if !years.isEmpty ? !isAnd(at, text) : text.tokens[at].kind == .sign {
                break
            }
        }
        return years
    }

    private static func isAnd(_ index: Int, _ text: TokenizedText) -> Bool {
        text.sign(index) == .comma || text.tokens[index].kind == .word && ["and", "both"].contains(text.folded(index))
    }

    private static func year(_ index: Int, _ text: TokenizedText) -> String? {
        guard let number = text.number(index), (1890...2100).contains(number), text.tokens[index].range.count == 4
        else { return nil }
        let next = text.token(index + 1)
        guard next == nil || next?.gap != Token.Gap.none || next?.kind == .sign || next?.kind == .possessive else {
            return nil
        }
        return String(number)
    }
}
