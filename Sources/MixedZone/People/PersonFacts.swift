/// What the words beside a name say of its bearer: nation, age, role.
struct PersonFacts {
    let text: TokenizedText
    let entities: Entities
    let knowledge: Knowledge
    /// Which tokens name somebody.
    let mentioned: [Bool]

    init(text: TokenizedText, entities: Entities, knowledge: Knowledge, people: People) {
        self.text = text
        self.entities = entities
        self.knowledge = knowledge
        mentioned = people.personAtToken.map { $0 >= 0 }
    }

    /// Adds to each person what the article says beside the name.
    func add(to people: inout People) {
        for number in people.persons.indices {
            for mention in people.persons[number].mentions where mention.kind == .name {
                let sentence = text.sentence(of: mention.tokens.lowerBound)
                if people.persons[number].nation == nil {
                    people.persons[number].nation = nation(of: mention.tokens, in: sentence)
                }
                if people.persons[number].age == nil { people.persons[number].age = age(beside: mention.tokens) }
            }
            people.persons[number].role = PersonRoles(text: text, entities: entities).role(of: number, in: people)
        }
    }

    // MARK: Nation

    private func nation(of name: Range<Int>, in sentence: Range<Int>) -> String? {
        nationBefore(name.lowerBound, in: sentence) ?? nationAfter(name.upperBound, in: sentence)
            ?? nationOfRecord(after: name.upperBound)
    }

    /// `Kenyan Marsh`, `British hurdler Marsh`, `Norway's Olympic champion Marsh`.
    private func nationBefore(_ start: Int, in sentence: Range<Int>) -> String? {
        if let group = nationOfGroup(before: start, in: sentence) { return group }
        if isColumn(start - 1), start - 2 >= 0, let code = codeInColumn(start - 2) { return code }
        var index = start - 1
        while index >= sentence.lowerBound, start - index <= 8 {
            let token = text.tokens[index]
            if let nation = entities.nation(at: index) {
                // "Italy's coach" coaches Italians, whoever he is.
                let isPossessor = text.token(index + 1)?.kind == .possessive
                let noun = text.classes(text.sign(start - 1) == .comma ? start - 2 : start - 1)
                let isStaff = !noun.isDisjoint(with: [.coachNoun, .officialNoun]) && !noun.contains(.athleteNoun)
                let isModifier = nation.isAdjective || isPossessor && !isStaff
                // "USA runner Marsh", but not "UK Athletics director Marsh": a team's name makes a nation for athletes only.
                let isTeam = text.classes(start - 1).contains(.athleteNoun) && index + 1 < start
                return (isModifier || isTeam) && !isOfficer(of: nation, before: start) ? nation.code : nil
            }
            if isEventWord(index) {
                index -= 1
                continue
            }
            // "another Kenyan, Marsh": a comma between a nationality with its article and the name.
            let isSet =
                index == start - 1 && token.sign == .comma
                && (isSetOff(index - 1) || isDescribed(index - 1, in: sentence))
            if token.kind == .sign, token.sign != .hyphen, !isSet { return nil }
            let classes = text.classes(index)
            let isModifier =
                token.kind != .word || !classes.isDisjoint(with: .roleNoun)
                || !classes.isDisjoint(with: [.ordinal, .title])
                || Self.modifiers.contains(text.folded(index)) || entities.named(at: index)?.kind == .competition
            guard isModifier else { return nil }
            index -= 1
        }
        return nil
    }

    /// `1 | KEN | Marsh`, `Marsh | KEN | 3:41.07`: a column of a table.
    private func isColumn(_ index: Int) -> Bool { text.sign(index) == .pipe }

    private func codeInColumn(_ index: Int) -> String? {
        guard let token = text.token(index), token.kind == .word, token.shape.contains(.allCapitals) else { return nil }
        return knowledge.nations.codeInList(text.string(index..<index + 1))
    }

