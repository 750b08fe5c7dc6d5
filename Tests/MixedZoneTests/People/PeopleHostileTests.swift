import Testing

@testable import MixedZone

/// Texts in which capitals say nothing, other languages, and names by the thousand.
@Suite struct PeopleHostileTests {
    private static let german = """
        Die Läuferin hat am Sonntag in einem spannenden Rennen den dritten Platz belegt und war danach sehr zufrieden. Ihre Trainerin sagte, \
        dass niemand mit einem solchen Ergebnis gerechnet habe, weil die Vorbereitung wegen einer Verletzung lange unterbrochen werden musste.
        """
    private static let spanish = """
        La corredora ganó el domingo una carrera muy difícil y después dijo que estaba contenta porque nadie había esperado un resultado como \
        ese. Su entrenador explicó que la preparación había sido larga y que todavía quedan muchas semanas hasta los campeonatos del verano.
        """

    @Test(arguments: [german, spanish]) func saysThatATextIsNotEnglish(text: String) throws {
        let record = try PeopleProbe.record(of: text)
        #expect(record.warnings.contains { $0.code == "language" })
        #expect(record.people.isEmpty && record.marks.isEmpty && record.quotes.isEmpty)
    }

    @Test(arguments: [
        "Sarah Tolvik won the race on Sunday and said that she was happy with it.",
        "1 Orskell 10.2 sec\n2 Tolvik 10.3 sec\n3 Belden 10.4 sec",
        String(repeating: "1 Orskell 10.2 sec heat one, first run, second run, wind legal\n", count: 20),
    ])
    func readsEnglishAndLists(text: String) throws {
        #expect(try !PeopleProbe.record(of: text).warnings.contains { $0.code == "language" })
    }

    @Test func findsNobodyWithoutCapitals() throws {
        let text = "sarah tolvik won the race on sunday. \"it was hard,\" said tolvik, 22, who lives here."
        #expect(try PeopleProbe.names(in: text) == [])
    }

    @Test func findsNoNonsenseInCapitals() throws {
        let text = "THE RACE WAS WON BY A RUNNER FROM THE COAST. NOBODY KNEW WHAT THE JUDGES SAID ABOUT IT."
        #expect(try PeopleProbe.names(in: text) == [])
    }

    /// Ten times the names may cost twenty times as long, not a hundred times.
    @Test(arguments: [false, true]) func staysLinearInNames(share: Bool) throws {
        let isLinear = try ProcessorTime.holds {
            try Self.seconds(names: 3000, sharing: share) < max(Self.seconds(names: 300, sharing: share), 0.005) * 30
        }
        #expect(isLinear)
    }

    private static func seconds(names: Int, sharing: Bool) throws -> Double {
        var lines = ""
        for number in 0..<names {
            let surname = sharing ? "Tolvik" : "Tol" + letters(number)
            lines += "Bel\(letters(number)) \(surname), 22, was late. \(surname) said so.\n\n"
        }
        var article = CleanArticle()
        for line in lines.split(separator: "\n") { article.append(.paragraph, Array(line.utf8)) }
        let text = TokenizedText(article, lexicon: Knowledge.standard.lexicon)
        let entities = EntityRecogniser(knowledge: .standard).entities(in: text)
        var found = 0
        let time = ProcessorTime.measure {
            found = PeopleRecogniser(knowledge: .standard).people(in: text, entities: entities).persons.count
        }
        #expect(found == names)
        return Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)
    }

    private static func letters(_ number: Int) -> String {
        var rest = number
        var word = ""
        for _ in 0..<4 {
            word += ["ba", "do", "fi", "gu", "ke", "lo", "mi", "nu", "ra", "se"][rest % 10]
            rest /= 10
        }
        return word
    }
}
