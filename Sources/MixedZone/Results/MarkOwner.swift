/// Finds out whose mark a mark is.
struct MarkOwner {
    let layers: Layers

    /// The competitor who achieved a mark; nil for targets, barriers, margins and marks of nobody named.
    func owner(of mark: MarkMention) -> Layers.Competitor? {
        guard mark.kind != .gap, !isTarget(mark) else { return nil }
        let sentence = sentence(of: mark)
        return setBy(mark, in: sentence) ?? beside(mark, in: sentence) ?? placed(mark, in: sentence)
            ?? subject(of: mark, in: sentence)
    }

    /// The sentence of a mark; a mark may run over the end of one, "4 min. 19 sec.".
    private func sentence(of mark: MarkMention) -> Range<Int> {
        let last = layers.text.sentence(of: mark.tokens.upperBound - 1)
        return layers.text.sentence(of: mark.tokens.lowerBound).lowerBound..<last.upperBound
    }

    /// `14:39.29 set by Marsh`, `3:41.07 (Marsh)`.
    private func setBy(_ mark: MarkMention, in sentence: Range<Int>) -> Layers.Competitor? {
        let text = layers.text
        let end = mark.tokens.upperBound
        for index in end..<min(end + 4, sentence.upperBound) where text.tokens[index].kind == .word {
            let word = text.folded(index)
            guard ["by", "from", "for"].contains(word) else { continue }
            for next in index + 1..<min(index + 7, sentence.upperBound) {
                if let person = layers.people.person(at: next) { return .person(person) }
            }
        }
        return nil
    }

    /// A list: the name stands right before the mark with only signs, a nation or a club in brackets between.
    private func beside(_ mark: MarkMention, in sentence: Range<Int>) -> Layers.Competitor? {
        let text = layers.text
        var index = mark.tokens.lowerBound - 1
        var steps = 0
        var depth = 0
        while index >= sentence.lowerBound, steps < 12 {
            if let person = layers.people.person(at: index), depth <= 0 || steps <= 1 { return .person(person) }
            switch text.sign(index) {
            case .closeParenthesis: depth += 1
            case .openParenthesis: depth -= 1
            case .dash, .hyphen, .comma, .pipe, .colon: break
            case .none where depth > 0: break
            default: return nil
            }
            index -= 1
            steps += 1
        }
        return nil
    }

    /// `second in 21.58`: the mark follows the place of the same person.
    private func placed(_ mark: MarkMention, in sentence: Range<Int>) -> Layers.Competitor? {
        let start = mark.tokens.lowerBound
        let placings = layers.placings.filter { sentence.contains($0.tokens.lowerBound) }
        guard let last = placings.last(where: { $0.tokens.upperBound <= start && start - $0.tokens.upperBound <= 8 })
        else {
            return nil
        }
        let between = last.tokens.upperBound..<start
        guard !between.contains(where: { layers.people.person(at: $0) != nil || layers.text.sign($0) == .semicolon })
        else {
            return nil
        }
        return last.subjects.first.flatMap { layers.competitor($0) }
    }

    private func subject(of mark: MarkMention, in sentence: Range<Int>) -> Layers.Competitor? {
        let finder = SubjectFinder(text: layers.text, references: layers.references)
        guard let reference = finder.subject(before: mark.tokens.lowerBound, from: sentence.lowerBound),
            let number = layers.references.number(at: reference.head.lowerBound)
        else { return possessor(of: mark, in: sentence) }
        return layers.competitor(.reference(number))
    }

    /// `her time of 2:01.10`, `Marsh's winning throw of 64.12m`.
    private func possessor(of mark: MarkMention, in sentence: Range<Int>) -> Layers.Competitor? {
        for index in sentence.lowerBound..<mark.tokens.lowerBound {
            if let number = layers.references.number(at: index), let person = layers.meant[number] {
                return .person(person)
            }
        }
        return nil
    }

    /// Words before a mark that make it a standard, a target or an old mark.
    private func isTarget(_ mark: MarkMention) -> Bool {
        let text = layers.text
        let sentence = sentence(of: mark)
        let before = max(sentence.lowerBound, mark.tokens.lowerBound - 5)..<mark.tokens.lowerBound
        let after = mark.tokens.upperBound..<min(sentence.upperBound, mark.tokens.upperBound + 2)
        return before.contains { isWord($0, Self.targetsBefore) } || after.contains { isWord($0, Self.targetsAfter) }
            || text.sign(mark.tokens.lowerBound - 1) == .hyphen && isWord(mark.tokens.lowerBound - 2, ["sub"])
    }

    private func isWord(_ index: Int, _ words: Set<String>) -> Bool {
        layers.text.token(index)?.kind == .word && words.contains(layers.text.folded(index))
    }

    private static let targetsBefore: Set<String> = [
        "barrier", "existing", "old", "previous", "previously", "qualifying", "standard", "target", "outside", "under",
        "break",
        "lap", "split", "pace",
    ]
    private static let targetsAfter: Set<String> = [
        "barrier", "mark", "standard", "split", "target", "lap", "qualifying",
    ]
}
