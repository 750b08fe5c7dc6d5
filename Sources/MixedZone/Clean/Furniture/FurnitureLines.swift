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

    /// What the line is by its words. `words` is a buffer that many calls may share; it holds the last sentence.
    func verdict(on line: ArraySlice<UInt8>, words: inout LineWords) -> Verdict {
        let verdict = verdictOfSentences(line, &words)
        guard case .unknown = verdict, line.count <= Self.longestGlued, let pieces = Self.gluedPieces(line) else {
            return verdict
        }
        return verdictOfPieces(pieces) ?? verdict
    }

    /// A longer line is no row of labels.
    private static let longestGlued = 240

    /// "Read MoreRelated Articles": labels of which a scraper lost the space between.
    private static func gluedPieces(_ line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>]? {
        var pieces: [ArraySlice<UInt8>] = []
        var start = line.startIndex
        var index = line.startIndex + 1
        while index + 1 < line.endIndex {
            // A small letter, a digit or a stop before a capital, and a small letter after it.
            let before = line[index - 1]
            if line[index] &- 0x41 < 26, line[index + 1] &- 0x61 < 26, before &- 0x61 < 26 || before &- 0x30 < 10 {
                pieces.append(line[start..<index])
                start = index
            }
            index += 1
        }
        guard !pieces.isEmpty, pieces.count < 16 else { return nil }
        return pieces + [line[start...]]
    }

    private func verdictOfPieces(_ pieces: [ArraySlice<UInt8>]) -> Verdict? {
        var buffer = LineWords()
        var certain: Rule?
        var beside: Rule?
        for piece in pieces {
            switch verdictOfSentences(piece, &buffer) {
            case .certain(let rule): certain = certain ?? rule
            case .beside(let rule): beside = beside ?? rule
            case .unknown: return nil
            }
        }
        return (certain ?? beside).map { .certain($0) }
    }

    private func verdictOfSentences(_ line: ArraySlice<UInt8>, _ words: inout LineWords) -> Verdict {
        words.clear()
        // The longest notices (cookies, copyright) stay below this; a longer line is never furniture as a whole.
        guard line.count <= 2_000, let first = line.first, !Self.opensQuotation(line, first) else { return .unknown }
        var position = line.startIndex
        var best: PhraseTrie.Meaning?
        var sentences = 0
        var undecided = 0
        var ofTheHouse = 0
        var followsLabel = false
        while position < line.endIndex {
            position = words.readSentence(line, from: position)
            if words.words.isEmpty { continue }
            sentences += 1
            if let meaning = phrases.meaning(of: words.words[...], endsInStop: words.ending == .stop) {
                if best.map({ meaning.certainty.rawValue < $0.certainty.rawValue }) ?? true { best = meaning }
                // "Read more: Who is next? Three names in the frame"
                if sentences == 1, line.last != 0x2E,
                    words.words.prefix(4).contains(where: { $0.hash == LineWords.colon })
                {
                    followsLabel = true
                }
            } else if followsLabel || words.words.allSatisfy(\.isNumber) {
                continue
            } else if isPromptLike(words), undecided < 2 {
                undecided += 1
            } else if speaksOfTheHouse(words), ofTheHouse < 3 {
                ofTheHouse += 1
            } else {
                return .unknown
            }
        }
        guard let best, sentences > undecided else { return .unknown }
        // A question beside a call to action belongs to it; beside a mere label it may be the article's.
        if undecided + ofTheHouse > 0, best.certainty == .beside { return .unknown }
        return best.certainty == .certain ? .certain(rules[best.table]) : .beside(rules[best.table])
    }

    /// A sentence about newsletters, advertising and the like explains the prompt beside it.
    private func speaksOfTheHouse(_ words: LineWords) -> Bool {
        words.words.count <= 40 && words.words.contains { Self.houseWords.contains($0.hash) }
    }

    private static let houseWords: Set<UInt64> = Set(
        PromptWords.ofTheHouse.split(whereSeparator: \.isWhitespace).map { LineWords.hash(of: $0) })

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
