/// The `People` stage: finds the people whom a text names, without a list of them.
///
/// Capitalised words are judged by what stands around them, everywhere in the article; what is sure of a full name then
/// settles the bare surnames and given names.
struct PeopleRecogniser: Sendable {
    let knowledge: Knowledge
    /// The roster of the run.
    var roster: RosterIndex?

    /// From this score on a name of two words or more is a person.
    static let threshold = 3.0
    /// From this score on a single word is a person that no fuller name is known of.
    static let singleThreshold = 4.0

    /// The people of a text with the mentions by name.
    func people(in text: TokenizedText, entities: Entities) -> People {
        let finder = NameEvidenceFinder(text: text, entities: entities, knowledge: knowledge)
        var candidates = NameCandidateFinder(text: text, entities: entities, knowledge: knowledge).candidates()
        for index in candidates.indices {
            candidates[index].evidence = finder.evidence(for: candidates[index])
            if let roster, candidates[index].words.count > 1,
                roster.knows(RosterIndex.key(candidates[index].name(in: text)))
            {
                candidates[index].evidence.insert(NameEvidence(rule: PersonRules.roster, weight: 6), at: 0)
            }
        }
        var people = People()
        people.personAtToken = [Int32](repeating: -1, count: text.tokens.count)
        var names = NameIndex()
        addFullNames(candidates, text, &people, &names)
        addCoordinated(&candidates, text, &people, &names)
        mergeByRoster(people, &names)
        addSingleNames(candidates, text, &people, &names)
        addCoordinatedSingles(candidates, text, &people, &names)
        NameLinker(text: text).link(candidates, &people, names)
        for index in people.persons.indices {
            people.persons[index].mentions.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
            people.persons[index].sex = sex(of: people.persons[index])
            let given = people.persons[index].words.count > 1 ? people.persons[index].words.first : nil
            people.persons[index].hasEnglishName =
                given.map { knowledge.lexicon.classes(of: $0).contains(.englishName) } ?? false
        }
        var sorted = people.sortedByFirstMention()
        let facts = PersonFacts(text: text, entities: entities, knowledge: knowledge, people: sorted)
        facts.add(to: &sorted)
        facts.shareNations(&sorted)
        PersonTies(text: text, entities: entities, people: sorted).add(to: &sorted)
        return sorted
    }

    /// Names of two words or more, by the best of their occurrences.
    private func addFullNames(
        _ candidates: [NameCandidate], _ text: TokenizedText, _ people: inout People, _ names: inout NameIndex
    ) {
        let alone = candidates.filter { $0.words.count == 1 && !$0.isInTitleCase }
        let singles = Set(alone.map { $0.words[0] })
        // Words that do by themselves what only people do: "Reto said" speaks for "Reto Oske" too.
        let speaking = Set(alone.filter { $0.evidence.contains { $0.weight >= 4 } }.map { $0.words[0] })
        var best: [[WordID]: Double] = [:]
        var count: [[WordID]: Int] = [:]
        for candidate in candidates where candidate.words.count > 1 {
            let score = candidate.isInTitleCase ? min(candidate.score, 3) : candidate.score
            best[candidate.words] = max(best[candidate.words] ?? -99, score)
            count[candidate.words, default: 0] += 1
        }
        let printed = Dictionary(
            candidates.filter { $0.words.count > 1 && !isInCapitals($0, text) }.map { ($0.words, $0) },
            uniquingKeysWith: { first, _ in first })
        for candidate in candidates where candidate.words.count > 1 && names.number(of: candidate.words) == nil {
            var score = best[candidate.words] ?? 0
            if let surname = candidate.words.last, singles.contains(surname) { score += 2 }
            if let given = candidate.words.first, speaking.contains(given) { score += 2 }
            if count[candidate.words, default: 0] > 1 { score += 0.5 }
            guard score >= Self.threshold else { continue }
            names.add(candidate.words, people.persons.count)
            people.persons.append(
                PersonEntry(
                    name: (printed[candidate.words] ?? candidate).name(in: text), words: candidate.words,
                    confidence: confidence(of: score)))
        }
        merge(&people, &names)
    }

