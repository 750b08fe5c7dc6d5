extension TokenizedText {
    /// The number of the word at an index; none for signs and beyond the ends.
    func word(_ index: Int) -> WordID {
        index >= 0 && index < tokens.count ? tokens[index].word : Token.noWord
    }

    /// True when the token at an index follows the one before it without a space.
    func isGlued(_ index: Int) -> Bool {
        index > 0 && index < tokens.count && tokens[index].gap == .none
    }

    /// The kind of the token at an index; `sign` beyond the ends.
    func kind(_ index: Int) -> Token.Kind {
        index >= 0 && index < tokens.count ? tokens[index].kind : .sign
    }
}
