import Foundation

/// Capitalised words that may be the name of a person, with what speaks for it where they stand.
struct NameCandidate: Sendable {
    /// The words of the name; titles and nationalities before it are left out.
    var tokens: Range<Int>
    /// The words as numbers, without signs.
    var words: [WordID]
    /// Where the capitalised run began, titles and nationalities included.
    var runStart: Int
    /// True when the line is a headline in capitals or title case, where a capital letter says nothing.
    var isInTitleCase: Bool
    /// What speaks for a person here, the strongest first.
    var evidence: [NameEvidence] = []

    /// The name as it is filed: given name first, a surname printed in capitals in its usual form.
    func name(in text: TokenizedText) -> String {
        guard let first = words.first, text.tokens[tokens.lowerBound].word != first else {
            return withSuffixStop(text.string(tokens), text)
        }
        guard let given = tokens.first(where: { text.tokens[$0].word == first }) else { return text.string(tokens) }
        var end = given - 1
        while end > tokens.lowerBound, text.tokens[end].kind != .word { end -= 1 }
        let surname = SurnameCase(text: text).usual(tokens.lowerBound..<end + 1)
        return text.string(given..<tokens.upperBound) + " " + surname
    }

    /// `Tarl Oske Jr.`: the full stop of the suffix is part of the name where it ends no sentence.
    private func withSuffixStop(_ name: String, _ text: TokenizedText) -> String {
        let last = tokens.upperBound - 1
        guard text.classes(last).isSuperset(of: [.nameSuffix, .abbreviation]), text.sign(last + 1) == .period,
            text.tokens[last + 1].gap == .none
        else { return name }
        return name + "."
    }

    /// The sum of the evidence.
    var score: Double { evidence.reduce(0) { $0 + $1.weight } }
}

/// One reason for or against taking words for the name of a person.
struct NameEvidence: Sendable {
    /// The rule that saw it.
    let rule: Rule
    /// How much it counts; a name of two words is taken from ``PeopleRecogniser/threshold`` on.
    let weight: Double
}
