/// The names of the months in the languages that web pages in Latin letters date themselves in, whatever the language of
/// their text: systems that write dates take the server's.
enum MonthNames {
    /// The names from January on; several for a month are parted by a slash. Short names that are common English words
    /// ("set", "out") are left out.
    private static let lists = [
        "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct november/nov december/dec",
        "januar/jan/jänner februar/feb/feber märz/mär april/apr mai juni/jun juli/jul august/aug september/sep oktober/okt november/nov dezember/dez",
        "janvier/janv février/févr/fevrier mars avril/avr mai juin juillet/juil août/aout septembre/sept octobre/oct novembre/nov décembre/déc/decembre",
        "enero/ene febrero/feb marzo/mar abril/abr mayo junio/jun julio/jul agosto/ago septiembre/setiembre/sept octubre/oct noviembre/nov diciembre/dic",
        "gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago settembre ottobre/ott novembre/nov dicembre/dic",
        "janeiro fevereiro/fev março/marco abril/abr maio/mai junho/jun julho/jul agosto/ago setembro outubro novembro/nov dezembro/dez",
        "januari februari maart/mrt april mei juni juli augustus september oktober/okt november december",
        "januari februari mars april maj juni juli augusti/aug september oktober/okt november december",
        "januar februar mars/marts april mai/maj juni juli august september oktober november desember",
    ]

    /// Words between the parts of a date.
    static let particles: Set<[UInt8]> = Set(["de", "of", "the", "del", "den", "le", "il"].map { Array($0.utf8) })

    private static let numbers: [[UInt8]: Int] = {
        var numbers: [[UInt8]: Int] = [:]
        for list in lists {
            for (index, names) in list.split(separator: " ").enumerated() {
                for name in names.split(separator: "/") { numbers[Array(name.utf8)] = index + 1 }
            }
        }
        return numbers
    }()

    /// The number of the month with that name or short name in lower case, 1…12; nil for another word.
    static func number(of word: [UInt8]) -> Int? {
        word.count >= 3 && word.count <= 12 ? numbers[word] : nil
    }
}
