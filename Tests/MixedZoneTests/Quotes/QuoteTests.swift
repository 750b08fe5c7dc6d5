import Testing

@testable import MixedZone

/// Segments, speakers and speeches, through the whole pipeline.
@Suite struct QuoteTests {
    private func quotes(in text: String) throws -> [Quote] {
        let bytes = Array(text.utf8)
        let description = SourceDescription(
            path: nil, url: nil, format: .text, encoding: "utf-8", bytes: bytes.count, sha256: "")
        return try Pipeline().record(of: Source(id: "a", description: description, bytes: bytes)).quotes
    }

    @Test(arguments: [
        // A closing mark left out before the next opening one.
        (
            "\"It was hard,\" said Sarah Tolvik. \"I was tired. \"We go again on Sunday.\"",
            ["It was hard,", "I was tired.", "We go again on Sunday."]
        ),
        // Apostrophes and plural possessives inside single marks.
        (
            "'It was the runners' day, and I'm glad of it,' said Sarah Tolvik.",
            ["It was the runners' day, and I'm glad of it,"]
        ),
        // Feet, inches and a clock beside a quotation.
        ("Sarah Tolvik is 5'7\" and ran 4'27\"3. \"I am tall enough,\" she said.", ["I am tall enough,"]),
        // A nickname and a title are no quotations.
        ("James \"Dodger\" Orskell sang \"Harbour Lights\" to the crowd.", []),
        // The outer marks of a quotation that quotes.
        ("\"She said 'go' and I went at once,\" said Sarah Tolvik.", ["She said 'go' and I went at once,"]),
    ])
    func cutsSegments(text: String, expected: [String]) throws {
        #expect(try quotes(in: text).filter { $0.kind != .indirect }.map(\.text) == expected)
    }

    @Test func linksThePiecesOfOneSpeech() throws {
        let found = try quotes(
            in:
                "\"It was hard,\" said Sarah Tolvik. \"I was tired.\n\n\"We go again on Sunday.\"\n\n\"No,\" said James Orskell."
        )
        #expect(found.map(\.speaker?.name) == ["Sarah Tolvik", "Sarah Tolvik", "Sarah Tolvik", "James Orskell"])
        #expect(Set(found.prefix(3).map(\.utterance)).count == 1)
        #expect(found[3].utterance != found[0].utterance)
    }

    @Test func leavesOpenWhatTheTextDoesNotSay() throws {
        let found = try quotes(in: "The rain had come at noon.\n\n\"It was as bad as I have known it.\"")
        #expect(found.map(\.speaker?.name) == [nil])
    }
}
