/// `nav.menu`: entries of site menus.
enum NavMenu {
    static let rule = Rule(
        "nav.menu", "Takes out site menus: runs of short lines of which several are entries of menus.",
        hits: [
            """
            ⟦Home⟧
            ⟦Schedule and Results⟧
            ⟦Roster⟧
            ⟦Coaches⟧
            ⟦Old Boys⟧
            ⟦Contact Us⟧
            Lister takes the hill race for the third time in a row

            The pack went by in the rain, she said.
            """,
            "⟦Skip to main content⟧\n⟦Home News Sport Fixtures Tickets Shop⟧\nThe pack went by in the rain, she said.",
        ],
        misses: [
            "The pack went by in the rain.\n\nWomen\n\n1 Ann Lister 10:12\n2 Eva Novak 10:15\n\nMen\n\n1 Jo Field 9:58",
            "The pack went by in the rain, she said.\n\nSquad\nAnn Lister\nEva Novak\nMary Field\nJane Brook",
        ])

    /// Whether the words of one line are entries of a menu, one after the other, at least four of them.
    static func isMenu(_ words: [LineWords.Word]) -> Bool {
        words.count >= 4 && words.count <= 60 && words.allSatisfy { vocabulary.contains($0.hash) && $0.isCapitalised }
    }

    /// Entries that are one word.
    private static let vocabulary: Set<UInt64> = Set(
        (NavigationPhrases.vocabulary + "\n" + NavigationPhrases.sports).split(separator: "\n").filter {
            !$0.contains(" ")
        }
        .map { LineWords.hash(of: $0) } + ["us", "in", "and", "up"].map { LineWords.hash(of: $0) })
}
