/// Finds where sentences end within one line.
struct SentenceSplitter {
    let tokens: [Token]
    let lexicon: Lexicon

    /// The sentences of one line, as token ranges.
    func sentences(in line: Range<Int>) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start = line.lowerBound
        var index = line.lowerBound
        while index < line.upperBound {
            if tokens[index].sign.endsSentence, let next = sentenceStart(after: index, in: line) {
                result.append(start..<next)
                start = next
                index = next
            } else {
                index += 1
            }
        }
        if start < line.upperBound { result.append(start..<line.upperBound) }
        return result
    }

    /// How many signs may stand between two sentences; a line of nothing but signs is read once, not once for each.
    private static let reach = 24

    /// Where the next sentence begins if one ends at `index`.
    private func sentenceStart(after index: Int, in line: Range<Int>) -> Int? {
        var next = index + 1
        let reach = min(line.upperBound, index + Self.reach)
        while next < reach, tokens[next].gap == .none,
            tokens[next].sign.closes || tokens[next].sign.endsSentence
        {
            next += 1
        }
        guard next < line.upperBound else { return nil }
        // A closing mark that stands alone after a space still belongs to the sentence before it.
        if tokens[next].gap == .none {
            return isJoined(index, next) ? next : nil
        }
        var word = next
        while word < reach, tokens[word].kind == .sign { word += 1 }
        guard word < reach else { return nil }
        if tokens[word].kind == .word, !tokens[word].isCapitalised { return nil }
        if tokens[index].sign == .period, isAbbreviation(before: index, next: word) { return nil }
        return next
    }

    /// `…this year's team.Then he` – two sentences whose space a scrape has lost.
    private func isJoined(_ stop: Int, _ next: Int) -> Bool {
        guard stop > 0, next == stop + 1, tokens[next].kind == .word, tokens[next].isCapitalised else { return false }
        let before = tokens[stop - 1]
        return before.kind == .word && !before.isCapitalised && before.end - before.start > 2
            && !tokens[next].shape.contains(.allCapitals)
    }

    private func isAbbreviation(before stop: Int, next: Int) -> Bool {
        guard stop > 0, tokens[stop].gap == .none else { return false }
        let word = tokens[stop - 1]
        guard word.kind == .word else { return false }
        if lexicon.classes(of: word.word).contains(.abbreviation) {
            return tokens[next].kind == .word || word.isCapitalised
        }
        // A lone capital is an initial, except "I", which ends sentences too.
        return word.shape.contains([.singleLetter, .capitalised]) && (stop < 2 || tokens[stop - 2].kind != .number)
    }
}
