import Foundation

/// A name as it is compared: its words in small letters without accents, so that `Šárka Nováková-Lindqvist` is found by
/// `novakova`.
struct NameKey: Sendable, Hashable {
    /// The words; hyphens separate, apostrophes do not.
    let words: [String]

    init(_ name: String) {
        var words: [String] = []
        var word = ""
        for scalar in name.decomposedStringWithCanonicalMapping.unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                word += Self.plainLetters[scalar] ?? scalar.properties.lowercaseMapping
            } else if !Self.isSilent(scalar), !word.isEmpty {
                words.append(word)
                word = ""
            }
        }
        self.words = word.isEmpty ? words : words + [word]
    }

    /// Accents and apostrophes: they neither count nor separate.
    private static func isSilent(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .nonspacingMark || scalar == "'" || scalar == "’"
    }

    /// Letters that no decomposition turns into plain ones.
    private static let plainLetters: [Unicode.Scalar: String] = [
        "Æ": "ae", "æ": "ae", "Ð": "d", "ð": "d", "Đ": "d", "đ": "d", "ı": "i", "Ł": "l", "ł": "l", "Ø": "o",
        "ø": "o", "Œ": "oe", "œ": "oe", "ß": "ss", "Þ": "th", "þ": "th",
    ]

    /// Whether every word asked for is a word of this name.
    func contains(_ query: NameKey) -> Bool {
        !query.words.isEmpty && query.words.allSatisfy(words.contains)
    }

    /// Whether every word asked for begins a word of this name.
    func containsBeginnings(of query: NameKey) -> Bool {
        !query.words.isEmpty && query.words.allSatisfy { asked in words.contains { $0.hasPrefix(asked) } }
    }

    /// How many letters the word asked for is away from the nearest of the words, taking the worst of the words asked for.
    func distance(to query: NameKey) -> Int {
        query.words.map { asked in words.map { Self.edits($0, asked) }.min() ?? Int.max }.max() ?? Int.max
    }

    /// The number of letters to insert, delete or replace (Levenshtein).
    private static func edits(_ first: String, _ second: String) -> Int {
        let (first, second) = (Array(first.unicodeScalars.prefix(40)), Array(second.unicodeScalars.prefix(40)))
        var row = Array(0...second.count)
        for (index, letter) in first.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in second.indices {
                let replaced = diagonal + (second[column] == letter ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
            }
        }
        return row[second.count]
    }
}

/// The words of a name as they are compared, for those outside the library that look names up.
package enum NameWords {
    /// Small letters without accents.
    package static func words(of name: String) -> [String] { NameKey(name).words }
}
