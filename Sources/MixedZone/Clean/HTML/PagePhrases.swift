/// A table of phrases, looked up by the beginning of a text.
struct PagePhrases: Sendable {
    private let phrases: [[UInt8]]
    /// The phrases by the last bits of their first words' hashes. Phrases are compared whole, so strangers in a bucket do
    /// no harm, and no hash but ours is computed.
    private let buckets: [[Int]]

    /// The first bytes of the phrases, to pass over most words quickly.
    private let firstBytes: [Bool]

    /// Makes a table of phrases.
    init(phrases: [String]) { self.init(phrases.joined(separator: "|")) }

    /// Whether the text holds a phrase anywhere, at the ends of words.
    func isWithin(_ text: FoldedText) -> Bool {
        var start = 0
        while start < text.bytes.count {
            if firstBytes[Int(text.bytes[start])] {
                for index in bucket(of: text.bytes[start...]) {
                    let end = start + phrases[index].count
                    if end <= text.bytes.count, text.bytes[start..<end].elementsEqual(phrases[index]),
                        end == text.bytes.count || text.bytes[end] == 0x20
                    {
                        return true
                    }
                }
            }
            guard let space = text.bytes[start...].firstIndex(of: 0x20) else { return false }
            start = space + 1
        }
        return false
    }

    /// Reads a list of phrases, parted by `|` and line feeds.
    init(_ list: String) {
        let entries = list.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map { FoldedText(String($0).utf8).bytes }
        phrases = Array(Set(entries.filter { !$0.isEmpty })).sorted { $0.lexicographicallyPrecedes($1) }
        var firstBytes = [Bool](repeating: false, count: 256)
        for phrase in phrases { firstBytes[Int(phrase[0])] = true }
        self.firstBytes = firstBytes
        var buckets = [[Int]](repeating: [], count: Self.bucketCount)
        for (index, phrase) in phrases.enumerated() { buckets[Self.bucket(of: phrase[...])].append(index) }
        self.buckets = buckets
    }

    private static let bucketCount = 256

    /// The bucket of a text's first word, by the hash of Fowler, Noll and Vo.
    private static func bucket(of text: ArraySlice<UInt8>) -> Int {
        var hash: UInt32 = 0x811C_9DC5
        for byte in text {
            if byte == 0x20 { break }
            hash = (hash ^ UInt32(byte)) &* 0x100_0193
        }
        return Int((hash ^ hash >> 16) & UInt32(bucketCount - 1))
    }

    private func bucket(of text: ArraySlice<UInt8>) -> [Int] { buckets[Self.bucket(of: text)] }

    /// The length of the longest phrase with which the text begins, at the end of a word; 0 for none.
    func longestPrefix(of text: FoldedText) -> Int {
        guard let first = text.bytes.first, firstBytes[Int(first)] else { return 0 }
        var longest = 0
        for index in bucket(of: text.bytes[...]) {
            let phrase = phrases[index]
            guard phrase.count > longest, phrase.count <= text.bytes.count, text.bytes.starts(with: phrase) else {
                continue
            }
            if phrase.count == text.bytes.count || text.bytes[phrase.count] == 0x20 { longest = phrase.count }
        }
        return longest
    }

    /// Whether the text begins with a phrase and has at most that many further words.
    func begins(_ text: FoldedText, furtherWords: Int) -> Bool {
        let length = longestPrefix(of: text)
        guard length > 0 else { return false }
        return text.bytes[length...].reduce(into: 0) { $0 += $1 == 0x20 ? 1 : 0 } <= furtherWords
    }
}

/// A short text in lower case without punctuation, its words parted by single spaces.
struct FoldedText: Sendable, Hashable {
    let bytes: [UInt8]
    let words: Int

    init(_ text: some Sequence<UInt8>) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.underestimatedCount)
        var words = 0
        var startsWord = true
        var iterator = text.makeIterator()
        while let byte = iterator.next() {
            switch byte {
            case 0x27: continue
            // Curly apostrophes vanish like straight ones; other general punctuation parts words.
            case 0xE2:
                let isGeneral = iterator.next() == 0x80
                let third = iterator.next()
                if !isGeneral || third != 0x98 && third != 0x99 { startsWord = true }
                continue
            case 0xC2:
                _ = iterator.next()
                startsWord = true
                continue
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: break
            default:
                startsWord = true
                continue
            }
            if startsWord {
                if !bytes.isEmpty { bytes.append(0x20) }
                words += 1
                startsWord = false
            }
            bytes.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        }
        self.bytes = bytes
        self.words = words
    }

    /// Whether a text has any word, found without folding it.
    static func hasWords(_ text: some Sequence<UInt8>) -> Bool {
        var iterator = text.makeIterator()
        while let byte = iterator.next() {
            switch byte {
            case 0xE2: _ = (iterator.next(), iterator.next())
            case 0xC2: _ = iterator.next()
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: return true
            default: continue
            }
        }
        return false
    }
}
