/// Tells articles that are another printing of one before: most of their sentences are the same.
struct DuplicateFinder: Sendable {
    /// The articles in which a sentence stands, by its digest; the first few are enough.
    private var articles: [UInt64: [Int32]] = [:]

    /// The article of which a text is another printing.
    mutating func original(of article: Int, text: String) -> Int? {
        let sentences = Self.digests(of: text)
        var shared: [Int32: Int] = [:]
        for digest in sentences {
            for other in articles[digest] ?? [] { shared[other, default: 0] += 1 }
            if articles[digest]?.count ?? 0 < 4 { articles[digest, default: []].append(Int32(article)) }
        }
        guard sentences.count >= 4 else { return nil }
        let best = shared.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
        return best.flatMap { 10 * $0.value >= 7 * sentences.count ? Int($0.key) : nil }
    }

    /// The digests of the sentences of a text, by their ASCII letters and digits alone, each once.
    private static func digests(of text: String) -> Set<UInt64> {
        var digests = Set<UInt64>()
        var (sum, length) = (0xCBF2_9CE4_8422_2325 as UInt64, 0)
        func finish() {
            if length >= 24 { digests.insert(sum) }
            (sum, length) = (0xCBF2_9CE4_8422_2325, 0)
        }
        for byte in text.utf8 {
            switch byte {
            case 0x2E, 0x21, 0x3F, 0x0A: finish()
            case 0x41...0x5A, 0x61...0x7A, 0x30...0x39:
                sum = (sum ^ UInt64(byte | 0x20)) &* 0x100_0000_01B3
                length += 1
            default: break
            }
        }
        finish()
        return digests
    }
}
