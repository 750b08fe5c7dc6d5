import Foundation

/// Unicode normal form C.
enum NormalForm {
    /// The text in NFC. Nearly all text is, and is returned as it is.
    static func composed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard needsLook(text) else { return text }
        return ArraySlice(String(decoding: text, as: UTF8.self).precomposedStringWithCanonicalMapping.utf8)
    }

    /// Whether the text has characters beyond Latin that may combine: all below U+0300, general punctuation and the CJK
    /// ideographs are in NFC already.
    private static func needsLook(_ text: ArraySlice<UInt8>) -> Bool {
        text.contains { $0 >= 0xCC && $0 != 0xE2 && $0 != 0xF0 && !(0xE4...0xE9).contains($0) }
    }
}
