import ArgumentParser
import Foundation
import MixedZone

/// `mixedzone audit`.
struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Print every quote of an athlete, or of everyone.",
        discussion: """
            Reads the records that 'mixedzone extract' wrote into DIR and prints the quotes grouped by who said them: \
            with the source article, the words that say who speaks (cue), the rule that attributed the quote, its \
            confidence and flags, and the sentence around it. Quotes without a speaker come last.

            A name matches by its words, whatever the case and the accents: 'petrova' finds 'Ána Petrová'.

            EXAMPLES
              mixedzone audit out
              mixedzone audit out --athlete petrova
              mixedzone audit out --format csv > quotes-by-athlete.csv
            """)

    /// The forms of the audit.
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, csv }

    @Argument(help: ArgumentHelp("The folder that 'mixedzone extract' wrote, or a file of records.", valueName: "dir"))
    var directory: String
    @Option(name: .shortAndLong, help: ArgumentHelp("Only this person, by any part of the name.", valueName: "name"))
    var athlete: String?
    @Option(name: .shortAndLong, help: ArgumentHelp("text, json or csv.", valueName: "format"))
    var format = Format.text

    func run() throws {
        let (audit, damaged) = try read()
        let groups = athlete.map(audit.groups(matching:)) ?? audit.groups
        if let athlete, groups.isEmpty {
            let meant = audit.suggestions(for: athlete).map { "\"\($0)\"" }.joined(separator: ", ")
            let hint = meant.isEmpty ? "" : "; did you mean \(meant)?"
            Terminal.error("mixedzone: error: nobody named \"\(athlete)\" is quoted in \(directory)\(hint)")
            throw ExitCode.someFailed
        }
        let report = AuditReport(groups: groups, withoutSpeaker: athlete == nil ? audit.withoutSpeaker : [])
        switch format {
        case .text: try Terminal.finish(report.text)
        case .json: try Terminal.finish(report.json())
        case .csv: try Terminal.finish(report.csv)
        }
        if damaged { throw ExitCode.someFailed }
    }

    /// Reads all records; a line that holds none is reported and passed over.
    private func read() throws -> (Audit, damaged: Bool) {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: directory, isDirectory: &isFolder) else {
            Terminal.error("mixedzone: error: \(directory): \(IngestError.notFound.message)")
            throw ExitCode.noInput
        }
        let file = isFolder.boolValue ? "\(directory)/records.jsonl" : directory
        guard FileManager.default.fileExists(atPath: file) else {
            Terminal.error("mixedzone: error: \(file): no records; run 'mixedzone extract' first")
            throw ExitCode.noInput
        }
        var audit = Audit()
        var damaged = false
        do {
            try RecordLines.read(file) { line, record in
                if let record {
                    audit.add(record)
                } else {
                    damaged = true
                    Terminal.error("mixedzone: error: \(file):\(line): not a record of \(ArticleRecord.schemaName)")
                }
            }
        } catch {
            let reason = (error as? IngestError)?.message ?? "cannot be read"
            Terminal.error("mixedzone: error: \(file): \(reason)")
            throw ExitCode.noInput
        }
        return (audit, damaged)
    }
}
