/// `ad.glued-prefix`, `ad.glued-suffix`: labels that a scraper ran together with the sentence beside them.
enum GluedMarkers {
    static let prefix = Rule(
        "ad.glued-prefix", "Cuts advertising labels off the beginning of a sentence.",
        hits: [
            "The pack went by.\n⟦Hide Ad⟧But the race was not over, she said.",
            "The pack went by.\nHide AdAdvertisement\n⟦Hide Ad⟧The rain came later, she said.",
            "The pack went by.\n⟦Article continues below this ad⟧ The rain came later, she said.",
        ],
        misses: [
            "Advertisements lined the last mile of the course.",
            "Hide Adams from the press, the coach was told.",
        ])

    static let suffix = Rule(
        "ad.glued-suffix", "Cuts advertising labels off the end of a sentence.",
        hits: [
            "The pack went by in the rain.⟦Advertisement⟧\nThe rain came later.",
            "The pack went by in the rain. ⟦Article continues below this ad⟧\nThe rain came later.",
        ],
        misses: ["Her face was on every advertisement."])

    static let rules = [prefix, suffix]

    /// Labels as they are printed; the longer before the shorter with the same beginning.
    private static let labels: [[UInt8]] = [
        "ADVERTISEMENT", "Ad Feedback", "Advertisement", "Article continues below advertisement",
        "Article continues below this ad", "Hide Ad", "Report Ad", "Report ad", "Report this ad", "SPONSORED",
        "Skip Ad", "Skip advertisement", "Sponsored", "Story continues below advertisement",
        "Story continues below this ad",
    ].map { Array($0.utf8) }

    /// The bytes with which labels begin and end, to pass by other lines at one look.
    private static let isFirst = (0...255).map { byte in labels.contains { $0.first == UInt8(byte) } }
    private static let isLast = (0...255).map { byte in labels.contains { $0.last == UInt8(byte) } }

    /// The offset after the labels at the beginning of a line; its start when there is none.
    static func endOfPrefix(in line: ArraySlice<UInt8>) -> Int {
        var position = line.startIndex
        while let label = label(at: position, in: line) {
            let after = position + label.count
            let text = line[after...].drop { $0 == 0x20 }
            let isGlued = text.startIndex == after
            guard text.isEmpty || self.label(at: text.startIndex, in: line) != nil || begins(text, isGlued, label)
            else {
                break
            }
            position = text.startIndex
        }
        return position
    }

    /// The offset of the labels at the end of a line; its end when there is none.
    static func startOfSuffix(in line: ArraySlice<UInt8>) -> Int {
        guard let last = line.last, isLast[Int(last)] else { return line.endIndex }
        var end = line.endIndex
        while let label = labels.first(where: { line[..<end].ends(with: $0) }) {
            let start = end - label.count
            let before = line[..<start]
            let text = before.dropLast(
                before.count - (before.lastIndex { $0 != 0x20 }.map { $0 + 1 - before.startIndex } ?? 0))
            let isGlued = text.endIndex == start
            guard let last = text.last, isGlued || label.contains(0x20), endsSentence(text, last) else { break }
            end = text.endIndex
        }
        return end
    }

    private static func label(at position: Int, in line: ArraySlice<UInt8>) -> [UInt8]? {
        guard position < line.endIndex, isFirst[Int(line[position])] else { return nil }
        return labels.first { line[position...].starts(with: $0) }
    }

    /// Whether a sentence begins after the label. One word may be the sentence's own unless it is glued or shouted.
    private static func begins(_ text: ArraySlice<UInt8>, _ isGlued: Bool, _ label: [UInt8]) -> Bool {
        guard let first = text.first else { return true }
        let startsSentence =
            first &- 0x41 < 26 || first &- 0x30 < 10 || first == 0x22 || first == 0x27 || first == 0xE2 || first == 0xC3
        guard startsSentence else { return false }
        if isGlued || label.contains(0x20) { return true }
        let isShouted = label.allSatisfy { $0 &- 0x61 >= 26 }
        let isNextShouted = text.dropFirst().first.map { $0 &- 0x41 < 26 } ?? false
        return isShouted && !isNextShouted
    }

    private static func endsSentence(_ text: ArraySlice<UInt8>, _ last: UInt8) -> Bool {
        last == 0x2E || last == 0x21 || last == 0x3F || last == 0x22 || last == 0x29
            || text.suffix(3).elementsEqual([0xE2, 0x80, 0x9D])
    }
}

extension ArraySlice<UInt8> {
    fileprivate func ends(with other: [UInt8]) -> Bool { suffix(other.count).elementsEqual(other) }
}
