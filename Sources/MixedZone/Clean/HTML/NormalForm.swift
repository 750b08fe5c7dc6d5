/// Unicode normal form C, and text that was encoded twice.
enum NormalForm {
    /// The text in NFC, with doubly encoded characters as they were meant. Nearly all text is, and is returned as it is.
    static func composed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard needsLook(text) else { return text }
        var repair = TextRepair()
        return repair.repair(Array(text))[...]
    }

    /// Whether the text has characters that may combine or may be doubly encoded: general punctuation, pictographs and
    /// CJK ideographs are in NFC already.
    private static func needsLook(_ text: ArraySlice<UInt8>) -> Bool {
        text.contains { $0 >= 0xC2 && $0 != 0xE2 && $0 != 0xF0 && !(0xE4...0xE9).contains($0) }
    }
}
