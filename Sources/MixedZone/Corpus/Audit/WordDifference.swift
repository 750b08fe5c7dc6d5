/// How one report of a speech differs from another, word by word.
public struct WordDifference: Sendable, Codable, Hashable {
    /// What became of some words.
    public enum Change: String, Sendable, Codable, Hashable { case same, removed, added }

    /// Words that stand together.
    public struct Part: Sendable, Codable, Hashable {
        /// What became of them.
        public let change: Change
        /// The words as printed.
        public var text: String
    }

    /// The parts in order; words that were replaced stand before those that replace them.
    public private(set) var parts: [Part] = []

    /// The difference from one text to another.
    init(from first: String, to second: String) {
        self.init(from: SpeechWord.words(of: first), to: SpeechWord.words(of: second))
    }

    init(from first: [SpeechWord], to second: [SpeechWord]) {
        var numbers = WordNumbers()
        let old = first.map { numbers.number($0.keys.joined(separator: " ")) }
        let new = second.map { numbers.number($0.keys.joined(separator: " ")) }
        var (row, column) = (0, 0)
        for pair in WordAlignment(old, new).pairs + [(first.count, second.count)] {
            while row < pair.first {
                append(.removed, first[row].text)
                row += 1
            }
            while column < pair.second {
                append(.added, second[column].text)
                column += 1
            }
            if pair.second < second.count { append(.same, second[pair.second].text) }
            row = pair.first + 1
            column = pair.second + 1
        }
    }

    private mutating func append(_ change: Change, _ text: String) {
        if let last = parts.indices.last, parts[last].change == change {
            parts[last].text += " " + text
        } else {
            parts.append(Part(change: change, text: text))
        }
    }

    /// Whether the words are the same, whatever their signs.
    public var isEmpty: Bool { parts.allSatisfy { $0.change == .same } }

    /// The parts in one line, what is gone between `~~` and what is new between `**`.
    public var marked: String {
        parts.map { part in
            switch part.change {
            case .same: part.text
            case .removed: "~~\(part.text)~~"
            case .added: "**\(part.text)**"
            }
        }.joined(separator: " ")
    }
}
