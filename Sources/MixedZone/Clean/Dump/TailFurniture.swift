/// `tail.leftover`: what stands after the first prompt below the article and is not running text.
enum TailFurniture {
    static let rule = Rule(
        "tail.leftover", "Takes out short lines after the prompts that end a page.",
        hits: [
            "The rain came later in the day, she said.\nHave your say in the comments below\n⟦hillfan67⟧\n⟦Great run by Lister⟧",
            "The rain came later in the day, she said.\nLeave a reply\n⟦Anonymous 4 years ago⟧",
        ],
        misses: [
            "The rain came later in the day, she said.\n\nResults\n\nWomen: 1 Lister 10:12, 2 Novak 10:15"
        ])

    /// The families that end an article.
    private static let closing: Set<Substring> = [
        "comment", "legal", "nav", "poll", "promo", "share", "signup", "tail",
    ]

    static func remove(from dump: inout Dump) {
        removeNotes(from: &dump)
        removePortrait(from: &dump)
        removeComments(from: &dump)
        guard let lastProse = dump.lines.indices.last(where: { isArticle($0, dump) }) else { return }
        let tail = (lastProse + 1)..<dump.lines.count
        guard let opener = tail.first(where: { dump.isGone($0) && closing.contains(dump.rule($0)?.family ?? "") })
        else { return }
        for index in opener..<dump.lines.count where !dump.isGone(index) {
            dump.remove(index, by: rule)
        }
    }

    /// What a press office writes to editors below its release.
    private static func removeNotes(from dump: inout Dump) {
        let half = dump.lines.count / 2
        guard let notes = dump.lines.indices.last(where: { !dump.isGone($0) && isNotes(dump.text($0)) }), notes >= half,
            dump.lines.indices[..<notes].contains(where: { isArticle($0, dump) })
        else { return }
        for index in notes..<dump.lines.count where !dump.isGone(index) { dump.remove(index, by: AgencyMarks.rule) }
    }

    private static func isNotes(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= 32 else { return false }
        let text = String(decoding: line, as: UTF8.self).lowercased()
        return [
            "notes to editors", "notes for editors", "note to editors", "notes to editor", "editors' notes",
            "editor's notes",
        ]
        .contains { text.hasPrefix($0) && text.utf8.count <= $0.utf8.count + 2 }
    }

    /// What a house says of its writer in the last paragraph.
    private static func removePortrait(from dump: inout Dump) {
        guard let last = dump.lines.indices.last(where: { isArticle($0, dump) }), last > 2 else { return }
        let text = dump.string(last)
        guard text.utf8.count <= 400, !dump.lines[last].shape.isQuotation else { return }
        let words = text.split(separator: " ")
        guard words.count >= 5,
            let verb = words.prefix(5).firstIndex(where: { WriterPortrait.verbs.contains(String($0)) }),
            verb >= 1
        else { return }
        let name = words[..<verb].joined(separator: " ")
        let isAuthor = dump.metadata.authors?.contains { $0 == name || verb == 1 && $0.hasPrefix(name + " ") } ?? false
        let lower = text.lowercased()
        let hasRole = WriterPortrait.roles.contains { lower.contains($0) }
        let hasAddress = WriterPortrait.addresses.contains { lower.contains($0) }
        let isName = CreditByline.names(in: name).count == 1
        if hasRole && (isAuthor || isName && hasAddress) { dump.remove(last, by: WriterPortrait.rule) }
    }

    /// Short sentences after the heading of the comments, and what the blogs' systems print before one ("Ann said...").
    private static func removeComments(from dump: inout Dump) {
        guard
            let last = dump.lines.indices.last(where: {
                !dump.isGone($0)
                    && (dump.lines[$0].shape.isProse && !isComment(dump.text($0)) || ResultRow.matches(dump.text($0)))
            })
        else { return }
        let tail = (last + 1)..<dump.lines.count
        guard
            let opener = tail.first(where: {
                dump.isGone($0) ? dump.rule($0)?.family == "comment" : isComment(dump.text($0))
            })
        else { return }
        for index in opener..<dump.lines.count where !dump.isGone(index) { dump.remove(index, by: rule) }
    }

    private static func isComment(_ line: ArraySlice<UInt8>) -> Bool {
        let words = line.prefix(60).split(separator: 0x20, maxSplits: 3)
        return words.dropFirst().prefix(2).contains { $0.elementsEqual("said...".utf8) }
    }

    /// Running text, a short sentence, a row of results.
    private static func isArticle(_ index: Int, _ dump: Dump) -> Bool {
        guard !dump.isGone(index) else { return false }
        let shape = dump.lines[index].shape
        return shape.isProse || shape.words >= 4 && shape.endsSentence || ResultRow.matches(dump.text(index))
    }
}
