@testable import MixedZone

/// An example of a rule, taken apart: the text without its marks and the words that they enclose.
struct RuleExample {
    /// Marked words, and which of several equal ones in the text they are. Marks with nothing between them say where
    /// something without words of its own is: a quotation whose speaker is inferred begins there.
    struct Words: Hashable {
        let text: String
        /// What stands at the place: the words themselves or, where there are none, the words that follow.
        let anchor: String
        /// How many times the anchor stands in the text before the place.
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
            var anchor = text[range]
            if anchor.isEmpty { anchor = text[range.lowerBound...].prefix(12).prefix { $0 != "\n" } }
            let earlier = Self.places(of: anchor, in: text).filter { $0 < range.lowerBound }
            return Words(text: Self.string(text[range]), anchor: Self.string(anchor), before: earlier.count)
        }
    }

    /// How many times some words stand in a text.
    static func count(of words: String, in text: String) -> Int {
        places(of: Array(words.unicodeScalars)[...], in: Array(text.unicodeScalars)).count
    }

    /// All places of some words in a text, in scalars.
    static func places(of words: ArraySlice<Unicode.Scalar>, in text: [Unicode.Scalar]) -> [Int] {
        text.indices.filter { text[$0...].starts(with: words) }
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars))
    }
}
