import Testing

@testable import MixedZone

@Suite struct PipelineTests {
    @Test func cleansPlainText() throws {
        let bytes = Array("One line.\n\nAnother line.\n".utf8)
        let description = SourceDescription(
            path: nil, url: nil, format: .text, encoding: "utf-8", bytes: bytes.count, sha256: "")
        let record = try Pipeline().record(of: Source(id: "a", description: description, bytes: bytes))
        #expect(record.text == "One line.\n\nAnother line.")
        #expect(record.blocks.map(\.start) == [0, 11])
    }
}
