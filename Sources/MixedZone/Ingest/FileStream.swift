import Foundation

/// A file read from its beginning to its end, decompressed where it is gzip, with a small part of it in memory.
struct FileStream: Sendable {
    /// An open file, closed when nobody has it any more.
    private final class Descriptor: Sendable {
        let number: Int32
        init(_ number: Int32) { self.number = number }
        deinit { close(number) }
    }

    private let file: Descriptor
    private let inflater: Inflater?
    /// What was read and not decompressed yet.
    private var compressed: ArraySlice<UInt8> = []
    /// True where a compressed piece has ended and another may begin.
    private var isBetweenPieces = false
    private var isAtEnd = false
    /// Why the file cannot be read further; what came before is given out first.
    private var failure: IngestError?
    private var buffer: [UInt8] = []
    /// Where the unread part of the buffer begins.
    private var start = 0

    init(_ path: String) throws(IngestError) {
        let number = open(path, O_RDONLY | O_CLOEXEC)
        guard number >= 0 else { throw errno == ENOENT ? .notFound : .unreadable(errorNumber: errno) }
        file = Descriptor(number)
        let first = try Self.chunk(of: file)
        if Gzip.begins(first) {
            inflater = Inflater()
            compressed = first[...]
        } else {
            inflater = nil
            buffer = first
            isAtEnd = first.isEmpty
        }
    }

    /// The next bytes, as many as asked for unless the file ends before.
    mutating func read(_ count: Int) throws(IngestError) -> [UInt8] {
        let bytes = peek(count)
        if bytes.count < count, let failure { throw failure }
        start += bytes.count
        return bytes
    }

    /// The next bytes, which stay unread.
    mutating func peek(_ count: Int) -> [UInt8] {
        while buffer.count - start < count, fill() {}
        return Array(buffer[start..<min(buffer.count, start + count)])
    }

    /// Passes over bytes, and says how many there were.
    mutating func skip(_ count: Int) throws(IngestError) -> Int {
        var skipped = 0
        while skipped < count {
            if start == buffer.count {
                guard fill() else {
                    if let failure { throw failure }
                    break
                }
            }
            let step = min(count - skipped, buffer.count - start)
            start += step
            skipped += step
        }
        return skipped
    }

    /// The next line without its end; nil at the end of the file or where a line is longer than that.
    mutating func line(limit: Int) throws(IngestError) -> [UInt8]? {
        var searched = start
        while true {
            if let feed = buffer[searched...].firstIndex(of: 0x0A) {
                var line = buffer[start..<feed]
                start = feed + 1
                if line.last == 0x0D { line = line.dropLast() }
                return Array(line)
            }
            guard buffer.count - start <= limit else { return nil }
            let unread = buffer.count - start
            guard fill() else {
                if let failure { throw failure }
                return nil
            }
            searched = start + unread
        }
    }

    /// Adds to the buffer; false at the end.
    private mutating func fill() -> Bool {
        if start > 0 {
            buffer.removeSubrange(..<start)
            start = 0
        }
        while !isAtEnd {
            do throws(IngestError) {
                let bytes: [UInt8]
                if let inflater { bytes = try inflated(by: inflater) } else { bytes = try chunk() }
                buffer += bytes
                if !bytes.isEmpty { return true }
            } catch {
                failure = error
                isAtEnd = true
            }
        }
        return false
    }

    private mutating func chunk() throws(IngestError) -> [UInt8] {
        let bytes = try Self.chunk(of: file)
        isAtEnd = bytes.isEmpty
        return bytes
    }

    private mutating func inflated(by inflater: Inflater) throws(IngestError) -> [UInt8] {
        if compressed.count < 2 { compressed += try Self.chunk(of: file) }
        if isBetweenPieces, !Gzip.begins(compressed) {
            // What is no other piece is padding.
            isAtEnd = true
            return []
        }
        let step = try inflater.inflate(compressed)
        compressed = compressed.dropFirst(step.read)
        isBetweenPieces = step.isAtEnd
        if step.read == 0, step.output.isEmpty, !step.isAtEnd { throw .damagedArchive(reason: "it breaks off") }
        return step.output
    }

    private static func chunk(of file: Descriptor) throws(IngestError) -> [UInt8] {
        var error: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
            // The call writes no more than the buffer holds, and says how much.
            let read = Foundation.read(file.number, buffer.baseAddress, buffer.count)
            error = read < 0 ? errno : 0
            count = max(0, read)
        }
        guard error == 0 else { throw .unreadable(errorNumber: error) }
        return bytes
    }
}
