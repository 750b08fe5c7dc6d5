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
        if cluster.count == 1 { return cluster.digits[0] > 9 }
        guard cluster.separator(1) == .colon, cluster.digits[1] == 2 else { return false }
        if cluster.values == .zero { return true }
        return TimeReading.printed(cluster) == nil && TimeReading.others(cluster).isEmpty
    }

    /// True after a word of performance, `in`, `of`, `a time of`.
    private func isDue(_ index: Int) -> Bool {
        let sentence = layers.text.sentence(of: index)
        return (1...4).contains { step in
            guard index - step >= sentence.lowerBound else { return false }
            let role = knowledge.marks.role(layers.text.word(index - step))
            return !role.isDisjoint(with: [.markVerb, .markNoun])
        }
    }

    // MARK: - Results

    /// A mark outside what is plausible for the event it was filed under.
    private func implausibleMarks() -> [String] {
        facts.compactMap { fact in
            guard let mark = fact.mark, mark.kind != .gap, let event = fact.event, event.measures == mark.kind,
                let range = knowledge.events.ranges[event.name], !range.contains(mark.value),
                event.sport == "athletics"
                    || event.sport == nil
            else { return nil }
            return
                "\(layers.name(of: fact.competitor)), \(event.name): \(mark.normalized) is outside what is plausible."
        }
    }

    /// Who, where and in what; two facts of one key should say the same.
    private struct Key: Hashable {
        let competitor: Layers.Competitor
        let event: String
        let competition: String?
        let edition: String?
        let round: String?
    }

    /// Two marks or two places of one athlete in one race.
    private func contradictions() -> [String] {
        var first: [Key: Fact] = [:]
        var messages: [String] = []
        for fact in facts where !fact.isDescription {
            guard let event = fact.event?.name, fact.mark != nil || fact.rank != nil else { continue }
            let key = Key(
                competitor: fact.competitor, event: event, competition: fact.competition, edition: fact.edition,
                round: fact.round)
            guard let known = first[key] else {
                first[key] = fact
                continue
            }
            let subject = "\(layers.name(of: fact.competitor)), \(event)"
            if let left = known.rank, let right = fact.rank, left != right {
                messages.append("\(subject): both place \(left) and place \(right).")
            } else if let left = known.mark, let right = fact.mark, left.kind == right.kind, left.value != right.value,
                known.rank == nil || fact.rank == nil || known.rank == fact.rank
            {
                messages.append("\(subject): both \(left.normalized) and \(right.normalized).")
            }
        }
        return messages
    }
}
