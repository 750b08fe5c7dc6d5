import ArgumentParser
import MixedZone

/// The command line `mixedzone`.
@main
struct MixedZoneCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mixedzone",
        abstract: "Clean text, results and attributed quotes from scraped sports articles."
    )
}
