/// The report of a nation's own team or federation, or about its athletes: whoever it names without a nation is of that one.
struct NationHome {
    let context: NationContext
    private var text: TokenizedText { context.text }

    private static let nouns = Set(TableRows.items(NationWordsTable.houseNouns)).union(PersonFacts.crewNouns)
    private static let bodyNouns = Set(TableRows.items(NationWordsTable.bodyNouns))
    private static let gladness = Set(TableRows.items(NationWordsTable.gladness))
    private static let openings: Set<String> = [
        "after", "all", "another", "how", "more", "most", "team", "today", "weekend",
    ]
    /// How many lines at the top say whose report it is.
    private static let top = 6

    func claims(_ people: People) -> [NationContext.Claim] {
        guard let nation = reporter() else { return [] }
        return people.persons.indices.compactMap { context.claim($0, nation, NationRules.home) }
    }

    /// The nation whose athletes, team or body two lines of the top begin with, or whose athletes are what the first
    /// sentence is about.
    private func reporter() -> NationMention? {
        if let nation = concern() { return nation }
        var first: [String: NationMention] = [:]
        for (number, line) in text.lines.prefix(Self.top).enumerated() {
            guard let nation = opening(line), let code = nation.code else { continue }
            if isAthletes(nation), isAlone(nation, in: line) { return nation }
            guard isHouse(nation, isHeadline: number == 0) else { continue }
            // "British Judo has named its team": the first words are a body's and so is what it does.
            if number == 0, NationBodies(context: context).names(nation), isAlone(nation, in: line) { return nation }
            if let before = first[code], before != nation { return nation }
            first[code] = nation
        }
        return nil
    }

    /// The nation that is in the headline and whose people the first sentence is about, with no other in either.
    private func concern() -> NationMention? {
        guard text.lines.count > 2, let headline = text.lines.first, headline.count < 16 else { return nil }
        let body = text.lines.dropFirst().prefix(5).first { $0.count > 16 }
        guard let body else { return nil }
        let sentence = text.sentence(of: body.lowerBound)
        let named = context.nations.filter {
            headline.contains($0.tokens.lowerBound) || sentence.contains($0.tokens.lowerBound)
        }.filter { !["in", "at"].contains(context.word(context.beforePhrase($0))) }
        guard Set(named.map(\.code)).count == 1,
            named.contains(where: { headline.contains($0.tokens.lowerBound) }),
            let nation = named.first(where: { sentence.contains($0.tokens.lowerBound) }), isPeople(nation),
            // "Marsh accuses British sprinters" is about Marsh.
            named.allSatisfy({ other in
                let first = text.sentence(of: other.tokens.lowerBound).lowerBound
                return context.firstPerson(from: first, upTo: other.tokens.lowerBound) == nil
            })
        else { return nil }
        return nation
    }

    /// `Britain's men`, `the Irish team`, `British sprinters`
    private func isPeople(_ nation: NationMention) -> Bool {
        context.noun(of: nation, in: Self.nouns) != nil || isAthletes(nation)
    }

    /// The nation with which a line begins, or that a headline ends in (`Five medals for Team Scotland`).
    private func opening(_ line: Range<Int>) -> NationMention? {
        for index in line.prefix(4) {
            if let nation = context.nation(at: index) { return nation }
            let isOpening =
                text.tokens[index].kind != .word || text.classes(index).contains(.determiner)
                || Self.openings.contains(context.word(index)) || NationBodies(context: context).isSport(index)
            guard isOpening else { break }
        }
        guard line.count < 14, text.sign(line.upperBound - 1) != .period,
            let last = context.nation(at: line.upperBound - 1),
            context.word(last.tokens.lowerBound - 1) == "for"
        else { return nil }
        return last
    }

    /// `the GB Rowing team`, `Irish crews`, `USA Diving`, `Team GB`.
    private func isHouse(_ nation: NationMention, isHeadline: Bool) -> Bool {
        let start = nation.tokens.lowerBound
        if isAthletes(nation) || context.noun(of: nation, in: Self.nouns) != nil || context.word(start) == "team" {
            return true
        }
        if isHeadline, context.word(start - 1) == "for" { return true }
        guard NationBodies(context: context).names(nation) || context.noun(of: nation, in: Self.bodyNouns) != nil else {
            return false
        }
        return Range.window(nation.tokens.upperBound, upTo: min(nation.tokens.upperBound + 9, text.tokens.count))
            .contains { index in
                Self.gladness.contains(context.word(index)) || Self.nouns.contains(context.word(index))
                    || text.classes(index).contains(.athleteNoun)
            }
    }

    /// `Ireland's rowers`, `Irish crews`, `How the British fared`
    private func isAthletes(_ nation: NationMention) -> Bool {
        let end = nation.tokens.upperBound
        for index in Range.window(end, upTo: min(end + 3, text.sentence(of: nation.tokens.lowerBound).upperBound)) {
            guard text.tokens[index].kind == .word else { continue }
            let word = context.word(index)
            if context.person(at: index) != nil { return false }
            if text.classes(index).contains(.athleteNoun) || Self.nouns.contains(word) {
                return word.hasSuffix("s") && nation.isAdjective
                    || word.hasSuffix("s") && text.token(end)?.kind == .possessive
            }
            if !text.classes(index).isDisjoint(with: [.preposition, .auxiliary, .determiner, .conjunction]) { break }
        }
        return context.word(nation.tokens.lowerBound - 1) == "the" && nation.isAdjective
            && context.word(nation.tokens.lowerBound - 2) == "how"
    }

    /// No other nation is the first sentence's concern, but as the place where all was.
    private func isAlone(_ nation: NationMention, in line: Range<Int>) -> Bool {
        let sentence = text.sentence(of: line.lowerBound)
        return !sentence.prefix(80).contains { index in
            guard let other = context.nation(at: index), other.code != nation.code else { return false }
            return !["in", "at", "of"].contains(context.word(context.beforePhrase(other)))
        }
    }
}
