import Foundation
import MixedZone

/// An audit for a person at a terminal.
struct AuditReport {
    let document: AuditDocument

    var text: String {
        var sections = document.athletes.filter { !$0.quotes.isEmpty || !$0.variants.isEmpty }.map(section)
        if !document.withoutSpeaker.isEmpty {
            let count = ArticleRun.count(document.withoutSpeaker.count, "quote")
            sections.append(Self.printable(["Without a speaker: \(count)"] + lines(of: document.withoutSpeaker)))
        }
        if !document.findings.isEmpty { sections.append(Self.printable(findings)) }
        return sections.isEmpty ? "No quotes.\n" : sections.joined(separator: "\n")
    }

    /// How many quotes of how many articles a person has.
    static func count(of person: AuditedPerson) -> String {
        let articles = Set(person.quotes.flatMap { [$0.article] + $0.alsoIn }).count
        return "\(ArticleRun.count(person.quotes.count, "quote")) in \(ArticleRun.count(articles, "article"))"
    }

    private func section(_ person: AuditedPerson) -> String {
        let about = [person.role?.rawValue, person.nation].compactMap(\.self).joined(separator: ", ")
        let heading = person.name + (about.isEmpty ? "" : " (\(about))") + ": " + Self.count(of: person)
        return Self.printable([heading] + lines(of: person.quotes) + lines(of: person.variants))
    }

    private static func printable(_ lines: [String]) -> String {
        lines.map { Terminal.printable($0) + "\n" }.joined()
    }

    private func lines(of quotes: [AuditedQuote]) -> [String] {
        var lines: [String] = []
        var article: String?
        for audited in quotes {
            if audited.article != article {
                article = audited.article
                lines.append("")
                lines.append("  \(audited.article)" + (audited.title.map { "  \($0)" } ?? ""))
                if !audited.source.isEmpty { lines.append("  \(audited.source)") }
            }
            lines += self.lines(of: audited)
        }
        return lines
    }

    private func lines(of audited: AuditedQuote) -> [String] {
        let quote = audited.quote
        var facts = [quote.kind.rawValue]
        if let speaker = quote.speaker {
            facts.append(speaker.cue.map { "cue \"\($0.text)\"" } ?? "no cue")
            if let mention = speaker.mention, mention.text != speaker.name { facts.append("as \"\(mention.text)\"") }
            facts.append(speaker.rule)
        } else {
            facts.append(quote.rule)
        }
        facts.append("confidence \(CSV.number(quote.confidence))")
        if let addressee = quote.addressee { facts.append("to \(addressee)") }
        if !quote.flags.isEmpty { facts.append("flags: \(quote.flags.joined(separator: ", "))") }
        var lines = [
            "    \(quote.id.padded(to: 4)) \"\(Self.oneLine(quote.text))\"",
            "         \(facts.joined(separator: " · "))",
            "         in: \(Self.oneLine(audited.sentence))",
        ]
        if !audited.alsoIn.isEmpty {
            lines.append("         also printed in: \(audited.alsoIn.joined(separator: ", "))")
        }
        return lines
    }

    private func lines(of variants: [Variant]) -> [String] {
        guard !variants.isEmpty else { return [] }
        var lines = ["", "  Reported by several articles: \(variants.count)"]
        for variant in variants {
            lines.append("")
            for version in variant.versions {
                let place = ([version.article] + version.alsoIn).joined(separator: ", ")
                lines.append("    \(place) \(version.quotes.joined(separator: " "))")
                lines.append("      \(version.difference?.marked ?? version.text)")
            }
        }
        return lines
    }

    private var findings: [String] {
        var lines = ["Findings: \(document.findings.count)"]
        for finding in document.findings {
            lines.append("")
            lines.append("  \(finding.severity.rawValue): \(finding.code.rawValue): \(Self.oneLine(finding.message))")
            for evidence in finding.evidence {
                let place = [evidence.article ?? "decision", evidence.quote].compactMap(\.self).joined(separator: " ")
                lines.append("    \(place): \(Self.oneLine(evidence.text))")
            }
        }
        return lines
    }

    static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
