/// Something about a quote that a person should look at.
public struct AuditFinding: Sendable, Codable, Hashable {
    /// How much it weighs.
    public enum Severity: String, Sendable, Codable, Hashable, CaseIterable, Comparable {
        case info, warning, error

        /// The graver is the greater.
        public static func < (first: Self, second: Self) -> Bool {
            let all = Self.allCases
            return (all.firstIndex(of: first) ?? 0) < (all.firstIndex(of: second) ?? 0)
        }
    }

    /// What was found.
    public enum Code: String, Sendable, Codable, Hashable, CaseIterable {
        /// The same words are given to two people.
        case twoSpeakers = "two-speakers"
        /// Two reports of the same speech give different numbers.
        case variantNumber = "variant-number"
        /// One of two reports of the same speech denies what the other says.
        case variantNegation = "variant-negation"
        /// Two reports of the same speech give different names.
        case variantName = "variant-name"
        /// A mark that the speaker claims is not the one in the results.
        case markContradicts = "mark-contradicts-result"
        /// The article does not say who speaks.
        case noSpeaker = "no-speaker"
        /// Who speaks is inferred, and not surely.
        case inferredSpeaker = "inferred-speaker"
        /// A quotation runs on from a paragraph in which somebody else speaks.
        case runsOn = "runs-on"
        /// Speech in the headline that no quotation of the article supports.
        case headlineUnsupported = "headline-unsupported"
        /// A quotation mark was missing.
        case repairedMarks = "repaired-marks"
        /// The text under a decision has changed.
        case decisionChanged = "decision-changed"
        /// A decision of which no article holds the text.
        case decisionUnused = "decision-unused"

        /// How much it weighs.
        public var severity: Severity {
            switch self {
            case .twoSpeakers, .variantNumber, .variantNegation, .markContradicts: .error
            case .variantName, .noSpeaker, .inferredSpeaker, .runsOn, .headlineUnsupported, .decisionChanged: .warning
            case .repairedMarks, .decisionUnused: .info
            }
        }
    }

    /// Words on which a finding rests.
    public struct Evidence: Sendable, Codable, Hashable {
        /// The article in which they stand; nil for words of a decision.
        public var article: String?
        /// The quote, if they are one.
        public var quote: String?
        /// The words.
        public var text: String
    }

    /// What was found.
    public var code: Code
    /// How much it weighs.
    public var severity: Severity
    /// A sentence for a person.
    public var message: String
    /// The people it is about, by their identifiers in the document.
    public var people: [String]
    /// The words it rests on.
    public var evidence: [Evidence]

    init(_ code: Code, _ message: String, people: [String] = [], evidence: [Evidence]) {
        self.code = code
        severity = code.severity
        self.message = message
        self.people = people
        self.evidence = evidence
    }
}
