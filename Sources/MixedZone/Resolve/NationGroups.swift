/// A nation, or its crew, team or athletes, and behind it the names of those who make it up: `Australia (A, B, C, D)`,
/// `Kenya's women: A, B and C`, `the German quartet, A, B, C and D,`, `Sweden won medals through A and B`.
struct NationGroups {
    let context: NationContext
    var text: TokenizedText { context.text }
    var groups: NameGroups { NameGroups(context: context) }

    static let crews = Set(TableRows.items(NationWordsTable.teamNouns)).union(PersonFacts.crewNouns)
        .union(people)
    private static let people: Set<String> = [
        "boys", "charge", "challenge", "girls", "juniors", "ladies", "men", "women",
    ]
    static let fortunes = Set(TableRows.items(NationWordsTable.fortunes))
    static let participles = Set(TableRows.items(NationWordsTable.crewParticiples))
    private static let sweeps = Set(TableRows.items(NationWordsTable.sweeps))

    /// Those whom the words behind a nation list as its own.
    func claims(of nation: NationMention) -> [NationContext.Claim] {
        guard context.entities.named(at: nation.tokens.lowerBound) == nil else { return [] }
        let sentence = text.sentence(of: nation.tokens.lowerBound)
        let rule = NationRules.group
        let people =
            announced(nation, sentence) ?? fielded(nation, sentence) ?? listed(nation, sentence) ?? led(
                nation, sentence) ?? swept(nation, sentence)
            ?? []
        return people.compactMap { context.claim($0, nation, rule) }
    }

    // MARK: Lists

    /// What the phrase of a nation ends in.
    private enum Head { case nation, group, person, demonym }

    private func listed(_ nation: NationMention, _ sentence: Range<Int>) -> [Int]? {
        guard let (head, first) = phrase(nation, sentence) else { return nil }
        var end = first
        // "the Hungarian team for Split: A, B"
        if head == .group, text.sign(end) == .none,
            !text.classes(end).isDisjoint(with: [.preposition, .auxiliary, .personVerb]),
            context.word(end) != "of",
            let colon = Range.window(end, upTo: min(end + 9, sentence.upperBound)).first(where: {
                text.sign($0) == .colon
            })
        {
            end = colon
        }
        switch text.sign(end) {
        case .openParenthesis, .openBracket:
            guard head == .group || head == .nation, let group = groups.group(from: end + 1, in: sentence) else {
                return nil
            }
            let close = group.tokens.upperBound
            let isEnd =
                [.closeParenthesis, .closeBracket, .comma, .semicolon].contains(text.sign(close))
                || text.tokens.indices.contains(close) && text.tokens[close].kind == .number
            // "in Norway (James Orskell, 31)"
            let isPlace =
                text.classes(nation.tokens.lowerBound - 1).contains(.preposition) && head == .nation
                && ["in", "at", "from", "to"].contains(context.word(nation.tokens.lowerBound - 1))
            return isEnd && !isPlace ? group.people : nil
        case .colon:
            guard let group = groups.group(from: end + 1, in: text.sentence(of: min(end + 1, text.tokens.count - 1)))
            else { return nil }
            let opens = nation.tokens.lowerBound - sentence.lowerBound <= 3
            // "Three Irish athletes are through: A in the 800m, B in the hurdles"
            if head == .group, let all = counted(group, nation, sentence) { return all }
            let isList = group.people.count > 1 || text.token(group.tokens.upperBound)?.kind != .word
            return (head == .group || head == .nation && opens) && isList ? group.people : nil
        case .comma, .dash, .hyphen:
            // "Of the Spaniards, only A finished"
            let isPart =
                head != .nation && ["of", "among"].contains(context.word(context.beforePhrase(nation)))
                && context.beforePhrase(nation) == sentence.lowerBound
            if isPart {
                let start = ["only", "just"].contains(context.word(end + 1)) ? end + 2 : end + 1
                return groups.group(from: start, in: sentence)?.people
            }
            guard head != .nation, let group = groups.group(from: end + 1, in: sentence) else { return nil }
            let close = group.tokens.upperBound
            let isClosed =
                close >= sentence.upperBound
                || [.comma, .period, .semicolon, .openParenthesis, .dash, .hyphen].contains(text.sign(close))
            // "Against the Italians, A, 32, was late"
            let opening = text.classes(sentence.lowerBound)
            let isOpponent = opening.contains(.preposition) && sentence.lowerBound == context.beforePhrase(nation)
            guard isClosed, !isOpponent else { return nil }
            return group.people.count > 1 || head == .person ? group.people : nil
        default:
            let word = context.word(end)
            if word == "of", head == .group { return groups.group(from: end + 1, in: sentence)?.people }
            if ["is", "are", "was", "were", "comprises", "comprised", "features", "include", "includes", "included"]
                .contains(word), head == .group
            {
                let start = text.sign(end + 1) == .colon ? end + 2 : end + 1
                guard let group = groups.group(from: start, in: sentence), group.people.count > 1 else { return nil }
                return group.people
            }
            return nil
        }
    }

