/// The rules of the `Quotes` stage: those that find segments here, those that attribute them beside their code.
enum QuoteRules {
    static let all =
        [marked, continued, unclosed, unopened] + QuoteRecogniser.sieves.map(\.rule) + [IndirectSpeech.rule]

    static let marked = Rule(
        "quote.marks", "Speech between an opening and a closing quotation mark.",
        hits: [
            "\"⟦It was a hard race,⟧\" said Sarah Tolvik.",
            "Sarah Tolvik said: ‘⟦It was the runners’ race, not mine.⟧’",
        ],
        misses: ["The runners' race was hers, and the '90s were over."])

    static let continued = Rule(
        "quote.continued", "Speech without a closing mark, because it goes on behind the next opening mark.",
        hits: [
            "Sarah Tolvik said: \"⟦It was hard.⟧ \"We go again on Sunday.\"",
            "Sarah Tolvik said: \"⟦It was hard for me.⟧\n\n\"We go again on Sunday.\"",
        ],
        misses: ["Sarah Tolvik said: \"It was hard for me.\""])

    static let unclosed = Rule(
        "quote.unclosed", "Speech whose closing mark is lost ends with the paragraph.",
        hits: [
            "Sarah Tolvik said: \"⟦It was hard for me today.⟧\n\nThe rain had come at noon.",
            "“⟦It was hard for me today,⟧ said Sarah Tolvik.",
        ],
        misses: ["Sarah Tolvik said: \"It was hard for me.\"\n\nThe rain had come."])

    static let unopened = Rule(
        "quote.unopened",
        "Speech whose opening mark is lost begins after the cue or where it starts to sound like speech.",
        hits: [
            "Sarah Tolvik turned round and stated, ⟦I am glad of it all.⟧\"",
            "The hurdler was not done. ⟦So if you ask me, it was hard.⟧” Then Sarah Tolvik left.",
        ],
        misses: ["The board was 6'2\" long and the rain had come."])
}
