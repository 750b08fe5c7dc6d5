/// Counts in how many articles of a folder each line stands. Its memory is bounded: when there are too many lines, those
/// seen once only are forgotten.
struct RepeatedLineCounter {
    /// A folder with fewer articles tells nothing.
    static let fewestArticles: UInt32 = 5
    /// A line that fewer articles have tells nothing.
    static let fewestShares: UInt32 = 3
    /// The part of a folder's articles that must share a line: one in five.
    static let part: UInt32 = 5

    private struct Count {
        var articles: UInt32
        var folder: Int32
    }

    private let capacity: Int
    private var counts: [UInt64: Count] = [:]
    /// Hashes of whole sentences, by which an article is known that came before.
    private var sentences: Set<UInt64> = []
    private var folders: [UInt64: Int32] = [:]
    private var articles: [UInt32] = []

    init(capacity: Int = 1 << 20) {
        self.capacity = capacity
    }

    /// Adds an article's text. One that repeats another of the folder is not counted, for two copies share every line.
    mutating func add(_ text: [UInt8], folder: String) {
        let folderHash = LineHash.hash(ofFolder: folder)
        var lines: Set<UInt64> = []
        var (prose, known) = (0, 0)
        var fresh: [UInt64] = []
        for line in text.split(separator: 0x0A) {
            let line = Self.trimmed(line)
            if Self.isProse(line) {
                let hash = LineHash.hash(of: line.prefix(120)).map { $0 ^ folderHash } ?? 0
                prose += 1
                if sentences.contains(hash) { known += 1 } else { fresh.append(hash) }
            } else if let hash = LineHash.hash(of: line) {
                lines.insert(hash ^ folderHash)
            }
        }
        if prose > 0, known * 2 >= prose { return }
        if sentences.count < capacity { sentences.formUnion(fresh) }
        count(lines, in: folderHash)
    }

    private mutating func count(_ lines: Set<UInt64>, in folderHash: UInt64) {
        let folder = folders[folderHash] ?? Int32(articles.count)
        if folder == articles.count {
            folders[folderHash] = folder
            articles.append(0)
        }
        articles[Int(folder)] += 1
        for line in lines { counts[line, default: Count(articles: 0, folder: folder)].articles += 1 }
        if counts.count > capacity { counts = counts.filter { $0.value.articles > 1 } }
        // Where all are shared there is no end to it; what was counted so far has to do.
        if counts.count > 2 * capacity { counts = [:] }
    }

    /// What the articles so far say.
    var evidence: RunEvidence {
        var shares: [UInt64: RunEvidence.Share] = [:]
        for (line, count) in counts where count.articles >= Self.fewestShares {
            let share = RunEvidence.Share(articles: count.articles, all: articles[Int(count.folder)])
            if share.all >= Self.fewestArticles, share.isAtLeast(oneIn: Self.part) { shares[line] = share }
        }
        return RunEvidence(shares: shares)
    }

    /// A line that reads as a sentence of an article: its full stop, and more than twelve words.
    static func isProse(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count > 40 else { return false }
        let shape = LineShape(line)
        return shape.words > 12 && shape.endsSentence || shape.words > 25
    }

    private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var line = line.drop { $0 <= 0x20 }
        while let last = line.last, last <= 0x20 { line = line.dropLast() }
        return line
    }
}
