import Testing

@testable import MixedZone

/// Reading rosters, good and bad.
@Suite struct RosterTests {
    private static func roster(_ text: String) throws -> Roster { try Roster(csv: Array(text.utf8)) }

    private static func failure(_ bytes: [UInt8]) -> RosterError? {
        do throws(RosterError) {
            _ = try Roster(csv: bytes)
            return nil
        } catch {
            return error
        }
    }

    private static func failure(_ text: String) -> RosterError? { failure(Array(text.utf8)) }

    @Test func readsColumnsInAnyOrderAndLineEnds() throws {
        let text =
            "\u{FEFF}Wikidata ID,Birth Date,name,aliases,sex,nation,club,world_athletics_id\r\n"
            + "Q7,1997-10-08,\"Oske, Tirvan\",\"Tirvan Oske; \"\"Tiri\"\" Oske\",M,Kenyan,Weston,14203\r\n"
            + ",1999,Sarah Tolvik,,women,nor,,\r\n\r\n"
        let entries = try Self.roster(text).entries
        #expect(entries.map(\.name) == ["Oske, Tirvan", "Sarah Tolvik"])
        #expect(entries[0].aliases == ["Tirvan Oske", "\"Tiri\" Oske"])
        #expect(entries[0].ids == ["wikidataId": "Q7", "worldAthleticsId": "14203"])
        #expect(entries.map(\.nation) == ["KEN", "NOR"])
        #expect(entries.map(\.sex) == [.male, .female])
        #expect(entries.map(\.birthYear) == [1997, 1999])
        #expect(entries.map(\.line) == [2, 3])
        #expect(entries[1].ids.isEmpty)
    }

    @Test func countsLinesThroughQuotedLineFeeds() {
        let error = Self.failure("name,nation\n\"Sarah\nTolvik\",NOR\nJames Orskell,Narnia\n")
        #expect(error == RosterError(line: 4, reason: .unknownNation("Narnia")))
    }

    @Test(arguments: [
        ("", 1, RosterError.Reason.empty),
        ("\n\n", 1, .empty),
        ("nam,nation\nSarah Tolvik,NOR\n", 1, .missingColumn("name")),
        ("name;nation\nSarah Tolvik;NOR\n", 1, .notCommas),
        ("name,nation,Name\n", 1, .repeatedColumn("Name")),
        ("name,nation\nSarah Tolvik\n", 2, .cells(found: 1, wanted: 2)),
        ("name,nation\nSarah Tolvik,NOR,x\n", 2, .cells(found: 3, wanted: 2)),
        ("name,nation\n,NOR\n", 2, .missingName),
        ("name\nSarah Tolvik\nJames Orskell\nsarah tólvik\n", 4, .repeatedName("sarah tólvik", line: 2)),
        ("name,wa_id\nSarah Tolvik,7\nJames Orskell,7\n", 3, .repeatedID("7", column: "waId", line: 2)),
        ("name,sex\nSarah Tolvik,x\n", 2, .unknownSex("x")),
        ("name,dob\nSarah Tolvik,8/10/1997\n", 2, .badDate("8/10/1997")),
        ("name,dob\nSarah Tolvik,1997-13-08\n", 2, .badDate("1997-13-08")),
        ("name\n\"Sarah Tolvik\nJames Orskell\n", 2, .unclosedQuote),
        ("name\n\"Sarah\" Tolvik\n", 2, .strayQuote),
    ])
    func saysWhatIsWrongAndWhere(text: String, line: Int, reason: RosterError.Reason) {
        #expect(Self.failure(text) == RosterError(line: line, reason: reason))
    }

    @Test func refusesOtherEncodings() {
        #expect(Self.failure(Array("name\nJos".utf8) + [0xE9, 0x0A]) == RosterError(line: 2, reason: .notUTF8))
        #expect(Self.failure([0xFF, 0xFE, 0x6E, 0x00]) == RosterError(line: 1, reason: .notUTF8))
        #expect(Self.failure(Array("name\nA\u{0}B\n".utf8)) == RosterError(line: 2, reason: .notUTF8))
    }

    @Test func readsAHundredThousandPeople() throws {
        let rows = (0..<100_000).map { "Sarah Tolvik \($0),NOR,\($0)" }.joined(separator: "\n")
        #expect(try Self.roster("name,nation,wa_id\n" + rows).count == 100_000)
    }
}
