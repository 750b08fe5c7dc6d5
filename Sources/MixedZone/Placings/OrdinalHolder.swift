/// Whose place an ordinal is: that of the person beside it, of one named behind it, or of the subject of the verb.
enum OrdinalHolder {
    /// Whose place it is; nil when the ordinal is no place.
    static func holder(
        _ start: Int, _ end: Int, isReached: Bool, hasNoun: Bool, in sentence: Range<Int>, _ context: PlacingContext
    ) -> [PlacingSubject]? {
        if let who = around(start, end, in: sentence, context) { return who }
        if let who = behind(end, start, hasNoun: hasNoun, in: sentence, context) {
            let first =
                context.isWord(end, ["were", "went", "for"])
                ? context.allNamed(from: end + 1, within: 7, in: sentence) : []
            return first.count > 1 && first[0] == who ? first : [who]
        }
        if context.text.sign(start - 1) == .comma, let who = PlaceHolder.listed(start..<end, in: sentence, context) {
            return [who]
        }
        if let who = contested(start, in: sentence, context) { return who }
        if let who = besides(start, in: sentence, context) { return crew(of: who, in: sentence, context) }
        if hasNoun, let who = context.possessor(before: start, in: sentence),
            context.references.number(at: start - 1) != nil || context.text.kind(start - 1) == .possessive
        {
            return who
        }
        if let who = listed(start, in: sentence, context) { return [who] }
        if let who = PlaceHolder.beside(start, in: sentence, context) { return who }
        if isReached {
            let who = context.subject(before: start, in: sentence)
            return who.isEmpty ? nil : who
        }
        if !hasNoun, let who = context.possessor(before: start, in: sentence), who.allSatisfy(context.isName) {
            return who
        }
        guard hasNoun else { return nil }
        let who = context.possessor(before: start, in: sentence) ?? []
        if who.isEmpty, context.isWord(start - 1, ["in", "for", "and", "into"]) {
            let who = context.subject(before: start, in: sentence)
            return who.isEmpty ? nil : who
        }
        return who.isEmpty ? nil : who
    }

    /// `Second was Marsh`, `third went to Marsh`, `third-place finisher Marsh`, `a useful 44th for Marsh`.
    private static func behind(
        _ end: Int, _ start: Int, hasNoun: Bool, in sentence: Range<Int>, _ context: PlacingContext
    ) -> PlacingSubject? {
        guard end < sentence.upperBound else { return nil }
        let word = context.text.kind(end) == .word ? context.text.folded(end) : ""
        if [.colon, .dash, .hyphen].contains(context.text.sign(end)), start == sentence.lowerBound || hasNoun,
            let who = context.named(from: end + 1, within: 4, in: sentence), context.isName(who)
        {
            // `First lady: Ana Marsh`
            return who
        }
        let opens =
            start == sentence.lowerBound || context.isWord(start - 1, ["and", "with", "the"])
            || (context.text.sign(start - 1) == .comma)
        if ["was", "were", "went", "is", "going", "goes"].contains(word), opens || hasNoun {
            if let who = context.named(from: end + 1, within: 7, in: sentence),
                ["went", "going", "goes"].contains(word) || !hasNoun || context.isName(who) || context.isTeam(who)
            {
                return who
            }
        }
        if context.references.reference(at: end)?.isName == true,
            start == sentence.lowerBound || context.isWord(start - 1, ["and"])
                || [.comma, .semicolon, .colon].contains(context.text.sign(start - 1)),
            OrdinalPlacing.finishVerb(before: start, in: sentence, context) == nil,
            let number = context.references.number(at: end)
        {
            // `11th Marsh, 23rd Tolvik and 40th Brenkel`
            let next = context.references.all[number].tokens.upperBound
            if next >= sentence.upperBound || context.isWord(next, ["and"]) || context.text.kind(next) == .number
                || [.comma, .semicolon, .openParenthesis, .period].contains(context.text.sign(next))
            {
                return .reference(number)
            }
        }
        if word == "for",
            OrdinalPlacing.finishVerb(before: start, in: sentence, context).map({ start - $0 <= 4 }) ?? true
        {
            return context.named(from: end + 1, within: 3, in: sentence).flatMap { context.isName($0) ? $0 : nil }
        }
        guard hasNoun else { return nil }
        var at = end
        if ["finisher", "man", "woman", "runner"].contains(word) { at += 1 }
        guard let number = context.references.number(at: at), case .name = context.references.all[number].kind else {
            return nil
        }
        return at == end && OrdinalPlacing.finishVerb(before: start, in: sentence, context) != nil
            ? nil : .reference(number)
    }

