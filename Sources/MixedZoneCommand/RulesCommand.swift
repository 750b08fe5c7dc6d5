import ArgumentParser
import Foundation
import MixedZone

/// `mixedzone rules`.
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "Print the rule catalogue.",
        discussion: """
            Every finding and every removal names the rule that made it. The catalogue says what each rule is for and \
            shows examples; the words between ⟦ and ⟧ are those that it finds or takes out.

            EXAMPLES
              mixedzone rules                       every rule with its purpose, one a line
              mixedzone rules quote.cue-after       one rule with its examples
              mixedzone rules --format markdown     the page Docs/Rules.md
            """)

    /// The forms of the catalogue.
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, markdown, json }

    @Argument(help: ArgumentHelp("Only this rule, or the rules of this family.", valueName: "id"))
    var id: String?
    @Option(name: .shortAndLong, help: ArgumentHelp("text, markdown or json.", valueName: "format"))
    var format = Format.text

    func run() throws {
        let rules = RuleCatalogue.all.filter { id == nil || $0.id == id || $0.family == id ?? "" }
        if let id, rules.isEmpty {
            Terminal.error("mixedzone: error: no rule \"\(id)\"; mixedzone rules lists them all")
            throw ExitCode.someFailed
        }
        switch format {
        case .text: try Terminal.finish(id == nil ? Self.list(rules) : rules.map(Self.details).joined(separator: "\n"))
        case .markdown:
            try Terminal.finish(id == nil ? RuleCatalogue.markdown : rules.map(RuleCatalogue.markdown(of:)).joined())
        case .json: try Terminal.finish(Self.json(rules))
        }
    }

    private static func list(_ rules: [Rule]) -> String {
        let width = rules.map(\.id.count).max() ?? 0
        return rules.map { "\($0.id.padded(to: width))  \($0.purpose)\n" }.joined()
    }

    private static func details(_ rule: Rule) -> String {
        var text = "\(rule.id)\n  \(rule.purpose)\n"
        for hit in rule.hits {
            text += "  finds   \(indented(hit.text))" + (hit.value.map { "  → \($0)" } ?? "") + "\n"
        }
        for miss in rule.misses { text += "  not in  \(indented(miss))\n" }
        return text
    }

    private static func indented(_ text: String) -> String {
        text.replacing("\n", with: "\n          ")
    }

    private struct Entry: Encodable {
        struct Hit: Encodable {
            let text: String
            let value: String?
        }
        let id: String
        let purpose: String
        let hits: [Hit]
        let misses: [String]
    }

    private static func json(_ rules: [Rule]) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        let entries = rules.map { rule in
            Entry(
                id: rule.id, purpose: rule.purpose, hits: rule.hits.map { .init(text: $0.text, value: $0.value) },
                misses: rule.misses)
        }
        return String(decoding: try encoder.encode(entries), as: UTF8.self) + "\n"
    }
}
