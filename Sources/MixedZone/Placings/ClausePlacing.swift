/// `placing.clause`: an ordinal against which nothing speaks, and whose clause has somebody who can hold it.
///
/// The forms before this one know what a place looks like. This one knows what it does not look like: an ordinal that counts a
/// noun (`third lap`), a start, a ranking, a place on the way, a part of time or of a whole. What is left is a place.
enum ClausePlacing {
    static let rule = Rule(
        "placing.clause", "An ordinal that counts nothing, in a clause with somebody who can hold the place.",
        hits: [
            Rule.Hit("James Orskell added a ⟦seventh-place⟧ throw of 51.20m.", gives: "7 James Orskell"),
            Rule.Hit("James Orskell has been ⟦second⟧ three times in this race.", gives: "2 James Orskell"),
            Rule.Hit(
                "Others in finals were Sarah Tolvik (⟦3rd⟧ 9 girls, 5th cruiser) and Ana Marsh.",
                gives: "3 Sarah Tolvik"),
            Rule.Hit("Sarah Tolvik had to make do with ⟦third⟧.", gives: "3 Sarah Tolvik"),
            Rule.Hit("Ana Marsh finished ⟦last of 16⟧ in the high jump.", gives: "16 Ana Marsh"),
        ],
        misses: [
            "Sarah Tolvik broke away on the fourth, and last, lap.", "James Orskell was third at the bell.",
            "Sarah Tolvik was voted second in the poll.", "James Orskell took a second off the record.",
            "A third of the runners followed Sarah Tolvik.", "Sarah Tolvik moved to fourth on the all-time list.",
        ])

    static let form = PlacingRecogniser.Form(rule: rule) { index, sentence, context in
        if let last = lastOf(index, in: sentence, context) { return last }
        guard let (rank, ordinalEnd) = OrdinalPlacing.rank(at: index, context) else { return nil }
        let noun = placeNoun(after: ordinalEnd, context)
        let end = noun ?? ordinalEnd
        guard !isCounter(index, hasNoun: noun != nil, in: sentence, context),
            noun != nil || isAlone(ordinalEnd, in: sentence, context) || isInNameBracket(index, in: sentence, context),
            rank > 1 || noun != nil || isFirstHome(index, ordinalEnd, context),
            !isElsewhere(index, end, in: sentence, context), !context.isHypothetical(index, in: sentence)
        else { return nil }
        guard let who = PlaceHolder.holder(of: index..<end, hasNoun: noun != nil, in: sentence, context), !who.isEmpty
        else { return nil }
        let other = who.count == 1 ? PlaceAgent.sharer(index..<end, in: sentence, context) : nil
        return PlacingMention(
            tokens: index..<end, rank: rank, subjects: who + (other.map { [$0] } ?? []), rule: rule, confidence: 0.8)
    }

    /// `finished last of 16`.
    private static func lastOf(_ index: Int, in sentence: Range<Int>, _ context: PlacingContext) -> PlacingMention? {
        guard context.isWord(index, ["last"]), context.isWord(index + 1, ["of"]),
            let count = context.text.number(index + 2),
            count > 1, count < 1000, context.text.token(index + 3)?.kind != .possessive,
            OrdinalPlacing.finishVerb(before: index, in: sentence, context) != nil,
            !context.isHypothetical(index, in: sentence)
        else { return nil }
        let who = context.subject(before: index, in: sentence)
        return who.isEmpty
            ? nil : PlacingMention(tokens: index..<index + 3, rank: count, subjects: who, rule: rule, confidence: 0.8)
    }

    /// The end of `place`, `-place`, `spot` behind an ordinal.
    private static func placeNoun(after end: Int, _ context: PlacingContext) -> Int? {
        let at = context.text.sign(end) == .hyphen ? end + 1 : end
        guard context.words.placeNouns.contains(context.word(at)), !context.isWord(at, ["woman", "male", "female"])
        else { return nil }
        return OrdinalPlacing.isOnlyOfSort(at + 1, context) ? nil : at + 1
    }

    /// The words before an ordinal make it a number of something else: `a second`, `from third`, `on the fourth`, `5 May`.
    private static func isCounter(_ index: Int, hasNoun: Bool, in sentence: Range<Int>, _ context: PlacingContext)
        -> Bool
    {
        let text = context.text
        let before = index - 1
        guard before >= sentence.lowerBound else { return false }
        if text.classes(before).contains(.month) || text.classes(index + 1).contains(.month)
            || context.isWord(index + 1, ["of"]) && text.classes(index + 2).contains(.month)
        {
            return true
        }
        if text.kind(before) == .number || text.sign(before) == .hyphen || text.sign(before) == .period {
            // `3.4 second`, `split-second`; `2:23:02, sixth` has a comma.
            return text.tokens[index].gap == .none || context.isWord(index, ["second", "seconds"])
        }
        guard text.kind(before) == .word else { return false }
        if context.words.placeCounters.contains(text.word(before)) { return true }
        guard !hasNoun else { return false }
        if !text.classes(before).isDisjoint(with: .determiner) { return true }
        return text.kind(before) == .possessive
    }

