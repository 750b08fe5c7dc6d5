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

    /// Words are compared by their keys, so that `100m` and `100 metres` are the same.
    init(from first: [SpeechWord], to second: [SpeechWord]) {
        var numbers = WordNumbers()
        let (old, new) = (Self.keys(of: first, &numbers), Self.keys(of: second, &numbers))
        let pairs = WordAlignment(old.map(\.key), new.map(\.key)).pairs.map {
            (old[$0.first].word, new[$0.second].word)
        }
        let (keptOld, keptNew) = Self.kept(pairs, of: first, second)
        let partner = Dictionary(pairs.map { ($0.1, $0.0) }, uniquingKeysWith: { $1 })
        var shown = 0
        func showRemoved(before end: Int) {
            while shown < end {
                if !keptOld[shown] { insertRemoved(first[shown].text) }
                shown += 1
            }
        }
        for (word, printed) in second.enumerated() {
            guard keptNew[word], let other = partner[word] else {
                append(.added, printed.text)
                continue
            }
            showRemoved(before: other)
            shown = max(shown, other + 1)
            append(.same, printed.text)
        }
        showRemoved(before: first.count)
    }

    /// Which words are the same on both sides: those of which every key has its match in a word that is the same too.
    private static func kept(
        _ pairs: [(Int, Int)], of first: [SpeechWord], _ second: [SpeechWord]
    ) -> (old: [Bool], new: [Bool]) {
        var old = first.map { -$0.keys.count }
        var new = second.map { -$0.keys.count }
        for (one, other) in pairs {
            old[one] += 1
            new[other] += 1
        }
        var (keptOld, keptNew) = (old.map { $0 == 0 }, new.map { $0 == 0 })
        var isStable = false
        while !isStable {
            isStable = true
            for (one, other) in pairs where keptOld[one] != keptNew[other] {
                (keptOld[one], keptNew[other]) = (false, false)
                isStable = false
            }
        }
        return (keptOld, keptNew)
    }

    private static func keys(of words: [SpeechWord], _ numbers: inout WordNumbers) -> [(key: Int32, word: Int)] {
        words.enumerated().flatMap { word, printed in printed.keys.map { (numbers.number($0), word) } }
    }

    /// Adds words that are gone, before those that stand in their place.
    private mutating func insertRemoved(_ text: String) {
        guard let last = parts.indices.last, parts[last].change == .added else { return append(.removed, text) }
        if last > 0, parts[last - 1].change == .removed {
            parts[last - 1].text += " " + text
        } else {
            parts.insert(Part(change: .removed, text: text), at: last)
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
