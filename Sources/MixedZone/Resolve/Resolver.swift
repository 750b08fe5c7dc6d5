/// The `Resolve` stage: settles who is meant by descriptions and pronouns, and with that who speaks each quotation.
///
/// It walks the references in text order and keeps in mind whom the article was last about. What is inside quotation marks
/// is somebody else's voice: its pronouns are left alone.
struct Resolver {
    let text: TokenizedText
    let references: References
    let quotes: [QuoteMention]
    var placings: [PlacingMention] = []

    /// Who is meant by each reference; nil where the text does not tell.
    func resolve(_ people: inout People) -> [Int?] {
        var meant = [Int?](repeating: nil, count: references.all.count)
        var memory = ResolverMemory()
        let quoted = isQuoted()
        SexEvidence(text: text, references: references, quoted: quoted).correct(&people)
        let evidence = ResolverEvidence(placings: placings, references: references, people: people)
        let spokenOf = peopleInQuotes(people)
        let narrated = narratedSentences(quoted)
        for (number, reference) in references.all.enumerated() {
            let sentence = Int(text.sentenceOfToken[reference.tokens.lowerBound])
            memory.enter(narrated[sentence], mainClauseIsLast: opensWithClause(sentence))
            if quoted[reference.tokens.lowerBound] {
                meant[number] = reference.person
                continue
            }
            if let person = reference.person {
                meant[number] = person
                memory.note(
                    person, people.persons[person], isSubject: isSubject(reference) || opensRelative(reference),
                    isPossessive: isPossessive(reference), isLatest: opensContrast(reference))
                continue
            }
            let absent = (spokenOf[number] ?? []).union(attendants(before: reference, people))
            guard let (person, rule) = person(for: reference, memory.without(absent), people, meant, evidence)
            else { continue }
            meant[number] = person
            learn(reference, of: person, &people)
            memory.note(
                person, people.persons[person], isSubject: isSubject(reference),
                isPossessive: isPossessive(reference), isLatest: opensContrast(reference))
            let kind: Person.Mention.Kind = reference.kind == .pronoun ? .pronoun : .epithet
            people.add(PersonMention(tokens: reference.tokens, kind: kind, rule: rule.id), of: person)
        }
        for index in people.persons.indices {
            people.persons[index].mentions.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
        }
        return meant
    }

    /// The number of each sentence among those that are not speech from end to end: whoever speaks at length makes nobody be
    /// forgotten.
    private func narratedSentences(_ quoted: [Bool]) -> [Int] {
        var count = 0
        return text.sentences.map { sentence in
            if sentence.contains(where: { !quoted[$0] && text.tokens[$0].kind == .word }) { count += 1 }
            return count
        }
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
        for reference: Reference, _ memory: ResolverMemory, _ people: People, _ meant: [Int?],
        _ evidence: ResolverEvidence
    ) -> (Int, Rule)? {
        switch reference.kind {
        case .name(let person): (person, PersonRules.repeated)
        case .unnamed: attendant(reference, people, evidence).map { ($0, ResolveRules.description) }
        case .pronoun:
            ahead(of: reference, people).map { ($0, ResolveRules.ahead) }
                ?? pronoun(reference, memory, people).map { ($0, ResolveRules.pronoun) }
        case .epithet:
            description(reference, memory, people, meant, evidence)
        }
    }

