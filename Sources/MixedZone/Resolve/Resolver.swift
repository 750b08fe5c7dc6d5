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
        var memory = Memory()
        let quoted = isQuoted()
        for (number, reference) in references.all.enumerated() {
            let sentence = Int(text.sentenceOfToken[reference.tokens.lowerBound])
            memory.enter(sentence)
            if quoted[reference.tokens.lowerBound] {
                meant[number] = reference.person
                continue
            }
            if let person = reference.person {
                meant[number] = person
                memory.note(person, isSubject: isSubject(reference))
                continue
            }
            guard let (person, rule) = person(for: reference, memory, people) else { continue }
            meant[number] = person
            memory.note(person, isSubject: isSubject(reference))
            learn(reference, of: person, &people)
            let kind: Person.Mention.Kind = reference.kind == .pronoun ? .pronoun : .epithet
            people.add(PersonMention(tokens: reference.tokens, kind: kind, rule: rule.id), of: person)
        }
        for index in people.persons.indices {
            people.persons[index].mentions.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
        }
        return meant
    }

    private func isQuoted() -> [Bool] {
        var quoted = [Bool](repeating: false, count: text.tokens.count)
        for quote in quotes where quote.kind != .indirect {
            for token in quote.tokens { quoted[token] = true }
        }
        return quoted
    }

    private func person(for reference: Reference, _ memory: Memory, _ people: People) -> (Int, Rule)? {
        switch reference.kind {
        case .name(let person): (person, PersonRules.repeated)
        case .unnamed: nil
        case .pronoun: pronoun(reference, memory, people).map { ($0, ResolveRules.pronoun) }
        case .epithet: epithet(reference, memory, people)
        }
    }

    private func pronoun(_ reference: Reference, _ memory: Memory, _ people: People) -> Int? {
        memory.candidates.first { people.persons[$0].sex == nil || people.persons[$0].sex == reference.sex }
    }

    private func epithet(_ reference: Reference, _ memory: Memory, _ people: People) -> (Int, Rule)? {
        let recent = memory.candidates
        let everyone = recent + memory.earlier
        if let nation = reference.nation {
            if let known = everyone.first(where: { people.persons[$0].nation == nation }) {
                return (known, ResolveRules.nation)
            }
            let fits = recent.first {
                people.persons[$0].nation == nil && people.persons[$0].role == self.role(of: reference)
            }
            return fits.map { ($0, ResolveRules.nation) }
        }
        if let age = reference.age {
            if let known = everyone.first(where: { people.persons[$0].age == age }) { return (known, ResolveRules.age) }
            return recent.first { people.persons[$0].age == nil }.map { ($0, ResolveRules.age) }
        }
        let role = self.role(of: reference)
        return recent.first { people.persons[$0].role == role }.map { ($0, ResolveRules.description) }
    }

    private func role(of reference: Reference) -> Person.Role {
        let classes = text.classes(reference.head.lowerBound)
        if classes.contains(.coachNoun), classes.isDisjoint(with: [.athleteNoun]) { return .coach }
        if classes.contains(.officialNoun), classes.isDisjoint(with: [.athleteNoun]) { return .official }
        return .athlete
    }

    /// A description tells more of the person: the nation, the age, whether it is a man or a woman.
    private func learn(_ reference: Reference, of person: Int, _ people: inout People) {
        if people.persons[person].nation == nil { people.persons[person].nation = reference.nation }
        if people.persons[person].age == nil { people.persons[person].age = reference.age }
        if people.persons[person].sex == nil { people.persons[person].sex = reference.sex }
    }

    /// A reference at the head of its clause rather than behind a verb or a preposition, or possessive.
    private func isSubject(_ reference: Reference) -> Bool {
        if text.token(reference.tokens.upperBound)?.kind == .possessive { return false }
        let before = reference.tokens.lowerBound - 1
        guard before >= 0, text.tokens[before].kind == .word, text.tokens[reference.tokens.lowerBound].gap < .line
        else {
            return true
        }
        if !text.classes(before).isDisjoint(with: .speechVerb) { return true }
        return text.classes(before).isDisjoint(with: [.preposition, .personVerb])
    }

    /// Whom the article was last about.
    private struct Memory {
        private var sentence = -1
        private var subjects: [Int] = []
        private var others: [Int] = []
        /// People of the sentences before, the latest first, subjects before others.
        private var recent: [(person: Int, sentence: Int)] = []

        /// The likeliest people for a reference, the likeliest first.
        var candidates: [Int] {
            var seen: Set<Int> = []
            let order = subjects + recent.filter { sentence - $0.sentence <= 4 }.map(\.person) + others
            return order.filter { seen.insert($0).inserted }
        }

        /// Everybody of the article so far, the latest first.
        var earlier: [Int] { recent.map(\.person) }

        mutating func enter(_ next: Int) {
            guard next != sentence else { return }
            for person in (subjects + others).reversed() {
                recent.removeAll { $0.person == person }
                recent.insert((person, sentence), at: 0)
            }
            subjects = []
            others = []
            sentence = next
        }

        mutating func note(_ person: Int, isSubject: Bool) {
            if isSubject {
                subjects.removeAll { $0 == person }
                subjects.append(person)
            } else if !others.contains(person) {
                others.append(person)
            }
        }
    }
}
