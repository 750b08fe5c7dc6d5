/// Those who finished ahead of somebody, where the words say so.
extension ResultAssembler {
    /// `second to Marsh`, `third behind Marsh and Tolvik`: those who finished ahead, in order, when all of them are named.
    func beaten(by placing: PlacingMention, in sentence: Range<Int>) -> [Layers.Competitor] {
        guard (2...4).contains(placing.rank), !placing.isDescription else { return [] }
        let text = layers.text
        let end = placing.tokens.upperBound
        if placing.rank == 2, let winner = beater(of: placing, in: sentence) { return [winner] }
        for index in end..<max(end, min(end + 12, sentence.upperBound)) {
            if layers.references.number(at: index) != nil, layers.references.reference(at: index)?.kind != .pronoun {
                return []
            }
            guard text.tokens[index].kind == .word else { continue }
            let word = text.folded(index)
            let isPassive =
                word == "by" && index == end && placing.rank == 2
                && Range.window(placing.tokens.lowerBound - 4, upTo: placing.tokens.lowerBound).contains {
                    text.kind($0) == .word
                        && ["beaten", "edged", "pipped", "relegated", "pushed"].contains(text.folded($0))
                }
            guard word == "behind" || index == end && word == "to" || isPassive else { continue }
            return ahead(after: index, count: placing.rank - 1, in: sentence)
        }
        return []
    }

    /// `finished third, followed by Marsh and Tolvik`: those who came in next, in order.
    func following(_ placing: PlacingMention, in sentence: Range<Int>) -> [Layers.Competitor] {
        guard placing.rank > 0, !placing.isDescription else { return [] }
        for index in Range.window(
            placing.tokens.upperBound, upTo: min(placing.tokens.upperBound + 14, sentence.upperBound))
        {
            if layers.text.sign(index) == .semicolon { return [] }
            guard context.isWord(index, ["followed"]) else { continue }
            let by = context.isWord(index + 1, ["home"]) ? index + 2 : index + 1
            guard context.isWord(by, ["by"]),
                case .reference(let first)? = context.named(from: by + 1, within: 6, in: sentence)
            else { return [] }
            return context.list(from: first, in: sentence).compactMap { layers.competitor($0) }
        }
        return []
    }

    /// `to beat Marsh into second`: the subject of the verb was first.
    private func beater(of placing: PlacingMention, in sentence: Range<Int>) -> Layers.Competitor? {
        guard context.isWord(placing.tokens.lowerBound - 1, ["into"]) else { return nil }
        let before = Range.window(
            max(sentence.lowerBound, placing.tokens.lowerBound - 9), upTo: placing.tokens.lowerBound)
        guard let verb = before.last(where: { context.words.opponentVerbs.contains(context.word($0)) }),
            let subject = context.subject(before: verb, in: sentence).first, !placing.subjects.contains(subject)
        else { return nil }
        return layers.competitor(subject)
    }

    private func ahead(after index: Int, count: Int, in sentence: Range<Int>) -> [Layers.Competitor] {
        var at = index + 1
        var found: [Layers.Competitor] = []
        while at < min(sentence.upperBound, index + 20), found.count < count {
            if let number = layers.references.number(at: at) {
                guard case .name = layers.references.all[number].kind, let other = layers.competitor(.reference(number))
                else { return [] }
                found.append(other)
                at = layers.references.all[number].tokens.upperBound
            } else if let nation = layers.entities.nation(at: at), !nation.isAdjective,
                layers.text.token(nation.tokens.upperBound)?.kind != .possessive, found.isEmpty
            {
                found.append(.team(nation.name))
                at = nation.tokens.upperBound
            } else {
                if layers.text.sign(at) == .comma || layers.text.sign(at) == .semicolon, found.isEmpty { return [] }
                at += 1
            }
        }
        return found.count == count ? found : []
    }
}
