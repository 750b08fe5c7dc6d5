/// A nation, or its crew, team or athletes, and behind it the names of those who make it up: `Australia (A, B, C, D)`,
/// `Kenya's women: A, B and C`, `the German quartet, A, B, C and D,`, `Sweden won medals through A and B`.
struct NationGroups {
    let context: NationContext
    private var text: TokenizedText { context.text }
    private var groups: NameGroups { NameGroups(context: context) }

    private static let crews = Set(TableRows.items(NationWordsTable.teamNouns)).union(PersonFacts.crewNouns)
    private static let participles = Set(TableRows.items(NationWordsTable.crewParticiples))
    private static let sweeps = Set(TableRows.items(NationWordsTable.sweeps))

    /// Those whom the words behind a nation list as its own.
    func claims(of nation: NationMention) -> [NationContext.Claim] {
        guard context.entities.named(at: nation.tokens.lowerBound) == nil else { return [] }
        let sentence = text.sentence(of: nation.tokens.lowerBound)
        let rule = NationRules.group
        let people = listed(nation, sentence) ?? led(nation, sentence) ?? swept(nation, sentence) ?? []
        return people.compactMap { context.claim($0, nation, rule) }
    }

    // MARK: Lists

    /// What the phrase of a nation ends in.
    private enum Head { case nation, group, person, demonym }

    private func listed(_ nation: NationMention, _ sentence: Range<Int>) -> [Int]? {
        guard let (head, end) = phrase(nation, sentence) else { return nil }
        switch text.sign(end) {
        case .openParenthesis, .openBracket:
            guard head == .group || head == .nation, let group = groups.group(from: end + 1, in: sentence) else { return nil }
            let close = group.tokens.upperBound
            let isEnd =
                [.closeParenthesis, .closeBracket, .comma, .semicolon].contains(text.sign(close))
                || text.tokens.indices.contains(close) && text.tokens[close].kind == .number
            // "in Norway (James Orskell, 31)"
            let isPlace = text.classes(nation.tokens.lowerBound - 1).contains(.preposition) && head == .nation
                && ["in", "at", "from", "to"].contains(context.word(nation.tokens.lowerBound - 1))
            return isEnd && !isPlace ? group.people : nil
        case .colon:
            guard let group = groups.group(from: end + 1, in: text.sentence(of: min(end + 1, text.tokens.count - 1))) else { return nil }
            let opens = nation.tokens.lowerBound - sentence.lowerBound <= 3
            let isList = group.people.count > 1 || text.token(group.tokens.upperBound)?.kind != .word
            return (head == .group || head == .nation && opens) && isList ? group.people : nil
        case .comma:
            guard head != .nation, let group = groups.group(from: end + 1, in: sentence) else { return nil }
            let close = group.tokens.upperBound
            let isClosed = close >= sentence.upperBound || [.comma, .period, .semicolon, .openParenthesis].contains(text.sign(close))
            // "Against the Italians, A, 32, was late"
            let opening = text.classes(sentence.lowerBound)
            let isOpponent = opening.contains(.preposition) && sentence.lowerBound == context.beforePhrase(nation)
            guard isClosed, !isOpponent else { return nil }
            return group.people.count > 1 || head == .person ? group.people : nil
        default:
            let word = context.word(end)
            if word == "of", head == .group { return groups.group(from: end + 1, in: sentence)?.people }
            if ["is", "are", "was", "were", "comprises", "comprised", "features", "include", "includes", "included"].contains(word), head == .group
            {
                let start = text.sign(end + 1) == .colon ? end + 2 : end + 1
                guard let group = groups.group(from: start, in: sentence), group.people.count > 1 else { return nil }
                return group.people
            }
            return nil
        }
    }

