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
        var at = index - 1
        while at >= sentence.lowerBound, index - at <= 18 {
            let sign = text.sign(at)
            if sign == .comma || sign == .semicolon || sign == .colon || sign == .dash { return false }
            // `the Dream Mile`, `Will Marsh`: a capital within a sentence makes a name.
            let isName = at > sentence.lowerBound && text.tokens[at].isCapitalised
            if words.blockers.contains(word(at)), !isName, isBlocking(at, before: index) { return true }
            if isSubjectPronoun(at), at == index - 1 { return false }
            let classes = text.classes(at)
            if classes.contains(.conjunction), words.clauseOpeners.contains(word(at)) || text.folded(at) == "and" {
                // "hoping to run and win" is one hope; a new subject after "and" is a new clause.
                if text.folded(at) != "and" || references.reference(at: at + 1) != nil { return false }
            }
            at -= 1
        }
        return false
    }

    /// True unless the word leaves the place standing: `could manage only sixth` happened, `favourite Marsh fell to sixth`
    /// names a person, and a negation reaches no further than its verb.
    private func isBlocking(_ blocker: Int, before index: Int) -> Bool {
        let word = text.folded(blocker)
        switch word {
        case "could", "can", "may", "might":
            if isConceded(blocker) { return false }
            return !(Range.window(blocker + 1, upTo: min(index, blocker + 5))).contains {
                text.tokens[$0].kind == .word && ["only", "better", "but"].contains(text.folded($0))
            }
        case "favourite", "favorite", "favourites", "favorites", "contender", "contenders":
            let next = text.token(blocker + 1)?.kind == .word ? text.folded(blocker + 1) : ""
            return next == "to" || next == "for"
        case "shot", "shots": return isWord(blocker + 1, ["at"])
        case "target", "targets", "bid", "chance", "chances", "hope", "hopes", "goal", "dream", "dreams", "odds",
            "potential", "aim",
            "sights":
            // `broke 198 of 200 targets to win`; `gave notice of his chances with a runaway victory`
            if text.kind(blocker - 1) == .number { return false }
            return !(Range.window(blocker + 1, upTo: index)).contains {
                isWord($0, ["with", "by", "following", "despite", "thanks"])
            }
        case "not", "never", "didn't", "couldn't", "wouldn't", "won't":
            return index - blocker <= 6 && !(blocker + 1..<index).contains { isWord($0, ["and", "but"]) }
        default: return true
        }
    }

    /// `Marsh may have won but she was not at her best`: what is conceded has happened.
    private func isConceded(_ auxiliary: Int) -> Bool {
        guard isWord(auxiliary, ["may", "might"]), isWord(auxiliary + 1, ["have", "not"]) else { return false }
        let sentence = text.sentence(of: auxiliary)
        return Range.window(auxiliary + 2, upTo: sentence.upperBound).contains { isWord($0, ["but", "yet"]) }
    }

    /// True when a scrape has lost the name with which the paragraph began: it opens with a small letter or a comma.
    func hasLostName(in sentence: Range<Int>) -> Bool {
        let first = text.tokens[sentence.lowerBound]
        return first.gap >= .line && (first.kind == .word && !first.isCapitalised || first.sign == .comma)
    }

    private func isSubjectPronoun(_ index: Int) -> Bool {
        text.tokens[index].kind == .word && ["he", "she", "they"].contains(text.folded(index))
    }

    /// Whose place is meant when the verb stands at `index`.
    func subject(before index: Int, in sentence: Range<Int>) -> [PlacingSubject] {
        competitors.subjects(before: index, in: sentence)
    }

    /// The person whom a possessive right before `index` names: `Marsh's win`, `her victory`.
    func possessor(before index: Int, in sentence: Range<Int>) -> [PlacingSubject]? {
        var at = index - 1
        while at >= sentence.lowerBound, index - at <= 6 {
            let token = text.tokens[at]
            if token.kind == .possessive || token.sign == .closeSingle {
                if let number = references.number(at: at - 1) { return [.reference(number)] }
                return entities.nation(at: at - 1).map { [.nation($0.name)] }
            }
            if let number = references.number(at: at), references.all[number].kind == .pronoun {
                // `Marsh hit the front, his winning time a record`: whoever the clause before the comma is about.
                if isWord(at, ["his", "her"]), text.sign(at - 1) == .comma, at - 1 > sentence.lowerBound {
                    let who = subject(before: at - 1, in: sentence)
                    if !who.isEmpty { return who }
                }
                return ["his", "her"].contains(text.folded(at)) ? [.reference(number)] : nil
            }
            if ["my", "our"].contains(token.kind == .word ? text.folded(at) : "") { return [.speaker(token: at)] }
            if token.kind == .sign, token.sign != .hyphen { return nil }
            if !text.classes(at).isDisjoint(with: [.preposition, .auxiliary, .determiner]) { return nil }
            at -= 1
        }
        return nil
    }

    /// `guided Ana Marsh to the world title`, `led Marsh to gold`: whom somebody else helped to it.
    func guided(before index: Int, in sentence: Range<Int>) -> [PlacingSubject]? {
        var at = index - 1
        while at >= sentence.lowerBound, index - at <= 6, !isWord(at, ["to"]) {
            guard text.kind(at) == .word || text.kind(at) == .possessive || text.sign(at) == .hyphen,
                text.classes(at).isDisjoint(with: [.preposition, .auxiliary, .conjunction])
            else { return nil }
            at -= 1
        }
        guard isWord(at, ["to"]), let number = references.number(at: at - 1), isName(.reference(number)),
            words.guideVerbs.contains(word(references.all[number].tokens.lowerBound - 1))
                || words.guideVerbs.contains(
                    word(competitors.governor(of: references.all[number], from: sentence.lowerBound)))
        else { return nil }
        return [.reference(number)]
    }

    /// The person named right behind: `champion Marsh`, `for Marsh`, `went to Marsh`.
    func named(from index: Int, within count: Int, in sentence: Range<Int>) -> PlacingSubject? {
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
        let end = references.all[number].tokens.upperBound
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

    /// True for a subject that is named.
    func isName(_ subject: PlacingSubject) -> Bool {
        guard case .reference(let number) = subject, case .name = references.all[number].kind else { return false }
        return true
    }
}
