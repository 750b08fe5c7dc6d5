import Testing

@testable import MixedZone

@Suite struct PersonLinkerTests {
    private func occurrence(
        _ name: String, nation: String? = nil, sex: String? = nil, events: Set<String> = [], age: Int? = nil,
        year: Int? = nil, with companions: [String] = []
    ) -> PersonLinker.Occurrence {
        PersonLinker.Occurrence(
            article: 0, name: name, key: NameKey(name), role: nil, nation: nation, age: age, sex: sex, events: events,
            companions: Set(companions.map(NameKey.init)), year: year)
    }

    /// Whether two people become one.
    private func areOne(_ first: PersonLinker.Occurrence, _ second: PersonLinker.Occurrence) -> Bool {
        let clusters = PersonLinker(occurrences: [first, second]).clusters()
        return clusters[0] == clusters[1]
    }

    @Test func joinsOneFullName() {
        #expect(areOne(occurrence("Maren Tolvik"), occurrence("MAREN TOLVIK")))
        #expect(areOne(occurrence("Maren Tolvik", nation: "NOR"), occurrence("Maren Tolvik")))
        #expect(!areOne(occurrence("Maren Tolvik"), occurrence("Marit Tolvik")))
    }

    @Test func keepsNamesakesApart() {
        #expect(!areOne(occurrence("Kim Berg", nation: "NOR"), occurrence("Kim Berg", nation: "KOR")))
        #expect(!areOne(occurrence("Kim Berg", sex: "men"), occurrence("Kim Berg", sex: "women")))
        #expect(!areOne(occurrence("Kim Berg", events: ["mile"]), occurrence("Kim Berg", events: ["100m freestyle"])))
        #expect(!areOne(occurrence("Kim Berg", age: 19, year: 2020), occurrence("Kim Berg", age: 41, year: 2021)))
        #expect(areOne(occurrence("Kim Berg", age: 19, year: 2020), occurrence("Kim Berg", age: 20, year: 2021)))
    }

    @Test func takesOneWrongNationForAMistake() {
        let company = ["Ilse Varnhagen", "Petra Vossberg"]
        #expect(
            areOne(
                occurrence("Kim Berg", nation: "NOR", events: ["mile"], with: company),
                occurrence("Kim Berg", nation: "KOR", events: ["mile"], with: company)))
    }

    @Test func joinsASurnameOnlyOnEvidence() {
        let full = occurrence("Maren Tolvik", nation: "NOR", events: ["mile"])
        #expect(areOne(full, occurrence("Tolvik", nation: "NOR")))
        #expect(areOne(full, occurrence("Tolvik", events: ["mile"])))
        #expect(!areOne(full, occurrence("Tolvik")))
        #expect(!areOne(full, occurrence("Tolvik", nation: "SWE")))
        let clusters = PersonLinker(occurrences: [full, occurrence("Jon Tolvik"), occurrence("Tolvik", nation: "NOR")])
            .clusters()
        #expect(Set(clusters).count == 3)
    }

    @Test func takesIdentifiersForSure() {
        func known(_ name: String, _ ids: [String: String], nation: String? = nil) -> PersonLinker.Occurrence {
            var person = occurrence(name, nation: nation)
            person.ids = ids
            return person
        }
        #expect(
            areOne(
                known("Kim Berg", ["waId": "1"], nation: "NOR"), known("Kim Berg-Oske", ["waId": "1"], nation: "KOR")))
        #expect(!areOne(known("Kim Berg", ["waId": "1"]), known("Kim Berg", ["waId": "2"])))
        #expect(areOne(known("Kim Berg", ["waId": "1"]), known("Kim Berg", ["wikidataId": "Q5"])))
        #expect(areOne(known("Kim Berg", ["waId": "1"]), occurrence("Kim Berg")))
    }

    @Test func keepsTheUnnamedOfArticlesApart() {
        var spokesman = occurrence("a spokesman")
        spokesman.isUnnamed = true
        #expect(!areOne(spokesman, spokesman))
    }

    @Test func doesNotHangOnTheOrder() {
        let people = [
            occurrence("Kim Berg"), occurrence("Kim Berg", nation: "NOR"), occurrence("Kim Berg", nation: "KOR"),
            occurrence("Kim Berg", nation: "NOR"),
        ]
        let clusters = PersonLinker(occurrences: people).clusters()
        let reversed = Array(PersonLinker(occurrences: people.reversed()).clusters().reversed())
        #expect(clusters[1] == clusters[3] && clusters[1] != clusters[2])
        #expect(reversed[1] == reversed[3] && reversed[1] != reversed[2])
    }
}
