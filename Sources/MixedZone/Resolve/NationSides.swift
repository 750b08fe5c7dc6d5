/// Whoever does something for a nation, or as one of its team, is of that nation, whatever it is that he does: the other
/// way round than ``NationTeams``, which knows the verbs that let a reading through, this one knows those that forbid it.
struct NationSides {
    let context: NationContext
    private var text: TokenizedText { context.text }
    private var groups: NameGroups { NameGroups(context: context) }

    private static let nouns = Set(TableRows.items(NationWordsTable.teamNouns)).union(PersonFacts.crewNouns)
        .union(["anthem", "assault", "challenge", "charge", "flag"])
    private static let travel = Set(TableRows.items(NationWordsTable.travel))
    private static let against = Set(TableRows.items(NationWordsTable.against))
    private static let joining = Set(TableRows.items(NationWordsTable.joining))
    private static let medals = Set(TableRows.items(NationWordsTable.medals))
    private static let winning = Set(TableRows.items(NationWordsTable.winningVerbs)).union(
        TableRows.items(NationWordsTable.competingVerbs))
    private static let hopes = Set(TableRows.items(NationWordsTable.hopes))
    private static let scoring = Set(TableRows.items(NationWordsTable.scoringVerbs))
    private static let leading = Set(TableRows.items(NationWordsTable.leadingVerbs))

    /// Those who stand on a nation's side.
    func claims(of nation: NationMention) -> [NationContext.Claim] {
        guard context.entities.named(at: nation.tokens.lowerBound) == nil else { return [] }
        let sentence = text.sentence(of: nation.tokens.lowerBound)
        let isOwner = text.token(nation.tokens.upperBound)?.kind == .possessive
        // "won it for the Norwegians", "led the Norwegians home"
        let isAll =
            nation.isAdjective && context.word(nation.tokens.upperBound - 1).hasSuffix("s")
            && context.word(nation.tokens.lowerBound - 1) == "the"
            && !["was", "is"].contains(context.word(nation.tokens.upperBound))
        if isAll, let verb = Optional(nation.tokens.lowerBound - 2),
            ["gave", "brought"].contains(context.word(verb))
                || context.word(verb) == "for" || Self.leading.contains(context.word(verb))
        {
            let people = forNation(nation, sentence)
            return people.compactMap { context.claim($0, nation, NationRules.representing) }
        }
        let (rule, people) =
            nation.isAdjective || isOwner || context.noun(of: nation, in: Self.nouns) != nil
            ? (NationRules.team, inTeam(nation, sentence)) : (NationRules.representing, forNation(nation, sentence))
        return people.compactMap { context.claim($0, nation, rule) }
    }

    // MARK: The nation by its name

    private func forNation(_ nation: NationMention, _ sentence: Range<Int>) -> [Int] {
        var before = nation.tokens.lowerBound - 1
        while before >= sentence.lowerBound, text.classes(before).contains(.determiner) { before -= 1 }
        guard before >= sentence.lowerBound else { return asSide(nation, sentence) }
        let word = context.word(before)
        if word.hasPrefix("represent") { return subjects(before, sentence) }
        switch word {
        case "brought", "gave", "gives", "brings":
            return subjects(before, sentence)
        case "for":
            // "Also through for the United States are A and B"
            let end = nation.tokens.upperBound
            if ["are", "is", "was", "were"].contains(context.word(end)),
                let group = groups.group(from: end + 1, in: sentence)
            {
                return group.people
            }
            return isTravel(before, sentence) ? [] : subjects(before, sentence)
        case "by":
            let verb = Range.window(max(sentence.lowerBound, before - 6), upTo: before).last {
                [
                    "called", "capped", "picked", "chosen", "selected", "named", "dropped", "nominated", "overlooked",
                    "recalled",
                ]
                .contains(context.word($0))
            }
            return verb.map { subjects($0, sentence) } ?? []
        case "to":
            let isChange = Range.window(max(sentence.lowerBound, before - 7), upTo: before).contains {
                ["allegiance", "nationality", "allegiances"].contains(context.word($0))
            }
            return isChange ? subjects(before, sentence) : []
        case "as", "when", "while", "before", "and":
            return asSide(nation, sentence)
        default:
            if Self.leading.contains(word) { return subjects(before, sentence) }
            // "won the record of Sweden", "the colours of Sweden"
            // "is the pride of Hungary"
            if word == "of", Self.hopes.contains(context.word(before - 1)),
                ["is", "was", "became", "are", "were"].contains(context.word(before - 3))
            {
                return subjects(before - 3, sentence)
            }
            guard word == "of", Self.nouns.contains(context.word(before - 1)) || context.word(before - 1) == "record"
            else {
                return []
            }
            return isAgainst(before, sentence) ? [] : subjects(before, sentence)
        }
    }

