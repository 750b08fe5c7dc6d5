import Testing

@testable import MixedZone

@Suite struct TextRepairTests {
    @Test(arguments: [
        ("Itâ€™s over", "It’s over"), ("â€œYesâ€\u{9D} she said", "“Yes” she said"),
        ("â€œYesâ€ she said", "“Yes” she said"),
        ("cost Â£15", "cost £15"), ("a 5 â€“ 3 lead", "a 5 – 3 lead"), ("JosÃ© and KovaÄ‡", "José and Kovać"),
        ("Ã¢â‚¬Å“YesÃ¢â‚¬Â\u{9D}", "“Yes”"), ("It\u{92}s", "It’s"),
        ("It&rsquo;s &amp; &pound;5 &#8211; &#x27;ok&#39;", "It’s & £5 – 'ok'"),
        ("It&#146;s", "It’s"), ("&amp;rsquo;", "’"), ("3:28.24\u{A0}on the clock", "3:28.24 on the clock"),
        ("cham\u{AD}pion\u{200B}ship", "championship"), ("Bjo\u{308}rn", "Bj\u{F6}rn"), ("\u{FEFF}Start", "Start"),
    ])
    func repairs(_ broken: String, _ whole: String) {
        var repair = TextRepair()
        #expect(
            String(decoding: repair.repair(Array(broken.utf8)), as: UTF8.self).unicodeScalars.elementsEqual(
                whole.unicodeScalars))
    }

    @Test(arguments: [
        "São Paulo", "SÃO PAULO", "Âge", "château à 5 £", "“Ä” said he", "„Übergröße“", "AT&T; R&D", "fish & chips",
        "Zoë 🏃",
        "naïve – “café” ’s", "&unknown;",
    ])
    func leavesAlone(_ text: String) {
        var repair = TextRepair()
        #expect(String(decoding: repair.repair(Array(text.utf8)), as: UTF8.self) == text)
        #expect(repair.mojibake == 0 && repair.entities == 0)
    }

    @Test func saysWhatWasRepaired() throws {
        let record = try dumpRecord("It cost Â£15 &amp; Â£2 more.\r\nThe rain came later.\r\n")
        #expect(record.text == "It cost £15 & £2 more.\n\nThe rain came later.")
        #expect(record.warnings.map(\.code) == ["mojibake-repaired", "entities-decoded"])
        #expect(record.warnings.first?.message.hasPrefix("2 ") == true)
    }
}
