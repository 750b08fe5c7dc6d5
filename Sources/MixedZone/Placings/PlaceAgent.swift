/// Who holds a place whose phrase stands before or within what somebody else did: agents, receivers and names that follow.
enum PlaceAgent {
    /// `was taken by Marsh`, `, won by Marsh and Tolvik`, `filled by Marsh`: the agent behind a place, a medal or a title.
    static func behind(_ end: Int, in sentence: Range<Int>, _ context: PlacingContext) -> [PlacingSubject]? {
        var at = end
        // `the bronze in the 50m was taken by`: what was raced may stand between.
        var steps = 0
        while at < sentence.upperBound, steps < 7, !context.isWord(at, copulas), !isParticiple(at, context) {
            let isPhrase =
                context.text.classes(at).contains(.preposition) || context.text.classes(at).contains(.determiner)
                || context.eventAtToken(at) != nil || context.words.raceNouns.contains(context.word(at))
                || context.text.kind(at) == .possessive || context.text.kind(at) == .number
                || context.text.sign(at) == .comma && steps == 0
                || context.text.classes(at).contains(.common) && context.text.kind(at) == .word
            guard isPhrase, context.references.number(at: at) == nil,
                context.text.classes(at).isDisjoint(with: [.conjunction, .relative])
            else { return nil }
            at += 1
            steps += 1
        }
        if context.isWord(at, copulas) { at += 1 }
        if context.isWord(at, ["being", "been"]) { at += 1 }
        if context.text.classes(at).contains(.adverb) { at += 1 }
        guard isParticiple(at, context) else { return nil }
        for by in Range.window(at + 1, upTo: min(at + 8, sentence.upperBound)) {
            if context.isWord(by, ["by"]) {
                let all = context.allNamed(from: by + 1, within: 7, in: sentence)
                return all.isEmpty ? nil : all
            }
            guard context.text.kind(by) != .sign, context.references.number(at: by) == nil,
                context.text.classes(by).isDisjoint(with: [.conjunction, .relative, .auxiliary])
            else { return nil }
        }
        return nil
    }

    /// `earned him sixth place`, `carried Marsh into fifth`, `took her to third`, `won him the race`: who was given the place.
    static func receiver(before start: Int, in sentence: Range<Int>, _ context: PlacingContext) -> [PlacingSubject]? {
        var at = start - 1
        while at >= sentence.lowerBound, start - at <= 5, context.references.number(at: at) == nil {
            let classes = context.text.classes(at)
            let isBetween =
                !classes.isDisjoint(with: [.determiner, .adverb]) || classes.contains(.common)
                || context.isWord(at, ["to", "into", "in", "up"]) || context.entities.named(at: at) != nil
            guard context.text.kind(at) == .word, isBetween, classes.isDisjoint(with: [.auxiliary, .conjunction]),
                !context.words.gainVerbs.contains(context.word(at)) || context.isWord(at, ["home"])
            else { return nil }
            at -= 1
        }
        guard at >= sentence.lowerBound, let number = context.references.number(at: at) else { return nil }
        let reference = context.references.all[number]
        if reference.kind == .pronoun {
            // `won her second title` is her own, `won her the race` is given to her.
            let isOwn =
                context.isWord(at, ["her"]) && !context.text.classes(at + 1).contains(.determiner)
                && !context.isWord(at + 1, ["to", "into"])
                && !context.isWord(
                    at - 1, ["earned", "gave", "brought", "handed", "guaranteed", "put", "saw", "ensured"])
            guard context.isWord(at, ["him", "her"]), !isOwn else { return nil }
        } else if !context.isName(.reference(number)) {
            return nil
        }
        let governor = context.competitors.governor(of: reference, from: sentence.lowerBound)
        guard governor >= sentence.lowerBound, context.words.givingVerbs.contains(context.word(governor)) else {
            return nil
        }
        let isPronoun = reference.kind == .pronoun
        return [
            .reference(isPronoun ? context.competitors.onlyNamed(before: number, from: sentence.lowerBound) : number)
        ]
    }

    /// `In third came Marsh`, `winner of the 800m was Marsh`, `in fifth, was Marsh`: a name right behind the verb.
    static func inverted(_ end: Int, in sentence: Range<Int>, _ context: PlacingContext) -> [PlacingSubject]? {
        var at = end
        let hasComma = context.text.sign(at) == .comma
        if hasComma { at += 1 }
        if context.isWord(at, ["home", "overall", "again"]) { at += 1 }
        if context.isWord(at, ["was", "were", "is", "are", "came", "comes", "finished", "stood"]) {
            at += 1
            if context.isWord(at, ["home"]) { at += 1 }
        } else if !hasComma, context.isWord(at, ["went", "goes", "fell", "going"]), context.isWord(at + 1, ["to"]) {
            at += 2
        } else {
            return nil
        }
        // Only the words of a description may stand before the name.
        var name = at
        while name < min(sentence.upperBound, at + 6), context.references.number(at: name) == nil,
            context.competitors.holdingClub(at: name) == nil, context.entities.nation(at: name)?.isAdjective ?? true
        {
            let classes = context.text.classes(name)
            let isDescription =
                !classes.isDisjoint(with: [.determiner, .roleNoun, .nationWord, .title]) || classes.contains(.common)
                || context.text.kind(name) == .possessive || context.entities.nation(at: name) != nil
                || context.text.tokens[name].isCapitalised
            guard isDescription, classes.isDisjoint(with: [.preposition, .auxiliary, .conjunction]) else { return nil }
            name += 1
        }
        let all = context.allNamed(from: at, within: 7, in: sentence)
        guard !all.isEmpty, all.allSatisfy({ context.isName($0) || context.isTeam($0) }) else { return nil }
        return all
    }

