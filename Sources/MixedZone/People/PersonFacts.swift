/// What the words beside a name say of its bearer: nation, age, role.
struct PersonFacts {
    let text: TokenizedText
    let entities: Entities
    let knowledge: Knowledge
    /// Which tokens name somebody.
    let mentioned: [Bool]

    init(text: TokenizedText, entities: Entities, knowledge: Knowledge, people: People) {
        self.text = text
        self.entities = entities
        self.knowledge = knowledge
        mentioned = people.personAtToken.map { $0 >= 0 }
    }

    /// Adds to each person what the article says beside the name.
    func add(to people: inout People) {
        for number in people.persons.indices {
            for mention in people.persons[number].mentions where mention.kind == .name {
                let sentence = text.sentence(of: mention.tokens.lowerBound)
                if people.persons[number].nationEvidence == nil {
                    people.persons[number].learn(nation(of: mention.tokens, in: sentence))
                }
                if people.persons[number].age == nil { people.persons[number].age = age(beside: mention.tokens) }
            }
            let role = PersonRoles(text: text, entities: entities).role(of: number, in: people)
            people.persons[number].role = role.role
            people.persons[number].hasRoleEvidence = role.isTold
        }
    }

    private func age(beside name: Range<Int>) -> Int? {
        let end = name.upperBound
        let opens = text.sign(end) == .comma || text.sign(end) == .openParenthesis
        if opens, let age = text.number(end + 1), (8...99).contains(age) {
            switch text.sign(end + 2) {
            case .comma, .closeParenthesis, .semicolon: return age
            default: return nil
            }
        }
        let start = name.lowerBound
        guard start >= 5, text.tokens[start - 1].kind == .word, text.folded(start - 1) == "old",
            text.sign(start - 2) == .hyphen, text.folded(start - 3) == "year"
        else { return nil }
        return text.number(start - 5)
    }
}
