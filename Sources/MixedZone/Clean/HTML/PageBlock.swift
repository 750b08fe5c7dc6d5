/// A run of text that stands alone on a page: the text of a paragraph, a list item, a cell, a caption, a button.
struct PageBlock: Sendable {
    /// The nearest element around it that is laid out as a block.
    var owner: Int
    /// Its text in ``PageTree/text``, without white space at the ends.
    var range: Range<Int>
    /// Its first text node.
    var node: Int
    /// How many of its bytes are links.
    var linkBytes = 0
    /// How many words it has.
    var words = 0
    /// Whether it is hidden from readers.
    var isHidden = false
    /// The evidence that it is running prose, in bytes; 0 for what is none.
    var prose = 0
    /// Whether it ends like a sentence.
    var endsSentence = false

    /// The share of its text that is links, 0…1.
    var linkDensity: Double { Double(linkBytes) / Double(max(1, range.count)) }
}

/// The blocks of a page and the sums over its subtrees that judge them.
struct PageOutline: Sendable {
    let tree: PageTree
    /// The blocks in document order.
    private(set) var blocks: [PageBlock] = []
    /// The nearest node that is laid out as a block, for each node.
    private(set) var blockOwner: [Int32]
    /// Whether a node stands in a link.
    private(set) var inLink: [Bool]
    /// Whether a node is hidden.
    private(set) var isHidden: [Bool]
    /// The bytes of prose in each subtree.
    private(set) var prose: [Int32]
    /// The bytes of text in each subtree.
    private(set) var textBytes: [Int32]
    /// The bytes of linked text in each subtree.
    private(set) var linkBytes: [Int32]
    /// The words of the classes and identifiers of each node.
    private(set) var traits: [PageTraits]
    /// The index of the first block at or after each node; one more entry than nodes.
    private(set) var firstBlock: [Int32] = []

    init(_ tree: PageTree) {
        self.tree = tree
        let count = tree.nodes.count
        blockOwner = [Int32](repeating: -1, count: count)
        inLink = [Bool](repeating: false, count: count)
        isHidden = [Bool](repeating: false, count: count)
        prose = [Int32](repeating: 0, count: count)
        textBytes = [Int32](repeating: 0, count: count)
        linkBytes = [Int32](repeating: 0, count: count)
        traits = [PageTraits](repeating: [], count: count)
        inherit()
        collectBlocks()
        sumUp()
        hide()
    }

    /// The blocks within a node's subtree.
    func blockRange(of node: Int) -> Range<Int> {
        Int(firstBlock[node])..<Int(firstBlock[Int(tree.nodes[node].end)])
    }

    /// The share of a subtree's text that is links.
    func linkDensity(of node: Int) -> Double {
        Double(linkBytes[node]) / Double(max(1, textBytes[node]))
    }

    // MARK: Building

    /// What a node has from its ancestors.
    private mutating func inherit() {
        for index in tree.nodes.indices {
            let node = tree.nodes[index]
            let parent = Int(node.parent)
            if node.element != .text, node.element.flow == .block {
                blockOwner[index] = Int32(index)
            } else if parent >= 0 {
                blockOwner[index] = blockOwner[parent]
            }
            if parent >= 0 {
                inLink[index] = inLink[parent]
            }
            if node.element == .a { inLink[index] = inLink[index] || tree.value(.href, of: index) != nil }
            if node.attributeCount > 0 {
                traits[index] = PageTraits.read(tree, node: index)
            }
        }
    }

    private mutating func collectBlocks() {
        firstBlock.reserveCapacity(tree.nodes.count + 1)
        var current: (owner: Int32, start: Int, end: Int, node: Int, linkBytes: Int)?
        var inHead = 0
        for index in tree.nodes.indices {
            let node = tree.nodes[index]
            let flow = node.element.flow
            if node.element != .text {
                // An inline element outside the block's element begins another block, too.
                if let block = current, flow == .block || blockOwner[index] != block.owner {
                    add(block)
                    current = nil
                }
                firstBlock.append(Int32(blocks.count))
                if node.element == .head || node.element == .select || node.element == .datalist {
                    inHead = Int(node.end)
                }
                continue
            }
            let owner = blockOwner[index]
            if let block = current, block.owner != owner {
                add(block)
                current = nil
            }
            firstBlock.append(Int32(blocks.count))
            guard index >= inHead else { continue }
            let links = inLink[index] ? Int(node.textEnd - node.textStart) : 0
            if current == nil {
                current = (owner, Int(node.textStart), Int(node.textEnd), index, links)
            } else {
                current?.end = Int(node.textEnd)
                current?.linkBytes += links
            }
        }
        if let block = current { add(block) }
        firstBlock.append(Int32(blocks.count))
    }

