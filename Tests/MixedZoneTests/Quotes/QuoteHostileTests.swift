import Testing

@testable import MixedZone

/// Texts of marks and of little else: no crash, no time that grows faster than the text.
@Suite struct QuoteHostileTests {
    static let shapes: [String] = [
        "\"", "'", "“", "”", "''", "``", "« ", "»x«", "\"a ", " 'a' ", "“a “b ", "a' ", "'tis ", "„a“ ", "‚a‘ ", "‹a› ",
        "12\" 13\" ", "3'27\"5 ", "9\"98 by 10\"02 ", "'n' ", "\"'\"' ", "“It was „hard«, ‘she’ said» \"and' ‹more› ",
        "“Да,” „ναι“ «はい», ‘نعم’ \"हाँ\" ", "\"I ran,\" said Sarah Tolvik. ", "said \"I\" told \"you\" by \"her\" ",
        "Sarah Tolvik said: \"I ran. ", "\"a\" – Sarah Tolvik – ", "Sarah Tolvik, who said, ",
    ]

    /// Eight times the text may cost thirty times as long, not sixty-four times.
    @Test(arguments: shapes)
    func staysLinear(shape: String) {
        let isLinear = ProcessorTime.holds {
            let few = Self.seconds(of: String(repeating: shape, count: 4_000 / shape.count))
            let many = Self.seconds(of: String(repeating: shape, count: 32_000 / shape.count))
            return many < max(few, 0.01) * 30
        }
        #expect(isLinear)
    }

    /// The same in paragraphs of their own.
    @Test(arguments: [
        "\"", "\"a.", "\"a.\"", "'I ran.", "“I ran.", "\"Why?\" asked Sarah Tolvik.", "Sarah Tolvik:", "\"No?\"",
    ])
    func staysLinearInParagraphs(line: String) {
        let isLinear = ProcessorTime.holds {
            let few = Self.seconds(of: String(repeating: line + "\n", count: 500))
            let many = Self.seconds(of: String(repeating: line + "\n", count: 4_000))
            return many < max(few, 0.01) * 30
        }
        #expect(isLinear)
    }

    @Test(arguments: ["\"", "'", "“”", "3'27\"5 "])
    func cutsAMegabyteOfMarks(shape: String) {
        let text = Self.text(String(repeating: shape, count: 1 << 20 / shape.count))
        let segments = QuoteSegmenter(text: text, people: People()).segments()
        for segment in segments.suffix(10) { #expect(segment.tokens.upperBound <= text.tokens.count) }
    }

    @Test func readsATextThatIsOneOpenQuotation() throws {
        let text = "Sarah Tolvik said: \"" + String(repeating: "It was hard and we go again. ", count: 4_000)
        let quotes = try Pipeline().record(of: RecordFixture.source("The day began.\n\n" + text)).quotes
        #expect(quotes.count == 1)
        #expect(quotes.first?.flags.contains("unclosed") == true)
        #expect(quotes.first?.speaker?.name == "Sarah Tolvik")
    }

    /// Every span must say the words of the text.
    @Test(arguments: shapes)
    func keepsItsOffsets(shape: String) throws {
        let text = "The day began.\n\n" + String(repeating: shape, count: 2_000 / shape.count)
        let record = try Pipeline().record(of: RecordFixture.source(text))
        let scalars = Array(record.text.unicodeScalars)
        for quote in record.quotes {
            #expect(String(String.UnicodeScalarView(scalars[quote.start..<quote.end])) == quote.text)
        }
    }

    private static func text(_ words: String) -> TokenizedText {
        var article = CleanArticle()
        for line in words.split(separator: "\n") { article.append(.paragraph, Array(line.utf8)) }
        return TokenizedText(article, lexicon: Knowledge.standard.lexicon)
    }

    /// How long the stage takes, without those before it.
    private static func seconds(of words: String) -> Double {
        let text = text(words)
        let entities = EntityRecogniser(knowledge: .standard).entities(in: text)
        let people = PeopleRecogniser(knowledge: .standard).people(in: text, entities: entities)
        let references = ReferenceFinder(text: text, entities: entities, people: people).references()
        let time = ProcessorTime.measure {
            _ = QuoteRecogniser().quotes(in: text, people: people, references: references)
        }
        return Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)
    }
}
