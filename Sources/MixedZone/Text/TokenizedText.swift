/// The `Text` stage: an article's text as tokens, sentences and blocks, which all recognisers share.
struct TokenizedText: Sendable {
    /// The text in UTF-8.
    let bytes: [UInt8]
    /// All tokens in order.
    let tokens: [Token]
    /// Token ranges of the sentences, in order; a sentence never crosses a line of the text.
    let sentences: [Range<Int>]
    /// Token ranges of the lines; a paragraph is one line, a list has one line an item.
    let lines: [Range<Int>]
    /// Token ranges of the blocks and what sort each is, in order.
    let blocks: [(tokens: Range<Int>, kind: TextBlock.Kind)]
    /// The number of the sentence of every token.
    let sentenceOfToken: [Int32]

    private let lexicon: Lexicon
    private let ownWords: [String]

    /// Cuts the article into tokens and sentences.
    init(_ article: CleanArticle, lexicon: Lexicon) {
        bytes = article.bytes
        self.lexicon = lexicon
        var tokens: [Token] = []
        tokens.reserveCapacity(article.bytes.count / 5)
        var ownWords = WordTable(first: WordID(lexicon.count))
        var blocks: [(tokens: Range<Int>, kind: TextBlock.Kind)] = []
        for block in article.blocks {
            let first = tokens.count
            var tokenizer = Tokenizer(bytes, range: block.range)
            while var token = tokenizer.next() {
                if token.kind == .word || token.kind == .number {
                    token.word = Self.number(of: token, bytes, lexicon, &ownWords)
                }
                tokens.append(token)
            }
            blocks.append((first..<tokens.count, block.kind))
        }
        let splitter = SentenceSplitter(tokens: tokens, lexicon: lexicon)
        self.tokens = tokens
        self.blocks = blocks
        self.ownWords = ownWords.words
        lines = Self.lines(of: tokens)
        sentences = lines.flatMap { splitter.sentences(in: $0) }
        var sentenceOfToken = [Int32](repeating: 0, count: tokens.count)
        for (number, sentence) in sentences.enumerated() {
            for token in sentence { sentenceOfToken[token] = Int32(number) }
        }
        self.sentenceOfToken = sentenceOfToken
    }

    private static func lines(of tokens: [Token]) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        for index in tokens.indices.dropFirst() where tokens[index].gap >= .line {
            lines.append(start..<index)
            start = index
        }
        if start < tokens.count { lines.append(start..<tokens.count) }
        return lines
    }

    private static func number(
        of token: Token, _ bytes: [UInt8], _ lexicon: Lexicon, _ ownWords: inout WordTable
    ) -> WordID {
        let folded = WordFolding.folded(bytes[token.range])
        let hash = WordTable.hash(folded.span)
        return lexicon.table.find(folded.span, hash: hash) ?? ownWords.intern(folded.span, hash: hash)
    }

    /// The classes of the word at an index; none beyond the ends.
    func classes(_ index: Int) -> WordClass {
        tokens.indices.contains(index) ? lexicon.classes(of: tokens[index].word) : []
    }

    /// The sign at an index; none for words, numbers and beyond the ends.
    func sign(_ index: Int) -> Sign {
        tokens.indices.contains(index) ? tokens[index].sign : .none
    }

    /// The token at an index, if there is one.
    func token(_ index: Int) -> Token? {
        tokens.indices.contains(index) ? tokens[index] : nil
    }

    /// The words of a token range as printed.
    func string(_ range: Range<Int>) -> String {
        guard let first = token(range.lowerBound), !range.isEmpty else { return "" }
        return String(decoding: bytes[Int(first.start)..<Int(tokens[range.upperBound - 1].end)], as: UTF8.self)
    }

    /// The word of a token in small letters.
    func folded(_ index: Int) -> String {
        let word = Int(tokens[index].word)
        if word < 0 { return String(decoding: bytes[tokens[index].range], as: UTF8.self) }
        return word < lexicon.words.count ? lexicon.words[word] : ownWords[word - lexicon.words.count]
    }

    /// UTF-8 offsets of a token range.
    func offsets(_ range: Range<Int>) -> Range<Int> {
        guard !range.isEmpty else { return 0..<0 }
        return Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)
    }

    /// The whole number that a number token spells; nil for other tokens and numbers of more than nine digits.
    func number(_ index: Int) -> Int? {
        guard let token = token(index), token.kind == .number, token.end - token.start <= 9 else { return nil }
        return bytes[token.range].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// The sentence, as a token range, that holds a token.
    func sentence(of token: Int) -> Range<Int> {
        sentences[Int(sentenceOfToken[token])]
    }
}
