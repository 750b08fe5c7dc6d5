/// Finds the quoted segments of a text by their marks, one line at a time, and repairs those whose marks a scrape has lost.
struct QuoteSegmenter {
    let text: TokenizedText
    let people: People
    private let marks: QuoteMarks

    init(text: TokenizedText, people: People) {
        self.text = text
        self.people = people
        marks = QuoteMarks(text: text)
    }

    /// The segments in order.
    func segments() -> [QuoteMention] {
        var result: [QuoteMention] = []
        for (number, line) in text.lines.enumerated() {
            let next = number + 1 < text.lines.count ? text.lines[number + 1] : nil
            result += segments(in: line, nextLine: next)
        }
        return result
    }

    private func segments(in line: Range<Int>, nextLine: Range<Int>?) -> [QuoteMention] {
        var result: [QuoteMention] = []
        var open: (index: Int, family: QuoteMarks.Family)?
        var freeFrom = line.lowerBound
        var index = line.lowerBound
        var nestings = 0
        // Where the last single mark of the line closes: beyond it no opening mark needs a search.
        let lastSingle = line.last { marks.family($0) == .single && marks.role($0, in: line) == .closes } ?? -1
        while index < line.upperBound {
            defer { index += 1 }
            guard let family = marks.family(index) else { continue }
            if open == nil, let (tokens, end) = paired(at: index, in: line) {
                add(tokens, to: &result) { _ in }
                freeFrom = end
                index = end - 1
                continue
            }
            let role = marks.role(index, in: line)
            if let opened = open {
                guard family == opened.family, role != .none else { continue }
                if role == .opens {
                    if let inner = nestedEnd(index, in: line, &nestings) {
                        index = inner
                        continue
                    }
                    let tokens = opened.index + 1..<spokenEnd(opened.index + 1..<index)
                    add(tokens, to: &result) {
                        $0.continues = tokens.upperBound == index
                        $0.isUnclosed = !$0.continues
                    }
                    open = (index, family)
                } else {
                    add(opened.index + 1..<index, to: &result) { _ in }
                    open = nil
                    freeFrom = index + 1
                }
                continue
            }
            switch (role, family) {
            case (.opens, .single):
                guard index < lastSingle, let close = closingSingle(after: index, in: line) else {
                    if opensParagraphs(index, in: line, nextLine: nextLine) { open = (index, family) }
                    continue
                }
                if marks.role(close, in: line) == .opens {
                    add(index + 1..<close, to: &result) { $0.continues = true }
                    index = close - 1
                    continue
                }
                add(index + 1..<close, to: &result) { _ in }
                freeFrom = close + 1
                index = close
            case (.opens, _), (.either, .double): open = (index, family)
            case (.closes, .double), (.closes, .guillemet):
                // `The farmer said, 'Go,'" Marsh laughed.`: the outer mark is lost, not the inner one.
                if let inner = result.last, inner.tokens.upperBound == index - 1, marks.family(index - 1) == .single,
                    inner.tokens.lowerBound > line.lowerBound, !inner.isUnopened
                {
                    result.removeLast()
                    let sentence = text.sentence(of: inner.tokens.lowerBound - 1).lowerBound
                    let end = result.last.map { $0.tokens.upperBound + 1 } ?? line.lowerBound
                    add(max(sentence, end, line.lowerBound)..<index, to: &result) { $0.isUnopened = true }
                } else if let start = repairedStart(in: freeFrom..<index) {
                    add(start..<index, to: &result) { $0.isUnopened = true }
                }
                // What does not sound like speech up to here is not looked through again.
                freeFrom = index + 1
            default: break
            }
        }
        if let open {
            let goesOn = nextLine.map { marks.family($0.lowerBound) == open.family } ?? false
            let tokens = open.index + 1..<spokenEnd(open.index + 1..<line.upperBound)
            add(tokens, to: &result) {
                $0.continues = goesOn && tokens.upperBound == line.upperBound
                $0.isUnclosed = !$0.continues
            }
        }
        return result
    }

    /// A segment between two pairs of single marks.
    private func paired(at index: Int, in line: Range<Int>) -> (tokens: Range<Int>, end: Int)? {
        guard index + 3 < line.upperBound, marks.isPair(index),
            marks.role(index + 1, in: index + 1..<line.upperBound) == .opens
        else { return nil }
        for close in Range.window(index + 3, upTo: min(line.upperBound, index + 400)) where marks.isPair(close) {
            return (index + 2..<close, close + 2)
        }
        return nil
    }

    /// The closing mark of a quotation within one of the same curly marks: `“She said “go” and I went.”` Its opening mark stands
    /// in the midst of a sentence, and another mark closes the outer one.
    private func nestedEnd(_ open: Int, in line: Range<Int>, _ nestings: inout Int) -> Int? {
        guard nestings < 20, text.sign(open) == .openDouble || text.sign(open) == .openGuillemet,
            text.tokens[open - 1].kind == .word || text.sign(open - 1) == .comma
        else { return nil }
        nestings += 1
        var closes: [Int] = []
        for index in Range.window(open + 1, upTo: min(line.upperBound, open + 200))
        where marks.family(index) == marks.family(open) {
            switch marks.role(index, in: line) {
            case .closes: closes.append(index)
            default: return nil
            }
            if closes.count == 2 { return closes[0] }
        }
        return nil
    }

    /// An opening single mark without a closing one opens speech that runs on: a single mark opens the next line too.
    private func opensParagraphs(_ index: Int, in line: Range<Int>, nextLine: Range<Int>?) -> Bool {
        guard line.upperBound - index > 4 else { return false }
        // A curly mark at the head of a paragraph in the first person.
        if text.sign(index) == .openSingle, index == line.lowerBound,
            line.contains(where: { text.classes($0).contains(.pronounFirst) })
        {
            return true
        }
        guard let nextLine, marks.family(nextLine.lowerBound) == .single else { return false }
        return marks.role(nextLine.lowerBound, in: nextLine) == .opens
    }

