/// A phrase that says that a mark is a record (`a new national record`).
struct RecordMention: Sendable {
    /// The words.
    var tokens: Range<Int>
    /// `WR`, `OR`, `AR`, `NR`, `CR`, `MR`, `WL`, `PB` or `SB`.
    var code: String
    /// True for a record that stood before (`the previous world record`).
    var isOld = false
    /// True for a record from which something was taken or to which something was added (`half a second off the world record`).
    var isTakenFrom = false
}

/// Phrases for records, ready to match.
struct RecordPhrases: Sendable {
    private var phrases = PhraseTable<String>()
    private var afterNationality = PhraseTable<String>()
    private let not: Set<WordID>
    private let old: Set<WordID>
    private let qualifiers: [WordID: String]
    private let fillers: Set<WordID>
    private let nouns: Set<WordID>
    private let taking: Set<WordID>
    private let adding: Set<WordID>

    init(_ lexicon: inout Lexicon) {
        for row in TableRows.rows(RecordWordsTable.rows) where row.count == 2 {
            for phrase in TableRows.list(row[1]) {
                if phrase.hasPrefix("* ") {
                    afterNationality.add(String(phrase.dropFirst(2)), row[0], &lexicon)
                } else {
                    phrases.add(phrase, row[0], &lexicon)
                }
            }
        }
        var qualifiers: [WordID: String] = [:]
        for row in TableRows.rows(RecordWordsTable.qualifiers) where row.count == 2 {
            for word in TableRows.list(row[1]) { qualifiers[lexicon.add(word)] = row[0] }
        }
        self.qualifiers = qualifiers
        old = Set(TableRows.items(RecordWordsTable.old).map { lexicon.add($0) })
        fillers = Set(TableRows.items(RecordWordsTable.fillers).map { lexicon.add($0) })
        nouns = Set(TableRows.items(RecordWordsTable.nouns).map { lexicon.add($0) })
        taking = Set(TableRows.items(RecordWordsTable.taking).map { lexicon.add($0) })
        adding = Set(TableRows.items(RecordWordsTable.adding).map { lexicon.add($0) })
        not = Set(TableRows.items(RecordWordsTable.not).map { lexicon.add($0) })
    }

    /// The records that a sentence says were set.
    func records(in sentence: Range<Int>, of text: TokenizedText, _ entities: Entities) -> [RecordMention] {
        var result: [RecordMention] = []
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            if var found = record(at: index, in: sentence, of: text, entities) {
                found.isOld = isOld(found, in: sentence, of: text)
                found.isTakenFrom = isTakenFrom(found, in: sentence, of: text)
                if found.isTakenFrom || isSet(found, in: sentence, of: text) { result.append(found) }
                index = found.tokens.upperBound
            } else {
                index += 1
            }
        }
        return result
    }

    private func record(
        at index: Int, in sentence: Range<Int>, of text: TokenizedText, _ entities: Entities
    ) -> RecordMention? {
        guard text.tokens[index].kind == .word else { return nil }
        if let match = phrases.match(at: index, in: text, limit: sentence.upperBound) {
            // Two letters are a code only in capitals and beside a mark.
            let isCode = match.tokens.count == 1 && match.value.count == text.string(match.tokens).count
            if isCode, !text.tokens[index].shape.contains(.allCapitals) { return nil }
            return RecordMention(tokens: match.tokens, code: match.value)
        }
        if let found = fastest(at: index, in: sentence, of: text, entities) { return found }
        if let found = qualified(at: index, in: sentence, of: text, entities) { return found }
        guard let nation = entities.nation(at: index), nation.isAdjective, nation.tokens.lowerBound == index,
            let match = afterNationality.match(at: nation.tokens.upperBound, in: text, limit: sentence.upperBound)
        else { return nil }
        return RecordMention(tokens: index..<match.tokens.upperBound, code: match.value)
    }

    /// `the fastest 400m in the world this year`: a world lead.
    private func fastest(
        at index: Int, in sentence: Range<Int>, of text: TokenizedText, _ entities: Entities
    ) -> RecordMention? {
        guard ["fastest", "quickest", "longest", "highest", "best"].contains(text.folded(index)),
            let event = entities.event(at: index + 1)
        else { return nil }
        let phrase = ["in", "the", "world", "this"]
        let end = event.tokens.upperBound
        let matches = phrase.indices.allSatisfy { text.kind(end + $0) == .word && text.folded(end + $0) == phrase[$0] }
        guard matches, end + 4 < sentence.upperBound, text.kind(end + 4) == .word,
            ["year", "season", "winter", "summer"].contains(text.folded(end + 4))
        else { return nil }
        return RecordMention(tokens: index..<end + 5, code: "WL")
    }

    /// `world 10,000m record`, `British women's javelin record`: the event stands between.
    private func qualified(
        at index: Int, in sentence: Range<Int>, of text: TokenizedText, _ entities: Entities
    ) -> RecordMention? {
        var end = index + 1
        var code = qualifiers[text.tokens[index].word]
        if let nation = entities.nation(at: index), nation.isAdjective, nation.tokens.lowerBound == index {
            code = code ?? "NR"
            end = nation.tokens.upperBound
        }
        guard let code else { return nil }
        let first = end
        while end < sentence.upperBound, end - first <= 8 {
            if let event = entities.event(at: end) {
                end = event.tokens.upperBound
            } else if fillers.contains(text.word(end)) || text.sign(end) == .hyphen
                || text.tokens[end].kind == .possessive && end > first
            {
                end += 1
            } else {
                break
            }
        }
        guard end > first, end < sentence.upperBound, nouns.contains(text.word(end)) else { return nil }
        return RecordMention(tokens: index..<end + 1, code: code)
    }

    /// `taking half a second off her British record`, `add three centimetres to his own national record`.
    private func isTakenFrom(_ record: RecordMention, in sentence: Range<Int>, of text: TokenizedText) -> Bool {
        let before = max(sentence.lowerBound, record.tokens.lowerBound - 12)..<record.tokens.lowerBound
        guard
            let preposition = before.last(where: {
                text.kind($0) == .word && ["off", "from", "to"].contains(text.folded($0))
            }), record.tokens.lowerBound - preposition <= 8
        else { return false }
        let verbs = text.folded(preposition) == "to" ? adding : taking
        return (before.lowerBound..<preposition).contains { verbs.contains(text.word($0)) }
    }

    private func isOld(_ record: RecordMention, in sentence: Range<Int>, of text: TokenizedText) -> Bool {
        (max(sentence.lowerBound, record.tokens.lowerBound - 3)..<record.tokens.lowerBound).contains {
            old.contains(text.tokens[$0].word)
        }
    }

    /// Not a record held, chased, missed or broken long ago.
    private func isSet(_ record: RecordMention, in sentence: Range<Int>, of text: TokenizedText) -> Bool {
        let before = max(sentence.lowerBound, record.tokens.lowerBound - 3)..<record.tokens.lowerBound
        if before.contains(where: { not.contains(text.tokens[$0].word) }) { return false }
        let after = record.tokens.upperBound
        if after < sentence.upperBound, not.contains(text.tokens[after].word) { return false }
        // `the third fastest time in the world this year` is no lead.
        if record.code == "WL", text.classes(record.tokens.lowerBound - 1).contains(.ordinal) { return false }
        // `the fifth-fastest time in the world this year` is no lead.
        if record.tokens.lowerBound > 0, text.sign(record.tokens.lowerBound - 1) == .hyphen { return false }
        return text.sign(after) != .hyphen
    }
}
