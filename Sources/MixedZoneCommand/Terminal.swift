import ArgumentParser
import Foundation
import MixedZone

/// The two streams that a person or a program reads.
enum Terminal {
    /// Whether a person reads standard error.
    static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }
    /// Whether a person reads standard output.
    static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    /// Writes to standard output.
    static func output(_ text: String) throws(OutputError) {
        try output(Array(text.utf8))
    }

    /// Writes to standard output.
    static func output(_ bytes: [UInt8]) throws(OutputError) {
        do {
            try FileHandle.standardOutput.write(contentsOf: Data(bytes))
        } catch {
            throw .cannotWrite(path: "standard output", errorNumber: error.systemErrorNumber)
        }
    }

    /// Writes to standard output all that a command has to say; if that fails, the command ends with one line and the
    /// status that says so.
    static func finish(_ text: String) throws(ExitCode) {
        do {
            try output(text)
        } catch {
            throw ArticleRun.report(error)
        }
    }

    /// Writes a line to standard error. If that fails there is nobody left to tell.
    static func error(_ line: String) {
        try? FileHandle.standardError.write(contentsOf: Data((printable(line) + "\n").utf8))
    }

    /// Text without control characters: an article, or the name of a file, must not get to move the cursor or colour
    /// the screen. Line feeds stay where `keepingLines` is true.
    static func printable(_ text: String, keepingLines: Bool = false) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A where keepingLines: result.append(scalar)
            case 0x09: result.append(" ")
            case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: result.append("\u{FFFD}")
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
