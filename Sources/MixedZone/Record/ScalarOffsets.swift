/// Translates UTF-8 offsets of a text into offsets in Unicode scalars, in constant time each.
struct ScalarOffsets {
    /// The number of scalars before every 64th byte.
    private let checkpoints: [Int32]
    private let bytes: [UInt8]
    private static let step = 64

    /// Prepares a text in valid UTF-8.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var checkpoints: [Int32] = []
        checkpoints.reserveCapacity(bytes.count / Self.step + 1)
        var scalars: Int32 = 0
        for (offset, byte) in bytes.enumerated() {
            if offset % Self.step == 0 { checkpoints.append(scalars) }
            if Self.startsScalar(byte) { scalars += 1 }
        }
        if bytes.count % Self.step == 0 { checkpoints.append(scalars) }
        self.checkpoints = checkpoints
    }

    /// The number of Unicode scalars before a UTF-8 offset that lies on a scalar's boundary.
    subscript(offset: Int) -> Int {
        let checkpoint = offset / Self.step
        var scalars = Int(checkpoints[checkpoint])
        for byte in bytes[checkpoint * Self.step..<offset] where Self.startsScalar(byte) { scalars += 1 }
        return scalars
    }

    private static func startsScalar(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
}
