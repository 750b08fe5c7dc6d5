/// The dates that a page shows.
struct PageTimes {
    private let outline: PageOutline
    private let headline: Int?
    private let dayFirst: Bool

    /// The date of microdata or of a `<time>`, that beside the headline first.
    private var marked: String?
    /// A date written out near the headline, without a word that it is an update.
    private var shown: String?
    /// A date near the headline that the page calls an update.
    private var updated: String?
    /// A month and year near the headline.
    private var month: String?
    /// The first date anywhere that a short line calls that of publication.
    private var announced: String?
    /// The first date that stands in a short line anywhere.
    private var elsewhere: String?

    /// A younger article keeps its first date, whatever was updated.
    private static let agedDays = 365
    /// More prose below the headline is the article; less may be a standfirst, which some pages have twice.
    private static let longestStandfirst = 700
    private static let updatedWord = Array("Updated".utf8)
    private static let blocksBefore = 8
    private static let blocksAfter = 12

    /// Reads the dates of a page.
    ///
    /// - Parameter dayFirst: whether `6/8/2024` is the sixth of August on this page.
    init(outline: PageOutline, headline: Int?, dayFirst: Bool) {
        self.outline = outline
        self.headline = headline
        self.dayFirst = dayFirst
        readMarked()
        readShown()
        if marked == nil, shown == nil { readElsewhere() }
    }

    /// The date of publication, given what the metadata and the page's address say.
    ///
    /// - Parameters:
    ///   - stated: the date of publication in the metadata.
    ///   - modified: the date of the last change in the metadata.
    ///   - address: the date in the page's address.
    func settled(_ stated: String?, modified: String?, address: String?) -> String? {
        guard let stated else {
            return marked ?? shown ?? announced ?? address ?? month ?? updated ?? elsewhere ?? modified
        }
        if let shown, let difference = Self.days(from: stated, to: shown) {
            // A house that moves its pages to a new system stamps them anew; an earlier date beside the headline is the
            // true one. One day earlier is the day at the house, where the metadata have that of Greenwich.
            if difference < 0 { return shown }
            // A house that dates its article by the last edition says so to readers and keeps the first date for robots.
            if difference > 1, let modified, let late = Self.days(from: modified, to: shown), abs(late) <= 1 {
                return shown
            }
        } else if let updated, let difference = Self.days(from: stated, to: updated) {
            // Nothing is published after it is updated; and where readers are told of nothing but an update long after the
            // first publication, it is the date that the house gives the article.
            if difference < 0 || difference > Self.agedDays { return updated }
        }
        return stated
    }

    private static func days(from first: String, to second: String) -> Int? {
        guard let first = ISODate.dayNumber(first), let second = ISODate.dayNumber(second) else { return nil }
        return second - first
    }

    // MARK: Reading

    /// The blocks around the headline.
    private var near: Range<Int> {
        headline.map { max(0, $0 - Self.blocksBefore)..<min(outline.blocks.count, $0 + Self.blocksAfter) } ?? 0..<0
    }

    private mutating func readMarked() {
        let tree = outline.tree
        let beside = near
        let text =
            beside.isEmpty
            ? 0..<0
            : outline.blocks[beside.lowerBound].range
                .lowerBound..<outline.blocks[beside.upperBound - 1].range.upperBound
        var best = 0
        for node in tree.nodes.indices {
            let property = tree.value(.itemprop, of: node)
            let isPublished = property?.elementsEqual("datePublished".utf8) == true
            guard tree.nodes[node].element == .time || isPublished else { continue }
            if isFurniture(node) || property?.elementsEqual("dateModified".utf8) == true { continue }
            let range = tree.textRange(of: node)
            let written = String(decoding: tree.text[range], as: UTF8.self)
            let stated = tree.string(.datetime, of: node) ?? tree.string(.content, of: node)
            guard let date = normalised(stated) ?? normalised(written) else { continue }
            let trust = isPublished ? 3 : text.contains(range.lowerBound) ? 2 : 1
            if trust > best { (best, marked) = (trust, date) }
        }
    }

