/// Nations that one name gives to another.
extension PersonFacts {
    /// `Kenyan runners A and B`, `compatriot B`, `his brother B`: a nation given once for several.
    func shareNations(_ people: inout People) {
        let mentions = people.persons.indices.flatMap { number in
            people.persons[number].mentions.map { (person: number, tokens: $0.tokens) }
        }.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
        guard mentions.count > 1 else { return }
        // Twice, as the last of a list may give its nation to those before him.
        share(mentions, &people)
        share(mentions, &people)
    }

    private func share(_ mentions: [(person: Int, tokens: Range<Int>)], _ people: inout People) {
        // Where the enumeration that a name stands in begins.
        var head = mentions[0].tokens.lowerBound
        for (before, next) in zip(mentions, mentions.dropFirst()) {
            let isListed = isEnumerated(before.tokens.upperBound..<next.tokens.lowerBound)
            defer { if !isListed { head = next.tokens.lowerBound } }
            if !isListed { head = before.tokens.lowerBound }
            guard before.person != next.person else { continue }
            let start = next.tokens.lowerBound
            // "Compatriot B was last": that of the subject of the sentence before, not of the name before.
            let isFirst = !text.sentence(of: start).contains(before.tokens.lowerBound)
            if isFirst, isCompatriot(before: start), let subject = subjectBefore(compatriotAt: start, people) {
                pass(from: subject, to: next.person, &people, start - 1..<start)
                continue
            }
            let isGroup =
                isListed && (isCrew(before, next, people) || isPlural(before: head) || isOwned(head, next.tokens))
            let isOfSameNation =
                isCompatriot(before: start) || isPossessedCompatriot(next.tokens, behind: before.tokens.upperBound)
                || isCompatriot(behind: next.tokens.upperBound)
                || isKin(people.persons[before.person], people.persons[next.person], before: start)
                || isGroup
            if isOfSameNation {
                // What tells is the word for a compatriot or, in a list, the nationality before it.
                let tokens = isGroup ? nil : start - 1..<start
                pass(from: before.person, to: next.person, &people, tokens)
                pass(from: next.person, to: before.person, &people, tokens)
            }
            let between = before.tokens.upperBound..<start
            if !between.isEmpty, let nation = fellowNation(between), let code = nation.code {
                let evidence = NationEvidence(code, nation.tokens, NationRules.compatriot)
                people.persons[before.person].learn(evidence)
                people.persons[next.person].learn(evidence)
            }
            shareBackwards(before, next, &people)
        }
    }

    private func pass(from giver: Int, to taker: Int, _ people: inout People, _ tokens: Range<Int>?) {
        guard giver != taker, let evidence = people.persons[giver].nationEvidence else { return }
        people.persons[taker].learn(
            NationEvidence(evidence.code, tokens ?? evidence.tokens, NationRules.compatriot))
    }

    /// `Oske's rival, fellow Russian Tolvik`, `the winners, Oske and Tolvik of Austria`: the nation behind the second name.
    private func shareBackwards(
        _ before: (person: Int, tokens: Range<Int>), _ next: (person: Int, tokens: Range<Int>), _ people: inout People
    ) {
        let start = next.tokens.lowerBound
        let between = before.tokens.upperBound..<start
        guard let nation = people.persons[next.person].nation, people.persons[before.person].nation == nil,
            between.count < 16
        else { return }
        let named = entities.nation(at: start - 1)
        let isFellow = named?.code == nation && isFellow(before: named?.tokens.lowerBound ?? start)
        let isGroup =
            isPluralSetOff(between, before: before.tokens.lowerBound)
            && nationAfter(next.tokens.upperBound, in: text.sentence(of: start))?.code == nation
        if isFellow || isGroup || isPair(between, next.tokens) {
            pass(from: next.person, to: before.person, &people, start - 1..<start)
        }
    }

    /// `Britain's A and B`: an owner owns all of a list, unless another nation comes before the last of it.
    private func isOwned(_ head: Int, _ next: Range<Int>) -> Bool {
        guard text.token(head - 1)?.kind == .possessive, entities.nation(at: head - 2) != nil else { return false }
        // "Ireland's A, B and C, and Scotland's D": a list that is closed.
        if text.token(next.lowerBound - 1)?.kind == .word, text.folded(next.lowerBound - 1) == "and" { return true }
        for index in Range.window(next.upperBound, upTo: min(next.upperBound + 4, text.tokens.count)) {
            if entities.nation(at: index) != nil { return false }
            guard text.sign(index) == .comma || text.tokens[index].kind == .word && text.folded(index) == "and" else {
                break
            }
        }
        return true
    }

