/// The people of an article and every place where they are meant: the layer of the `People` stage, to which `Resolve`
/// adds epithets and pronouns.
struct People: Sendable {
    /// The people in the order of their first mention.
    var persons: [PersonEntry] = []
    /// For every token the number of the person in ``persons`` whose name covers it, or -1.
    var personAtToken: [Int32] = []

    /// The number of the person whose name or epithet covers a token.
    func person(at token: Int) -> Int? {
        guard personAtToken.indices.contains(token), personAtToken[token] >= 0 else { return nil }
        return Int(personAtToken[token])
    }

    /// Adds a mention of a person, unless one of its words belongs to a mention already.
    @discardableResult
    mutating func add(_ mention: PersonMention, of person: Int) -> Bool {
        guard mention.tokens.allSatisfy({ personAtToken[$0] < 0 }) else { return false }
        for token in mention.tokens { personAtToken[token] = Int32(person) }
        persons[person].mentions.append(mention)
        return true
    }
}

/// One person of an article.
struct PersonEntry: Sendable {
    /// The fullest form of the name.
    var name: String
    /// The words of the name as numbers, without signs.
    var words: [WordID]
    /// What the person is in the article.
    var role = Person.Role.athlete
    /// True where the words beside the name tell the role; false where it is an athlete's for want of another.
    var hasRoleEvidence = false
    /// The nation, and what tells it.
    var nationEvidence: NationEvidence?
    /// The age in years.
    var age: Int?
    /// True for a given name of English-speaking countries above all.
    var hasEnglishName = false
    /// `men` or `women`, where the given name or the text tells.
    var sex: Sex?
    /// The words of the text that tell where somebody was born.
    var birthPlace: Range<Int>?
    /// The words of the text that name the club.
    var club: Range<Int>?
    /// Identifiers that the roster of the run gives.
    var ids: [String: String] = [:]
    /// The mentions, in text order once the stage is done.
    var mentions: [PersonMention] = []
    /// How sure it is that this is a person, 0…1.
    var confidence = 0.9

    /// Whether pronouns for the person are `he` or `she`.
    enum Sex: Sendable { case male, female }
}

/// One place where a person is meant.
struct PersonMention: Sendable, Hashable {
    /// The words.
    var tokens: Range<Int>
    /// By what sort of words the person is meant.
    var kind: Person.Mention.Kind
    /// The rule that found or resolved the mention.
    var rule: String
}
