/// What a byte of UTF-8 can be, looked up in one table.
enum ByteClass: UInt8 {
    case sign, letter, digit, space, lineFeed, apostrophe
    /// A byte of a scalar beyond ASCII.
    case high

    /// The class of a byte.
    static func of(_ byte: UInt8) -> ByteClass { table[Int(byte)] }

    private static let table: [ByteClass] = (0...255).map { value in
        switch UInt8(value) {
        case 0x41...0x5A, 0x61...0x7A: .letter
        case 0x30...0x39: .digit
        case 0x20, 0x09, 0x0D, 0x0B, 0x0C: .space
        case 0x0A: .lineFeed
        case 0x27: .apostrophe
        case 0x80...: .high
        default: .sign
        }
    }
}

/// Reads single scalars from valid UTF-8.
enum UTF8Scalar {
    /// The scalar that starts at an offset and its length in bytes. Bytes that start no scalar give U+FFFD.
    static func decode(_ bytes: [UInt8], at offset: Int) -> (value: Unicode.Scalar, length: Int) {
        let lead = bytes[offset]
        if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        guard lead >= 0xC0, offset + length <= bytes.count else { return ("\u{FFFD}", 1) }
        var value = UInt32(lead) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
        for next in bytes[offset + 1..<offset + length] { value = value << 6 | UInt32(next & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }

    /// True for letters and for the marks that combine with them.
    static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xC0...0x24F: scalar != "×" && scalar != "÷"
        case 0x300...0x36F: true
        case 0x2000...0x2BFF: false
        default:
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
                .nonspacingMark, .spacingMark:
                true
            default: false
            }
        }
    }
}
