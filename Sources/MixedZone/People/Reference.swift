/// A place in the text where somebody is meant: by name, by a description or by a pronoun. References are found before it
/// is known who is meant; `Resolve` settles that.
struct Reference: Sendable, Hashable {
    /// By what sort of words.
    enum Kind: Sendable, Hashable {
        /// The name of a person of the `People` layer.
        case name(person: Int)
        /// A definite description (`the 23-year-old`, `the Norwegian`).
        case epithet
        /// `he` or `she`.
        case pronoun
        /// Somebody whom the article does not name (`an official`, `the federation`).
        case unnamed
    }

    /// The words, titles and modifiers included (`the Edinburgh runner`, `race director Ana Marsh`).
    var tokens: Range<Int>
    /// The words that carry the reference: the name, the pronoun, or the head noun.
    var head: Range<Int>
    /// By what sort of words.
    var kind: Kind
    /// The nation that the description names.
    var nation: String?
    /// The age that the description names.
    var age: Int?
    /// Whether a woman or a man is meant, where the word tells (`he`, `the Dutchwoman`).
    var sex: PersonEntry.Sex?

    /// True for a nationality that stands alone (`the Norwegian`).
    func isDemonym(_ text: TokenizedText) -> Bool {
        nation != nil && head.count == 1 && tokens.count <= 2 && text.classes(head.lowerBound).contains(.nationWord)
    }

    /// True for names.
    var isName: Bool { person != nil }

    /// The person, for names.
    var person: Int? {
        if case .name(let person) = kind { return person }
        return nil
    }
}

/// All references of a text, by number and by token.
struct References: Sendable {
    /// The references in order.
    let all: [Reference]
    /// For every token the number of the reference that covers it, or -1.
    private let atToken: [Int32]

    /// Takes references without overlaps.
    init(_ all: [Reference], tokenCount: Int) {
        self.all = all
        var atToken = [Int32](repeating: -1, count: tokenCount)
        for (number, reference) in all.enumerated() {
            for token in reference.tokens { atToken[token] = Int32(number) }
        }
        self.atToken = atToken
    }

    /// The number of the reference that covers a token.
    func number(at token: Int) -> Int? {
        guard atToken.indices.contains(token), atToken[token] >= 0 else { return nil }
        return Int(atToken[token])
    }

    /// The reference that covers a token.
    func reference(at token: Int) -> Reference? { number(at: token).map { all[$0] } }
}
