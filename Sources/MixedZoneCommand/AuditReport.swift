import Foundation
import MixedZone

/// An audit in the forms in which it is printed.
struct AuditReport {
    let groups: [Audit.Group]
    let withoutSpeaker: [AuditedQuote]

    /// For a person.
    var text: String {
        var sections = groups.map { section(heading(of: $0), $0.quotes) }
        if !withoutSpeaker.isEmpty {
            let count = ArticleRun.count(withoutSpeaker.count, "quote")
            sections.append(section("Without a speaker: \(count)", withoutSpeaker))
        }
        return sections.isEmpty ? "No quotes.\n" : sections.joined(separator: "\n")
    }

    private func heading(of group: Audit.Group) -> String {
        let about = [group.role?.rawValue, group.nation].compactMap(\.self).joined(separator: ", ")
        let articles = Set(group.quotes.map(\.article)).count
        return group.name + (about.isEmpty ? "" : " (\(about))") + ": "
            + "\(ArticleRun.count(group.quotes.count, "quote")) in \(ArticleRun.count(articles, "article"))"
    }

    private func section(_ heading: String, _ quotes: [AuditedQuote]) -> String {
        var lines = [heading]
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
        return lines.map { Terminal.printable($0) + "\n" }.joined()
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
        return [
            "    \(quote.id.padded(to: 4)) \"\(Self.oneLine(quote.text))\"",
            "         \(facts.joined(separator: " · "))",
            "         in: \(Self.oneLine(audited.sentence))",
        ]
    }

    private static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

extension AuditReport {
    private struct Document: Encodable {
        let athletes: [Audit.Group]
        let withoutSpeaker: [AuditedQuote]
    }

    /// For a program.
    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        let document = Document(athletes: groups, withoutSpeaker: withoutSpeaker)
        return String(decoding: try encoder.encode(document), as: UTF8.self) + "\n"
    }

    /// For a spreadsheet.
    var csv: String {
        let header = CSV.row([
            "athlete", "role", "nation", "article", "title", "source", "quote", "kind", "text", "cue", "mention",
            "addressee", "flags", "rule", "speaker_rule", "confidence", "sentence",
        ])
        let named = groups.flatMap { group in
            group.quotes.map { row($0, [group.name, group.role?.rawValue ?? "", group.nation ?? ""]) }
        }
        return ([header] + named + withoutSpeaker.map { row($0, ["", "", ""]) }).joined()
    }

    private func row(_ audited: AuditedQuote, _ person: [String]) -> String {
        let quote = audited.quote
        return CSV.row(
            person + [
                audited.article, audited.title ?? "", audited.source, quote.id, quote.kind.rawValue, quote.text,
                quote.speaker?.cue?.text ?? "", quote.speaker?.mention?.text ?? "", quote.addressee ?? "",
                quote.flags.joined(separator: " "), quote.rule, quote.speaker?.rule ?? "",
                CSV.number(quote.confidence), audited.sentence,
            ])
    }
}
