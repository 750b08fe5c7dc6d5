extension Range where Bound == Int {
    /// A look ahead that may begin behind its limit, where it is empty: rules look past the end of sentences, and a range
    /// whose bounds are the wrong way round would end the program.
    static func window(_ start: Int, upTo limit: Int) -> Range<Int> {
        start..<Swift.max(start, limit)
    }
}
