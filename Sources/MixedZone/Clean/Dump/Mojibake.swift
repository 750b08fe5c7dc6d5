/// Text in UTF-8 that was read as windows-1252 and encoded again ("Itâ€™s").
enum Mojibake {
    /// The character meant at an offset and the bytes it takes there; nil when the bytes may be right as they are.
    ///
    /// Right after another repair the text was plainly encoded twice, and less proof is asked for.
    static func repair(_ bytes: [UInt8], at index: Int, afterRepair: Bool) -> (Int, Unicode.Scalar)? {
        guard let (lead, leadLength) = legacyByte(bytes, at: index) else { return nil }
        // A windows-1252 byte that was read as Latin-1 stands as a C1 control.
        if bytes[index] == 0xC2, (0x80...0x9F).contains(lead), lead != 0x85, let scalar = windows1252[lead] {
            return (leadLength, scalar)
        }
        let count: Int
        switch lead {
        case 0xC2...0xC5: count = 1
        case 0xE2: count = 2
        case 0xF0: count = 3
        default: return nil
        }
        var value = UInt32(lead) & (count == 1 ? 0x1F : count == 2 ? 0x0F : 0x07)
        var length = leadLength
        for position in 0..<count {
            guard let (byte, byteLength) = legacyByte(bytes, at: index + length), byte & 0xC0 == 0x80 else {
                // The last byte of a closing quotation mark is undefined in windows-1252 and often lost.
                let isQuotation = lead == 0xE2 && position == 1 && value == 0x80
                return isQuotation && endsWord(bytes, at: index + length) ? (length, "\u{201D}") : nil
            }
            if lead >= 0xC4, count == 1, !afterRepair, isPunctuation(byte) { return nil }
            value = value << 6 | UInt32(byte & 0x3F)
            length += byteLength
        }
        guard isPlausible(value, lead: lead) || afterRepair && lead == 0xC2, let scalar = Unicode.Scalar(value) else {
            return nil
        }
        return (length, scalar)
    }

    /// Quotation marks and dashes that may well follow a letter in print.
    private static func isPunctuation(_ byte: UInt8) -> Bool {
        byte == 0x85 || (0x91...0x97).contains(byte) || byte == 0xAB || byte == 0xBB || byte == 0x82 || byte == 0x84
            || byte == 0x8B || byte == 0x9B || byte == 0xA0
    }

    private static func isPlausible(_ value: UInt32, lead: UInt8) -> Bool {
        switch lead {
        case 0xC2: value >= 0xA0 && value <= 0xBF
        case 0xC3: value >= 0xC0 && value <= 0xFF
        case 0xC4, 0xC5: value >= 0x100 && value < 0x180
        case 0xE2: value >= 0x2000 && value < 0x2C00
        default: value >= 0x1F000 && value < 0x20000
        }
    }

    private static func endsWord(_ bytes: [UInt8], at index: Int) -> Bool {
        guard index < bytes.count else { return true }
        return bytes[index] <= 0x2F || bytes[index] == 0x3A || bytes[index] == 0x3B
    }

    /// The byte of windows-1252 (or Latin-1) as which the character at an offset was read.
    private static func legacyByte(_ bytes: [UInt8], at index: Int) -> (UInt8, Int)? {
        guard index + 1 < bytes.count else { return nil }
        switch bytes[index] {
        case 0xC2 where bytes[index + 1] & 0xC0 == 0x80: return (bytes[index + 1], 2)
        case 0xC3 where bytes[index + 1] & 0xC0 == 0x80: return (bytes[index + 1] | 0x40, 2)
        case 0xC5, 0xC6, 0xCB:
            let value = UInt32(bytes[index] & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
            return legacyBytes[value].map { ($0, 2) }
        case 0xE2 where index + 2 < bytes.count:
            let value = 0x2000 | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
            return legacyBytes[value].map { ($0, 3) }
        default: return nil
        }
    }

    /// The characters of windows-1252 from 0x80 on that differ from Latin-1.
    static let windows1252: [UInt8: Unicode.Scalar] = [
        0x80: "€", 0x82: "‚", 0x83: "ƒ", 0x84: "„", 0x85: "…", 0x86: "†", 0x87: "‡", 0x88: "ˆ", 0x89: "‰", 0x8A: "Š",
        0x8B: "‹", 0x8C: "Œ", 0x8E: "Ž", 0x91: "‘", 0x92: "’", 0x93: "“", 0x94: "”", 0x95: "•", 0x96: "–", 0x97: "—",
        0x98: "˜", 0x99: "™", 0x9A: "š", 0x9B: "›", 0x9C: "œ", 0x9E: "ž", 0x9F: "Ÿ",
    ]

    private static let legacyBytes = Dictionary(
        windows1252.map { ($0.value.value, $0.key) }, uniquingKeysWith: { first, _ in first })
}
