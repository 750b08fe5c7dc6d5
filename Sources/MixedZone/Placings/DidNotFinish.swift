/// `placing.no-finish`: somebody was disqualified, did not finish or did not start. The mention has a status and no place.
enum DidNotFinish {
    static let rule = Rule(
        "placing.no-finish", "Somebody was disqualified, did not finish or did not start.",
        hits: [
            "Sarah Tolvik ⟦did not finish⟧ the final.", "James Orskell ⟦was disqualified⟧ in the heats.",
        ],
        misses: ["Sarah Tolvik did not finish her coffee before the final, which she won."])

    static let form = PlacingRecogniser.Form(rule: rule) { index, sentence, context in
        if context.isWord(index, ["disqualified"]), context.text.sign(index - 1) == .comma,
            let number = context.references.number(at: index - 2), context.isName(.reference(number))
        {
            // `Marsh, disqualified in the final last summer, won`
            return PlacingMention(
                tokens: index..<index + 1, rank: 0, status: "DQ", subjects: [.reference(number)], rule: rule,
                confidence: 0.85)
        }
        if let who = nominal(index, in: sentence, context), !context.isHypothetical(index, in: sentence) {
            return PlacingMention(
                tokens: index..<index + 1, rank: 0, status: "DQ", subjects: who, rule: rule, confidence: 0.85)
        }
        guard context.words.statusPhrases[context.word(index)] != nil,
            let (length, status) = phrase(at: index, in: sentence, context)
        else { return nil }
        if context.isHypothetical(index, in: sentence),
            ![
                "and", "be", "could", "couldn't", "did", "didn't", "failed", "fails", "failing", "missed", "never",
                "not", "pull", "unable",
            ].contains(context.text.folded(index))
        {
            return nil
        }
        if context.text.folded(index) == "pull", !isForced(index, context) { return nil }
        // `A false start put Marsh out of the race`
        let object = (index..<index + length).compactMap { context.references.number(at: $0) }.first {
            if case .unnamed = context.references.all[$0].kind { return false }
            return true
        }
        let who = object.map { [.reference($0)] } ?? context.subject(before: index, in: sentence)
        guard !who.isEmpty else { return nil }
        return PlacingMention(
            tokens: index..<index + length, rank: 0, status: status, subjects: who, rule: rule, confidence: 0.85)
    }

    /// `had to pull out`, `forced to pull out`.
    private static func isForced(_ index: Int, _ context: PlacingContext) -> Bool {
        guard context.text.token(index - 1)?.kind == .word, context.text.folded(index - 1) == "to" else { return false }
        return context.text.token(index - 2)?.kind == .word
            && ["had", "forced", "obliged"].contains(context.text.folded(index - 2))
    }

    private static func phrase(at index: Int, in sentence: Range<Int>, _ context: PlacingContext) -> (Int, String)? {
        for phrase in context.words.statusPhrases[context.word(index)] ?? [] {
            guard let end = Self.end(of: phrase.words, at: index, in: sentence, context) else { continue }
            let last = context.text.kind(end - 1) == .word ? context.text.folded(end - 1) : ""
            let first = context.text.folded(index)
            if ["finish", "continue"].contains(last) || last == "finished" || last == "start" || last == "started"
                || last == "line",
                isOtherObject(end, context)
            {
                continue
            }
            if isOtherBusiness(end, context) { continue }
            if phrase.words.count == 1, first == "withdrew" || first == "scratched" {
                // `withdrew her complaint`
                if context.text.classes(end).contains(.determiner) || context.text.kind(end) == .number { continue }
                if isOnCourse(end, in: sentence, context) || context.isWord(end, ["after"]) { return (1, "DNF") }
            }
            // `has pulled out of Sunday's race`: the race is yet to come.
            if phrase.status == "DNS",
                context.isWord(index - 1, ["has", "have", "having"])
                    || context.isWord(index - 1, ["been"]) && context.isWord(index - 2, ["has", "have", "having"])
            {
                continue
            }
            if phrase.status == "DNS", last == "out", isOnCourse(end, in: sentence, context) {
                return (end - index, "DNF")
            }
            if needsBreakdown.contains(first), ["with", "the", "lap"].contains(last),
                !isBreakdown(end, in: sentence, context)
            {
                continue
            }
            if needsCourse.contains(first), last == "at" || last == "after", !isOnCourse(end, in: sentence, context) {
                continue
            }
            if first == "failed", last == "three",
                !Range.window(end, upTo: min(end + 6, sentence.upperBound)).contains(where: {
                    context.isWord($0, ["opening", "opener", "first", "starting"])
                })
            {
                continue
            }
            return (end - index, phrase.status)
        }
        return nil
    }

