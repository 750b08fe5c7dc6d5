import Crypto
public import Foundation

/// What a person decided about a quote; it holds for ever after.
public struct Decision: Sendable, Codable, Hashable {
    /// What was decided.
    public enum Verdict: String, Sendable, Codable, Hashable {
        /// The quote and its speaker are right.
        case right
        /// Somebody else said it.
        case wrongSpeaker = "wrong-speaker"
        /// Nobody said it: a title, a nickname, a word in inverted commas.
        case notAQuote = "not-a-quote"
    }

    /// By what the quote is found again: see ``key(of:in:sentence:)``.
    public var key: String
    /// The address of the article, or else its identifier.
    public var article: String
    /// The words of the quote.
    public var quote: String
    /// The sentence around the quote.
    public var sentence: String
    /// What was decided.
    public var verdict: Verdict
    /// Who said it, of a quote with the wrong speaker.
    public var speaker: String?
    /// When it was decided, ISO 8601.
    public var decided: String?

    /// Decides about a quote of an audit.
    public init(about quote: AuditedQuote, verdict: Verdict, speaker: String? = nil, decided: String? = nil) {
        key = quote.key
        article = quote.place
        self.quote = quote.quote.text
        sentence = quote.sentence
        self.verdict = verdict
        self.speaker = speaker
        self.decided = decided
    }

    init(
        key: String, article: String, quote: String, sentence: String, verdict: Verdict, speaker: String? = nil,
        decided: String? = nil
    ) {
        (self.key, self.article, self.quote, self.sentence) = (key, article, quote, sentence)
        (self.verdict, self.speaker, self.decided) = (verdict, speaker, decided)
    }

    /// The key of a quote: a digest of its words without their signs, of the article's address (or else its identifier)
    /// and of the sentence around it. It does not hang on offsets or numbers, so a new run finds it again.
    public static func key(of quote: String, in record: ArticleRecord, sentence: String) -> String {
        let parts = [SpeechWord.normalForm(of: quote), place(of: record), SpeechWord.normalForm(of: sentence)]
        return SHA256.hash(data: Data(parts.joined(separator: "\u{0}").utf8)).prefix(16)
            .map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    static func place(of record: ArticleRecord) -> String { record.source.url ?? record.id }
}

/// The decisions of a file, and how they change a record.
public struct Decisions: Sendable {
    /// The form of the file.
    public static let schemaName = "mixedzone.decisions/1"

    private struct Document: Codable {
        let schema: String
        let decisions: [Decision]
    }

    /// All decisions, in the order of the file; the last of several about one quote holds.
    public let all: [Decision]
    private let byKey: [String: Decision]
    private let byArticle: [String: [Decision]]

    /// Takes decisions.
    public init(_ decisions: [Decision] = []) {
        all = decisions
        byKey = Dictionary(decisions.map { ($0.key, $0) }, uniquingKeysWith: { $1 })
        byArticle = Dictionary(grouping: byKey.values.sorted { $0.key < $1.key }, by: \.article)
    }

    /// Reads a file of decisions.
    ///
    /// - Throws: `DecodingError` for a file of another form.
    public init(data: Data) throws {
        let document = try JSONDecoder().decode(Document.self, from: data)
        guard document.schema == Self.schemaName else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: [], debugDescription: "its schema is not \(Self.schemaName)"))
        }
        self.init(document.decisions)
    }

    /// The bytes of a file of the decisions, in the order of their keys, each once.
    public func data() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let sorted = byKey.values.sorted { $0.key < $1.key }
        return try encoder.encode(Document(schema: Self.schemaName, decisions: sorted)) + Data("\n".utf8)
    }

    /// A digest of the decisions: two sets that decide the same have the same.
    public var digest: String {
        guard !byKey.isEmpty else { return "" }
        let lines = byKey.values.map { "\($0.key) \($0.verdict.rawValue) \($0.speaker ?? "")" }.sorted()
        return SHA256.hash(data: Data(lines.joined(separator: "\n").utf8)).map { String($0, radix: 16) }.joined()
    }

    /// What a decision met in an article.
    public enum Outcome: Sendable, Hashable {
        /// The quote is there as it was; its identifier is empty where the words are no quote any more, as decided.
        case applied(quote: String)
        /// The words are there, the sentence around them is another; the decision was applied.
        case sentenceChanged(quote: String)
        /// The words are there no more; the decision was not applied.
        case missing
    }

    /// Applies all decisions about an article to its record.
    ///
    /// - Returns: what became of each decision about the article.
    public func apply(to record: inout ArticleRecord) -> [(decision: Decision, outcome: Outcome)] {
        guard let decisions = byArticle[Decision.place(of: record)] else { return [] }
        let scalars = Array(record.text.unicodeScalars)
        let keys = record.quotes.map {
            Decision.key(
                of: $0.text, in: record, sentence: AuditedQuote.sentence(around: $0, of: record, scalars: scalars))
        }
        let words = record.quotes.map { SpeechWord.normalForm(of: $0.text) }
        var taken = Set<Int>()
        var outcomes: [(decision: Decision, outcome: Outcome)] = []
        var verdicts: [Int: Decision] = [:]
        for decision in decisions {
            if let index = keys.firstIndex(of: decision.key) {
                taken.insert(index)
                verdicts[index] = decision
                outcomes.append((decision, .applied(quote: record.quotes[index].id)))
            }
        }
        for decision in decisions where !keys.contains(decision.key) {
            let asked = SpeechWord.normalForm(of: decision.quote)
            let alike = words.indices.filter { words[$0] == asked && !taken.contains($0) }
            // Of several quotes of the same words nobody knows which was meant.
            if alike.count == 1 {
                taken.insert(alike[0])
                verdicts[alike[0]] = decision
                outcomes.append((decision, .sentenceChanged(quote: record.quotes[alike[0]].id)))
            } else if !(decision.verdict == .notAQuote && Self.holds(record.text, asked)) {
                // Words that are there and no quote are what was decided: an earlier run may have heeded it.
                outcomes.append((decision, .missing))
            } else {
                outcomes.append((decision, .applied(quote: "")))
            }
        }
        for (index, decision) in verdicts { Self.apply(decision, to: index, of: &record) }
        let dropped = Set(verdicts.filter { $0.value.verdict == .notAQuote }.keys)
        record.quotes = record.quotes.indices.filter { !dropped.contains($0) }.map { record.quotes[$0] }
        return outcomes
    }

    private static func holds(_ text: String, _ words: String) -> Bool {
        " \(SpeechWord.normalForm(of: text)) ".contains(" \(words) ")
    }

    /// The flag of a quote about which a person decided.
    public static let flag = "decided"

    private static func apply(_ decision: Decision, to index: Int, of record: inout ArticleRecord) {
        var quote = record.quotes[index]
        switch decision.verdict {
        case .notAQuote: return
        case .right: break
        case .wrongSpeaker:
            if let name = decision.speaker, !name.isEmpty {
                let key = NameKey(name)
                let person = record.people.first { NameKey($0.name) == key }
                quote.speaker = Quote.Speaker(
                    person: person?.id, name: person?.name ?? name, mention: nil, cue: nil, rule: "decision.speaker")
            } else {
                quote.speaker = nil
            }
            // Speech of somebody else is no part of the speech that it was taken for.
            quote.utterance = nil
        }
        quote.flags.removeAll { $0 == "inferred-speaker" || $0 == flag }
        quote.flags.append(flag)
        quote.confidence = 1
        record.quotes[index] = quote
    }
}
