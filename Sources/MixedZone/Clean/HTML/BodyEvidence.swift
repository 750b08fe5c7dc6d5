/// Which blocks of a page its metadata repeat as the article's body.
///
/// The body that JSON-LD gives is not the article as readers see it: it has no headings, lists and tables, is often cut
/// short and sometimes out of date. It is never taken for the text; it says which blocks are sure.
struct BodyEvidence: Sendable {
    /// Whether most of a block's words stand in the body, in the same order.
    let isAttested: [Bool]
    /// The attested prose before each block, in bytes; one more entry than blocks.
    private let proseBefore: [Int]
    /// Whether the body's last words stand in an attested block: then it was not cut short.
    let isWhole: Bool

    /// A shorter body is a teaser.
    private static let shortest = 400
    private static let shingle = 4

    /// Compares the blocks with the body; nil where the body is too short, or is that of another page.
    init?(_ body: String?, outline: PageOutline) {
        guard let body, body.utf8.count >= Self.shortest else { return nil }
        let words = Self.words(of: Array(Self.withoutTags(body).utf8)[...])
        guard words.count >= 40 else { return nil }
        let known = Set(Self.shingles(of: words))
        let last = Set(Self.shingles(of: words.suffix(12)))
        var attested = [Bool](repeating: false, count: outline.blocks.count)
        var prose = [0]
        var isWhole = false
        for (index, block) in outline.blocks.enumerated() {
            if block.words >= Self.shingle, !block.isHidden {
                let own = Self.shingles(of: Self.words(of: outline.tree.text[block.range]))
                let found = own.reduce(into: 0) { $0 += known.contains($1) ? 1 : 0 }
                attested[index] = !own.isEmpty && found * 5 >= own.count * 4
                if attested[index], own.suffix(9).contains(where: last.contains) { isWhole = true }
            }
            prose.append(prose[index] + (attested[index] ? block.prose : 0))
        }
        guard prose[outline.blocks.count] >= Self.shortest / 2 else { return nil }
        isAttested = attested
        proseBefore = prose
        self.isWhole = isWhole
    }

    /// All attested prose of the page.
    var total: Int { proseBefore[proseBefore.count - 1] }

    /// The attested prose among some blocks.
    func prose(in blocks: Range<Int>) -> Int { proseBefore[blocks.upperBound] - proseBefore[blocks.lowerBound] }

    private static func withoutTags(_ body: String) -> String {
        guard body.utf8.contains(0x3C) || body.utf8.contains(0x26) else { return body }
        return MetadataText.cleaned(body.replacing("<", with: " <"))
    }

    /// Hashes of the words in small letters, without punctuation.
    private static func words(of text: ArraySlice<UInt8>) -> [UInt64] {
        FoldedText(text).bytes.split(separator: 0x20).map { word in
            word.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        }
    }

    private static func shingles(of words: some Collection<UInt64>) -> [UInt64] {
        let words = Array(words)
        guard words.count >= shingle else { return [] }
        return (0...(words.count - shingle)).map { start in
            words[start..<start + shingle].reduce(0) { ($0 &* 0x9E37_79B9_7F4A_7C15) ^ ($1 &+ $0 >> 29) }
        }
    }
}
