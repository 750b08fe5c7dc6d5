/// Two or more people who are meant together.
extension CompetitorFinder {
    /// `They withdrew`, `the pair finished first and second`: the last two or more whom the text named together.
    func plural(before index: Int, in sentence: Range<Int>) -> [PlacingSubject]? {
        var at = index - 1
        while at >= sentence.lowerBound, index - at <= 30 {
            if words.pluralWords.contains(text.word(at)) {
                return twoInSentence(before: at, sentence) ?? lastGroup(before: at)
            }
            let isAfar = index - at > 8
            if text.sign(at) == .semicolon || text.sign(at) == .comma && !isAfar && !isAsideEnd(at, in: sentence) {
                return nil
            }
            // `gave them what they wanted by finishing second`
            if at < index - 1, text.classes(at).contains(.preposition), text.folded(at) == "by" { return nil }
            if let reference = references.reference(at: at), reference.kind != .unnamed { return nil }
            at -= 1
        }
        return nil
    }

    /// `They led for a while, were caught and finished fourth`: the comma joins predicates.
    private func isAsideEnd(_ comma: Int, in sentence: Range<Int>) -> Bool {
        let next = comma + 1
        return text.kind(next) == .word
            && (text.classes(next).contains(.auxiliary) || ["and", "but"].contains(text.folded(next))
                || text.folded(next).hasSuffix("ed"))
    }

    /// True for a subject that is a word for several people (`the pair`).
    func isPlural(_ subjects: [PlacingSubject]) -> Bool {
        guard subjects.count == 1, case .reference(let number) = subjects[0], references.all[number].kind == .unnamed
        else { return false }
        return references.all[number].tokens.contains { words.pluralWords.contains(text.word($0)) }
    }

    /// `Ana Marsh of the Netherlands`: the person whose nation it is.
    func personOf(_ nation: NationMention) -> Int? {
        var of = nation.tokens.lowerBound - 1
        if text.kind(of) == .word, text.folded(of) == "the" { of -= 1 }
        guard text.kind(of) == .word, text.folded(of) == "of", let number = references.number(at: of - 1),
            case .name = references.all[number].kind
        else { return nil }
        return number
    }

    /// The token before a name and the nation that goes with it (`and France's Luc Marsh`, `and Kenyan Luc Marsh`).
    func beforeNation(_ first: Int) -> Int {
        let isPossessive = text.kind(first - 1) == .possessive
        if let nation = entities.nation(at: isPossessive ? first - 2 : first - 1), isPossessive || nation.isAdjective {
            return nation.tokens.lowerBound - 1
        }
        // `and club captain Luc Marsh`, `and team-mate Luc Marsh`
        var before = first - 1
        while before >= 0, first - before <= 3, !text.classes(before).contains(.conjunction),
            !text.classes(before).isDisjoint(with: .roleNoun) || text.sign(before) == .hyphen
                || text.classes(before).contains(.kinship)
                || text.kind(before) == .word
                    && ["partner", "clubmate", "teammate", "mate", "compatriot", "brakeman"].contains(
                        text.folded(before))
                || text.classes(before).contains(.common) && !text.classes(before + 1).isDisjoint(with: .roleNoun)
        { before -= 1 }
        // `Marsh and his brakeman Tolvik`
        let his = [before, before - 1].first {
            $0 > 0 && text.kind($0) == .word && ["his", "her"].contains(text.folded($0))
        }
        if let his, text.kind(his - 1) == .word, text.folded(his - 1) == "and" { return his - 1 }
        return before
    }

    /// The people of the last list of names before a token, at most a few sentences back.
    private func lastGroup(before token: Int) -> [PlacingSubject]? {
        var at = token - 1
        while at >= 0, token - at <= 120 {
            if let number = references.number(at: at) {
                let group = coordinated(number, from: max(0, references.all[number].tokens.lowerBound - 40))
                if group.count > 1 { return group.map { .reference($0) } }
                at = references.all[number].tokens.lowerBound
            } else if let nation = entities.nation(at: at), !nation.isAdjective, isFree(nation, from: max(0, at - 8)),
                acts(nation.tokens.upperBound) || text.kind(nation.tokens.upperBound) == .possessive
            {
                return [.nation(nation.name)]
            }
            at -= 1
        }
        return lastTwo(before: token)
    }

    /// `A took the title from B after both men had cleared 5.75m`: the two of the same sentence.
    private func twoInSentence(before token: Int, _ sentence: Range<Int>) -> [PlacingSubject]? {
        two(in: sentence.lowerBound..<token)
    }

    /// The only two people of the sentence before, if there are two.
    private func lastTwo(before token: Int) -> [PlacingSubject]? {
        let start = text.sentence(of: token).lowerBound
        guard start > 0 else { return nil }
        return two(in: text.sentence(of: start - 1))
    }

    private func two(in tokens: Range<Int>) -> [PlacingSubject]? {
        var found: [(person: Int, number: Int)] = []
        for at in tokens.suffix(80) {
            guard let number = references.number(at: at), let person = references.all[number].person,
                !found.contains(where: { $0.person == person })
            else { continue }
            found.append((person, number))
        }
        return found.count == 2 ? found.map { .reference($0.number) } : nil
    }
}
