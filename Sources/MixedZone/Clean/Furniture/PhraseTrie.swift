/// Phrases as a tree of words with hash look-ups, so that a line is compared with all of them in one walk.
struct PhraseTrie: Sendable {
    /// What a phrase means.
    struct Meaning: Sendable {
        /// The number of the table it stands in.
        var table: Int
        var certainty: FurnitureTable.Certainty
        /// The most words that a sentence with this phrase may have, when it is open.
        var limit: Int
    }

    /// A phrase ends at a node, or goes on after a gap with further runs of words.
    private struct Terminal: Sendable {
        var meaning: Meaning
        var isOpen: Bool
        /// True when no sentence with a full stop is meant.
        var isLabel: Bool
        var later: [[UInt64]]
        /// True when the last run must stand at the very end.
        var endsWithRun: Bool
    }

    private struct Edge: Hashable, Sendable {
        var node: Int32
        var word: UInt64
    }

    private var edges: [Edge: Int32] = [:]
    private var terminals: [[Terminal]] = [[]]
    /// Phrases that begin with a gap, by their last word.
    private var endings: [UInt64: [Terminal]] = [:]

    private static let number = LineWords.hash(of: "#")
    /// Words that show that a sentence tells or reports something; an open phrase does not reach over them unless a
    /// colon says that a headline follows.
    private static let telling: Set<UInt64> = Set(
        [
            "added", "admitted", "explained", "finished", "had", "he", "him", "his", "insisted", "joked", "ran", "said",
            "says", "she", "told", "was", "were", "won",
        ].map { LineWords.hash(of: $0) })

    /// Adds one phrase in the notation of ``FurnitureTable``.
    mutating func insert(_ phrase: Substring, _ meaning: Meaning) {
        var runs: [[UInt64]] = [[]]
        var reader = LineWords()
        var isLabel = false
        for word in phrase.split(separator: " ") {
            switch word {
            case "…": runs.append([])
            case "—":
                runs.append([])
                isLabel = true
            case "#", ":": runs[runs.count - 1].append(LineWords.hash(of: word))
            default:
                _ = reader.readSentence(Array(word.utf8)[...], from: 0)
                runs[runs.count - 1] += reader.words.map(\.hash)
            }
        }
        var later = Array(runs.dropFirst())
        let endsWithRun = !(later.last?.isEmpty ?? true)
        later.removeAll(where: \.isEmpty)
        let terminal = Terminal(
            meaning: meaning, isOpen: runs.count > 1, isLabel: isLabel, later: later, endsWithRun: endsWithRun)
        if runs[0].isEmpty, let last = later.last?.last {
            endings[last, default: []].append(terminal)
            return
        }
        var node: Int32 = 0
        for word in runs[0] {
            let edge = Edge(node: node, word: word)
            if let next = edges[edge] {
                node = next
            } else {
                node = Int32(terminals.count)
                edges[edge] = node
                terminals.append([])
            }
        }
        terminals[Int(node)].append(terminal)
    }

    /// The surest meaning of the phrases that make up the whole sentence; of several, that of the longest opening.
    func meaning(of sentence: ArraySlice<LineWords.Word>, endsInStop: Bool = false) -> Meaning? {
        var words = sentence
        while words.last?.hash == LineWords.colon { words = words.dropLast() }
        guard let first = words.first, let last = words.last else { return nil }
        // Most sentences begin with a word that begins no phrase.
        let begins = first.isNumber || edges[Edge(node: 0, word: first.hash)] != nil
        guard begins || endings[last.hash] != nil else { return nil }
        var best: Meaning?
        var depth = -1
        func consider(_ terminal: Terminal, at position: Int) {
            let isBetter = best?.certainty != .certain || terminal.meaning.certainty == .certain && position > depth
            guard isBetter, matches(terminal, words, from: position, endsInStop) else { return }
            best = terminal.meaning
            depth = position
        }
        var nodes: [Int32] = [0]
        var position = words.startIndex
        while !nodes.isEmpty, position <= words.endIndex {
            for node in nodes {
                for terminal in terminals[Int(node)] { consider(terminal, at: position) }
            }
            guard position < words.endIndex else { break }
            let word = words[position]
            nodes = nodes.flatMap { node -> [Int32] in
                let literal = edges[Edge(node: node, word: word.hash)]
                let number = word.isNumber ? edges[Edge(node: node, word: Self.number)] : nil
                return [literal, number].compactMap(\.self)
            }
            position += 1
        }
        if best?.certainty != .certain {
            for terminal in endings[last.hash] ?? [] { consider(terminal, at: words.startIndex) }
        }
        return best
    }

    private func matches(
        _ terminal: Terminal, _ words: ArraySlice<LineWords.Word>, from position: Int, _ endsInStop: Bool
    ) -> Bool {
        guard terminal.isOpen else { return position == words.endIndex }
        guard words.count <= terminal.meaning.limit, !(terminal.isLabel && endsInStop) else { return false }
        var rest = words[position...]
        let followsColon = position > words.startIndex && words[position - 1].hash == LineWords.colon
        if endsInStop, !followsColon, rest.contains(where: { Self.telling.contains($0.hash) }) { return false }
        for (number, run) in terminal.later.enumerated() {
            let isLast = number == terminal.later.count - 1
            if isLast, terminal.endsWithRun {
                return rest.count >= run.count && rest.suffix(run.count).map(\.hash) == run
            }
            guard let end = Self.end(of: run, in: rest) else { return false }
            rest = rest[end...]
        }
        return true
    }

    /// The position after the first occurrence of a run of words.
    private static func end(of run: [UInt64], in words: ArraySlice<LineWords.Word>) -> Int? {
        guard words.count >= run.count else { return nil }
        for start in words.startIndex...(words.endIndex - run.count)
        where zip(words[start...], run).allSatisfy({ $0.hash == $1 }) {
            return start + run.count
        }
        return nil
    }
}
