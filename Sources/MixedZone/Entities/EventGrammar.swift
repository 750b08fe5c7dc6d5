/// Whether an everyday word stands as the name of an event of the sport that its passage is about (`won the vault`,
/// `gold on beam`, `Floor: 1 …`), and not as a verb or in its everyday meaning.
struct EventGrammar {
    let scanner: EventScanner
    let sport: String

    /// True for the place of a noun that names an event.
    func isNoun(_ tokens: Range<Int>) -> Bool {
        let text = scanner.text
        let start = tokens.lowerBound
        let end = tokens.upperBound
        let next = scanner.word(end)
        // "the four of them", "the sprint to the line", "the double of"
        let isTour = next == .of && text.tokens[start].isCapitalised && text.token(end + 1)?.isCapitalised == true
        if next == .to || next == .of && !isCrew && !isTour { return false }
        let nextWord = text.kind(end) == .word && text.tokens[end].gap <= .space ? text.folded(end) : ""
        if Self.strangers.contains(nextWord) { return false }
        if Self.eventNouns.contains(nextWord), !isVerbPlace(start) { return true }
        if isLabel(tokens) { return true }
        switch scanner.word(start - 1) {
        case .the, .indoor, .junior, .senior, .national, .world, .olympic, .in, .at, .over, .for:
            return !isCounted(tokens)
        default: break
        }
        let before = start - 1
        guard before >= 0 else { return false }
        if text.kind(before) == .possessive {
            // "the men's sprint", "Sunday's long race"
            return scanner.knowledge.marks.sexes[text.word(before - 1)] != nil
                || text.classes(before - 1).contains(.calendar)
        }
        if [.closeSingle, .singleMark].contains(text.sign(before)) {
            return scanner.knowledge.marks.sexes[text.word(before - 1)] != nil
        }
        if scanner.knowledge.marks.sexes[text.word(before)] != nil { return true }
        // "Men's IM3 pairs", "WJ16 double", "the M60 shot"
        if text.kind(before) == .number, text.isGlued(before), text.kind(before - 1) == .word { return true }
        if text.kind(before) == .word {
            let word = text.folded(before)
            if Self.governors.contains(word) { return true }
            guard word == "and" || word == "or" || word == "both" else { return false }
            return word == "both" || isCoordinated(before, text.sentence(of: start).lowerBound)
        }
        return text.sign(before) == .comma && isCoordinated(before, text.sentence(of: start).lowerBound)
    }

    /// `the four of Marsh, Reid, …`: a crew of its members.
    private var isCrew: Bool { sport == "rowing" }

    /// `Beam: 1 A Marsh`, `Vault` alone on its line.
    private func isLabel(_ tokens: Range<Int>) -> Bool {
        let text = scanner.text
        let isFirst =
            text.tokens[tokens.lowerBound].gap >= .line || tokens.lowerBound == 0
            || text.sign(tokens.lowerBound - 1).endsSentence || text.sign(tokens.lowerBound - 1) == .semicolon
        guard isFirst else { return false }
        guard let after = text.token(tokens.upperBound) else { return true }
        if after.sign == .comma, isHeading(tokens.lowerBound) { return true }
        return after.sign == .colon || after.gap >= .line || after.sign == .dash
    }

    /// A short line without a full stop.
    private func isHeading(_ token: Int) -> Bool {
        let text = scanner.text
        let line = text.lines[text.lines.partitioningIndex { $0.upperBound > token }]
        return line.count <= 8 && !text.sign(line.upperBound - 1).endsSentence
    }

    /// `to sprint`, `she vaulted`: no noun.
    private func isVerbPlace(_ start: Int) -> Bool {
        let before = start - 1
        guard scanner.text.kind(before) == .word else { return false }
        return scanner.word(before) == .to
            || !scanner.text.classes(before).isDisjoint(with: [
                .auxiliary, .pronounHe, .pronounShe, .pronounFirst, .pronounThird,
            ])
    }

    /// `the four men`, `the single lane`: a number or adjective before a plain noun.
    private func isCounted(_ tokens: Range<Int>) -> Bool {
        guard sport == "rowing" || sport == "figure skating" else { return false }
        let text = scanner.text
        let end = tokens.upperBound
        guard text.kind(end) == .word, text.tokens[end].gap <= .space else { return false }
        return text.classes(end).isDisjoint(with: [.preposition, .conjunction, .auxiliary, .relative])
            && !text.tokens[end].isCapitalised && !Self.eventNouns.contains(text.folded(end))
            && text.classes(end).contains(.common)
            && !text.folded(end).hasSuffix("ed")
    }

    /// True where another event of the sport stands in the list before a comma or conjunction.
    private func isCoordinated(_ before: Int, _ sentence: Int) -> Bool {
        let text = scanner.text
        for index in stride(from: before - 1, through: max(sentence, before - 8), by: -1)
        where text.kind(index) == .word || text.kind(index) == .number {
            if let match = scanner.knowledge.events.discipline(
                at: index, in: text, limit: before, sports: [sport]), match.value.sport == sport
            {
                return true
            }
        }
        return false
    }

    private static let governors = Set(TableRows.items(EventGrammarTable.governors))
    private static let eventNouns = Set(TableRows.items(EventGrammarTable.eventNouns))
    private static let strangers = Set(TableRows.items(EventGrammarTable.strangers))
}
