/// A set of words, each with a number in the order of arrival: an open hash table over one buffer of bytes, so that a
/// text is tokenised without a `String` for every word.
struct WordTable: Sendable {
    private var slots: [WordID]
    private var hashes: [UInt32] = []
    private var starts: [Int32] = [0]
    private var letters: [UInt8] = []

    /// The number that the first word gets.
    let first: WordID

    /// Creates an empty table whose numbers begin at `first`.
    init(first: WordID = 0, capacity: Int = 256) {
        self.first = first
        var size = 64
        while size < capacity * 2 { size *= 2 }
        slots = [WordID](repeating: -1, count: size)
    }

    /// How many words the table holds.
    var count: Int { hashes.count }

    /// The number of a word that is already there.
    func find(_ word: Span<UInt8>, hash: UInt32) -> WordID? {
        let mask = slots.count - 1
        var slot = Int(hash) & mask
        while slots[slot] >= 0 {
            let index = Int(slots[slot])
            if hashes[index] == hash, isEqual(index, word) { return first + WordID(index) }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// The number of a word, which is added if it is new.
    mutating func intern(_ word: Span<UInt8>, hash: UInt32) -> WordID {
        if let found = find(word, hash: hash) { return found }
        let index = WordID(hashes.count)
        hashes.append(hash)
        for offset in word.indices { letters.append(word[offset]) }
        starts.append(Int32(letters.count))
        if hashes.count * 2 > slots.count { grow() } else { place(index, hash) }
        return first + index
    }

    /// All words in the order of their numbers.
    var words: [String] {
        (0..<count).map { String(decoding: letters[Int(starts[$0])..<Int(starts[$0 + 1])], as: UTF8.self) }
    }

    /// FNV-1a, folded to 32 bits.
    static func hash(_ word: Span<UInt8>) -> UInt32 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for offset in word.indices { hash = (hash ^ UInt64(word[offset])) &* 0x100_0000_01b3 }
        return UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
    }

    private func isEqual(_ index: Int, _ word: Span<UInt8>) -> Bool {
        let start = Int(starts[index])
        guard Int(starts[index + 1]) - start == word.count else { return false }
        for offset in word.indices where letters[start + offset] != word[offset] { return false }
        return true
    }

    private mutating func place(_ index: WordID, _ hash: UInt32) {
        let mask = slots.count - 1
        var slot = Int(hash) & mask
        while slots[slot] >= 0 { slot = (slot + 1) & mask }
        slots[slot] = index
    }

    private mutating func grow() {
        slots = [WordID](repeating: -1, count: slots.count * 2)
        for (index, hash) in hashes.enumerated() { place(WordID(index), hash) }
    }
}
