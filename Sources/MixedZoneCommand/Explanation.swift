import MixedZone

/// One article with its findings marked up in the text.
struct Explanation {
    private let record: ArticleRecord
    private let painter: Painter
    private let scalars: [Unicode.Scalar]
    private let blockEnds: Set<Int>

    init(_ record: ArticleRecord, painter: Painter) {
        self.record = record
        self.painter = painter
        scalars = Array(record.text.unicodeScalars)
        blockEnds = Set(record.blocks.map(\.end))
    }

    /// Heading, legend, article, people, results and warnings.
    var text: String {
        var sections = [heading, painter.legend(of: record.findings.map(\.layer).filter { $0 != .result }), article]
        sections += [people, results, warnings].filter { !$0.isEmpty }
        return sections.map { $0 + "\n" }.joined(separator: "\n")
    }

    private var heading: String {
        let source = record.source
        let about = "\(source.format.rawValue), \(source.encoding), \(source.bytes) bytes"
        return Terminal.printable("\(record.id)  \(source.path ?? "")  (\(about))")
    }

    /// The text. Findings open and close between scalars; at one place the inner closes first and the outer opens
    /// first, which is the order in which the record lists them.
    private var article: String {
        let findings = record.findings.filter { $0.layer != .result }
        var opening: [Int: [Finding]] = [:]
        var closing: [Int: [Finding]] = [:]
        for finding in findings {
            opening[finding.range.lowerBound, default: []].append(finding)
            if !finding.range.isEmpty { closing[finding.range.upperBound, default: []].insert(finding, at: 0) }
        }
        var (output, plain) = ("", String.UnicodeScalarView())
        var open: [Finding] = []
        for offset in 0...scalars.count {
            let (opens, closes) = (opening[offset] ?? [], closing[offset] ?? [])
            if !opens.isEmpty || !closes.isEmpty {
                output += paint(plain, open)
                plain.removeAll()
            }
            for finding in closes {
                output += painter.end(of: finding)
                if let index = open.lastIndex(of: finding) { open.remove(at: index) }
            }
            for finding in opens {
                if finding.layer == .removed {
                    output += lineAround(painter.removal(finding), at: offset)
                } else if finding.range.isEmpty {
                    output += painter.inference(finding)
                } else {
                    output += painter.start(of: finding)
                    open.append(finding)
                }
            }
            if offset < scalars.count { plain.append(scalars[offset]) }
        }
        return output + paint(plain, open)
    }

    /// What was taken out between blocks stands on a line of its own.
    private func lineAround(_ removal: String, at offset: Int) -> String {
        if offset == 0 { return removal + "\n" }
        return blockEnds.contains(offset) ? "\n" + removal : removal
    }

    private func paint(_ plain: String.UnicodeScalarView, _ open: [Finding]) -> String {
        painter.paint(Terminal.printable(String(plain), keepingLines: true), open.last?.layer)
    }

    private var people: String {
        guard !record.people.isEmpty else { return "" }
        let lines = record.people.map { person in
            let about = [person.role.rawValue, person.nation, person.age.map(String.init)].compactMap(\.self)
            let mentions = ArticleRun.count(person.mentions.count, "mention")
            return "  \(person.id.padded(to: 4)) \(person.name) (\(about.joined(separator: ", "))): \(mentions)"
        }
        return (["People"] + lines).map { Terminal.printable($0) }.joined(separator: "\n")
    }

    private var results: String {
        guard !record.results.isEmpty else { return "" }
        let lines = record.results.map { result in
            "  \(result.summary)  " + painter.note("\(result.rule) \(CSV.number(result.confidence))")
        }
        return (["Results"] + lines).joined(separator: "\n")
    }

    private var warnings: String {
        guard !record.warnings.isEmpty else { return "" }
        return (["Warnings"] + record.warnings.map { "  \($0.code): \(Terminal.printable($0.message))" })
            .joined(separator: "\n")
    }
}
