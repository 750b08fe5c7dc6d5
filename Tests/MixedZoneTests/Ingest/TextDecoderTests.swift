import Testing

@testable import MixedZone

@Suite struct TextDecoderTests {
    private func decode(
        _ bytes: [UInt8], _ content: Source.Content = .text, charset: String? = nil, fallback: String? = nil
    ) throws -> (String, String) {
        let decoder = TextDecoder(
            content: content, charset: charset, fallback: fallback.flatMap(LegacyEncoding.init(label:)))
        let decoded = try decoder.decode(bytes)
        return (String(decoding: decoded.bytes, as: UTF8.self), decoded.encoding)
    }

    private func warnings(_ bytes: [UInt8], _ content: Source.Content = .html) throws -> [String] {
        try TextDecoder(content: content).decode(bytes).warnings.map(\.code)
    }

    private func latin(_ text: String) -> [UInt8] { text.unicodeScalars.map { UInt8($0.value) } }

    @Test func takesUTF8AndDropsItsMark() throws {
        #expect(try decode([0xEF, 0xBB, 0xBF] + Array("Zoë".utf8)) == ("Zoë", "utf-8"))
        #expect(try decode(Array("Zoë 🏃".utf8)) == ("Zoë 🏃", "utf-8"))
    }

    @Test(arguments: [true, false]) func readsUTF16(isLittleEndian: Bool) throws {
        let units = "\u{FEFF}<p>Zoë 🏃".utf16.flatMap { unit in
            isLittleEndian ? [UInt8(unit & 255), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 255)]
        }
        let name = isLittleEndian ? "utf-16le" : "utf-16be"
        #expect(try decode(units) == ("<p>Zoë 🏃", name))
        #expect(try decode(Array(units.dropFirst(2)), .html) == ("<p>Zoë 🏃", name))
        #expect(throws: IngestError.invalidEncoding(name: name)) { try decode(Array(units.dropLast())) }
        // Without a mark, and without a tag at the beginning, the user can say so.
        let text = Array(units.dropFirst(8))
        #expect(try decode(text, fallback: name) == ("Zoë 🏃", name))
        #expect(throws: (any Error).self) { try decode(text) }
    }

    @Test(arguments: [
        "<meta charset=windows-1252>", "<META CHARSET=\"ISO-8859-1\">", "<?xml version='1.0' encoding='latin1'?>",
        "<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-1'>",
        "<meta name=viewport content=x><meta  charset = 'cp1252' />",
    ])
    func readsWhatAPageDeclares(declaration: String) throws {
        let page = latin(declaration + "<p>Zo") + [0xEB, 0x20, 0x93, 0x31, 0x94, 0x20, 0x80]
        #expect(try decode(page, .html) == (declaration + "<p>Zoë “1” €", "windows-1252"))
    }

    @Test func believesTheBytesBeforeTheDeclaration() throws {
        let page = "<meta charset=iso-8859-1><p>Zoë"
        #expect(try decode(Array(page.utf8), .html) == (page, "utf-8"))
    }

    @Test(arguments: [
        ("windows-1250", [0x8A, 0xE8], "Šč"), ("windows-1251", [0xC8, 0xEB], "Ил"), ("latin2", [0xA9, 0xB9], "Šš"),
        ("shift_jis", [0x93, 0xFA, 0x96, 0x7B], "日本"), ("x-sjis", [0x87, 0x40], "①"), ("gb2312", [0xD6, 0xD0], "中"),
        ("gbk", [0x80], "€"), ("big5", [0xA4, 0xA4], "中"), ("euc-jp", [0xC6, 0xFC], "日"),
        ("euc-kr", [0xC7, 0xD1], "한"),
        ("koi8-r", [0xC9], "и"), ("iso-8859-9", [0xFD], "ı"), ("iso-8859-15", [0xA4], "€"), ("ibm866", [0x88], "И"),
        ("macintosh", [0x8E], "é"), ("windows-874", [0xA1], "ก"),
        ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x1B, 0x28, 0x42], "日"),
        ("windows-1252", [0x81, 0x8D, 0x80], "\u{81}\u{8D}€"), ("  Latin1 ", [0xE9], "é"),
    ])
    func readsOtherEncodings(label: String, bytes: [UInt8], text: String) throws {
        let declaration = "<meta charset='\(label)'>"
        if !label.hasPrefix(" ") {
            #expect(try decode(Array(declaration.utf8) + bytes, .html).0 == declaration + text)
        }
        // What the server says goes before what the document says, and a text has nothing else.
        #expect(try decode(Array("<meta charset=utf-8>".utf8) + bytes, .html, charset: label).0.hasSuffix(text))
        #expect(try decode(bytes + [0x20, 0x61], charset: label).0.hasPrefix(text))
        #expect(try decode(bytes, fallback: label).0 == text)
    }

    /// Every label has a converter on this system, and every converter reads ASCII.
    @Test func hasAConverterForEveryLabel() throws {
        let labels = [
            "866", "l6", "dos-874", "x-mac-cyrillic", "koi8-ru", "iso-8859-8-i", "csisolatin5", "gb18030",
            "windows-949", "x-x-big5", "ms932", "cseucpkdfmtjapanese", "csiso2022jp", "unicodefffe", "mac", "tis-620",
        ]
        for label in labels {
            let encoding = try #require(LegacyEncoding(label: label), "\(label)")
            let text: [UInt8] = encoding.isUTF16 ? [0, 0x61] : [0x61]
            #expect(encoding.decode(text, brokenAtMost: 0)?.bytes == [0x61], "\(label)")
        }
        #expect(LegacyEncoding(label: "replacement") == nil)
        #expect(LegacyEncoding(label: "hz-gb-2312") == nil)
    }

    @Test func readsAPageWithoutADeclarationAsBrowsersDo() throws {
        let page = Array("<p>Zo".utf8) + [0xEB, 0x20, 0x93]
        #expect(try decode(page, .html) == ("<p>Zoë “", "windows-1252"))
        #expect(try warnings(page) == ["encoding-assumed"])
        #expect(try decode(page, .html, fallback: "windows-1251").1 == "windows-1251")
        #expect(try warnings(Array("<p>Zoë".utf8)).isEmpty)
    }

    @Test func mendsAFewBrokenBytesOfADocumentThatSaysItIsUTF8() throws {
        let declaration = "<meta charset=utf-8>"
        let broken = Array(declaration.utf8) + [0x61, 0xE2, 0x80, 0x62, 0xFF, 0x63]
        #expect(try decode(broken, .html) == (declaration + "a\u{FFFD}b\u{FFFD}c", "utf-8"))
        #expect(try warnings(broken) == ["encoding-repaired"])
        #expect(try decode([0xEF, 0xBB, 0xBF, 0x3C, 0x70, 0x3E, 0xFF], .html) == ("<p>\u{FFFD}", "utf-8"))
        #expect(try decode(Array("<rss>".utf8) + [0xFF], .xml) == ("<rss>\u{FFFD}", "utf-8"))
        let many = Array(declaration.utf8) + [0xFF, 0x61, 0xFF, 0x61, 0xFF, 0x61, 0xFF, 0x61, 0xFF]
        #expect(throws: IngestError.invalidUTF8(offset: 20, line: 1)) { try decode(many, .html) }
        #expect(throws: IngestError.invalidEncoding(name: "shift_jis")) {
            try decode(Array("<meta charset=sjis>".utf8) + [UInt8](repeating: 0xFF, count: 9), .html)
        }
    }

    @Test func keepsTextStrict() {
        let text = Array("one\ntwo ".utf8) + [0xE9] + Array(" three".utf8)
        #expect(throws: IngestError.invalidUTF8(offset: 8, line: 2)) { try decode(text) }
        #expect(throws: IngestError.invalidUTF8(offset: 8, line: 2)) { try decode(text, fallback: "utf-8") }
        #expect(throws: IngestError.invalidEncoding(name: "euc-jp")) { try decode([0xFF], fallback: "euc-jp") }
    }

    @Test func leavesUTF8AloneWhateverTheUserNames() throws {
        #expect(try decode(Array("Zoë".utf8), fallback: "windows-1252") == ("Zoë", "utf-8"))
    }

    @Test func refusesAnUnknownEncoding() {
        let page = Array("<meta charset=klingon>".utf8) + [0xFF]
        #expect(throws: IngestError.unknownEncoding(label: "klingon")) { try decode(page, .html) }
    }

    @Test func refusesWhatIsNoText() {
        #expect(throws: IngestError.empty) { try decode([]) }
        #expect(throws: IngestError.empty) { try decode(Array(" \n\t\r\n".utf8)) }
        #expect(throws: IngestError.empty) { try decode([0xEF, 0xBB, 0xBF]) }
        #expect(throws: IngestError.nulByte(offset: 6, line: 2)) { try decode(Array("one\nab\0c".utf8)) }
        #expect(throws: IngestError.binary(format: "a PDF document")) { try decode(Array("%PDF-1.7 x".utf8), .html) }
        #expect(throws: IngestError.binary(format: "a ZIP archive or office document")) {
            try decode([0x50, 0x4B, 3, 4, 0, 0])
        }
        #expect(throws: IngestError.binary(format: "a JPEG image")) { try decode([0xFF, 0xD8, 0xFF, 0xE0]) }
    }
}

@Suite struct UTF8ValidationTests {
    @Test(
        arguments: [
            [0xC0, 0xAF], [0xC1, 0x80], [0xE0, 0x9F, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0x80, 0x80],
            [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80], [0xE2, 0x82], [0xE2, 0x28, 0xA1], [0xFF],
        ] as [[UInt8]])
    func findsIllFormedSequences(sequence: [UInt8]) {
        for lead in [0, 1, 15, 16, 17, 40] {
            let bytes = [UInt8](repeating: 0x61, count: lead) + sequence + Array("tail".utf8)
            #expect(UTF8Validation.firstInvalidOffset(in: bytes) == lead)
        }
    }

    @Test func agreesWithTheStandardLibrary() {
        var state: UInt64 = 7
        for _ in 0..<5000 {
            let bytes: [UInt8] = (0..<24).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return [0x41, 0xC3, 0xA9, 0xE2, 0x82, 0xAC, 0xF0, 0x9F][Int(state >> 61)]
            }
            let isValid = String(validating: bytes, as: UTF8.self) != nil
            #expect((UTF8Validation.firstInvalidOffset(in: bytes) == nil) == isValid)
        }
    }
}
