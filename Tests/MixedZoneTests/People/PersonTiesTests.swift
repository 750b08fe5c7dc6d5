import Testing

@testable import MixedZone

/// Birth places and clubs, where the text states them.
@Suite struct PersonTiesTests {
    @Test(arguments: [
        ("Sarah Tolvik, born in Bergen, won the 800m.", "Bergen"),
        ("Sarah Tolvik, who was born in Kenya, won the 800m.", "Kenya"),
        ("Sarah Tolvik was born in Harlow Green and ran there.", "Harlow Green"),
        ("Bergen-born Sarah Tolvik won the 800m.", "Bergen"),
        ("Bergen-born hurdler Sarah Tolvik won the 800m.", "Bergen"),
    ])
    func readsBirthPlaces(text: String, place: String) throws {
        #expect(try PeopleProbe.people(in: text).first?.birthPlace == place)
    }

    @Test(arguments: [
        "Sarah Tolvik of Bergen won the 800m.", "Sarah Tolvik was born to run.", "Sarah Tolvik won the 800m in Bergen.",
        "German-born Sarah Tolvik won the 800m.",
    ])
    func doesNotGuessBirthPlaces(text: String) throws {
        #expect(try PeopleProbe.people(in: text).first?.birthPlace == nil)
    }

    @Test(arguments: [
        ("Sarah Tolvik of Weston Harriers won the 800m.", "Weston Harriers"),
        ("Sarah Tolvik (Weston AC) won the 800m.", "Weston AC"),
        ("Weston Harriers' Sarah Tolvik won the 800m.", "Weston Harriers"),
        ("Weston Harriers runner Sarah Tolvik won the 800m.", "Weston Harriers"),
    ])
    func readsClubs(text: String, club: String) throws {
        #expect(try PeopleProbe.people(in: text).first?.club == club)
    }

    @Test func takesNoBodyForAClub() throws {
        #expect(try PeopleProbe.people(in: "Sarah Tolvik of the Norland Athletics Union was there.").first?.club == nil)
    }
}
