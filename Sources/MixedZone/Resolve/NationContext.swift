/// What the sieves that learn nations lean on: the text, and who is meant in it.
struct NationContext {
    let text: TokenizedText
    let entities: Entities
    let references: References
    /// Who is meant by each reference.
    let meant: [Int?]
    /// The nations that are no part of a name (`Chad Marsh`), in order.
    let nations: [NationMention]

    init(text: TokenizedText, entities: Entities, references: References, meant: [Int?]) {
        self.text = text
        self.entities = entities
        self.references = references
        self.meant = meant
        nations = entities.nations.filter {
            references.reference(at: $0.tokens.lowerBound)?.isName != true
                || references.reference(at: $0.tokens.lowerBound)?.head.contains($0.tokens.lowerBound) != true
        }
    }

    /// The nation named at a token, unless it is part of somebody's name.
    func nation(at index: Int) -> NationMention? {
        guard let nation = entities.nation(at: index) else { return nil }
        if let reference = references.reference(at: index), reference.isName, reference.head.contains(index) {
            return nil
        }
        return nation
    }

    /// Somebody, and what tells the nation.
    struct Claim {
        let person: Int
        let evidence: NationEvidence
    }

    /// A claim for a nation that is a mention of it in the text.
    func claim(_ person: Int?, _ nation: NationMention, _ rule: Rule) -> Claim? {
        guard let person, let code = nation.code else { return nil }
        return Claim(person: person, evidence: NationEvidence(code, nation.tokens, rule))
    }

    /// Who is meant at a token, by name, description or pronoun.
    func person(at index: Int) -> Int? { references.number(at: index).flatMap { meant[$0] } }

    /// Who is meant at a token that is itself the name, the pronoun or the noun, not a word that describes it.
    func namedPerson(at index: Int) -> Int? {
        guard let reference = references.reference(at: index) else { return nil }
        return reference.isName && !reference.head.contains(index) ? nil : person(at: index)
    }

    /// The word at an index in small letters; the empty string for anything else.
    func word(_ index: Int) -> String {
        guard let token = text.token(index), token.kind == .word else { return "" }
        return text.folded(index)
    }

    /// Before `who` or `who has`: the person whom the relative clause is about.
    private func antecedent(of verb: Int) -> Int? {
        var index = verb - 1
        while index > 0, !text.classes(index).isDisjoint(with: [.auxiliary, .adverb]) { index -= 1 }
        guard word(index) == "who" else { return nil }
        return person(at: text.sign(index - 1) == .comma ? index - 2 : index - 1)
    }

    /// Who does what the verb says.
    func subject(before verb: Int) -> Int? {
        if let antecedent = antecedent(of: verb) { return antecedent }
        let sentence = text.sentence(of: verb)
        let finder = SubjectFinder(text: text, references: references)
        guard let reference = finder.subject(before: verb, from: max(sentence.lowerBound, verb - 60)) else {
            return nil
        }
        return person(at: reference.head.lowerBound)
    }

    /// Who does what the verb says, and whoever is joined to him by `and`.
    func subjects(before verb: Int) -> [Int] {
        if let antecedent = antecedent(of: verb) { return [antecedent] }
        let sentence = text.sentence(of: verb)
        let finder = SubjectFinder(text: text, references: references)
        guard let reference = finder.subject(before: verb, from: max(sentence.lowerBound, verb - 60)) else { return [] }
        var people = [person(at: reference.head.lowerBound)].compactMap(\.self)
        var before = reference.tokens.lowerBound - 1
        while before > sentence.lowerBound, !text.classes(before).isDisjoint(with: .roleNoun) { before -= 1 }
        guard reference.isName, word(before) == "and" else { return people }
        // "A (2:23:02) and B"
        if text.sign(before - 1) == .closeParenthesis {
            while before > sentence.lowerBound, text.sign(before) != .openParenthesis { before -= 1 }
        }
        if let other = person(at: before - 1) { people.append(other) }
        return people
    }

    /// True where a nation's phrase begins its sentence, with or without an article.
    func opensSentence(_ nation: NationMention) -> Bool {
        let first = text.sentence(of: nation.tokens.lowerBound).lowerBound
        let before = beforePhrase(nation)
        return before < first || before == first && text.classes(first).contains(.determiner)
    }

    /// The first person meant between two tokens, with the token where the reference begins.
    func firstPerson(from start: Int, upTo limit: Int) -> (person: Int, token: Int)? {
        for index in Range.window(start, upTo: min(limit, start + 40)) {
            if let person = person(at: index) { return (person, index) }
        }
        return nil
    }

    /// The noun in which a nation's phrase ends: the `team` of `the British men's 4x400m relay team`.
    func noun(of nation: NationMention, in nouns: Set<String>) -> Int? {
        let end = nation.tokens.upperBound
        let sentence = text.sentence(of: nation.tokens.lowerBound)
        for index in Range.window(end, upTo: min(end + 9, sentence.upperBound)) {
            let token = text.tokens[index]
            switch token.kind {
            case .possessive, .number: continue
            case .sign:
                guard token.sign == .hyphen || entities.event(at: index) != nil else { return nil }
            case .word:
                if namedPerson(at: index) != nil { return nil }
                if nouns.contains(text.folded(index)) { return index }
                let stops: WordClass = [
                    .preposition, .auxiliary, .determiner, .conjunction, .relative, .reportingVerb, .pronounThird,
                ]
                if !text.classes(index).isDisjoint(with: stops) { return nil }
            }
        }
        return nil
    }

    /// The place before a nation's phrase, with articles, owners' pronouns and adjectives passed over.
    func beforePhrase(_ nation: NationMention) -> Int {
        var index = nation.tokens.lowerBound - 1
        let first = text.sentence(of: nation.tokens.lowerBound).lowerBound
        while index >= first, text.tokens[index].kind == .word, !text.tokens[index].isCapitalised {
            let classes = text.classes(index)
            let isAdjective = ["new", "own", "old", "longstanding", "standing", "long", "first"].contains(
                text.folded(index))
            guard classes.contains(.determiner) || isAdjective else { break }
            index -= 1
            if index >= first, text.sign(index) == .hyphen { index -= 1 }
        }
        return index
    }
}
