/// Finds all references of a text in order.
struct ReferenceFinder {
    let text: TokenizedText
    let entities: Entities
    let people: People

    /// All references, in order, without overlaps.
    func references() -> References {
        var result: [Reference] = []
        for sentence in text.sentences {
            var index = sentence.lowerBound
            while index < sentence.upperBound {
                if let reference = reference(at: index, in: sentence) {
                    result.append(reference)
                    index = reference.tokens.upperBound
                } else {
                    index += 1
                }
            }
        }
        return References(result, tokenCount: text.tokens.count)
    }

    private func reference(at index: Int, in sentence: Range<Int>) -> Reference? {
        if let person = people.person(at: index) {
            let end = nameEnd(index, person, limit: sentence.upperBound)
            return Reference(tokens: index..<end, head: index..<end, kind: .name(person: person))
        }
        let token = text.tokens[index]
        guard token.kind == .word else { return nil }
        let classes = text.classes(index)
        if classes.contains(.pronounHe) || classes.contains(.pronounShe) { return pronoun(at: index) }
        if classes.contains(.determiner) { return description(at: index, in: sentence) }
        return bareSource(at: index, in: sentence) ?? organisation(at: index)
    }

    private func nameEnd(_ start: Int, _ person: Int, limit: Int) -> Int {
        var end = start + 1
        while end < limit, people.person(at: end) == person { end += 1 }
        return end
    }

    /// `he`, `she` and their short forms; possessives and objects are no subjects but still references.
    private func pronoun(at index: Int) -> Reference? {
        let sex: PersonEntry.Sex = text.classes(index).contains(.pronounHe) ? .male : .female
        return Reference(tokens: index..<index + 1, head: index..<index + 1, kind: .pronoun, sex: sex)
    }

    /// `the 23-year-old`, `the Norwegian`, `the Edinburgh runner`, `a club spokesman`.
    private func description(at start: Int, in sentence: Range<Int>) -> Reference? {
        let determiner = text.folded(start)
        let isDefinite = determiner == "the" || determiner == "this"
        guard isDefinite || determiner == "a" || determiner == "an" || determiner == "one" else { return nil }
        var reference = Reference(tokens: start..<start + 1, head: start..<start + 1, kind: .epithet)
        var head: Int?
        var index = start + 1
        scan: while index < min(start + 9, sentence.upperBound) {
            let token = text.tokens[index]
            let classes = text.classes(index)
            switch token.kind {
            case .sign:
                guard token.sign == .hyphen, token.gap == .none else { break scan }
            case .possessive, .number: break
            case .word:
                if let person = people.person(at: index) {
                    return head == nil ? nil : named(reference, person, at: index, in: sentence)
                }
                if !classes.isDisjoint(with: [.preposition, .auxiliary, .relative, .determiner]) { break scan }
                if classes.contains(.conjunction) { break scan }
                if index > start + 1, endsDescription(index, after: head) { break scan }
                if isHead(index) { head = index }
                if let age = ageNoun(at: index) {
                    reference.age = age
                    head = index
                }
            }
            if let nation = entities.nation(at: index), nation.isAdjective {
                reference.nation = nation.code
                head = nation.tokens.upperBound - 1
                index = nation.tokens.upperBound
                continue
            }
            index += 1
        }
        if let head, entities.nation(at: head) != nil, isNoun(head + 1, in: sentence) { return nil }
        guard let head, text.token(head + 1)?.kind != .possessive || isDefinite else { return nil }
        if text.sign(head + 1) == .comma, head + 2 < sentence.upperBound, let person = people.person(at: head + 2) {
            let end = nameEnd(head + 2, person, limit: sentence.upperBound)
            if text.sign(end) == .comma || end == sentence.upperBound || text.sign(end).endsSentence {
                return named(reference, person, at: head + 2, in: sentence)
            }
        }
        if isPlural(head), text.classes(head).isDisjoint(with: [.sourceNoun]) { return nil }
        reference.tokens = start..<head + 1
        reference.head = head..<head + 1
        reference.kind = isDefinite && isPerson(head) ? .epithet : .unnamed
        return reference
    }

