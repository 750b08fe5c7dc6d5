import Testing

@testable import MixedZone

/// Nations and roles: from what the text says of somebody, and from nothing else.
@Suite struct PersonFactTests {
    @Test(arguments: [
        ("Sarah Tolvik of the United States was third.", "Sarah Tolvik", "USA"),
        ("The race went to Sarah Tolvik, also of Portugal, on Sunday.", "Sarah Tolvik", "POR"),
        ("Qatar's home favorite James Orskell was third.", "James Orskell", "QAT"),
        ("The Latvian world champion, Sarah Tolvik, was third.", "Sarah Tolvik", "LAT"),
        ("Britain's discus thrower, James Orskell, was fourth.", "James Orskell", "GBR"),
        ("The winners, Jann Pertolv and Simon Auerbeck of Austria, were happy.", "Jann Pertolv", "AUT"),
        ("Croatia's Luka Tolvic and his brother Marin Tolvic won the pair.", "Marin Tolvic", "CRO"),
        ("James Orskell, who ran the bend for Ghana, was asleep.", "James Orskell", "GHA"),
        ("Sarah Tolvik completed a double for Ethiopia in 2:22.40.", "Sarah Tolvik", "ETH"),
        (
            "China's Qiu Tolvei won the final from Sarah Orsk of Norway. Compatriot Meng Tolvao, her room-mate, was last.",
            "Meng Tolvao", "CHN"
        ),
        ("Sarah Tolvik hopes that her rival, fellow Russian Anna Beldova, will run.", "Sarah Tolvik", "RUS"),
        ("Stage six: 4 P Orskell (Gr); 5 T Al-Belid (Jor) 6sec.", "T Al-Belid", "JOR"),
    ])
    func learnsTheNation(text: String, name: String, nation: String) throws {
        #expect(try PeopleProbe.nation(of: name, in: text) == nation)
    }

    @Test(arguments: [
        ("Sarah Tolvik, who is from Jordan, Minnesota, was third.", "Sarah Tolvik"),
        ("British team leader James Orskell said it was cold.", "James Orskell"),
        ("Italy's coach James Orskell said it was cold.", "James Orskell"),
        ("\"It was a huge help,\" said Sarah Tolvik of UK Athletics.", "Sarah Tolvik"),
        ("Denmark's Mads Beldgaard swapped bikes with Weston-Harbour team-mate James Orskell.", "James Orskell"),
        ("Mexican-born James Orskell won the marathon.", "James Orskell"),
    ])
    func learnsNoNationFromLess(text: String, name: String) throws {
        let person = try PeopleProbe.people(in: text).first { $0.name == name }
        #expect(person != nil)
        #expect(person?.nation == nil)
    }

    @Test(arguments: [
        (
            "His brother James Orskell, 12, was third. James Orskell finished in 30.1.", "James Orskell",
            Person.Role.athlete
        ),
        ("Their new head coach, the Australian James Orskell, was late.", "James Orskell", .coach),
        ("The performance director of the national programme, James Orskell, was late.", "James Orskell", .official),
        ("James Orskell, who was head of the Greek team, spoke first.", "James Orskell", .official),
        ("The game was late.\n\nReferee: Sarah Tolvik (Weston).", "Sarah Tolvik", .official),
        ("Sarah Tolvik, like her coach, Park Tol-seok, lives here.", "Sarah Tolvik", .athlete),
        ("Her mother Sarah Tolvik lives here.", "Sarah Tolvik", .other),
    ])
    func learnsTheRole(text: String, name: String, role: Person.Role) throws {
        #expect(try PeopleProbe.role(of: name, in: text) == role)
    }
}
