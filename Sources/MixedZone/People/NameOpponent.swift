/// Bare surnames on both sides of a verb of beating.
extension NameEvidenceFinder {
    /// `Weatherby beat Okorsk into second place`: both are people where the sentence speaks of places or margins.
    func isOpponent(_ name: Range<Int>, in sentence: Range<Int>) -> Bool {
        guard isUnknown(name.lowerBound) else { return false }
        let verb: Int
        if let behind = beating(at: name.upperBound, in: sentence) {
            guard isUnknown(behind.upperBound), !isScore(in: sentence) else { return false }
            verb = behind.lowerBound
        } else if let before = beating(endingAt: name.lowerBound, in: sentence) {
            guard isUnknown(before.lowerBound - 1), !isScore(in: sentence) else { return false }
            verb = before.lowerBound
        } else {
            return false
        }
        return Range.window(verb, upTo: min(verb + 14, sentence.upperBound)).contains { index in
            text.tokens[index].kind == .word
                && (text.classes(index).contains(.ordinal) || Self.margins.contains(text.folded(index)))
        }
    }

    private func isUnknown(_ index: Int) -> Bool {
        guard let token = text.token(index), token.kind == .word, token.isCapitalised else { return false }
        return text.classes(index).isDisjoint(with: [
            .common, .place, .nationWord, .organisationWord, .venueWord, .competitionWord, .calendar, .neverName,
        ])
    }

    /// The words of `beat`, `held off` at a place.
    private func beating(at index: Int, in sentence: Range<Int>) -> Range<Int>? {
        guard index + 1 < sentence.upperBound, text.tokens[index].kind == .word,
            Self.verbs.contains(text.folded(index))
        else { return nil }
        let isPhrase = text.tokens[index + 1].kind == .word && Self.tails.contains(text.folded(index + 1))
        return index..<index + (isPhrase ? 2 : 1)
    }

    private func beating(endingAt end: Int, in sentence: Range<Int>) -> Range<Int>? {
        for start in [end - 2, end - 1] where start > sentence.lowerBound {
            if let words = beating(at: start, in: sentence), words.upperBound == end { return words }
        }
        return nil
    }

    /// `3-1`: two teams, not two people.
    private func isScore(in sentence: Range<Int>) -> Bool {
        sentence.prefix(40).contains { index in
            text.number(index) != nil && text.sign(index + 1) == .hyphen && text.number(index + 2) != nil
        }
    }

    private static let verbs = Set(TableRows.items(NameWordsTable.beatingVerbs))
    private static let tails: Set<String> = ["off", "out"]
    private static let margins = Set(TableRows.items(NameWordsTable.marginWords))
}
