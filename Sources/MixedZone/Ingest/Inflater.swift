import CZlib
import Synchronization

/// Undoes the compression of gzip, zlib and deflate, step by step, within a budget.
///
/// A piece of compressed text has never been seen to grow by more than fifty times; what grows by more than
/// ``ratioLimit`` was made to fill the memory of whoever opens it.
final class Inflater: Sendable {
    /// How the compressed bytes are wrapped.
    enum Wrapping: Int32, Sendable {
        /// gzip or zlib, told by the first bytes.
        case detected = 47
        /// Deflate without any wrapping.
        case none = -15
    }

    /// Bytes out for one byte in.
    static let ratioLimit = 200
    /// Up to here the ratio is not looked at: a small file of one repeated line is no attack.
    private static let ratioFloor = 8 << 20

    private let state: Mutex<State>

    init(_ wrapping: Wrapping = .detected) {
        state = Mutex(State(wrapping))
    }

    /// What one step gave.
    struct Step: Sendable {
        /// The bytes that came out.
        var output: [UInt8] = []
        /// How many bytes went in.
        var read = 0
        /// True at the end of a compressed piece; the next call begins another.
        var isAtEnd = false
    }

    /// Takes the next compressed bytes. At most 256 KiB come out at a time, and then not all of the input was read.
    func inflate(_ input: ArraySlice<UInt8>) throws(IngestError) -> Step {
        let result = state.withLock { state in Result { () throws(IngestError) in try state.inflate(input) } }
        return try result.get()
    }

    private struct State: ~Copyable {
        /// zlib keeps a pointer to the stream, so it may not move.
        private let stream: UnsafeMutablePointer<z_stream>
        private let isReady: Bool
        private var (read, written) = (0, 0)

        init(_ wrapping: Wrapping) {
            stream = .allocate(capacity: 1)
            stream.initialize(to: z_stream())
            isReady =
                inflateInit2_(stream, wrapping.rawValue, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
        }

        deinit {
            if isReady { inflateEnd(stream) }
            stream.deinitialize(count: 1)
            stream.deallocate()
        }

        mutating func inflate(_ input: ArraySlice<UInt8>) throws(IngestError) -> Step {
            guard isReady else { throw .damagedArchive(reason: "zlib cannot be used") }
            var input = Array(input.prefix(1 << 20))
            let size = 1 << 18
            var status: Int32 = 0
            var step = Step()
            step.output = Array(unsafeUninitializedCapacity: size) { output, count in
                // Both buffers outlive the call, after which zlib's pointers into them are not used again.
                input.withUnsafeMutableBufferPointer { input in
                    stream.pointee.next_in = input.baseAddress
                    stream.pointee.avail_in = UInt32(input.count)
                    stream.pointee.next_out = output.baseAddress
                    stream.pointee.avail_out = UInt32(size)
                    status = CZlib.inflate(stream, Z_NO_FLUSH)
                    step.read = input.count - Int(stream.pointee.avail_in)
                }
                count = size - Int(stream.pointee.avail_out)
            }
            read += step.read
            written += step.output.count
            if written > Inflater.ratioFloor, written > Inflater.ratioLimit * read {
                throw .inflatesTooFar(ratio: Inflater.ratioLimit)
            }
            switch status {
            case Z_OK, Z_BUF_ERROR: break
            case Z_STREAM_END:
                step.isAtEnd = true
                inflateReset(stream)
                (read, written) = (0, 0)
            default:
                let reason = stream.pointee.msg.map { String(cString: $0) } ?? "not compressed as it should be"
                throw .damagedArchive(reason: reason)
            }
            return step
        }
    }
}

/// The decompressed bytes of gzip files, which may hold several compressed pieces one after another.
enum Gzip {
    /// Whether bytes begin like gzip.
    static func begins(_ bytes: some Collection<UInt8>) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

    /// All of it, up to a limit.
    ///
    /// - Parameter isCutAllowed: when true, what came out before the input broke off is returned.
    static func inflate(
        _ bytes: [UInt8], limit: Int, wrapping: Inflater.Wrapping = .detected, isCutAllowed: Bool = false
    ) throws(IngestError) -> [UInt8] {
        let inflater = Inflater(wrapping)
        var rest = bytes[...]
        var output: [UInt8] = []
        while true {
            let step = try inflater.inflate(rest)
            output += step.output
            guard output.count <= limit else { throw .tooLarge(limit: limit) }
            rest = rest.dropFirst(step.read)
            if step.isAtEnd {
                // What is no other piece is padding.
                if !begins(rest) { return output }
            } else if step.read == 0, step.output.isEmpty {
                guard isCutAllowed else { throw .damagedArchive(reason: "it breaks off") }
                return output
            }
        }
    }
}
