/// Appends character data to a page's text: white space collapsed to one space, soft hyphens, zero-width characters and
/// controls gone, the C1 controls read as the windows-1252 characters that were meant.
struct TextCollapser {
    /// Appends a line feed in place of the white space around it.
    func lineBreak(into text: inout [UInt8]) {
        if text.last == 0x20 { text.removeLast() }
        text.append(0x0A)
    }

    func append(_ source: UnsafeBufferPointer<UInt8>, preformatted: Bool, to text: inout [UInt8]) {
        var runStart = 0
        var index = 0
        let count = source.count
        var lastIsSpace = text.last.map { $0 == 0x20 || $0 == 0x0A } ?? true
        while index < count {
            let byte = source[index]
            if byte > 0x20, byte < 0x7F {
                lastIsSpace = false
                index += 1
                continue
            }
            if byte == 0x20, !lastIsSpace {
                lastIsSpace = true
                index += 1
                continue
            }
            if byte >= 0x80, byte != 0xC2, byte != 0xE2, byte != 0xEF, byte != 0xE3 {
                lastIsSpace = false
                index += 1
                continue
            }
            // Everything that needs a look stands between two runs that are copied whole.
            text.append(contentsOf: source[runStart..<index])
            index += special(source, at: index, preformatted: preformatted, lastIsSpace: &lastIsSpace, to: &text)
            runStart = index
        }
        text.append(contentsOf: source[runStart..<count])
    }

    /// Handles one character that is not copied as it is, and returns how many bytes it has.
    private func special(
        _ source: UnsafeBufferPointer<UInt8>, at index: Int, preformatted: Bool, lastIsSpace: inout Bool,
        to text: inout [UInt8]
    ) -> Int {
        let byte = source[index]
        let second = index + 1 < source.count ? source[index + 1] : 0
        let third = index + 2 < source.count ? source[index + 2] : 0
        func space() {
            if !lastIsSpace { text.append(0x20) }
            lastIsSpace = true
        }
        switch (byte, second, third) {
        case (0x0A, _, _) where preformatted:
            text.append(0x0A)
            lastIsSpace = false
            return 1
        case (0x20, _, _) where preformatted:
            text.append(0x20)
            return 1
        case (0x09...0x0D, _, _), (0x20, _, _):
            space()
            return 1
        case (0...0x1F, _, _), (0x7F, _, _): return 1
        case (0xC2, 0x80...0x9F, _):
            text += Self.windows1252[Int(second) - 0x80]
            lastIsSpace = false
            return 2
        case (0xC2, 0xA0, _):
            // A non-breaking space that was encoded twice is one after an "Â".
            if text.suffix(2).elementsEqual([0xC3, 0x82]) {
                text.removeLast(2)
                lastIsSpace = text.last.map { $0 == 0x20 || $0 == 0x0A } ?? true
            }
            space()
            return 2
        case (0xC2, 0xAD, _): return 2
        case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80), (0xE2, 0x80, 0xA8),
            (0xE2, 0x80, 0xA9):
            space()
            return 3
        // Zero-width space, directional marks, word joiner, byte-order mark. The zero-width (non-)joiner stays: it is spelling.
        case (0xE2, 0x80, 0x8B), (0xE2, 0x80, 0x8E), (0xE2, 0x80, 0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0),
            (0xEF, 0xBB, 0xBF):
            return 3
        default:
            let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
            let end = min(index + length, source.count)
            text.append(contentsOf: source[index..<end])
            lastIsSpace = false
            return end - index
        }
    }

    /// The characters of windows-1252 at 0x80 to 0x9F, in UTF-8.
    private static let windows1252: [[UInt8]] = [
        "€", "", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "", "Ž", "",
        "", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "", "ž", "Ÿ",
    ].map { (character: String) in Array(character.utf8) }
}
