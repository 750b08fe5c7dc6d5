/// The `Resolve` stage: settles who is meant by descriptions and pronouns, and with that who speaks each quotation.
///
/// It walks the references in text order and keeps in mind whom the article was last about. What is inside quotation marks
/// is somebody else's voice: its pronouns are left alone.
struct Resolver {
    let text: TokenizedText
    let references: References
    let quotes: [QuoteMention]

    /// Who is meant by each reference; nil where the text does not tell.
    func resolve(_ people: inout People) -> [Int?] {
        var meant = [Int?](repeating: nil, count: references.all.count)
        var memory = ResolverMemory()
        let quoted = isQuoted()
        let spokenOf = peopleInQuotes(people)
        for (number, reference) in references.all.enumerated() {
            let sentence = Int(text.sentenceOfToken[reference.tokens.lowerBound])
            memory.enter(sentence, mainClauseIsLast: opensWithClause(sentence))
            if quoted[reference.tokens.lowerBound] {
                meant[number] = reference.person
                continue
            }
            if let person = reference.person {
                meant[number] = person
                memory.note(
                    person, people.persons[person], isSubject: isSubject(reference),
                    isPossessive: isPossessive(reference))
                continue
            }
            let absent = spokenOf[number] ?? []
            guard let (person, rule) = person(for: reference, memory.without(absent), people, meant) else { continue }
            meant[number] = person
            learn(reference, of: person, &people)
            memory.note(
                person, people.persons[person], isSubject: isSubject(reference), isPossessive: isPossessive(reference))
            let kind: Person.Mention.Kind = reference.kind == .pronoun ? .pronoun : .epithet
            people.add(PersonMention(tokens: reference.tokens, kind: kind, rule: rule.id), of: person)
        }
        for index in people.persons.indices {
            people.persons[index].mentions.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
        }
        return meant
    }

    /// For the references that name a speaker: the people whom the quotation itself names. Nobody speaks of himself by name.
    private func peopleInQuotes(_ people: People) -> [Int: Set<Int>] {
        var result: [Int: Set<Int>] = [:]
        var ofUtterance: [Int: Set<Int>] = [:]
        for quote in quotes {
            ofUtterance[quote.utterance, default: []].formUnion(quote.tokens.compactMap { people.person(at: $0) })
        }
        for quote in quotes {
            guard let head = quote.attribution?.reference?.head.lowerBound, let number = references.number(at: head)
            else {
                continue
            }
            result[number, default: []].formUnion(ofUtterance[quote.utterance] ?? [])
        }
        return result
    }

    private func isQuoted() -> [Bool] {
        var quoted = [Bool](repeating: false, count: text.tokens.count)
        for quote in quotes where quote.kind != .indirect {
            for token in quote.tokens { quoted[token] = true }
        }
        return quoted
    }

    private func person(
        for reference: Reference, _ memory: ResolverMemory, _ people: People, _ meant: [Int?]
    ) -> (Int, Rule)? {
        switch reference.kind {
        case .name(let person): (person, PersonRules.repeated)
        case .unnamed: nil
        case .pronoun:
            ahead(of: reference, people).map { ($0, ResolveRules.ahead) }
                ?? pronoun(reference, memory, people).map { ($0, ResolveRules.pronoun) }
        case .epithet:
            description(reference, memory, people, meant)
        }
    }

    private func description(
        _ reference: Reference, _ memory: ResolverMemory, _ people: People, _ meant: [Int?]
    ) -> (Int, Rule)? {
        if let person = apposition(reference) { return (person, ResolveRules.apposition) }
        if let subject = predicate(reference) {
            // "She was the first Briton": whoever she is, and nobody where that is not known.
            let person = subject.person ?? references.number(at: subject.head.lowerBound).flatMap { meant[$0] }
            if person != nil || subject.kind == .pronoun { return person.map { ($0, ResolveRules.predicate) } }
        }
        return epithet(reference, memory, people)
    }

    /// `Although she was tired, Marsh ran on`: a pronoun in a clause before the main one means the subject to come.
    private func ahead(of reference: Reference, _ people: People) -> Int? {
        let sentence = text.sentence(of: reference.tokens.lowerBound)
        let first = sentence.lowerBound
        guard text.classes(first).contains(.conjunction) || Self.openers.contains(text.folded(first)),
            let comma = sentence.first(where: { $0 > reference.tokens.lowerBound && text.sign($0) == .comma })
        else { return nil }
        let named = (first..<reference.tokens.lowerBound).contains { references.reference(at: $0)?.person != nil }
        guard !named, let next = references.reference(at: comma + 1), let person = next.person else { return nil }
        let sex = people.persons[person].sex
        return sex == nil || sex == reference.sex ? person : nil
    }

