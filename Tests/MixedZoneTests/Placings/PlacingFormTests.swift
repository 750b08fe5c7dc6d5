import Testing

@testable import MixedZone

/// Who is at which place, in the ways in which sport says it: every placing of a text, in order.
@Suite struct PlacingFormTests {
    struct Example: Sendable, CustomTestStringConvertible {
        let text: String
        let placings: [String]
        var testDescription: String { text }

        init(_ text: String, _ placings: String...) {
            self.text = text
            self.placings = placings
        }
    }

    /// Every placing of a text as `place name`.
    static func summary(of text: String) throws -> [String] {
        let record = try Pipeline().record(of: RecordFixture.source(text))
        return record.placings.map { placing in
            let person = record.people.first { $0.id == placing.person }
            return "\(placing.rank) \(person?.name ?? placing.athlete ?? "?")"
        }
    }

    @Test(arguments: subjects + places + medals + titles + lists + none)
    func findsExactlyItsPlacings(_ example: Example) throws {
        #expect(try Self.summary(of: example.text) == example.placings)
    }

    static let subjects: [Example] = [
        Example("Ana Tolvik overhauled James Orskell to win the 800m.", "1 Ana Tolvik"),
        Example("James Orskell crossed the line just behind Ana Tolvik, who won in 2:01.10.", "1 Ana Tolvik"),
        Example("After winning in Oslo, Ana Tolvik went home.", "1 Ana Tolvik"),
        Example("Ana Tolvik won the 800m as James Orskell battled to second.", "1 Ana Tolvik", "2 James Orskell"),
        Example(
            "Ana Tolvik won with James Orskell needing a photograph to secure second place.", "1 Ana Tolvik", "2 James Orskell"),
        Example("Britain won gold in the 4x100m relay.", "1 Great Britain"),
        Example("He worked with the Norway curling team, who won gold in 2002.", "1 Norway"),
        Example("Ana Tolvik, the \"Oslo Express\", retained her 800m title.", "1 Ana Tolvik"),
        Example("\"I am glad that I finished third,\" said Ana Tolvik.", "3 Ana Tolvik"),
    ]

    static let places: [Example] = [
        Example("James Orskell finished behind Ana Tolvik in third.", "3 James Orskell"),
        Example("Ana Tolvik beat James Orskell into second.", "2 James Orskell"),
        Example("Ana Tolvik pipped James Orskell to fourth place.", "4 Ana Tolvik"),
        Example("Second was Ana Tolvik and third went to James Orskell.", "2 Ana Tolvik", "3 James Orskell"),
        Example("Ana Tolvik left James Orskell trailing in sixth spot.", "6 James Orskell"),
        Example(
            "Ana Tolvik was second in the 100m, seventh in the 200m and ninth in the 400m.", "2 Ana Tolvik", "7 Ana Tolvik",
            "9 Ana Tolvik"),
        Example("Ana Tolvik and Sarah Vide were 8th and 9th ladies home respectively.", "8 Ana Tolvik", "9 Sarah Vide"),
        Example("James Orskell crossed the line in 19,346th place.", "19346 James Orskell"),
        Example("Third-place finisher Ana Tolvik was glad.", "3 Ana Tolvik"),
        Example("There was a useful 44th for James Orskell.", "44 James Orskell"),
        Example("James Orskell could manage only sixth in the 800m.", "6 James Orskell"),
    ]

    static let medals: [Example] = [
        Example("Ana Tolvik took the gold medal and James Orskell the bronze.", "1 Ana Tolvik", "3 James Orskell"),
        Example("Ana Tolvik walked away with an Olympic silver.", "2 Ana Tolvik"),
        Example("Ana Tolvik hopes to go one better than the bronze she won in Oslo.", "3 Ana Tolvik"),
    ]

    static let titles: [Example] = [
        Example("German champion Ana Tolvik was fourth.", "1 Ana Tolvik", "4 Ana Tolvik"),
        Example("Defending champion Ireland's James Orskell took third.", "1 James Orskell", "3 James Orskell"),
        Example("The race was won by Cuba's James Orskell in 44.87.", "1 James Orskell"),
        Example("The 800m went to Ana Tolvik in 2:01.10.", "1 Ana Tolvik"),
    ]

    static let lists: [Example] = [
        Example(
            "Women's 1500m: 1. Ana Tolvik (KEN) 4:01.64; 2. Sarah Vide (NOR) 4:02.00", "1 Ana Tolvik", "2 Sarah Vide"),
        Example("1 | Ana Tolvik | F | 39:51\n2 | Sarah Vide | F | 40:02", "1 Ana Tolvik", "2 Sarah Vide"),
    ]

    static let none: [Example] = [
        Example("Ana Tolvik aims to wipe out the pain by winning the 800m this summer."),
        Example("Ana Tolvik lost out by half a second."), Example("Ana Tolvik is third in the European rankings."),
        Example("Ana Tolvik started in ninth position."), Example("Ana Tolvik was gracious about losing her crown."),
        Example("James Orskell ran two minutes off the winner."),
    ]
}
