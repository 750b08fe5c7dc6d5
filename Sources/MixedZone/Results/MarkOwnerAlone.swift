/// Whose a mark is where no construction tells it, and only one person can be meant.
extension MarkOwner {
    /// `With 6.21m Marsh won`: the name right behind the mark.
    func following(_ mark: MarkMention, in sentence: Range<Int>) -> [PlacingSubject]? {
        let opener = mark.tokens.lowerBound - 1
        guard layers.text.kind(opener) == .word, ["with", "in", "by"].contains(layers.text.folded(opener)),
            opener <= sentence.lowerBound + 1,
            let number = layers.references.number(at: mark.tokens.upperBound), isName(number),
            layers.text.tokens[mark.tokens.upperBound].gap <= .space
        else { return nil }
        return [.reference(number)]
    }

    /// `A time of 2:04.1 gave Marsh third`, `the figures of 56:31 belonged to Marsh`: in a sentence that names one competitor
    /// and no team the mark is his.
    func alone(_ mark: MarkMention, in sentence: Range<Int>) -> [PlacingSubject] {
        let text = layers.text
        guard sentence.count <= 60, !isQuoted(mark) else { return [] }
        var found: (person: Int, number: Int)?
        for index in sentence {
            if text.classes(index).contains(.groupNoun) { return [] }
            guard let number = layers.references.number(at: index),
                layers.references.all[number].tokens.lowerBound == index, let person = layers.meant[number],
                layers.people.persons[person].role == .athlete
            else { continue }
            if let found, found.person != person { return [] }
            if found == nil || isName(number) { found = (person, number) }
        }
        guard let found, !isOfTeam(mark, in: sentence), isReached(found.number, from: mark) else { return [] }
        return [.reference(found.number)]
    }

    /// A name behind the mark, in its clause, or one before it that `of` or `by` joins to it. Whoever stands elsewhere before the
    /// mark and is no subject was beaten.
    private func isReached(_ number: Int, from mark: MarkMention) -> Bool {
        let text = layers.text
        let tokens = layers.references.all[number].tokens
        if tokens.lowerBound >= mark.tokens.upperBound {
            let between = mark.tokens.upperBound..<tokens.lowerBound
            guard between.count <= 12, !between.contains(where: { text.sign($0) == .semicolon }) else { return false }
            // "1:34, behind Marsh", "1:34, a second slower than Marsh"
            return !between.contains {
                text.kind($0) == .word
                    && (context.words.opponentVerbs.contains(text.word($0))
                        || ["behind", "than", "from", "over", "ahead", "but", "while", "with"].contains(
                            text.folded($0)))
            }
        }
        // "went to Marsh, who came through late for 2:04.1"
        let next = text.sign(tokens.upperBound) == .comma ? tokens.upperBound + 1 : tokens.upperBound
        if text.kind(next) == .word, text.folded(next) == "who", mark.tokens.lowerBound - next <= 14 { return true }
        let before = tokens.lowerBound - 1
        return mark.tokens.lowerBound - tokens.upperBound <= 8 && text.kind(before) == .word
            && ["of", "by", "for"].contains(text.folded(before))
    }

    /// What is said between quotation marks is its speaker's.
    private func isQuoted(_ mark: MarkMention) -> Bool {
        let position = layers.quotes.partitioningIndex { $0.tokens.lowerBound > mark.tokens.lowerBound } - 1
        return position >= 0 && layers.quotes[position].kind != .indirect
            && layers.quotes[position].tokens.contains(mark.tokens.lowerBound)
    }

    /// A sentence about a relay: the time is the team's.
    private func isOfTeam(_ mark: MarkMention, in sentence: Range<Int>) -> Bool {
        if mark.event?.hasSuffix("relay") == true { return true }
        return layers.entities.events.contains {
            sentence.contains($0.tokens.lowerBound) && $0.name.hasSuffix("relay")
        }
    }
}
