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

    static let rules = [rule, credit]
}
