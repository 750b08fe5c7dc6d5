import Foundation

/// Repairs the characters of a dump: line ends, spaces, invisible characters, entities, double encoding, NFC.
struct TextRepair {
    /// How many sequences of doubly encoded text were repaired.
    private(set) var mojibake = 0
    /// How many character references were decoded.
    private(set) var entities = 0
    /// How many characters were already lost (U+FFFD).
    private(set) var lost = 0

    private var needsComposition = false

    /// The bytes as they should have been. Text that is clean already is not copied.
    mutating func repair(_ bytes: [UInt8]) -> [UInt8] {
        var current = bytes
        // What was encoded twice comes out encoded once; a third time does not occur in practice.
        for _ in 0..<3 {
            let before = mojibake + entities
            guard let suspect = Self.firstSuspect(current) else { break }
            current = pass(current, from: suspect)
            if mojibake + entities == before { break }
        }
        guard needsComposition else { return current }
        return Array(String(decoding: current, as: UTF8.self).precomposedStringWithCanonicalMapping.utf8)
    }

    /// The first byte that may need attention.
    private static func firstSuspect(_ bytes: [UInt8]) -> Int? {
        let bytes = bytes.span
        let isPlain = isPlain
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if !isPlain[Int(byte)] {
                // Curly quotation marks, dashes and the ellipsis need none.
                guard byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80,
                    (0x90...0xA6).contains(bytes[index + 2])
                else { return index }
                index += 2
            }
            index += 1
        }
        return nil
    }

    private static let isPlain: [Bool] = (0...255).map { value in
        switch value {
        case 0x09, 0x0A, 0x20...0x25, 0x27...0x7E: true
        default: false
        }
    }

    private mutating func pass(_ bytes: [UInt8], from start: Int) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        output += bytes[..<start]
        lost = 0
        var index = start
        var plain = start
        while index < bytes.count {
            if Self.isPlain[Int(bytes[index])] {
                index += 1
                continue
            }
            guard
                let (length, replacement) = replacement(bytes, at: index, afterRepair: index == plain && index > start)
            else {
                index += 1
                continue
            }
            output += bytes[plain..<index]
            output += replacement
            index += length
            plain = index
        }
        output += bytes[plain...]
        return output
    }

    /// What stands for the bytes at an offset, and how many they are; nil when they stay.
    private mutating func replacement(_ bytes: [UInt8], at index: Int, afterRepair: Bool) -> (Int, [UInt8])? {
        let byte = bytes[index]
        switch byte {
        case 0x0D:
            let isPair = index + 1 < bytes.count && bytes[index + 1] == 0x0A
            return (isPair ? 2 : 1, [0x0A])
        case 0x0B, 0x0C: return (1, [0x0A])
        case 0x00..<0x20, 0x7F: return (1, [])
        case 0x26:
            guard let (length, scalar) = CharacterReferences.decode(bytes, at: index) else { return nil }
            entities += 1
            return (length, Array(String(Character(scalar)).utf8))
        case 0xCC, 0xCD, 0xD6...0xDF, 0xE0, 0xE1, 0xE3: needsComposition = true
        default: break
        }
        guard byte >= 0xC2 else { return nil }
        if let (length, scalar) = Mojibake.repair(bytes, at: index, afterRepair: afterRepair) {
            mojibake += 1
            return (length, Array(String(Character(scalar)).utf8))
        }
        return invisible(bytes, at: index)
    }

    private mutating func invisible(_ bytes: [UInt8], at index: Int) -> (Int, [UInt8])? {
        let second = index + 1 < bytes.count ? bytes[index + 1] : 0
        let third = index + 2 < bytes.count ? bytes[index + 2] : 0
        switch (bytes[index], second, third) {
        case (0xC2, 0xA0, _): return (2, [0x20])
        case (0xC2, 0xAD, _): return (2, [])
        case (0xC2, 0x85, _): return (2, [0x0A])
        case (0xC2, 0x80...0x9F, _): return (2, [])
        case (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9): return (3, [0x0A])
        case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80): return (3, [0x20])
        // Zero-width space, direction marks, word joiner, byte-order mark.
        case (0xE2, 0x80, 0x8B), (0xE2, 0x80, 0x8E), (0xE2, 0x80, 0x8F), (0xE2, 0x80, 0xAA...0xAE),
            (0xE2, 0x81, 0xA0...0xA9), (0xEF, 0xBB, 0xBF):
            return (3, [])
        case (0xE2, 0x84, _), (0xEF, 0xA4...0xAC, _): needsComposition = true
        case (0xEF, 0xBF, 0xBD): lost += 1
        default: break
        }
        return nil
    }
}
