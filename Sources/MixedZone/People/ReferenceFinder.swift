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
        if classes.contains(.determiner), let found = description(at: index, in: sentence) { return found }
        if classes.contains(.pronounHe) || classes.contains(.pronounShe) { return pronoun(at: index) }
        if classes.contains(.determiner) { return nil }
        if let headline = headlineDemonym(at: index, in: sentence) { return headline }
        return bareSource(at: index, in: sentence) ?? organisation(at: index)
    }

    /// `Irishman takes the stage`: a nationality without its article at the head of a headline.
    private func headlineDemonym(at index: Int, in sentence: Range<Int>) -> Reference? {
        guard index == sentence.lowerBound, let nation = entities.nation(at: index), nation.isAdjective,
            nation.tokens.count == 1, !isPlural(index), text.token(index + 1)?.gap == .space,
            text.classes(index + 1).contains(.personVerb), text.classes(index + 1).isDisjoint(with: .roleNoun)
        else { return nil }
        let block = text.blocks.partitioningIndex { $0.tokens.lowerBound > index } - 1
        guard block >= 0, [.title, .standfirst, .heading].contains(text.blocks[block].kind) || block < 3 else {
            return nil
        }
        return Reference(
            tokens: index..<index + 1, head: index..<index + 1, kind: .epithet, nation: nation.code, sex: sex(of: index)
        )
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
        let isOwned = ["his", "her", "their", "its", "my", "our"].contains(determiner)
        guard isDefinite || isOwned || determiner == "a" || determiner == "an" || determiner == "one" else {
            return nil
        }
        if isDefinite, let demonym = demonym(at: start + 1, in: sentence) {
            return Reference(tokens: start..<demonym + 1, head: demonym..<demonym + 1, kind: .epithet)
        }
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
                if isOwned ? isAttendant(index) : isHead(index) { head = index }
                if let age = ageNoun(at: index) {
                    reference.age = age
                    head = index
                }
            }
            if !isOwned, let nation = entities.nation(at: index), nation.isAdjective {
                reference.nation = nation.code
                head = nation.tokens.upperBound - 1
                index = nation.tokens.upperBound
                continue
            }
            index += 1
        }
        // "the 25-year-old Londoner"
        if let old = head, reference.age != nil, text.folded(old) == "old",
            let from = demonym(at: old + 1, in: sentence)
        {
            head = from
        }
        // "the women's lightweight single" is a boat.
        if let head,
            entities.nation(at: head) != nil || reference.age != nil && text.folded(head) == "old"
                || text.folded(head).hasSuffix("weight"),
            isNoun(head + 1, in: sentence)
        {
            return nil
        }
        guard let head, text.token(head + 1)?.kind != .possessive || isDefinite else { return nil }
        // "the Irish" are many; "the Irish runner" is one.
        if let nation = entities.nation(at: head), nation.isAdjective,
            text.folded(head).hasSuffix("ish") || text.folded(head).hasSuffix("ch") || text.folded(head) == "welsh"
        {
            return nil
        }
        if let (person, name) = apposition(after: head, in: sentence) {
            return named(reference, person, at: name, in: sentence)
        }
        if isPlural(head), text.classes(head).isDisjoint(with: [.sourceNoun]) { return nil }
        reference.tokens = start..<head + 1
        reference.head = head..<head + 1
        reference.kind = isDefinite && isPerson(head) ? .epithet : .unnamed
        reference.sex = sex(of: head)
        return reference
    }

    /// `the favourite, Ana Marsh,`, `her manager, Dutchman Ruud Marsh,`: the name that the description belongs to.
    private func apposition(after head: Int, in sentence: Range<Int>) -> (person: Int, name: Int)? {
        guard text.sign(head + 1) == .comma else { return nil }
        var name = head + 2
        while name < min(head + 5, sentence.upperBound), people.person(at: name) == nil {
            guard entities.nation(at: name) != nil || isHead(name) else { return nil }
            name += 1
        }
        guard name < sentence.upperBound, let person = people.person(at: name) else { return nil }
        let end = nameEnd(name, person, limit: sentence.upperBound)
        let isClosed = text.sign(end) == .comma || end == sentence.upperBound || text.sign(end).endsSentence
        return isClosed ? (person, name) : nil
    }

    /// `the Glaswegian`, `the Londoner`: a capitalised word that no table knows, in the form of a word for somebody from there.
    private func demonym(at index: Int, in sentence: Range<Int>) -> Int? {
        guard index < sentence.upperBound, text.tokens[index].kind == .word, text.tokens[index].isCapitalised,
            !text.tokens[index].shape.contains(.allCapitals), entities.nation(at: index) == nil,
            entities.named(at: index) == nil, people.person(at: index) == nil, !isNoun(index + 1, in: sentence),
            // `the European 1500m title`
            text.token(index + 1)?.kind != .number
        else { return nil }
        let word = text.folded(index)
        guard word.count >= 6, text.classes(index).isDisjoint(with: [.common, .commonAndName]) else { return nil }
        return ["ian", "ean", "ner", "ite", "ese", "man", "woman", "rian", "nder", "ster", "iner", "erer"]
            .contains { word.hasSuffix($0) } ? index : nil
    }

    /// Somebody who belongs to a person: `her coach`, `his father`, `their manager`.
    private func isAttendant(_ index: Int) -> Bool {
        let classes = text.classes(index)
        if Self.notAlone.contains(text.folded(index)) || isPlural(index) { return false }
        return !classes.isDisjoint(with: [.coachNoun, .officialNoun, .kinship, .mediaNoun])
            || ["mate", "teammate", "rival"].contains(text.folded(index))
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
        let classes = text.classes(index)
        // An unknown word may be a verb of any kind ("trudged"); only a word known for no verb goes on with the phrase.
        if classes.isEmpty, !text.tokens[index].isCapitalised || text.folded(index).hasSuffix("ed") { return false }
        if text.folded(index).hasSuffix("ed") { return false }
        return classes.isDisjoint(with: [
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
    private static let notAlone = Set(TableRows.items(ReferenceWordsTable.notAlone))

    private static let female = TableRows.items(ReferenceWordsTable.female)
    private static let male = Set(TableRows.items(ReferenceWordsTable.male))

    /// Whether a noun means a woman or a man (`Dutchwoman`, `father`).
    private func sex(of head: Int) -> PersonEntry.Sex? {
        let word = text.folded(head)
        if Self.female.contains(where: { word.hasSuffix($0) }) { return .female }
        return Self.male.contains(word) || ["shman", "chman", "tsman"].contains { word.hasSuffix($0) }
            ? .male : nil
    }

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
