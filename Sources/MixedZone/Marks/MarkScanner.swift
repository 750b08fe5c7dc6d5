/// What the rules for marks ask of the text around a number.
///
/// A class, as the rules hand it on for every number, and a copy of the text costs a count for each of its arrays.
final class MarkScanner {
    let text: TokenizedText
    let knowledge: Knowledge
    let context: MarkContext
    let sports: SportVotes
    /// True when the article is about races or field events rather than ball games.
    let isRacing: Bool
    /// True where riders or skiers start or finish apart, so that `at 1:34` is a margin.
    let isTimedApart: Bool
    /// The token after the last mark found; a number joined to that mark is one as well.
    var endOfLastMark: Int { lastMark?.tokens.upperBound ?? -10 }
    /// The last mark found.
    var lastMark: MarkMention? {
        didSet {
            guard let lastMark, lastMark.kind == .time else { return }
            lastTime = lastMark
            if lastMark.tokens.contains(where: { text.sign($0) == .hyphen }) { lastDashed = lastMark }
        }
    }
    /// The last time found that is printed with a dash.
    private var lastDashed: MarkMention?
    /// The last mark found that is a time.
    private(set) var lastTime: MarkMention?
    /// True when the article prints when each starts.
    private(set) var hasStartTimes = false

    init(_ text: TokenizedText, _ knowledge: Knowledge, events: [EventMention]) {
        self.text = text
        self.knowledge = knowledge
        context = MarkContext(
            text, events: events, table: knowledge.events,
            isOnWheels: text.tokens.contains {
                $0.kind == .word && knowledge.marks.role($0.word).contains(.onWheels)
            })
        sports = SportVotes(text, knowledge)
        hasStartTimes = text.tokens.indices.contains { index in
            guard let first = knowledge.marks.word(text.word(index)), first == .start || first == .starting,
                let next = knowledge.marks.word(text.word(index + 1))
            else { return false }
            return next == .list || next == .lists || next == .times || next == .order
        }
        let isOneSport = sports.ballWords == 0 && sports.main.map(MarkWordsTable.timedSports.contains) ?? false
        // One runner on a page about telephones makes no race of it.
        let needed = max(1, sports.ballWords, min(Self.mostNeeded, text.tokens.count / Self.tokensToARaceWord))
        isRacing = isOneSport || sports.raceWords + 2 * events.count >= needed
        isTimedApart = Self.isTimedApart(sports)
    }

    /// How many words of racing an article must have, by its length: fewer than any report had, of those with gold.
    private static let tokensToARaceWord = 300
    private static let mostNeeded = 6

    func word(_ index: Int) -> MarkVocabulary.Word? { knowledge.marks.word(text.word(index)) }
    func role(_ index: Int) -> MarkRole { knowledge.marks.role(text.word(index)) }
    func unit(_ index: Int) -> MarkVocabulary.Unit? { knowledge.marks.unit(text.word(index)) }

    /// `ran 100km in`, `covered 20 miles in`: a distance and `in` right before a number.
    func followsDistance(_ start: Int) -> Bool {
        guard word(start - 1) == .in, text.kind(start - 3) == .number else { return false }
        switch word(start - 2) {
        case .km, .k, .m, .kilometre, .kilometres, .kilometer, .kilometers, .mile, .miles, .yards: return true
        default: return unit(start - 2)?.factor == 1 && unit(start - 2)?.dimension == .length
        }
    }

    /// True when a number cannot be a mark for what touches it: currency, letters, ordinals, per cent, a slash.
    func isForeign(_ range: Range<Int>) -> Bool {
        let before = range.lowerBound - 1
        if let token = text.token(before) {
            switch token.sign {
            case .pound, .dollar, .euro, .hash: return true
            case .slash, .ampersand: if text.isGlued(range.lowerBound) { return true }
            case .period, .comma, .colon:
                // A longer number that the cluster does not cover.
                if text.isGlued(range.lowerBound), text.isGlued(before), text.kind(before - 1) == .number {
                    return true
                }
            default: break
            }
            if token.kind == .word, text.isGlued(range.lowerBound) || role(before).contains(.currency) { return true }
            // "version 2.10.0"
            if role(before).contains(.notMark) { return true }
            // "at the age of 19.5"
            if word(before) == .of, word(before - 1) == .age { return true }
            switch knowledge.marks.word(token.word) {
            case .aged, .age, .lane, .number, .no, .bib, .room: return true
            default: break
            }
        }
        switch text.sign(range.upperBound) {
        case .percent, .degree, .pound, .euro, .dollar: return true
        default: return false
        }
    }

    /// True where the time before is printed with a dash, too, stands near and is about as long.
    func lastIsDashed(near cluster: NumberCluster) -> Bool {
        guard let last = lastDashed, cluster.tokens.lowerBound - last.tokens.upperBound < 80,
            let reading = TimeReading.minutes(cluster)
        else { return false }
        return reading.seconds > 0.5 * last.value && reading.seconds < 2 * last.value
    }

    /// True near a word of betting.
    func isPrice(_ range: Range<Int>) -> Bool {
        let sentence = text.sentence(of: range.lowerBound)
        let first = max(sentence.lowerBound, range.lowerBound - 10)
        return (first..<range.lowerBound).contains { role($0).contains(.oddsWord) }
    }

    /// True when the words around say a time of day, `7.30pm`, `at 9:30 a.m.`, `19:45 GMT`.
    func isClockTime(_ range: Range<Int>) -> Bool {
        let next = range.upperBound
        if role(next).contains(.clockAfter) { return true }
        // "begins at 9.15"
        if word(range.lowerBound - 1) == .at {
            if role(range.lowerBound - 2).contains(.clockBefore) { return true }
            // "Posted by Big Al at 20:14"
            let start = text.sentence(of: range.lowerBound).lowerBound
            if (start..<min(start + 3, range.lowerBound)).contains(where: { role($0).contains(.posting) }) {
                return true
            }
        }
        if word(next) == .a, text.sign(next + 1) == .period, word(next + 2) == .m { return true }
        if text.folded(safe: next) == "p", text.sign(next + 1) == .period { return true }
        return role(range.lowerBound - 1).contains(.clockBefore)
    }
}

extension TokenizedText {
    /// The folded word at an index; empty beyond the ends.
    func folded(safe index: Int) -> String {
        kind(index) == .word && index < tokens.count ? folded(index) : ""
    }
}
