/// `nav.breadcrumb`: the path from the front page to the article.
enum NavBreadcrumb {
    static let rule = Rule(
        "nav.breadcrumb", "Takes out the path from the front page to the article.",
        hits: [
            "⟦Home/Track & Field⟧\n\nThe pack went by in the rain, she said.",
            "⟦Home > Sport > Fell running⟧\n\nThe pack went by in the rain, she said.",
            "⟦Hill Post > Sport > Fell running⟧\n\nThe pack went by in the rain, she said.",
            "Lister wins\n⟦From the section Fell Running⟧\n\nThe pack went by in the rain, she said.",
            "⟦News » Sport » Cycling⟧\n\nThe pack went by in the rain, she said.",
        ],
        misses: [
            "Home/away splits decided the season.\n\nThe pack went by in the rain, she said.",
            "From the section of the crowd came a roar.\n\nThe pack went by in the rain, she said.",
            "Lister > Novak, said the banner on the hill.",
        ])

    /// Words with which such a path begins.
    private static let roots: Set<String> = [
        "front page", "home", "home page", "homepage", "latest", "main", "more sports", "news", "sport", "sports",
        "start",
        "you are here: home",
    ]

    private static let firstWords = Set(roots.map { Array($0.utf8.prefix { $0 != 0x20 }) })

    /// Whether a line is such a path.
    ///
    /// - Parameter inHead: whether the line stands above the article, where a path may begin with the house's name.
    static func matches(_ line: ArraySlice<UInt8>, inHead: Bool) -> Bool {
        inHead && isPath(line) || beginsAtHome(line) || isSection(line)
    }

    private static let sectionOpening = Array("From the section ".utf8)

    /// "From the section Fell Running": up to three words with capitals, and no sentence.
    private static func isSection(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.starts(with: sectionOpening) else { return false }
        let words = line.dropFirst(sectionOpening.count).split(separator: 0x20)
        return (1...3).contains(words.count)
            && words.allSatisfy { word in
                word.first.map { $0 &- 0x41 < 26 } ?? false
                    && word.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 == 0x2D }
            }
    }

    /// "Hill Post > Sport > Fell running": two arrows or more between few words.
    private static func isPath(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= 120, let last = line.last, last != 0x2E, last != 0x21, last != 0x3F else { return false }
        let steps = line.split(separator: 0x3E, omittingEmptySubsequences: false).map {
            LineShape($0.drop { $0 == 0x20 })
        }
        return steps.count >= 3 && steps.allSatisfy { (1...4).contains($0.words) && $0.hasLetter && $0.digits == 0 }
    }

    private static func beginsAtHome(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= 160, let last = line.last, last != 0x2E else { return false }
        guard firstWords.contains(where: { word in zip(line, word).allSatisfy { $0 | 0x20 == $1 } }) else {
            return false
        }
        let signs: [UInt8] = [0x2F, 0x3E, 0x7C, 0x5C, 0xC2, 0xE2]  // / > | \ and the first bytes of » and ›
        guard line.contains(where: { signs.contains($0) }) else { return false }
        let steps = String(decoding: line, as: UTF8.self)
            .split(whereSeparator: { "/>»›|\\→".contains($0) })
            .map { $0.drop(while: { $0 == " " }).lowercased() }
            .map { step in String(step.reversed().drop(while: { $0 == " " }).reversed()) }
        guard steps.count >= 2, let root = steps.first, roots.contains(root) else { return false }
        return steps.allSatisfy { !$0.isEmpty && $0.split(separator: " ").count <= 8 }
            && steps.dropLast().allSatisfy { $0.split(separator: " ").count <= 4 }
    }
}
