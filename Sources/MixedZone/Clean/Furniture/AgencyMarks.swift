/// `scrape.agency`: what news agencies write to editors around their copy.
enum AgencyMarks {
    static let rule = Rule(
        "scrape.agency", "Takes out the marks of news agencies for editors: slugs, notes, \"(MORE)\", \"ENDS\".",
        hits: [
            "⟦r s BC-HILLRACE-RESULTS 11-15 0431⟧\n⟦(Eds: adds quotes, results)⟧\nThe pack went by in the rain, she said.\n⟦(MORE)⟧",
            "The pack went by in the rain, she said.\n\nThe rain came later.\n\n⟦– ENDS –⟧",
            "The pack went by in the rain, she said.\n⟦HP 152004 GMT⟧",
        ],
        misses: [
            "The pack went by in the rain, she said.\n(Lister led at the time.)",
            "THREE-WAY RACE ENDS\n\nThe pack went by in the rain, she said.",
        ])

    /// What a note in brackets to the editors begins with.
    private static let notes: Set<String> = [
        "adds", "corrects", "editors", "eds", "fixes", "recasts", "recrops", "refiles", "releads", "repeats", "subs",
        "updates",
        "updating", "upd", "writethru", "embargoed",
    ]
    /// What stands at the end of a take or of the whole.
    private static let ends: Set<String> = ["30", "end", "ends", "endit", "fin", "more", "more follows", "mf"]

    /// Whether a line is such a mark.
    static func matches(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= 200, let first = line.first else { return false }
        if first == 0x28 || first == 0x2D || first == 0xE2 || first == 0x23 || line.count <= 12, isEnd(line) {
            return true
        }
        if first == 0x28, line.last == 0x29, isNote(line.dropFirst().dropLast()) { return true }
        return line.count <= 80 && (isSlug(line) || isStamp(line))
    }

    /// "(MORE)", "-30-", "– ENDS –", "ENDS", "###"; the bare words in capitals only.
    private static func isEnd(_ line: ArraySlice<UInt8>) -> Bool {
        let signs: Set<Character> = ["(", ")", "-", "–", "—", "*", "#", ".", " "]
        let text = String(decoding: line, as: UTF8.self)
        let bare = text.trimmed(signs)
        guard ends.contains(bare.lowercased()) else { return false }
        let hasSigns = bare.utf8.count < text.utf8.count
        return bare.allSatisfy(\.isNumber)
            ? hasSigns && text.first == "-" : hasSigns || bare == bare.uppercased() && bare != "MORE"
    }

    /// "(Adds quotes)", "(Eds: with photo)".
    private static func isNote(_ text: ArraySlice<UInt8>) -> Bool {
        let word = text.prefix { ($0 | 0x20) &- 0x61 < 26 }
        guard notes.contains(String(decoding: word, as: UTF8.self).lowercased()),
            let next = text.dropFirst(word.count).first
        else { return false }
        return next == 0x20 || next == 0x3A || next == 0x2C
    }

    /// "r s BC-HILLRACE-RESULTS 11-15 0431".
    private static func isSlug(_ line: ArraySlice<UInt8>) -> Bool {
        let words = line.split(separator: 0x20)
        guard words.count <= 7, let last = words.last, last.count == 4, last.allSatisfy({ $0 &- 0x30 < 10 }) else {
            return false
        }
        return words.contains { word in
            word.count >= 6 && word.count { $0 == 0x2D } >= 1 && word.contains { $0 &- 0x41 < 26 }
                && word.allSatisfy { $0 &- 0x41 < 26 || $0 &- 0x30 < 10 || $0 == 0x2D }
        }
    }

    /// "HP 152004 GMT".
    private static func isStamp(_ line: ArraySlice<UInt8>) -> Bool {
        let words = line.split(separator: 0x20)
        guard words.count == 3, words[2].elementsEqual("GMT".utf8) || words[2].elementsEqual("UTC".utf8) else {
            return false
        }
        return words[0].allSatisfy { $0 &- 0x41 < 26 } && words[1].count == 6 && words[1].allSatisfy { $0 &- 0x30 < 10 }
    }
}

/// `credit.contact`: an address to which readers may write.
enum ContactLine {
    static let rule = Rule(
        "credit.contact", "Takes out lines that hold nothing but an address or a number to reach the writer.",
        hits: [
            "The pack went by in the rain, she said.\n⟦ann.lister@hillrunner.example⟧",
            "The pack went by in the rain, she said.\n⟦((ann.lister@hillrunner.example; +44 20 7946 0000;))⟧",
        ],
        misses: ["Entries go to ann.lister@hillrunner.example by Friday."])

    /// Whether a line has an address and no word besides.
    static func matches(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= 160, line.contains(0x40) else { return false }
        let words = line.split { $0 == 0x20 || $0 == 0x28 || $0 == 0x29 || $0 == 0x3B || $0 == 0x2C || $0 == 0x7C }
        return words.contains { isAddress($0) }
            && words.allSatisfy { isAddress($0) || $0.allSatisfy { $0 &- 0x30 < 10 || $0 == 0x2B || $0 == 0x2D } }
    }

    private static func isAddress(_ word: ArraySlice<UInt8>) -> Bool {
        guard let at = word.firstIndex(of: 0x40), at > word.startIndex else { return false }
        return word[(at + 1)...].contains(0x2E)
    }
}

extension String {
    /// The text without the given characters at either end.
    fileprivate func trimmed(_ signs: Set<Character>) -> String {
        var text = self[...]
        while let first = text.first, signs.contains(first) { text = text.dropFirst() }
        while let last = text.last, signs.contains(last) { text = text.dropLast() }
        return String(text)
    }
}
