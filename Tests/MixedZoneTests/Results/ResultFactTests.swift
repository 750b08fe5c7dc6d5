import Testing

@testable import MixedZone

/// What a results editor would file of a text.
@Suite struct ResultFactTests {
    struct Example: Sendable, CustomTestStringConvertible {
        let text: String
        let results: [String]
        var testDescription: String { text }

        init(_ text: String, _ results: String...) {
            self.text = text
            self.results = results
        }
    }

    /// The results of a text as `name, event, place or status, mark, records`.
    static func summary(of text: String) throws -> [String] {
        try Pipeline().record(of: RecordFixture.source(text)).results.map { result in
            [
                result.athlete, result.event, result.rank.map(String.init) ?? result.status, result.mark?.text,
                result.records.isEmpty ? nil : result.records.joined(separator: " "),
            ].compactMap(\.self).joined(separator: ", ")
        }
    }

    @Test(arguments: joined + owners + events + records)
    func filesExactlyItsResults(_ example: Example) throws {
        #expect(try Self.summary(of: example.text) == example.results)
    }

    static let joined: [Example] = [
        Example(
            "Ana Tolvik won the 800m in Oslo.\n\nTolvik clocked 2:01.10 in the 800m.", "Ana Tolvik, 800m, 1, 2:01.10"),
        Example(
            "Ana Tolvik was second in the 100m and ninth in the 200m.", "Ana Tolvik, 100m, 2", "Ana Tolvik, 200m, 9"),
        Example(
            "Ana Tolvik finished second to Sarah Vide in the 2002 and 2003 London Marathons.",
            "Ana Tolvik, marathon, 2",
            "Sarah Vide, marathon, 1", "Ana Tolvik, marathon, 2", "Sarah Vide, marathon, 1"),
        Example("Ana Tolvik was 10th in both the 50m and 100m.", "Ana Tolvik, 50m, 10", "Ana Tolvik, 100m, 10"),
    ]

    static let owners: [Example] = [
        Example(
            "Ana Tolvik won the 1500m in 3:57.79.\n\n\"I ran 3:56 and nobody believes me,\" Tolvik said.",
            "Ana Tolvik, 1500m, 1, 3:57.79"),
        Example(
            "Ana Tolvik won the 1500m in 3:57.79.\n\n\"I ran 3:56.1 at the European Championships,\" Tolvik said.",
            "Ana Tolvik, 1500m, 1, 3:57.79", "Ana Tolvik, 1500m, 3:56.1"),
        Example(
            "Ana Tolvik won the 800m in 2:01.10 from Sarah Vide in 2:01.50.", "Ana Tolvik, 800m, 1, 2:01.10",
            "Sarah Vide, 800m, 2, 2:01.50"),
        Example(
            "Men's 100m: 1. James Orskell (USA) 9.98; 2. Belden Tamm (GBR) 10.02", "James Orskell, 100m, 1, 9.98",
            "Belden Tamm, 100m, 2, 10.02"),
        Example(
            "Alec Marlow (44:23) and Helen Tolvik (44:50) were 8th and 9th home respectively in the 10km.",
            "Alec Marlow, 10km, 8, 44:23", "Helen Tolvik, 10km, 9, 44:50"),
    ]

    static let events: [Example] = [
        Example(
            "Ana Tolvik, the Olympic heptathlon champion, won the long jump with 6.63m.", "Ana Tolvik, heptathlon, 1",
            "Ana Tolvik, long jump, 1, 6.63m"),
        Example("63kg Ana Tolvik placed 12th at the World Weightlifting Championships.", "Ana Tolvik, 63kg, 12"),
        Example(
            "In the men's 60m, James Orskell, who ran 9.98 for 100m last summer, took the honours in 6.52 seconds.",
            "James Orskell, 60m, 1, 6.52", "James Orskell, 100m, 9.98"),
    ]

    static let records: [Example] = [
        Example(
            "Ana Tolvik clocked 3:57.79 in the 1500m to erase Sarah Vide's British record.",
            "Ana Tolvik, 1500m, 3:57.79, NR"),
        Example(
            "Ana Tolvik picked up personal bests in the long jump, high jump and 60m hurdles.",
            "Ana Tolvik, long jump, PB",
            "Ana Tolvik, high jump, PB", "Ana Tolvik, 60m hurdles, PB"),
        Example("Ana Tolvik hopes to break the British record in the 800m."),
    ]

    @Test func medalsAreWonAtChampionships() throws {
        let record = try Pipeline().record(
            of: RecordFixture.source("Ana Tolvik took bronze in the 800m at the European Championships."))
        #expect(record.results.map(\.medal) == ["bronze"])
        #expect(record.results.map(\.competition) == ["European Championships"])
    }

    @Test func aLongTableTakesTimeInProportion() throws {
        func seconds(_ rows: Int) throws -> Double {
            let table = (1...rows).map { "\($0). Ana Tolvik (KEN) 2:\(10 + $0 % 50).\(10 + $0 % 90)" }.joined(
                separator: "\n")
            var found = 0
            let time = try ProcessorTime.measure {
                found = try Pipeline().record(of: RecordFixture.source("Women's 800m\n\n" + table)).results.count
            }
            #expect(found > 0)
            return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
        }
        _ = try seconds(200)
        // Eight times the rows; twenty leaves room for a busy machine, a quadratic cost would be sixty-four.
        let isLinear = try ProcessorTime.holds { try seconds(16000) < seconds(2000) * 20 + 0.5 }
        #expect(isLinear)
    }
}
