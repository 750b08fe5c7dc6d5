import Testing

@testable import MixedZone

@Suite struct AuditTests {
    private var document: AuditDocument {
        var audit = AuditBuilder()
        audit.add(
            RecordFixture.record(
                "first", "It rained. \"I ran,\" said Málková. \"Who knows?\"",
                quoting: [("I ran,", "Šárka Málková"), ("Who knows?", nil)],
                people: [RecordFixture.person("Šárka Málková", nation: "CZE")]))
        audit.add(
            RecordFixture.record(
                "second", "\"Again,\" said Malkova. \"Fine,\" said O’Dare. \"Sure,\" said a spokesman.",
                quoting: [("Again,", "Sarka Malkova"), ("Fine,", "Liam O’Dare"), ("Sure,", "a spokesman")]))
        return audit.document()
    }

    @Test func joinsPeopleByNameWhateverTheAccents() {
        #expect(document.athletes.map(\.name) == ["a spokesman", "Liam O’Dare", "Šárka Málková"])
        #expect(document.athletes.last?.quotes.map(\.article) == ["first", "second"])
        #expect(document.athletes.last?.otherNames == ["Sarka Malkova"])
        #expect(document.athletes.last?.nation == "CZE")
        #expect(document.withoutSpeaker.map(\.quote.text) == ["Who knows?"])
    }

    @Test(arguments: [
        ("malkova", ["Šárka Málková"]), ("ŠÁRKA", ["Šárka Málková"]), ("Málková Šárka", ["Šárka Málková"]),
        ("o'dare", ["Liam O’Dare"]), ("ODare", ["Liam O’Dare"]), ("mal", ["Šárka Málková"]), ("alkova", []), ("", []),
        ("Šárka Dare", []),
    ])
    func findsByPartsOfTheName(query: String, names: [String]) {
        #expect(document.athletes(matching: query).map(\.name) == names)
    }

    @Test func prefersWholeWords() {
        var audit = AuditBuilder()
        for name in ["Ann Olsen", "Annika Berg"] {
            audit.add(RecordFixture.record("a", "\"Yes\"", quoting: [("Yes", name)]))
        }
        #expect(audit.document().athletes(matching: "ann").map(\.name) == ["Ann Olsen"])
        #expect(audit.document().athletes(matching: "annik").map(\.name) == ["Annika Berg"])
    }

    @Test func guessesWhatWasMeant() {
        #expect(document.suggestions(for: "Malkowa") == ["Šárka Málková"])
        #expect(document.suggestions(for: "Lian O'Dare") == ["Liam O’Dare"])
        #expect(document.suggestions(for: "Zzyzx").isEmpty)
    }

    @Test func selectsByDateSourceAndFinding() {
        var audit = AuditBuilder()
        for (id, date) in [("old", "2019-05-01"), ("new", "2024-08-06T20:00:00Z"), ("undated", nil)] {
            var record = RecordFixture.record(
                id, "\"Words of \(id).\" \"More of it.\"",
                quoting: [("Words of \(id).", "Ilse Varnhagen"), ("More of it.", nil)])
            record.metadata.published = date
            record.source.url = "https://\(id).example/mile"
            audit.add(record)
        }
        func articles(_ change: (inout AuditDocument.Selection) -> Void) -> [String] {
            var selection = AuditDocument.Selection()
            change(&selection)
            let part = audit.document().selecting(selection)
            return part.athletes.flatMap { $0.quotes.map(\.article) } + part.withoutSpeaker.map { "-\($0.article)" }
        }
        #expect(articles { _ in } == ["old", "new", "undated", "-old", "-new", "-undated"])
        #expect(articles { $0.since = "2024-08-06" } == ["new", "-new"])
        #expect(articles { $0.source = "https://o*" } == ["old", "-old"])
        #expect(articles { $0.athlete = "ilse" } == ["old", "new", "undated"])
        #expect(articles { $0.finding = .noSpeaker } == ["-old", "-new", "-undated"])
        #expect(articles { $0.finding = .runsOn } == [])
    }

    @Test(arguments: [
        ("Søren Łuczak-Weiß", ["soren", "luczak", "weiss"]), ("D’Arcy 3rd", ["darcy", "3rd"]), ("—", []),
    ])
    func comparesNamesByPlainWords(name: String, words: [String]) {
        #expect(NameKey(name).words == words)
    }
}

@Suite struct SentenceAroundTests {
    @Test(arguments: [
        ("It rained. \"I ran,\" said Ilse. She left.", "I ran,", "\"I ran,\" said Ilse."),
        ("It rained. \"I ran.\" She left.", "I ran.", "\"I ran.\""),
        ("One. Ilse said: \"I ran. I won.\" Two.", "I ran. I won.", "Ilse said: \"I ran. I won.\""),
        ("\"Why?\" asked Ilse, 31. Two.", "Why?", "\"Why?\" asked Ilse, 31."),
        ("\"I ran", "I ran", "\"I ran"), ("I ran", "I ran", "I ran"),
        ("Zoë 🏃 won. “So what?” Then.", "So what?", "“So what?”"),
    ])
    func widensToTheSentence(text: String, quote: String, sentence: String) {
        let span = RecordFixture.span(quote, in: text)
        let scalars = Array(text.unicodeScalars)
        #expect(
            SentenceAround.text(of: span.start..<span.end, in: scalars, within: 0..<scalars.count) == sentence)
    }

    @Test func staysWithinBoundsThatAreWrong() {
        #expect(SentenceAround.text(of: 5..<90, in: Array("short".unicodeScalars), within: 0..<70) == "short")
        #expect(SentenceAround.text(of: 0..<0, in: [], within: 0..<0) == "")
    }
}
