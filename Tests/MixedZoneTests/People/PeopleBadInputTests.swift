import Testing

@testable import MixedZone

/// What the stage makes of texts that are no ordinary articles, through the whole pipeline.
@Suite struct PeopleBadInputTests {
    @Test func findsFullNamesInATextOfCapitals() throws {
        let text = """
            TOLVIK WINS IN OSLO

            SARAH TOLVIK WON THE 800 METRES IN OSLO ON FRIDAY. THE CROWD SANG AND THE BAND PLAYED ON. NOBODY LEFT BEFORE MIDNIGHT.
            """
        let names = try PeopleProbe.names(in: text)
        #expect(names.allSatisfy { $0.uppercased().hasSuffix("TOLVIK") }, "\(names)")
    }

    @Test func findsNobodyInATextWithoutCapitals() throws {
        let text = """
            tolvik wins in oslo

            sarah tolvik of norway won the 800m on friday in 1:58.20. "i am glad," said the norwegian, 24, before she left with james orskell.
            """
        let record = try PeopleProbe.record(of: text)
        #expect(record.people.isEmpty)
        #expect(record.warnings.allSatisfy { $0.code != "language" })
    }

    @Test(arguments: [
        // French, Italian, Portuguese, Dutch, Swedish, Finnish, Polish, Russian, Greek, Japanese
        "La coureuse a gagné dimanche une course très difficile et après elle a dit que personne ne pouvait attendre un tel résultat dans "
            + "ces conditions, parce que sa préparation était longue et souvent interrompue par des blessures. Marie Tolvik était contente.",
        "La corridora ha vinto domenica una gara molto difficile e dopo ha detto che nessuno poteva aspettare un risultato come questo, "
            + "perché la preparazione era stata lunga e spesso interrotta dagli infortuni. Maria Tolvik era molto contenta.",
        "De loopster won zondag een zware wedstrijd en zei daarna dat niemand zo een uitslag had verwacht, omdat de voorbereiding lang was "
            + "geweest en vaak onderbroken door blessures. Marie Tolvik was tevreden met haar tijd en ging naar huis toe.",
        "Löparen vann söndagens lopp efter en hård strid och sade efteråt att ingen hade väntat sig ett sådant resultat, eftersom "
            + "förberedelserna hade varit långa och ofta avbrutna av skador. Maria Tolvik var nöjd med sin tid och åkte hem.",
        "Biegaczka wygrała w niedzielę bardzo trudny bieg i powiedziała potem, że nikt nie czekał na taki wynik, ponieważ przygotowania "
            + "były długie i często przerywane przez kontuzje. Maria Tolvik była zadowolona ze swojego czasu i pojechała do domu.",
    ])
    func findsNothingInOtherLanguages(text: String) throws {
        let record = try PeopleProbe.record(of: text)
        #expect(record.warnings.contains { $0.code == "language" })
        #expect(record.people.isEmpty && record.quotes.isEmpty && record.results.isEmpty)
    }

    @Test(arguments: [
        "فازت سارة تولفيك بسباق 800 متر في أوسلو يوم الجمعة. قالت بعد السباق إنها سعيدة.",
        "שרה טולביק ניצחה במרוץ ל-800 מטר באוסלו ביום שישי. היא אמרה שהיא שמחה.",
        "サラ・トルビックは金曜日、オスロの800メートルで優勝した。「うれしい」と語った。",
    ])
    func survivesOtherScripts(text: String) throws {
        // A text without one word that the cleaner takes for prose is no article at all.
        #expect(((try? PeopleProbe.names(in: text)) ?? []).isEmpty)
    }

    @Test func readsNamesAmongOtherScriptsAndCombiningCharacters() throws {
        // "Müller" with a combining diaeresis, a name between right-to-left marks, an Arabic name in brackets.
        let text =
            "Jose\u{301} Mu\u{308}ller beat \u{200F}Sarah Tolvik\u{200F} (سارة) on Friday. \u{202B}Mu\u{308}ller\u{202C} said so."
        let people = try PeopleProbe.people(in: text)
        #expect(people.contains { $0.name == "José Müller" })
        #expect(people.contains { $0.name == "Sarah Tolvik" })
        for mention in people.flatMap(\.mentions) { #expect(mention.end > mention.start) }
    }

    @Test func survivesStrayCombiningCharacters() throws {
        let text =
            "\u{301}\u{301} Sarah\u{301}\u{301}\u{301} Tolvik\u{20DD} won the 800m. "
            + String(repeating: "\u{301}", count: 2000)
        _ = try PeopleProbe.record(of: text)
    }

    /// Ten thousand people with descriptions and pronouns between them, in one paragraph and in many.
    @Test(arguments: ["\n\n", " "]) func staysLinearInTenThousandNames(between: String) throws {
        func seconds(_ count: Int) throws -> Double {
            let text = (0..<count).map { number in
                let name = "Sarah Tol" + Self.letters(number)
                return
                    "Kenyan \(name), \(18 + number % 20), beat Norway's James Ors\(Self.letters(number)) by a metre. "
                    + "The Kenyan wept, and the \(18 + number % 20)-year-old said that she was glad."
            }.joined(separator: between)
            var people = 0
            let time = try ProcessorTime.measure { people = try PeopleProbe.people(in: text).count }
            #expect(people == 2 * count)
            return Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)
        }
        let isLinear = try ProcessorTime.holds { try seconds(5000) < max(seconds(500), 0.05) * 30 }
        #expect(isLinear)
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
