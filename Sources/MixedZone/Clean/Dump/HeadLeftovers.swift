/// `head.leftover`: short lines among the furniture around a headline.
enum HeadLeftovers {
    static let rule = Rule(
        "head.leftover", "Takes out labels above the headline, and short lines among the furniture below it.",
        hits: [
            "Lister wins the hill race for the third time\nBy Ann Field\n⟦Club news⟧\n3 min read\nThe pack went by in the rain, she said.",
            "Lister wins the hill race for the third time\nBy Ann Field\n⟦Exclusive⟧\nShare this article\nThe pack went by in the rain, she said.",
        ],
        misses: [
            "Lister wins\nThe favourite had led for three of the four laps\nThe pack went by in the rain, she said.",
            "Lister wins the hill race for the third time\nBy Ann Field\nSenior women\nThe pack went by in the rain, she said.",
        ])

    /// A label has no more words than this.
    private static let labelWords = 3
    /// A headline below a label has at least that many.
    private static let headlineWords = 5
    /// A headline stands so many lines below its labels at the most.
    private static let mostLabels = 5

    /// Labels above a headline, right below other furniture. With nothing above them they may name the event.
    static func removeKickers(from dump: inout Dump) {
        var labels: [Int] = []
        for index in dump.lines.indices.prefix(40) where !dump.isGone(index) {
            let shape = dump.lines[index].shape
            if shape.words >= headlineWords {
                let text = dump.text(index)
                guard shape.isHeadline, !shape.endsSentence, !labels.isEmpty, !ResultRow.matches(text),
                    ListItem.marker(of: text) == nil, MetaTimestamp.read(text) == nil,
                    ISODate.normalised(String(decoding: text, as: UTF8.self)) == nil
                else { return }
                for label in labels where !namesField(dump.text(label)) { dump.remove(label, by: rule) }
                return
            }
            guard shape.words <= labelWords, shape.digits == 0, !shape.endsSentence, labels.count < mostLabels else {
                return
            }
            let isBelow = index > 0 && (dump.isGone(index - 1) || labels.last == index - 1)
            guard isBelow else { return }
            labels.append(index)
        }
    }

    /// Whether a label says who competes, which the report may not say again.
    private static func namesField(_ line: ArraySlice<UInt8>) -> Bool {
        let words = String(decoding: line, as: UTF8.self).lowercased().split { !$0.isLetter }
        return words.contains { ["men", "women", "boys", "girls", "ladies", "masters", "juniors"].contains($0) }
    }

    /// A writer's name on a line of its own, with the role, the house or the date on the next.
    static func removeSignatures(before prose: Int, _ dump: inout Dump) {
        for index in dump.lines.indices.prefix(prose).dropFirst() where !dump.isGone(index) {
            let line = dump.text(index)
            guard line.count <= 80 else { continue }
            if isAgency(line) {
                dump.remove(index, by: CreditByline.rule)
            } else if isAnnouncement(line), let next = dump.next(after: index), next == index + 1,
                let names = person(next, dump)
            {
                sign([index, next], names, &dump)
            } else if let names = person(index, dump), index + 1 < dump.lines.count, isSigned(index + 1, dump) {
                sign([index] + (dump.isGone(index + 1) ? [] : [index + 1]), names, &dump)
            } else if dump.isGone(index - 1), dump.rule(index - 1)?.id == CreditByline.rule.id,
                CreditByline.isRole(line) || isHouse(line) || CreditByline.continuesByline(line)
            {
                dump.remove(index, by: CreditByline.rule)
            }
        }
    }

    /// Short lines between the headline and the text that stand between furniture. The last line before the text may be
    /// its heading.
    static func removeLabels(before prose: Int, _ dump: inout Dump) {
        guard let title = dump.lines.indices.prefix(prose).first(where: { dump.lines[$0].kind == .title }) else {
            return
        }
        for index in dump.lines.indices.prefix(prose) where index > title && !dump.isGone(index) {
            let shape = dump.lines[index].shape
            guard dump.lines[index].kind == nil, shape.words <= 3, shape.digits == 0, !shape.endsSentence,
                !shape.endsWithColon, ListItem.marker(of: dump.text(index)) == nil
            else { continue }
            let isBetween = dump.isGone(index - 1) && index + 1 < dump.lines.count && dump.isGone(index + 1)
            if isBetween { dump.remove(index, by: rule) }
        }
    }

    private static func sign(_ lines: [Int], _ names: [String], _ dump: inout Dump) {
        dump.metadata.authors = dump.metadata.authors ?? names
        for line in lines { dump.remove(line, by: CreditByline.rule) }
    }

    /// "dpa", "AP".
    private static func isAgency(_ line: ArraySlice<UInt8>) -> Bool {
        line.count <= 12 && agencies.contains(String(decoding: line, as: UTF8.self).lowercased())
    }

    private static let agencies = Set(
        CreditPhrases.agencies.split(separator: "\n").map { String($0.drop { $0 == " " }) })

    /// "By" alone.
    private static func isAnnouncement(_ line: ArraySlice<UInt8>) -> Bool {
        Byline.isMarker(String(decoding: line, as: UTF8.self))
    }

    /// The name that a line is, and nothing else.
    private static func person(_ index: Int, _ dump: Dump) -> [String]? {
        let shape = dump.lines[index].shape
        guard !dump.isGone(index), (2...8).contains(shape.words), shape.digits == 0, !shape.endsSentence,
            !isHouse(dump.text(index))
        else { return nil }
        let text = dump.string(index)
        let names = CreditByline.names(in: text)
        guard names.count == 1 else { return nil }
        // "Ann Lister", "Ann Lister in Oslo", "Ann Lister for The Hill Runner".
        let rest = text.split(separator: " ").dropFirst(names[0].split(separator: " ").count)
        return rest.isEmpty || rest.first == "in" || rest.first == "for" || rest.first == "at" ? names : nil
    }

    /// Whether a line says what the writer above it is, or when the article appeared.
    private static func isSigned(_ index: Int, _ dump: Dump) -> Bool {
        if dump.isGone(index) { return dump.rule(index)?.id == MetaTimestamp.rule.id }
        let line = dump.text(index)
        return CreditByline.isRole(line) || isHouse(line)
    }

    /// "The Register-Star".
    private static func isHouse(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= 40, line.last != 0x2E, let first = line.first, first &- 0x41 < 26 else { return false }
        let words = String(decoding: line, as: UTF8.self).lowercased().split { $0 == " " || $0 == "-" }
        guard (2...5).contains(words.count), let last = words.last else { return false }
        return words[0] == "the" && ScrapePhrases.houses.contains(String(last))
    }
}
