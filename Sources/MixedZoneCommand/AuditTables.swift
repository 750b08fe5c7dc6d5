import Foundation
import MixedZone

/// An audit for programs, spreadsheets and documents.
struct AuditTables {
    let document: AuditDocument

    /// For a program.
    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(document), as: UTF8.self) + "\n"
    }

    /// For a spreadsheet: a row for each quote.
    var csv: String {
        let header = CSV.row([
            "athlete", "role", "nation", "article", "title", "source", "published", "quote", "kind", "text", "cue",
            "mention", "addressee", "flags", "rule", "speaker_rule", "confidence", "sentence", "also_in", "findings",
        ])
        let named = document.athletes.flatMap { person in
            person.quotes.map { row($0, [person.name, person.role?.rawValue ?? "", person.nation ?? ""]) }
        }
        return ([header] + named + document.withoutSpeaker.map { row($0, ["", "", ""]) }).joined()
    }

    private func row(_ audited: AuditedQuote, _ person: [String]) -> String {
        let quote = audited.quote
        return CSV.row(
            person + [
                audited.article, audited.title ?? "", audited.source, audited.published ?? "", quote.id,
                quote.kind.rawValue, quote.text, quote.speaker?.cue?.text ?? "", quote.speaker?.mention?.text ?? "",
                quote.addressee ?? "", quote.flags.joined(separator: " "), quote.rule, quote.speaker?.rule ?? "",
                CSV.number(quote.confidence), audited.sentence, audited.alsoIn.joined(separator: " "),
                codes(of: audited).joined(separator: " "),
            ])
    }

    private func codes(of audited: AuditedQuote) -> [String] {
        var codes: [String] = []
        for finding in codesByQuote[[audited.article, audited.quote.id]] ?? [] where !codes.contains(finding) {
            codes.append(finding)
        }
        return codes
    }

    private let codesByQuote: [[String]: [String]]

    init(document: AuditDocument) {
        self.document = document
        var codes: [[String]: [String]] = [:]
        for finding in document.findings {
            for evidence in finding.evidence {
                guard let article = evidence.article, let quote = evidence.quote else { continue }
                codes[[article, quote], default: []].append(finding.code.rawValue)
            }
        }
        codesByQuote = codes
    }

    /// For a document or an issue.
    var markdown: String {
        var lines = ["# Quotes"]
        for person in document.athletes where !person.quotes.isEmpty || !person.variants.isEmpty {
            lines += ["", "## \(Self.escaped(person.name))", "", AuditReport.count(of: person) + "."]
            lines += person.quotes.flatMap(item)
            if !person.variants.isEmpty { lines += ["", "### Reported by several articles"] }
            for variant in person.variants {
                lines.append("")
                for version in variant.versions {
                    let place = ([version.article] + version.alsoIn).map(Self.escaped).joined(separator: ", ")
                    lines.append("- \(place): \(Self.words(of: version))")
                }
            }
        }
        if !document.withoutSpeaker.isEmpty {
            lines += ["", "## Without a speaker"] + document.withoutSpeaker.flatMap(item)
        }
        if !document.findings.isEmpty { lines += ["", "## Findings", ""] }
        for finding in document.findings {
            lines.append(
                "- **\(finding.severity.rawValue)** `\(finding.code.rawValue)`: \(Self.escaped(finding.message))")
            for evidence in finding.evidence {
                let place = [evidence.article ?? "decision", evidence.quote].compactMap(\.self).joined(separator: " ")
                lines.append("  - \(Self.escaped(place)): \(Self.escaped(evidence.text))")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func item(_ audited: AuditedQuote) -> [String] {
        let quote = audited.quote
        let facts = [
            audited.title ?? audited.article, audited.source, quote.speaker?.rule ?? quote.rule,
            "confidence \(CSV.number(quote.confidence))",
        ]
        let also = audited.alsoIn.isEmpty ? [] : ["also printed in \(audited.alsoIn.joined(separator: ", "))"]
        return [
            "", "> \(Self.escaped(quote.text))", "",
            (facts + also).filter { !$0.isEmpty }.map(Self.escaped).joined(separator: " · "),
        ]
    }

    private static func words(of version: Variant.Version) -> String {
        guard let difference = version.difference else { return escaped(version.text) }
        return difference.parts.map { part in
            switch part.change {
            case .same: escaped(part.text)
            case .removed: "~~\(escaped(part.text))~~"
            case .added: "**\(escaped(part.text))**"
            }
        }.joined(separator: " ")
    }

    /// Text that Markdown shows as it is, on one line.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in AuditReport.oneLine(Terminal.printable(text)).unicodeScalars {
            if "\\`*_{}[]<>#|~&!".unicodeScalars.contains(scalar) { result += "\\" }
            result.unicodeScalars.append(scalar)
        }
        return result
    }
}
