import Foundation

/// The lines of `records.jsonl`: one record, one line, keys sorted.
public enum RecordLines {
    /// The line of one record, line feed included.
    public static func line(of record: ArticleRecord) throws -> [UInt8] {
        try encode(record)
    }

    static func encode(_ value: some Encodable, isPretty: Bool = false) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        if isPretty { encoder.outputFormatting.insert(.prettyPrinted) }
        return [UInt8](try encoder.encode(value)) + [0x0A]
    }

    /// Reads a file of records, one at a time.
    ///
    /// - Parameter each: takes the number of a line, from 1, and its record, or nil for a line that holds none.
    public static func read(_ path: String, each: (Int, ArticleRecord?) throws -> Void) throws {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw IngestError.unreadable(errorNumber: errno) }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        let decoder = JSONDecoder()
        var buffer = Data()
        var number = 0
        func take(_ line: Data) throws {
            number += 1
            guard !line.isEmpty else { return }
            let record = try? decoder.decode(ArticleRecord.self, from: line)
            try each(number, record?.schema == ArticleRecord.schemaName ? record : nil)
        }
        while let chunk = try handle.read(upToCount: 1 << 20), !chunk.isEmpty {
            buffer += chunk
            var start = buffer.startIndex
            // What was there before the chunk holds no line feed.
            var searched = buffer.endIndex - chunk.count
            while let feed = buffer[searched...].firstIndex(of: 0x0A) {
                try take(Data(buffer[start..<feed]))
                start = feed + 1
                searched = start
            }
            buffer = Data(buffer[start...])
        }
        try take(buffer)
    }
}
