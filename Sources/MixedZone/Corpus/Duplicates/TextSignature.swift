import Crypto

/// What is kept of a text to find it again: the digest of its words, and a sketch of its runs of five words.
///
/// The sketch is a MinHash with one permutation: each run falls by its hash into one of 64 bins, and a bin keeps eight
/// bits of its smallest hash. The share of equal bins estimates the share of runs that two texts have in common.
struct TextSignature: Sendable, Hashable {
    /// The number of bins.
    static let bins = 64
    /// How many words make a run.
    private static let run = 5
    /// A text with fewer runs than this has too few for an estimate.
    private static let fewest = 40

    /// The first half of the SHA-256 of the words, in lower case, single spaces between them.
    let digest: SIMD2<UInt64>
    /// The bins; 0 where nothing fell. Empty for a short text.
    let sketch: [UInt8]

    init(_ text: [UInt8]) {
        var words = WordHashes(text)
        var smallest = [UInt64](repeating: .max, count: Self.bins)
        var recent = [UInt64](repeating: 0, count: Self.run)
        var count = 0
        while let word = words.next() {
            recent[count % Self.run] = word
            count += 1
            guard count >= Self.run else { continue }
            // Rotated by the place in the run, so that the order of the words counts.
            var hash: UInt64 = 0
            for place in 0..<Self.run { hash = (hash &+ recent[(count &+ place) % Self.run]) &* 0x9E37_79B9_7F4A_7C15 }
            hash = Self.mixed(hash)
            let bin = Int(hash >> 58)
            smallest[bin] = min(smallest[bin], hash << 6)
        }
        var digest: SIMD2<UInt64> = [0, 0]
        for (index, byte) in SHA256.hash(data: words.normal).prefix(16).enumerated() {
            digest[index / 8] = digest[index / 8] << 8 | UInt64(byte)
        }
        self.digest = digest
        sketch =
            count < Self.fewest + Self.run
            ? [] : smallest.map { $0 == .max ? 0 : UInt8(truncatingIfNeeded: Self.mixed($0) % 255) + 1 }
    }

    /// The estimated share of runs of words that two texts have in common, 0 to 1.
    func similarity(to other: some Collection<UInt8>) -> Double {
        var (equal, filled) = (0, 0)
        for (mine, theirs) in zip(sketch, other) where mine | theirs != 0 {
            filled += 1
            equal += mine == theirs ? 1 : 0
        }
        return filled == 0 ? 0 : Double(equal) / Double(filled)
    }

    static func mixed(_ value: UInt64) -> UInt64 {
        var value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}

/// The words of a text in lower case, one after another, with a hash of each. Punctuation of every kind parts them, so
/// that another house's quotation marks make no difference.
private struct WordHashes {
    private let text: [UInt8]
    private var index = 0
    /// The words so far, with a space after each.
    private(set) var normal: [UInt8] = []

    init(_ text: [UInt8]) {
        self.text = text
        normal.reserveCapacity(text.count)
    }

    mutating func next() -> UInt64? {
        let start = normal.count
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        while index < text.count {
            let byte = text[index]
            if byte == 0xE2, index + 2 < text.count, text[index + 1] == 0x80 {
                // General punctuation: quotation marks, dashes. An apostrophe does not part a word.
                index += 3
                if text[index - 1] != 0x99, normal.count > start { break }
                continue
            }
            index += 1
            let isWord = byte >= 0x80 || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
            if isWord {
                let lower = byte.asciiLowercased
                normal.append(lower)
                hash = (hash ^ UInt64(lower)) &* 0x100_0000_01B3
            } else if byte != 0x27, normal.count > start {
                break
            }
        }
        guard normal.count > start else { return nil }
        normal.append(0x20)
        return hash
    }
}
