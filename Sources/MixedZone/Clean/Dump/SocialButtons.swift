/// Rows of share buttons, which come out of a page as a list of networks.
enum SocialButtons {
    /// Whether a line names at least two networks or actions and nothing else.
    static func isRow(_ words: [LineWords.Word]) -> Bool {
        words.count >= 2 && words.count <= 14 && words.allSatisfy { names.contains($0.hash) && $0.isCapitalised }
    }

    /// Whether a line is nothing but the name of one network or action.
    static func isButton(_ words: [LineWords.Word]) -> Bool {
        words.count == 1 && words[0].end - words[0].start > 1 && names.contains(words[0].hash)
    }

    private static let names: Set<UInt64> = Set(
        PromptWords.buttons.split(whereSeparator: \.isWhitespace).map { LineWords.hash(of: $0) })
}
