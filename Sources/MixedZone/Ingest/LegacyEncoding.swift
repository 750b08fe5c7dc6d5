import Foundation

/// An encoding of the WHATWG Encoding Standard, decoded by the system's `iconv`.
struct LegacyEncoding {
    /// The standard's name in lower case.
    let name: String
    private let converters: [String]

    /// The encoding of a declared label; nil when it is not known.
    init?(label: String) {
        guard let entry = EncodingLabels.entry(for: label) else { return nil }
        name = entry.name
        converters = entry.converters
    }

    var isUTF8: Bool { name == "utf-8" }

    var isUTF16: Bool { name == "utf-16le" || name == "utf-16be" }

    /// True for an encoding whose text may look like valid UTF-8 without being it.
    var isDisguised: Bool { isUTF16 || name == "iso-2022-jp" }

    /// Text with the number of places that could not be decoded and hold U+FFFD.
    struct Text {
        var bytes: [UInt8]
        var broken = 0
    }

    /// The bytes in UTF-8; nil when the system has no converter, or when more places than that are broken.
    func decode(_ bytes: [UInt8], brokenAtMost limit: Int) -> Text? {
        for converter in converters {
            guard let descriptor = iconv_open("UTF-8", converter), descriptor != Self.noConverter else { continue }
            defer { iconv_close(descriptor) }
            return decode(bytes, through: descriptor, brokenAtMost: limit)
        }
        return nil
    }

    /// What `iconv_open` returns instead of a converter, `(iconv_t) -1`.
    private static var noConverter: iconv_t? { iconv_t(bitPattern: -1) }

    private func decode(_ bytes: [UInt8], through descriptor: iconv_t, brokenAtMost limit: Int) -> Text? {
        var input = bytes
        var text = Text(bytes: [])
        text.bytes.reserveCapacity(bytes.count + bytes.count / 4)
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        var offset = 0
        while offset < input.count {
            let (read, written, error) = Self.step(descriptor, &input, from: offset, into: &buffer)
            text.bytes += buffer[..<written]
            offset += read
            guard error != 0, error != E2BIG, offset < input.count else { continue }
            let byte = input[offset]
            if name.hasPrefix("windows-"), (0x80..<0xA0).contains(byte) {
                // The holes of these encodings stand for themselves, as in a browser.
                text.bytes += [0xC2, byte]
            } else if byte == 0x80, name == "gbk" || name == "gb18030" {
                text.bytes += Array("€".utf8)
            } else {
                text.broken += 1
                guard text.broken <= limit else { return nil }
                text.bytes += UTF8Repair.replacement
            }
            offset += name.hasPrefix("utf-16") ? 2 : 1
        }
        return text
    }

    /// One call: how many bytes were read and written, and the error number.
    private static func step(
        _ descriptor: iconv_t, _ input: inout [UInt8], from offset: Int, into buffer: inout [UInt8]
    ) -> (read: Int, written: Int, error: Int32) {
        var (inputLeft, outputLeft) = (input.count - offset, buffer.count)
        let (inputCount, outputCount) = (inputLeft, outputLeft)
        var error: Int32 = 0
        // Both pointers stay within their arrays: they start at or behind the beginning, and the counts say where the
        // arrays end.
        input.withUnsafeMutableBytes { input in
            buffer.withUnsafeMutableBytes { buffer in
                var source = (input.baseAddress?.assumingMemoryBound(to: CChar.self)).map { $0 + offset }
                var target = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
                errno = 0
                let result = iconv(descriptor, &source, &inputLeft, &target, &outputLeft)
                error = result == Int(bitPattern: UInt.max) ? errno : 0
            }
        }
        return (inputCount - inputLeft, outputCount - outputLeft, error)
    }
}

/// Mends UTF-8 that is broken in a few places.
enum UTF8Repair {
    /// U+FFFD.
    static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

    /// The text with U+FFFD for each byte that begins no well-formed sequence, runs of them counted once; nil when there
    /// are more places than that.
    static func repaired(_ bytes: [UInt8], from first: Int, brokenAtMost limit: Int) -> LegacyEncoding.Text? {
        var text = LegacyEncoding.Text(bytes: Array(bytes[..<first]))
        var rest = bytes[first...]
        while !rest.isEmpty {
            // The bytes of a cut sequence belong to one broken place.
            var end = rest.startIndex + 1
            while end < rest.endIndex, bytes[end] & 0xC0 == 0x80 { end += 1 }
            text.broken += 1
            guard text.broken <= limit else { return nil }
            text.bytes += replacement
            let valid = Array(rest[end...])
            let length = UTF8Validation.firstInvalidOffset(in: valid) ?? valid.count
            text.bytes += valid[..<length]
            rest = rest[(end + length)...]
        }
        return text
    }
}
