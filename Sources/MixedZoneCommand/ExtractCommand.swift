import ArgumentParser
import Foundation
import Logging
import MixedZone
import MixedZoneStore

/// `mixedzone extract`.
struct ExtractCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Extract results and quotes from articles.",
        discussion: """
            Writes into DIR:
              records.jsonl  one JSON record a line for each article
              results.csv    a row for each result: athlete, event, place, mark
              results.json   each performance once, with all articles that report it
              quotes.csv     a row for each quote: speaker, text, cue, confidence
              mixedzone.sqlite  all of it to ask questions of, with full-text search
              clean/ID.txt   the text of each article without its furniture
              errors.jsonl   a line for each input that failed, if any
            With --format jsonld, results.jsonld says what results.json says in the \
            vocabulary of W3C Open Athletics and schema.org. \
            Files of an earlier run are replaced when all is done, clean/ as a whole. Without --output, records go to \
            standard output, one a line, and nothing else does.

            EXAMPLES
              mixedzone extract articles/ --output out
              mixedzone extract final.html heats.txt --output out --jobs 4
              printf '{"id":"a","text":"Ana won in 3:58.21."}\\n' | mixedzone extract -
            """)

    @OptionGroup var input: InputOptions
    @Option(name: .shortAndLong, help: ArgumentHelp("The folder to write into; made if missing.", valueName: "dir"))
    var output: String?
    @Option(help: ArgumentHelp("What to write: json or jsonld.", valueName: "format"))
    var format = Format.json
    @OptionGroup var decided: DecisionOptions
    @OptionGroup var named: RosterOptions
    @OptionGroup var work: RunOptions
    @OptionGroup var verbosity: VerbosityOptions

    /// What is written.
    enum Format: String, ExpressibleByArgument {
        /// Records, one a line, and tables.
        case json
        /// The performances as linked data, too; alone on standard output.
        case jsonld
    }

    func run() async throws {
        let articles = ArticleRun(
            input: input, work: work, verbosity: verbosity, pipeline: Pipeline(roster: try named.read()))
        try articles.requireAnyInput()
        let decisions = try decided.read()
        guard let output else {
            if format == .jsonld {
                var sink = LinkedDataStream()
                return try await articles(output: nil, making: { $0 }, into: &sink)
            }
            var sink = RecordStream()
            let making: @Sendable (ArticleRecord) throws -> [UInt8] = { record in
                var record = record
                _ = decisions.apply(to: &record)
                return try RecordLines.line(of: record)
            }
            return try await articles(output: nil, making: making, into: &sink)
        }
        var sink: ExtractSink
        do {
            sink = try ExtractSink(
                output, hasLinkedData: format == .jsonld, decisions: decisions, logger: verbosity.logger)
        } catch {
            throw ArticleRun.report(error)
        }
        let texts = sink.texts
        let making: @Sendable (ArticleRecord) throws -> ExtractedArticle = { record in
            try texts.write(record.text, id: record.id)
            return try ExtractedArticle(record, decisions: decisions)
        }
        try await articles(output: output, making: making, into: &sink)
    }
}

/// Records on standard output.
private struct RecordStream: ArticleSink {
    mutating func take(_ line: [UInt8]) throws { try Terminal.output(line) }
    mutating func report(_ failure: ArticleFailure) {}
    mutating func finish() {}
    mutating func abandon() {}
    var summary: String? { nil }
}

/// The performances of all articles on standard output, as one document of linked data.
private struct LinkedDataStream: ArticleSink {
    private var merger = ResultsMerger()

    mutating func take(_ record: ArticleRecord) { merger.add(record) }
    mutating func report(_ failure: ArticleFailure) {}
    mutating func finish() throws { try Terminal.output(try LinkedData.bytes(of: merger.merged())) }
    mutating func abandon() {}
    var summary: String? { nil }
}

/// One article as it is written.
private struct ExtractedArticle: Sendable {
    let record: ArticleRecord
    let line: [UInt8]
    let results: String
    let quotes: String
    let outcomes: [(decision: Decision, outcome: Decisions.Outcome)]

