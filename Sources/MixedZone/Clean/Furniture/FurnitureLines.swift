/// Says whether a line is page furniture by its words alone. Text dumps and HTML pages ask the same tables.
///
/// A line is furniture when each of its sentences is: an article's words next to a prompt keep the whole line. Linear
/// in the length of the line.
struct FurnitureLines: Sendable {
    /// What a line is by its words.
    enum Verdict {
        /// Nothing in the tables speaks of such a line.
        case unknown
        /// Furniture where it stands beside other furniture, or at either end of a dump.
        case beside(Rule)
        /// Furniture.
        case certain(Rule)
    }

    /// The lines that the built-in tables know.
    static let standard = FurnitureLines(FurnitureTable.all)

    private let phrases: PhraseTrie
    private let rules: [Rule]

    init(_ tables: [FurnitureTable]) {
        var phrases = PhraseTrie()
        for (number, table) in tables.enumerated() {
            for phrase in table.phrases {
                phrases.insert(
                    phrase, PhraseTrie.Meaning(table: number, certainty: table.certainty, limit: table.limit))
            }
        }
        self.phrases = phrases
        rules = tables.map(\.rule)
    }

    /// The rule by which the line is furniture wherever it stands; nil when it may be the article's own.
    func rule(forLine line: ArraySlice<UInt8>) -> Rule? {
        var words = LineWords()
        guard case .certain(let rule) = verdict(on: line, words: &words) else { return nil }
        return rule
    }

    /// What the line is by its words. `words` is a buffer that many calls may share.
    func verdict(on line: ArraySlice<UInt8>, words: inout LineWords) -> Verdict {
        words.clear()
        // The longest notices (cookies, copyright) stay below this; a longer line is never furniture as a whole.
        guard line.count <= 2_000, let first = line.first, !Self.opensQuotation(line, first) else { return .unknown }
        var position = line.startIndex
        var best: PhraseTrie.Meaning?
        var sentences = 0
        var undecided = 0
        while position < line.endIndex {
            position = words.readSentence(line, from: position)
            if words.words.isEmpty { continue }
            sentences += 1
            if let meaning = phrases.meaning(of: words.words[...], endsInStop: words.ending == .stop) {
                if best.map({ meaning.certainty.rawValue < $0.certainty.rawValue }) ?? true { best = meaning }
            } else if isPromptLike(words), undecided < 2 {
                undecided += 1
            } else {
                return .unknown
            }
        }
        guard let best, sentences > undecided else { return .unknown }
        // A question beside a call to action belongs to it; beside a mere label it may be the article's.
        if undecided > 0, best.certainty == .beside { return .unknown }
        return best.certainty == .certain ? .certain(rules[best.table]) : .beside(rules[best.table])
    }

    /// A question or a short exclamation may lead to a call to action: "Seen something? Tell us in the comments."
    private func isPromptLike(_ words: LineWords) -> Bool {
        switch words.ending {
        case .question: words.words.count <= 16
        case .exclamation: words.words.count <= 6
        case .none, .stop: false
        }
    }

    private static func opensQuotation(_ line: ArraySlice<UInt8>, _ first: UInt8) -> Bool {
        first == 0x22 || first == 0xE2 && line.starts(with: [0xE2, 0x80, 0x9C])
    }
}
