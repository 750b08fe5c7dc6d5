/// An article without its furniture: what `Clean` makes and every later stage reads.
public struct CleanArticle: Sendable {
    /// What is known about the article as a publication.
    public var metadata = ArticleMetadata()
    /// The cleaned text in UTF-8, NFC; blocks are separated by one blank line, lines within a block by a line feed.
    public private(set) var bytes: [UInt8] = []
    /// The blocks of ``bytes`` in order, in UTF-8 offsets.
    public private(set) var blocks: [Block] = []
    /// What was taken out, in order, with UTF-8 offsets in `at`.
    public private(set) var removed: [Removal] = []
    /// What a reader should know about the cleaning.
    public var warnings: [Warning] = []

    /// One block of the cleaned text.
    public struct Block: Sendable, Hashable {
        /// Half-open UTF-8 offsets.
        public var range: Range<Int>
        /// What sort of block it is.
        public var kind: TextBlock.Kind
    }

    /// Creates an empty article.
    public init() {}

    /// Adds a block. The text must be NFC without leading or trailing white space; an empty one is ignored.
    public mutating func append(_ kind: TextBlock.Kind, _ text: some Sequence<UInt8>) {
        let mark = bytes.count
        if !bytes.isEmpty { bytes += [0x0A, 0x0A] }
        let start = bytes.count
        bytes += text
        if bytes.count == start {
            bytes.removeSubrange(mark...)
        } else {
            blocks.append(Block(range: start..<bytes.count, kind: kind))
        }
    }

    /// Adds the blocks and removals of a body, without a headline that is there already.
    mutating func append(_ body: CleanArticle) {
        let title = blocks.first { $0.kind == .title }.map { bytes[$0.range] }
        var removals = body.removed[...]
        for block in body.blocks {
            while let removal = removals.first, removal.at ?? 0 <= block.range.lowerBound {
                removed.append(moved(removals.removeFirst()))
            }
            let text = body.bytes[block.range]
            if title == text { continue }
            append(block.kind == .title && title != nil ? .heading : block.kind, text)
        }
        removed += removals.map(moved)
        warnings += body.warnings
        metadata.fill(from: body.metadata)
    }

    private func moved(_ removal: Removal) -> Removal {
        var removal = removal
        removal.at = bytes.count
        return removal
    }

    /// Notes that a piece of the source was taken out at the place reached.
    public mutating func remove(_ text: String, by rule: Rule, sourceLine: Int?) {
        removed.append(Removal(rule: rule.id, text: text, sourceLine: sourceLine, at: bytes.count))
    }
}
