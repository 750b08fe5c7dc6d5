/// One rule: the smallest piece of knowledge that can make a finding, with the examples that prove it.
///
/// The identifier is `family.name` (`mark.colon-repair`) and never changes once released: records, decisions and
/// reports refer to it. The examples are run by a test through the whole pipeline and printed in `Docs/Rules.md`.
public struct Rule: Sendable, Identifiable {
    /// A stable identifier, `family.name` in kebab-case.
    public let id: String
    /// What the rule is for, one sentence.
    public let purpose: String
    /// Texts in which the rule must make a finding; at least two.
    public let hits: [Hit]
    /// Texts in which the rule must make none; at least one near miss.
    public let misses: [String]

    /// Creates a rule.
    public init(_ id: String, _ purpose: String, hits: [Hit], misses: [String]) {
        self.id = id
        self.purpose = purpose
        self.hits = hits
        self.misses = misses
    }

    /// A text with the exact words that a rule must find between `⟦` and `⟧`.
    public struct Hit: Sendable, ExpressibleByStringLiteral {
        /// The text, marks included. More than one marked span means that the rule must find each of them.
        public let text: String
        /// What the finding must say of the marked words (see ``Finding/value``); nil means that it is not checked.
        public let value: String?
        /// Other articles of the same folder, for a rule that compares the articles of a run.
        public let alongside: [String]

        /// Creates an example of which only the span is checked.
        public init(stringLiteral text: String) {
            self.init(text)
        }

        /// Creates an example.
        public init(_ text: String, gives value: String? = nil, alongside: [String] = []) {
            self.text = text
            self.value = value
            self.alongside = alongside
        }
    }

    /// The part of the identifier before the dot.
    public var family: Substring { id.prefix { $0 != "." } }
}
