/// What the rules for placings look at: the text and the layers before.
struct PlacingContext {
    let text: TokenizedText
    let entities: Entities
    let people: People
    let references: References
    let words: PlacingVocabulary
    let knowledge: Knowledge
    /// False for a text that names no event and hardly a race: there only figures make a numbered list one of results.
    var speaksOfRaces = true

    var competitors: CompetitorFinder {
        CompetitorFinder(text: text, entities: entities, references: references, words: words)
    }

    /// The number of a word, or none for signs.
    func word(_ index: Int) -> WordID { text.token(index)?.word ?? Token.noWord }

    /// True when the clause before a place makes it a hope, a plan or a denial.
    func isHypothetical(_ index: Int, in sentence: Range<Int>) -> Bool {
        Governance(text: text, references: references, words: words).isUnreal(index, in: sentence)
    }

    /// True when a scrape has lost the name with which the paragraph began: it opens with a small letter or a comma.
    func hasLostName(in sentence: Range<Int>) -> Bool {
        let first = text.tokens[sentence.lowerBound]
        return first.gap >= .line && (first.kind == .word && !first.isCapitalised || first.sign == .comma)
    }

    /// Whose place is meant when the verb stands at `index`.
    func subject(before index: Int, in sentence: Range<Int>) -> [PlacingSubject] {
        competitors.subjects(before: index, in: sentence)
    }

    /// The person named right behind: `champion Marsh`, `for Marsh`, `went to Marsh`.
    func named(from index: Int, within count: Int, in sentence: Range<Int>) -> PlacingSubject? {
        if let club = competitors.holdingClub(at: index), index < sentence.upperBound { return club }
        for at in Range.window(index, upTo: min(index + count, sentence.upperBound)) {
            if let number = references.number(at: at) { return .reference(apposed(to: number)) }
            let token = text.tokens[at]
            if token.sign == .comma, let number = references.number(at: at + 1), isName(.reference(number)) {
                return .reference(number)
            }
            if let nation = entities.nation(at: at), !nation.isAdjective {
                if text.token(nation.tokens.upperBound)?.kind == .possessive { continue }
                return .nation(nation.name)
            }
            if token.kind == .possessive { continue }
            if token.kind == .sign, token.sign != .hyphen, token.sign != .comma || at > index { return nil }
            if at > index, !text.classes(at).isDisjoint(with: [.personVerb, .relative]) { return nil }
        }
        return nil
    }

    /// `another Ethiopian, Ana Marsh`: the name that follows a description.
    private func apposed(to number: Int) -> Int {
        var end = references.all[number].tokens.upperBound
        if !isName(.reference(number)), isWord(end, ["from", "of"]), text.token(end + 1)?.isCapitalised == true {
            // `the skier from Perm, Ana Marsh`
            end += 1
            while text.token(end)?.isCapitalised == true { end += 1 }
        }
        guard !isName(.reference(number)), text.sign(end) == .comma, let name = references.number(at: end + 1),
            isName(.reference(name))
        else { return number }
        return name
    }

    /// `won by Ana Marsh, for the fourth time, and Tolvik of Hexham`: the second of two.
    func alsoNamed(after first: PlacingSubject, in sentence: Range<Int>) -> PlacingSubject? {
        guard case .reference(let number) = first else { return nil }
        let end = references.all[number].tokens.upperBound
        for at in Range.window(end, upTo: min(sentence.upperBound, end + 14)) where isWord(at, ["and"]) {
            guard let other = named(from: at + 1, within: 3, in: sentence), isName(other) else { return nil }
            return other
        }
        return nil
    }

    /// All who are named right behind: `for Marsh and Tolvik`, `to Marsh of Hexham and to Tolvik`, `to the pair of Marsh and Tolvik`.
    func allNamed(from index: Int, within count: Int, in sentence: Range<Int>) -> [PlacingSubject] {
        var start = index
        if let of = Range.window(index, upTo: min(index + 6, sentence.upperBound)).first(where: { isWord($0, ["of"]) }),
            references.reference(at: index)?.isName != true, references.reference(at: of + 1)?.isName == true,
            Range.window(index, upTo: of).allSatisfy({ references.reference(at: $0)?.isName != true })
        {
            start = of + 1
        }
        guard let first = named(from: start, within: count, in: sentence) else { return [] }
        var all = [first]
        if case .nation = first,
            let nation = Range.window(start, upTo: min(start + count, sentence.upperBound)).lazy.compactMap({
                entities.nation(at: $0)
            }).first,
            isWord(nation.tokens.upperBound, ["and"]), let other = entities.nation(at: nation.tokens.upperBound + 1),
            !other.isAdjective, text.kind(other.tokens.upperBound) != .possessive
        {
            return [first, .nation(other.name)]
        }
        while all.count < 12, case .reference(let number)? = all.last, let next = joined(to: number, in: sentence) {
            // `Fourth was Marsh, and Tolvik was fifth`: a comma before the only `and` begins something else.
            if all.count == 1, text.sign(references.all[number].tokens.upperBound) == .comma,
                isWord(references.all[number].tokens.upperBound + 1, ["and"])
            {
                break
            }
            all.append(next)
        }
        return all
    }

