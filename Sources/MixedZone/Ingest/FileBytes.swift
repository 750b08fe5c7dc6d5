import Foundation

/// Reads files whole, up to a limit.
enum FileBytes {
    /// The bytes of a file.
    ///
    /// - Parameter whole: when true, a file that goes beyond the limit is an error; otherwise its beginning is returned.
    static func read(_ path: String, limit: Int, whole: Bool = true) throws(IngestError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            let number = errno
            throw number == ENOENT ? .notFound : .unreadable(errorNumber: number)
        }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
            let data = try handle.read(upToCount: whole ? limit + 1 : limit) ?? Data()
            guard data.count <= limit else { throw IngestError.tooLarge(limit: limit) }
            return [UInt8](data)
        } catch let error as IngestError {
            throw error
        } catch {
            throw .unreadable(errorNumber: error.systemErrorNumber)
        }
    }
}

/// Standard input as a stream of chunks.
enum StandardInput {
    /// The next bytes; none at the end.
    @Sendable static func read() throws(IngestError) -> [UInt8] {
        do {
            return [UInt8](try FileHandle.standardInput.read(upToCount: 1 << 16) ?? Data())
        } catch {
            throw .unreadable(errorNumber: error.systemErrorNumber)
        }
    }
}

extension Error {
    /// The number of the system's error beneath one of Foundation's; `EIO` where there is none.
    package var systemErrorNumber: Int32 {
        if let error = self as? POSIXError { return error.code.rawValue }
        let error = self as NSError
        if error.domain == NSPOSIXErrorDomain { return Int32(truncatingIfNeeded: error.code) }
        guard let underlying = error.userInfo[NSUnderlyingErrorKey] as? any Error else { return EIO }
        return underlying.systemErrorNumber
    }
}
