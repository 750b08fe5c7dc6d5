/// What a sentence says of a nation's athletes holds for those whom the list or the sentences behind it name.
struct NationTopics {
    let context: NationContext
    private var text: TokenizedText { context.text }

    private static let fortunes = Set(TableRows.items(NationWordsTable.fortunes))
    private static let lists = Set(TableRows.items(NationWordsTable.lists))

    /// Those whom a nation's mention is about because of what stands there of the nation.
    func claims() -> [NationContext.Claim] {
        let lists = self.lists()
        var claims: [NationContext.Claim] = []
        for nation in context.nations {
            if nation.isAdjective || isPossessive(nation) {
                if isFortune(nation) || isConcern(nation) { claims += bearers(of: nation) }
            } else if isJoy(nation) || isCrewSubject(nation) {
                claims += bearers(of: nation)
            }
            if opensFor(nation) { claims += followers(of: nation) }
        }
        claims += sweeps(lists)
        for list in lists {
            guard let nation = topic(of: list) else { continue }
            claims += list.people.compactMap { context.claim($0, nation, NationRules.topic) }
        }
        return claims
    }

    private func isPossessive(_ nation: NationMention) -> Bool {
        text.token(nation.tokens.upperBound)?.kind == .possessive
    }

    // MARK: Sentences

    /// `a poor night for the Swedes`, `British success in the shot`, `Britain's only medal`.
    private func isFortune(_ nation: NationMention) -> Bool {
        let end = nation.tokens.upperBound
        if isPluralDemonym(nation) {
            let before = context.beforePhrase(nation)
            if ["for", "among"].contains(context.word(before)) { return true }
            // "the affair of two Slovenians"
            return text.classes(before).contains(.cardinal)
                && ["between", "of"].contains(
                    context.word(before - 1) == "the" ? context.word(before - 2) : context.word(before - 1))
        }
        guard let noun = context.noun(of: nation, in: Self.fortunes), noun - end <= 5 else { return false }
        return true
    }

    private static let people = PersonFacts.crewNouns.union([
        "athletes", "boys", "girls", "juniors", "ladies", "men", "women",
    ])

    /// `Britain's women fared better.`, `a mixed evening for the English team.`: what the sentence is about.
    private func isConcern(_ nation: NationMention) -> Bool {
        let sentence = text.sentence(of: nation.tokens.lowerBound)
        let before = context.beforePhrase(nation)
        let isSubject = context.opensSentence(nation)
        guard isSubject || context.word(before) == "for" else { return false }
        if let noun = context.noun(of: nation, in: Self.people), noun - nation.tokens.upperBound <= 4 { return true }
        let end = nation.tokens.upperBound
        return isSubject
            && Range.window(end, upTo: min(end + 3, sentence.upperBound)).contains {
                text.classes($0).contains(.athleteNoun) && context.word($0).hasSuffix("s")
            }
    }

    /// `less joy for Britain in the 60m`
    private func isJoy(_ nation: NationMention) -> Bool {
        let before = context.beforePhrase(nation)
        let first = text.sentence(of: nation.tokens.lowerBound).lowerBound
        return context.word(before) == "for"
            && Range.window(max(first, before - 3), upTo: max(first, before)).contains {
                Self.fortunes.contains(context.word($0))
                    || ["day", "night", "evening", "news"].contains(context.word($0))
            }
    }

    /// `Poland won the medley relay.`
    private func isCrewSubject(_ nation: NationMention) -> Bool {
        let sentence = text.sentence(of: nation.tokens.lowerBound)
        guard context.opensSentence(nation) else { return false }
        return sentence.prefix(40).contains { ["relay", "baton", "eights", "fours"].contains(context.word($0)) }
    }

    /// `For Norway A was fifth.`
    private func opensFor(_ nation: NationMention) -> Bool {
        let first = text.sentence(of: nation.tokens.lowerBound).lowerBound
        return context.word(first) == "for" && nation.tokens.lowerBound <= first + 2 && !isPossessive(nation)
            && !(nation.isAdjective && !isPluralDemonym(nation))
    }

