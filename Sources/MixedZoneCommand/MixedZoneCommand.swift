import ArgumentParser

/// The command line `mixedzone`: arguments, files and progress; what is found in an article is the library's work.
@main
struct MixedZoneCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mixedzone",
        abstract: "Clean text, results and attributed quotes from scraped sports articles.",
        discussion: """
            Reads articles as they were scraped, text or HTML with the advertising still in, and writes what they say: \
            clean text, results with marks and places, and every quote with its speaker. Each finding names the words \
            it rests on and the rule that made it.

            EXAMPLES
              Records, tables and clean text of a folder:
                mixedzone extract articles/ --output out
              Every quote of one athlete, with its source:
                mixedzone audit out --athlete "Ana Petrova"
              One article with everything found marked up:
                mixedzone explain articles/final.html

            EXIT STATUS
              0   all well
              1   some articles failed, or nothing matched
              2   findings as grave as 'audit --fail-on' says
              64  the command was not understood
              66  an input does not exist
              73  the output cannot be written
            Each failure is one line on standard error: mixedzone: error: FILE: reason.
            """,
        version: "0.1.0",
        subcommands: [
            ExtractCommand.self, CleanCommand.self, AuditCommand.self, ExplainCommand.self, RulesCommand.self,
        ]
    )
}