    /// `A scored twice as Sweden beat Norway`
    private func asSide(_ nation: NationMention, _ sentence: Range<Int>) -> [Int] {
        let start = nation.tokens.lowerBound
        guard start > sentence.lowerBound else { return [] }
        let isRelay =
            context.word(start - 1) == "and"
            && sentence.prefix(60).contains {
                ["relay", "baton", "leg"].contains(context.word($0))
            }
        guard isRelay || ["as", "when", "before"].contains(context.word(start - 1)) else { return [] }
        let scores =
            isRelay
            || Range.window(max(sentence.lowerBound, start - 12), upTo: start - 1).contains {
                Self.scoring.contains(context.word($0))
            }
        guard scores, let group = groups.groups(in: sentence, before: start).last(where: { !$0.isObject }) else {
            return []
        }
        return group.people
    }

    /// `left for Kenya`, `a flight for Kenya`, `coach for Kenya`
    private func isTravel(_ preposition: Int, _ sentence: Range<Int>) -> Bool {
        for index in stride(from: preposition - 1, through: max(sentence.lowerBound, preposition - 5), by: -1) {
            if text.tokens[index].kind == .sign, text.sign(index) != .hyphen { return false }
            if context.person(at: index) != nil { return false }
            if context.word(index) == "flag" { return false }
            if Self.travel.contains(context.word(index)) { return true }
            let classes = text.classes(index)
            if !classes.isDisjoint(with: [.coachNoun, .officialNoun]),
                classes.isDisjoint(with: [.athleteNoun, .common])
            {
                return true
            }
        }
        return false
    }

    // MARK: The nation's team

    private func inTeam(_ nation: NationMention, _ sentence: Range<Int>) -> [Int] {
        let before = context.beforePhrase(nation)
        if let medal = context.noun(of: nation, in: Self.medals), isMedal(medal, nation) {
            // "won the first of Sweden's two silvers"
            var verb = before
            if context.word(before) == "of" {
                verb -= 2
                if text.classes(verb).contains(.determiner) { verb -= 1 }
            }
            guard verb >= sentence.lowerBound, Self.winning.contains(context.word(verb)) else { return [] }
            return subjects(verb, sentence)
        }
        // "kept British hopes alive", but not "ended British hopes"
        if context.noun(of: nation, in: ["challenge", "charge", "hopes", "interest"]) != nil,
            ["boosted", "carried", "carries", "carry", "keep", "keeps", "kept", "raised", "revived"].contains(
                context.word(before))
        {
            return subjects(before, sentence)
        }
        guard let noun = context.noun(of: nation, in: Self.nouns), endsPhrase(noun),
            context.word(noun) != "side" || context.word(noun + 1) != "of"
        else { return [] }
        let word = context.word(before)
        // "no place in the England side for A"
        if word == "in" || word == "on", context.word(noun + 1) == "for",
            let group = groups.group(from: noun + 2, in: sentence)
        {
            return group.people
        }
        // "A and the rest of the Norwegian team"
        if word == "of", context.word(before - 1) == "rest" {
            return groups.groups(in: sentence, before: before).last { !$0.isObject }?.people ?? []
        }
        if [
            "in", "on", "of", "for", "to", "into", "from", "with", "and", "make", "making", "made", "join", "joined",
            "joins",
        ]
        .contains(word) || Self.leading.contains(word) {
            return isAgainst(before, sentence) ? [] : subjects(before, sentence)
        }
        return []
    }

