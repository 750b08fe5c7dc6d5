/// Words that lead from a nation to those who make up its team: `through`, `with`, `stroked by`, `will field`.
extension NationGroups {
    /// `England will field A`, `Ireland had A in fourth and B in ninth`, `Lithuania, for whom A scored`
    func fielded(_ nation: NationMention, _ sentence: Range<Int>) -> [Int]? {
        guard !nation.isAdjective, text.token(nation.tokens.upperBound)?.kind != .possessive,
            isSubject(nation, sentence)
        else {
            return nil
        }
        var index = nation.tokens.upperBound
        if text.sign(index) == .comma, context.word(index + 1) == "for", context.word(index + 2) == "whom" {
            return groups.group(from: index + 3, in: sentence)?.people
        }
        while index < sentence.upperBound, !text.classes(index).isDisjoint(with: [.auxiliary, .adverb]),
            context.namedPerson(at: index + 1) == nil
        {
            index += 1
        }
        guard Self.fielding.contains(context.word(index)) else { return nil }
        // "Romania counted on A"
        if ["on", "upon"].contains(context.word(index + 1)) { index += 1 }
        return groups.group(from: index + 1, in: sentence).map { rest(behind: $0, sentence) }
    }

    private static let fielding = Set(TableRows.items(NationWordsTable.fieldingVerbs))

    /// `Sweden won medals through A and B`, `Canada's eight, stroked by A, beat …`, `a gold for Sweden when A won`.
    func led(_ nation: NationMention, _ sentence: Range<Int>) -> [Int]? {
        let isOwner = text.token(nation.tokens.upperBound)?.kind == .possessive
        if let people = sources(nation, sentence) { return people }
        let isCrew = context.noun(of: nation, in: Self.crews) != nil
        let isAll =
            nation.isAdjective && context.opensSentence(nation)
            && context.word(nation.tokens.upperBound - 1).hasSuffix("s")
        guard !nation.isAdjective && !isOwner || isCrew || isAll else { return nil }
        let isFortune = isFortune(nation, sentence)
        let isLed = ["inspired", "led", "helped", "took", "sent", "fired"].contains(
            context.word(context.beforePhrase(nation)))
        guard isFortune || isLed || isSubject(nation, sentence) else { return nil }
        let start = nation.tokens.upperBound
        for index in Range.window(start, upTo: min(start + 26, sentence.upperBound)) {
            if context.person(at: index) != nil { return absolute(index, sentence) }
            var next = index + 1
            switch context.word(index) {
            case "by":
                guard Self.participles.contains(context.word(index - 1)), text.sign(index - 2) == .comma || isCrew
                else {
                    continue
                }
            case "through", "with", "without": break
            case "when", "where": guard isFortune || hasMedal(start..<index) else { continue }
            case "as": guard hasMedal(start..<index) else { continue }
            case "from": guard isFortune || hasMedal(index - 1..<index) else { continue }
            case "thanks", "courtesy": next += 1
            default: continue
            }
            if let group = groups.group(from: next, in: sentence) { return rest(behind: group, sentence) }
        }
        return nil
    }

    /// `Hungary's goals came from A and B`, `robbed Hungary of A`
    func sources(_ nation: NationMention, _ sentence: Range<Int>) -> [Int]? {
        let end = nation.tokens.upperBound
        if context.word(end) == "of",
            ["robbed", "deprived", "robs", "deprives"].contains(context.word(context.beforePhrase(nation)))
        {
            return groups.group(from: end + 1, in: sentence)?.people
        }
        guard text.token(end)?.kind == .possessive,
            context.noun(of: nation, in: Self.fortunes.union(Self.scores)) != nil,
            let verb = Range.window(end, upTo: min(end + 9, sentence.upperBound)).first(where: {
                ["came", "come", "comes", "scored", "won", "suffered"].contains(context.word($0))
            }), ["from", "by", "through"].contains(context.word(verb + 1))
        else { return nil }
        return groups.group(from: verb + 2, in: sentence)?.people
    }

    private static let scores: Set<String> = ["goal", "goals", "point", "points", "runs", "tries", "try", "wickets"]

    /// A group and whoever `with` and `and` add to it (`with A fifth and B ninth`) until somebody else is spoken of.
    func rest(behind group: NameGroup, _ sentence: Range<Int>) -> [Int] {
        var people = group.people
        var index = group.tokens.upperBound
        while index < min(sentence.upperBound, group.tokens.upperBound + 40) {
            if Self.others.contains(context.word(index)) || context.nation(at: index) != nil { break }
            if text.sign(index) == .semicolon || text.classes(index).contains(.relative) { break }
            if context.namedPerson(at: index) != nil, let next = groups.group(from: index, in: sentence) {
                let isRanked =
                    text.sign(next.tokens.lowerBound - 1) == .comma
                    && text.classes(next.tokens.upperBound).contains(.ordinal)
                guard isRanked || ["with", "and"].contains(context.word(next.tokens.lowerBound - 1)) else { break }
                people += next.people.filter { !people.contains($0) }
                index = next.tokens.upperBound
            } else {
                index += 1
            }
        }
        return people
    }

    private static let others = Set(TableRows.items(NationWordsTable.against))

    func hasMedal(_ tokens: Range<Int>) -> Bool {
        tokens.contains { Self.fortunes.contains(context.word($0)) }
    }

    /// `Britain took team bronze, A and B packing well`: names behind a comma with a participle.
    func absolute(_ start: Int, _ sentence: Range<Int>) -> [Int]? {
        guard text.sign(start - 1) == .comma, let group = groups.group(from: start, in: sentence) else { return nil }
        let verb = context.word(group.tokens.upperBound)
        // "Ireland had two in the final, A and B."
        let count = ["two": 2, "three": 3, "four": 4, "both": 2, "five": 5]
        let isCounted = (sentence.lowerBound..<start).suffix(40).contains {
            count[context.word($0)] == group.people.count
        }
        if isCounted { return group.people }
        return verb.hasSuffix("ing") && verb.count > 4 ? rest(behind: group, sentence) : nil
    }

    func isSubject(_ nation: NationMention, _ sentence: Range<Int>) -> Bool {
        let before = context.beforePhrase(nation)
        if context.opensSentence(nation) || text.sign(before) == .comma { return true }
        return ["and", "but", "while", "as", "when", "where", "then"].contains(context.word(before))
            || [.openDouble, .doubleMark].contains(text.sign(before))
    }

    /// `gold for Sweden`
    func isFortune(_ nation: NationMention, _ sentence: Range<Int>) -> Bool {
        let before = context.beforePhrase(nation)
        guard before > sentence.lowerBound, context.word(before) == "for" else { return false }
        return Range.window(max(sentence.lowerBound, before - 4), upTo: before).contains {
            Self.fortunes.contains(context.word($0))
        }
    }
}