    /// Words besides conjunctions that begin a clause before the main one.
    private static let openers = Set(TableRows.items(ReferenceWordsTable.openers))

    /// `Marsh became the first Kenyan to win`: a description behind a form of to be means its subject.
    private func predicate(_ reference: Reference) -> Reference? {
        let verb = reference.tokens.lowerBound - 1
        guard verb >= 0, text.tokens[verb].kind == .word, Self.copulas.contains(text.folded(verb)) else { return nil }
        let sentence = text.sentence(of: verb)
        return SubjectFinder(text: text, references: references).subject(
            before: verb, from: max(sentence.lowerBound, verb - 60))
    }

    private static let copulas = Set(TableRows.items(ReferenceWordsTable.copulas))

    /// `Marsh, the world champion,` and `Marsh of Kenya, the world champion`: a description right behind a name.
    private func apposition(_ reference: Reference) -> Int? {
        let comma = reference.tokens.lowerBound - 1
        guard text.sign(comma) == .comma || text.sign(comma) == .openParenthesis || text.sign(comma) == .dash else {
            return nil
        }
        let sentence = text.sentence(of: comma)
        for index in stride(from: comma - 1, through: max(sentence.lowerBound, comma - 4), by: -1) {
            if let before = references.reference(at: index) { return before.person }
            if text.tokens[index].kind == .word,
                text.classes(index).isDisjoint(with: [.preposition, .nationWord, .place]),
                !text.tokens[index].isCapitalised
            {
                return nil
            }
        }
        return nil
    }

    private func pronoun(_ reference: Reference, _ memory: ResolverMemory, _ people: People) -> Int? {
        memory.candidates.first { people.persons[$0].sex == nil || people.persons[$0].sex == reference.sex }
    }

    private func epithet(_ reference: Reference, _ memory: ResolverMemory, _ people: People) -> (Int, Rule)? {
        func fits(_ person: Int) -> Bool {
            let sex = people.persons[person].sex
            return sex == nil || reference.sex == nil || sex == reference.sex
        }
        let recent = memory.candidates.filter(fits)
        if let nation = reference.nation {
            if let known = recent.first(where: { people.persons[$0].nation == nation }) {
                return (known, ResolveRules.nation)
            }
            // A nationality not known yet is learnt from the sentences before, not from the person's own.
            guard isPlain(reference) else {
                return memory.last(ofNation: nation, where: fits).map { ($0, ResolveRules.nation) }
            }
            let new = memory.candidates(isObject: !isSubject(reference), goesOn: isCoordinate(reference)).first {
                // "the Italian" may be an official, "the Italian runner" may not.
                let isOfRole =
                    reference.isDemonym(text) && isSpeaker(reference)
                    || people.persons[$0].role == self.role(of: reference)
                return people.persons[$0].nation == nil && isOfRole && fits($0)
            }
            return (new ?? memory.last(ofNation: nation, where: fits)).map { ($0, ResolveRules.nation) }
        }
        if let age = reference.age {
            if let known = memory.last(ofAge: age, where: fits) { return (known, ResolveRules.age) }
            return recent.first { people.persons[$0].age == nil }.map { ($0, ResolveRules.age) }
        }
        let role = self.role(of: reference)
        if let fit = recent.first(where: { people.persons[$0].role == role }) { return (fit, ResolveRules.description) }
        // Somebody's trade ("the policewoman") may be an athlete's; an office or the word coach is not.
        let isOffice = role == .coach || Self.offices.contains(text.folded(reference.head.lowerBound))
        guard role != .athlete, !isOffice else { return nil }
        return recent.first { people.persons[$0].role == .athlete }.map { ($0, ResolveRules.description) }
    }

    /// Participles whose object is the subject of the sentence.
    private static let results = Set(TableRows.items(ReferenceWordsTable.resultParticiples))

    /// Words for an office, which an athlete does not hold.
    private static let offices = Set(TableRows.items(ReferenceWordsTable.offices))
    private static let subordinators = Set(TableRows.items(ReferenceWordsTable.subordinators))

