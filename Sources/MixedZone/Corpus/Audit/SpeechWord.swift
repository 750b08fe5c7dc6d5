/// One word of speech, as printed and as it is compared with the words of another report.
struct SpeechWord: Sendable, Hashable {
    /// The word as printed, with the signs that stand at it.
    let text: String
    /// What it is compared by: small letters without signs, contractions in full (`can't` is `can not`), a number apart
    /// from its unit (`100m` is `100 m`).
    let keys: [String]
}

extension SpeechWord {
    /// The words of a text; signs that stand alone go with the word before them.
    static func words(of text: String) -> [SpeechWord] {
        var words: [SpeechWord] = []
        for chunk in text.utf8.split(whereSeparator: { $0 == 0x20 || (0x09...0x0D).contains($0) }) {
            let printed = String(Substring(chunk))
            let keys = keys(of: printed)
            if keys.isEmpty {
                if let last = words.popLast() {
                    words.append(SpeechWord(text: "\(last.text) \(printed)", keys: last.keys))
                }
            } else {
                words.append(SpeechWord(text: printed, keys: keys))
            }
        }
        return words
    }

    /// The words of each sentence of a text.
    static func sentences(of text: String) -> [[SpeechWord]] {
        var sentences: [[SpeechWord]] = []
        var sentence: [SpeechWord] = []
        for word in words(of: text) {
            sentence.append(word)
            let end = word.text.unicodeScalars.last { !")]\"'”’»".unicodeScalars.contains($0) }
            // A hostile page can hold a sentence of a million words; two hundred are enough to know it again.
            if end.map(".!?…".unicodeScalars.contains) ?? false || sentence.count == 200 {
                sentences.append(sentence)
                sentence = []
            }
        }
        return sentence.isEmpty ? sentences : sentences + [sentence]
    }

    /// The keys of all words of a text, in one line: the text as it is compared.
    static func normalForm(of text: String) -> String {
        words(of: text).flatMap(\.keys).joined(separator: " ")
    }

    private static func keys(of printed: String) -> [String] {
        var keys: [String] = []
        var key: [UInt8] = []
        var hasApostrophe = false
        func finish() {
            guard !key.isEmpty else { return }
            keys += expanded(String(decoding: key, as: UTF8.self), hasApostrophe: hasApostrophe)
            key = []
            hasApostrophe = false
        }
        let scalars = Array(printed.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            let isDigit = (0x30...0x39).contains(scalar.value)
            let follows = index > 0 && (0x30...0x39).contains(scalars[index - 1].value)
            if isDigit {
                key.append(UInt8(truncatingIfNeeded: scalar.value))
            } else if ".,:".unicodeScalars.contains(scalar), follows, index + 1 < scalars.count,
                (0x30...0x39).contains(scalars[index + 1].value)
            {
                // A thousand is written with and without a comma.
                if scalar != "," { key.append(UInt8(truncatingIfNeeded: scalar.value)) }
            } else if scalar == "'" || scalar == "’" {
                hasApostrophe = !key.isEmpty
            } else if (scalar.value | 0x20) &- 0x61 < 26 {
                if follows { finish() }
                key.append(UInt8(truncatingIfNeeded: scalar.value | 0x20))
            } else if scalar.value >= 0x80,
                scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
            {
                if follows { finish() }
                key += Array(scalar.properties.lowercaseMapping.utf8)
            } else if scalar == "%" {
                finish()
                keys.append("percent")
            } else {
                finish()
            }
        }
        finish()
        return keys
    }

    /// A word in full. Reports lose the apostrophe of `can't`, so that these are known without it as well.
    private static func expanded(_ key: String, hasApostrophe: Bool) -> [String] {
        // Most words are none of these, which their last letter tells.
        switch key.utf8.last {
        case UInt8(ascii: "m"), UInt8(ascii: "s"), UInt8(ascii: "r"), UInt8(ascii: "e"):
            if let unit = units[key] { return [unit] }
        case UInt8(ascii: "t"):
            if let whole = negations[key] { return whole }
        default: break
        }
        guard hasApostrophe else { return [key] }
        for (ending, word) in [("ll", "will"), ("re", "are"), ("ve", "have"), ("m", "am"), ("d", "would")]
        where key.count > ending.count && key.hasSuffix(ending) {
            return [String(key.dropLast(ending.count)), word]
        }
        if key.hasSuffix("s"), beforeIs.contains(String(key.dropLast())) { return [String(key.dropLast()), "is"] }
        return [key]
    }

    private static let beforeIs: Set = ["he", "here", "it", "she", "that", "there", "what", "who"]

    private static let units = [
        "cm": "cm", "kilometers": "km", "kilometres": "km", "meter": "m", "meters": "m", "metre": "m", "metres": "m",
        "secs": "seconds", "s": "s",
    ]

    private static let negations: [String: [String]] = {
        let verbs = [
            "are", "could", "did", "does", "do", "had", "has", "have", "is", "might", "must", "should", "was", "were",
            "would",
        ]
        var table = Dictionary(uniqueKeysWithValues: verbs.map { ($0 + "nt", [$0, "not"]) })
        table["cant"] = ["can", "not"]
        table["cannot"] = ["can", "not"]
        table["wont"] = ["will", "not"]
        table["aint"] = ["is", "not"]
        return table
    }()
}
