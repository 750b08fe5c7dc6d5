/// `meta.dateline`: the place and agency at the head of a report.
enum MetaDateline {
    static let rule = Rule(
        "meta.dateline",
        "Takes out a dateline that stands alone; a place at the head of a report goes to the metadata.",
        hits: [
            "Lister wins the hill race\n⟦(CNN)⟧\nThe pack went by in the rain, she said.",
            "Lister wins the hill race\n⟦OSLO (AP) —⟧\nThe pack went by in the rain, she said.",
        ],
        misses: [
            "OSLO (AP) — The pack went by in the rain, she said on Sunday.",
            "The pack went by (again) in the rain.",
        ])

    /// Agencies and broadcasters that stand in brackets after a place.
    private static let agencies: Set<String> = [
        "aap", "abc", "afp", "ani", "ansa", "ap", "associated press", "bbc", "bloomberg", "cbs", "cmc", "cnn", "cp",
        "dpa",
        "efe", "ians", "itar-tass", "kyodo", "nbc", "nzpa", "pa", "pti", "reuter", "reuters", "sapa", "sid", "tass",
        "the associated press", "the canadian press", "upi", "xinhua",
    ]
    private static let dashes = ["—", "–", "--", "-", ":"]

    /// A dateline at the beginning of a line.
    struct Dateline {
        /// The place in the usual spelling; nil when only the agency is named.
        var place: String?
        /// True when nothing else stands on the line.
        var isAlone: Bool
    }

    /// The dateline with which a line begins.
    static func read(_ line: ArraySlice<UInt8>) -> Dateline? {
        guard mayBeDateline(line.prefix(90)) else { return nil }
        let head = String(decoding: line.prefix(90), as: UTF8.self)
        if head.hasPrefix("("), let close = head.firstIndex(of: ")") {
            guard agencies.contains(head[..<close].dropFirst().lowercased()) else { return nil }
            return Dateline(place: nil, isAlone: isEmpty(head[head.index(after: close)...]))
        }
        let words = head.split(separator: " ", maxSplits: 8)
        var place: [Substring] = []
        var isShouted = true
        for (number, word) in words.enumerated() {
            let rest = words[(number + 1)...].first ?? ""
            if word.hasPrefix("("), let close = word.lastIndex(of: ")"), !place.isEmpty {
                guard agencies.contains(word[..<close].dropFirst().lowercased()) else { return nil }
                return Dateline(
                    place: name(place),
                    isAlone: rest.isEmpty || dashes.contains(String(rest)) && words.count == number + 2)
            }
            if dashes.contains(String(word)), word != ":" {
                guard isShouted, !place.isEmpty, place.joined().filter(\.isLetter).count >= 4 else { return nil }
                return Dateline(place: name(place), isAlone: rest.isEmpty)
            }
            guard let first = word.first, first.isUppercase || first.isNumber, number < 6 else { return nil }
            // The day may stand between the place and the agency: "OSLO, Aug 6 (Reuters)".
            let isCapital = !word.contains(where: \.isLowercase)
            if number == 0 || isCapital && isShouted || place.last?.hasSuffix(",") ?? false { place.append(word) }
            isShouted = isShouted && (isCapital || place.last?.hasSuffix(",") ?? false || word.hasSuffix(","))
        }
        return nil
    }

    /// A dateline begins with a capital or a bracket and has a bracket or a free-standing dash.
    private static func mayBeDateline(_ head: ArraySlice<UInt8>) -> Bool {
        guard let first = head.first, first &- 0x41 < 26 || first == 0x28 || first == 0xC3 else { return false }
        var previous: UInt8 = 0
        return head.contains { byte in
            defer { previous = byte }
            return byte == 0x28 || previous == 0x20 && (byte == 0x2D || byte == 0xE2)
        }
    }

    private static func isEmpty(_ text: Substring) -> Bool {
        text.allSatisfy { " —–-:".contains($0) }
    }

    private static func name(_ words: [Substring]) -> String {
        var name = words.map(String.init).joined(separator: " ")
        if let comma = name.firstIndex(of: ",") { name = String(name[..<comma]) }
        guard !name.contains(where: \.isLowercase) else { return name }
        var startsPart = true
        return String(
            name.map { character in
                defer { startsPart = !character.isLetter }
                return startsPart ? character : Character(character.lowercased())
            })
    }
}
