/// What the whole article says of its people before it is settled who is meant where: who won, who was beaten, and whether
/// pronouns for somebody are he or she.
struct ResolverEvidence {
    /// The places of each person, where the name itself is the subject.
    private(set) var ranks: [Int: Set<Int>] = [:]
    /// The coaches of the article.
    let coaches: [Int]

    init(placings: [PlacingMention], references: References, people: People) {
        coaches = people.persons.indices.filter { people.persons[$0].role == .coach }
        for placing in placings where placing.rank > 0 && !placing.isDescription {
            for case .reference(let number) in placing.subjects {
                guard let person = references.all[number].person else { continue }
                ranks[person, default: []].insert(placing.rank)
            }
        }
    }

    /// Whether somebody may be `the winner` or `the runner-up`: nobody who is said to have come in elsewhere.
    func allows(_ person: Int, rank: Int) -> Bool {
        guard let known = ranks[person] else { return true }
        return known.contains(rank)
    }

    /// The place that a noun stands for.
    static func rank(of word: String) -> Int? {
        switch word {
        case "winner", "victor": 1
        case "runner-up", "runnerup": 2
        default: nil
        }
    }
}

/// Whether pronouns for somebody are he or she, as the article itself says: a given name is a guess.
struct SexEvidence {
    let text: TokenizedText
    let references: References
    /// Which tokens are inside quotation marks.
    let quoted: [Bool]

    /// `her` that owns nothing.
    private func isObject(_ index: Int) -> Bool {
        guard let next = text.token(index + 1), next.gap < .line, next.kind == .word else { return true }
        return !text.classes(index + 1).isDisjoint(with: [.preposition, .conjunction, .adverb, .auxiliary])
    }

    /// Corrects the sex of people whom the pronouns of their own sentences contradict.
    func correct(_ people: inout People) {
        var count: [Int: (he: Int, she: Int)] = [:]
        for sentence in text.sentences {
            guard let first = references.reference(at: sentence.lowerBound), let person = first.person,
                first.tokens.lowerBound == sentence.lowerBound,
                // "Her coach, Marsh, said she had gone too soon."
                !["his", "her"].contains(text.folded(sentence.lowerBound))
            else { continue }
            for index in sentence.prefix(60).dropFirst(first.tokens.count) where !quoted[index] {
                if let other = references.reference(at: index), other.isName, other.person != person { break }
                guard text.tokens[index].kind == .word else { continue }
                switch text.folded(index) {
                // "shared a bus with her", "beat him": nobody is the object of his own sentence.
                case "her" where isObject(index): break
                case "he", "his", "himself": count[person, default: (0, 0)].he += 1
                case "she", "her", "hers", "herself": count[person, default: (0, 0)].she += 1
                default: break
                }
            }
        }
        for (person, (he, she)) in count {
            if he > 0, she == 0 { people.persons[person].sex = .male }
            if she > 0, he == 0 { people.persons[person].sex = .female }
        }
    }
}
