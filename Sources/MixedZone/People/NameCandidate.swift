import Foundation

/// Capitalised words that may be the name of a person, with what speaks for it where they stand.
struct NameCandidate: Sendable {
    /// The words of the name; titles and nationalities before it are left out.
    var tokens: Range<Int>
    /// The words as numbers, without signs.
    var words: [WordID]
    /// Where the capitalised run began, titles and nationalities included.
    var runStart: Int
    /// True when the line is a headline in capitals or title case, where a capital letter says nothing.
    var isInTitleCase: Bool
    /// What speaks for a person here, the strongest first.
    var evidence: [NameEvidence] = []

    /// The name as it is filed: given name first, a surname printed in capitals in its usual form.
    func name(in text: TokenizedText) -> String {
        guard let first = words.first, text.tokens[tokens.lowerBound].word != first else { return text.string(tokens) }
        guard let given = tokens.first(where: { text.tokens[$0].word == first }) else { return text.string(tokens) }
        var end = given - 1
        while end > tokens.lowerBound, text.tokens[end].kind != .word { end -= 1 }
        let surname = text.string(tokens.lowerBound..<end + 1).lowercased().capitalized
        return text.string(given..<tokens.upperBound) + " " + surname
    }

    /// The sum of the evidence.
    var score: Double { evidence.reduce(0) { $0 + $1.weight } }
}

/// One reason for or against taking words for the name of a person.
struct NameEvidence: Sendable {
    /// The rule that saw it.
    let rule: Rule
    /// How much it counts; a name of two words is taken from ``PeopleRecogniser/threshold`` on.
    let weight: Double
}

/// Cuts the capitalised runs of a text into candidates for names of people.
struct NameCandidateFinder {
    let text: TokenizedText
    let entities: Entities

    /// All candidates, in order.
    func candidates() -> [NameCandidate] {
        var result: [NameCandidate] = []
        var line = 0
        var titleCase = text.lines.isEmpty ? false : isTitleCase(text.lines[0])
        for sentence in text.sentences {
            while sentence.lowerBound >= text.lines[line].upperBound {
                line += 1
                titleCase = isTitleCase(text.lines[line])
            }
            for run in CapitalRun.runs(in: sentence, of: text) {
                for piece in pieces(of: run.tokens, titleCase: titleCase) {
                    if let candidate = candidate(piece, runStart: run.tokens.lowerBound, titleCase: titleCase) {
                        result.append(candidate)
                    }
                }
            }
        }
        return result
    }

    /// True when most longer words of a line have a capital and it is no sentence.
    private func isTitleCase(_ line: Range<Int>) -> Bool {
        guard line.count < 40 else { return false }
        var capitalised = 0
        var small = 0
        for index in line.dropFirst() where text.tokens[index].kind == .word {
            if text.tokens[index].isCapitalised { capitalised += 1 } else if isLong(index) { small += 1 }
        }
        return capitalised >= 3 && small * 4 <= capitalised
    }

    private func isLong(_ index: Int) -> Bool { text.tokens[index].end - text.tokens[index].start > 3 }

