/// `credit.reporting`: the agency's line on who wrote and edited a report.
enum CreditReporting {
    static let rule = Rule(
        "credit.reporting", "Takes out \"(Reporting by …; Editing by …)\"; reporters go to the metadata.",
        hits: [
            "The rain came later.\n\n⟦(Reporting by Ann Lister in Oslo; Editing by Jo Field and Eva Novak)⟧",
            "The rain came later in the day. ⟦(Writing by Ann Lister, editing by Jo Field)⟧",
            "The rain came later in the day.\n⟦Reporting by Ann Lister; Editing by Jo Field⟧",
        ],
        misses: [
            "The reporting by local papers (most of it wrong) angered her.",
            "Reporting by noon is required of all teams.",
        ])

    private static let openings = [
        "reporting by ", "writing by ", "reporting and writing by ", "additional reporting by ", "editing by ",
        "compiled by ", "translated by ", "(reporting ", "reported by ", "written by ", "by ",
    ]
    private static let evidence = [
        "editing by", "reporting by", "writing by", "compiled by", "written by", "reported by",
    ]

    /// Where such a notice begins, when the line ends with one.
    static func start(in line: ArraySlice<UInt8>) -> Int? {
        let end = line.last == 0x2E ? line.endIndex - 1 : line.endIndex
        if end > line.startIndex, line[end - 1] == 0x29 {
            let floor = max(line.startIndex, line.endIndex - 320)
            guard let open = line[floor...].lastIndex(of: 0x28) else { return nil }
            let inside = lowered(line[open..<end].dropFirst())
            let isNotice = openings.contains { inside.hasPrefix($0) } && evidence.contains { inside.contains($0) }
            return isNotice ? open : nil
        }
        guard line.count <= 320, beginsLikeNotice(line) else { return nil }
        let text = lowered(line)
        let isNotice =
            openings.dropLast().contains { text.hasPrefix($0) }
            && (text.contains("; ") || text.hasPrefix("additional reporting by ") || text.hasPrefix("editing by "))
            && evidence.contains { text.contains($0) }
        return isNotice ? line.startIndex : nil
    }

    private static let firstWords = openings.dropLast().map { Array($0.utf8.prefix { $0 != 0x20 }) }

    private static func beginsLikeNotice(_ line: ArraySlice<UInt8>) -> Bool {
        firstWords.contains { word in
            line.count > word.count && zip(line, word).allSatisfy { $0 | 0x20 == $1 | 0x20 }
        }
    }

    /// The reporters whom a notice names.
    static func reporters(in notice: String) -> [String] {
        let text = notice.drop(while: { $0 == "(" })
        guard let by = text.range(of: " by ", in: 24) else { return [] }
        let names = text[by...].prefix { $0 != ";" && $0 != ")" }
        return CreditByline.names(in: String(names))
    }

    /// Everybody whom a notice names: who reported, who wrote and who edited.
    static func everybody(in notice: String) -> [String] {
        var names: [String] = []
        for part in notice.split(whereSeparator: { ";()".contains($0) }) {
            // "Writing by Ann Lister, editing by Jo Field"
            let words = part.split(separator: " ")
            for by in words.indices where words[by] == "by" {
                let end = words[(by + 1)...].firstIndex { $0.hasSuffix("ing") && $0.first?.isLowercase == true }
                let list = words[(by + 1)..<(end ?? words.endIndex)].joined(separator: " ")
                names += CreditByline.names(in: list.last == "," || list.last == "." ? String(list.dropLast()) : list)
            }
        }
        return names
    }

    private static func lowered(_ line: ArraySlice<UInt8>) -> String {
        String(decoding: line, as: UTF8.self).lowercased()
    }
}

extension Substring {
    /// The position after the first occurrence of a string among the first characters.
    fileprivate func range(of word: String, in count: Int) -> Index? {
        var index = startIndex
        for _ in 0..<count where index < endIndex {
            if self[index...].hasPrefix(word) { return self.index(index, offsetBy: word.count) }
            formIndex(after: &index)
        }
        return nil
    }
}
