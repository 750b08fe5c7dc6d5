/// What the nouns beside a name say of what its bearer is in the article.
struct PersonRoles {
    let text: TokenizedText
    let entities: Entities

    /// The role of a person by all mentions of the name.
    func role(of number: Int, in people: People) -> (role: Person.Role, isTold: Bool) {
        var roles = RoleCount()
        let names = people.persons[number].mentions.filter { $0.kind == .name }
        for mention in names {
            countRoles(beside: mention.tokens, in: text.sentence(of: mention.tokens.lowerBound), people, &roles)
        }
        if names.count == 1, isByline(names[0].tokens) { roles.counts[.media, default: 0] += 2 }
        return (roles.role, roles.competing > 0 || roles.counts.values.contains { $0 > 0 })
    }

    private struct RoleCount {
        var counts: [Person.Role: Int] = [:]
        /// How often the person does what athletes do.
        var competing = 0

        /// The role with most support; an athlete where nothing speaks for another.
        var role: Person.Role {
            let order: [Person.Role] = [.coach, .official, .media, .other]
            let best = order.max { (counts[$0] ?? 0) < (counts[$1] ?? 0) }
            // Brothers and sisters of athletes compete as well.
            let athlete = (counts[.athlete] ?? 0) + competing * (best == .other ? 2 : 1)
            guard let best, (counts[best] ?? 0) > athlete else { return .athlete }
            return order.first { counts[$0] == counts[best] } ?? best
        }
    }

    private func countRoles(
        beside name: Range<Int>, in sentence: Range<Int>, _ people: People, _ roles: inout RoleCount
    ) {
        let before = roleBefore(name, in: sentence, people)
        if let before { roles.counts[before, default: 0] += 2 }
        if let role = roleAfter(name.upperBound, in: sentence, people) ?? roleInClause(name.upperBound, in: sentence) {
            roles.counts[role, default: 0] += 2
        }
        if let role = roleOfAppointment(name, in: sentence) ?? roleInBody(name, in: sentence)
            ?? roleInNaming(name, in: sentence)
        {
            roles.counts[role, default: 0] += 2
        }
        if isMedium(before: name.lowerBound) { roles.counts[.media, default: 0] += 2 }
        if isThanked(before: name.lowerBound) { roles.counts[.other, default: 0] += 2 }
        if isTrainer(before: name.lowerBound, in: sentence) { roles.counts[.coach, default: 0] += 2 }
        if let role = roleInDeed(name, in: sentence) ?? roleInLabel(name) { roles.counts[role, default: 0] += 2 }
        if isCredit(before: name.lowerBound) { roles.counts[.media, default: 0] += 4 }
        if competes(name.upperBound, in: sentence) { roles.competing += 1 }
    }

    /// `Reporting by Marsh`, `Pictures by Marsh`.
    private func isCredit(before start: Int) -> Bool {
        guard start >= 2, text.tokens[start - 1].kind == .word, text.folded(start - 1) == "by",
            text.tokens[start - 2].kind == .word
        else { return false }
        return ["editing", "exclusive", "interview", "report", "reporting", "story", "words", "writing"]
            .contains(text.folded(start - 2))
    }

    /// A line at the top or the end that holds one name and nothing else.
    private func isByline(_ name: Range<Int>) -> Bool {
        var start = text.classes(name.lowerBound - 1).contains(.title) ? name.lowerBound - 1 : name.lowerBound
        // "with Ana Marsh", "From Ana Marsh", "Interview: Ana Marsh"
        if text.sign(start - 1) == .colon { start -= 1 }
        if let token = text.token(start - 1), token.kind == .word, token.gap >= .line || start == 1,
            text.tokens[start].gap < .line, Self.credits.contains(text.folded(start - 1))
        {
            start -= 1
        }
        guard name.count > 1, name.count < 5, text.tokens[start].gap >= .line || start == 0, endsByline(name.upperBound)
        else {
            return false
        }
        let edge = text.lines.count > 6 ? 5 : 1
        let isTop = text.lines.prefix(edge).contains { $0.lowerBound == start }
        let isEnd = text.lines.suffix(edge).contains { $0.lowerBound == start }
        return text.lines.count > 2 && (isTop || isEnd)
    }

    private static let credits: Set<String> = ["by", "from", "interview", "report", "text", "with", "words"]

    /// Behind the name of a byline nothing stands but where or for whom it was written.
    private func endsByline(_ end: Int) -> Bool {
        guard let next = text.token(end), next.gap < .line else { return true }
        if next.sign == .period, text.token(end + 1).map({ $0.gap >= .line }) ?? true { return true }
        guard next.kind == .word, ["at", "for", "in"].contains(text.folded(end)) else { return false }
        for index in Range.window(end + 1, upTo: min(end + 5, text.tokens.count)) {
            if text.tokens[index].gap >= .line { return true }
            guard text.tokens[index].isCapitalised || text.tokens[index].sign == .comma else { return false }
        }
        return text.token(end + 5).map { $0.gap >= .line } ?? true
    }