    /// `The pair, A and B, …`, `In the madison A and B were third`: two of one crew.
    private func isCrew(
        _ before: (person: Int, tokens: Range<Int>), _ next: (person: Int, tokens: Range<Int>), _ people: People
    ) -> Bool {
        let between = before.tokens.upperBound..<next.tokens.lowerBound
        // Whoever rowed for a nation once may sit in a club's boat now.
        let rules = [before.person, next.person].compactMap { people.persons[$0].nationEvidence?.rule }
        guard between.count == 1, !rules.contains(where: Self.careers.contains),
            text.tokens[between.lowerBound].kind == .word, text.folded(between.lowerBound) == "and"
        else { return false }
        let number = Int(text.sentenceOfToken[between.lowerBound])
        return (max(0, number - 1)...min(number + 1, text.sentences.count - 1)).contains { number in
            text.sentences[number].prefix(60).contains {
                text.tokens[$0].kind == .word && Self.crewPairs.contains(text.folded($0))
            }
        }
    }

    private static let careers = [NationRules.representing.id, NationRules.team.id, NationRules.record.id]

    private static let crewPairs: Set<String> = [
        "bobsleigh", "couple", "coxless", "crew", "dance", "duo", "madison", "pair", "pairs", "scull", "sculls",
        "synchro", "synchronised",
    ]

    /// `B, his compatriot,`
    private func isCompatriot(behind end: Int) -> Bool {
        guard text.sign(end) == .comma, let owner = text.token(end + 1), owner.kind == .word,
            ["his", "her", "their"].contains(text.folded(end + 1)), text.token(end + 2)?.kind == .word
        else { return false }
        let noun = text.folded(end + 2) == "fellow" ? end + 3 : end + 2
        return text.token(noun)?.kind == .word && Self.compatriots.contains(text.folded(noun))
    }

    /// `A and B (Soviet Union)`, `the pairs title went to A and B of Denmark`: one nation behind both of a pair.
    private func isPair(_ between: Range<Int>, _ second: Range<Int>) -> Bool {
        guard between.count == 1, text.tokens[between.lowerBound].kind == .word,
            ["and", "&"].contains(text.folded(between.lowerBound)),
            let told = nationAfter(second.upperBound, in: text.sentence(of: second.lowerBound))
        else { return false }
        if told.rule == NationRules.code.id, text.sign(second.upperBound) == .openParenthesis { return true }
        if text.sign(second.upperBound) == .comma, text.token(second.upperBound + 1)?.kind == .word,
            ["both", "all"].contains(text.folded(second.upperBound + 1))
        {
            return true
        }
        // In sports of pairs and crews whoever is joined by "and" sits in one boat.
        let number = Int(text.sentenceOfToken[second.lowerBound])
        return (max(0, number - 2)...number).contains { number in
            text.sentences[number].prefix(60).contains {
                text.tokens[$0].kind == .word && Self.pairSigns.contains(text.folded($0))
                    || [49, 420, 470].contains(text.number($0))
            }
        }
    }

    private static let pairSigns = Set(TableRows.items(NationWordsTable.pairSigns))

    /// The person named first in the sentence before one that begins with `Compatriot` or `Team-mate`.
    private func subjectBefore(compatriotAt start: Int, _ people: People) -> Int? {
        let sentence = text.sentence(of: start)
        guard start - sentence.lowerBound <= 3, sentence.lowerBound > 0, text.tokens[sentence.lowerBound].gap < .block
        else { return nil }
        return text.sentence(of: sentence.lowerBound - 1).lazy.compactMap { people.person(at: $0) }.first
    }

    private func isFellow(before index: Int) -> Bool {
        text.token(index - 1)?.kind == .word && text.folded(index - 1) == "fellow"
    }

    /// `his brother B` of the same surname.
    private func isKin(_ one: PersonEntry, _ other: PersonEntry, before start: Int) -> Bool {
        guard one.words.count > 1, one.words.last == other.words.last, let token = text.token(start - 1),
            token.kind == .word
        else { return false }
        return ["brother", "sister", "twin"].contains(text.folded(start - 1))
    }

    /// `the winners, A and B`
    private func isPluralSetOff(_ between: Range<Int>, before start: Int) -> Bool {
        guard between.count == 1, text.tokens[between.lowerBound].kind == .word,
            text.folded(between.lowerBound) == "and"
        else { return false }
        let noun = text.sign(start - 1) == .comma ? start - 2 : start - 1
        guard let token = text.token(noun), token.kind == .word else { return false }
        return text.classes(noun).contains(.athleteNoun) && text.folded(noun).hasSuffix("s")
    }

    private func isCompatriot(before start: Int) -> Bool {
        if text.sign(start - 1) == .comma { return isCompatriotAndMore(before: start) }
        guard let token = text.token(start - 1), token.kind == .word else { return false }
        // "his fellow Yorkshireman Marsh": a word for somebody of their own country or county.
        let isFellowman = isFellow(before: start - 1) && token.isCapitalised && text.classes(start - 1).isEmpty
        // "Oske and fellow sprinter Tolvik"
        let isFellowAthlete =
            isFellow(before: start - 1) && text.classes(start - 1).contains(.athleteNoun)
            && text.token(start - 3)?.kind == .word && text.folded(start - 3) == "and"
        // "her second leg Marsh"
        let isLeg = text.folded(start - 1) == "leg" && text.classes(start - 3).contains(.determiner)
        return isCompatriotAndMore(before: start) || isNationalTeamMate(start - 1) || isFellowman || isFellowAthlete
            || isLeg
    }

