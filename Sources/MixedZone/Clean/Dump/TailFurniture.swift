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
        guard let lastProse = dump.lines.indices.last(where: { isArticle($0, dump) }) else { return }
        let tail = (lastProse + 1)..<dump.lines.count
        guard let opener = tail.first(where: { dump.isGone($0) && closing.contains(dump.rule($0)?.family ?? "") })
        else { return }
        for index in opener..<dump.lines.count where !dump.isGone(index) {
            dump.remove(index, by: rule)
        }
    }

    /// Running text, a short sentence, a row of results.
    private static func isArticle(_ index: Int, _ dump: Dump) -> Bool {
        guard !dump.isGone(index) else { return false }
        let shape = dump.lines[index].shape
        return shape.isProse || shape.words >= 4 && shape.endsSentence || ResultRow.matches(dump.text(index))
    }
}
