/// When the races of an article were held: by a date or a weekday beside the words that a result rests on, counted back
/// from the day of publication.
struct ResultDates {
    private let text: TokenizedText
    private let published: RaceDay?
    /// The days of the races for which a sentence names one.
    private var ofRace: [Race: Set<RaceDay>] = [:]
    /// The days of the competitions.
    private var ofCompetition: [String: Set<RaceDay>] = [:]
    private var isReadable = false

    /// A race as far as facts name it.
    private struct Race: Hashable {
        let competition: String?
        let event: String?
        let sex: String?
        let round: String?
    }

    /// How far from its words the date of a fact may stand, in tokens.
    private static let reach = 40

    init(text: TokenizedText, published: String?, facts: [Fact]) {
        self.text = text
        self.published = published.flatMap { RaceDay(iso: $0) }
        isReadable = Self.hasDays(text)
        guard isReadable else { return }
        for fact in facts {
            guard let day = ownDay(of: fact) else { continue }
            ofRace[race(of: fact), default: []].insert(day)
            if let competition = fact.competition { ofCompetition[competition, default: []].insert(day) }
        }
    }

    /// The date of a fact in ISO 8601; nil where the article does not tell it.
    ///
    /// A race has one day, and a meeting whose results all bear the same day had no other.
    func date(of fact: Fact) -> String? {
        guard isReadable else { return nil }
        if let own = ownDay(of: fact) { return own.iso }
        guard !fact.isDescription, fact.edition == nil else { return nil }
        if fact.event != nil, let days = ofRace[race(of: fact)], days.count == 1 { return days.first?.iso }
        guard let competition = fact.competition, let days = ofCompetition[competition], days.count == 1 else {
            return nil
        }
        return days.first?.iso
    }

    private func race(of fact: Fact) -> Race {
        Race(competition: fact.competition, event: fact.event?.name, sex: fact.sex, round: fact.round)
    }

    /// The day beside the words of a fact. Titles held belong to earlier races, and so does a fact with an edition of its own.
    private func ownDay(of fact: Fact) -> RaceDay? {
        guard !fact.isDescription else { return nil }
        let edition = fact.edition.flatMap { Int($0) }
        if fact.edition != nil, edition == nil || edition != published?.year { return nil }
        for evidence in fact.evidence.prefix(4) where !evidence.isEmpty {
            if let day = day(near: evidence) { return day }
        }
        return nil
    }

    /// The nearest day in the sentence.
    private func day(near tokens: Range<Int>) -> RaceDay? {
        let sentence = text.sentence(of: tokens.lowerBound)
        for distance in 1...Self.reach {
            for index in [tokens.lowerBound - distance, tokens.upperBound - 1 + distance]
            where sentence.contains(index) {
                if let day = day(at: index) { return day }
            }
        }
        return nil
    }

    /// The day that the words at a token name.
    private func day(at index: Int) -> RaceDay? {
        guard text.tokens[index].kind == .word, !isAhead(index) else { return nil }
        let word = text.folded(index)
        if let month = Self.months[word] { return day(inMonth: month, at: index) }
        guard let published else { return nil }
        if let weekday = Self.weekdays[word] {
            guard text.tokens[index].isCapitalised else { return nil }
            return published.before((published.weekday - weekday + 7) % 7)
        }
        if CalendarWordsTable.today.contains(word) { return published }
        if CalendarWordsTable.yesterday.contains(word) { return published.before(1) }
        if CalendarWordsTable.partsOfDay.contains(word), index > 0, text.tokens[index - 1].kind == .word {
            switch text.folded(index - 1) {
            case "this": return published
            case "last": return published.before(1)
            default: return nil
            }
        }
        return nil
    }

    /// `6 August 2024`, `August 6, 2024`, `6th August`; without a year the last such day.
    private func day(inMonth month: Int, at index: Int) -> RaceDay? {
        guard text.tokens[index].isCapitalised else { return nil }
        let isOrdinal = text.kind(index - 1) == .word && text.kind(index - 2) == .number && text.isGlued(index - 1)
        if let day = text.number(isOrdinal ? index - 2 : index - 1), day <= 31, text.tokens[index].gap == .space {
            return RaceDay.last(month, day, year: year(at: index + 1), upTo: published)
        }
        guard let day = text.number(index + 1), day <= 31, text.tokens[index + 1].gap == .space else { return nil }
        let next = text.kind(index + 2) == .word && text.isGlued(index + 2) ? index + 3 : index + 2
        return RaceDay.last(month, day, year: year(at: text.sign(next) == .comma ? next + 1 : next), upTo: published)
    }

    private func year(at index: Int) -> Int? {
        guard let year = text.number(index), text.tokens[index].range.count == 4, (1850...2100).contains(year) else {
            return nil
        }
        return year
    }

    /// `next Sunday`, `races again on Sunday`.
    private func isAhead(_ index: Int) -> Bool {
        for step in 1...3 where index - step >= 0 && text.tokens[index - step].kind == .word {
            if text.tokens[index - step + 1].gap >= .line { return false }
            if CalendarWordsTable.ahead.contains(text.folded(index - step)) { return true }
        }
        return false
    }

    /// True for a text with any word of days, so that lists of results are not searched in vain.
    private static func hasDays(_ text: TokenizedText) -> Bool {
        text.tokens.indices.contains { index in
            guard text.tokens[index].kind == .word else { return false }
            if text.tokens[index].isCapitalised, !text.classes(index).isDisjoint(with: [.calendar, .month]) {
                return true
            }
            let word = text.folded(index)
            return CalendarWordsTable.today.contains(word) || CalendarWordsTable.yesterday.contains(word)
                || CalendarWordsTable.partsOfDay.contains(word)
        }
    }

    private static let months = numbers(CalendarWordsTable.months)
    private static let weekdays = numbers(CalendarWordsTable.weekdays)

    private static func numbers(_ rows: String) -> [String: Int] {
        var numbers: [String: Int] = [:]
        for row in TableRows.rows(rows) where row.count == 2 {
            for form in TableRows.list(row[1]) { numbers[form] = Int(row[0]) }
        }
        return numbers
    }
}

extension RaceDay {
    /// A day of a month in the year given, else in the last year in which it had come by the day of publication.
    fileprivate static func last(_ month: Int, _ day: Int, year: Int?, upTo published: RaceDay?) -> RaceDay? {
        if let year { return RaceDay(year: year, month: month, day: day) }
        guard let published, let same = RaceDay(year: published.year, month: month, day: day) else { return nil }
        return same <= published ? same : RaceDay(year: published.year - 1, month: month, day: day)
    }
}