    /// `his countryman B`, `his countryman and training partner B`
    private func isCompatriotAndMore(before start: Int) -> Bool {
        // "her compatriot, Marsh"
        let last = text.sign(start - 1) == .comma ? start - 2 : start - 1
        for index in stride(from: last, through: max(text.sentence(of: start).lowerBound, start - 5), by: -1) {
            guard text.tokens[index].kind == .word else { return false }
            if Self.compatriots.contains(text.folded(index)) { return true }
            let isNoun = !text.classes(index).isDisjoint(with: .roleNoun)
            guard isNoun || text.folded(index) == "and" || text.folded(index) == "training" else { return false }
        }
        return false
    }

    /// `A, B's compatriot,`
    private func isPossessedCompatriot(_ owner: Range<Int>, behind end: Int) -> Bool {
        guard text.sign(end) == .comma, owner.lowerBound == end + 1, text.token(owner.upperBound)?.kind == .possessive,
            let noun = text.token(owner.upperBound + 1), noun.kind == .word
        else { return false }
        return Self.compatriots.contains(text.folded(owner.upperBound + 1))
    }

    /// `A's fellow Norwegian and friend, B`: the nation between the two names.
    private func fellowNation(_ between: Range<Int>) -> NationMention? {
        guard between.count <= 9,
            text.sign(between.lowerBound).closes || text.tokens[between.lowerBound].kind == .possessive
        else { return nil }
        return between.lazy.compactMap { entities.nation(at: $0) }.first {
            $0.isAdjective && isFellow(before: $0.tokens.lowerBound)
        }
    }

    /// A team-mate is of the same nation where nations are the teams, not in sports of trade teams and clubs.
    private func isNationalTeamMate(_ index: Int) -> Bool {
        guard ["mate", "teammate"].contains(text.folded(index)) else { return false }
        // "Weston-Harbour team-mate": a trade team or a club has its name before the word.
        let before = text.folded(index) == "mate" ? index - 3 : index - 1
        if let team = text.token(before), team.isCapitalised, text.sentence(of: index).contains(before),
            text.classes(before).isDisjoint(with: [.determiner, .preposition, .conjunction])
        {
            return false
        }
        return !entities.events.contains { $0.sport == "cycling" || $0.sport == "motor racing" }
    }

    /// Nothing between two names but commas, `and`, what stands in brackets, and where each of them was.
    private func isEnumerated(_ between: Range<Int>) -> Bool {
        guard (1...9).contains(between.count), text.tokens[between.upperBound].gap < .line else { return false }
        var depth = 0
        var joins = false
        for index in between {
            let token = text.tokens[index]
            guard token.gap < .line else { return false }
            switch token.sign {
            case .openParenthesis: depth += 1
            case .closeParenthesis: depth -= 1
            case .comma: joins = joins || depth == 0
            default:
                if depth > 0 { continue }
                guard token.kind == .word else { return false }
                if text.folded(index) == "and" {
                    joins = true
                } else {
                    let isPlace = entities.named(at: index)?.kind == .place || text.folded(index) == "in"
                    guard isPlace else { return false }
                }
            }
        }
        return joins
    }

    /// `Kenyan runners A and B`, `Ethiopians A and B`, `two Swiss, A and B`, `the Czech pair A and B`.
    private func isPlural(before start: Int) -> Bool {
        let noun = text.sign(start - 1) == .comma ? start - 2 : start - 1
        guard let token = text.token(noun), token.kind == .word, text.sentence(of: start).contains(noun) else {
            return false
        }
        let word = text.folded(noun)
        if let nation = entities.nation(at: noun), nation.isAdjective {
            return word.hasSuffix("s") || word.hasSuffix("men") || word.hasSuffix("women")
                || text.classes(nation.tokens.lowerBound - 1).contains(.cardinal)
        }
        if Self.compatriots.contains(word) { return true }
        // "the relay quartet of A, B, C and D"
        if word == "of", noun > 0, text.tokens[noun - 1].kind == .word, Self.crewNouns.contains(text.folded(noun - 1)) {
            return isInCrew(noun)
        }
        return text.classes(noun).contains(.athleteNoun) && word.hasSuffix("s")
            || noun == start - 1 && Self.crewNouns.contains(word)
    }

    /// A sentence about boats or relays, where a crew is of one nation; a quartet of leaders is of many.
    private func isInCrew(_ index: Int) -> Bool {
        text.sentence(of: index).prefix(60).contains {
            text.tokens[$0].kind == .word && Self.crewSigns.contains(text.folded($0))
        }
    }

    private static let crewSigns = Set(TableRows.items(NationWordsTable.crewSigns))

    private static let compatriots = Set(TableRows.items(NationWordsTable.compatriots))
}
