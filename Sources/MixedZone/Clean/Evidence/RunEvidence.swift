/// What the articles of a run say about each other before the first is cleaned: the lines that many articles of a folder
/// share. A value, made once before the run (``ArticleFeed/evidence(in:excluding:)``), so that the outcome does not
/// depend on the order of the work.
public struct RunEvidence: Sendable {
    /// In how many of a folder's articles each shared line stands, by the hash of folder and line.
    private let shares: [UInt64: Share]

    /// How widely a line is shared.
    struct Share: Sendable, Hashable {
        /// The number of articles that have the line.
        let articles: UInt32
        /// The number of articles in the folder.
        let all: UInt32

        /// True when at least that part of the folder's articles has the line.
        func isAtLeast(oneIn part: UInt32) -> Bool { articles * part >= all }
    }

    /// No evidence: each article stands for itself.
    public init() {
        shares = [:]
    }

    init(shares: [UInt64: Share]) {
        self.shares = shares
    }

    /// True when no line is shared.
    public var isEmpty: Bool { shares.isEmpty }

    /// How widely a line of an article in a folder is shared; nil for a line that few articles have.
    func share(of line: ArraySlice<UInt8>, folder: String) -> Share? {
        guard !shares.isEmpty, let hash = LineHash.hash(of: line) else { return nil }
        return shares[hash ^ LineHash.hash(ofFolder: folder)]
    }

    /// The folder of a file, by its path.
    static func folder(of path: String?) -> String {
        guard let path, let slash = path.lastIndex(of: "/") else { return "" }
        return String(path[..<slash])
    }
}

/// Hashes of lines in which case and white space make no difference.
enum LineHash {
    /// A longer line is no furniture that repeats.
    private static let longest = 300

    /// The hash of a line; nil where it has no letter, or is too long to be compared.
    static func hash(of line: ArraySlice<UInt8>) -> UInt64? {
        guard line.count <= longest else { return nil }
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var (hasLetter, isAfterSpace) = (false, true)
        for byte in line where byte != 0x0D {
            let isSpace = byte == 0x20 || byte == 0x09
            if isSpace, isAfterSpace { continue }
            isAfterSpace = isSpace
            let lower = isSpace ? 0x20 : byte.asciiLowercased
            hasLetter = hasLetter || lower &- 0x61 < 26 || lower >= 0x80
            hash = (hash ^ UInt64(lower)) &* 0x100_0000_01B3
        }
        return hasLetter ? TextSignature.mixed(hash) : nil
    }

    static func hash(ofFolder path: String) -> UInt64 {
        TextSignature.mixed(path.utf8.reduce(0x9E37_79B9_7F4A_7C15) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 })
    }
}