    /// The mark that closes a segment opened by a single mark; an apostrophe after a plural (`the runners'`) is passed over
    /// where another mark closes the segment better.
    private func closingSingle(after open: Int, in line: Range<Int>) -> Int? {
        var doubtful: Int?
        for index in open + 1..<line.upperBound {
            guard marks.family(index) == .single else { continue }
            switch marks.role(index, in: line) {
            case .opens:
                if let doubtful { return doubtful }
                // `They get lost. 'I know it.'`: a new quotation begins behind the end of a sentence.
                if text.sign(index - 1).endsSentence, text.tokens[index + 1].isCapitalised { return index }
            case .closes:
                let before = text.tokens[index - 1]
                if before.kind != .word { return index }
                let endsInS = text.bytes[Int(before.end) - 1] | 0x20 == 0x73
                if !endsInS, !isShortened(index - 1) { return index }
                doubtful = doubtful ?? index
            default: break
            }
        }
        return doubtful
    }

    /// `an' all`, `goin' home`: an apostrophe for letters left out at the end of a word, in the midst of a sentence.
    private func isShortened(_ word: Int) -> Bool {
        guard let next = text.token(word + 2), next.kind == .word, !next.isCapitalised, next.gap == .space else {
            return false
        }
        let folded = text.folded(word)
        return QuoteWordsTable.cutShort.contains(folded) || folded.hasSuffix("in") && folded.utf8.count > 3
    }

    /// Where speech without an opening mark begins: after a cue, else at the first sentence that sounds like speech.
    private func repairedStart(in region: Range<Int>) -> Int? {
        guard !region.isEmpty else { return nil }
        var start: Int?
        for index in region where text.classes(index).contains(.reportingVerb) {
            let mark = text.sign(index + 1)
            if mark == .comma || mark == .colon, index + 2 < region.upperBound { start = index + 2 }
        }
        if let start { return start }
        var sentence = Int(text.sentenceOfToken[region.lowerBound])
        while sentence < text.sentences.count, text.sentences[sentence].lowerBound < region.upperBound {
            let tokens = text.sentences[sentence].clamped(to: region)
            let voice = tokens.first { !text.classes($0).isDisjoint(with: [.pronounFirst, .pronounSecond]) }
            if let voice {
                // "she had gone out too hard: I had no legs": speech begins behind a colon before the first person.
                let colon = tokens.last { $0 < voice && text.sign($0) == .colon && text.tokens[$0 + 1].gap == .space }
                return colon.map { $0 + 1 } ?? tokens.lowerBound
            }
            sentence += 1
        }
        return nil
    }

    /// Where speech without a closing mark ends: before a cue inside it (`, said Marsh` or, at the end, `, Marsh said.`), else
    /// where the line ends.
    private func spokenEnd(_ tokens: Range<Int>) -> Int {
        for index in tokens where text.sign(index) == .comma {
            let verb = index + 1
            if text.classes(verb).contains(.reportingVerb), tokens.contains(verb + 1), isSubject(verb + 1) {
                return verb
            }
            if let last = finalVerb(after: index, in: tokens), last > verb, isSubject(verb) { return verb }
        }
        return tokens.upperBound
    }

    private func isSubject(_ index: Int) -> Bool {
        people.person(at: index) != nil || text.classes(index).contains(.determiner) || text.tokens[index].isCapitalised
            || !text.classes(index).isDisjoint(with: .roleNoun) || ["he", "she"].contains(text.folded(index))
    }

    /// The verb of speech that ends the text after a comma, but for a word or two of when and to whom.
    private func finalVerb(after comma: Int, in tokens: Range<Int>) -> Int? {
        let rest = Range.window(comma + 1, upTo: min(comma + 12, tokens.upperBound))
        guard rest.upperBound == tokens.upperBound || text.sign(rest.upperBound).endsSentence else { return nil }
        let verb = rest.first { text.classes($0).contains(.reportingVerb) && !text.tokens[$0].isCapitalised }
        guard let verb, tokens.upperBound - verb <= 5 else { return nil }
        let hasVoice = (comma + 1..<verb).contains { text.classes($0).contains(.pronounFirst) }
        return hasVoice ? nil : verb
    }

    private func add(_ tokens: Range<Int>, to result: inout [QuoteMention], _ change: (inout QuoteMention) -> Void) {
        guard !tokens.isEmpty, tokens.contains(where: { text.tokens[$0].kind == .word }) else { return }
        var quote = QuoteMention(
            tokens: tokens, offsets: text.offsets(tokens), kind: kind(of: tokens), rule: QuoteRules.marked.id)
        change(&quote)
        if quote.isUnopened { quote.rule = QuoteRules.unopened.id }
        if quote.isUnclosed { quote.rule = QuoteRules.unclosed.id }
        if quote.continues { quote.rule = QuoteRules.continued.id }
        result.append(quote)
    }

    /// Five words or a clause make speech, less is a fragment.
    private func kind(of tokens: Range<Int>) -> Quote.Kind {
        let words = tokens.filter { text.tokens[$0].kind != .sign }.count
        if words >= 5 { return .direct }
        let hasSubject = tokens.contains {
            !text.classes($0).isDisjoint(with: [.pronounFirst, .pronounSecond, .pronounThird, .pronounHe, .pronounShe])
        }
        let endsClause = text.sign(tokens.upperBound - 1).endsSentence || text.sign(tokens.upperBound - 1) == .comma
        return words >= 2 && hasSubject && endsClause ? .direct : .fragment
    }
}