    /// `Sweden's first medal`, but not `Sweden's gold coast`; a medal of an adjective is a competition's (`the British title`).
    private func isMedal(_ medal: Int, _ nation: NationMention) -> Bool {
        text.token(nation.tokens.upperBound)?.kind == .possessive
            || Range.window(nation.tokens.upperBound, upTo: medal).contains { text.classes($0).contains(.ordinal) }
    }

    /// Behind the noun for the team its phrase ends: not `team event`, not `team Weston-Harbour`.
    private func endsPhrase(_ noun: Int) -> Bool {
        guard let next = text.token(noun + 1), next.gap < .line else { return true }
        guard next.kind == .word else { return next.kind == .sign && next.sign != .hyphen }
        let classes = text.classes(noun + 1)
        // "team pursuit squad"
        for further in noun + 1..<noun + 4 where text.token(further)?.kind == .word {
            if Self.nouns.contains(context.word(further)) { return endsPhrase(further) }
            if !text.classes(further).isDisjoint(with: [.preposition, .auxiliary, .conjunction, .determiner]) { break }
        }
        if next.isCapitalised { return context.person(at: noun + 1) != nil }
        return classes.isDisjoint(with: .roleNoun)
            && (!classes.isDisjoint(with: [
                .preposition, .auxiliary, .conjunction, .determiner, .relative, .adverb, .personVerb,
            ]) || context.word(noun + 1).hasSuffix("ed"))
    }

    private func isAgainst(_ index: Int, _ sentence: Range<Int>) -> Bool {
        Range.window(max(sentence.lowerBound, index - 6), upTo: index + 1).contains {
            Self.against.contains(context.word($0))
        }
    }

    // MARK: Subjects

    /// Who does what stands before a token: the nearest people who are no object, and those whom they joined or helped.
    private func subjects(_ index: Int, _ sentence: Range<Int>) -> [Int] {
        let all = groups.groups(in: sentence, before: index)
        let isFormer = Range.window(max(sentence.lowerBound, index - 5), upTo: index).contains {
            ["formerly", "used", "nearly", "not", "never"].contains(context.word($0))
        }
        guard !isFormer else { return [] }
        guard let nearest = all.last else { return ahead(of: index, sentence) }
        // "A of the Swedish team": right behind the name.
        let isBehind = nearest.tokens.upperBound == index
        if isBehind, !nearest.isObject || ["of", "from"].contains(context.word(index)) { return nearest.people }
        var people: [Int] = []
        for (number, group) in all.enumerated().reversed() {
            let end = group.tokens.upperBound
            if text.token(end)?.kind == .possessive {
                // "A's leap won gold for Ghana"
                if !group.isObject || number == 0 { return people + group.people }
                continue
            }
            let who = text.sign(end) == .comma ? end + 1 : end
            if context.word(who) == "who", isOpen(who, index) { return people + group.people }
            if !group.isObject { return people + group.people }
            let from = max(sentence.lowerBound, group.tokens.lowerBound - 5)
            let joins = Range.window(from, upTo: group.tokens.lowerBound).contains {
                Self.joining.contains(context.word($0))
            }
            let fights = Range.window(from, upTo: group.tokens.lowerBound).contains {
                Self.against.contains(context.word($0))
            }
            if joins, !fights { people += group.people }
        }
        return people
    }

    /// No comma closes the relative clause before the index.
    private func isOpen(_ who: Int, _ index: Int) -> Bool {
        !Range.window(who, upTo: index).contains { text.sign($0) == .comma }
    }

    /// `Called up by Norway at 19, A …`, `In an Italian vest for the first time, A …`: the subject to come.
    private func ahead(of index: Int, _ sentence: Range<Int>) -> [Int] {
        guard index - sentence.lowerBound <= 5,
            let comma = Range.window(index, upTo: min(index + 16, sentence.upperBound)).first(where: {
                text.sign($0) == .comma
            }), let group = groups.group(from: comma + 1, in: sentence)
        else { return [] }
        return group.people
    }
}
