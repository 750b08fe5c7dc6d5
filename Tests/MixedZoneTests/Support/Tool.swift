import Foundation
import Testing

/// The built `mixedzone`, run as a user runs it.
enum Tool {
    /// What a run left behind.
    struct Outcome {
        let status: Int32
        let output: String
        let error: String
        /// The lines of standard error that report an input.
        var errors: [String] { error.split(separator: "\n").map(String.init).filter { $0.contains(": error: ") } }
    }

    /// Runs a command to its end.
    static func run(
        _ arguments: [String], input: String = "", in folder: String? = nil,
        environment: [String: String] = [:]
    ) throws -> Outcome {
        let executable: URL = try #require(findExecutable(), "the executable mixedzone is not beside the tests")
        return try run(executable, arguments, input: input, in: folder, environment: environment)
    }

    /// Runs a line of shell in which `mixedzone` is a command.
    static func shell(_ line: String, in folder: String) throws -> Outcome {
        let executable: URL = try #require(findExecutable(), "the executable mixedzone is not beside the tests")
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        return try run(
            URL(fileURLWithPath: "/bin/sh"), ["-c", line], in: folder,
            environment: ["PATH": "\(executable.deletingLastPathComponent().path):\(path)"])
    }

    private static func run(
        _ executable: URL, _ arguments: [String], input: String = "", in folder: String? = nil,
        environment: [String: String] = [:]
    ) throws -> Outcome {
        let scratch = try TemporaryFolder()
        // Files rather than pipes: a full pipe would block a command whose other output nobody reads yet.
        let stdin = try scratch.write(input, to: "in")
        let (stdout, stderr) = (try scratch.write("", to: "out"), try scratch.write("", to: "err"))
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder ?? scratch.path)
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput = FileHandle(forReadingAtPath: stdin)
        process.standardOutput = FileHandle(forWritingAtPath: stdout)
        process.standardError = FileHandle(forWritingAtPath: stderr)
        try process.run()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, output: try scratch.text("out"), error: try scratch.text("err"))
    }

    /// The executable lies in the folder of the test bundle.
    private static func findExecutable() -> URL? {
        let places = [Bundle.main.executableURL, Bundle.main.bundleURL] + Bundle.allBundles.map(\.bundleURL)
        for place in places.compactMap(\.self) {
            var folder = place
            for _ in 0..<4 {
                folder.deleteLastPathComponent()
                let candidate = folder.appendingPathComponent("mixedzone")
                if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
            }
        }
        return nil
    }
}

/// A plain article that every stage can read.
let goodArticle = """
    Harbour mile goes to the visitor

    Ilse Varnhagen won the harbour mile on Sunday.

    "I did not look back once," said Varnhagen.

    """
