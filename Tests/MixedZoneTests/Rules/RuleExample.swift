@testable import MixedZone

/// An example of a rule, taken apart: the text without its marks and the words that they enclose.
struct RuleExample {
    /// Marked words, and which of several equal ones in the text they are.
    struct Words: Hashable {
        let text: String
        /// How many times the same words stand in the text before them.
        let before: Int
    }

    let text: String
    let words: [Words]

    init(_ marked: String) {
        var text: [Unicode.Scalar] = []
        var ranges: [Range<Int>] = []
        var open: [Int] = []
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "⟦": open.append(text.count)
            case "⟧": if let start = open.popLast() { ranges.append(start..<text.count) }
            default: text.append(scalar)
            }
        }
        self.text = Self.string(text[...])
        words = ranges.map { range in
            let earlier = Self.places(of: text[range], in: text).filter { $0 < range.lowerBound }
            return Words(text: Self.string(text[range]), before: earlier.count)
        }
    }

    /// All places of some words in a text, in scalars.
    static func places(of words: ArraySlice<Unicode.Scalar>, in text: [Unicode.Scalar]) -> [Int] {
        text.indices.filter { text[$0...].starts(with: words) }
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars))
    }
}
