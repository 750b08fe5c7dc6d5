/// Finds who is the subject of a verb of speech: the words beside it, with what belongs to them.
struct SpeakerFinder {
    let text: TokenizedText
    let references: References

    private var subjects: SubjectFinder { SubjectFinder(text: text, references: references) }

    /// The subject that follows its verb: `said Marsh`, `said the club's head coach Ana Marsh`, `said Marsh's agent`.
    func subject(after verb: Int, limit: Int) -> Reference? {
        let first = verb + 1
        if let reference = references.reference(at: first) {
            if let owned = owned(by: reference, limit: limit) { return owned }
            if reference.kind == .unnamed, let name = named(after: reference, limit) { return name }
        } else if first < limit, isSomebody(first) || isOne(first, limit) {
            return Reference(tokens: first..<first + 1, head: first..<first + 1, kind: .unnamed)
        } else if first + 1 < limit, text.kind(first) == .word, text.folded(first) == "one", isAttendantNoun(first + 1)
        {
            return Reference(tokens: first..<first + 2, head: first + 1..<first + 2, kind: .unnamed)
        }
        if let described = described(from: first, limit: limit) { return described }
        guard let found = subjects.subject(after: verb, limit: limit) else { return nil }
        return withComplement(nameBehindRole(after: found, limit) ?? found, limit)
    }

    /// The subject that stands before its verb within a region: `the 22-year-old told reporters`, `Marsh, who won, said`.
    func subject(before verb: Int, from start: Int) -> Reference? {
        var end = isInfinitiveOfSaying(verb) ? beforeInfinitive(verb) : verb
        let verb = end
        while end > start, isBetween(end - 1) { end -= 1 }
        // "thanked by Marsh, who said": the one before the relative speaks.
        if end - 1 > start, text.kind(end - 1) == .word, text.folded(end - 1) == "who" {
            let name = text.sign(end - 2) == .comma ? end - 3 : end - 2
            if name >= start, let antecedent = references.reference(at: name) { return antecedent }
        }
        if end > start, text.sign(end - 1) == .comma {
            if let head = headOfClause(closedBy: end - 1, from: start) { return head }
            if isParticiple(verb), let subject = mainSubject(from: start, to: end - 1) { return subject }
        }
        if let near = adjacent(end, isParticiple: isParticiple(verb), from: start) { return near }
        if let found = subjects.subject(before: verb, from: start) { return withComplement(found, verb) }
        let isPlain = QuoteWordsTable.clauseVerbs.contains(text.folded(verb))
        return end > start && (isPlain || isSomebody(end - 1)) ? described(endingAt: end, from: start) : nil
    }

    /// `someone`, `everybody`.
    private func isSomebody(_ index: Int) -> Bool {
        text.kind(index) == .word && QuoteWordsTable.somebody.contains(text.folded(index))
    }

    /// `said one.`: one of those mentioned before.
    private func isOne(_ index: Int, _ limit: Int) -> Bool {
        text.kind(index) == .word && text.folded(index) == "one"
            && (index + 1 >= limit || text.kind(index + 1) == .sign && text.sign(index + 1) != .hyphen)
    }

    /// Who did what a passive tells: `was told by Marsh`; the reference behind `by`.
    func agent(from index: Int, limit: Int) -> Reference? {
        for by in Range.window(index, upTo: min(index + 6, limit)) {
            if text.tokens[by].kind == .sign { return nil }
            guard text.tokens[by].kind == .word, text.folded(by) == "by" else { continue }
            return subject(after: by, limit: limit)
        }
        return nil
    }

    /// True for a reference that is no subject of the verb behind it.
    func isObject(_ reference: Reference, start: Int) -> Bool { subjects.isObject(reference, start: start) }

    /// `used to say`, `went on to add`: the infinitive is the verb of the subject before.
    func isInfinitiveOfSaying(_ verb: Int) -> Bool {
        guard verb >= 2, text.kind(verb - 1) == .word, text.folded(verb - 1) == "to", text.kind(verb - 2) == .word
        else {
            return false
        }
        return QuoteWordsTable.beforeInfinitive.contains(text.folded(verb - 2))
    }

    /// Where the words before an infinitive begin.
    private func beforeInfinitive(_ verb: Int) -> Int {
        let isTwoWords = verb >= 3 && text.kind(verb - 2) == .word && ["on", "liking"].contains(text.folded(verb - 2))
        return isTwoWords ? verb - 3 : verb - 2
    }

    private func isBetween(_ index: Int) -> Bool {
        references.reference(at: index) == nil && !text.classes(index).isDisjoint(with: [.adverb, .auxiliary])
    }

    private func isParticiple(_ verb: Int) -> Bool {
        text.tokens[verb].kind == .word && text.folded(verb).hasSuffix("ing")
    }

    /// The name before a clause or apposition that a comma closes: `Marsh, whose mother Weir had come, said`.
    private func headOfClause(closedBy comma: Int, from start: Int) -> Reference? {
        for opening in Range.window(max(start, comma - 40), upTo: comma).reversed()
        where text.sign(opening) == .comma || text.sign(opening) == .dash {
            if text.classes(opening + 1).contains(.conjunction) { return nil }
            // "Marsh, of whom nobody had heard, said".
            let isBehind = text.classes(opening + 1).contains(.preposition)
            let following = text.classes(isBehind ? opening + 2 : opening + 1)
            guard opening > start, following.contains(.relative) || following.contains(.determiner) && !isBehind else {
                continue
            }
            guard let head = references.reference(at: opening - 1) else {
                if let printed = printedHead(endingAt: opening, from: start) { return printed }
                continue
            }
            let isNamed = head.person != nil || following.contains(.relative)
            guard isNamed, !subjects.isObject(head, start: start) else { continue }
            return head
        }
        return nil
    }

