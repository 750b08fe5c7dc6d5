/// A piece of the article in the making: a block that may stay, or something that was taken out.
struct ArticleItem: Sendable {
    /// The index in the page's blocks; -1 for a subtree that was taken out as a whole.
    var block: Int
    /// The node it belongs to.
    var node: Int
    /// What it is in the article.
    var kind: TextBlock.Kind = .paragraph
    /// The list or table it is a part of, as a node; -1 for none.
    var group = -1
    /// The number in an ordered list; 0 for none.
    var number = 0
    /// The level of a heading, 1…6; 0 for what is none.
    var level = 0
    /// The rule that takes it out; nil while it stays.
    var rule: Rule?
    /// The text range.
    var range: Range<Int>

    /// What is taken out within the range, in order.
    var cuts: [Cut] = []

    /// Words taken out of the middle of a text.
    struct Cut: Sendable {
        var range: Range<Int>
        var rule: Rule
        var node: Int
    }

    /// Whether it stays so far.
    var stays: Bool { rule == nil }
}
