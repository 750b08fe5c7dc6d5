/// Tells speech from other things between quotation marks: nicknames, titles of works, words used with a raised eyebrow.
struct SpeechJudge {
    let context: QuoteContext

    /// True when a segment is a quotation.
    func holds(_ number: Int) -> Bool {
        let quote = context.quotes[number]
        if isNickname(quote) { return false }
        let hasCue = quote.attribution.map { $0.cue != nil || $0.sameAs != nil && !$0.isInferred } ?? false
        if quote.kind == .fragment {
            if quote.attribution != nil, context.isExclamation(number) { return true }
            return hasCue && !isName(quote) || isParagraph(number)
        }
        if hasCue { return true }
        return !isTitleOfWork(number)
    }

    /// `James "Dodger" Marsh`.
    private func isNickname(_ quote: QuoteMention) -> Bool {
        let text = context.text
        guard quote.tokens.count <= 3, let before = text.token(quote.tokens.lowerBound - 2),
            let after = text.token(quote.tokens.upperBound + 1)
        else { return false }
        return before.kind == .word && before.isCapitalised && after.kind == .word && after.isCapitalised
            && after.gap == .space && text.tokens[quote.tokens.lowerBound].isCapitalised
    }

    /// A paragraph of nothing but a quotation that ends in a full stop or the like, between others of the article.
    private func isParagraph(_ number: Int) -> Bool {
        let tokens = context.quotes[number].tokens
        guard context.startsLine(number), tokens.count >= 3, context.text.sign(tokens.upperBound - 1).endsSentence
        else {
            return false
        }
        let line = context.text.lines[context.line(of: number)]
        return line.lowerBound > 0 && context.after(number) >= line.upperBound
    }

    /// One or two capitalised words: a name or a brand.
    private func isName(_ quote: QuoteMention) -> Bool {
        let words = quote.tokens.filter { context.text.tokens[$0].kind == .word }
        let isSpoken = context.text.sign(quote.tokens.upperBound - 1) != .none
        return !isSpoken && words.count > 1 && words.allSatisfy { context.text.tokens[$0].isCapitalised }
    }

    /// A song, a book, a banner: named as such before it, or without any word of speech in it.
    private func isTitleOfWork(_ number: Int) -> Bool {
        let text = context.text
        let quote = context.quotes[number]
        let lead = context.lead(of: number)
        let words = QuoteWordsTable.works
        let isSameSentence = lead.last.map { !text.sign($0).endsSentence } ?? false
        if isSameSentence,
            lead.suffix(3).contains(where: { text.tokens[$0].kind == .word && words.contains(text.folded($0)) })
        {
            return true
        }
        let endsLikeSpeech =
            text.sign(quote.tokens.upperBound - 1).endsSentence || text.sign(quote.tokens.upperBound - 1) == .comma
        let soundsSpoken = quote.tokens.contains {
            !text.classes($0).isDisjoint(with: [.pronounFirst, .pronounSecond, .auxiliary])
        }
        return !endsLikeSpeech && !soundsSpoken
    }
}