    /// `ANA MARSH` in a headline, when the text below prints `Ana Marsh`.
    private func isInCapitals(_ candidate: NameCandidate, _ text: TokenizedText) -> Bool {
        candidate.tokens.allSatisfy { index in
            text.tokens[index].kind != .word || text.tokens[index].shape.contains(.allCapitals)
                || text.tokens[index].shape.contains(.singleLetter)
        }
    }

    /// Names that stand in an enumeration beside a person who is certain already.
    private func addCoordinated(
        _ candidates: inout [NameCandidate], _ text: TokenizedText, _ people: inout People, _ names: inout NameIndex
    ) {
        for forwards in [true, false] {
            let order = forwards ? Array(candidates.indices) : candidates.indices.reversed()
            for index in order where candidates[index].words.count > 1 {
                let candidate = candidates[index]
                guard names.number(of: candidate.words) == nil, candidate.score >= 1 else { continue }
                let neighbour = forwards ? index - 1 : index + 1
                guard candidates.indices.contains(neighbour), isJoined(candidate, candidates[neighbour], text),
                    names.number(of: candidates[neighbour].words) != nil
                else { continue }
                candidates[index].evidence.insert(NameEvidence(rule: PersonRules.coordination, weight: 2), at: 0)
                names.add(candidate.words, people.persons.count)
                people.persons.append(
                    PersonEntry(name: candidate.name(in: text), words: candidate.words, confidence: 0.85))
            }
        }
    }

    /// Given names and unknown words that stand in an enumeration beside somebody: `Niki, Tarl and Michael`.
    private func addCoordinatedSingles(
        _ candidates: [NameCandidate], _ text: TokenizedText, _ people: inout People, _ names: inout NameIndex
    ) {
        for forwards in [true, false] {
            let order = forwards ? Array(candidates.indices) : candidates.indices.reversed()
            for index in order where candidates[index].words.count == 1 && !candidates[index].isInTitleCase {
                let word = candidates[index].words[0]
                let neighbour = forwards ? index - 1 : index + 1
                guard candidates.indices.contains(neighbour), !names.knows(word), candidates[index].score >= 0,
                    isNameWord(word),
                    isJoined(candidates[index], candidates[neighbour], text), candidates[neighbour].words.count == 1,
                    names.knows(candidates[neighbour].words[0])
                else { continue }
                names.add([word], people.persons.count)
                people.persons.append(
                    PersonEntry(name: text.string(candidates[index].tokens), words: [word], confidence: 0.8))
            }
        }
    }

    /// A word that no table knows, or a given name that is no town, nation or everyday word besides.
    private func isNameWord(_ word: WordID) -> Bool {
        let classes = knowledge.lexicon.classes(of: word)
        let isElse = !classes.isDisjoint(with: [
            .common, .place, .nationWord, .organisationWord, .venueWord, .competitionWord, .neverName,
        ])
        return classes.isEmpty || classes.contains(.givenName) && !isElse
    }

    /// Names of one and the same person of the roster.
    private func mergeByRoster(_ people: People, _ names: inout NameIndex) {
        guard let roster else { return }
        var numberOfEntry: [Int: Int] = [:]
        for (words, number) in names.all {
            let entries = roster.entries(named: people.persons[number].name)
            guard entries.count == 1, let entry = entries.first else { continue }
            if let earlier = numberOfEntry[entry.number], earlier != number {
                names.redirect(words, to: earlier)
            } else {
                numberOfEntry[entry.number] = number
            }
        }
    }

    /// True when nothing but a comma, `and`, or both stands between two names.
    private func isJoined(_ one: NameCandidate, _ other: NameCandidate, _ text: TokenizedText) -> Bool {
        let (first, second) = one.tokens.lowerBound < other.tokens.lowerBound ? (one, other) : (other, one)
        let between = first.tokens.upperBound..<second.tokens.lowerBound
        guard (1...2).contains(between.count) else { return false }
        return between.allSatisfy {
            text.sign($0) == .comma || text.tokens[$0].kind == .word && text.folded($0) == "and"
        }
    }

