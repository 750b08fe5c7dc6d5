import ArgumentParser
import Foundation
import Logging
import MixedZone

/// The articles to read.
struct InputOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "Files, folders, or '-' for standard input.",
            discussion: """
                Folders are walked in the byte order of their paths; hidden files and files that are no articles by \
                their name are passed over. Pages, texts, agency XML (NITF, NewsML-G2), feeds (RSS, Atom) and web \
                archives (WARC) are told by their content, and may be compressed with gzip. '-' reads one JSON object a \
                line: {"id", "url", "html" or "text"}.
                """,
            valueName: "input"))
    var inputs: [String]

    @Option(
        help: ArgumentHelp(
            "The encoding of texts and pages that declare none and are not UTF-8.",
            discussion: "A label of the WHATWG Encoding Standard, as windows-1252 or shift_jis.", valueName: "label"))
    var encoding: String?

    func validate() throws {
        let streams = inputs.filter { $0 == "-" }.count
        guard streams <= 1 else { throw ValidationError("'-' can be read only once.") }
        if streams == 1, isatty(STDIN_FILENO) == 1 {
            throw ValidationError("'-' reads articles from standard input, but standard input is a terminal.")
        }
        guard !inputs.contains("") else { throw ValidationError("An input is the empty string.") }
        if let encoding, ArticleReader.encodingName(label: encoding) == nil {
            throw ValidationError("--encoding takes a label of the WHATWG Encoding Standard, not '\(encoding)'.")
        }
    }

    /// The inputs that do not exist.
    var missing: [String] {
        inputs.filter { $0 != "-" && !FileManager.default.fileExists(atPath: $0) }
    }
}

/// The people whom the user names.
struct RosterOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "People with canonical names, nations and ids.",
            discussion: """
                CSV in UTF-8 with a header: name; aliases (separated by semicolons), nation, sex, birth date, and any column \
                whose name ends in id, as world_athletics_id. A name that fits several of them is reported in warnings.
                """,
            valueName: "file"))
    var roster: String?

    /// The roster of the file; nil without one.
    func read() throws -> Roster? {
        guard let roster else { return nil }
        guard let data = FileManager.default.contents(atPath: roster) else {
            Terminal.error("mixedzone: error: \(roster): \(IngestError.notFound.message)")
            throw ExitCode.noInput
        }
        do throws(RosterError) {
            return try Roster(csv: Array(data))
        } catch {
            Terminal.error("mixedzone: error: \(roster):\(error.line): \(error.message)")
            throw ExitCode.badRoster
        }
    }
}

/// How the work is done.
struct RunOptions: ParsableArguments {
    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "Process this many articles at a time (default: one for each processor).",
            discussion: "The output is the same bytes whatever the number.", valueName: "n"))
    var jobs: Int?

    func validate() throws {
        if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs takes a number from 1 to 256.") }
    }

    /// How many articles are processed at a time.
    var workers: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }
}

/// How much is said on standard error.
struct VerbosityOptions: ParsableArguments {
    @Flag(name: .shortAndLong, help: "Print errors only: no progress, no summary.")
    var quiet = false

    @Flag(name: .shortAndLong, help: "Say what is done with each input, and how long it takes.")
    var verbose = false

    func validate() throws {
        if quiet && verbose { throw ValidationError("--quiet and --verbose contradict each other.") }
    }

    /// A logger that writes to standard error.
    var logger: Logger {
        var logger = Logger(label: "mixedzone") { _ in StandardErrorLog() }
        logger.logLevel = verbose ? .debug : .warning
        return logger
    }
}
