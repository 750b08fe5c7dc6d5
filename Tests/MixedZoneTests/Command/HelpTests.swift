import ArgumentParser
import Foundation
import Testing

@testable import MixedZoneCommand

/// The whole help text of every command, compared with the checked-in one in `Help/`.
@Suite struct HelpTests {
    static let commands: [(name: String, type: any ParsableCommand.Type)] = [
        ("mixedzone", MixedZoneCommand.self), ("extract", ExtractCommand.self), ("clean", CleanCommand.self),
        ("audit", AuditCommand.self), ("explain", ExplainCommand.self), ("rules", RulesCommand.self),
    ]

    @Test(arguments: commands.map(\.name)) func matchesTheSnapshot(name: String) throws {
        let command = try #require(Self.commands.first { $0.name == name })
        let help = MixedZoneCommand.helpMessage(for: command.type, columns: 80) + "\n"
        let path = "\(Repository.root)/Tests/MixedZoneTests/Command/Help/\(name).txt"
        if ProcessInfo.processInfo.environment["MIXEDZONE_RECORD"] != nil {
            try help.write(toFile: path, atomically: true, encoding: .utf8)
            Issue.record("recorded \(name).txt; run the tests again to compare")
            return
        }
        let snapshot = try String(contentsOfFile: path, encoding: .utf8)
        #expect(help == snapshot, "the help changed; if it is meant, run `make help-texts`")
        #expect(!help.split(separator: "\n").contains { $0.count > 80 && !$0.hasPrefix("USAGE") })
    }

    @Test func tellsEveryExitStatus() {
        let help = MixedZoneCommand.helpMessage(columns: 80)
        for status in ["0", "1", "2", "64", "66", "73"] {
            let isTold = help.split(separator: "\n").contains { $0.hasPrefix("  \(status) ") }
            #expect(isTold, "\(status) is not explained")
        }
    }
}