    /// Where a phrase ends that begins at a token; an adverb may stand within (`was then disqualified`).
    private static func end(
        of words: [WordID?], at index: Int, in sentence: Range<Int>, _ context: PlacingContext
    ) -> Int? {
        var at = index
        for (offset, word) in words.enumerated() {
            if offset > 0, let word, context.word(at) != word,
                context.text.classes(at).contains(.adverb)
                    || context.isWord(at, ["both", "duly", "sensationally", "controversially"])
            {
                at += 1
            }
            guard at < sentence.upperBound, word == nil || context.word(at) == word else { return nil }
            at += 1
        }
        return at
    }

    /// `Marsh's disqualification`, `the disqualification of Marsh`, `with Marsh disqualified`.
    private static func nominal(_ index: Int, in sentence: Range<Int>, _ context: PlacingContext) -> [PlacingSubject]? {
        if context.isWord(index, ["disqualification"]) {
            if let who = context.possessor(before: index, in: sentence) { return who }
            guard context.isWord(index + 1, ["of"]) else { return nil }
            let all = context.allNamed(from: index + 2, within: 4, in: sentence)
            return all.isEmpty ? nil : all
        }
        guard context.isWord(index, ["disqualified"]) else { return nil }
        if let number = context.references.number(at: index - 1), context.isName(.reference(number)) {
            return context.competitors.coordinated(number, from: sentence.lowerBound).map { .reference($0) }
        }
        guard let nation = context.entities.nation(at: index - 1), !nation.isAdjective else { return nil }
        return [.nation(nation.name)]
    }

    /// `did not finish her coffee`.
    private static func isOtherObject(_ index: Int, _ context: PlacingContext) -> Bool {
        guard context.text.token(index)?.kind == .word else { return false }
        return [
            "her", "his", "their", "my", "its", "on", "among", "outside", "higher", "behind", "ahead", "better", "with",
            "until", "first", "last", "strongly", "well", "to", "as", "training", "again", "a",
        ].contains(context.text.folded(index))
            || context.isWord(index, ["in"])
                && Range.window(index + 1, upTo: min(index + 4, context.text.tokens.count)).contains(where: {
                    context.isWord($0, ["top", "medals", "money", "points", "frame", "first", "places", "prizes"])
                })
            || OrdinalPlacing.rank(at: index, context) != nil
    }

    /// `dropped out of the selection process`, `withdrew from the team`: no race was left.
    private static func isOtherBusiness(_ index: Int, _ context: PlacingContext) -> Bool {
        (index..<index + 6).contains {
            context.text.token($0)?.kind == .word && otherBusiness.contains(context.text.folded($0))
        }
    }

    /// `pulled out at halfway`, `pulled out with two laps to go`: the race was on.
    private static func isOnCourse(_ index: Int, in sentence: Range<Int>, _ context: PlacingContext) -> Bool {
        let words = Range.window(index, upTo: min(index + 12, sentence.upperBound))
        return words.contains {
            context.words.onTheWay.contains(context.word($0))
                || context.isWord(
                    $0, ["point", "mile", "miles", "day", "round", "km", "k", "kilometres", "stage", "climb"])
                || context.text.number($0) != nil && context.isWord($0 + 1, ["km", "k", "miles", "mile", "kilometres"])
        }
    }

    /// `retired with engine failure` left a race, `retired with two medals` a career.
    private static func isBreakdown(_ index: Int, in sentence: Range<Int>, _ context: PlacingContext) -> Bool {
        Range.window(index, upTo: min(index + 5, sentence.upperBound)).contains {
            context.words.breakdowns.contains(context.word($0))
        }
    }

    /// Verbs that end a race only with a breakdown, or only at a point of it.
    private static let needsBreakdown: Set<String> = ["retired", "stopped", "packed", "went"]
    private static let needsCourse: Set<String> = ["retired", "stopped", "packed", "gave", "went", "bowed", "climbed"]

    private static let otherBusiness = Set(TableRows.items(PlacingPhraseTable.didNotFinishOtherBusiness))
}
