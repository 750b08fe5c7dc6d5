/// A word's number in a vocabulary. Equal words have equal numbers, whatever their case.
typealias WordID = Int32

/// One word, number or sign of a text.
struct Token: Sendable, Hashable {
    /// What sort of token it is.
    enum Kind: UInt8, Sendable {
        case word, number, sign
        /// `'s` after a name or noun.
        case possessive
    }

    /// What stands between the token before and this one.
    enum Gap: UInt8, Sendable, Comparable {
        case none, space, line, block

        static func < (left: Gap, right: Gap) -> Bool { left.rawValue < right.rawValue }
    }

    /// How a word is written.
    struct Shape: OptionSet, Sendable, Hashable {
        let rawValue: UInt8

        /// The first letter is a capital.
        static let capitalised = Shape(rawValue: 1)
        /// Two letters or more, all of them capitals.
        static let allCapitals = Shape(rawValue: 2)
        /// A capital follows a small letter (`McKenna`).
        static let capitalInside = Shape(rawValue: 4)
        /// One letter.
        static let singleLetter = Shape(rawValue: 8)
    }

    /// The UTF-8 offset of the first byte.
    var start: Int32
    /// The UTF-8 offset after the last byte.
    var end: Int32
    /// The word's or number's number in the vocabulary; for signs ``noWord``.
    var word: WordID
    /// What sort of token it is.
    var kind: Kind
    /// Which sign it is; ``Sign/none`` for words and numbers.
    var sign: Sign
    /// How the word is written.
    var shape: Shape
    /// What stands before it.
    var gap: Gap

    /// The number of no word.
    static let noWord: WordID = -1

    var range: Range<Int> { Int(start)..<Int(end) }
    var isCapitalised: Bool { shape.contains(.capitalised) }
}

/// A punctuation mark or symbol that rules tell apart.
enum Sign: UInt8, Sendable {
    case none, other
    case comma, period, colon, semicolon, exclamation, question, ellipsis
    case openParenthesis, closeParenthesis, openBracket, closeBracket
    case hyphen, dash, slash, plus, percent, pipe, asterisk, ampersand, hash, times, degree
    /// The straight marks, whose side only their neighbours tell.
    case doubleMark, singleMark
    case openDouble, closeDouble, openSingle, closeSingle, openGuillemet, closeGuillemet
    case prime, doublePrime, half, quarter, threeQuarters
    case pound, dollar, euro, equal

    /// The sign of a Unicode scalar that is neither letter, digit nor space.
    init(_ scalar: Unicode.Scalar) {
        self = Self.known[scalar] ?? .other
    }

    /// Full stop, exclamation mark, question mark or ellipsis.
    var endsSentence: Bool {
        switch self {
        case .period, .exclamation, .question, .ellipsis: true
        default: false
        }
    }

    /// A mark that can stand between the end of a sentence and the next.
    var closes: Bool {
        switch self {
        case .closeParenthesis, .closeBracket, .doubleMark, .singleMark, .closeDouble, .closeSingle, .closeGuillemet:
            true
        default: false
        }
    }

    private static let known: [Unicode.Scalar: Sign] = [
        ",": .comma, ".": .period, ":": .colon, ";": .semicolon, "!": .exclamation, "?": .question, "…": .ellipsis,
        "(": .openParenthesis, ")": .closeParenthesis, "[": .openBracket, "]": .closeBracket,
        "-": .hyphen, "‐": .hyphen, "‑": .hyphen, "–": .dash, "—": .dash, "―": .dash, "−": .dash,
        "/": .slash, "+": .plus, "%": .percent, "|": .pipe, "*": .asterisk, "&": .ampersand, "#": .hash,
        "×": .times, "°": .degree, "\"": .doubleMark, "'": .singleMark, "`": .openSingle, "´": .closeSingle,
        "“": .openDouble, "„": .openDouble, "‟": .openDouble, "”": .closeDouble,
        "‘": .openSingle, "‚": .openSingle, "‛": .openSingle, "’": .closeSingle,
        "«": .openGuillemet, "»": .closeGuillemet, "‹": .openGuillemet, "›": .closeGuillemet,
        "′": .prime, "″": .doublePrime, "½": .half, "¼": .quarter, "¾": .threeQuarters,
        "£": .pound, "$": .dollar, "€": .euro, "=": .equal,
    ]
}
