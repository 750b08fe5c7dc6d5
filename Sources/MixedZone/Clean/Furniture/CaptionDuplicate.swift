/// `caption.duplicate`, `caption.credit`: captions of pictures between the paragraphs.
enum CaptionDuplicate {
    static let rule = Rule(
        "caption.duplicate", "Takes out the repeats of captions and headlines that stand in the dump more than once.",
        hits: [
            "Ann Lister leads the pack up the hill\n\n⟦Ann Lister leads the pack up the hill⟧\n\nThe rain came later, she said.",
            """
            The pack went by in the rain.

            Lister on the hill before the rain came down

            The rain came later, she said.

            ⟦Lister on the hill before the rain came down⟧

            Nobody saw the last of them come in at all.
            """,
        ],
        misses: ["Lister won.\n\nLister won.\n\nThat was how it looked for years, she said."])

    static let credit = Rule(
        "caption.credit", "Takes out captions that end in a picture credit in brackets.",
        hits: [
            """
            Lister wins the hill race

            ⟦Ann Lister leads the pack up the hill in the rain (Reuters via Hill Media)⟧
            ⟦Ann Lister leads the pack up the hill in the rain (Reuters via Hill Media)⟧

            The rain came later, she said.
            """,
            "The rain came later, she said.\n\n⟦Eva Novak waves to the crowd after the race (Photo: Jo Field)⟧\n\nThe crowd went home.",
        ],
        misses: ["Eva Novak waved to the crowd after the race (photo finish)."])

    static let label = Rule(
        "caption.label", "Cuts the words \"Image caption\" off the caption, which stays.",
        hits: [
            "The rain came later, she said.\n⟦Image caption,⟧ Eva Novak waves to the crowd\nThe crowd went home.",
            "The rain came later, she said.\n⟦Media caption⟧ Watch the finish from the air\nThe crowd went home.",
        ],
        misses: ["Image captions were missing from the report."])

    static let rules = [rule, credit, label]

    private static let labels = ["Image caption", "Media caption", "Photo caption"].map { Array($0.utf8) }

    /// The offset after the words "Image caption" at the beginning of a line.
    static func endOfLabel(in line: ArraySlice<UInt8>) -> Int? {
        guard line.first == 0x49 || line.first == 0x4D || line.first == 0x50,
            let label = labels.first(where: { line.starts(with: $0) })
        else { return nil }
        let rest = line.dropFirst(label.count)
        guard let sign = rest.first, sign == 0x2C || sign == 0x3A || sign == 0x20, rest.count > 4 else { return nil }
        return sign == 0x20 ? rest.startIndex : rest.startIndex + 1
    }
}