    /// `Marsh was third`, `Marsh had won the 200`, `Marsh 60th`.
    private func competes(_ after: Int, in sentence: Range<Int>) -> Bool {
        // "Marsh, 22, was third"
        var index =
            text.sign(after) == .comma && text.number(after + 1) != nil && text.sign(after + 2) == .comma
            ? after + 3 : after
        while index < sentence.upperBound, !text.classes(index).isDisjoint(with: [.adverb, .auxiliary]) { index += 1 }
        guard let token = text.token(index), index < sentence.upperBound else { return false }
        if token.kind == .number {
            return ["st", "nd", "rd", "th"].contains(text.token(index + 1)?.kind == .word ? text.folded(index + 1) : "")
        }
        guard token.kind == .word else { return false }
        return text.classes(index).contains(.ordinal) || Self.competing.contains(text.folded(index))
    }

    private static let competing = Set(TableRows.items(RoleWordsTable.competing))

    /// The noun right before the name: `head coach Marsh`, `UKA chief executive Marsh`, `Manager, Ana Marsh, …`.
    private func roleBefore(_ name: Range<Int>, in sentence: Range<Int>, _ people: People) -> Person.Role? {
        var index = name.lowerBound - 1
        // "their new coach, the Australian Marsh", "her manager, Dutchman Marsh"
        if let nation = entities.nation(at: index), nation.isAdjective {
            let first = nation.tokens.lowerBound
            let comma = text.classes(first - 1).contains(.determiner) ? first - 2 : first - 1
            if text.sign(comma) == .comma { index = comma }
        }
        // "his coach, Belgium's Marsh"
        if text.token(index)?.kind == .possessive, let nation = entities.nation(at: index - 1),
            text.sign(nation.tokens.lowerBound - 1) == .comma
        {
            index = nation.tokens.lowerBound - 1
        }
        let isSetOff = text.sign(index) == .comma
        // "Referee: Ana Marsh"
        let isLabel = text.sign(index) == .colon && text.token(index - 1)?.gap ?? .none >= .line
        if isSetOff || isLabel { index -= 1 }
        guard index >= sentence.lowerBound, people.person(at: index) == nil else { return nil }
        // "Director of Performance Marsh"
        if index == name.lowerBound - 1, text.tokens[index].kind == .word, text.tokens[index].isCapitalised,
            let office = office(endingAt: index, in: sentence)
        {
            return office
        }
        // "Your coach being Marsh"
        if index == name.lowerBound - 1, text.tokens[index].kind == .word,
            ["being", "is", "was"].contains(text.folded(index)), index > sentence.lowerBound,
            let role = role(of: index - 1), role == .coach || role == .official
        {
            return role
        }
        return role(of: index)
            ?? (isSetOff && text.sign(name.upperBound) == .comma ? office(endingAt: index, in: sentence) : nil)
    }

    /// `the performance director of the national programme, Ana Marsh,`
    private func office(endingAt last: Int, in sentence: Range<Int>) -> Person.Role? {
        for index in stride(from: last, through: max(sentence.lowerBound + 1, last - 6), by: -1) {
            guard text.tokens[index].kind == .word else { return nil }
            guard text.classes(index).contains(.preposition) else { continue }
            let role = role(of: index - 1)
            return role == .official || role == .coach ? role : nil
        }
        return nil
    }

    /// `Marsh, who was head of the team,`, `Marsh, who coaches juniors,`, `Marsh, who is a steward,`.
    private func roleInClause(_ end: Int, in sentence: Range<Int>) -> Person.Role? {
        let who = text.sign(end) == .comma ? end + 1 : end
        guard who + 1 < sentence.upperBound, text.tokens[who].kind == .word, text.folded(who) == "who",
            text.tokens[who + 1].kind == .word
        else { return nil }
        let verb = text.folded(who + 1)
        let hasObject = text.classes(who + 2).isDisjoint(with: [.preposition, .adverb, .conjunction])
        if ["coaches", "coached", "trains"].contains(verb), hasObject, text.token(who + 2)?.kind == .word {
            return .coach
        }
        guard let start = copula(from: who + 1, in: sentence) else { return nil }
        for index in Range.window(start + 1, upTo: min(start + 8, max(sentence.upperBound, start + 1))) {
            guard text.tokens[index].kind == .word || text.tokens[index].kind == .possessive else { return nil }
            if text.tokens[index].kind == .word {
                if ["head", "officiating"].contains(text.folded(index)) { return .official }
                if !text.classes(index).isDisjoint(with: [.preposition, .conjunction]) { return nil }
                if let role = role(of: index), role != .athlete { return role }
            }
        }
        return nil
    }