    /// `Marsh 6th 100m back, 7th 200m back`: the name stands before the first place of the item.
    private static func listed(_ start: Int, in sentence: Range<Int>, _ context: PlacingContext) -> PlacingSubject? {
        guard context.text.sign(start - 1) == .comma,
            context.eventAtToken(start + 2) != nil || context.eventAtToken(start + 1) != nil
        else { return nil }
        for at in stride(from: start - 2, through: max(sentence.lowerBound, start - 20), by: -1) {
            if context.text.sign(at) == .semicolon { return nil }
            if OrdinalPlacing.rank(at: at, context) != nil, let who = besides(at, in: sentence, context) { return who }
        }
        return nil
    }

    /// `with Marsh second`, `ahead of Marsh in third`, `beat Marsh into second`, `Marsh (Kenya) a distant third`: the person
    /// stands right before the place.
    static func besides(_ start: Int, in sentence: Range<Int>, _ context: PlacingContext) -> PlacingSubject? {
        let text = context.text
        var at = start - 1
        var preposition = ""
        while at >= sentence.lowerBound, start - at <= 5, text.tokens[at].kind == .word,
            context.references.number(at: at) == nil, context.entities.nation(at: at)?.isAdjective ?? true
        {
            let word = text.folded(at)
            if text.tokens[at].isCapitalised, overBracket(at, in: sentence, context) != at { break }
            if context.competitors.club(at: at) != nil { break }
            if ["shared", "share", "shares", "tied", "tie"].contains(word) { return nil }
            if ["in", "into", "to"].contains(word) {
                guard preposition.isEmpty else { return nil }
                preposition = word
            } else if at == start - 1, !text.tokens[at].isCapitalised, context.isWord(at - 1, ["a", "an"]),
                !context.words.finishVerbs.contains(text.word(at))
            {
                // `Marsh an astonishing eighth`
            } else if text.classes(at).isDisjoint(with: [.determiner, .adverb]),
                !["distant", "close", "back", "down", "joint", "equal", "home", "away"].contains(word),
                !(at == start - 1 && text.classes(at).contains(.common) && !text.classes(at).contains(.preposition)
                    && !context.words.finishVerbs.contains(text.word(at)))
            {
                return nil
            }
            at -= 1
        }
        guard at >= sentence.lowerBound else { return nil }
        if at == start - 1,
            let who = described(at, start, in: sentence, context) ?? bracketed(start, in: sentence, context)
        {
            return who
        }
        if (context.text.sign(at) == .comma) { return overClause(at, in: sentence, context) }
        at = overBracket(at, in: sentence, context)
        if let nation = context.entities.nation(at: at), !nation.isAdjective, context.references.number(at: at) == nil {
            var before = nation.tokens.lowerBound - 1
            if context.isWord(before, ["the"]) { before -= 1 }
            let isAhead = context.isWord(before, ["of"]) && context.isWord(before - 1, ["ahead"])
            if isAhead || context.isWord(before, ["with", "and", "saw", "left"])
                || preposition.isEmpty && text.sign(before) == .comma
            {
                return .nation(nation.name)
            }
        }
        if preposition.isEmpty, context.references.number(at: at) == nil, let club = context.competitors.club(at: at),
            club.upperBound == at + 1,
            context.isWord(club.lowerBound - 1, ["with", "and", "while", "saw", "left"])
                || text.sign(club.lowerBound - 1) == .comma || club.lowerBound == sentence.lowerBound
        {
            // `with Whitlow third`, `Stockport were second and Sale third`
            return .nation(context.competitors.clubName(club))
        }
        guard let number = context.references.number(at: at), case .name = context.references.all[number].kind else {
            return nil
        }
        let governor = context.competitors.governor(of: context.references.all[number], from: sentence.lowerBound)
        if !preposition.isEmpty, governor >= sentence.lowerBound, text.tokens[governor].kind == .word {
            let word = text.folded(governor)
            if preposition == "to" {
                if isDemotion(governor, context) { return .reference(number) }
                // `pipped Marsh to third`: the place is the other's.
                guard context.words.opponentVerbs.contains(context.word(governor)) else { return nil }
                return context.subject(before: governor + 1, in: sentence).first
            }
            if word == "behind", OrdinalPlacing.finishVerb(before: governor, in: sentence, context) != nil {
                // `finished behind Marsh in third`: the place is that of the one behind.
                return context.subject(before: governor, in: sentence).first
            }
            // `Great run from Marsh in 8th`, `was led home by Marsh in 8th`
            let isVerbless = !Range.window(max(sentence.lowerBound, governor - 60), upTo: governor).contains {
                !text.classes($0).isDisjoint(with: [.auxiliary, .personVerb])
                    || context.words.finishVerbs.contains(text.word($0)) && !context.isWord($0, ["run", "home"])
            }
            if preposition == "in",
                ["for", "from", "by", "to"].contains(word) && isVerbless
                    || word == "by" && context.isWord(governor - 1, ["home"])
            {
                return .reference(number)
            }
            if word == "for", preposition == "in", context.isWord(sentence.lowerBound, ["there", "it"]) {
                return .reference(number)
            }
            if ["behind", "after", "to", "past", "over", "from", "by", "beating", "for"].contains(word) { return nil }
        }
        return .reference(number)
    }

