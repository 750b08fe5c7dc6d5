import Testing

@testable import MixedZone

@Suite struct AuditTests {
    private var audit: Audit {
        var audit = Audit()
        audit.add(
            RecordFixture.record(
                "first", "It rained. \"I ran,\" said Málková. \"Who knows?\"",
                quoting: [("I ran,", "Šárka Málková"), ("Who knows?", nil)],
                people: [RecordFixture.person("Šárka Málková", nation: "CZE")]))
        audit.add(
            RecordFixture.record(
                "second", "\"Again,\" said Malkova. \"Fine,\" said O’Dare. \"Sure,\" said a spokesman.",
                quoting: [("Again,", "Sarka Malkova"), ("Fine,", "Liam O’Dare"), ("Sure,", "a spokesman")]))
        return audit
    }

    @Test func groupsByNameWhateverTheAccents() {
        #expect(audit.groups.map(\.name) == ["a spokesman", "Liam O’Dare", "Šárka Málková"])
        #expect(audit.groups.last?.quotes.map(\.article) == ["first", "second"])
        #expect(audit.groups.last?.nation == "CZE")
        #expect(audit.withoutSpeaker.map(\.quote.text) == ["Who knows?"])
    }

    @Test(arguments: [
        ("malkova", ["Šárka Málková"]), ("ŠÁRKA", ["Šárka Málková"]), ("Málková Šárka", ["Šárka Málková"]),
        ("o'dare", ["Liam O’Dare"]), ("ODare", ["Liam O’Dare"]), ("mal", ["Šárka Málková"]), ("alkova", []), ("", []),
        ("Šárka Dare", []),
    ])
    func findsByPartsOfTheName(query: String, names: [String]) {
        #expect(audit.groups(matching: query).map(\.name) == names)
    }

    @Test func prefersWholeWords() {
        var audit = Audit()
        for name in ["Ann Olsen", "Annika Berg"] {
            audit.add(RecordFixture.record("a", "\"Yes\"", quoting: [("Yes", name)]))
        }
        #expect(audit.groups(matching: "ann").map(\.name) == ["Ann Olsen"])
        #expect(audit.groups(matching: "annik").map(\.name) == ["Annika Berg"])
    }

    @Test func guessesWhatWasMeant() {
        #expect(audit.suggestions(for: "Malkowa") == ["Šárka Málková"])
        #expect(audit.suggestions(for: "Lian O'Dare") == ["Liam O’Dare"])
        #expect(audit.suggestions(for: "Zzyzx").isEmpty)
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
