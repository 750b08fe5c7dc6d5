/// Which person a name belongs to, by its words.
struct NameIndex {
    private var numbers: [[WordID]: Int] = [:]
    private var parts: Set<WordID> = []
    private var order: [[WordID]] = []

    /// All names with their persons, in the order in which they were added.
    var all: [(words: [WordID], number: Int)] {
        order.compactMap { words in numbers[words].map { (words, $0) } }
    }

    /// The person of a name.
    func number(of words: [WordID]) -> Int? { numbers[words] }

    /// True when a word is part of some name.
    func knows(_ word: WordID) -> Bool { parts.contains(word) }

    mutating func add(_ words: [WordID], _ number: Int) {
        numbers[words] = number
        order.append(words)
        parts.formUnion(words)
    }

    mutating func redirect(_ words: [WordID], to number: Int) {
        numbers[words] = number
    }
}

extension People {
    /// The same people without those nobody mentions, in the order of their first mention.
    func sortedByFirstMention() -> People {
        let order = persons.indices.filter { !persons[$0].mentions.isEmpty }.sorted {
            persons[$0].mentions[0].tokens.lowerBound < persons[$1].mentions[0].tokens.lowerBound
        }
        var sorted = People()
        sorted.personAtToken = personAtToken
        var newNumber = [Int32](repeating: -1, count: persons.count)
        for (new, old) in order.enumerated() {
            newNumber[old] = Int32(new)
            sorted.persons.append(persons[old])
        }
        for index in sorted.personAtToken.indices where sorted.personAtToken[index] >= 0 {
            sorted.personAtToken[index] = newNumber[Int(sorted.personAtToken[index])]
        }
        return sorted
    }
}
