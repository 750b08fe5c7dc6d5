/// Builds a ``PageTree`` from the parser's events, and mends what an HTML 4 parser gets wrong.
///
/// The parser keeps its own stack of open elements. It refuses an end tag while an unclosed `div` is open inside, so
/// that everything after the menu would stand in `nav`; and it lets `p` run on through `section` and `figure`. The
/// builder therefore keeps its own list of open elements, a part of the parser's: an element may be closed here that is
/// still open there, never the other way round.
struct PageTreeBuilder {
    private(set) var tree = PageTree()
    /// The parser's open elements, outermost first, as nodes.
    private var parserStack: [Int32] = []
    /// Our open elements, outermost first, as nodes.
    private var open: [Int32] = []
    /// Whether a node is still open, by node.
    private var isOpen: [Bool] = []
    private var textNode: Int32 = -1
    private var collapser = TextCollapser()
    private var preformatted = 0

    /// How deep elements may be nested.
    static let depthLimit = 4096
    /// True when the page broke the budget of depth.
    private(set) var isTooDeep = false

    init(expectedBytes: Int) {
        tree.text.reserveCapacity(expectedBytes / 4)
        tree.nodes.reserveCapacity(expectedBytes / 32)
        isOpen.reserveCapacity(expectedBytes / 32)
    }

    // MARK: Events

    mutating func start(_ element: PageElement, line: Int) {
        textNode = -1
        if element.closesParagraph { closeParagraph() }
        if element == .br {
            collapser.lineBreak(into: &tree.text)
        }
        let node = Int32(tree.nodes.count)
        tree.nodes.append(
            PageTree.Node(
                element: element, parent: open.last ?? -1, textStart: Int32(tree.text.count),
                firstAttribute: Int32(tree.attributes.count), line: Int32(clamping: line)))
        isOpen.append(true)
        parserStack.append(node)
        open.append(node)
        if element == .pre { preformatted += 1 }
        if parserStack.count > Self.depthLimit { isTooDeep = true }
    }

    /// Adds an attribute to the element that was started last.
    mutating func attribute(_ name: PageAttribute, _ value: UnsafeBufferPointer<UInt8>) {
        guard let node = open.last, tree.nodes[Int(node)].attributeCount < 64 else { return }
        let start = Int32(tree.values.count)
        tree.values.append(contentsOf: value)
        tree.attributes.append(PageTree.Attribute(name: name, start: start, end: Int32(tree.values.count)))
        tree.nodes[Int(node)].attributeCount += 1
    }

    /// The parser closes its innermost element.
    mutating func endInnermost() {
        textNode = -1
        guard let node = parserStack.popLast(), isOpen[Int(node)] else { return }
        close(through: node)
    }

    /// The parser met an end tag that it did not obey. HTML 5 closes up to the element of that name.
    mutating func refusedEnd(_ element: PageElement) {
        guard element != .unknown, element != .p else { return }
        textNode = -1
        for node in open.reversed() {
            let candidate = tree.nodes[Int(node)].element
            if candidate == element { return close(through: node) }
            if candidate.isScopeBoundary { return }
        }
    }

    mutating func characters(_ text: UnsafeBufferPointer<UInt8>, line: Int) {
        guard let parent = open.last else { return }
        let before = tree.text.count
        collapser.append(text, preformatted: preformatted > 0, to: &tree.text)
        guard tree.text.count > before else { return }
        if textNode < 0 {
            textNode = Int32(tree.nodes.count)
            tree.nodes.append(
                PageTree.Node(
                    element: .text, parent: parent, textStart: Int32(before),
                    firstAttribute: Int32(tree.attributes.count), line: Int32(clamping: line)))
            isOpen.append(false)
        }
        tree.nodes[Int(textNode)].textEnd = Int32(tree.text.count)
        tree.nodes[Int(textNode)].end = textNode + 1
    }

    /// Closes what is open, and hands the tree over.
    mutating func finish() -> PageTree {
        while let node = open.last { close(through: node) }
        defer { tree = PageTree() }
        return tree
    }

    // MARK: Closing

    private mutating func closeParagraph() {
        for node in open.reversed() {
            let element = tree.nodes[Int(node)].element
            if element == .p { return close(through: node) }
            if element.isScopeBoundary || element == .button { return }
        }
    }

    private mutating func close(through target: Int32) {
        while let node = open.popLast() {
            tree.nodes[Int(node)].end = Int32(tree.nodes.count)
            tree.nodes[Int(node)].textEnd = Int32(tree.text.count)
            isOpen[Int(node)] = false
            if tree.nodes[Int(node)].element == .pre { preformatted -= 1 }
            if node == target { return }
        }
    }
}

extension PageElement {
    /// Elements whose start tag ends an open paragraph in HTML 5 but not in HTML 4.
    fileprivate var closesParagraph: Bool {
        switch self {
        case .article, .aside, .details, .dialog, .figcaption, .figure, .footer, .header, .hgroup, .main, .nav,
            .search, .section, .summary, .div, .ul, .ol, .dl, .blockquote, .table, .form, .h1, .h2, .h3, .h4, .h5, .h6,
            .p, .pre, .address, .fieldset, .hr, .center, .menu:
            true
        default: false
        }
    }
}