    /// The `is` of `who is` and of `who drives a van and is`.
    private func copula(from verb: Int, in sentence: Range<Int>) -> Int? {
        if ["is", "was"].contains(text.folded(verb)) { return verb }
        for index in Range.window(verb + 1, upTo: min(verb + 10, sentence.upperBound - 1)) {
            guard text.tokens[index].kind != .sign || text.sign(index) == .hyphen || text.sign(index) == .singleMark
            else {
                return nil
            }
            guard text.tokens[index].kind == .word, text.folded(index) == "and", text.tokens[index + 1].kind == .word
            else { continue }
            return ["is", "was"].contains(text.folded(index + 1)) ? index + 1 : nil
        }
        return nil
    }

    /// A description behind the name: `Marsh, the club's head coach,`.
    private func roleAfter(_ end: Int, in sentence: Range<Int>, _ people: People) -> Person.Role? {
        guard text.sign(end) == .comma || text.sign(end) == .openParenthesis else { return nil }
        var found: Person.Role?
        for index in Range.window(end + 1, upTo: min(end + 12, max(sentence.upperBound, end + 1))) {
            if people.person(at: index) != nil { return found }
            // "The referee, Marsh, sent off …": the description is over.
            if index == end + 1, text.classes(index).contains(.personVerb),
                text.classes(index).isDisjoint(with: .roleNoun)
            {
                return nil
            }
            // "Marsh, like his coach, …", "Marsh, and when the players …"
            if index == end + 1, !text.classes(index).isDisjoint(with: [.preposition, .conjunction]) { return nil }
            // "Marsh, completed the 100m to the joy of the officials"
            if index == end + 1, text.tokens[index].kind == .word, text.folded(index).hasSuffix("ed"),
                text.classes(index).isDisjoint(with: .roleNoun)
            {
                return nil
            }
            // "Marsh, Coach Weir": the noun is the next one's.
            if people.person(at: index + 1) != nil, text.tokens[index].isCapitalised { return found }
            let token = text.tokens[index]
            if token.kind == .sign, token.sign != .hyphen { return found }
            let classes = text.classes(index)
            if !classes.isDisjoint(with: [.relative, .auxiliary]) { return found }
            if found == .athlete, text.tokens[index].kind == .word, text.folded(index) == "now" {
                found = nil
                continue
            }
            if found != nil, found != .athlete, !classes.isDisjoint(with: [.preposition, .conjunction]) {
                return found
            }
            if found != nil, classes.contains(.preposition) {
                // "the champion of 1996 and now coach to …"
                let hasNow = Range.window(index, upTo: min(index + 5, sentence.upperBound)).contains {
                    text.tokens[$0].kind == .word && text.folded($0) == "now"
                }
                if !hasNow { return found }
            }
            if let role = role(of: index) { found = role }
        }
        return found
    }

    private static let courtesies: Set<String> = [
        "frau", "fraulein", "herr", "madame", "mademoiselle", "master", "miss", "monsieur", "mr", "mrs", "ms", "señor",
        "señora", "signor", "signora",
    ]
    /// What a leader leads who does not compete.
    private static let led: Set<String> = [
        "bid", "campaign", "club", "council", "delegation", "opposition", "party", "project", "squad", "team", "union",
    ]

    private func isInRelay(_ index: Int) -> Bool {
        text.sentence(of: index).prefix(60).contains {
            text.tokens[$0].kind == .word && ["baton", "leg", "medley", "relay", "relays"].contains(text.folded($0))
        }
    }

    /// The role of a noun; of nouns that can be several the surest.
    func role(of index: Int) -> Person.Role? {
        guard text.tokens[index].kind == .word else { return nil }
        let classes = text.classes(index)
        let word = text.folded(index)
        // Athletes are teachers too; a team leader leads a delegation, not a race.
        if word == "member" || word == "teacher" { return nil }
        if word == "leader", text.token(index - 1)?.kind == .word, Self.led.contains(text.folded(index - 1)) {
            return .official
        }
        // The anchorman of a relay runs, that of a programme speaks.
        if word.hasPrefix("anchor"), isInRelay(index) { return .athlete }
        if classes.contains(.coachNoun), !classes.contains(.athleteNoun) { return .coach }
        if classes.contains(.athleteNoun) { return .athlete }
        if Self.courtesies.contains(word) { return nil }
        if classes.contains(.officialNoun) || classes.contains(.title) && !classes.contains(.common) {
            return .official
        }
        if classes.contains(.mediaNoun) { return .media }
        if classes.contains(.kinship) { return .other }
        return nil
    }
}
