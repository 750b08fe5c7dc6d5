import Foundation

/// What the tables say of single words: a number for each and the classes it belongs to. Built once, then read only.
struct Lexicon: Sendable {
    private(set) var table = WordTable(capacity: 16_384)
    private var classes: [WordClass] = []

    /// The words by their numbers, once the lexicon is complete.
    private(set) var words: [String] = []

    /// Ends the building of the lexicon: its words can be read as strings from now on.
    mutating func finish() { words = table.words }

    /// How many words the lexicon knows; unknown words of a text get numbers from here on.
    var count: Int { table.count }

    /// The classes of a word; none for words that no table lists.
    func classes(of word: WordID) -> WordClass {
        word >= 0 && word < classes.count ? classes[Int(word)] : []
    }

    /// Adds a word, given in any case, to some classes.
    @discardableResult
    mutating func add(_ word: some StringProtocol, _ added: WordClass = []) -> WordID {
        let folded = WordFolding.folded(Array(word.utf8))
        let number = table.intern(folded.span, hash: WordTable.hash(folded.span))
        while classes.count < table.count { classes.append([]) }
        classes[Int(number)].formUnion(added)
        return number
    }

    /// The number of a word given in any case, if a table lists it.
    func find(_ word: some StringProtocol) -> WordID? {
        let folded = WordFolding.folded(Array(word.utf8))
        return table.find(folded.span, hash: WordTable.hash(folded.span))
    }

    /// Adds the single words of a list; of a word with a hyphen its last part (`team-mate`), of phrases nothing.
    mutating func add(list: String, _ added: WordClass) {
        for item in TableRows.items(list) {
            let parts = Tokenizer.words(of: item.hasSuffix(".") ? String(item.dropLast()) : item)
            if parts.count == 1 {
                add(parts[0], added)
            } else if parts.count == 3, parts[1] == "-", parts[2].count > 3 {
                add(parts[2], added)
            }
        }
    }
}

/// How words are made equal: small letters without accents, straight apostrophes.
enum WordFolding {
    /// The folded form of a word's UTF-8 bytes.
    static func folded(_ bytes: some Collection<UInt8>) -> [UInt8] {
        guard bytes.contains(where: { $0 >= 0x80 }) else {
            return bytes.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
        }
        var result: [UInt8] = []
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            if scalar == "’" || scalar == "ʼ" {
                result.append(0x27)
            } else if let plain = withoutAccent[scalar.value] {
                result += plain.utf8
            } else if !(0x300...0x36F).contains(scalar.value) {
                result += scalar.properties.lowercaseMapping.utf8
            }
        }
        return result
    }

    /// The letters of Latin-1 and Latin Extended-A as printed where accents are dropped (`ö` as `o`, `ß` as `ss`).
    private static let withoutAccent: [UInt32: String] = {
        var table: [UInt32: String] = [:]
        let special: [Unicode.Scalar: String] = [
            "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ł": "l", "ħ": "h", "ŧ": "t", "ı": "i", "ð": "d",
            "þ": "th",
        ]
        for value in UInt32(0xC0)...0x24F {
            guard let scalar = Unicode.Scalar(value), scalar != "×", scalar != "÷" else { continue }
            let small = String(scalar).lowercased()
            let letters = small.unicodeScalars.map { special[$0] ?? String($0) }.joined()
            let plain = letters.decomposedStringWithCanonicalMapping.unicodeScalars.filter { $0.value < 0x80 }
            if !plain.isEmpty { table[value] = String(String.UnicodeScalarView(plain)) }
        }
        return table
    }()
}
