import ArgumentParser
import Foundation
import MixedZone
import MixedZoneStore

/// `mixedzone audit`.
struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Print every quote of an athlete, or of everyone.",
        discussion: """
            Reads what 'mixedzone extract' wrote into DIR and shows who said what in which article: each quote with its \
            source, the words that say who speaks (cue), the rule that attributed it, its confidence and the sentence \
            around it; speech that several articles report, with the differences; and findings, from missing speakers \
            to reports that contradict each other. People of different articles are joined by full name unless nation, \
            sex, sport or age speak against it. A quote that several articles print stands once.

            A name matches by its words, whatever the case and the accents: 'petrova' finds 'Ána Petrová'.

            'html' writes a page that needs no network; decisions made on it are saved as decisions.json and honoured \
            with --decisions. --review asks the same at the terminal, the least sure quotes first, and saves each answer \
            at once.

            EXAMPLES
              mixedzone audit out
              mixedzone audit out --athlete petrova --since 2024-08-01
              mixedzone audit out --athlete petrova --format html > petrova.html
              mixedzone audit out --finding variant-number --fail-on error
              mixedzone audit out --review --decisions decisions.json
            """)

    /// The forms of the audit.
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, csv, markdown, html }

    @Argument(help: ArgumentHelp("The folder that 'mixedzone extract' wrote, or a file of records.", valueName: "dir"))
    var directory: String
    @Option(name: .shortAndLong, help: ArgumentHelp("Only this person, by any part of the name.", valueName: "name"))
    var athlete: String?
    @Option(help: ArgumentHelp("Only articles published on this day or later, as 2024-08-06.", valueName: "date"))
    var since: String?
    @Option(help: ArgumentHelp("Only articles whose address, path, site or id fits.", valueName: "glob"))
    var source: String?
    @Option(
        help: ArgumentHelp(
            "Only quotes with this finding.",
            discussion: "One of: \(AuditFinding.Code.allCases.map(\.rawValue).joined(separator: ", ")).",
            valueName: "code"),
        transform: { name in
            guard let code = AuditFinding.Code(rawValue: name) else {
                throw ValidationError("There is no finding '\(name)'.")
            }
            return code
        })
    var finding: AuditFinding.Code?
    @Option(name: .shortAndLong, help: ArgumentHelp("The form of the audit.", valueName: "format"))
    var format = Format.text
    @OptionGroup var decided: DecisionOptions
    @Option(help: ArgumentHelp("End with status 2 if there is a finding as grave.", valueName: "severity"))
    var failOn: FailureThreshold?

    @Flag(
        help: ArgumentHelp(
            "Ask at the terminal about each quote that nobody decided yet.",
            discussion: "The decisions go to the file of --decisions, or else to decisions.json here."))
    var review = false

    /// From which severity on a finding fails the command.
    enum FailureThreshold: String, ExpressibleByArgument, CaseIterable {
        case error, warning

        var severity: AuditFinding.Severity { self == .error ? .error : .warning }
    }

    func validate() throws {
        if let since, since.wholeMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/) == nil {
            throw ValidationError("--since takes a day in the form 2024-08-06.")
        }
        if review, format != .text { throw ValidationError("--review talks at the terminal: it takes no --format.") }
    }

    func run() throws {
        let source = try AuditSource(directory: directory, decisions: decided.read(mayBeMissing: review))
        let (answer, damaged) = try source.read(athlete: athlete, needsText: format == .html)
        if let athlete, answer.document.athletes.isEmpty {
            let meant = answer.suggestions.map { "\"\($0)\"" }.joined(separator: ", ")
            let hint = meant.isEmpty ? "" : "; did you mean \(meant)?"
            Terminal.error("mixedzone: error: nobody named \"\(athlete)\" is quoted in \(directory)\(hint)")
            throw ExitCode.someFailed
        }
        var selection = AuditDocument.Selection()
        (selection.athlete, selection.since, selection.source, selection.finding) = (
            athlete, since, self.source, finding
        )
        let selected = answer.document.selecting(selection)
        switch format {
        case .text where review: try ask(about: selected, decisions: source.decisions)
        case .text: try Terminal.finish(AuditReport(document: selected).text)
        case .json: try Terminal.finish(AuditTables(document: selected).json())
        case .csv: try Terminal.finish(AuditTables(document: selected).csv)
        case .markdown: try Terminal.finish(AuditTables(document: selected).markdown)
        case .html:
            let page = AuditPage(
                document: selected, texts: answer.texts.filter { selected.usedArticles.contains($0.key) },
                decisions: source.decisions)
            try Terminal.finish(try page.html())
        }
        if damaged { throw ExitCode.someFailed }
        if let failOn, selected.findings.contains(where: { $0.severity >= failOn.severity }) {
            throw ExitCode.findings
        }
    }

    /// Reviews the quotes at the terminal.
    private func ask(about document: AuditDocument, decisions: Decisions) throws {
        let file = decided.file
        var review = AuditReview(document: document, decisions: decisions, conversation: .atTerminal(file: file))
        do {
            let count = try review.run()
            try Terminal.output("\n\(ArticleRun.count(count, "decision")) saved in \(Terminal.printable(file))\n")
        } catch let error as OutputError {
            throw ArticleRun.report(error)
        }
    }
}

/// The decisions of people.
struct DecisionOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Honour what people decided about quotes, as the page saved it.", valueName: "file"))
    var decisions: String?

    /// The file of the decisions.
    var file: String { decisions ?? "decisions.json" }

    /// The decisions of the file; none without one.
    ///
    /// - Parameter mayBeMissing: true where the file is still to be written, under its usual name if none is given.
    func read(mayBeMissing: Bool = false) throws -> Decisions {
        guard decisions != nil || mayBeMissing else { return Decisions() }
        guard mayBeMissing || FileManager.default.fileExists(atPath: file) else {
            Terminal.error("mixedzone: error: \(file): \(IngestError.notFound.message)")
            throw ExitCode.noInput
        }
        do {
            return try DecisionFile(path: file).read()
        } catch {
            Terminal.error("mixedzone: error: \(file): not a file of \(Decisions.schemaName)")
            throw ExitCode.noInput
        }
    }
}