    /// Those at the head of the sentence itself and of those behind it.
    private func followers(of nation: NationMention) -> [NationContext.Claim] {
        let number = Int(text.sentenceOfToken[nation.tokens.lowerBound])
        let sentence = text.sentences[number]
        let comma = nation.tokens.upperBound
        var claims: [NationContext.Claim] = []
        let start = text.sign(comma) == .comma ? comma + 1 : comma
        if let group = NameGroups(context: context).group(from: start, in: sentence) {
            claims += group.people.compactMap { context.claim($0, nation, NationRules.topic) }
        }
        return claims.isEmpty ? [] : claims + heads(behind: number, nation)
    }

    private func isPluralDemonym(_ nation: NationMention) -> Bool {
        let word = context.word(nation.tokens.upperBound - 1)
        if nation.isAdjective, word.hasSuffix("ish") || word.hasSuffix("ch") {
            let next = nation.tokens.upperBound
            return context.word(nation.tokens.lowerBound - 1) == "the"
                && (text.token(next)?.kind != .word
                    || !text.classes(next).isDisjoint(with: [.preposition, .auxiliary]))
        }
        return nation.isAdjective && (word.hasSuffix("s") || word.hasSuffix("men") || word.hasSuffix("women"))
    }

    /// Words that lead from what is said of a nation to the person whom it is about.
    private static let leads: Set<String> = ["as", "from", "on", "only", "through", "when", "where", "which", "with"]

    /// The people named next: in the rest of the sentence behind `where` or `through`, or at the head of those that follow.
    private func bearers(of nation: NationMention) -> [NationContext.Claim] {
        let number = Int(text.sentenceOfToken[nation.tokens.lowerBound])
        let sentence = text.sentences[number]
        if let (person, token) = context.firstPerson(from: nation.tokens.upperBound, upTo: sentence.upperBound) {
            let start = context.references.reference(at: token)?.tokens.lowerBound ?? token
            let isLed = Range.window(start - 4, upTo: start).contains { Self.leads.contains(context.word($0)) }
            // "no joy for the Italians as Marsh won"
            let isDenied =
                ["as", "when"].contains(context.word(start - 1))
                && Range.window(sentence.lowerBound, upTo: min(sentence.lowerBound + 40, nation.tokens.lowerBound))
                    .contains {
                        text.classes($0).contains(.negation) || ["few", "less", "little"].contains(context.word($0))
                    }
            guard !isDenied else { return [] }
            let isClear = !hasNation(in: nation.tokens.upperBound..<token)
            return isLed && isClear ? [context.claim(person, nation, NationRules.topic)].compactMap(\.self) : []
        }
        guard context.firstPerson(from: sentence.lowerBound, upTo: sentence.upperBound) == nil else { return [] }
        return heads(behind: number, nation)
    }

    /// Those at the head of the sentences behind one, until another nation is named.
    private func heads(behind number: Int, _ nation: NationMention) -> [NationContext.Claim] {
        var claims: [NationContext.Claim] = []
        for next in Range.window(number + 1, upTo: min(number + 4, text.sentences.count)) {
            let sentence = text.sentences[next]
            guard text.tokens[sentence.lowerBound].gap < .line else { break }
            for index in sentence.prefix(60) where isHead(index, of: sentence) {
                guard !hasNation(in: sentence.lowerBound..<index), let person = context.person(at: index) else { break }
                claims += [context.claim(person, nation, NationRules.topic)].compactMap(\.self)
            }
            if hasNation(in: sentence) { break }
        }
        return claims
    }

    /// A name at the head of its sentence or of a clause that `while` or `and` adds.
    private func isHead(_ index: Int, of sentence: Range<Int>) -> Bool {
        guard let reference = context.references.reference(at: index), reference.head.lowerBound == index,
            case .name = reference.kind
        else { return false }
        let start = reference.tokens.lowerBound
        if start == sentence.lowerBound { return true }
        if ["while", "and", "but"].contains(context.word(start - 1)), context.person(at: start - 2) == nil {
            return true
        }
        // "Olympic champion Marsh", "Team-mate Weir"
        return start - sentence.lowerBound <= 6
            && (sentence.lowerBound..<start).allSatisfy {
                text.classes($0).isDisjoint(with: [.preposition, .auxiliary, .conjunction])
            }
    }

    private func hasNation(in tokens: Range<Int>) -> Bool {
        tokens.prefix(60).contains { context.nation(at: $0) != nil }
    }

    // MARK: Lists

