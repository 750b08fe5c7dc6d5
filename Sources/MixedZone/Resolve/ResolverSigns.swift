/// What the words around a reference say of whom it can mean.
extension Resolver {
    /// `passed him`, `beat her by a metre`: never the subject of its own verb.
    func isObjectPronoun(_ reference: Reference) -> Bool {
        let index = reference.tokens.lowerBound
        let word = text.folded(index)
        guard word == "him" || word == "her", index > 0, text.tokens[index - 1].kind == .word else { return false }
        if word == "him" { return true }
        guard let next = text.token(index + 1), next.gap < .line, next.kind == .word else { return true }
        return !text.classes(index + 1).isDisjoint(with: [.preposition, .conjunction, .adverb, .auxiliary])
    }

    /// `…, while Marsh was second`: the clause that comes last is about somebody else.
    func opensContrast(_ reference: Reference) -> Bool {
        let before = reference.tokens.lowerBound - 1
        return before > 0 && text.tokens[before].kind == .word && text.folded(before) == "while"
            && text.sign(before - 1) == .comma
    }

    /// `bad luck for Marsh, who was ill`: the clause behind is about the one whom it follows.
    func opensRelative(_ reference: Reference) -> Bool {
        let end = reference.tokens.upperBound
        let next = text.sign(end) == .comma ? end + 1 : end
        return text.kind(next) == .word && text.folded(next) == "who"
    }

    /// `Her coach, Marsh, said she had gone too soon`: she is not Marsh, of whom nobody knows whether he is a man or a woman.
    func attendants(before pronoun: Reference, _ people: People) -> Set<Int> {
        guard pronoun.kind == .pronoun else { return [] }
        let owner = pronoun.sex == .female ? "her" : "his"
        let first = text.sentence(of: pronoun.tokens.lowerBound).lowerBound
        guard text.kind(first) == .word, text.folded(first) == owner,
            let name = (first + 1..<first + 7).lazy.compactMap({ references.reference(at: $0) }).first(where: \.isName),
            let person = name.person, people.persons[person].sex == nil
        else { return [] }
        return [person]
    }

    /// `the former sprinter`
    func isFormer(_ reference: Reference) -> Bool {
        reference.tokens.contains { index in
            text.tokens[index].kind == .word && ["former", "ex", "retired"].contains(text.folded(index))
        }
    }

    /// `said the Italian`
    func isSpeaker(_ reference: Reference) -> Bool {
        text.classes(reference.tokens.lowerBound - 1).contains(.reportingVerb)
            || text.classes(reference.tokens.upperBound).contains(.reportingVerb)
    }

    /// Not plain: `the Swiss` and `the Japanese`, who may be many, and what follows a name that a scrape has lost.
    func isPlain(_ reference: Reference) -> Bool {
        let head = text.folded(reference.head.lowerBound)
        if reference.isDemonym(text), head == "swiss" || head.hasSuffix("ese") {
            let sentence = text.sentence(of: reference.tokens.lowerBound)
            let isAmongMany = sentence.prefix(60).contains { index in
                text.classes(index).contains(.nationWord) && text.tokens[index].kind == .word
                    && text.folded(index).hasSuffix("s") && !reference.tokens.contains(index)
            }
            return !isAmongMany
        }
        let before = reference.tokens.lowerBound - 1
        return before < 0 || text.tokens[before].kind != .sign || text.tokens[before].gap < .line
    }

    /// `Marsh led, and the Kenyan knew it`, `Marsh led, the Kenyan then fell`: the clause goes on about the subject before.
    func isCoordinate(_ reference: Reference) -> Bool {
        let before = reference.tokens.lowerBound - 1
        // "He fell at the last bend, leaving the German with a broken wrist."
        if before >= 0, Self.results.contains(text.tokens[before].kind == .word ? text.folded(before) : "") {
            return true
        }
        guard before >= 0, isSubject(reference) else { return false }
        if text.tokens[before].kind == .word { return ["and", "but"].contains(text.folded(before)) }
        // "Marsh was first, the Kenyan second" has no verb.
        let verb = reference.tokens.upperBound
        return text.sign(before) == .comma
            && !text.classes(verb).isDisjoint(with: [.personVerb, .auxiliary, .adverb])
    }

    /// `When Marsh spoke, Weir shook his head`: a sentence that begins with a clause before the main one.
    func opensWithClause(_ sentence: Int) -> Bool {
        let first = text.sentences[sentence].lowerBound
        return text.tokens[first].kind == .word
            && Self.subordinators.contains(text.folded(first))
    }

    func isPossessive(_ reference: Reference) -> Bool {
        text.token(reference.tokens.upperBound)?.kind == .possessive || hasBareApostrophe(reference)
            || reference.kind == .pronoun && ["his", "her"].contains(text.folded(reference.tokens.lowerBound))
    }

    /// `Kallios' lawyer`: a possessive without an s.
    func hasBareApostrophe(_ reference: Reference) -> Bool {
        let end = reference.tokens.upperBound
        guard case .name = reference.kind, let mark = text.token(end), mark.gap == .none,
            mark.sign == .singleMark || mark.sign == .closeSingle, let next = text.token(end + 1), next.kind == .word,
            next.gap == .space
        else { return false }
        return text.folded(end - 1).hasSuffix("s")
    }

    /// A reference at the head of its clause rather than behind a verb or a preposition, or possessive.
    func isSubject(_ reference: Reference) -> Bool {
        let before = reference.tokens.lowerBound - 1
        if before >= 0, text.classes(before).contains(.reportingVerb), !text.classes(before).contains(.hearerVerb) {
            return text.tokens[reference.tokens.lowerBound].gap < .line
        }
        let sentence = text.sentence(of: reference.tokens.lowerBound)
        return !SubjectFinder(text: text, references: references).isObject(reference, start: sentence.lowerBound)
    }

    /// Participles whose object is the subject of the sentence.
    private static let results = Set(TableRows.items(ReferenceWordsTable.resultParticiples))

    private static let subordinators = Set(TableRows.items(ReferenceWordsTable.subordinators))
}
