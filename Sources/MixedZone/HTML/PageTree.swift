/// One HTML page as flat arrays in document order. A node's children follow it and stand before ``Node/end``, so that a
/// pass over the tree is a loop over an array, and a sum over subtrees one loop backwards.
struct PageTree: Sendable {
    /// An element, or a run of text without an element in between.
    struct Node: Sendable {
        /// What it is; ``PageElement/text`` for a run of text.
        var element: PageElement
        /// How many attributes it has, from ``firstAttribute`` on.
        var attributeCount: UInt8 = 0
        /// The index of its parent, -1 for a root.
        var parent: Int32
        /// The index after the last node of its subtree.
        var end: Int32 = 0
        /// Where its text starts in ``PageTree/text``; all text of a subtree is one range.
        var textStart: Int32
        /// Where the text of its subtree ends.
        var textEnd: Int32 = 0
        /// Its first attribute in ``PageTree/attributes``.
        var firstAttribute: Int32
        /// The line of the source, from 1.
        var line: Int32
    }

    /// One attribute that rules read.
    struct Attribute: Sendable {
        var name: PageAttribute
        /// The value's bytes in ``PageTree/values``.
        var start: Int32
        var end: Int32
    }

    /// The nodes in document order.
    var nodes: [Node] = []
    /// The attributes of all nodes, in the same order.
    var attributes: [Attribute] = []
    /// The text of the page in UTF-8: white space collapsed, `<br>` a line feed, soft hyphens and controls gone.
    var text: [UInt8] = []
    /// The bytes of the attributes' values.
    var values: [UInt8] = []
    /// The bytes of `<script type="application/ld+json">`, in order.
    var structuredData: [[UInt8]] = []

    /// The bytes of an attribute's value; nil where the node has no such attribute.
    func value(_ name: PageAttribute, of node: Int) -> ArraySlice<UInt8>? {
        let first = Int(nodes[node].firstAttribute)
        for index in first..<first + Int(nodes[node].attributeCount) where attributes[index].name == name {
            return values[Int(attributes[index].start)..<Int(attributes[index].end)]
        }
        return nil
    }

    /// An attribute's value as a string; nil where the node has no such attribute.
    func string(_ name: PageAttribute, of node: Int) -> String? {
        value(name, of: node).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The text range of a node's subtree.
    func textRange(of node: Int) -> Range<Int> {
        Int(nodes[node].textStart)..<Int(nodes[node].textEnd)
    }

    /// The first node of that element, in document order.
    func first(_ element: PageElement) -> Int? {
        nodes.firstIndex { $0.element == element }
    }
}
