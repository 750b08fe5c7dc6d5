/// The `Entities` stage: finds nations, competitions, places, venues, teams, organisations and events.
struct EntityRecogniser: Sendable {
    let knowledge: Knowledge

    /// What a text names besides people.
    func entities(in text: TokenizedText) -> Entities {
        var entities = Entities()
        entities.namedAtToken = [Int32](repeating: -1, count: text.tokens.count)
        entities.nationAtToken = [Int32](repeating: -1, count: text.tokens.count)
        for sentence in text.sentences {
            findListed(in: sentence, of: text, &entities)
            findByLastWord(in: sentence, of: text, &entities)
        }
        entities.named.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
        for (number, mention) in entities.named.enumerated() {
            for token in mention.tokens { entities.namedAtToken[token] = Int32(number) }
        }
        entities.events = EventRecogniser(knowledge: knowledge).events(in: text)
        return entities
    }

    /// Names that stand in a table.
    private func findListed(in sentence: Range<Int>, of text: TokenizedText, _ entities: inout Entities) {
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            index = findListed(at: index, in: sentence, of: text, &entities) ?? index + 1
        }
    }

    private func findListed(
        at index: Int, in sentence: Range<Int>, of text: TokenizedText, _ entities: inout Entities
    ) -> Int? {
        let limit = sentence.upperBound
        let token = text.tokens[index]
        guard token.kind == .word else { return nil }
        let competition = knowledge.competitions.phrases.match(at: index, in: text, limit: limit)
        if let competition, !competition.value.isEveryday || isSupported(competition.tokens, in: text) {
            entities.add(
                EntityMention(
                    tokens: competition.tokens, kind: .competition, name: competition.value.name,
                    awardsMedals: competition.value.awardsMedals, rule: CompetitionRules.listed.id),
                in: sentence)
            return competition.tokens.upperBound
        }
        let nation = knowledge.nations.match(at: index, in: text, limit: limit)
        let place = token.isCapitalised ? knowledge.places.match(at: index, in: text, limit: limit) : nil
        if let place, place.tokens.count > nation?.tokens.count ?? 0, isPlace(place.tokens, in: text) {
            entities.add(
                EntityMention(
                    tokens: place.tokens, kind: place.value, name: text.string(place.tokens),
                    rule: CompetitionRules.place.id),
                in: sentence)
            return place.tokens.upperBound
        }
        guard let nation, !isPoleOfVault(nation.tokens, in: text), !isTownOfState(nation.tokens, nation.value, in: text)
        else { return nil }
        let number = Int32(entities.nations.count)
        entities.nations.append(
            NationMention(
                tokens: nation.tokens, code: nation.value.code, name: nation.value.name,
                isAdjective: nation.value.form == .adjective))
        for token in nation.tokens { entities.nationAtToken[token] = number }
        return nation.tokens.upperBound
    }

    /// `Pole vaulter Marsh` at the start of a sentence, `Pole position`.
    private func isPoleOfVault(_ tokens: Range<Int>, in text: TokenizedText) -> Bool {
        guard text.folded(tokens.lowerBound).hasPrefix("pole"), let next = text.token(tokens.upperBound),
            next.kind == .word
        else { return false }
        let word = text.folded(tokens.upperBound)
        return word.hasPrefix("vault") || word == "position" || word == "sitter"
    }

    /// `Jordan, Minnesota`: a town that has the name of a nation, with its state behind.
    private func isTownOfState(_ tokens: Range<Int>, _ nation: NationTable.Nation, in text: TokenizedText) -> Bool {
        guard nation.form == .name, tokens.count == 1, text.sign(tokens.upperBound) == .comma,
            let state = text.token(tokens.upperBound + 1), state.isCapitalised
        else { return false }
        return Self.states.contains(text.folded(tokens.upperBound + 1))
    }

    /// States and provinces that stand behind their towns.
    private static let states: Set<String> = [
        "alabama", "alaska", "alberta", "arizona", "arkansas", "california", "colorado", "connecticut", "delaware",
        "florida", "georgia",
        "hawaii", "idaho", "illinois", "indiana", "iowa", "kansas", "kentucky", "louisiana", "maine", "manitoba",
        "maryland",
        "massachusetts", "michigan", "minnesota", "mississippi", "missouri", "montana", "nebraska", "nevada", "ohio",
        "oklahoma",
        "ontario", "oregon", "pennsylvania", "quebec", "saskatchewan", "tennessee", "texas", "utah", "vermont",
        "virginia", "washington",
        "wisconsin", "wyoming",
    ]

    /// A town that is also a word or a name is one only behind a word of place (`in Reading`).
    private func isPlace(_ tokens: Range<Int>, in text: TokenizedText) -> Bool {
        guard tokens.count == 1, text.classes(tokens.lowerBound).contains(.ambiguousPlace) else { return true }
        // "the Athens Olympics": a town before the name of a competition.
        if knowledge.competitions.phrases.match(at: tokens.upperBound, in: text, limit: text.tokens.count) != nil {
            return true
        }
        guard let before = text.token(tokens.lowerBound - 1), before.kind == .word else { return false }
        return ["at", "around", "in", "from", "near", "to", "outside", "via", "of"].contains(
            text.folded(tokens.lowerBound - 1))
    }

    /// An everyday word names a competition after `at`, `in` or `won`, or beside a year.
    private func isSupported(_ tokens: Range<Int>, in text: TokenizedText) -> Bool {
        guard text.tokens[tokens.lowerBound].isCapitalised else { return false }
        let before = text.classes(tokens.lowerBound - 1)
        let isYear = (text.number(tokens.upperBound) ?? 0) > 1890
        return before.contains(.preposition) || before.contains(.determiner) || isYear
    }

    /// Unlisted names, by the word that ends a run of capitals: `Harbour City Invitational`, `Norland Athletics Union`.
    private func findByLastWord(in sentence: Range<Int>, of text: TokenizedText, _ entities: inout Entities) {
        for run in CapitalRun.runs(in: sentence, of: text) where run.tokens.count > 1 {
            guard let (tokens, kind) = kind(of: run, in: text), entities.nation(at: tokens.lowerBound)?.tokens != tokens
            else { continue }
            if kind == .competition, isListedInPlace(tokens, entities, in: sentence) { continue }
            let name = text.string(tokens)
            let medals = text.classes(tokens.upperBound - 1).contains(.competitionWord) && name.contains("Champion")
            entities.add(
                EntityMention(
                    tokens: tokens, kind: kind, name: name, awardsMedals: medals,
                    rule: kind == .competition ? CompetitionRules.byHead.id : CompetitionRules.byLastWord.id),
                in: sentence)
        }
    }

    /// `Athens Olympics`: a listed competition behind its place is that competition, not another.
    private func isListedInPlace(_ tokens: Range<Int>, _ entities: Entities, in sentence: Range<Int>) -> Bool {
        // Mentions come sentence by sentence: those of this sentence are the last.
        let here = entities.named.reversed().prefix { $0.tokens.upperBound > sentence.lowerBound }
        let listed = here.first {
            $0.kind == .competition && $0.tokens.upperBound == tokens.upperBound
                && $0.tokens.lowerBound > tokens.lowerBound
        }
        guard let listed else { return false }
        return here.contains { $0.kind == .place && $0.tokens == tokens.lowerBound..<listed.tokens.lowerBound }
    }

    /// The longest part of a run, from its first word that can begin a name, that ends in a telling word.
    private func kind(of run: CapitalRun, in text: TokenizedText) -> (Range<Int>, Entity.Kind)? {
        var start = run.tokens.lowerBound
        while start < run.tokens.upperBound - 1, !canStart(start, in: text) { start += 1 }
        for last in run.tokens.reversed() where last > start {
            let classes = text.classes(last)
            let isSurname =
                classes.contains(.endingAlsoSurname) && text.classes(last - 1).contains(.givenName) && last - start < 3
                && !isPlaceWord(start - 1, in: text)
            // "Mbeki-Hall": what a hyphen joins is no hall.
            if isSurname || text.sign(last - 1) == .hyphen && text.tokens[last].gap == .none { continue }
            // "the American Chase Orskell": a given name, with a surname behind it.
            if classes.contains(.givenName), last + 1 < run.tokens.upperBound, text.classes(last + 1).isEmpty,
                text.tokens[last + 1].kind == .word
            {
                continue
            }
            if knowledge.competitions.heads.match(at: last, in: text, limit: last + 1) != nil
                || classes.contains(.competitionWord) && !classes.contains(.endingAlsoSurname)
            {
                return (start..<last + 1, .competition)
            }
            if classes.contains(.venueWord) { return (start..<last + 1, .venue) }
            if classes.contains(.organisationWord) { return (start..<last + 1, .organisation) }
        }
        return nil
    }

    /// `At Mere Park`: what follows is a place, whoever it is called after.
    private func isPlaceWord(_ index: Int, in text: TokenizedText) -> Bool {
        guard let token = text.token(index), token.kind == .word else { return false }
        return ["at", "in", "near"].contains(text.folded(index))
    }

    private func canStart(_ index: Int, in text: TokenizedText) -> Bool {
        let classes = text.classes(index)
        return classes.isDisjoint(with: [.neverName, .determiner, .preposition, .conjunction, .calendar])
            && text.tokens[index].kind == .word
    }
}

extension Entities {
    /// Adds a mention unless its words belong to another already; a longer one takes the place of those inside it.
    fileprivate mutating func add(_ mention: EntityMention, in sentence: Range<Int>) {
        // Mentions come sentence by sentence: none but those of this sentence can overlap.
        var others: [Int] = []
        var index = named.count - 1
        while index >= 0, named[index].tokens.upperBound > sentence.lowerBound {
            if named[index].tokens.overlaps(mention.tokens) { others.append(index) }
            index -= 1
        }
        guard !others.contains(where: { named[$0].tokens.count >= mention.tokens.count }) else { return }
        for index in others { named.remove(at: index) }
        named.append(mention)
    }
}
