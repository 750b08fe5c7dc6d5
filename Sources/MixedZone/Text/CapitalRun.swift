/// A run of capitalised words that could be one name: words, hyphens and the small words inside names.
///
/// `Patrick van der Berg`, `Mary-Jane O'Neil`, `J. P. Marsh`, `Stade de France`, `St. Moritz`.
struct CapitalRun: Sendable, Hashable {
    /// The tokens of the run, first and last of them capitalised words.
    let tokens: Range<Int>

    /// The runs of one sentence.
    static func runs(in sentence: Range<Int>, of text: TokenizedText) -> [CapitalRun] {
        var runs: [CapitalRun] = []
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            guard isPart(index, text) else {
                index += 1
                continue
            }
            let end = self.end(from: index, limit: sentence.upperBound, text)
            runs.append(CapitalRun(tokens: index..<end))
            index = end
        }
        return runs
    }

    private static func isPart(_ index: Int, _ text: TokenizedText) -> Bool {
        let token = text.tokens[index]
        return token.kind == .word && (token.isCapitalised || isElided(token, text))
    }

    /// A surname behind an elided particle in small letters: `d'Hoorne`, `dell'Arco`.
    private static func isElided(_ token: Token, _ text: TokenizedText) -> Bool {
        guard token.shape.contains(.capitalInside), token.end - token.start > 3 else { return false }
        // The apostrophe is one byte or, curly, three; the capital stands right behind it.
        for offset in Range.window(Int(token.start) + 1, upTo: min(Int(token.start) + 5, Int(token.end) - 1)) {
            if text.bytes[offset] == 0x27 { return true }
            if text.bytes[offset] == 0xE2 { return true }
        }
        return false
    }

    /// The second syllable of an East Asian given name, in small letters: `Jae-ho`; not `Weston-based`.
    private static func isSyllable(_ index: Int, _ text: TokenizedText) -> Bool {
        let token = text.tokens[index]
        guard token.kind == .word, token.end - token.start <= 6, index >= 3, isPart(index - 3, text),
            text.tokens[index - 2].gap == .space
        else { return false }
        let everyday: WordClass = [.common, .commonAndName, .personVerb, .adverb, .particle]
        if text.classes(index).isDisjoint(with: everyday) { return true }
        // "Chol-min", not "Run-in": a syllable that is a word needs a first one that is none.
        return syllables.contains(text.folded(index)) && text.classes(index - 2).isDisjoint(with: everyday)
    }

    /// Second syllables of Korean and Chinese given names that are English words too.
    private static let syllables: Set<String> = [
        "a", "an", "bin", "do", "gun", "hang", "in", "long", "min", "on", "ran", "sang", "so", "song", "sun", "won",
        "woo", "young",
    ]

    /// `James "Dodger" Marsh`, `Ana 'The Boss' Marsh`: a nickname between marks, with the surname behind it.
    private static func nickname(at index: Int, limit: Int, _ text: TokenizedText) -> Int? {
        guard isQuote(index, text), text.tokens[index].gap == .space else { return nil }
        var close = index + 1
        while close < limit, close - index <= 3, isPart(close, text) { close += 1 }
        guard close > index + 1, close + 1 < limit, isQuote(close, text), text.tokens[close].gap == .none,
            isPart(close + 1, text), text.tokens[close + 1].gap == .space
        else { return nil }
        return close + 2
    }

    private static func isQuote(_ index: Int, _ text: TokenizedText) -> Bool {
        switch text.sign(index) {
        case .doubleMark, .singleMark, .openDouble, .closeDouble, .openSingle, .closeSingle: true
        default: false
        }
    }

    private static func end(from start: Int, limit: Int, _ text: TokenizedText) -> Int {
        var end = start + 1
        while end < limit {
            guard let next = continuation(at: end, limit: limit, text) else { break }
            end = next
        }
        return end
    }

    /// The end of the next piece if the run goes on at `index`.
    private static func continuation(at index: Int, limit: Int, _ text: TokenizedText) -> Int? {
        let token = text.tokens[index]
        if token.gap >= .line { return nil }
        if isPart(index, text) { return index + 1 }
        let next = index + 1
        guard next < limit else { return nil }
        if let end = nickname(at: index, limit: limit, text) { return end }
        // A hyphen between two parts: "Lewis-Francis"; "Christchurch-based" ends the run.
        if token.sign == .hyphen, token.gap == .none, text.tokens[next].gap == .none {
            return isPart(next, text) || isSyllable(next, text) ? next + 1 : nil
        }
        // An initial's full stop: "J. P. Marsh", "St. Moritz", "J.T. van der Berg".
        if token.sign == .period, token.gap == .none, text.tokens[next].gap <= .space {
            let before = text.tokens[index - 1]
            let isShort = before.shape.contains(.singleLetter) || text.classes(index - 1).contains(.abbreviation)
            guard isShort, !text.classes(index - 1).contains(.pronounFirst) else { return nil }
            return isPart(next, text) ? next + 1 : particles(at: next, limit: limit, text)
        }
        // "Tarl Oske, Jr.": a suffix behind a comma.
        if token.sign == .comma, token.gap == .none, isPart(next, text), text.classes(next).contains(.nameSuffix),
            text.tokens[next].gap == .space, text.tokens[next].end - text.tokens[next].start <= 3
        {
            return next + 1
        }
        return particles(at: index, limit: limit, text)
    }

    /// The end of small words inside names, at most three, and the capitalised word behind them: `van der Berg`, `de la Cruz`.
    private static func particles(at index: Int, limit: Int, _ text: TokenizedText) -> Int? {
        let token = text.tokens[index]
        guard token.kind == .word, text.classes(index).contains(.particle), token.gap == .space else { return nil }
        var last = index
        while last + 1 < limit, last - index < 3, !isPart(last + 1, text), text.classes(last + 1).contains(.particle),
            text.tokens[last + 1].kind == .word
        {
            last += 1
        }
        // "al-Harbi": a hyphen joins it to the name.
        if last + 2 < limit, text.sign(last + 1) == .hyphen, text.tokens[last + 1].gap == .none,
            text.tokens[last + 2].gap == .none, isPart(last + 2, text)
        {
            return last + 3
        }
        guard last + 1 < limit, isPart(last + 1, text), text.tokens[last + 1].gap <= .space else { return nil }
        return last + 2
    }
}
