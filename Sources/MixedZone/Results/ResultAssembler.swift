/// The `Results` stage: merges placings, marks and records into facts, one for each competitor, event, competition and
/// round.
struct ResultAssembler {
    let layers: Layers
    let knowledge: Knowledge

    /// A fact in the making.
    struct Fact {
        var competitor: Layers.Competitor
        var event: EventMention?
        var competition: String?
        var awardsMedals = false
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
        var confidence = 0.9
    }

    /// The facts of the article.
    func results() -> [Fact] {
        let races = RaceContext(text: layers.text, entities: layers.entities, people: layers.people)
        var facts: [Fact] = []
        for placing in layers.placings { add(placing, races, &facts) }
        let owners = MarkOwner(layers: layers)
        for mark in layers.marks {
            if let owner = owners.owner(of: mark) { add(mark, of: owner, races, &facts) }
        }
        for sentence in layers.text.sentences {
            for record in knowledge.records.records(in: sentence, of: layers.text, layers.entities) {
                add(record, in: sentence, races, &facts)
            }
        }
        return facts
    }

    private func add(_ placing: PlacingMention, _ races: RaceContext, _ facts: inout [Fact]) {
        let sentence = layers.text.sentence(of: placing.tokens.lowerBound)
        let named = TitlePlacing.competition(before: placing.tokens.upperBound - 1, in: sentence, context)
        var event = races.event(at: placing.tokens.lowerBound)
        if let inside = layers.entities.events.first(where: { placing.tokens.overlaps($0.tokens) }) { event = inside }
        for competitor in placing.subjects.compactMap({ layers.competitor($0) }) {
            var fact = Fact(competitor: competitor, event: event)
            fact.competition = named?.name ?? races.competition(at: placing.tokens.lowerBound)?.name
            fact.round = event?.round
            fact.sex = event?.sex
            fact.rank = placing.rank > 0 ? placing.rank : nil
            fact.status = placing.status
            fact.medal = placing.medal
            fact.isDescription = placing.isDescription
            fact.evidence = [placing.tokens]
            fact.confidence = placing.confidence * 0.9
            merge(fact, &facts)
        }
    }

    private func add(_ mark: MarkMention, of owner: Layers.Competitor, _ races: RaceContext, _ facts: inout [Fact]) {
        var event = races.event(at: mark.tokens.lowerBound)
        if let name = mark.event, name != event?.name {
            event = EventMention(tokens: mark.tokens, name: name, rule: mark.rule)
        }
        var fact = Fact(competitor: owner, event: event)
        fact.competition = races.competition(at: mark.tokens.lowerBound)?.name
        fact.round = event?.round
        fact.sex = event?.sex
        fact.mark = mark
        fact.evidence = [mark.tokens]
        fact.confidence = mark.confidence * 0.9
        merge(fact, &facts)
    }

    /// A record goes to the fact of the nearest mark or place of the sentence, else to the subject of the sentence.
    private func add(_ record: RecordMention, in sentence: Range<Int>, _ races: RaceContext, _ facts: inout [Fact]) {
        let near = facts.indices.filter { number in
            facts[number].mark.map { sentence.contains($0.tokens.lowerBound) } ?? false
        }
        let nearest = near.min { distance(facts[$0], record) < distance(facts[$1], record) }
        if let nearest, distance(facts[nearest], record) < 12 {
            append(record, to: &facts[nearest])
            return
        }
        let finder = SubjectFinder(text: layers.text, references: layers.references)
        guard let reference = finder.subject(before: record.tokens.lowerBound, from: sentence.lowerBound),
            let number = layers.references.number(at: reference.head.lowerBound),
            let competitor = layers.competitor(.reference(number)), isSetting(before: record, in: sentence)
        else { return }
        var fact = Fact(competitor: competitor, event: races.event(at: record.tokens.lowerBound))
        fact.competition = races.competition(at: record.tokens.lowerBound)?.name
        fact.records = [record.code]
        fact.evidence = [record.tokens]
        fact.confidence = 0.7
        merge(fact, &facts)
    }

    private func append(_ record: RecordMention, to fact: inout Fact) {
        if !fact.records.contains(record.code) { fact.records.append(record.code) }
        fact.evidence.append(record.tokens)
    }

    private func distance(_ fact: Fact, _ record: RecordMention) -> Int {
        guard let mark = fact.mark else { return .max }
        return mark.tokens.lowerBound > record.tokens.lowerBound
            ? mark.tokens.lowerBound - record.tokens.upperBound : record.tokens.lowerBound - mark.tokens.upperBound
    }

    /// A verb of setting or breaking stands before a record without a mark.
    private func isSetting(before record: RecordMention, in sentence: Range<Int>) -> Bool {
        for index in sentence.lowerBound..<record.tokens.lowerBound where layers.text.tokens[index].kind == .word {
            if Self.settingVerbs.contains(layers.text.folded(index)) { return true }
        }
        return false
    }

    private static let settingVerbs: Set<String> = [
        "beat", "beating", "break", "breaking", "broke", "broken", "clocked", "clocking", "equal", "equalled", "erase",
        "erased",
        "lowered", "ran", "set", "sets", "setting", "smashed", "smashing", "swam", "swum", "threw", "jumped", "posting",
        "posted",
    ]

    /// Joins a fact with one that it agrees with, else files it anew.
    private func merge(_ fact: Fact, _ facts: inout [Fact]) {
        guard let same = facts.lastIndex(where: { agrees($0, fact) }) else {
            facts.append(fact)
            return
        }
        facts[same].rank = facts[same].rank ?? fact.rank
        facts[same].medal = facts[same].medal ?? fact.medal
        facts[same].status = facts[same].status ?? fact.status
        facts[same].mark = facts[same].mark ?? fact.mark
        facts[same].round = facts[same].round ?? fact.round
        facts[same].competition = facts[same].competition ?? fact.competition
        facts[same].records += fact.records.filter { !facts[same].records.contains($0) }
        facts[same].evidence += fact.evidence
    }

    private func agrees(_ old: Fact, _ new: Fact) -> Bool {
        guard old.competitor == new.competitor, old.event?.name == new.event?.name else { return false }
        if let left = old.rank, let right = new.rank, left != right { return false }
        if let left = old.mark, let right = new.mark, left.value != right.value { return false }
        if let left = old.round, let right = new.round, left != right { return false }
        if old.isDescription != new.isDescription { return old.competition == new.competition && old.mark == nil }
        return true
    }

    private var context: PlacingContext {
        PlacingContext(
            text: layers.text, entities: layers.entities, people: layers.people, references: layers.references,
            words: knowledge.placings, knowledge: knowledge)
    }
}
