import Foundation

/// An encoding from before UTF-8, by the labels of the WHATWG Encoding Standard.
struct LegacyEncoding {
    /// The standard's name in lower case.
    let name: String
    private let foundation: String.Encoding?

    /// The encoding of a declared label; nil when it is not known.
    init?(label: String) {
        guard let entry = Self.table.first(where: { $0.labels.contains(label) }) else { return nil }
        name = entry.name
        foundation = entry.encoding
    }

    /// The bytes in UTF-8; nil when they are no text in this encoding.
    func decode(_ bytes: [UInt8]) -> [UInt8]? {
        guard let foundation else { return Self.decodeWindows1252(bytes) }
        return String(bytes: bytes, encoding: foundation).map { Array($0.utf8) }
    }

    /// Names, Foundation's codecs (nil for our own) and labels. `iso-8859-1` and `ascii` mean windows-1252 on the web.
    private static let table: [(name: String, encoding: String.Encoding?, labels: Set<String>)] = [
        (
            "windows-1252", nil,
            [
                "ansi_x3.4-1968", "ascii", "cp1252", "cp819", "ibm819", "iso-8859-1", "iso-ir-100", "iso8859-1",
                "iso88591", "iso_8859-1", "l1", "latin1", "us-ascii", "windows-1252", "x-cp1252",
            ]
        ),
        ("windows-1250", .windowsCP1250, ["cp1250", "windows-1250", "x-cp1250"]),
        ("windows-1251", .windowsCP1251, ["cp1251", "windows-1251", "x-cp1251"]),
        ("windows-1253", .windowsCP1253, ["cp1253", "windows-1253", "x-cp1253"]),
        ("windows-1254", .windowsCP1254, ["cp1254", "iso-8859-9", "latin5", "windows-1254", "x-cp1254"]),
        ("iso-8859-2", .isoLatin2, ["iso-8859-2", "iso8859-2", "l2", "latin2"]),
        ("shift_jis", .shiftJIS, ["shift-jis", "shift_jis", "sjis", "windows-31j", "x-sjis"]),
    ]

    /// What windows-1252 has at 0x80…0x9F; the five holes stand for themselves, as in a browser.
    private static let high: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
        0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x9D, 0x017E, 0x0178,
    ]

    private static func decodeWindows1252(_ bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes {
            let value = byte >= 0x80 && byte < 0xA0 ? high[Int(byte - 0x80)] : UInt32(byte)
            if value < 0x80 {
                text.append(byte)
            } else if value < 0x800 {
                text += [UInt8(0xC0 | value >> 6), UInt8(0x80 | value & 0x3F)]
            } else {
                text += [UInt8(0xE0 | value >> 12), UInt8(0x80 | value >> 6 & 0x3F), UInt8(0x80 | value & 0x3F)]
            }
        }
        return text
    }
}
