/// Gives records to those who set them.
struct RecordAssembler {
    let layers: Layers
    let races: RaceContext
    let competitions: CompetitionContext
    let context: PlacingContext

    /// A record goes to those whom `PBs for Marsh and Tolvik` names, else to the fact of the nearest mark of the sentence,
    /// else to the subject of its clause.
    func add(_ record: RecordMention, in sentence: Range<Int>, to store: inout FactStore) {
        if context.isHypothetical(record.tokens.lowerBound, in: sentence) { return }
        if record.isTakenFrom {
            if record.code != "SB" { addToBreaker(of: record, in: sentence, &store) }
            return
        }
        if addToNamed(record, in: sentence, &store) { return }
        if let mark = nearestMark(to: record, in: sentence) {
            // A record beside a mark belongs to its owner; where that is nobody, it is nobody's.
            let isOwn = !record.isOld || isWord(in: mark.tokens.upperBound..<mark.tokens.upperBound + 4, ["by"])
            if isOwn { for fact in store.facts(of: mark) { store.add(record, to: fact) } }
            if record.isOld || mark.tokens.lowerBound > record.tokens.lowerBound {
                addToBreaker(of: record, in: sentence, &store)
            }
            return
        }
        if record.isOld {
            addToBreaker(of: record, in: sentence, &store)
            return
        }
        let start = record.tokens.lowerBound
        let isSet = isSetting(before: record, in: sentence)
        // `the world best 10K race` only praises the race.
        guard isSet || layers.text.classes(start - 1).contains(.determiner),
            layers.entities.event(at: record.tokens.upperBound) == nil
        else { return }
        for subject in context.subject(before: start, in: sentence) {
            guard let competitor = layers.competitor(subject) else { continue }
            if let known = store.last(of: competitor, in: sentence), store.facts[known].rank != nil || isSet {
                store.add(record, to: known)
            } else if isSet {
                for event in events(of: record, in: sentence) { store.add(fact(record, of: competitor, event)) }
            }
        }
    }

    /// `to erase Tolvik's national record of 3:29.02`: who broke it has set it too.
    private func addToBreaker(of record: RecordMention, in sentence: Range<Int>, _ store: inout FactStore) {
        let before = Range.window(
            max(sentence.lowerBound, record.tokens.lowerBound - 8), upTo: record.tokens.lowerBound)
        let verb =
            record.isTakenFrom
            ? record.tokens.lowerBound : before.last { context.words.breakingVerbs.contains(context.word($0)) }
        guard let verb, !context.isHypothetical(verb, in: sentence) else { return }
        for subject in context.subject(before: verb, in: sentence) {
            guard let competitor = layers.competitor(subject) else { continue }
            if let known = store.last(of: competitor, in: sentence) {
                store.add(record, to: known)
            } else {
                store.add(fact(record, of: competitor, races.event(at: record.tokens.lowerBound)))
            }
        }
    }

    private func isWord(in tokens: Range<Int>, _ words: Set<String>) -> Bool {
        tokens.contains { context.isWord($0, words) }
    }

    private func fact(_ record: RecordMention, of competitor: Layers.Competitor, _ event: EventMention?) -> Fact {
        var fact = Fact(competitor: competitor, event: event)
        let near = competitions.competition(at: record.tokens.lowerBound)
        fact.competition = near?.name
        fact.isCompetitionNamed = near?.isNamed == true
        fact.records = [record.code]
        fact.evidence = [record.tokens]
        fact.confidence = 0.7
        return fact
    }

    /// `personal bests in the long jump, high jump and 60m hurdles`: each of the events.
    private func events(of record: RecordMention, in sentence: Range<Int>) -> [EventMention?] {
        let text = layers.text
        var at = record.tokens.upperBound
        var found: [EventMention?] = []
        let isSeveral = text.folded(at - 1).hasSuffix("s")
        while isSeveral, at < sentence.upperBound {
            if let event = layers.entities.event(at: at) {
                found.append(event)
                at = event.tokens.upperBound
                continue
            }
            let isJoint =
                text.sign(at) == .comma || text.classes(at).contains(.determiner)
                || text.tokens[at].kind == .word && ["and", "in", "over", "at"].contains(text.folded(at))
            guard isJoint else { break }
            at += 1
        }
        return found.isEmpty ? [races.event(at: record.tokens.lowerBound)] : found
    }

    /// `PBs for Marsh, Tolvik and Orskell`, `a season's best from Marsh`.
    private func addToNamed(_ record: RecordMention, in sentence: Range<Int>, _ store: inout FactStore) -> Bool {
        let text = layers.text
        let end = record.tokens.upperBound
        guard end < sentence.upperBound, text.tokens[end].kind == .word,
            ["for", "by", "from"].contains(text.folded(end))
        else { return false }
        var at = end + 1
        var isFound = false
        var depth = 0
        while at < min(sentence.upperBound, end + 60) {
            if depth == 0, let number = layers.references.number(at: at),
                let competitor = layers.competitor(.reference(number))
            {
                store.add(fact(record, of: competitor, races.event(at: record.tokens.lowerBound)))
                isFound = true
                at = layers.references.all[number].tokens.upperBound
                continue
            }
            if text.sign(at) == .openParenthesis { depth += 1 }
            if text.sign(at) == .closeParenthesis { depth -= 1 }
            let isJoint =
                depth > 0 || [.comma, .ampersand, .closeParenthesis].contains(text.sign(at))
                || text.tokens[at].kind == .possessive
                || text.tokens[at].kind == .word && text.folded(at) == "and" || text.tokens[at].isCapitalised
            guard isJoint else { break }
            at += 1
        }
        return isFound
    }

    /// The mark next to a record, at most a dozen words away and in its sentence; margins are none.
    private func nearestMark(to record: RecordMention, in sentence: Range<Int>) -> MarkMention? {
        let marks = layers.marks
        var best: (mark: MarkMention, distance: Int)?
        var index = marks.partitioningIndex {
            $0.tokens.lowerBound >= max(sentence.lowerBound, record.tokens.lowerBound - 20)
        }
        while index < marks.count,
            marks[index].tokens.lowerBound < min(sentence.upperBound, record.tokens.upperBound + 20)
        {
            let mark = marks[index]
            index += 1
            guard mark.kind != .gap else { continue }
            let isAfter = mark.tokens.lowerBound > record.tokens.lowerBound
            let distance =
                isAfter
                ? mark.tokens.lowerBound - record.tokens.upperBound : record.tokens.lowerBound - mark.tokens.upperBound
            if distance < (isAfter ? 20 : 12), distance < best?.distance ?? .max { best = (mark, distance) }
        }
        return best?.mark
    }

    /// A verb of setting or breaking stands before a record without a mark.
    private func isSetting(before record: RecordMention, in sentence: Range<Int>) -> Bool {
        let start = max(sentence.lowerBound, record.tokens.lowerBound - 40)
        for index in start..<record.tokens.lowerBound where layers.text.tokens[index].kind == .word {
            if Self.settingVerbs.contains(layers.text.folded(index)) {
                return !context.isHypothetical(index, in: sentence)
            }
        }
        return false
    }

    private static let settingVerbs = Set(TableRows.items(ResultWordsTable.recordAssemblerSettingVerbs))
}
