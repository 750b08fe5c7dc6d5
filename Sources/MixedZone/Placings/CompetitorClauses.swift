/// Clauses around a subject: those that are joined to it, and those that stand within.
extension CompetitorFinder {
    /// `…, when Marsh went by, and was third`: the predicate goes on with a subject further back.
    func joinsPredicate(_ index: Int, from start: Int) -> Bool {
        for at in stride(from: index - 1, through: max(start, index - 4), by: -1) {
            guard text.kind(at) == .word, references.number(at: at) == nil else { return false }
            if ["and", "but", "then"].contains(text.folded(at)) { return text.sign(at - 1) == .comma }
            guard
                !text.classes(at).isDisjoint(with: [.auxiliary, .adverb, .determiner])
                    || words.finishVerbs.contains(text.word(at))
            else { return false }
        }
        return false
    }

    /// True for the subject of a clause with `when`, `as` or `while`, but for one that begins the sentence.
    func isInSubclause(_ reference: Reference, from start: Int) -> Bool {
        let before = governor(of: reference, from: start)
        guard before > start, text.kind(before) == .word, text.sign(before - 1) == .comma else { return false }
        return ["when", "as", "while", "where", "until", "before", "after", "though", "although", "because"].contains(
            text.folded(before))
    }

    /// `Marsh's 41.02m was good enough for sixth`: of what belongs to somebody the place is theirs.
    func isOwner(_ group: [Int], from start: Int) -> Bool {
        guard group.count == 1, case .name = references.all[group[0]].kind else { return false }
        let end = references.all[group[0]].tokens.upperBound
        guard text.kind(end) == .possessive else { return false }
        let before = governor(of: references.all[group[0]], from: start)
        guard before < start || text.sign(before) == .comma || text.classes(before).contains(.conjunction) else {
            return false
        }
        return !Range.window(end + 1, upTo: min(end + 5, text.tokens.count)).contains {
            !text.classes($0).isDisjoint(with: [.kinship, .groupNoun]) || !text.classes($0).isDisjoint(with: .roleNoun)
                || isTeamWord($0) || text.tokens[$0].isCapitalised
        }
    }

    /// `Marsh, a former champion, and partner Tolvik`: the last token of the name before what is told between commas.
    func beforeAside(_ comma: Int, from start: Int) -> Int? {
        for at in stride(from: comma - 2, through: max(start + 1, comma - 12), by: -1) where text.sign(at) == .comma {
            return references.reference(at: at - 1)?.isName == true ? at - 1 : nil
        }
        return nil
    }

    /// True when a comma and a name stand before a name.
    func isListed(before number: Int, from start: Int) -> Bool {
        let comma = beforeNation(references.all[number].tokens.lowerBound)
        guard comma > start, text.sign(comma) == .comma else { return false }
        return (max(start, comma - 8)..<comma).contains { references.reference(at: $0)?.isName == true }
    }
}
