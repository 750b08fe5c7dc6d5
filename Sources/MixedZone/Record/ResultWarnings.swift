/// What would make a reader of an article's results raise an eyebrow.
struct ResultWarnings {
    let layers: Layers
    let facts: [Fact]
    let knowledge: Knowledge

    /// How many warnings of one kind are given before the rest are only counted.
    private static let limit = 20

    func warnings() -> [Warning] {
        limited("absurd-number", absurdNumbers()) + limited("implausible-mark", implausibleMarks())
            + limited("contradictory-results", contradictions())
    }

    private func limited(_ code: String, _ messages: [String]) -> [Warning] {
        var warnings = messages.prefix(Self.limit).map { Warning(code: code, message: $0) }
        if messages.count > Self.limit {
            warnings.append(Warning(code: code, message: "And \(messages.count - Self.limit) more of the kind."))
        }
        return warnings
    }

    // MARK: - Numbers that are no marks

    /// `99:99:99.99`, `0:00`, forty digits: printed like a mark where a mark is due, and none.
    private func absurdNumbers() -> [String] {
        let text = layers.text
        var messages: [String] = []
        var index = 0
        while index < text.tokens.count {
            guard text.tokens[index].kind == .number, let cluster = NumberCluster(at: index, in: text) else {
                index += 1
                continue
            }
            if isAbsurd(cluster), isDue(index) {
                let printed = String(text.string(cluster.tokens).prefix(60))
                messages.append("\"\(printed)\" stands where a mark would and cannot be one.")
            }
            index = max(index + 1, cluster.tokens.upperBound)
        }
        return messages
    }

    private func isAbsurd(_ cluster: NumberCluster) -> Bool {
        if cluster.count == 1 { return cluster.isAbsurd }
        guard cluster.separator(1) == .colon, cluster.digits[1] == 2 else { return false }
        if cluster.values == .zero { return true }
        return TimeReading.printed(cluster) == nil && TimeReading.others(cluster).isEmpty
    }

    /// True after a word of performance, `in`, `of`, `a time of`.
    private func isDue(_ index: Int) -> Bool {
        let sentence = layers.text.sentence(of: index)
        return (1...7).contains { step in
            guard index - step >= sentence.lowerBound else { return false }
            let role = knowledge.marks.role(layers.text.word(index - step))
            return !role.isDisjoint(with: [.markVerb, .markNoun])
        }
    }

    // MARK: - Results

    /// A mark outside what is plausible for its event in any sport that holds one of the name.
    private func implausibleMarks() -> [String] {
        facts.compactMap { fact in
            guard let mark = fact.mark, mark.kind != .gap, let event = fact.event, event.measures == mark.kind,
                let bounds = knowledge.events.bounds[event.name], !bounds.contains(mark.value)
            else { return nil }
            let isDropped = !Self.isPossible(mark, in: event, knowledge)
            return "\(layers.name(of: fact.competitor)), \(event.name): \(mark.normalized) is outside what is plausible"
                + (isDropped ? " and was left out." : ".")
        }
    }

    /// How far beyond the plausible a mark is no mark of its event: a split, or the mark of another race.
    private static let margin = 0.6

    /// False for a mark that nobody can have achieved in an event.
    private static func isPossible(_ mark: MarkMention, in event: EventMention, _ knowledge: Knowledge) -> Bool {
        guard mark.kind != .gap, event.measures == mark.kind, let bounds = knowledge.events.bounds[event.name] else {
            return true
        }
        return mark.value > bounds.lowerBound * margin && mark.value < bounds.upperBound / margin
    }

    /// The facts without the marks that nobody can have achieved; a fact that says nothing else is left out.
    static func possible(_ facts: [Fact], _ knowledge: Knowledge) -> [Fact] {
        facts.compactMap { fact in
            guard let mark = fact.mark, let event = fact.event, !isPossible(mark, in: event, knowledge) else {
                return fact
            }
            var fact = fact
            fact.mark = nil
            fact.evidence.removeAll { $0 == mark.tokens }
            return fact.rank == nil && fact.status == nil && fact.records.isEmpty ? nil : fact
        }
    }

    // MARK: - Contradictions

    /// Who, where and in what; two facts of one key should say the same.
    private struct Key: Hashable {
        let competitor: Layers.Competitor
        let event: String
        let competition: String?
        let edition: String?
        let round: String?
    }

    /// One place with two marks, one mark with two places, or a mark whose figures are printed the other way round.
    private func contradictions() -> [String] {
        var known: [Key: [Fact]] = [:]
        var messages: [String] = []
        for fact in facts where !fact.isDescription {
            guard let event = fact.event?.name, fact.mark != nil else { continue }
            let key = Key(
                competitor: fact.competitor, event: event, competition: fact.competition, edition: fact.edition,
                round: fact.round)
            let others = known[key] ?? []
            if let message = others.lazy.compactMap({ contradiction($0, fact) }).first {
                messages.append("\(layers.name(of: fact.competitor)), \(event): \(message)")
            }
            // Nobody has so many results in one race; a list that says so is compared with its first.
            if others.count < 8 { known[key, default: []].append(fact) }
        }
        return messages
    }

    private func contradiction(_ one: Fact, _ other: Fact) -> String? {
        guard let left = one.mark, let right = other.mark, left.kind == right.kind else { return nil }
        if left.value == right.value {
            guard let first = one.rank, let second = other.rank, first != second else { return nil }
            return "\(left.normalized) for both place \(first) and place \(second)."
        }
        let isSamePlace = one.rank != nil && one.rank == other.rank && abs(left.value - right.value) < 0.05 * left.value
        guard isSamePlace || Self.isSwapped(left.normalized, right.normalized) else { return nil }
        return "both \(left.normalized) and \(right.normalized)."
    }

    /// `4:21.35` and `4:21.53`.
    private static func isSwapped(_ one: String, _ other: String) -> Bool {
        let (left, right) = (Array(one.utf8), Array(other.utf8))
        guard left.count == right.count else { return false }
        let places = left.indices.filter { left[$0] != right[$0] }
        guard places.count == 2, places[1] == places[0] + 1 else { return false }
        return left[places[0]] == right[places[1]] && left[places[1]] == right[places[0]]
    }
}
