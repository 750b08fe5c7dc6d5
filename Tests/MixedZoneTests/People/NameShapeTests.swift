import Testing

/// How names are written: initials, suffixes, particles, capitals, surnames first.
@Suite struct NameShapeTests {
    @Test(arguments: [
        ("The prize went to Ann St. Orsk of Weston in 2:34:10.", "Ann St. Orsk"),
        ("The cup went to D.J. St. Orsk, 22, on Sunday.", "D.J. St. Orsk"),
        ("She beat J.T. van der Tolv, who fell.", "J.T. van der Tolv"),
        ("The last heat was won by Harold Belden III of Weston.", "Harold Belden III"),
        ("He was coached by Yves d'Orskelle for years.", "Yves d'Orskelle"),
        ("The bronze went to Eoghan Mac Tolvin, 31, of Ireland.", "Eoghan Mac Tolvin"),
        ("South Korea's Bae Tol-min was third.", "Bae Tol-min"),
        ("The race was won by Austin Mbela-Hall, 24.", "Austin Mbela-Hall"),
        ("Fourth was freshman Owen Strand, 18.", "Owen Strand"),
        ("Canada's Savannah Brook was third.", "Savannah Brook"),
        ("She lost to Will Brook, another Briton, in the final.", "Will Brook"),
        ("The record was set by Hannelore Vlietkerk in 2003.", "Hannelore Vlietkerk"),
        ("He replaces Tilda Jordan, who left in May.", "Tilda Jordan"),
        (
            "Behind the podium came two Swiss, Beat Zurtolv and another man from the valley. Zurtolv was glad.",
            "Beat Zurtolv"
        ),
    ])
    func findsTheWholeName(text: String, name: String) throws {
        #expect(try PeopleProbe.names(in: text).contains(name))
    }

    @Test func turnsListedNamesRound() throws {
        let text = """
            Women, 1500 metres:
            1 TOLVIK Sarah NOR 4:03.11
            2 VAN DER TOLM Iris NED 4:05.60
            3 O'TOLVIN Aoife IRL 4:07.77
            4 McTOLVY Fiona GBR 4:09.30
            VON TOLVEN Anna GER DNF

            Men, 5000 metres:
            1. Orskell, Tirvan (KEN) 13:09.4
            2. Al-Beldi, Saif Mubarak (OMA) 13:24.8
            """
        let people = try PeopleProbe.people(in: text)
        #expect(
            people.map(\.name) == [
                "Sarah Tolvik", "Iris van der Tolm", "Aoife O'Tolvin", "Fiona McTolvy", "Anna von Tolven",
                "Tirvan Orskell",
                "Saif Mubarak Al-Beldi",
            ])
        #expect(people.map(\.nation) == ["NOR", "NED", "IRL", "GBR", "GER", "KEN", "OMA"])
    }

    @Test func readsListsWithInitialsAndColumns() throws {
        let initials = "Results, men: 1 H Orskell 2:31:09, 2 M Tolvik 2:34:50, 3 A Beldon 2:36:02."
        #expect(try PeopleProbe.names(in: initials) == ["H Orskell", "M Tolvik", "A Beldon"])
        let columns = "4 | CAN | Briell Tessig | outer | 4:07.92\n\n5 | NOR | Tirv Orskell | inner | 4:08.01"
        #expect(try PeopleProbe.people(in: columns).map(\.nation) == ["CAN", "NOR"])
    }

    @Test(arguments: [
        "WESTON Otters came away with seven medals.", "The Lady Herons head to the coast.",
        "Belden Tech swept the relay.",
        "At Mere Park the rain came down.", "Everybody knew the teacher from Hackney.",
        "The town of Jordan, Minnesota, was quiet.",
        "It has been so since Preston came here in October.",
    ])
    func leavesTeamsAndTownsAlone(text: String) throws {
        #expect(try PeopleProbe.names(in: text) == [])
    }

    @Test func joinsGivenNamesOfAnEnumeration() throws {
        let text = "\"We swam well,\" said Hayley, 19. All four girls (Hayley, Zelda, Tirva and Caterina) were tired."
        #expect(try PeopleProbe.names(in: text) == ["Hayley", "Zelda", "Tirva", "Caterina"])
    }
}