    /// The next name of a list, over a home, a nation or a bracket behind the one before.
    private func joined(to number: Int, in sentence: Range<Int>) -> PlacingSubject? {
        var at = references.all[number].tokens.upperBound
        if text.sign(at) == .openParenthesis,
            let close = Range.window(at, upTo: min(at + 24, sentence.upperBound)).first(where: {
                text.sign($0) == .closeParenthesis
            })
        {
            at = close + 1
        } else if isWord(at, ["of", "from"]) {
            at += 1
            while at < sentence.upperBound, text.tokens[at].isCapitalised || isWord(at, ["the"]),
                references.number(at: at) == nil
            {
                at += 1
            }
        }
        let isComma = text.sign(at) == .comma
        if isComma { at += 1 }
        let isAnd = isWord(at, ["and"])
        guard isComma || isAnd else { return nil }
        if isAnd { at += 1 }
        if isWord(at, ["to", "for"]) { at += 1 }
        guard let next = named(from: at, within: isAnd ? 4 : 1, in: sentence), isName(next),
            case .reference(let other) = next,
            Range.window(at, upTo: references.all[other].tokens.lowerBound).allSatisfy({
                ordinals(at: $0) == nil && !isWord($0, ["gold", "silver", "bronze"])
                    && text.classes($0).isDisjoint(with: [.preposition, .auxiliary, .relative])
            })
        else { return nil }
        // `won by Marsh and Tolvik was second`: the second name begins something else.
        let end = references.all[other].tokens.upperBound
        if isAnd, isWord(end, ["was", "is", "has", "had"]) { return nil }
        // `for Marsh, Tolvik won`: a list ends with "and".
        guard isAnd || endsWithAnd(next, in: sentence) else { return nil }
        return next
    }

    private func ordinals(at index: Int) -> Int? { words.ordinals[word(index)] }

    private func endsWithAnd(_ subject: PlacingSubject, in sentence: Range<Int>) -> Bool {
        guard case .reference(let number) = subject else { return false }
        let end = references.all[number].tokens.upperBound
        return Range.window(end, upTo: min(end + 14, sentence.upperBound)).contains { at in
            isWord(at, ["and"])
                && Range.window(at + 1, upTo: min(at + 4, sentence.upperBound)).contains {
                    references.reference(at: $0)?.isName == true
                }
        }
    }

    /// True for the comma of `10,000m`.
    func isNumberComma(_ index: Int) -> Bool {
        text.sign(index) == .comma && text.kind(index - 1) == .number && text.kind(index + 1) == .number
            && text.tokens[index].gap == .none && text.tokens[index + 1].gap == .none
    }

    /// True when a token is one of some words.
    func isWord(_ index: Int, _ words: Set<String>) -> Bool {
        text.token(index)?.kind == .word && words.contains(text.folded(index))
    }

    /// True within the name of a person: `Victor Marsh` is nobody's victor.
    func isInName(_ index: Int) -> Bool {
        guard let reference = references.reference(at: index), case .name = reference.kind else { return false }
        return reference.head.contains(index)
    }

    /// All of a list of names that begins with one: `A, B and C`.
    func list(from number: Int, in sentence: Range<Int>) -> [PlacingSubject] {
        var found = [number]
        var end = references.all[number].tokens.upperBound
        while end < sentence.upperBound, found.count < 12, text.sign(end) == .comma || isWord(end, ["and"]) {
            var next = text.sign(end) == .comma && isWord(end + 1, ["and"]) ? end + 2 : end + 1
            while next < sentence.upperBound, entities.nation(at: next) != nil || text.kind(next) == .possessive {
                next += 1
            }
            guard let other = references.number(at: next), isName(.reference(other)) else { break }
            found.append(other)
            end = references.all[other].tokens.upperBound
        }
        // A comma alone may begin something else; only a list that ends with "and" is one.
        let last = references.all[found[found.count - 1]].tokens.lowerBound
        let hasAnd = found.count > 1 && (max(sentence.lowerBound, last - 4)..<last).contains { isWord($0, ["and"]) }
        return (hasAnd ? found : [number]).map { .reference($0) }
    }

    /// True when a competition or an event is named right behind: `the title of European champion`, `the title of the 100m`.
    func competition(after index: Int, in sentence: Range<Int>) -> Bool {
        Range.window(index + 1, upTo: min(index + 6, sentence.upperBound)).contains {
            entities.named(at: $0)?.kind == .competition || entities.event(at: $0) != nil
                || isWord($0, ["champion", "champions"])
                || knowledge.competitions.adjectives.match(
                    at: $0, in: text, limit: sentence.upperBound) != nil
        }
    }

    /// The line, a paragraph or an item of a list, that holds a token.
    func line(of token: Int) -> Range<Int> {
        text.lines[text.lines.partitioningIndex { $0.upperBound > token }]
    }

    /// True for a nation or a club.
    func isTeam(_ subject: PlacingSubject) -> Bool {
        if case .nation = subject { return true }
        return false
    }

    /// True for a subject that is named.
    func isName(_ subject: PlacingSubject) -> Bool {
        guard case .reference(let number) = subject, case .name = references.all[number].kind else { return false }
        return true
    }
}
