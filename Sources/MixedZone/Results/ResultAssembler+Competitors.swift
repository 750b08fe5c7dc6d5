/// Whose the results are.
extension ResultAssembler {
    /// `The British quartet of A, B and C won silver`: the result is the team's.
    func crew(of placing: PlacingMention, in event: EventMention?) -> Layers.Competitor? {
        guard placing.subjects.count > 1, case .reference(let first)? = placing.subjects.first else { return nil }
        return ledCrew(first) ?? namedCrew(placing, in: event)
    }

    /// `Marsh and Tolvik took gold in the double sculls`: the nation of all of them.
    private func namedCrew(_ placing: PlacingMention, in event: EventMention?) -> Layers.Competitor? {
        guard let event, isOfCrews(event) else { return nil }
        let persons = placing.subjects.compactMap { subject -> Int? in
            if case .person(let number)? = layers.competitor(subject) { return number }
            return nil
        }
        guard persons.count > 1 else { return nil }
        let nations = Set(persons.compactMap { layers.people.persons[$0].nation })
        if nations.count == 1, let name = nations.first.flatMap({ nationNames[$0] }) { return .team(name) }
        return nil
    }

    /// True for an event in which two or more compete as one.
    private func isOfCrews(_ event: EventMention) -> Bool {
        event.name.contains("relay") || Self.crewEvents.contains(event.name)
    }

    private static let crewEvents = Set(TableRows.items(ResultWordsTable.crewEvents))

    private func ledCrew(_ first: Int) -> Layers.Competitor? {
        let text = layers.text
        var at = layers.references.all[first].tokens.lowerBound - 1
        let limit = max(text.sentence(of: at + 1).lowerBound, at - 40)
        while at >= limit, !context.isWord(at, ["of"]) {
            guard text.tokens[at].isCapitalised || text.sign(at) == .comma else { return nil }
            at -= 1
        }
        guard at >= limit else { return nil }
        for index in stride(from: at - 1, through: max(limit, at - 12), by: -1) {
            if let nation = layers.entities.nation(at: index) { return .team(nation.name) }
            guard text.kind(index) != .sign || text.sign(index) == .hyphen,
                text.classes(index).isDisjoint(with: [.preposition, .auxiliary])
            else { return nil }
        }
        return nil
    }

    /// A relay is run for the nation, if the article names it.
    func team(of competitor: Layers.Competitor, in event: EventMention?) -> Layers.Competitor {
        guard let event, isOfCrews(event), case .person(let number) = competitor,
            let nation = layers.people.persons[number].nation,
            let name = nationNames[nation]
        else { return competitor }
        return .team(name)
    }

    /// A relay is won by a team; of a runner whose team the article does not tell there is nothing to file.
    func isLoneRunner(_ fact: Fact) -> Bool {
        guard case .person = fact.competitor, let event = fact.event?.name else { return false }
        return event.hasSuffix("relay")
    }

    /// Officials and reporters run no races.
    func isCompetitor(_ competitor: Layers.Competitor) -> Bool {
        guard case .person(let number) = competitor else { return true }
        let role = layers.people.persons[number].role
        return role != .official && role != .media
    }
}