    private func description(
        _ reference: Reference, _ memory: ResolverMemory, _ people: People, _ meant: [Int?],
        _ evidence: ResolverEvidence
    ) -> (Int, Rule)? {
        if let person = apposition(reference) { return (person, ResolveRules.apposition) }
        if let subject = predicate(reference) {
            // "She was the first Briton": whoever she is, and nobody where that is not known.
            let person = subject.person ?? references.number(at: subject.head.lowerBound).flatMap { meant[$0] }
            if person != nil || subject.kind == .pronoun { return person.map { ($0, ResolveRules.predicate) } }
        }
        return epithet(reference, memory, people, evidence)
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

    /// `her coach`: the one coach whom the article names.
    private func attendant(_ reference: Reference, _ people: People, _ evidence: ResolverEvidence) -> Int? {
        guard ["his", "her", "their"].contains(text.folded(reference.tokens.lowerBound)), reference.tokens.count < 5,
            text.classes(reference.head.lowerBound).contains(.coachNoun)
        else { return nil }
        guard evidence.coaches.count == 1, let coach = evidence.coaches.first,
            let named = people.persons[coach].mentions.first?.tokens.lowerBound
        else { return nil }
        return named < reference.tokens.lowerBound ? coach : nil
    }

    private func pronoun(_ reference: Reference, _ memory: ResolverMemory, _ people: People) -> Int? {
        let excluded = isObjectPronoun(reference) ? memory.lastSubject : nil
        return memory.candidates.first {
            $0 != excluded && (people.persons[$0].sex == nil || people.persons[$0].sex == reference.sex)
        }
    }

    private func epithet(
        _ reference: Reference, _ memory: ResolverMemory, _ people: People, _ evidence: ResolverEvidence
    ) -> (Int, Rule)? {
        let rank = ResolverEvidence.rank(of: text.folded(reference.head.lowerBound))
        func fits(_ person: Int) -> Bool {
            let sex = people.persons[person].sex
            if let rank, !evidence.allows(person, rank: rank) { return false }
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
            let joined = joinedBefore(reference)
            let all = memory.candidates(isObject: !isSubject(reference), goesOn: isCoordinate(reference)).filter {
                // "the Italian" may be an official, "the Italian runner" may not.
                let isOfRole =
                    reference.isDemonym(text) && isSpeaker(reference)
                    || people.persons[$0].role == self.role(of: reference)
                return people.persons[$0].nation == nil && isOfRole && fits($0) && $0 != joined
            }
            // Of Tom and Luis it is Luis who is the Argentine.
            let isElsewhere = Self.elsewhere.contains(nation)
            let new = all.first { !isElsewhere || !people.persons[$0].hasEnglishName } ?? all.first
            return (new ?? memory.last(ofNation: nation, where: fits)).map { ($0, ResolveRules.nation) }
        }
        if let age = reference.age {
            if let known = memory.last(ofAge: age, where: fits) { return (known, ResolveRules.age) }
            return recent.first { people.persons[$0].age == nil }.map { ($0, ResolveRules.age) }
        }
        if rank == 1, let winner = recent.first(where: { evidence.ranks[$0]?.contains(1) == true }) {
            return (winner, ResolveRules.description)
        }
        let role = self.role(of: reference)
        // "the former sprinter" may be a coach by now.
        if isFormer(reference), let first = recent.first { return (first, ResolveRules.description) }
        if let fit = recent.first(where: { people.persons[$0].role == role }) { return (fit, ResolveRules.description) }
        // Somebody's trade ("the policewoman") may be an athlete's; an office or the word coach is not.
        let isOffice = role == .coach || Self.offices.contains(text.folded(reference.head.lowerBound))
        guard role != .athlete, !isOffice else { return nil }
        return recent.first { people.persons[$0].role == .athlete }.map { ($0, ResolveRules.description) }
    }

    /// The Marsh of `Marsh and the Norwegian`, who is somebody else.
    private func joinedBefore(_ reference: Reference) -> Int? {
        let index = reference.tokens.lowerBound - 1
        guard text.token(index)?.kind == .word, text.folded(index) == "and" else { return nil }
        return references.reference(at: index - 1)?.person
    }

    /// Nations where given names of English-speaking countries are rare.
    private static let elsewhere = Set(TableRows.items(EnglishNamesTable.elsewhere))

    /// Words for an office, which an athlete does not hold.
    private static let offices = Set(TableRows.items(ReferenceWordsTable.offices))

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
}
