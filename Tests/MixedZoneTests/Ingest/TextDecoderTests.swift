import Testing

@testable import MixedZone

@Suite struct TextDecoderTests {
    private func decode(_ bytes: [UInt8], _ format: SourceDescription.Format = .text) throws -> (String, String) {
        let decoded = try TextDecoder.decode(bytes, format: format)
        return (String(decoding: decoded.bytes, as: UTF8.self), decoded.encoding)
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
        ("shift_jis", [0x93, 0xFA, 0x96, 0x7B], "日本"),
    ])
    func readsOtherEncodings(label: String, bytes: [UInt8], text: String) throws {
        let declaration = "<meta charset=\(label)>"
        #expect(try decode(Array(declaration.utf8) + bytes, .html).0 == declaration + text)
    }

    @Test func saysWhereUTF8Breaks() {
        let text = Array("one\ntwo ".utf8) + [0xE9] + Array(" three".utf8)
        #expect(throws: IngestError.invalidUTF8(offset: 8, line: 2)) { try decode(text) }
        #expect(throws: IngestError.invalidUTF8(offset: 8, line: 2)) { try decode(text, .html) }
        let declared = Array("<meta charset=utf-8>".utf8) + [0xFF]
        #expect(throws: IngestError.invalidUTF8(offset: 20, line: 1)) { try decode(declared, .html) }
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
