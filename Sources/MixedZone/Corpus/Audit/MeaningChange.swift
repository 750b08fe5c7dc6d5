/// A difference between two reports that changes what was said: a number, a negation, a name.
struct MeaningChange {
    let code: AuditFinding.Code
    /// The words that differ.
    let words: String

    /// The changes of meaning in a difference. What is missing at either end is shortened, not changed, and so is a whole
    /// clause.
    static func changes(in difference: WordDifference) -> [MeaningChange] {
        let parts = difference.parts
        var found: [MeaningChange] = []
        for run in parts.indices.split(whereSeparator: { parts[$0].change == .same }) {
            guard let first = run.first, let last = run.last, first > 0, last + 1 < parts.count else { continue }
            let removed = words(run.map { parts[$0] }, .removed)
            let added = words(run.map { parts[$0] }, .added)
            guard removed.count <= 5, added.count <= 5 else { continue }
            let printed = [removed, added].map { $0.map(\.text).joined(separator: " ") }
            let said = printed.map { $0.isEmpty ? "nothing" : "\"\($0)\"" }.joined(separator: " or ")
            for code in codes(removed, added) { found.append(MeaningChange(code: code, words: said)) }
        }
        return found
    }

    private static func words(_ parts: [WordDifference.Part], _ change: WordDifference.Change) -> [SpeechWord] {
        parts.filter { $0.change == change }.flatMap { SpeechWord.words(of: $0.text) }
    }

    private static func codes(_ removed: [SpeechWord], _ added: [SpeechWord]) -> [AuditFinding.Code] {
        var codes: [AuditFinding.Code] = []
        let (oldNumbers, newNumbers) = (numbers(removed), numbers(added))
        if !oldNumbers.isEmpty, !newNumbers.isEmpty, oldNumbers != newNumbers { codes.append(.variantNumber) }
        if hasNegation(removed) != hasNegation(added) { codes.append(.variantNegation) }
        let (oldNames, newNames) = (names(removed), names(added))
        if !oldNames.isEmpty, !newNames.isEmpty, oldNames.isDisjoint(with: newNames) { codes.append(.variantName) }
        return codes
    }

    private static func hasNegation(_ words: [SpeechWord]) -> Bool {
        words.contains { !WordNumbers.negations.isDisjoint(with: $0.keys) }
    }

    private static func numbers(_ words: [SpeechWord]) -> Set<String> {
        Set(
            words.flatMap(\.keys).compactMap { key in
                key.utf8.first.map { (0x30...0x39).contains($0) } ?? false ? key : numberWords[key]
            })
    }

    private static let numberWords = [
        "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
        "ten": "10", "first": "1", "second": "2", "third": "3", "fourth": "4", "fifth": "5",
    ]

    /// Words with a capital; `I` is none, nor is a word that only opens a sentence.
    private static func names(_ words: [SpeechWord]) -> Set<String> {
        Set(
            words.filter { word in
                let first = word.text.unicodeScalars.first
                return first.map { $0.properties.isUppercase } ?? false && word.keys.first != "i"
                    && !openers.contains(word.keys.first ?? "")
            }.flatMap(\.keys))
    }

    private static let openers: Set = [
        "a", "all", "and", "as", "at", "but", "for", "he", "if", "in", "it", "my", "no", "not", "now", "on", "or",
        "our", "she", "so", "that", "the", "then", "there", "they", "this", "to", "we", "well", "what", "when", "yes",
        "you",
    ]
}
