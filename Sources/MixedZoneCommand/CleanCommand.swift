import ArgumentParser
import MixedZone

/// `mixedzone clean`.
struct CleanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clean",
        abstract: "Write the text of articles without their furniture.",
        discussion: """
            Writes DIR/clean/ID.txt for each article (.md for Markdown, .json for JSON), and DIR/errors.jsonl. On \
            standard output it says for each article what was removed, by which rule, and where it stood in the source.

            EXAMPLES
              mixedzone clean articles/ --output out
              mixedzone clean final.html --output out --quiet
              mixedzone clean crawl.warc.gz --output out --format markdown
            """)

    @OptionGroup var input: InputOptions
    @Option(name: .shortAndLong, help: ArgumentHelp("The folder to write into; made if missing.", valueName: "dir"))
    var output: String
    @Option(
        help: ArgumentHelp(
            "text, markdown or json.",
            discussion: "JSON is the record without findings: text, blocks, metadata, what was removed.",
            valueName: "form"))
    var format = Format.text
    @OptionGroup var work: RunOptions
    @OptionGroup var verbosity: VerbosityOptions

    /// The form in which texts are written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, markdown, json

        var fileExtension: String {
            switch self {
            case .text: "txt"
            case .markdown: "md"
            case .json: "json"
            }
        }

        func text(of record: ArticleRecord) throws -> String {
            switch self {
            case .text: record.text
            case .markdown: RecordMarkdown.text(of: record)
            case .json: try CleanRecord(record).json()
            }
        }
    }

    func run() async throws {
        let articles = ArticleRun(input: input, work: work, verbosity: verbosity, depth: .clean)
        try articles.requireAnyInput()
        var sink: CleanSink
        do {
            sink = CleanSink(folder: try OutputFolder(output, tables: []), isQuiet: verbosity.quiet)
        } catch {
            throw ArticleRun.report(error)
        }
        let texts = sink.folder.cleanTexts
        let making: @Sendable (ArticleRecord) throws -> CleanedArticle = { [format] record in
            try texts.write(format.text(of: record), id: record.id, extension: format.fileExtension)
            return CleanedArticle(record)
        }
        try await articles(output: output, making: making, into: &sink)
    }
}

/// One article as it is written.
private struct CleanedArticle: Sendable {
    let report: String
    let removed: Int

    init(_ record: ArticleRecord) {
        removed = record.removed.count
        report = RemovalReport.text(of: record)
    }
}

/// The folder that `clean` writes, and its report.
private struct CleanSink: ArticleSink {
    var folder: OutputFolder
    let isQuiet: Bool
    private var removed = 0

    init(folder: OutputFolder, isQuiet: Bool) {
        self.folder = folder
        self.isQuiet = isQuiet
    }

    mutating func take(_ article: CleanedArticle) throws {
        removed += article.removed
        if !isQuiet { try Terminal.output(article.report) }
    }

    mutating func report(_ failure: ArticleFailure) throws { try folder.report(failure) }
    mutating func finish() throws { try folder.commit() }
    mutating func abandon() { folder.discard() }

    var summary: String? { "\(ArticleRun.count(removed, "piece")) removed" }
}

/// What was taken out of one article, in lines for a person.
enum RemovalReport {
    /// A heading and one line for each removal.
    static func text(of record: ArticleRecord) -> String {
        let width = record.removed.map(\.rule.count).max() ?? 0
        let heading =
            "\(record.id): \(ArticleRun.count(record.blocks.count, "block")) kept, \(record.removed.count) removed"
        let lines = record.removed.map { removal in
            let line = removal.sourceLine.map { "line \($0)" } ?? removal.at.map { "at \($0)" } ?? "-"
            let rule = removal.rule.padded(to: width)
            return "  \(line.padded(to: 10))  \(rule)  \(shortened(removal.text))"
        }
        return ([heading] + lines).map { Terminal.printable($0) + "\n" }.joined()
    }

    private static func shortened(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.count > 100 ? line.prefix(99) + "…" : line
    }
}

extension String {
    /// The text with spaces after it up to a width.
    func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }
}
