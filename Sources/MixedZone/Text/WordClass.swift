/// What tables say of a single word. A word can belong to many classes.
struct WordClass: OptionSet, Sendable, Hashable {
    let rawValue: UInt64

    private init(bit: Int) { rawValue = 1 << UInt64(bit) }
    init(rawValue: UInt64) { self.rawValue = rawValue }

    // Names
    static let givenName = WordClass(bit: 0)
    static let femaleName = WordClass(bit: 1)
    static let maleName = WordClass(bit: 2)
    static let particle = WordClass(bit: 3)
    static let nameSuffix = WordClass(bit: 4)
    static let title = WordClass(bit: 5)
    static let neverName = WordClass(bit: 6)
    static let venueWord = WordClass(bit: 7)
    static let organisationWord = WordClass(bit: 8)
    static let competitionWord = WordClass(bit: 9)
    static let endingAlsoSurname = WordClass(bit: 10)
    static let calendar = WordClass(bit: 11)
    static let common = WordClass(bit: 12)
    static let commonAndName = WordClass(bit: 13)
    static let honorific = WordClass(bit: 14)

    // Roles
    static let athleteNoun = WordClass(bit: 15)
    static let coachNoun = WordClass(bit: 16)
    static let officialNoun = WordClass(bit: 17)
    static let mediaNoun = WordClass(bit: 18)
    static let otherNoun = WordClass(bit: 19)
    static let sourceNoun = WordClass(bit: 20)
    static let groupNoun = WordClass(bit: 21)
    static let epithetNoun = WordClass(bit: 22)
    /// Any noun for a person.
    static let roleNoun: WordClass = [.athleteNoun, .coachNoun, .officialNoun, .mediaNoun, .otherNoun]

    // Verbs
    static let reportingVerb = WordClass(bit: 23)
    static let mannerVerb = WordClass(bit: 24)
    static let thinkingVerb = WordClass(bit: 25)
    static let writingVerb = WordClass(bit: 26)
    /// A speech verb that takes the hearer as its object ("told reporters").
    static let hearerVerb = WordClass(bit: 27)
    static let personVerb = WordClass(bit: 28)
    static let addressee = WordClass(bit: 29)
    /// Any verb that brings in speech.
    static let speechVerb: WordClass = [.reportingVerb, .mannerVerb, .writingVerb]

    // Grammar
    static let determiner = WordClass(bit: 30)
    static let preposition = WordClass(bit: 31)
    static let pronounHe = WordClass(bit: 32)
    static let pronounShe = WordClass(bit: 33)
    static let pronounFirst = WordClass(bit: 34)
    static let pronounSecond = WordClass(bit: 35)
    static let pronounThird = WordClass(bit: 36)
    static let auxiliary = WordClass(bit: 37)
    static let conjunction = WordClass(bit: 38)
    static let adverb = WordClass(bit: 39)
    static let abbreviation = WordClass(bit: 40)
    static let cardinal = WordClass(bit: 41)
    static let ordinal = WordClass(bit: 42)
    static let unit = WordClass(bit: 43)
    static let place = WordClass(bit: 44)
    static let nationWord = WordClass(bit: 45)
    static let month = WordClass(bit: 46)
    static let negation = WordClass(bit: 47)
    static let hypothetical = WordClass(bit: 48)
    static let relative = WordClass(bit: 49)
    static let kinship = WordClass(bit: 50)
    /// A place whose name is also a word or somebody's name.
    static let ambiguousPlace = WordClass(bit: 51)
    /// A family name that stands before the given name (`Nguyen`).
    static let familyName = WordClass(bit: 53)
    /// A given name of English-speaking countries above all.
    static let englishName = WordClass(bit: 54)
    /// An auxiliary before an infinitive (`could`, `will`).
    static let modal = WordClass(bit: 52)
}