    init(_ record: ArticleRecord, decisions: Decisions) throws {
        var record = record
        outcomes = decisions.apply(to: &record)
        self.record = record
        line = try RecordLines.line(of: record)
        results = ResultsTable.rows(of: record)
        quotes = QuotesTable.rows(of: record)
    }
}

/// The folder that `extract` writes.
private struct ExtractSink: ArticleSink {
    private static let storeName = "mixedzone.sqlite"

    private var folder: OutputFolder
    private let store: StoreWriter
    private let decisions: Decisions
    private let logger: Logger
    private var audit: AuditBuilder
    private var results = 0
    private var quotes = 0
    private var merger = ResultsMerger()
    private let hasLinkedData: Bool

    init(_ path: String, hasLinkedData: Bool, decisions: Decisions, logger: Logger) throws(OutputError) {
        self.hasLinkedData = hasLinkedData
        let linked = hasLinkedData ? ["results.jsonld"] : []
        folder = try OutputFolder(
            path, tables: ["records.jsonl", "results.csv", "results.json", "quotes.csv"] + linked,
            others: [Self.storeName])
        self.decisions = decisions
        self.logger = logger
        audit = AuditBuilder(decisions: decisions)
        do {
            store = try StoreWriter(creating: folder.unfinishedPath(of: Self.storeName))
        } catch {
            folder.discard()
            throw .cannotCreate(path: "\(path)/\(Self.storeName)", errorNumber: error.systemErrorNumber)
        }
        try folder.append(ResultsTable.header.utf8, to: "results.csv")
        try folder.append(QuotesTable.header.utf8, to: "quotes.csv")
    }

    var texts: OutputFolder.CleanTexts { folder.cleanTexts }

    mutating func take(_ article: ExtractedArticle) throws {
        try folder.append(article.line, to: "records.jsonl")
        try folder.append(article.results.utf8, to: "results.csv")
        try folder.append(article.quotes.utf8, to: "quotes.csv")
        results += article.record.results.count
        quotes += article.record.quotes.count
        audit.add(article.record, outcomes: article.outcomes)
        merger.add(Self.resultsOnly(article.record))
        do {
            try store.add(article.record)
        } catch {
            throw storeError(error)
        }
    }

    mutating func report(_ failure: ArticleFailure) throws { try folder.report(failure) }

    mutating func finish() throws {
        let performances = merger.merged()
        try folder.append(try ResultsDocument.bytes(of: performances), to: "results.json")
        if hasLinkedData { try folder.append(try LinkedData.bytes(of: performances), to: "results.jsonld") }
        try folder.flushTables()
        let start = ContinuousClock.now
        let document = audit.document()
        logger.debug("audit of all articles: \(start.duration(to: .now))")
        do {
            try store.finish(
                document, decisions: decisions, records: folder.unfinishedPath(of: "records.jsonl"))
        } catch {
            throw storeError(error)
        }
        for finding in document.findings where [.decisionChanged, .decisionUnused].contains(finding.code) {
            let place = finding.evidence.lazy.compactMap(\.article).first ?? "decisions"
            Terminal.error(
                "mixedzone: warning: \(place): \(finding.message): \"\(finding.evidence.first?.text ?? "")\"")
        }
        try folder.commit()
    }

    mutating func abandon() { folder.discard() }

    /// Only the results are needed at the end of the run, not the text.
    private static func resultsOnly(_ record: ArticleRecord) -> ArticleRecord {
        var record = record
        record.text = ""
        (record.blocks, record.removed, record.quotes) = ([], [], [])
        (record.people, record.marks, record.placings) = ([], [], [])
        return record
    }

    private func storeError(_ error: any Error) -> OutputError {
        .cannotWrite(path: folder.unfinishedPath(of: Self.storeName), errorNumber: error.systemErrorNumber)
    }

    var summary: String? {
        "\(ArticleRun.count(results, "result")), \(ArticleRun.count(quotes, "quote"))"
    }
}
