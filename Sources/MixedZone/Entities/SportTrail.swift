/// Which sport a text is about at each of its lines: by the words of the line, the heading it stands under, the lines before
/// it and the whole.
struct SportTrail: Sendable {
    private typealias Votes = [String: Int]

    private let text: TokenizedText
    /// The votes of the lines that have any.
    private var ofLine: [Int: Votes] = [:]
    /// The last line with votes before each line, -1 for none.
    private var lastVoted: [Int32] = []
    /// The sport of the heading or label that governs each line.
    private var sections: [String?] = []
    /// The sports of each line, the likeliest first.
    private var ranked: [[(sport: String, score: Double)]] = []
    private var total: Votes = [:]
    private var sum = 0

    init(_ text: TokenizedText, _ knowledge: Knowledge) {
        self.text = text
        var last: Int32 = -1
        var section: String?
        for (number, line) in text.lines.enumerated() {
            lastVoted.append(last)
            let (votes, label) = Self.votes(of: line, text, knowledge)
            if let label { section = label }
            if !votes.isEmpty {
                ofLine[number] = votes
                last = Int32(number)
                for (sport, count) in votes {
                    total[sport, default: 0] += count
                    sum += count
                }
            }
            sections.append(section)
        }
        hasTimeTrials =
            total["cycling"] != nil
            && text.tokens.indices.contains {
                text.kind($0) == .word && Self.timeTrialWords.contains(text.folded($0))
                    || text.kind($0) == .word && text.folded($0) == "time" && text.kind($0 + 1) == .word
                        && ["trial", "trials"].contains(text.folded($0 + 1))
            }
        ranked = text.lines.indices.map { scores(ofLine: $0) }
    }

    private static let timeTrialWords: Set<String> = [
        "wheelers", "clarion", "testers", "triallist", "trialist", "awheel", "roadmen", "timekeeper",
    ]

    /// The votes of a line, and its sport if it is a heading (`Gymnastics`) or begins with a label (`JUDO: …`).
    private static func votes(
        of line: Range<Int>, _ text: TokenizedText, _ knowledge: Knowledge
    ) -> (Votes, label: String?) {
        var votes: Votes = [:]
        var label: String?
        var index = line.lowerBound
        while index < line.upperBound {
            guard text.kind(index) == .word || text.kind(index) == .number,
                let match = knowledge.events.sportWords.match(at: index, in: text, limit: line.upperBound),
                !isSurname(match.tokens, text, knowledge, line)
            else {
                index += 1
                continue
            }
            for sport in match.value { votes[sport, default: 0] += 1 }
            let next = match.tokens.upperBound
            let opens =
                index == line.lowerBound
                && ([.colon, .dash].contains(text.sign(next))
                    || text.sign(next) == .hyphen && text.token(next)?.gap == .space)
            if opens || line.count <= 4 && !text.sign(line.upperBound - 1).endsSentence {
                label = label ?? match.value.first
            }
            index = next
        }
        return (votes, label)
    }

    /// `Cox` and `Walker` with a capital are people.
    private static func isSurname(
        _ tokens: Range<Int>, _ text: TokenizedText, _ knowledge: Knowledge, _ line: Range<Int>
    ) -> Bool {
        tokens.count == 1 && text.tokens[tokens.lowerBound].isCapitalised && tokens.lowerBound > line.lowerBound
            && knowledge.events.sportSurnames.contains(text.tokens[tokens.lowerBound].word)
    }

    /// The sports of a place, the likeliest first.
    func sports(at token: Int) -> [String] { scores(at: token).map(\.sport) }

    private func scores(at token: Int) -> [(sport: String, score: Double)] {
        let line = text.lines.partitioningIndex { $0.upperBound > token }
        return ranked.indices.contains(line) ? ranked[line] : []
    }

    /// The sports of a line: its own words count most, then its heading, the line before it and the whole text.
    private func scores(ofLine line: Int) -> [(sport: String, score: Double)] {
        var scores: [String: Double] = [:]
        for (sport, count) in total { scores[sport] = 6 * Double(count) / Double(max(sum, 1)) }
        for (sport, count) in ofLine[line] ?? [:] { scores[sport, default: 0] += 4 * Double(min(count, 3)) }
        if lastVoted[line] >= 0 {
            for (sport, count) in ofLine[Int(lastVoted[line])] ?? [:] {
                scores[sport, default: 0] += Double(min(count, 3))
            }
        }
        if let section = sections[line] { scores[section, default: 0] += 8 }
        // Ties fall to the sport that the table has first: skaters without more skate for speed.
        return scores.sorted {
            $0.value != $1.value ? $0.value > $1.value : Self.rank($0.key) < Self.rank($1.key)
        }.map { ($0.key, $0.value) }
    }

    /// True where a place speaks of a sport: by the words of its line, or more than of most others.
    func supports(_ sport: String, at token: Int) -> Bool {
        guard total[sport] != nil else { return false }
        let line = text.lines.partitioningIndex { $0.upperBound > token }
        if ofLine[line]?[sport] != nil { return true }
        if Self.skates.contains(sport), Self.skates.contains(where: { ofLine[line]?[$0] != nil }) { return true }
        let scores = scores(at: token)
        guard let own = scores.first(where: { $0.sport == sport }), let top = scores.first else { return false }
        return own.score * 2 >= top.score
    }

    /// True for a text that names a tour.
    static func isTour(_ text: TokenizedText) -> Bool {
        text.tokens.indices.contains { index in
            text.kind(index) == .word && text.tokens[index].isCapitalised
                && ["tour", "giro", "vuelta"].contains(text.folded(index))
                && text.kind(index + 1) == .word
                && (["of", "de", "du", "d'italia"].contains(text.folded(index + 1)) || text.folded(index) != "tour")
        }
    }

    private static let order: [String: Int] = {
        var order: [String: Int] = [:]
        for row in TableRows.rows(SportWordsTable.rows) where order[row[0]] == nil { order[row[0]] = order.count }
        return order
    }()

    private static func rank(_ sport: String) -> (Int, String) { (order[sport] ?? .max, sport) }

    /// True for an article of cyclists who race against the clock, whose races are called by their miles.
    let hasTimeTrials: Bool

    /// How many words speak of sports in which people race.
    var racing: Int { total.filter { MarkWordsTable.timedSports.contains($0.key) }.values.reduce(0, +) }

    /// The sport of a bare distance: long and short track are one sport to a passage.
    func distanceSport(at token: Int) -> String? {
        let sport = sport(at: token)
        guard let sport, Self.skates.contains(sport) else { return sport }
        return Self.skates.max { (total[$0] ?? 0, $1) < (total[$1] ?? 0, $0) }
    }

    private static let skates = ["short track", "speed skating"]

    /// True where the line of a place, or the heading over it, has words of a sport.
    func isTold(_ sport: String, at token: Int) -> Bool {
        let line = text.lines.partitioningIndex { $0.upperBound > token }
        return ofLine[line]?[sport] != nil || sections.indices.contains(line) && sections[line] == sport
    }

    /// True for a text in parts of several sports, each with its heading or label.
    var hasSections: Bool { Set(sections.compactMap(\.self)).count >= 2 }

    /// The sport of most words.
    var main: String? {
        total.max {
            $0.value != $1.value ? $0.value < $1.value : Self.rank($1.key) < Self.rank($0.key)
        }?.key
    }

    /// The likeliest sport of a place.
    func sport(at token: Int) -> String? { sports(at: token).first }
}