    /// `Marsh (2:23:02, sixth)`: a place in the brackets behind a name.
    private static func bracketed(_ start: Int, in sentence: Range<Int>, _ context: PlacingContext) -> PlacingSubject? {
        for at in stride(from: start - 1, through: max(sentence.lowerBound, start - 10), by: -1) {
            if context.text.sign(at) == .openParenthesis {
                return PlaceHolder.named(beforeBracket: at, in: sentence, context)
            }
            guard context.text.kind(at) != .word, context.text.sign(at) != .closeParenthesis else { return nil }
        }
        return nil
    }

    /// `Marsh, second in the trials last month, won`, `Marsh (third in 2003)`: the place describes the name before it.
    private static func described(
        _ mark: Int, _ start: Int, in sentence: Range<Int>, _ context: PlacingContext
    ) -> PlacingSubject? {
        let isComma = context.text.sign(mark) == .comma
        guard isComma || context.text.sign(mark) == .openParenthesis,
            let (_, end) = OrdinalPlacing.rank(at: start, context)
        else { return nil }
        if isComma {
            guard
                context.isWord(end, ["in", "at", "on", "behind", "to", "over", "here", "last", "for"])
                    || context.text.sign(end) == .comma
            else { return nil }
        }
        guard let number = context.references.number(at: mark - 1) else { return nil }
        switch context.references.all[number].kind {
        case .name, .epithet: return .reference(number)
        case .pronoun, .unnamed: return nil
        }
    }

    /// `Marsh, who fell on the last lap, third`: the name before a relative clause.
    private static func overClause(_ comma: Int, in sentence: Range<Int>, _ context: PlacingContext) -> PlacingSubject?
    {
        for at in stride(from: comma - 1, to: max(sentence.lowerBound, comma - 16), by: -1) {
            guard context.text.sign(at) == .comma else { continue }
            let inside = at + 1
            let isAside =
                context.text.classes(inside).contains(.relative) || context.text.tokens[inside].kind == .number
                || context.text.classes(inside).contains(.determiner)
            guard isAside, let number = context.references.number(at: at - 1),
                case .name = context.references.all[number].kind
            else { return nil }
            let governor = context.competitors.governor(of: context.references.all[number], from: sentence.lowerBound)
            return context.isWord(governor, ["with", "and", "left", "leaving", "saw"]) ? .reference(number) : nil
        }
        return nil
    }

    /// Over a club or nation in brackets.
    private static func overBracket(_ index: Int, in sentence: Range<Int>, _ context: PlacingContext) -> Int {
        if context.text.sign(index) == .openParenthesis { return index - 1 }
        // `Marsh of Norway third`, `Marsh of Hexham Harriers ninth`
        var of = index
        while of > sentence.lowerBound, index - of <= 4, context.text.tokens[of].isCapitalised { of -= 1 }
        if of < index, context.isWord(of, ["of", "from"]),
            let number = context.references.number(at: of - 1), context.isName(.reference(number))
        {
            return of - 1
        }
        guard context.text.sign(index) == .closeParenthesis else { return index }
        for at in stride(from: index - 1, to: max(sentence.lowerBound, index - 7), by: -1)
        where context.text.sign(at) == .openParenthesis { return at - 1 }
        return index
    }
}