    private func role(of reference: Reference) -> Person.Role {
        let classes = text.classes(reference.head.lowerBound)
        if classes.contains(.coachNoun), classes.isDisjoint(with: [.athleteNoun]) { return .coach }
        if classes.contains(.officialNoun), classes.isDisjoint(with: [.athleteNoun]) { return .official }
        return .athlete
    }

    /// A description tells more of the person: the nation, the age, whether it is a man or a woman.
    private func learn(_ reference: Reference, of person: Int, _ people: inout People) {
        // "the British team manager" may be of any nation.
        let head = text.classes(reference.head.lowerBound)
        let isStaff = !head.isDisjoint(with: [.coachNoun, .officialNoun]) && !head.contains(.athleteNoun)
        if let nation = reference.nation, !isStaff {
            people.persons[person].learn(NationEvidence(nation, reference.tokens, NationRules.epithet))
        }
        if people.persons[person].age == nil { people.persons[person].age = reference.age }
        if people.persons[person].sex == nil { people.persons[person].sex = reference.sex }
    }

    /// `said the Italian`
    private func isSpeaker(_ reference: Reference) -> Bool {
        text.classes(reference.tokens.lowerBound - 1).contains(.reportingVerb)
            || text.classes(reference.tokens.upperBound).contains(.reportingVerb)
    }

    /// Not plain: `the Swiss` and `the Japanese`, who may be many, and what follows a name that a scrape has lost.
    private func isPlain(_ reference: Reference) -> Bool {
        let head = text.folded(reference.head.lowerBound)
        if reference.isDemonym(text), head == "swiss" || head.hasSuffix("ese") {
            let sentence = text.sentence(of: reference.tokens.lowerBound)
            let isAmongMany = sentence.prefix(60).contains { index in
                text.classes(index).contains(.nationWord) && text.tokens[index].kind == .word
                    && text.folded(index).hasSuffix("s") && !reference.tokens.contains(index)
            }
            return !isAmongMany
        }
        let before = reference.tokens.lowerBound - 1
        return before < 0 || text.tokens[before].kind != .sign || text.tokens[before].gap < .line
    }

    /// `Marsh led, and the Kenyan knew it`, `Marsh led, the Kenyan then fell`: the clause goes on about the subject before.
    private func isCoordinate(_ reference: Reference) -> Bool {
        let before = reference.tokens.lowerBound - 1
        // "He fell at the last bend, leaving the German with a broken wrist."
        if before >= 0, Self.results.contains(text.tokens[before].kind == .word ? text.folded(before) : "") {
            return true
        }
        guard before >= 0, isSubject(reference) else { return false }
        if text.tokens[before].kind == .word { return ["and", "but"].contains(text.folded(before)) }
        // "Marsh was first, the Kenyan second" has no verb.
        let verb = reference.tokens.upperBound
        return text.sign(before) == .comma
            && !text.classes(verb).isDisjoint(with: [.personVerb, .auxiliary, .adverb])
    }

    /// `When Marsh spoke, Weir shook his head`: a sentence that begins with a clause before the main one.
    private func opensWithClause(_ sentence: Int) -> Bool {
        let first = text.sentences[sentence].lowerBound
        return text.tokens[first].kind == .word
            && Self.subordinators.contains(text.folded(first))
    }

    private func isPossessive(_ reference: Reference) -> Bool {
        text.token(reference.tokens.upperBound)?.kind == .possessive || hasBareApostrophe(reference)
            || reference.kind == .pronoun && ["his", "her"].contains(text.folded(reference.tokens.lowerBound))
    }

    /// `Kallios' lawyer`: a possessive without an s.
    private func hasBareApostrophe(_ reference: Reference) -> Bool {
        let end = reference.tokens.upperBound
        guard case .name = reference.kind, let mark = text.token(end), mark.gap == .none,
            mark.sign == .singleMark || mark.sign == .closeSingle, let next = text.token(end + 1), next.kind == .word,
            next.gap == .space
        else { return false }
        return text.folded(end - 1).hasSuffix("s")
    }

    /// A reference at the head of its clause rather than behind a verb or a preposition, or possessive.
    private func isSubject(_ reference: Reference) -> Bool {
        let before = reference.tokens.lowerBound - 1
        if before >= 0, text.classes(before).contains(.reportingVerb), !text.classes(before).contains(.hearerVerb) {
            return text.tokens[reference.tokens.lowerBound].gap < .line
        }
        let sentence = text.sentence(of: reference.tokens.lowerBound)
        return !SubjectFinder(text: text, references: references).isObject(reference, start: sentence.lowerBound)
    }
}
