/// What a text names besides people: the second layer, which the recognisers of people, placings and results lean on.
struct Entities: Sendable {
    /// Nations, by name or adjective, in order.
    var nations: [NationMention] = []
    /// Competitions, places, venues, teams and organisations in order, without overlaps.
    var named: [EntityMention] = []
    /// Events in order.
    var events: [EventMention] = []
    /// For every token the number of the entity in ``named`` that covers it, or -1.
    var namedAtToken: [Int32] = []
    /// For every token the number of the nation in ``nations`` that covers it, or -1.
    var nationAtToken: [Int32] = []

    /// The entity that covers a token.
    func named(at token: Int) -> EntityMention? {
        guard namedAtToken.indices.contains(token), namedAtToken[token] >= 0 else { return nil }
        return named[Int(namedAtToken[token])]
    }

    /// The nation that covers a token.
    func nation(at token: Int) -> NationMention? {
        guard nationAtToken.indices.contains(token), nationAtToken[token] >= 0 else { return nil }
        return nations[Int(nationAtToken[token])]
    }
}

/// A place in the text that names a nation.
struct NationMention: Sendable, Hashable {
    /// The words.
    var tokens: Range<Int>
    /// The IOC code; nil where the words leave it open.
    var code: String?
    /// The usual name of the nation.
    var name: String
    /// True for adjectives and demonyms (`Kenyan`), false for names.
    var isAdjective: Bool
}

/// A place in the text that names a competition, venue, place, team or organisation.
struct EntityMention: Sendable, Hashable {
    /// The words.
    var tokens: Range<Int>
    /// What sort of thing is named.
    var kind: Entity.Kind
    /// Its usual name.
    var name: String
    /// True for competitions at which titles and medals are won.
    var awardsMedals = false
    /// The rule that found it.
    var rule: String
}
