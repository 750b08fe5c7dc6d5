import ArgumentParser
import Foundation
import MixedZone

/// `mixedzone explain`.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Show one article with everything removed, found and attributed.",
        discussion: """
            Prints the cleaned article with every finding marked up in colour and followed by the rule that made it, \
            what was removed where it stood, and below it people and results. Without colour, findings stand in \
            brackets: [words|layer value rule].

            Colour is used when standard output is a terminal and NO_COLOR is not set.

            EXAMPLES
              mixedzone explain articles/final.html
              mixedzone explain articles/final.html --color always | less -R
            """)

    /// When colour is used.
    enum Color: String, ExpressibleByArgument, CaseIterable { case auto, always, never }

    @Argument(help: ArgumentHelp("An article; of a feed or an archive the first.", valueName: "file"))
    var file: String
    @Option(help: ArgumentHelp("auto, always or never.", valueName: "when"))
    var color = Color.auto
    @OptionGroup var named: RosterOptions

    func run() throws {
        let pipeline = Pipeline(roster: try named.read())
        let record: ArticleRecord
        do {
            record = try pipeline.record(of: source())
        } catch let error as IngestError {
            throw fail(.ingest(error))
        } catch let error as CleanError {
            throw fail(.clean(error))
        }
        try Terminal.finish(Explanation(record, painter: Painter(isColored: usesColor)).text)
    }

    private func source() throws(IngestError) -> Source {
        // A folder is refused by the reader, which does not walk.
        guard let pending = ArticleFeed.first(ofFile: file) else { return try ArticleReader().source(file: file) }
        return try ArticleReader().source(of: pending)
    }

    private func fail(_ reason: ArticleFailure.Reason) -> ExitCode {
        let failure = ArticleFailure(place: InputPlace(file: file), id: file, reason: reason)
        Terminal.error("mixedzone: error: \(failure.place): \(failure.message)")
        return reason == .ingest(.notFound) ? .noInput : .someFailed
    }

    private var usesColor: Bool {
        switch color {
        case .always: return true
        case .never: return false
        case .auto:
            let environment = ProcessInfo.processInfo.environment
            return Terminal.outputIsTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
        }
    }
}