    /// `TOLVIK Marit NOR 4:06.02`: a code without brackets, before a number or at the end of its line.
    private func codeInList(_ index: Int) -> String? {
        guard let token = text.token(index), token.kind == .word, token.shape.contains(.allCapitals),
            token.gap == .space,
            token.end - token.start == 3
        else { return nil }
        let next = text.token(index + 1)
        let endsField =
            next == nil || next?.kind == .number || (next?.gap ?? .line) >= .line || next?.isCapitalised == true
        return endsField ? knowledge.nations.code(text.string(index..<index + 1)) : nil
    }

    /// `the Polish quartet of A, B and C`: a nation given for all of a list.
    private func nationOfGroup(before start: Int, in sentence: Range<Int>) -> String? {
        var index = start - 1
        while index > sentence.lowerBound, start - index < 24 {
            let token = text.tokens[index]
            if token.kind == .word, text.folded(index) == "of", text.classes(index - 1).contains(.groupNoun) {
                let nation = entities.nation(at: index - 2) ?? entities.nation(at: index - 3)
                return nation?.code
            }
            let isListed =
                people(at: index) || token.sign == .comma || token.sign == .hyphen
                || token.kind == .word && text.folded(index) == "and"
            guard isListed else { return nil }
            index -= 1
        }
        return nil
    }

    /// `another Kenyan, Marsh`, `the Kenyans, Marsh and Weir`: a nationality that stands for its bearer.
    private func isSetOff(_ index: Int) -> Bool {
        guard let nation = entities.nation(at: index), nation.isAdjective else { return false }
        return text.classes(nation.tokens.lowerBound - 1).contains(.determiner) || text.folded(index).hasSuffix("s")
    }

    /// `the Latvian world champion, Marsh`, `Britain's discus thrower, Marsh`: a nation, its article and a noun for the person.
    private func isDescribed(_ noun: Int, in sentence: Range<Int>) -> Bool {
        guard !text.classes(noun).isDisjoint(with: .roleNoun) else { return false }
        for index in stride(from: noun - 1, through: max(sentence.lowerBound, noun - 5), by: -1) {
            guard let nation = entities.nation(at: index) else { continue }
            return text.token(index + 1)?.kind == .possessive
                || nation.isAdjective && text.classes(nation.tokens.lowerBound - 1).contains(.determiner)
        }
        return false
    }

    /// `Marsh's British record`: a national record is that of somebody's own nation.
    private func nationOfRecord(after end: Int) -> String? {
        guard text.token(end)?.kind == .possessive, let nation = entities.nation(at: end + 1), nation.isAdjective else {
            return nil
        }
        let next = nation.tokens.upperBound
        let noun =
            text.token(next)?.kind == .word && ["indoor", "outdoor", "junior", "all"].contains(text.folded(next))
            ? next + 1 : next
        return text.token(noun)?.kind == .word && ["record", "records", "best"].contains(text.folded(noun))
            ? nation.code : nil
    }

    private func people(at index: Int) -> Bool { mentioned.indices.contains(index) && mentioned[index] }

