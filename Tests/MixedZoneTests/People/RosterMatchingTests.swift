import Testing

@testable import MixedZone

/// What a roster makes of the people of an article.
@Suite struct RosterMatchingTests {
    private static func record(_ text: String, roster: String) throws -> ArticleRecord {
        try Pipeline(roster: Roster(csv: Array(roster.utf8))).record(of: RecordFixture.source(text))
    }

    private static let roster = """
        name,aliases,nation,sex,birth date,world_athletics_id
        Ronald Oske,Ronny Oske,KEN,M,1999-02-03,14203
        Sarah Tolvik,,NOR,F,1997,
        James Orskell,,JAM,M,,3
        Joan Orskell,,JAM,F,,4
        """

    @Test func givesCanonicalNameNationAndIdentifiers() throws {
        let people = try Self.record("Ronny Oske won the 800m. Ronald Oske wept.", roster: Self.roster).people
        let person = try #require(people.first)
        #expect(people.count == 1)
        #expect(person.name == "Ronald Oske")
        #expect(person.nation == "KEN")
        #expect(person.nationEvidence?.rule == "nation.roster")
        #expect(person.nationEvidence?.text == nil)
        #expect(person.ids == ["worldAthleticsId": "14203"])
        #expect(person.mentions.count == 2)
    }

    @Test func wordsOfTheArticleTellTheNationFirst() throws {
        let record = try Self.record("Norway's Sarah Tolvik won the 800m.", roster: Self.roster)
        #expect(record.people.first?.nationEvidence?.rule == "nation.before")
        #expect(record.people.first?.ids == nil)
    }

    @Test func reportsNamesThatFitSeveral() throws {
        let record = try Self.record("J. Orskell was third in the 800m, said Weatherby.", roster: Self.roster)
        #expect(record.warnings.map(\.code) == ["roster-ambiguous"])
        #expect(record.warnings.first?.message.contains("line 4") == true)
        #expect(record.people.first?.ids == nil)
    }

    @Test func leavesSomebodyOfAnotherNationAlone() throws {
        let record = try Self.record("Sweden's Sarah Tolvik won the 800m.", roster: Self.roster)
        #expect(record.people.first?.nation == "SWE")
        #expect(record.warnings.map(\.code) == ["roster-conflict"])
    }

    @Test func findsNamesThatNothingElseSpeaksFor() throws {
        let text = "Behind them Ruk Dal Bren it was."
        #expect(try Pipeline().record(of: RecordFixture.source(text)).people.isEmpty)
        #expect(try Self.record(text, roster: "name\nRuk Dal Bren\n").people.map(\.name) == ["Ruk Dal Bren"])
    }

    @Test func tellsPronounsBySex() throws {
        let roster = "name,sex\nTirvan Oske,F\nReto Belden,M\n"
        let record = try Self.record("Tirvan Oske met Reto Belden in Oslo. She was tired.", roster: roster)
        let she = record.people.first { $0.mentions.contains { $0.text == "She" } }
        #expect(she?.name == "Tirvan Oske")
    }
}