    /// A fuller form of a name stands for the shorter: `Ana Maria Silva` for `Ana Silva`; `Norland Ana Silva`, where the
    /// first word is no given name, gives way to `Ana Silva`.
    private func merge(_ people: inout People, _ names: inout NameIndex) {
        let bySurname = Dictionary(grouping: names.all) { $0.words[$0.words.count - 1] }
        for (words, number) in names.all {
            for length in 2..<max(words.count, 2) {
                let tail = Array(words.suffix(length))
                guard let shorter = names.number(of: tail), shorter != number else { continue }
                // "Berhanu-Alemu" is the surname of "Etagegn Berhanu-Alemu", whether or not her given name is known.
                let isSurname = !people.persons[shorter].name.contains(" ")
                let isName = isSurname || knowledge.lexicon.classes(of: words[0]).contains(.givenName)
                names.redirect(isName ? tail : words, to: isName ? number : shorter)
            }
            // "C Marsh" in the list of results, "Colin Marsh" above it.
            if let full = spelledOut(words, number, bySurname, people) { names.redirect(words, to: full) }
            // "Dave Marsh" in the headline, "David Marsh" below.
            for full in knowledge.fullFormsOfShortNames[words[0]] ?? [] {
                if let longer = names.number(of: [full] + words.dropFirst()), longer != number {
                    names.redirect(words, to: longer)
                }
            }
            let outer = [words[0], words[words.count - 1]]
            if words.count > 2, let shorter = names.number(of: outer), shorter != number {
                names.redirect(outer, to: number)
            }
        }
    }

    /// The one name whose given name begins with the initial of a shorter form.
    private func spelledOut(
        _ words: [WordID], _ number: Int, _ bySurname: [WordID: [(words: [WordID], number: Int)]], _ people: People
    ) -> Int? {
        let name = people.persons[number].name
        guard words.count > 1, let surname = words.last, let initial = name.first,
            name.dropFirst().first == " " || name.dropFirst().first == "."
        else { return nil }
        let bearers = bySurname[surname] ?? []
        // Among hundreds of one surname an initial tells nobody apart.
        guard bearers.count < 200 else { return nil }
        let fits = bearers.filter { other in
            other.words.count == words.count && other.words[0] != words[0]
                && other.words.dropFirst().elementsEqual(words.dropFirst())
                && people.persons[other.number].name.first == initial
        }
        return fits.count == 1 ? fits[0].number : nil
    }

    /// Single words that are a person by themselves (`said Weatherby`, when no fuller form is ever printed).
    private func addSingleNames(
        _ candidates: [NameCandidate], _ text: TokenizedText, _ people: inout People, _ names: inout NameIndex
    ) {
        var best: [WordID: Double] = [:]
        var against: [WordID: Double] = [:]
        var supported: Set<WordID> = []
        for candidate in candidates where candidate.words.count == 1 && !candidate.isInTitleCase {
            let word = candidate.words[0]
            let classes = knowledge.lexicon.classes(of: word)
            let isGivenName = classes.contains(.givenName) && classes.isDisjoint(with: [.place, .ambiguousPlace])
            let score = candidate.score + (isGivenName ? 2 : 0)
            let isUnknown = classes.isEmpty
            best[word] =
                max(best[word] ?? -99, score + (isUnknown ? 1 : 0))
                + (best[word] == nil ? 0 : isGivenName ? 0.75 : 0.25)
            if candidate.evidence.contains(where: { $0.weight < 0 }) { against[word, default: 0] += 1 }
            if candidate.evidence.contains(where: { $0.weight >= 2 }) { supported.insert(word) }
        }
        for candidate in candidates where candidate.words.count == 1 {
            let word = candidate.words[0]
            // However often it stands there, a single word needs one place where something speaks for a person.
            guard let own = best[word], !names.knows(word), supported.contains(word) else { continue }
            let score = own - min(against[word] ?? 0, 2) * 1.5
            guard score >= Self.singleThreshold else { continue }
            names.add([word], people.persons.count)
            people.persons.append(
                PersonEntry(
                    name: text.string(candidate.tokens), words: [word], confidence: confidence(of: score - 1)))
        }
    }

    private func sex(of person: PersonEntry) -> PersonEntry.Sex? {
        guard let first = person.words.first else { return nil }
        let classes = knowledge.lexicon.classes(of: first)
        if classes.contains(.femaleName) { return classes.contains(.maleName) ? nil : .female }
        return classes.contains(.maleName) ? .male : nil
    }

    private func confidence(of score: Double) -> Double {
        score >= 6 ? 0.97 : score >= 4 ? 0.92 : 0.8
    }
}