    /// `the race director, Ana Marsh` and `the hurdler Ana Marsh` mean the person named.
    private func named(_ reference: Reference, _ person: Int, at index: Int, in sentence: Range<Int>) -> Reference {
        var reference = reference
        let end = nameEnd(index, person, limit: sentence.upperBound)
        reference.tokens = reference.tokens.lowerBound..<end
        reference.head = index..<end
        reference.kind = .name(person: person)
        return reference
    }

    /// A verb after the head ends the description, even one that is a noun elsewhere.
    private func endsDescription(_ index: Int, after head: Int?) -> Bool {
        guard head != nil else { return false }
        let classes = text.classes(index)
        return !classes.isDisjoint(with: [.reportingVerb, .personVerb, .thinkingVerb, .adverb])
            && classes.isDisjoint(with: [.athleteNoun, .epithetNoun])
    }

    private func isHead(_ index: Int) -> Bool {
        let classes = text.classes(index)
        if Self.notAlone.contains(text.folded(index)) { return false }
        return !classes.isDisjoint(with: [
            .athleteNoun, .coachNoun, .officialNoun, .mediaNoun, .epithetNoun, .sourceNoun, .groupNoun,
        ])
    }

    /// A word that goes on with a phrase: `the Norwegian Grand Prix` means nobody.
    private func isNoun(_ index: Int, in sentence: Range<Int>) -> Bool {
        guard index < sentence.upperBound, text.tokens[index].kind == .word, text.tokens[index].gap == .space else {
            return text.sign(index) == .hyphen
        }
        return text.classes(index).isDisjoint(with: [
            .preposition, .auxiliary, .adverb, .conjunction, .relative, .personVerb, .reportingVerb, .thinkingVerb,
            .determiner, .mannerVerb, .pronounHe, .pronounShe,
        ])
    }

    /// True for nouns that stand for one person; bodies and nameless sources are nobody whom the article names.
    private func isPerson(_ head: Int) -> Bool {
        let classes = text.classes(head)
        if classes.contains(.groupNoun) { return false }
        return !classes.contains(.sourceNoun) || !classes.isDisjoint(with: [.athleteNoun, .epithetNoun, .coachNoun])
    }

    /// Nouns for players and people that mean something else more often than somebody named before.
    private static let notAlone: Set<String> = [
        "back", "center", "centre", "double", "eight", "field", "four", "general", "guard", "international", "junior",
        "lead",
        "lock", "master", "member", "number", "pace", "pair", "post", "prop", "quad", "reserve", "second", "seed",
        "senior", "side",
        "single", "sub", "top", "wing",
    ]

    private func isPlural(_ index: Int) -> Bool {
        let word = text.folded(index)
        return word.hasSuffix("s") && !word.hasSuffix("ss") || word.hasSuffix("men")
    }

    /// The age in `23-year-old`, at its last word.
    private func ageNoun(at index: Int) -> Int? {
        guard index >= 4, text.folded(index) == "old", text.sign(index - 1) == .hyphen, text.folded(index - 2) == "year"
        else { return nil }
        return text.number(index - 4)
    }

    /// `organisers`, `race officials`: sources without an article.
    private func bareSource(at index: Int, in sentence: Range<Int>) -> Reference? {
        let classes = text.classes(index)
        guard classes.contains(.sourceNoun), isPlural(index), !classes.contains(.neverName) else { return nil }
        let before = text.classes(index - 1)
        let hasModifier =
            index > sentence.lowerBound && text.token(index)?.gap == .space
            && before.isDisjoint(with: [.preposition, .determiner, .conjunction, .auxiliary, .speechVerb])
            && text.tokens[index - 1].kind == .word
        let start = hasModifier ? index - 1 : index
        return Reference(tokens: start..<index + 1, head: index..<index + 1, kind: .unnamed)
    }

    private func organisation(at index: Int) -> Reference? {
        guard let entity = entities.named(at: index), entity.tokens.lowerBound == index,
            entity.kind == .organisation || entity.kind == .team
        else { return nil }
        return Reference(tokens: entity.tokens, head: entity.tokens, kind: .unnamed)
    }
}
