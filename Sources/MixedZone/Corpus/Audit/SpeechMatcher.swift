/// Finds the sentences that report the same words.
///
/// Two sentences are compared only if they share a shingle, three words in a row or two words of weight in a row, and
/// of all sentences with a shingle each is compared with a bounded number of those before it: the work grows with the
/// number of words, whatever is said how often.
struct SpeechMatcher {
    /// One sentence of a quote.
    struct Sentence {
        /// The quote it belongs to.
        let quote: Int
        /// Who is quoted; sentences of different groups are not compared.
        let group: Int
        /// Its article.
        let article: Int
        /// The day of its article, where known.
        let day: Int?
        /// The words as they are compared.
        let keys: [Int32]
    }

    /// Words repeated after that many days are said again, not reported again.
    static let longestReport = 45
    private static let reach = 8

    let sentences: [Sentence]
    let numbers: WordNumbers

    /// The groups of sentences that report the same words, each ascending, in the order of their first sentences;
    /// sentences without a companion stand in none.
    func matches() -> [[Int]] {
        var sets = DisjointSets(count: sentences.count)
        for (first, second) in pairs(shingles: shingles) where !sets.areOne(first, second) {
            if isSameSpeech(sentences[first], sentences[second]) { sets.unite(first, second) }
        }
        return sets.groups.filter { $0.count > 1 }
    }

    /// Pairs of equal long sentences of different groups: the same words given to two people.
    func sharedAcrossGroups() -> [(first: Int, second: Int)] {
        let long = pairs { sentence in
            let keys = sentence.keys
            guard keys.count >= 6 else { return [] }
            return (0...keys.count - 6).map { Self.hash(keys[$0..<$0 + 6], seed: 0) }
        }
        return long.filter { first, second in
            let (one, other) = (sentences[first], sentences[second])
            guard one.group != other.group, isNear(one, other) else { return false }
            let common = weight(common: one.keys, other.keys).weight
            return common >= 4 && common >= 0.85 * max(weight(one.keys), weight(other.keys))
        }
    }

    /// Whether two sentences report the same words, shortened, reordered around or misheard.
    func isSameSpeech(_ first: Sentence, _ second: Sentence) -> Bool {
        guard isNear(first, second) else { return false }
        let (common, run) = weight(common: first.keys, second.keys)
        let shorter = min(weight(first.keys), weight(second.keys))
        if first.keys == second.keys { return common >= 2 }
        return common >= 2.5 && common >= (run >= 5 ? 0.45 : 0.6) * shorter
    }

    private func isNear(_ first: Sentence, _ second: Sentence) -> Bool {
        guard let one = first.day, let other = second.day else { return true }
        return abs(one - other) <= Self.longestReport
    }

    private func weight(_ keys: [Int32]) -> Double { keys.reduce(0) { $0 + numbers.weight($1) } }

    private func weight(common first: [Int32], _ second: [Int32]) -> (weight: Double, run: Int) {
        let alignment = WordAlignment(first, second)
        return (alignment.pairs.reduce(0) { $0 + numbers.weight(first[$1.first]) }, alignment.longestRun)
    }

    private func shingles(of sentence: Sentence) -> [UInt64] {
        // Any number stands for any other, so that a report with another number is found.
        let keys = sentence.keys.map { numbers.isNumeral[Int($0)] ? -1 : $0 }
        var hashes =
            keys.count < 3 ? [] : (0...keys.count - 3).map { Self.hash(keys[$0..<$0 + 3], seed: sentence.group) }
        let heavy = keys.filter { $0 < 0 || numbers.weight($0) == 1 }
        if heavy.count >= 2 {
            hashes += (0...heavy.count - 2).map { Self.hash(heavy[$0..<$0 + 2], seed: ~sentence.group) }
        }
        return hashes
    }

    /// The pairs of sentences worth comparing, each once, ascending.
    private func pairs(shingles: (Sentence) -> [UInt64]) -> [(first: Int, second: Int)] {
        var entries: [(hash: UInt64, sentence: Int)] = []
        for (number, sentence) in sentences.enumerated() {
            for hash in Set(shingles(sentence)) { entries.append((hash, number)) }
        }
        entries.sort { ($0.hash, $0.sentence) < ($1.hash, $1.sentence) }
        var pairs: [UInt64] = []
        var start = 0
        for index in entries.indices {
            if entries[index].hash != entries[start].hash { start = index }
            for earlier in max(start, index - Self.reach)..<index {
                pairs.append(UInt64(entries[earlier].sentence) << 32 | UInt64(entries[index].sentence))
            }
        }
        pairs.sort()
        var last: UInt64?
        return pairs.compactMap { pair in
            defer { last = pair }
            return pair == last ? nil : (Int(pair >> 32), Int(pair & 0xFFFF_FFFF))
        }
    }

    /// FNV-1a over the numbers of words.
    private static func hash(_ words: ArraySlice<Int32>, seed: Int) -> UInt64 {
        var sum: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(bitPattern: Int64(seed)) &* 0x9E37_79B9_7F4A_7C15
        for word in words {
            sum = (sum ^ UInt64(UInt32(bitPattern: word))) &* 0x100_0000_01B3
            sum ^= sum >> 29
        }
        return sum
    }
}

/// Things that are one, by their numbers (union–find).
struct DisjointSets {
    private var parents: [Int]

    init(count: Int) { parents = Array(0..<count) }

    mutating func root(_ number: Int) -> Int {
        var number = number
        while parents[number] != number {
            parents[number] = parents[parents[number]]
            number = parents[number]
        }
        return number
    }

    mutating func areOne(_ first: Int, _ second: Int) -> Bool { root(first) == root(second) }

    /// Makes two sets one; its root is the smaller, so that the outcome does not hang on the order.
    mutating func unite(_ first: Int, _ second: Int) {
        let (one, other) = (root(first), root(second))
        parents[max(one, other)] = min(one, other)
    }

    /// The sets, each ascending, in the order of their first members.
    var groups: [[Int]] {
        var sets = self
        var places: [Int: Int] = [:]
        var groups: [[Int]] = []
        for number in parents.indices {
            let root = sets.root(number)
            if let place = places[root] {
                groups[place].append(number)
            } else {
                places[root] = groups.count
                groups.append([number])
            }
        }
        return groups
    }
}
