/// `placing.no-finish`: somebody was disqualified, did not finish or did not start. The mention has a status and no place.
enum DidNotFinish {
    static let rule = Rule(
        "placing.no-finish", "Somebody was disqualified, did not finish or did not start.",
        hits: [
            "Sarah Tolvik ⟦did not finish⟧ the final.", "James Orskell ⟦was disqualified⟧ in the heats.",
        ],
        misses: ["Sarah Tolvik did not finish her coffee before the final, which she won."])

    static let form = PlacingRecogniser.Form(rule: rule) { index, sentence, context in
        guard context.text.tokens[index].kind == .word, let (length, status) = phrase(at: index, in: sentence, context)
        else { return nil }
        if context.isHypothetical(index, in: sentence), context.text.folded(index) != "failed" { return nil }
        let who = context.subject(before: index, in: sentence)
        guard !who.isEmpty else { return nil }
        return PlacingMention(
            tokens: index..<index + length, rank: 0, status: status, subjects: who, rule: rule, confidence: 0.85)
    }

    private static func phrase(at index: Int, in sentence: Range<Int>, _ context: PlacingContext) -> (Int, String)? {
        for (words, status) in phrases {
            guard index + words.count <= sentence.upperBound else { continue }
            let matches = words.indices.allSatisfy {
                context.text.tokens[index + $0].kind == .word && context.text.folded(index + $0) == words[$0]
            }
            guard matches else { continue }
            if status == "DNF", words.last == "finish", isOtherObject(index + words.count, context) { continue }
            return (words.count, status)
        }
        return nil
    }

    /// `did not finish her coffee`.
    private static func isOtherObject(_ index: Int, _ context: PlacingContext) -> Bool {
        guard context.text.token(index)?.kind == .word else { return false }
        return ["her", "his", "their", "my", "its"].contains(context.text.folded(index))
    }

    private static let phrases: [([String], String)] = [
        (["did", "not", "finish"], "DNF"), (["didn't", "finish"], "DNF"), (["failed", "to", "finish"], "DNF"),
        (["pulled", "up"], "DNF"), (["dropped", "out"], "DNF"), (["did", "not", "start"], "DNS"),
        (["was", "disqualified"], "DQ"), (["were", "disqualified"], "DQ"), (["had", "to", "pull", "out"], "DNS"),
        (["had", "to", "withdraw"], "DNS"), (["forced", "to", "retire"], "DNF"), (["failed", "to", "start"], "DNS"),
    ]
}