    /// The words before a clause in commas, where they begin the sentence and no reference covers them: `The Milers' Club, of which …,`.
    private func printedHead(endingAt end: Int, from start: Int) -> Reference? {
        let tokens = start..<end
        guard (1...6).contains(tokens.count), text.tokens[start].isCapitalised, text.kind(start) == .word,
            text.folded(start) != "one", !QuoteWordsTable.standAlone.contains(text.folded(start)),
            tokens.allSatisfy({ text.kind($0) != .sign || text.sign($0) == .hyphen || text.sign($0) == .singleMark }),
            tokens.dropFirst().allSatisfy({
                text.tokens[$0].isCapitalised || text.kind($0) != .word || isAttendantNoun($0)
            }),
            text.classes(start).isDisjoint(with: [.preposition, .conjunction, .adverb, .pronounThird, .calendar])
        else { return nil }
        return Reference(tokens: tokens, head: tokens, kind: .unnamed)
    }

    /// The subject of the sentence, for `…, saying:` at its end.
    private func mainSubject(from start: Int, to end: Int) -> Reference? {
        var index = start
        // A clause before the main one has a subject of its own.
        if text.classes(start).contains(.conjunction),
            let comma = Range.window(start, upTo: end).first(where: { text.sign($0) == .comma })
        {
            index = comma + 1
        }
        while index < end {
            guard let reference = references.reference(at: index) else {
                index += 1
                continue
            }
            if !subjects.isObject(reference, start: start), text.classes(index - 1).isDisjoint(with: [.personVerb]) {
                return reference
            }
            index = reference.tokens.upperBound
        }
        return nil
    }

    /// The reference that ends right before the verb, where it is the subject in spite of a preposition further back: `After the
    /// race Marsh said`, `with Marsh saying`; `Marsh's agent said`.
    private func adjacent(_ end: Int, isParticiple: Bool, from start: Int) -> Reference? {
        if let attendant = attendant(endingAt: end, from: start) { return attendant }
        guard end - 1 >= start, let reference = references.reference(at: end - 1), reference.tokens.upperBound == end,
            reference.tokens.lowerBound >= start
        else { return nil }
        let before = reference.tokens.lowerBound - 1
        guard before >= start, text.tokens[before].kind == .word else { return nil }
        if isParticiple, text.folded(before) == "with" { return reference }
        // "by what his father reckoned was": a clause of its own.
        if text.folded(before) == "what" || text.classes(before).contains(.relative) { return reference }
        guard reference.person != nil || reference.kind == .pronoun else { return nil }
        // "After the race Marsh said": a noun that describes nobody ends a phrase of its own.
        let classes = text.classes(before)
        let isPlainNoun =
            classes.contains(.common)
            && classes.isDisjoint(with: [
                .athleteNoun, .coachNoun, .officialNoun, .mediaNoun, .otherNoun, .epithetNoun, .title, .kinship,
                .preposition, .determiner, .personVerb, .reportingVerb, .thinkingVerb, .hearerVerb, .nationWord,
                .conjunction,
            ])
        return isPlainNoun || classes.contains(.calendar) ? reference : nil
    }

    /// `the Town hitman`, `a man in a boat`, `someone`: a phrase of unknown words right before the verb, as printed.
    private func described(endingAt end: Int, from start: Int) -> Reference? {
        if isSomebody(end - 1) { return Reference(tokens: end - 1..<end, head: end - 1..<end, kind: .unnamed) }
        for index in Range.window(max(start, end - 6), upTo: end).reversed() {
            let token = text.tokens[index]
            guard token.kind == .word || token.kind == .possessive || token.sign == .hyphen else { return nil }
            let classes = text.classes(index)
            if token.kind == .word, ["the", "a", "an", "one"].contains(text.folded(index)) {
                let last = text.folded(end - 1)
                guard end - index > 1, !last.hasSuffix("ed"), !last.hasSuffix("ing"), !last.hasSuffix("st"),
                    index == start || !text.classes(index - 1).contains(.preposition)
                else { return nil }
                return Reference(tokens: index..<end, head: end - 1..<end, kind: .unnamed)
            }
            guard
                classes.isDisjoint(with: [
                    .preposition, .auxiliary, .conjunction, .relative, .personVerb, .reportingVerb, .negation,
                ])
            else { return nil }
        }
        return nil
    }

    /// `Marsh's agent`, `Worke's long-time coach` before the verb.
    private func attendant(endingAt end: Int, from start: Int) -> Reference? {
        guard end - 1 > start, text.tokens[end - 1].kind == .word, isAttendantNoun(end - 1),
            references.reference(at: end - 1) == nil
        else { return nil }
        for index in Range.window(max(start, end - 6), upTo: end - 1).reversed() {
            let token = text.tokens[index]
            if token.kind == .possessive {
                guard let owner = references.reference(at: index - 1), owner.tokens.lowerBound >= start else {
                    return nil
                }
                if QuoteWordsTable.writings.contains(text.folded(end - 1)) { return owner }
                return Reference(tokens: owner.tokens.lowerBound..<end, head: end - 1..<end, kind: .unnamed)
            }
            guard token.kind == .word || token.sign == .hyphen else { return nil }
        }
        return nil
    }
}