    /// Adds a run of text, cut where two line breaks follow each other.
    private mutating func add(_ run: (owner: Int32, start: Int, end: Int, node: Int, linkBytes: Int)) {
        guard run.owner >= 0 else { return }
        let preformatted = tree.nodes[Int(run.owner)].element == .pre
        var start = run.start
        var index = run.start
        if !preformatted {
            while index + 1 < run.end {
                var next = index + 1
                if tree.text[index] == 0x0A {
                    while next < run.end, tree.text[next] == 0x20 { next += 1 }
                    if next < run.end, tree.text[next] == 0x0A {
                        append(start..<index, of: run)
                        start = next + 1
                        next = start
                    }
                }
                index = next
            }
        }
        append(start..<run.end, of: run)
    }

    private mutating func append(
        _ range: Range<Int>, of run: (owner: Int32, start: Int, end: Int, node: Int, linkBytes: Int)
    ) {
        var range = range
        while let last = range.last, tree.text[last] <= 0x20 { range = range.lowerBound..<last }
        while let first = range.first, tree.text[first] <= 0x20 { range = first + 1..<range.upperBound }
        guard !range.isEmpty else { return }
        var block = PageBlock(owner: Int(run.owner), range: range, node: run.node)
        // A run cut into pieces shares its links out by length.
        block.linkBytes = min(range.count, run.linkBytes * range.count / max(1, run.end - run.start))
        if run.linkBytes >= run.end - run.start - 2 { block.linkBytes = range.count }
        var inWord = false
        for byte in tree.text[range] {
            let isSpace = byte <= 0x20
            if !isSpace, !inWord { block.words += 1 }
            inWord = !isSpace
        }
        block.endsSentence = SentenceEnd.ends(tree.text[range])
        block.prose = ProseEvidence.weight(of: block, element: tree.nodes[block.owner].element)
        blocks.append(block)
    }

    /// Marks what readers do not see. Content that scripts show later is hidden in the source, so most of a page's
    /// prose cannot be.
    private mutating func hide() {
        let total = tree.nodes.indices.reduce(0) { $0 + (tree.nodes[$1].parent < 0 ? Int(prose[$1]) : 0) }
        var anyHidden = false
        var index = 0
        if hiddenProse() * 2 > total { return }
        while index < tree.nodes.count {
            guard traits[index].contains(.hidden), !tree.nodes[index].element.isPageFrame,
                Int(prose[index]) * 4 < total || prose[index] == 0
            else {
                index += 1
                continue
            }
            let end = Int(tree.nodes[index].end)
            for inner in index..<end { isHidden[inner] = true }
            for block in blockRange(of: index) { blocks[block].isHidden = isHidden[blocks[block].node] }
            anyHidden = true
            index = end
        }
        guard anyHidden else { return }
        for index in tree.nodes.indices {
            prose[index] = 0
            textBytes[index] = 0
            linkBytes[index] = 0
        }
        sumUp()
    }

    private func hiddenProse() -> Int {
        var sum = 0
        var index = 0
        while index < tree.nodes.count {
            if traits[index].contains(.hidden), !tree.nodes[index].element.isPageFrame {
                sum += Int(prose[index])
                index = Int(tree.nodes[index].end)
            } else {
                index += 1
            }
        }
        return sum
    }

    private mutating func sumUp() {
        for block in blocks where !block.isHidden {
            prose[block.owner] += Int32(block.prose)
            textBytes[block.owner] += Int32(block.range.count)
            linkBytes[block.owner] += Int32(block.linkBytes)
        }
        for index in tree.nodes.indices.reversed() {
            let parent = Int(tree.nodes[index].parent)
            guard parent >= 0 else { continue }
            prose[parent] += prose[index]
            textBytes[parent] += textBytes[index]
            linkBytes[parent] += linkBytes[index]
        }
    }
}

/// How far a block is running prose.
enum ProseEvidence {
    /// The block's weight in bytes: its text outside links, if it reads like prose.
    static func weight(of block: PageBlock, element: PageElement) -> Int {
        guard block.linkDensity < 0.6 else { return 0 }
        switch element {
        case .button, .label, .option, .legend, .h1, .h2, .h3, .h4, .h5, .h6, .address: return 0
        default: break
        }
        let own = block.range.count - block.linkBytes
        if block.words >= 8, block.endsSentence { return own }
        if block.words >= 25 { return own }
        if element == .p, block.words >= 12 { return own / 2 }
        return 0
    }
}

/// Whether text ends like a sentence.
enum SentenceEnd {
    static func ends(_ text: ArraySlice<UInt8>) -> Bool {
        var text = text
        while let last = text.last {
            switch last {
            case 0x2E, 0x21, 0x3F, 0x3A: return true
            // A closing quotation mark or bracket may stand after the full stop.
            case 0x22, 0x27, 0x29, 0x5D: text = text.dropLast()
            case 0x80...0xBF:
                let tail = text.suffix(3)
                guard tail.count == 3, tail.first == 0xE2 else { return tail.count == 3 && tail.first == 0xE3 }
                if tail.elementsEqual([0xE2, 0x80, 0xA6]) { return true }  // …
                guard tail.elementsEqual([0xE2, 0x80, 0x9D]) || tail.elementsEqual([0xE2, 0x80, 0x99]) else {
                    return false
                }
                text = text.dropLast(3)
            default: return false
            }
        }
        return false
    }
}