    /// A run without the competitions, places, bodies and nations in it.
    private func pieces(of run: Range<Int>, titleCase: Bool) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var start = run.lowerBound
        for index in run {
            guard breaks(index, in: run, titleCase: titleCase) else { continue }
            if start < index { pieces.append(start..<index) }
            start = index + 1
        }
        if start < run.upperBound { pieces.append(start..<run.upperBound) }
        return pieces
    }

    private func breaks(_ index: Int, in run: Range<Int>, titleCase: Bool) -> Bool {
        let classes = text.classes(index)
        if let entity = entities.named(at: index) {
            return !isNameAndPlace(entity, at: index, in: run)
        }
        if entities.nation(at: index) != nil {
            return !(classes.contains(.givenName) && isFollowedByName(index, in: run))
        }
        if classes.contains(.calendar), !classes.contains(.givenName) { return true }
        return titleCase && isPlainWord(index)
    }

    /// `Georgia Marsh`, `Jack Preston`: a town or state that is part of a name here.
    private func isNameAndPlace(_ entity: EntityMention, at index: Int, in run: Range<Int>) -> Bool {
        guard entity.kind == .place, entity.tokens.count == 1 else { return false }
        // "Pascoe-Lund": a hyphen joins it to a name.
        if text.sign(index - 1) == .hyphen, text.tokens[index].gap == .none, index - 1 > run.lowerBound { return true }
        if text.classes(index).contains(.givenName), isFollowedByName(index, in: run) { return true }
        return index > run.lowerBound && text.classes(index - 1).contains(.givenName)
            && entities.named(at: index - 1) == nil
    }

    private func isFollowedByName(_ index: Int, in run: Range<Int>) -> Bool {
        index + 1 < run.upperBound && text.tokens[index + 1].kind == .word && entities.named(at: index + 1) == nil
            && entities.nation(at: index + 1) == nil && !isPlainWord(index + 1)
    }

    /// True for everyday words that are no name besides.
    private func isPlainWord(_ index: Int) -> Bool {
        let classes = text.classes(index)
        guard text.tokens[index].kind == .word else { return false }
        return classes.contains(.common) && classes.isDisjoint(with: [.givenName, .commonAndName, .particle])
    }

    /// A piece as a candidate, without the words at its ends that cannot belong to a name.
    private func candidate(_ piece: Range<Int>, runStart: Int, titleCase: Bool) -> NameCandidate? {
        var start = piece.lowerBound
        var end = piece.upperBound
        while start < end, !canBegin(start, end: end) { start += 1 }
        while end > start, !canEnd(end - 1, start: start) { end -= 1 }
        // A particle at the front belongs to the name only before another word.
        guard start < end else { return nil }
        var words = (start..<end).filter { text.tokens[$0].kind == .word }.map { text.tokens[$0].word }
        guard !words.isEmpty, words.count <= 6 else { return nil }
        let surname = surnameFirst(start..<end)
        if surname > 0 { words = Array(words[surname...] + words[..<surname]) }
        if words.count == 1, text.tokens[start].shape.contains(.singleLetter) { return nil }
        return NameCandidate(tokens: start..<end, words: words, runStart: runStart, isInTitleCase: titleCase)
    }

    /// How many words of a surname in capitals stand before the given name (`VAN DYCK Anna`, `TOLVIK Sarah`).
    private func surnameFirst(_ name: Range<Int>) -> Int {
        let tokens = name.filter { text.tokens[$0].kind == .word }.map { text.tokens[$0] }
        let capitals = tokens.prefix { $0.shape.contains(.allCapitals) }.count
        guard capitals > 0, capitals < tokens.count, let last = tokens.last else { return 0 }
        let isSurname = tokens[0].end - tokens[0].start > 3 || capitals > 1
        return isSurname && last.isCapitalised && !tokens[capitals...].contains { $0.shape.contains(.singleLetter) } ? capitals : 0
    }

    private func canBegin(_ index: Int, end: Int) -> Bool {
        let token = text.tokens[index]
        guard token.kind == .word else { return false }
        let classes = text.classes(index)
        let isLast = index + 1 == end
        if classes.contains(.neverName), !classes.contains(.givenName) || isLast { return false }
        if classes.contains(.title), !isLast, !classes.contains(.givenName) { return false }
        if !classes.isDisjoint(with: .roleNoun), classes.isDisjoint(with: [.givenName, .commonAndName]) {
            return false
        }
        if isPlainWord(index) {
            return isLast && index > 0 && text.tokens[index].gap < .line && !isSentenceStart(index)
        }
        return true
    }

    private func isSentenceStart(_ index: Int) -> Bool { text.sentence(of: index).lowerBound == index }

    private func canEnd(_ index: Int, start: Int) -> Bool {
        let token = text.tokens[index]
        guard token.kind == .word else { return false }
        let classes = text.classes(index)
        if classes.contains(.honorific), token.shape.contains(.allCapitals), index > start { return false }
        if classes.contains(.neverName), classes.isDisjoint(with: [.givenName, .commonAndName]) { return false }
        return true
    }
}
