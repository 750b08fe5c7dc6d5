import Crypto
import Foundation

/// Tells whether a file of records is still the one that a store was made of, without reading all of it: its size, and a
/// digest of pieces from its start to its end.
enum RecordsFingerprint {
    private static let pieces: UInt64 = 64
    private static let pieceSize = 4096

    /// The fingerprint of a file; nil if it cannot be read.
    static func of(_ path: String) -> String? {
        guard let file = FileHandle(forReadingAtPath: path), let size = try? file.seekToEnd() else { return nil }
        var digest = SHA256()
        for piece in 0...pieces {
            let last = size > UInt64(pieceSize) ? size - UInt64(pieceSize) : 0
            guard (try? file.seek(toOffset: last / pieces * piece + (piece == pieces ? last % pieces : 0))) != nil,
                let bytes = try? file.read(upToCount: pieceSize)
            else { continue }
            digest.update(data: bytes)
        }
        return "\(size)-" + digest.finalize().prefix(16).map { String($0, radix: 16) }.joined(separator: ".")
    }
}
