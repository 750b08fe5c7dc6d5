/// Tells whether a text is English, by the small words that no English sentence does without.
struct LanguageCheck {
    let text: TokenizedText

    /// The warning for a text in another language; nil for English and for texts too short to tell.
    var warning: Warning? {
        var small = 0
        var grammatical = 0
        var unknown = 0
        for index in text.tokens.indices where text.tokens[index].kind == .word && !text.tokens[index].isCapitalised {
            guard !text.tokens[index].shape.contains(.singleLetter) else { continue }
            small += 1
            if Self.english.contains(text.folded(index)) { grammatical += 1 }
            if text.classes(index).isEmpty { unknown += 1 }
        }
        // Lists of results have few small words, and tables know those: units, rounds, statuses.
        guard small >= 20, grammatical * 20 < small, unknown * 2 > small else { return nil }
        return Warning(
            code: "language", message: "The text does not seem to be English; nothing is looked for in it.")
    }

    /// Words that English prose is full of and other languages do not have; Dutch has `was`, Danish `for`, Polish `to`.
    private static let english: Set<String> = [
        "and", "from", "his", "it", "she", "that", "the", "they", "this", "were", "who", "with",
    ]
}
