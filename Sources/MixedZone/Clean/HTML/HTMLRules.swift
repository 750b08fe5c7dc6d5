/// The rules that take furniture out of HTML pages. Their examples stand in one small story; a fragment that begins an
/// example with `<p>` or the like is put into it by ``story(_:)``.
enum HTMLRules {
    /// All rules, in the order of the alphabet.
    static let all: [Rule] = [
        advert, aside, author, beyondBody, breadcrumb, byline, caption, chrome, comments, consent, contents, controls,
        credit,
        dialog, disclosure, embed, ending, footer, footnoteMark, form, hidden, linkButton, live, navigation, newsletter,
        opening,
        paywall, player, poll, promotion, recirculation, related, repetition, rights, code, share, signs, tags,
    ]

    // MARK: The story of the examples

    static let first =
        "A crew from the north won the club relay on Sunday after a long duel in the rain, and it did so by the length of a street."
    static let second =
        "The second team, which had led from the start, lost its baton at the bridge and came in eleven seconds later, the judges said."
    static let third =
        "It was the closest finish since the race was moved to the park, and the crowd stayed until the last team was home."

    /// An example between two paragraphs.
    static func story(_ fragment: String) -> String {
        "<article><h1>Northern crew wins the relay</h1><p>\(first)</p>\(fragment)<p>\(second)</p><p>\(third)</p></article>"
    }

    /// An example between the headline and the first paragraph.
    static func head(_ fragment: String) -> String {
        "<article><h1>Northern crew wins the relay</h1>\(fragment)<p>\(first)</p><p>\(second)</p><p>\(third)</p></article>"
    }

    /// An example after the last paragraph.
    static func tail(_ fragment: String) -> String {
        "<article><h1>Northern crew wins the relay</h1><p>\(first)</p><p>\(second)</p><p>\(third)</p>\(fragment)</article>"
    }

    /// An example beside the article.
    static func around(_ fragment: String) -> String {
        "<body>\(fragment)<article><h1>Northern crew wins the relay</h1><p>\(first)</p><p>\(second)</p><p>\(third)</p></article></body>"
    }
}
