import Foundation

/// The lines of `records.jsonl`: one record, one line, keys sorted.
public enum RecordLines {
    /// The line of one record, line feed included.
    public static func line(of record: ArticleRecord) throws -> [UInt8] {
        let count = record.people.count + record.marks.count + record.placings.count + record.results.count
        return count < 8 * chunk ? try encode(record) : try inPieces(record)
    }

    /// How many findings are encoded at a time.
    private static let chunk = 512

    /// The same line for a record of very many findings. The encoder keeps a tree of everything that it is given, which
    /// takes ten times the memory of the line, so it is given little at a time.
    private static func inPieces(_ record: ArticleRecord) throws -> [UInt8] {
        var rest = record
        (rest.people, rest.marks, rest.placings, rest.results) = ([], [], [], [])
        let frame = try encode(rest)
        var line: [UInt8] = []
        var written = 0
        // In the order of their keys. A mark inside a text is escaped, so that a key is found only where it is one.
        for key in ["marks", "people", "placings", "results"] {
            guard let place = frame[written...].firstRange(of: Array("\"\(key)\":[]".utf8)) else { continue }
            line += frame[written..<place.upperBound - 1]
            written = place.upperBound - 1
            switch key {
            case "marks": try append(record.marks, to: &line)
            case "people": try append(record.people, to: &line)
            case "placings": try append(record.placings, to: &line)
            default: try append(record.results, to: &line)
            }
        }
        return line + frame[written...]
    }

    /// Adds the elements of an array, without its brackets.
    static func append(_ values: [some Encodable], to line: inout [UInt8]) throws {
        for start in stride(from: 0, to: values.count, by: chunk) {
            if start > 0 { line.append(UInt8(ascii: ",")) }
            let piece = try encode(Array(values[start..<min(values.count, start + chunk)]))
            line += piece.dropFirst().dropLast(2)
        }
    }

    /// A document whose last key before the end is an array, one element a line, so that it can be read by lines and no more
    /// than one element is encoded at a time.
    static func document(_ head: String, _ values: [some Encodable], _ tail: String) throws -> [UInt8] {
        var bytes = Array(head.utf8)
        for (number, value) in values.enumerated() {
            bytes += number > 0 ? [UInt8(ascii: ","), 0x0A] : [0x0A]
            bytes += try encode(value).dropLast()
        }
        return bytes + Array((values.isEmpty ? tail : "\n" + tail).utf8) + [0x0A]
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
