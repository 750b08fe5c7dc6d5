/// Learns roles from the whole article: who finishes at a place competes, who takes over from a coach follows a coach,
/// and who is only ever heard, in an article about races, does not run in them. It comes after `Resolve`.
struct RoleLearner {
    let context: NationContext
    let placings: [PlacingMention]

    private var text: TokenizedText { context.text }

    /// Settles the roles that the words beside the names left open.
    func learn(_ people: inout People) {
        let placed = self.placed()
        for person in people.persons.indices where placed[person, default: 0] > 0 {
            let entry = people.persons[person]
            // Whoever is a place's owner in a list or twice over competes, whatever he is besides.
            if entry.role == .other || entry.role == .official && placed[person, default: 0] > 1 {
                people.persons[person].role = .athlete
                people.persons[person].hasRoleEvidence = true
            }
        }
        learnFromDescriptions(&people)
        learnPredicates(&people)
        learnSuccessors(&people)
        for person in people.persons.indices where isOnlyHeard(people.persons[person], placed[person] ?? 0) {
            people.persons[person].role = .other
        }
    }

    /// How many places each person has; one in a list counts double.
    private func placed() -> [Int: Int] {
        var count: [Int: Int] = [:]
        for placing in placings {
            for case .reference(let number) in placing.subjects {
                guard let person = context.references.all[number].person else { continue }
                count[person, default: 0] += placing.rule.id.contains("list") ? 2 : 1
            }
        }
        return count
    }

    /// `the lawyer added`: a description that somebody without any other role is meant by tells it.
    private func learnFromDescriptions(_ people: inout People) {
        for (number, reference) in context.references.all.enumerated() where reference.kind == .epithet {
            guard let person = context.meant[number], !people.persons[person].hasRoleEvidence,
                people.persons[person].role == .athlete, people.persons[person].nation == nil
            else { continue }
            let classes = text.classes(reference.head.lowerBound)
            guard classes.isDisjoint(with: [.athleteNoun, .epithetNoun]) else { continue }
            if classes.contains(.coachNoun) { people.persons[person].role = .coach }
            if classes.contains(.officialNoun) { people.persons[person].role = .official }
        }
    }

    /// `Marsh was appointed jumps coach`, `Marsh is the club's chairman`, `failed in his bid to become a vice-president`.
    private func learnPredicates(_ people: inout People) {
        for index in text.tokens.indices where Self.becoming.contains(context.word(index)) {
            guard let role = office(behind: index), let person = context.subject(before: index),
                people.persons[person].role == .athlete, !people.persons[person].hasRoleEvidence
            else { continue }
            people.persons[person].role = role
            people.persons[person].hasRoleEvidence = true
        }
    }

    private static let becoming: Set<String> = [
        "appointed", "became", "become", "becomes", "elected", "is", "made", "named", "re-elected", "was",
    ]

    /// The office behind a verb of being: `the new head coach`, `an IAAF vice-president`.
    private func office(behind verb: Int) -> Person.Role? {
        var found: Person.Role?
        let sentence = text.sentence(of: verb)
        for index in Range.window(verb + 1, upTo: min(verb + 8, sentence.upperBound)) {
            let token = text.tokens[index]
            if token.kind == .possessive {
                found = nil
                continue
            }
            if token.sign == .hyphen { continue }
            guard token.kind == .word else { return found }
            let classes = text.classes(index)
            if context.person(at: index) != nil { return nil }
            let stops: WordClass = [
                .preposition, .auxiliary, .conjunction, .relative, .personVerb, .pronounThird, .negation,
            ]
            if context.word(index) != "as", !classes.isDisjoint(with: stops), classes.isDisjoint(with: .roleNoun) {
                return found
            }
            if classes.contains(.athleteNoun) {
                found = nil
            } else if classes.contains(.coachNoun) {
                found = .coach
            } else if classes.contains(.officialNoun), context.word(index) != "member" {
                found = .official
            } else if found != nil {
                found = nil
            }
        }
        return found
    }

    /// `took over from Marsh`, `replacing Marsh`, `succeeds Marsh`: a coach or official follows one of his kind.
    private func learnSuccessors(_ people: inout People) {
        for index in text.tokens.indices where Self.succession.contains(context.word(index)) {
            var next = index + 1
            if Self.taking.contains(context.word(index)) {
                guard context.word(index + 1) == "over", context.word(index + 2) == "from" else { continue }
                next = index + 3
            }
            guard let other = context.firstPerson(from: next, upTo: next + 3)?.person,
                let person = context.subject(before: index), person != other, !people.persons[other].hasRoleEvidence
            else { continue }
            let role = people.persons[person].role
            if role == .coach || role == .official { people.persons[other].role = role }
        }
    }

    private static let taking: Set<String> = ["take", "takes", "taking", "took"]
    private static let succession: Set<String> = taking.union([
        "replace", "replaced", "replaces", "replacing", "succeed", "succeeded", "succeeding", "succeeds",
    ])

    /// Somebody of whom nothing is known but what he says.
    private func isOnlyHeard(_ entry: PersonEntry, _ places: Int) -> Bool {
        guard entry.role == .athlete, !entry.hasRoleEvidence, entry.nation == nil, entry.age == nil, places == 0 else {
            return false
        }
        return entry.mentions.allSatisfy { mention in
            mention.kind == .name && speaks(mention.tokens)
        }
    }

    private func speaks(_ name: Range<Int>) -> Bool {
        let before = text.classes(name.lowerBound - 1)
        if before.contains(.reportingVerb), text.tokens[name.lowerBound].gap < .line { return true }
        return text.classes(name.upperBound).contains(.reportingVerb)
    }
}
