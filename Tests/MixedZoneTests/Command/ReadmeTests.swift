import Foundation
import Testing

/// The commands of the README do what it says.
@Suite struct ReadmeTests {
    @Test func everyCommandRuns() throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createSymbolicLink(
            atPath: folder("Corpus"), withDestinationPath: "\(Repository.root)/Corpus")
        let lines = try Repository.text("README.md").split(separator: "\n").map(String.init)
            .filter { $0.hasPrefix("mixedzone ") || $0.hasPrefix("printf ") }
        #expect(lines.count >= 6)
        // Records last as long as nothing writes over them, so the order of the README is kept.
        for line in lines {
            let run = try Tool.shell(line, in: folder.path)
            #expect(run.status == 0, "\(line)\n\(run.error)")
            #expect(!(run.output + run.error).isEmpty, "\(line) says nothing")
        }
    }
}