    /// Lines that each begin with somebody.
    private struct List {
        var lines: Range<Int>
        var people: [Int]
        /// True for a race's own order, from the first place on.
        var isRanking: Bool
    }

    private func lists() -> [List] {
        var lists: [List] = []
        var people: [Int] = []
        var first = 0
        for line in text.lines.indices {
            if let person = listed(in: text.lines[line]) {
                if people.isEmpty { first = line }
                people.append(person)
            } else if !people.isEmpty {
                if people.count > 2 { lists.append(list(first..<line, people)) }
                people = []
            }
        }
        if people.count > 2 { lists.append(list(first..<text.lines.count, people)) }
        return lists
    }

    /// `So, three Ethiopians on the podium`: behind a race's order the first of it are of that nation.
    private func sweeps(_ lists: [List]) -> [NationContext.Claim] {
        var claims: [NationContext.Claim] = []
        for nation in context.nations where isPluralDemonym(nation) {
            guard let count = Self.counts[context.word(nation.tokens.lowerBound - 1)],
                Range.window(nation.tokens.upperBound, upTo: nation.tokens.upperBound + 4).contains(where: {
                    ["podium", "rostrum", "top"].contains(text.tokens.indices.contains($0) ? context.word($0) : "")
                }),
                let list = lists.last(where: { text.lines[$0.lines.lowerBound].lowerBound < nation.tokens.lowerBound }),
                list.isRanking, list.people.count >= count
            else { continue }
            claims += list.people.prefix(count).compactMap { context.claim($0, nation, NationRules.topic) }
        }
        return claims
    }

    private static let counts = ["two": 2, "three": 3]

    private func list(_ lines: Range<Int>, _ people: [Int]) -> List {
        let ranks = lines.prefix(3).map { text.number(text.lines[$0].lowerBound) }
        return List(lines: lines, people: people, isRanking: ranks == [1, 2, 3])
    }

    /// The person with whom a line of a list begins: behind a number, a class or a bullet, or in a short line.
    private func listed(in line: Range<Int>) -> Int? {
        guard
            let (person, token) = context.firstPerson(
                from: line.lowerBound, upTo: min(line.lowerBound + 6, line.upperBound))
        else { return nil }
        let starts = text.tokens[line.lowerBound]
        let isItem = starts.kind == .number || starts.kind == .sign || line.count < 14 && token == line.lowerBound
        return isItem && !hasNation(in: line) ? person : nil
    }

    /// The nation that a list is of: that of the plural named last before it, at most four lines before, unless another
    /// heading stands between the two.
    private func topic(of list: List) -> NationMention? {
        var line = list.lines.lowerBound - 1
        while line >= 0, list.lines.lowerBound - line <= 4 {
            let tokens = text.lines[line]
            let groups = nations(in: tokens).filter(isGroup)
            if let nation = groups.last {
                let isAlone = Set(groups.map(\.code)).count == 1
                let isNear = line == list.lines.lowerBound - 1
                return isAlone && (isNear || !list.isRanking) ? nation : nil
            }
            let isHeading = tokens.count <= 5 || text.sign(tokens.upperBound - 1) == .colon
            if isHeading || context.firstPerson(from: tokens.lowerBound, upTo: tokens.upperBound) != nil { return nil }
            line -= 1
        }
        return nil
    }

    private func nations(in tokens: Range<Int>) -> [NationMention] {
        var result: [NationMention] = []
        for index in tokens.prefix(60) {
            if let nation = context.nation(at: index), nation.tokens.lowerBound == index { result.append(nation) }
        }
        return result
    }

    /// `the American lifters`, `the Swedes`, `British results`.
    private func isGroup(_ nation: NationMention) -> Bool {
        let end = nation.tokens.upperBound
        if isPluralDemonym(nation) { return true }
        guard nation.isAdjective || isPossessive(nation) else { return false }
        if context.noun(of: nation, in: Self.lists) != nil { return true }
        for index in Range.window(end, upTo: min(end + 4, text.sentence(of: nation.tokens.lowerBound).upperBound)) {
            guard text.tokens[index].kind == .word else { continue }
            if text.classes(index).contains(.athleteNoun), context.word(index).hasSuffix("s") { return true }
            if !text.classes(index).isDisjoint(with: [.preposition, .auxiliary, .determiner]) { return false }
        }
        return false
    }
}