    /// `American women took all the medals: A, B and C`
    private func announced(_ nation: NationMention, _ sentence: Range<Int>) -> [Int]? {
        let end = nation.tokens.upperBound
        guard context.opensSentence(nation), context.noun(of: nation, in: Self.crews) != nil else { return nil }
        for index in Range.window(end, upTo: min(end + 14, sentence.upperBound)) {
            let isOther = context.nation(at: index).map { $0 != nation } ?? false
            if isOther || context.namedPerson(at: index) != nil { return nil }
            guard text.sign(index) == .colon else { continue }
            let group = groups.group(from: index + 1, in: sentence)
            return group.flatMap { $0.people.count > 1 ? $0.people : nil }
        }
        return nil
    }

    /// As many people behind a colon as the number before the nation says.
    private func counted(_ group: NameGroup, _ nation: NationMention, _ sentence: Range<Int>) -> [Int]? {
        let counts = ["two": 2, "three": 3, "four": 4, "five": 5, "six": 6]
        guard let count = counts[context.word(nation.tokens.lowerBound - 1)] else { return nil }
        let rest = Range.window(group.tokens.lowerBound, upTo: text.sentence(of: group.tokens.lowerBound).upperBound)
        guard !rest.contains(where: { context.nation(at: $0) != nil }) else { return nil }
        var people: [Int] = []
        for index in rest.prefix(80) {
            if let person = context.namedPerson(at: index), !people.contains(person) { people.append(person) }
        }
        return people.count == count ? people : nil
    }

    /// Where the phrase of a nation ends, and in what sort of noun.
    private func phrase(_ nation: NationMention, _ sentence: Range<Int>) -> (Head, Int)? {
        var index = nation.tokens.upperBound
        var head: Head = nation.isAdjective ? .demonym : .nation
        while index < sentence.upperBound, index - nation.tokens.upperBound < 9 {
            let token = text.tokens[index]
            if context.namedPerson(at: index) != nil { return nil }
            switch token.kind {
            case .possessive, .number: break
            case .sign:
                let isDash = token.gap == .space && text.token(index + 1)?.gap == .space
                guard token.sign == .hyphen, !isDash else { return isPlain(head, nation) ? (head, index) : nil }
            case .word:
                let classes = text.classes(index)
                let stops: WordClass = [.preposition, .auxiliary, .determiner, .conjunction, .relative]
                // "the other Briton in action, A, retired"
                if head == .demonym, classes.contains(.preposition), let comma = comma(behind: index, sentence) {
                    return text.classes(nation.tokens.lowerBound - 1).isEmpty ? nil : (.person, comma)
                }
                if !classes.isDisjoint(with: stops)
                    || ["comprises", "features", "include", "includes"].contains(text.folded(index))
                {
                    return isPlain(head, nation) ? (head, index) : nil
                }
                let word = text.folded(index)
                if Self.crews.contains(word) {
                    head = .group
                } else if classes.contains(.athleteNoun), word.hasSuffix("s") {
                    head = .group
                } else if !classes.isDisjoint(with: [.coachNoun, .officialNoun, .mediaNoun]),
                    !classes.contains(.athleteNoun)
                {
                    return nil
                } else if classes.contains(.athleteNoun) {
                    head = .person
                } else if text.classes(index).contains(.personVerb) {
                    return head == .group ? (head, index) : nil
                } else {
                    head = .nation
                    if nation.isAdjective { head = .demonym }
                }
            }
            index += 1
        }
        return isPlain(head, nation) ? (head, index) : nil
    }

    private func comma(behind start: Int, _ sentence: Range<Int>) -> Int? {
        for index in Range.window(start, upTo: min(start + 6, sentence.upperBound)) {
            if text.sign(index) == .comma { return index }
            guard text.tokens[index].kind == .word, context.namedPerson(at: index) == nil,
                context.nation(at: index) == nil,
                text.classes(index).isDisjoint(with: [.auxiliary, .personVerb, .relative])
            else { return nil }
        }
        return nil
    }

    private func isPlain(_ head: Head, _ nation: NationMention) -> Bool {
        guard head == .demonym else { return true }
        let word = context.word(nation.tokens.upperBound - 1)
        return word.hasSuffix("s") || word.hasSuffix("men")
            || text.classes(nation.tokens.lowerBound - 1).contains(.cardinal)
    }

    // MARK: Sweeps

    /// `A and B made it a Norwegian one-two`, `in an all-Chinese final A beat B`: everybody whom the sentence names.
    private func swept(_ nation: NationMention, _ sentence: Range<Int>) -> [Int]? {
        let start = nation.tokens.lowerBound
        let isAll = text.sign(start - 1) == .hyphen && context.word(start - 2) == "all"
        guard isAll && nation.isAdjective || isSweep(nation) else { return nil }
        let others = sentence.prefix(60).contains { index in
            context.nation(at: index).map { $0.code != nation.code } ?? false
        }
        guard !others else { return nil }
        var people: [Int] = []
        for group in groups.groups(in: sentence, before: min(sentence.upperBound, sentence.lowerBound + 80)) {
            people += group.people.filter { !people.contains($0) }
        }
        return people.count > 1 && people.count < 6 ? people : nil
    }

    private func isSweep(_ nation: NationMention) -> Bool {
        let end = nation.tokens.upperBound
        // "Norway completed a clean sweep"
        let reach = nation.isAdjective || !isSubject(nation, text.sentence(of: end - 1)) ? 4 : 8
        let words = Range.window(end, upTo: min(end + reach, text.tokens.count)).map { context.word($0) }
        return words.contains { Self.sweeps.contains($0) } || Array(words.prefix(3)) == ["one", "", "two"]
    }
}
