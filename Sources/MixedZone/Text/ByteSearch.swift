extension RandomAccessCollection<UInt8> {
    /// Where a word stands first, in its exact spelling. Texts and words are short here; the search of strings by
    /// characters takes ten times as long.
    func firstIndex(ofBytes word: [UInt8]) -> Index? {
        guard let first = word.first, count >= word.count else { return nil }
        let last = index(endIndex, offsetBy: -word.count)
        var position = startIndex
        while position <= last {
            if self[position] == first, self[position...].starts(with: word) { return position }
            formIndex(after: &position)
        }
        return nil
    }
}
