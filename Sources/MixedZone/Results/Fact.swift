/// A fact in the making: what is known of one competitor in one race.
struct Fact {
    /// Who competed.
    var competitor: Layers.Competitor
    var event: EventMention?
    var competition: String?
    /// True when the words beside the fact name the competition.
    var isCompetitionNamed = false
    var awardsMedals = false
    /// The edition, by year or place, where the words name one.
    var edition: String?
    var round: String?
    var sex: String?
    var rank: Int?
    var medal: String?
    var status: String?
    var mark: MarkMention?
    var records: [String] = []
    var evidence: [Range<Int>] = []
    /// True for a title held, which belongs to an earlier race.
    var isDescription = false
    /// Where the placing begins that made the fact.
    var placing: Int?
    /// True for a title that was taken away.
    var isStripped = false
    /// True when the sentence names the event, so that it need not be inferred.
    var isEventNamed = false
    /// The rule that made the fact, where it was not put together of several.
    var rule = ResultRules.assembled.id
    var confidence = 0.9
}

extension Fact {
    /// How sure the fact is, in steps that were counted on the articles with gold: of the facts in each step about as many
    /// were right as it says.
    var calibratedConfidence: Double {
        if event == nil { return 0.55 }
        if isDescription { return 0.8 }
        switch (isEventNamed, rank != nil && mark != nil) {
        case (true, true): return min(confidence + 0.05, 0.92)
        case (true, false): return min(confidence, 0.86)
        case (false, true): return min(confidence, 0.84)
        case (false, false): return min(confidence, 0.74)
        }
    }
}

/// The facts of an article while they are put together: those of one competitor and of one mark are at hand, so that
/// joining does not slow down with the length of a list of results.
struct FactStore {
    private(set) var facts: [Fact] = []
    private var ofCompetitor: [Layers.Competitor: [Int]] = [:]
    /// Facts by where their marks begin.
    private var ofMark: [Int: [Int]] = [:]
    /// Facts by where their placings begin.
    private var ofPlacing: [Int: [Int]] = [:]
    private let mainEdition: String?
    /// How many facts of one competitor are compared with a new one; nobody has more results in one article.
    private static let depth = 48

    init(mainEdition: String?) {
        self.mainEdition = mainEdition
    }

    /// Joins a fact with one that it agrees with, else files it anew; returns its number.
    @discardableResult
    mutating func add(_ fact: Fact) -> Int {
        let known = ofCompetitor[fact.competitor, default: []]
        guard let same = known.suffix(Self.depth).last(where: { agrees(facts[$0], fact) }) else {
            facts.append(fact)
            ofCompetitor[fact.competitor, default: []].append(facts.count - 1)
            note(facts.count - 1, fact)
            return facts.count - 1
        }
        join(fact, into: same)
        note(same, fact)
        return same
    }

    /// The facts that a mark belongs to.
    func facts(of mark: MarkMention) -> [Int] { ofMark[mark.tokens.lowerBound] ?? [] }

    /// Joins a mark with the fact of the placing beside which it stands; false where the two say different things.
    mutating func join(_ fact: Fact, toPlacingAt start: Int) -> Bool {
        var isJoined = false
        for number in ofPlacing[start] ?? [] where facts[number].competitor == fact.competitor {
            guard facts[number].mark == nil || facts[number].mark?.value == fact.mark?.value,
                facts[number].event == nil || fact.event == nil || facts[number].event?.name == fact.event?.name,
                facts[number].status == nil
            else { continue }
            var joined = fact
            // What is said of the place holds for the mark beside it.
            joined.isCompetitionNamed = false
            facts[number].event = facts[number].event ?? fact.event
            join(joined, into: number)
            note(number, fact)
            isJoined = true
        }
        return isJoined
    }

    /// Takes back the places of somebody who was stripped of them.
    mutating func removeStripped() {
        let stripped = facts.filter(\.isStripped)
        guard !stripped.isEmpty else { return }
        facts.removeAll { fact in
            fact.rank != nil
                && stripped.contains { $0.competitor == fact.competitor && $0.event?.name == fact.event?.name }
        }
    }

    /// The last fact of a competitor that has words in a sentence.
    func last(of competitor: Layers.Competitor, in sentence: Range<Int>) -> Int? {
        ofCompetitor[competitor]?.suffix(Self.depth).last { number in
            facts[number].evidence.suffix(Self.depth).contains { sentence.contains($0.lowerBound) }
                && !facts[number].isDescription
        }
    }

    /// Adds a record to a fact.
    mutating func add(_ record: RecordMention, to number: Int) {
        if !facts[number].records.contains(record.code) { facts[number].records.append(record.code) }
        facts[number].evidence.append(record.tokens)
    }

    private mutating func note(_ number: Int, _ fact: Fact) {
        if let placing = fact.placing, ofPlacing[placing, default: []].last != number {
            ofPlacing[placing, default: []].append(number)
        }
        guard let mark = fact.mark else { return }
        ofMark[mark.tokens.lowerBound, default: []].append(number)
    }

    private mutating func join(_ fact: Fact, into same: Int) {
        facts[same].rank = facts[same].rank ?? fact.rank
        facts[same].medal = facts[same].medal ?? fact.medal
        facts[same].awardsMedals = facts[same].awardsMedals || fact.awardsMedals
        facts[same].status = facts[same].status ?? fact.status
        facts[same].mark = facts[same].mark ?? fact.mark
        facts[same].round = facts[same].round ?? fact.round
        facts[same].sex = facts[same].sex ?? fact.sex
        facts[same].edition = facts[same].edition ?? fact.edition
        if fact.isCompetitionNamed, !facts[same].isCompetitionNamed {
            facts[same].competition = fact.competition
            facts[same].isCompetitionNamed = true
        }
        facts[same].competition = facts[same].competition ?? fact.competition
        facts[same].records += fact.records.filter { !facts[same].records.contains($0) }
        if facts[same].evidence.count < 2 * Self.depth { facts[same].evidence += fact.evidence }
        facts[same].isEventNamed = facts[same].isEventNamed || fact.isEventNamed
        facts[same].confidence = max(facts[same].confidence, fact.confidence)
    }

    private func agrees(_ old: Fact, _ new: Fact) -> Bool {
        guard old.event?.name == new.event?.name else { return false }
        if let left = old.rank, let right = new.rank, left != right { return false }
        if let left = old.mark, let right = new.mark, left.value != right.value { return false }
        if let left = old.round, let right = new.round, left != right { return false }
        if old.isCompetitionNamed, new.isCompetitionNamed, old.competition != new.competition { return false }
        if !sameEdition(old.edition, new.edition) { return false }
        if (old.status == nil) != (new.status == nil), old.rank != nil || new.rank != nil { return false }
        if old.isDescription != new.isDescription {
            return old.rank == new.rank && old.competition == new.competition && old.mark == nil
        }
        return true
    }

    /// An older edition is another race; the edition that the article is about need not be named.
    private func sameEdition(_ old: String?, _ new: String?) -> Bool {
        if old == new { return true }
        guard let edition = old ?? new, old == nil || new == nil else { return false }
        return edition == mainEdition
    }
}