    /// `Second last year, Marsh was seventh`, `A close fourth in Oslo, Marsh was glad`: the place begins the sentence and the
    /// subject follows behind a comma.
    static func dangling(_ start: Int, in sentence: Range<Int>, _ context: PlacingContext) -> [PlacingSubject]? {
        let opens = Range.window(sentence.lowerBound, upTo: start).allSatisfy {
            let classes = context.text.classes($0)
            return context.text.kind($0) == .word && context.references.number(at: $0) == nil
                && classes.isDisjoint(with: [.preposition, .auxiliary, .conjunction])
                && !context.words.gainVerbs.contains(context.word($0))
                && !context.words.finishVerbs.contains(context.word($0))
                && !context.text.folded($0).hasSuffix("ing")
        }
        guard opens, start - sentence.lowerBound <= 4 else { return nil }
        for at in Range.window(start + 1, upTo: min(sentence.upperBound, start + 18)) {
            let classes = context.text.classes(at)
            if context.text.sign(at) == .comma, !context.isNumberComma(at) {
                if context.words.pluralWords.contains(context.word(at + 1)) {
                    return context.competitors.plural(before: at + 2, in: sentence)
                }
                guard let number = context.competitors.reference(within: 6, after: at, in: sentence) else { continue }
                let reference = context.references.all[number]
                if case .unnamed = reference.kind { return nil }
                let verb = reference.tokens.upperBound
                guard
                    !context.text.classes(verb).isDisjoint(with: [.auxiliary, .adverb, .personVerb])
                        || context.words.finishVerbs.contains(context.word(verb))
                        || context.words.gainVerbs.contains(context.word(verb))
                        || context.text.kind(verb) == .word && context.text.folded(verb).hasSuffix("ed")
                        || context.text.sign(verb) == .comma
                else { return nil }
                return [.reference(number)]
            }
            if context.references.reference(at: at)?.isName == true,
                !context.isWord(at - 1, ["to", "behind", "of", "over", "from", "after"]),
                context.references.reference(at: at - 1)?.isName != true
            {
                return nil
            }
            guard context.text.kind(at) != .sign || context.text.sign(at) == .hyphen || context.isNumberComma(at),
                classes.isDisjoint(with: [.auxiliary, .relative])
            else { return nil }
        }
        return nil
    }

    /// `Sixth and seventh were Marsh and Tolvik`: where the places that are told together end.
    static func lastOrdinal(_ end: Int, in sentence: Range<Int>, _ context: PlacingContext) -> Int {
        var at = end
        while at < min(sentence.upperBound, end + 8) {
            let next = context.text.sign(at) == .comma ? at + 1 : at
            guard context.isWord(next, ["and"]) || next > at else { break }
            let ordinal = context.isWord(next, ["and"]) ? next + 1 : next
            guard let rank = OrdinalPlacing.rank(at: ordinal, context) else { break }
            at = rank.end
        }
        if at > end, context.words.placeNouns.contains(context.word(at)) { at += 1 }
        return at
    }

    /// `shared second place with Marsh`, `tied for fifth with Marsh`: who else holds the place.
    static func sharer(
        _ place: Range<Int>, in sentence: Range<Int>, _ context: PlacingContext
    ) -> PlacingSubject? {
        let before = Range.window(max(sentence.lowerBound, place.lowerBound - 5), upTo: place.lowerBound)
        guard let sharing = before.first(where: { context.words.sharingWords.contains(context.word($0)) }) else {
            return nil
        }
        if context.isWord(sharing + 1, ["with"]) {
            // `tied with Marsh for third`
            return context.named(from: sharing + 2, within: 3, in: sentence).flatMap { context.isName($0) ? $0 : nil }
        }
        guard
            let with = Range.window(place.upperBound, upTo: min(sentence.upperBound, place.upperBound + 6))
                .first(where: { context.isWord($0, ["with"]) })
        else { return nil }
        return context.named(from: with + 1, within: 4, in: sentence).flatMap { context.isName($0) ? $0 : nil }
    }

    private static func isParticiple(_ index: Int, _ context: PlacingContext) -> Bool {
        guard context.text.kind(index) == .word else { return false }
        let word = context.text.folded(index)
        return word == "won" || word == "taken" || word == "filled" || word == "shared" || word == "occupied"
            || word.hasSuffix("ed") && context.words.gainVerbs.contains(context.word(index))
    }

    private static let copulas: Set<String> = ["was", "were", "is", "being", "had", "has", "been"]
}