    /// Whether a node stands among comments or other articles.
    private func isFurniture(_ node: Int) -> Bool {
        var node = node
        while node >= 0, !outline.tree.nodes[node].element.isPageFrame {
            if !outline.traits[node].isDisjoint(with: [.comments, .related]) { return true }
            node = Int(outline.tree.nodes[node].parent)
        }
        return false
    }

    private mutating func readShown() {
        guard let headline else { return }
        var isAnnounced = false
        var prose = 0
        for index in near where index != headline {
            let block = outline.blocks[index]
            if index > headline, block.prose > 0 {
                prose += block.prose
                if prose > Self.longestStandfirst { break }
            }
            guard block.words <= 16 else { continue }
            let bytes = outline.tree.text[block.range]
            let text = String(decoding: bytes, as: UTF8.self)
            // The names of inline elements may be glued together: "Ada QuillUpdated 5 May".
            let isUpdate =
                HTMLPhrases.update.isWithin(FoldedText(bytes)) || bytes.firstIndex(ofBytes: Self.updatedWord) != nil
            defer { isAnnounced = isUpdate && block.words <= 4 }
            guard bytes.contains(where: { $0 &- 0x30 < 10 }) else { continue }
            if let date = normalised(text) {
                guard isUpdate || isAnnounced || isNamedUpdate(block.node) else {
                    shown = date
                    return
                }
                updated = updated ?? date
            } else {
                month = month ?? ISODate.month(text)
            }
        }
    }

    /// Whether the class or property of an element around a date says that it is an update and not the first date.
    private func isNamedUpdate(_ node: Int) -> Bool {
        let tree = outline.tree
        var node = Int(tree.nodes[node].parent)
        for _ in 0..<2 where node >= 0 {
            let names = [tree.value(.class, of: node), tree.value(.itemprop, of: node)].compactMap(\.self)
            if names.contains(where: { TraitVocabulary.saysUpdated($0) }) { return true }
            node = Int(tree.nodes[node].parent)
        }
        return false
    }

    private mutating func readElsewhere() {
        for block in outline.blocks where block.words <= 25 && !block.isHidden {
            let bytes = outline.tree.text[block.range]
            guard bytes.contains(where: { $0 &- 0x30 < 10 }) else { continue }
            guard let date = normalised(String(decoding: bytes, as: UTF8.self)) else { continue }
            if HTMLPhrases.published.longestPrefix(of: FoldedText(bytes)) > 0 {
                announced = date
                return
            }
            elsewhere = elsewhere ?? date
        }
    }

    private func normalised(_ text: String?) -> String? { ISODate.normalised(text, dayFirst: dayFirst) }
}

/// Dates in the addresses of pages: `/2024/08/06/`, `/2024-08-06-`, `/20240806`.
enum AddressDate {
    /// The date; nil where the address holds no full one.
    static func read(_ address: String?) -> String? {
        guard let address else { return nil }
        let digits = address.utf8.split { !($0 &- 0x30 < 10) }
        for (index, run) in digits.enumerated() {
            let text = String(decoding: run, as: UTF8.self)
            if run.count == 8, let year = Int(text.prefix(4)), let month = Int(text.dropFirst(4).prefix(2)),
                let day = Int(text.suffix(2)), let date = date(year, month, day)
            {
                return date
            }
            guard run.count == 4, index + 2 < digits.count, digits[index + 1].count <= 2, digits[index + 2].count <= 2,
                let year = Int(text), let month = Int(String(decoding: digits[index + 1], as: UTF8.self)),
                let day = Int(String(decoding: digits[index + 2], as: UTF8.self)),
                address.utf8.distance(from: run.endIndex, to: digits[index + 2].startIndex) == digits[index + 1].count
                    + 2
            else { continue }
            if let date = date(year, month, day) { return date }
        }
        return nil
    }

    private static func date(_ year: Int, _ month: Int, _ day: Int) -> String? {
        guard (1990...2100).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
        return ISODate.normalised("\(year)-\(month)-\(day)")
    }
}