    /// `Marsh (KEN)`, `Marsh of Kenya`, `Marsh, the Norwegian champion`, `Marsh, a Kenyan`.
    func nationAfter(_ end: Int, in sentence: Range<Int>) -> String? {
        if text.sign(end) == .openParenthesis {
            if let nation = entities.nation(at: end + 1) { return nation.code }
            if let token = text.token(end + 1), token.kind == .word, token.isCapitalised {
                return knowledge.nations.codeInList(text.string(end + 1..<end + 2))
            }
            return nil
        }
        if isColumn(end), let code = codeInColumn(end + 1) { return code }
        if let code = codeInList(end) { return code }
        if let token = text.token(end), token.kind == .word, ["of", "from"].contains(text.folded(end)) {
            let first = text.classes(end + 1).contains(.determiner) ? end + 2 : end + 1
            // "of Norway", "of the United States"; not "of UK Athletics", "of Norway's team".
            guard let nation = entities.nation(at: first), !nation.isAdjective, entities.named(at: first) == nil,
                text.token(nation.tokens.upperBound)?.kind != .possessive
            else { return nil }
            return nation.code
        }
        guard text.sign(end) == .comma else { return nil }
        if text.token(end + 1)?.kind == .word, text.folded(end + 1) == "also" {
            return nationAfter(end + 2, in: sentence)
        }
        // "Marsh, 33, of Kenya"
        if text.number(end + 1) != nil, text.sign(end + 2) == .comma, end + 3 < sentence.upperBound {
            return nationAfter(end + 3, in: sentence) ?? nationAfter(end + 2, in: sentence)
        }
        for index in Range.window(end + 1, upTo: min(end + 8, sentence.upperBound)) {
            if let nation = entities.nation(at: index) {
                let opens = index == end + 1 || text.classes(index - 1).contains(.determiner) || isModifier(index - 1)
                let isOfficer =
                    isTeamWord(nation.tokens.upperBound)
                    && !text.classes(nation.tokens.upperBound + 1).contains(.athleteNoun)
                return opens && nation.isAdjective && !isOfficer ? nation.code : nil
            }
            if text.tokens[index].kind == .sign, text.sign(index) != .hyphen { return nil }
            if !text.classes(index).isDisjoint(with: [.personVerb, .auxiliary, .relative, .preposition]) { return nil }
        }
        return nil
    }

    /// `British team leader Marsh`: who leads or coaches a nation's team may be of any nation.
    private func isOfficer(of nation: NationMention, before start: Int) -> Bool {
        guard isTeamWord(nation.tokens.upperBound) else { return false }
        if text.token(start - 1)?.kind == .word, text.folded(start - 1) == "member" { return false }
        let noun = text.sign(start - 1) == .comma ? start - 2 : start - 1
        return !text.classes(noun).isDisjoint(with: [.coachNoun, .officialNoun])
            && !text.classes(noun).contains(.athleteNoun)
            || text.tokens[noun].kind == .word && text.folded(noun) == "leader"
    }

    private func isTeamWord(_ index: Int) -> Bool {
        text.token(index)?.kind == .word && ["team", "squad"].contains(text.folded(index))
    }

    private func isModifier(_ index: Int) -> Bool {
        text.tokens[index].kind == .word && Self.modifiers.contains(text.folded(index))
    }

    private func isEventWord(_ index: Int) -> Bool {
        entities.event(at: index) != nil
    }

    /// Words that stand between a nationality and the noun or name it belongs to.
    private static let modifiers: Set<String> = [
        "and", "best", "captain", "champion", "defending", "double", "european", "experienced", "fast", "fellow",
        "former",
        "great", "favorite", "favourite", "home",
        "holder", "indoor", "international", "junior", "long", "medal", "member", "new", "number", "national", "old",
        "one",
        "olympic",
        "outdoor", "record", "reigning", "rising", "senior", "skipper", "squad", "star", "team", "teenage", "teenager",
        "time", "top", "two",
        "three",
        "triple", "veteran", "world", "year", "young", "youngster",
    ]

    // MARK: Age

    private func age(beside name: Range<Int>) -> Int? {
        let end = name.upperBound
        let opens = text.sign(end) == .comma || text.sign(end) == .openParenthesis
        if opens, let age = text.number(end + 1), (8...99).contains(age) {
            switch text.sign(end + 2) {
            case .comma, .closeParenthesis, .semicolon: return age
            default: return nil
            }
        }
        let start = name.lowerBound
        guard start >= 5, text.tokens[start - 1].kind == .word, text.folded(start - 1) == "old",
            text.sign(start - 2) == .hyphen, text.folded(start - 3) == "year"
        else { return nil }
        return text.number(start - 5)
    }
}
