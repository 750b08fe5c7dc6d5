/// Widens a span to the sentence around it, for a person to read: the words before it back to the end of the sentence
/// before, and those after it up to the end of its own.
enum SentenceAround {
    /// How far a sentence is followed, in scalars: one that is longer is a page that lost its full stops.
    static let reach = 2000

    /// The text of the sentence around a range.
    static func text(of range: Range<Int>, in scalars: [Unicode.Scalar], within bounds: Range<Int>) -> String {
        let range = range.clamped(to: bounds.clamped(to: 0..<scalars.count))
        let bounds = bounds.clamped(to: max(0, range.lowerBound - reach)..<min(scalars.count, range.upperBound + reach))
        var start = range.lowerBound
        while start > bounds.lowerBound, !endsSentence(scalars, at: start - 1, before: range.lowerBound) { start -= 1 }
        var end = range.upperBound
        // The full stop inside the marks ends the sentence unless the sentence goes on in small letters.
        while end < bounds.upperBound, isClosing(scalars[end]) { end += 1 }
        if !(end > range.lowerBound && endsAt(scalars, end, within: bounds)) {
            while end < bounds.upperBound {
                end += 1
                while end < bounds.upperBound, isClosing(scalars[end]) { end += 1 }
                if endsAt(scalars, end, within: bounds) { break }
            }
        }
        var view = String.UnicodeScalarView()
        view += scalars[start..<end].drop { $0.properties.isWhitespace }
        return String(view)
    }

    /// Whether a sentence ends with the scalar at an offset, looking back from the quote.
    private static func endsSentence(_ scalars: [Unicode.Scalar], at offset: Int, before limit: Int) -> Bool {
        guard scalars[offset].properties.isWhitespace, offset > 0 else { return false }
        var last = offset - 1
        while last > 0, isClosing(scalars[last]) { last -= 1 }
        guard isTerminator(scalars[last]) else { return false }
        return offset + 1 >= limit || startsSentence(scalars[offset + 1])
    }

    /// Whether a sentence ends before an offset.
    private static func endsAt(_ scalars: [Unicode.Scalar], _ end: Int, within bounds: Range<Int>) -> Bool {
        guard end < bounds.upperBound else { return true }
        var last = end - 1
        while last > bounds.lowerBound, isClosing(scalars[last]) { last -= 1 }
        guard isTerminator(scalars[last]), scalars[end].properties.isWhitespace else { return false }
        return end + 1 >= bounds.upperBound || startsSentence(scalars[end + 1])
    }

    private static func startsSentence(_ scalar: Unicode.Scalar) -> Bool { !scalar.properties.isLowercase }

    private static func isTerminator(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "." || scalar == "!" || scalar == "?" || scalar == "…"
    }

    private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\"" || scalar == "'" || scalar == "”" || scalar == "’" || scalar == "»" || scalar == ")"
    }
}
