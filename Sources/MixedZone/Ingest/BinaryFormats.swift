/// Known binary formats, told by their first bytes, so that a picture named `.html` gets a line that says so.
enum BinaryFormats {
    /// The name of the format that the bytes begin like.
    static func name(of bytes: [UInt8]) -> String? {
        for (offset, magic, name) in magics where bytes.count >= offset + magic.count {
            if bytes[offset..<offset + magic.count].elementsEqual(magic) { return name }
        }
        return nil
    }

    private static let magics: [(offset: Int, magic: [UInt8], name: String)] = [
        (0, Array("%PDF-".utf8), "a PDF document"),
        (0, [0x50, 0x4B, 0x03, 0x04], "a ZIP archive or office document"),
        (0, [0x50, 0x4B, 0x05, 0x06], "an empty ZIP archive"),
        (0, [0x1F, 0x8B], "gzip-compressed data"),
        (0, Array("BZh".utf8), "bzip2-compressed data"),
        (0, [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "xz-compressed data"),
        (0, [0x28, 0xB5, 0x2F, 0xFD], "Zstandard-compressed data"),
        (0, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7-Zip archive"),
        (0, Array("Rar!".utf8) + [0x1A, 0x07], "a RAR archive"),
        (0, [0x89, 0x50, 0x4E, 0x47], "a PNG image"),
        (0, [0xFF, 0xD8, 0xFF], "a JPEG image"),
        (0, Array("GIF87a".utf8), "a GIF image"),
        (0, Array("GIF89a".utf8), "a GIF image"),
        (8, Array("WEBP".utf8), "a WebP image"),
        (0, [0x49, 0x49, 0x2A, 0x00], "a TIFF image"),
        (0, [0x4D, 0x4D, 0x00, 0x2A], "a TIFF image"),
        (4, Array("ftyp".utf8), "an MP4 video or HEIF image"),
        (0, Array("ID3".utf8), "an MP3 recording"),
        (0, Array("OggS".utf8), "an Ogg recording"),
        (0, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an office document of the old binary kind"),
        (0, Array("SQLite format 3".utf8), "an SQLite database"),
        (0, [0x7F, 0x45, 0x4C, 0x46], "a program"),
        (0, [0xCF, 0xFA, 0xED, 0xFE], "a program"),
    ]
}
