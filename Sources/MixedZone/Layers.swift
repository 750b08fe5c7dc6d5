/// Everything that the recognisers found in one article, before it becomes a record.
struct Layers: Sendable {
    /// The tokens, sentences and lines.
    let text: TokenizedText
    /// Nations, competitions, places and events.
    let entities: Entities
    /// The people, with all mentions.
    let people: People
    /// Where somebody is meant.
    let references: References
    /// Who is meant by each reference.
    let meant: [Int?]
    /// Times, distances, heights, points and margins.
    let marks: [MarkMention]
    /// Statements of a place.
    let placings: [PlacingMention]
    /// Quoted segments.
    let quotes: [QuoteMention]
    /// The speaker of each quoted segment.
    let speakers: [SpeakerResolver.Speaker?]
    /// What the stages want a user to know.
    var warnings: [Warning] = []

    /// No findings at all, for a text that nobody here can read.
    static func none(in text: TokenizedText) -> Layers {
        Layers(
            text: text, entities: Entities(), people: People(),
            references: References([], tokenCount: text.tokens.count), meant: [],
            marks: [], placings: [], quotes: [], speakers: [])
    }

    /// Somebody who finishes at a place: a person of the article or a team.
    enum Competitor: Sendable, Hashable {
        case person(Int)
        case team(String)

        var isTeam: Bool {
            if case .team = self { return true }
            return false
        }
    }

    /// Who is meant by the subject of a placing; nil where the text does not tell.
    func competitor(_ subject: PlacingSubject) -> Competitor? {
        switch subject {
        case .reference(let number):
            if let person = meant[number] { return .person(person) }
            let reference = references.all[number]
            if case .unnamed = reference.kind, let entity = entities.named(at: reference.head.lowerBound),
                entity.tokens.lowerBound - reference.tokens.lowerBound <= 1
            {
                return .team(text.string(entity.tokens))
            }
            if text.classes(reference.head.lowerBound).contains(.groupNoun),
                let nation = reference.tokens.lazy.compactMap({ entities.nation(at: $0) }).first
            {
                return .team(nation.name)
            }
            return nil
        case .speaker(let token):
            let quote = quotes.partitioningIndex { $0.tokens.lowerBound > token } - 1
            guard quote >= 0, quotes[quote].tokens.contains(token) else { return nil }
            return speakers[quote]?.person.map { .person($0) }
        case .nation(let name): return .team(name)
        }
    }

    /// The name of a competitor.
    func name(of competitor: Competitor) -> String {
        switch competitor {
        case .person(let number): people.persons[number].name
        case .team(let name): name
        }
    }
}
