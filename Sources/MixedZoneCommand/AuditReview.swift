import Foundation
import MixedZone

/// Asks a person at a terminal about the quotes of an audit, the least sure first, and saves each decision at once.
struct AuditReview {
    /// How the review talks to whoever decides.
    struct Conversation {
        /// The next line that was typed; nil at the end of the input.
        var read: () -> String?
        /// Shows text.
        var write: (String) throws -> Void
        /// Keeps the decisions.
        var save: (Decisions) throws -> Void
    }

    private let document: AuditDocument
    private let conversation: Conversation
    private let pending: [(quote: AuditedQuote, speaker: String?)]
    private var decisions: Decisions
    private var made: [Int: Decision] = [:]

    /// Prepares a review of what nobody decided yet.
    init(document: AuditDocument, decisions: Decisions, conversation: Conversation) {
        self.document = document
        self.decisions = decisions
        self.conversation = conversation
        let known = Set(decisions.all.map(\.key))
        let all =
            document.athletes.flatMap { person in person.quotes.map { ($0, person.name as String?) } }
            + document.withoutSpeaker.map { ($0, nil) }
        pending = all.filter { !known.contains($0.0.key) && !$0.0.quote.flags.contains(Decisions.flag) }
            .enumerated().sorted {
                ($0.element.0.quote.confidence, $0.offset) < ($1.element.0.quote.confidence, $1.offset)
            }
            .map { (quote: $0.element.0, speaker: $0.element.1) }
    }

    /// Asks until all is decided or the person has enough.
    ///
    /// - Returns: how many decisions were made.
    mutating func run() throws -> Int {
        if pending.isEmpty { try conversation.write("Nothing is left to decide.\n") }
        var number = 0
        while number < pending.count {
            try show(number)
            switch try answer() {
            case .right: try decide(.right, number)
            case .notAQuote: try decide(.notAQuote, number)
            case .wrongSpeaker: try decide(.wrongSpeaker, number, speaker: try speaker())
            case .skip: break
            case .back:
                number = max(0, number - 1)
                if made.removeValue(forKey: number) != nil { try save() }
                continue
            case .quit: return made.count
            }
            number += 1
        }
        return made.count
    }

    private enum Answer: String {
        case right = "r"
        case wrongSpeaker = "w"
        case notAQuote = "n"
        case skip = "s"
        case back = "b"
        case quit = "q"
    }

    private func show(_ number: Int) throws {
        let (audited, speaker) = pending[number]
        let quote = audited.quote
        let facts = [
            speaker ?? "nobody", quote.kind.rawValue, quote.speaker?.rule ?? quote.rule,
            "confidence \(CSV.number(quote.confidence))",
        ]
        let lines = [
            "", "\(number + 1) of \(pending.count)  \(facts.joined(separator: " · "))",
            "  \(audited.article)" + (audited.title.map { "  \($0)" } ?? ""),
            "  \"\(AuditReport.oneLine(quote.text))\"", "  in: \(AuditReport.oneLine(audited.sentence))",
        ]
        try conversation.write(lines.map { Terminal.printable($0) + "\n" }.joined())
    }

    private func answer() throws -> Answer {
        while true {
            try conversation.write("[r]ight, [w]rong speaker, [n]ot a quote, [s]kip, [b]ack, [q]uit: ")
            guard let line = conversation.read() else { return .quit }
            if let answer = Answer(rawValue: line.trimmingCharacters(in: .whitespaces).lowercased()) { return answer }
        }
    }

    /// Who said it: a person of the audit by any part of the name, or else the words as typed; nil where nobody knows.
    private func speaker() throws -> String? {
        try conversation.write("Who said it (nothing if nobody knows): ")
        let name = (conversation.read() ?? "").trimmingCharacters(in: .whitespaces)
        guard !name.isEmpty else { return nil }
        let known = document.athletes(matching: name)
        return known.count == 1 ? known[0].name : name
    }

    private mutating func decide(_ verdict: Decision.Verdict, _ number: Int, speaker: String? = nil) throws {
        made[number] = Decision(
            about: pending[number].quote, verdict: verdict, speaker: speaker, decided: Date().formatted(.iso8601))
        try save()
    }

    private func save() throws {
        let new = made.sorted { $0.key < $1.key }.map(\.value)
        try conversation.save(Decisions(decisions.all + new))
    }
}

extension AuditReview.Conversation {
    /// A conversation at the terminal that keeps the decisions in a file.
    static func atTerminal(file: String) -> Self {
        Self(
            read: { readLine() },
            write: { try Terminal.output($0) },
            save: { try DecisionFile(path: file).write($0) })
    }
}

/// A file of decisions, as the page of the audit saves it too.
struct DecisionFile {
    let path: String

    /// The decisions of the file; none where there is no file.
    func read() throws -> Decisions {
        guard let data = FileManager.default.contents(atPath: path) else { return Decisions() }
        return try Decisions(data: data)
    }

    /// Replaces the file as a whole, so that a crash loses no decision.
    func write(_ decisions: Decisions) throws(OutputError) {
        do {
            try decisions.data().write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw .cannotWrite(path: path, errorNumber: error.systemErrorNumber)
        }
    }
}
