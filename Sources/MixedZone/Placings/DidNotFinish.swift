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
        guard context.words.triggers.contains(context.word(index)),
            let (length, status) = phrase(at: index, in: sentence, context)
        else { return nil }
        if context.isHypothetical(index, in: sentence),
            !["failed", "failing", "pull"].contains(context.text.folded(index))
        {
            return nil
        }
        if context.text.folded(index) == "pull", !isForced(index, context) { return nil }
        let who = context.subject(before: index, in: sentence)
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
        for (words, status) in phrases {
            guard index + words.count <= sentence.upperBound else { continue }
            let matches = words.indices.allSatisfy {
                context.text.tokens[index + $0].kind == .word && context.text.folded(index + $0) == words[$0]
            }
            guard matches else { continue }
            if status == "DNF", words.last == "finish", isOtherObject(index + words.count, context) { continue }
            if isOtherBusiness(index + words.count, context) { continue }
            // `has pulled out of Sunday's race`: the race is yet to come.
            if status == "DNS", context.isWord(index - 1, ["has", "have", "having"]) { continue }
            if status == "DNS", words.last == "out", isOnCourse(index + words.count, in: sentence, context) {
                return (words.count, "DNF")
            }
            if words == ["retired", "with"], !isBreakdown(index + words.count, in: sentence, context) { continue }
            return (words.count, status)
        }
        return nil
    }

    /// `did not finish her coffee`.
    private static func isOtherObject(_ index: Int, _ context: PlacingContext) -> Bool {
        guard context.text.token(index)?.kind == .word else { return false }
        return ["her", "his", "their", "my", "its"].contains(context.text.folded(index))
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
                || context.isWord($0, ["point", "mile", "miles", "day", "round"])
        }
    }

    /// `retired with engine failure` left a race, `retired with two medals` a career.
    private static func isBreakdown(_ index: Int, in sentence: Range<Int>, _ context: PlacingContext) -> Bool {
        Range.window(index, upTo: min(index + 5, sentence.upperBound)).contains {
            context.words.breakdowns.contains(context.word($0))
        }
    }

    private static let otherBusiness = Set(TableRows.items(PlacingPhraseTable.didNotFinishOtherBusiness))

    private static let phrases: [([String], String)] = [
        (["stripped", "of"], "DQ"), (["thrown", "out", "of"], "DQ"), (["stepped", "off", "the", "track"], "DNF"),
        (["called", "it", "a", "day"], "DNF"), (["scratched", "at"], "DNF"), (["blew", "an", "engine"], "DNF"),
        (["retired", "with"], "DNF"), (["retired", "on", "lap"], "DNF"),
        (["did", "not", "finish"], "DNF"), (["didn't", "finish"], "DNF"), (["failed", "to", "finish"], "DNF"),
        (["failing", "to", "finish"], "DNF"),
        (["pulled", "up"], "DNF"), (["dropped", "out"], "DNF"), (["did", "not", "start"], "DNS"),
        (["was", "disqualified"], "DQ"), (["were", "disqualified"], "DQ"), (["been", "disqualified"], "DQ"),
        (["had", "to", "withdraw"], "DNS"), (["withdrew", "from"], "DNS"), (["scratched", "from"], "DNS"),
        (["was", "scratched"], "DNS"),
        (["crashed", "out"], "DNF"), (["abandoned"], "DNF"),
        (["failed", "to", "record"], "DNF"), (["didn't", "start"], "DNS"),
        (["pull", "out"], "DNS"),
        (["pulled", "out"], "DNS"), (["straddled"], "DNF"),
        (["forced", "to", "retire"], "DNF"), (["failed", "to", "start"], "DNS"),
    ]
}
