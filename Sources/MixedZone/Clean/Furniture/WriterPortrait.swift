/// `credit.portrait`: what a house says of its writer below the article.
enum WriterPortrait {
    static let rule = Rule(
        "credit.portrait", "Takes out the portrait of the writer below the article.",
        hits: [
            "Lister wins the hill race\nBy Ann Field\nThe pack went by in the rain, she said.\nIt was the last race of the year.\n⟦Ann Field is a sports reporter for the Hill Post.⟧",
            "Lister wins the hill race\n\nThe pack went by in the rain, she said.\n\nIt was the last race of the year.\n\n⟦Jo Brook covers running for the Hill Post. Follow her @jobrook.⟧",
        ],
        misses: [
            "Lister wins the hill race\nBy Ann Field\nThe pack went by in the rain.\nIt was the last race.\nEva Novak is a reporter when she does not run.",
            "Lister wins the hill race\nBy Ann Field\nThe pack went by in the rain.\nIt was the last race.\nAnn Lister is now the record holder for the hill.",
        ])

    /// What follows the name.
    static let verbs: Set<String> = ["is", "has", "covers", "writes", "reports", "joined", "was"]
    /// What a writer is or does.
    static let roles = [
        "reporter", "correspondent", "journalist", "writer", "editor", "columnist", "covers", "writes about",
        "writing about",
        "reports on", "contributor", "reporting on",
    ]
    /// How the writer is reached.
    static let addresses = ["follow ", "connect ", "contact ", "email", "@", "twitter"]
}