    /// Where the phrase of a nation ends, and in what sort of noun.
    private func phrase(_ nation: NationMention, _ sentence: Range<Int>) -> (Head, Int)? {
        var index = nation.tokens.upperBound
        var head: Head = nation.isAdjective ? .demonym : .nation
        while index < sentence.upperBound, index - nation.tokens.upperBound < 9 {
            let token = text.tokens[index]
            if context.person(at: index) != nil { return nil }
            switch token.kind {
            case .possessive, .number: break
            case .sign:
                guard token.sign == .hyphen else { return isPlain(head, nation) ? (head, index) : nil }
            case .word:
                let classes = text.classes(index)
                let stops: WordClass = [.preposition, .auxiliary, .determiner, .conjunction, .relative]
                if !classes.isDisjoint(with: stops) || ["comprises", "features", "include", "includes"].contains(text.folded(index)) {
                    return isPlain(head, nation) ? (head, index) : nil
                }
                let word = text.folded(index)
                if Self.crews.contains(word) || ["men", "women", "girls", "boys", "juniors", "ladies"].contains(word) {
                    head = .group
                } else if classes.contains(.athleteNoun), word.hasSuffix("s") {
                    head = .group
                } else if !classes.isDisjoint(with: [.coachNoun, .officialNoun, .mediaNoun]), !classes.contains(.athleteNoun) {
                    return nil
                } else if classes.contains(.athleteNoun) {
                    head = .person
                } else if text.classes(index).contains(.personVerb) {
                    return nil
                } else {
                    head = .nation
                    if nation.isAdjective { head = .demonym }
                }
            }
            index += 1
        }
        return isPlain(head, nation) ? (head, index) : nil
    }

    private func isPlain(_ head: Head, _ nation: NationMention) -> Bool {
        guard head == .demonym else { return true }
        let word = context.word(nation.tokens.upperBound - 1)
        return word.hasSuffix("s") || word.hasSuffix("men") || text.classes(nation.tokens.lowerBound - 1).contains(.cardinal)
    }

    // MARK: Leads

    /// `Sweden won medals through A and B`, `Canada's eight, stroked by A, beat …`, `Sweden, inspired by A, beat …`.
    private func led(_ nation: NationMention, _ sentence: Range<Int>) -> [Int]? {
        let isOwner = text.token(nation.tokens.upperBound)?.kind == .possessive
        guard !nation.isAdjective || context.noun(of: nation, in: Self.crews) != nil else { return nil }
        let before = nation.tokens.lowerBound - 1
        let isSubject = before < sentence.lowerBound || text.classes(before).isDisjoint(with: [.preposition])
            || text.classes(before).contains(.determiner)
        guard isSubject else { return nil }
        for index in Range.window(nation.tokens.upperBound, upTo: min(nation.tokens.upperBound + 26, sentence.upperBound)) {
            if context.person(at: index) != nil { return nil }
            let word = context.word(index)
            var start = index + 1
            switch word {
            case "by":
                guard Self.participles.contains(context.word(index - 1)) else { continue }
                // "The Kenyans were led by": by the crew itself, not "the race was led by".
                if let other = context.nation(at: index - 2), other != nation { return nil }
            case "through", "with":
                if context.word(start) == "victories" || text.classes(start).contains(.determiner) { start += 0 }
            case "thanks", "courtesy":
                start += 1
            default:
                if let other = context.nation(at: index), other.tokens != nation.tokens, !other.isAdjective,
                    word != "by", index > nation.tokens.upperBound, isOpponentFirst(other, nation, sentence)
                {
                    continue
                }
                continue
            }
            if let group = groups.group(from: start, in: sentence) {
                // "with A second": of a nation that is the subject, and of its crews; not "Kenya's A won with B second".
                return word == "with" && isOwner && context.noun(of: nation, in: Self.crews) == nil ? nil : group.people
            }
        }
        return nil
    }

    private func isOpponentFirst(_ other: NationMention, _ nation: NationMention, _ sentence: Range<Int>) -> Bool { true }

    // MARK: Sweeps

    /// `A and B made it a Norwegian one-two`, `in an all-Chinese final A beat B`: everybody whom the sentence names.
    private func swept(_ nation: NationMention, _ sentence: Range<Int>) -> [Int]? {
        let start = nation.tokens.lowerBound
        let isAll = text.sign(start - 1) == .hyphen && context.word(start - 2) == "all"
        guard nation.isAdjective, isAll || isSweep(nation) else { return nil }
        let others = sentence.prefix(60).contains { index in
            context.nation(at: index).map { $0.code != nation.code } ?? false
        }
        guard !others else { return nil }
        var people: [Int] = []
        for group in groups.groups(in: sentence, before: sentence.upperBound) {
            people += group.people.filter { !people.contains($0) }
        }
        return people.count > 1 && people.count < 6 ? people : nil
    }

    private func isSweep(_ nation: NationMention) -> Bool {
        let end = nation.tokens.upperBound
        let words = Range.window(end, upTo: min(end + 4, text.tokens.count)).map { context.word($0) }
        return words.contains { Self.sweeps.contains($0) } || Array(words.prefix(3)) == ["one", "", "two"]
    }
}
