import Foundation

/// A file that is being written, in blocks.
struct OutputFile {
    let path: String
    private let handle: FileHandle
    private var buffer: [UInt8] = []

    init(creating path: String) throws(OutputError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw .cannotCreate(path: path, errorNumber: errno) }
        self.path = path
        handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    mutating func append(_ bytes: some Sequence<UInt8>) throws(OutputError) {
        buffer += bytes
        if buffer.count >= 1 << 16 { try flush() }
    }

    mutating func flush() throws(OutputError) {
        do {
            try handle.write(contentsOf: Data(buffer))
            buffer.removeAll(keepingCapacity: true)
        } catch {
            throw .cannotWrite(path: path, errorNumber: error.systemErrorNumber)
        }
    }

    mutating func close() throws(OutputError) {
        try flush()
        do {
            try handle.close()
        } catch {
            throw .cannotWrite(path: path, errorNumber: error.systemErrorNumber)
        }
    }

    /// Writes a whole file.
    static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
        var file = try OutputFile(creating: path)
        try file.append(bytes)
        try file.close()
    }
}
