/// A nation, or its crew, team or athletes, and behind it the names of those who make it up: `Australia (A, B, C, D)`,
/// `Kenya's women: A, B and C`, `the German quartet, A, B, C and D,`, `Sweden won medals through A and B`.
struct NationGroups {
    let context: NationContext
    private var text: TokenizedText { context.text }
    private var groups: NameGroups { NameGroups(context: context) }

    private static let crews = Set(TableRows.items(NationWordsTable.teamNouns)).union(PersonFacts.crewNouns)
        .union(people)
    private static let people: Set<String> = ["boys", "charge", "challenge", "girls", "juniors", "ladies", "men", "women"]
    private static let fortunes = Set(TableRows.items(NationWordsTable.fortunes))
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
        guard let (head, first) = phrase(nation, sentence) else { return nil }
        var end = first
        // "the Hungarian team for Split: A, B"
        if head == .group, text.classes(end).contains(.preposition), text.sign(end) == .none,
            let colon = Range.window(end, upTo: min(end + 9, sentence.upperBound)).first(where: { text.sign($0) == .colon })
        {
            end = colon
        }
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
            // "Of the Spaniards, only A finished"
            let isPart = head != .nation && ["of", "among"].contains(context.word(context.beforePhrase(nation)))
                && context.beforePhrase(nation) == sentence.lowerBound
            if isPart {
                let start = ["only", "just"].contains(context.word(end + 1)) ? end + 2 : end + 1
                return groups.group(from: start, in: sentence)?.people
            }
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
            if context.namedPerson(at: index) != nil { return nil }
            switch token.kind {
            case .possessive, .number: break
            case .sign:
                guard token.sign == .hyphen else { return isPlain(head, nation) ? (head, index) : nil }
            case .word:
                let classes = text.classes(index)
                let stops: WordClass = [.preposition, .auxiliary, .determiner, .conjunction, .relative]
                // "the other Briton in action, A, retired"
                if head == .demonym, classes.contains(.preposition), let comma = comma(behind: index, sentence) {
                    return text.classes(nation.tokens.lowerBound - 1).isEmpty ? nil : (.person, comma)
                }
                if !classes.isDisjoint(with: stops) || ["comprises", "features", "include", "includes"].contains(text.folded(index)) {
                    return isPlain(head, nation) ? (head, index) : nil
                }
                let word = text.folded(index)
                if Self.crews.contains(word) {
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

    private func comma(behind start: Int, _ sentence: Range<Int>) -> Int? {
        for index in Range.window(start, upTo: min(start + 6, sentence.upperBound)) {
            if text.sign(index) == .comma { return index }
            guard text.tokens[index].kind == .word, context.namedPerson(at: index) == nil, context.nation(at: index) == nil,
                text.classes(index).isDisjoint(with: [.auxiliary, .personVerb, .relative])
            else { return nil }
        }
        return nil
    }

    private func isPlain(_ head: Head, _ nation: NationMention) -> Bool {
        guard head == .demonym else { return true }
        let word = context.word(nation.tokens.upperBound - 1)
        return word.hasSuffix("s") || word.hasSuffix("men") || text.classes(nation.tokens.lowerBound - 1).contains(.cardinal)
    }

    // MARK: Leads

    /// `Sweden won medals through A and B`, `Canada's eight, stroked by A, beat …`, `a gold for Sweden when A won`.
    private func led(_ nation: NationMention, _ sentence: Range<Int>) -> [Int]? {
        let isOwner = text.token(nation.tokens.upperBound)?.kind == .possessive
        if let people = sources(nation, sentence) { return people }
        let isCrew = context.noun(of: nation, in: Self.crews) != nil
        guard !nation.isAdjective && !isOwner || isCrew else { return nil }
        let isFortune = isFortune(nation, sentence)
        let isLed = ["inspired", "led", "helped", "took", "sent", "fired"].contains(context.word(context.beforePhrase(nation)))
        guard isFortune || isLed || isSubject(nation, sentence) else { return nil }
        let start = nation.tokens.upperBound
        for index in Range.window(start, upTo: min(start + 26, sentence.upperBound)) {
            if context.person(at: index) != nil { return absolute(index, sentence) }
            var next = index + 1
            switch context.word(index) {
            case "by":
                guard Self.participles.contains(context.word(index - 1)), text.sign(index - 2) == .comma || isCrew else {
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
    private func sources(_ nation: NationMention, _ sentence: Range<Int>) -> [Int]? {
        let end = nation.tokens.upperBound
        if context.word(end) == "of", ["robbed", "deprived", "robs", "deprives"].contains(context.word(context.beforePhrase(nation))) {
            return groups.group(from: end + 1, in: sentence)?.people
        }
        guard text.token(end)?.kind == .possessive, context.noun(of: nation, in: Self.fortunes.union(Self.scores)) != nil,
            let verb = Range.window(end, upTo: min(end + 9, sentence.upperBound)).first(where: {
                ["came", "come", "comes", "scored", "won", "suffered"].contains(context.word($0))
            }), ["from", "by", "through"].contains(context.word(verb + 1))
        else { return nil }
        return groups.group(from: verb + 2, in: sentence)?.people
    }

    private static let scores: Set<String> = ["goal", "goals", "point", "points", "runs", "tries", "try", "wickets"]

    /// A group and whoever `with` and `and` add to it (`with A fifth and B ninth`) until somebody else is spoken of.
    private func rest(behind group: NameGroup, _ sentence: Range<Int>) -> [Int] {
        var people = group.people
        var index = group.tokens.upperBound
        while index < min(sentence.upperBound, group.tokens.upperBound + 40) {
            if Self.others.contains(context.word(index)) || context.nation(at: index) != nil { break }
            if text.sign(index) == .semicolon || text.classes(index).contains(.relative) { break }
            if context.namedPerson(at: index) != nil, let next = groups.group(from: index, in: sentence) {
                guard ["with", "and"].contains(context.word(next.tokens.lowerBound - 1)) else { break }
                people += next.people.filter { !people.contains($0) }
                index = next.tokens.upperBound
            } else {
                index += 1
            }
        }
        return people
    }

    private static let others = Set(TableRows.items(NationWordsTable.against))

    private func hasMedal(_ tokens: Range<Int>) -> Bool {
        tokens.contains { Self.fortunes.contains(context.word($0)) }
    }

    /// `Britain took team bronze, A and B packing well`: names behind a comma with a participle.
    private func absolute(_ start: Int, _ sentence: Range<Int>) -> [Int]? {
        guard text.sign(start - 1) == .comma, let group = groups.group(from: start, in: sentence) else { return nil }
        let verb = context.word(group.tokens.upperBound)
        return verb.hasSuffix("ing") && verb.count > 4 ? rest(behind: group, sentence) : nil
    }

    private func isSubject(_ nation: NationMention, _ sentence: Range<Int>) -> Bool {
        let before = context.beforePhrase(nation)
        if context.opensSentence(nation) || text.sign(before) == .comma { return true }
        return ["and", "but", "while", "as", "when", "where", "then"].contains(context.word(before))
            || [.openDouble, .doubleMark].contains(text.sign(before))
    }

    /// `gold for Sweden`
    private func isFortune(_ nation: NationMention, _ sentence: Range<Int>) -> Bool {
        let before = context.beforePhrase(nation)
        guard before > sentence.lowerBound, context.word(before) == "for" else { return false }
        return Range.window(max(sentence.lowerBound, before - 4), upTo: before).contains {
            Self.fortunes.contains(context.word($0))
        }
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
        for group in groups.groups(in: sentence, before: sentence.upperBound) {
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