    /// Nothing follows that the ordinal could count.
    private static func isAlone(_ end: Int, in sentence: Range<Int>, _ context: PlacingContext) -> Bool {
        guard end < sentence.upperBound else { return true }
        let token = context.text.tokens[end]
        switch token.kind {
        case .sign:
            return token.sign != .hyphen && token.sign != .percent && token.sign != .singleMark
        case .number, .possessive: return false
        case .word:
            if context.isWord(end, ["of"]) { return context.text.kind(end + 1) == .number }
            if context.isWord(end, ["to"]), context.isWord(end + 1, ["none", "last", "go"]) { return false }
            return context.words.placeFollowers.contains(token.word)
        }
    }

    /// `Marsh (3rd 9 boys, 5th cruiser)`: in the bracket behind a name an ordinal is a place, whatever class it names.
    private static func isInNameBracket(_ index: Int, in sentence: Range<Int>, _ context: PlacingContext) -> Bool {
        for at in stride(from: index - 1, through: max(sentence.lowerBound, index - 8), by: -1) {
            if context.text.sign(at) == .closeParenthesis { return false }
            if context.text.sign(at) == .openParenthesis {
                return index - at == 1 || context.text.sign(index - 1) == .comma || context.isWord(index - 1, ["and"])
                    ? context.references.number(at: at - 1).map { context.isName(.reference($0)) } ?? false : false
            }
        }
        return false
    }

    /// `first` is as often an adverb.
    private static func isFirstHome(_ index: Int, _ end: Int, _ context: PlacingContext) -> Bool {
        context.isWord(end, ["across", "home", "overall", "past", "over"])
            && (context.isWord(index - 1, ["was", "were", "came", "is"])
                || context.text.tokens[index].isCapitalised && context.isWord(end + 1, ["was", "were"]))
            || context.text.sign(index - 1) == .openParenthesis
            || context.isWord(end, ["of"]) && context.text.kind(end + 1) == .number
    }

    /// `on the seventh and final stage`, `the second and third laps`: both count the noun behind the second.
    static func countsJointly(_ index: Int, _ end: Int, in sentence: Range<Int>, _ context: PlacingContext) -> Bool {
        guard context.isWord(end, ["and", "or"]), !context.isWord(end + 1, ["a", "an", "the"]),
            context.text.classes(index - 1).contains(.determiner)
        else {
            return false
        }
        let noun = OrdinalPlacing.rank(at: end + 1, context)?.end ?? end + 2
        return noun < sentence.upperBound && context.text.kind(noun) == .word
            && !context.words.placeFollowers.contains(context.word(noun))
            && !context.words.placeNouns.contains(context.word(noun))
    }

    /// A start, a list, a vote or a place on the way.
    static func isElsewhere(_ index: Int, _ end: Int, in sentence: Range<Int>, _ context: PlacingContext) -> Bool {
        let before = Range.window(max(sentence.lowerBound, index - 6), upTo: index)
        if context.text.sign(index - 1) != .openParenthesis,
            before.contains(where: {
                // `Also running were Marsh, 24th in 20:02`
                let isOfOther =
                    context.isWord($0, ["running"])
                    && Range.window($0, upTo: index).contains { context.references.reference(at: $0)?.isName == true }
                return !isOfOther && context.words.placeStandings.contains(context.word($0))
            })
        {
            return true
        }
        if context.isWord(index - 1, ["to"]), context.isWord(index - 2, ["last"]) { return true }
        if PassingPlace.isPassed(index, end, in: sentence, context) { return true }
        let after = Range.window(end, upTo: min(sentence.upperBound, end + 7))
        for at in after {
            if context.text.sign(at) == .comma || context.text.sign(at) == .semicolon
                || context.isWord(at, ["and", "but", "behind"])
            {
                return false
            }
            if context.words.placeLists.contains(context.word(at)) { return true }
            if context.words.onTheWay.contains(context.word(at))
                || context.isWord(at, ["mile", "kilometre", "metres", "km", "m"])
                    && (!context.isWord(end, ["with"]) || context.isWord(at + 1, ["to", "left", "remaining"])),
                context.isWord(
                    end, ["after", "at", "before", "by", "entering", "going", "heading", "into", "through", "with"])
            {
                return true
            }
        }
        return false
    }
}
