import Foundation
import Testing

@testable import MixedZone

/// What several articles say of one performance, laid side by side.
@Suite struct ResultsMergerTests {
    private func article(_ id: String, _ results: EventResult..., published: String? = nil) -> ArticleRecord {
        var record = RecordFixture.record(id, "text")
        record.metadata.published = published
        record.results = results
        return record
    }

    private func result(
        _ athlete: String, _ event: String? = "1500m", at competition: String? = "Olympic Games", edition: String? = nil,
        nation: String? = nil, rank: Int? = nil, time: Double? = nil, records: [String] = []
    ) -> EventResult {
        EventResult(
            athlete: athlete, person: nil, nation: nation, event: event, sex: nil, competition: competition, edition: edition,
            round: nil, date: nil, rank: rank, medal: nil, status: nil,
            mark: time.map { EventResult.Performance(text: "\($0)", value: $0, unit: .seconds) }, records: records, evidence: [],
            rule: "result.assembled", confidence: 0.9)
    }

    private func merged(_ records: ArticleRecord...) -> [Performance] {
        var merger = ResultsMerger()
        for record in records { merger.add(record) }
        return merger.merged()
    }

    @Test func aPerformanceIsFiledOnceWithItsArticles() throws {
        let all = merged(
            article("a", result("Tolvik", rank: 1, records: ["OR"])),
            article("b", result("Ana Tolvik", nation: "NOR", time: 227.65)))
        let only = try #require(all.first)
        #expect(all.count == 1)
        #expect(only.athlete == "Ana Tolvik")
        #expect(only.rank == 1)
        #expect(only.mark?.value == 227.65)
        #expect(only.nation == "NOR")
        #expect(only.records == ["OR"])
        #expect(only.reports.map(\.article) == ["a", "b"])
        #expect(only.conflicts.isEmpty)
    }

    @Test func differencesLieSideBySide() throws {
        let all = merged(
            article("a", result("Ana Tolvik", rank: 1, time: 227.65)), article("b", result("Ana Tolvik", rank: 2, time: 227.65)),
            article("c", result("Ana Tolvik", rank: 2, time: 227.56)))
        let only = try #require(all.first)
        #expect(all.count == 1)
        #expect(only.rank == 2)
        #expect(only.mark?.value == 227.65)
        #expect(only.conflicts.map(\.field) == ["rank", "mark"])
        #expect(only.conflicts.first?.values.map(\.value) == ["2", "1"])
        #expect(only.conflicts.first?.values.map(\.articles) == [["b", "c"], ["a"]])
    }

    @Test func namesakesEditionsAndOtherRacesStayApart() {
        #expect(merged(article("a", result("Ana Tolvik", rank: 1)), article("b", result("Eve Tolvik", rank: 1))).count == 2)
        #expect(
            merged(
                article("a", result("Ana Tolvik", edition: "2012", rank: 1)), article("b", result("Ana Tolvik", edition: "2016", rank: 1))
            ).count == 2)
        #expect(
            merged(
                article("a", result("Ana Tolvik", rank: 1), published: "2012-08-01"),
                article("b", result("Ana Tolvik", rank: 1), published: "2016-08-01")
            ).count == 2)
        #expect(
            merged(article("a", result("Ana Tolvik", at: nil, rank: 1)), article("b", result("Ana Tolvik", at: nil, rank: 1))).count == 2)
        #expect(merged(article("a", result("Ana Tolvik", rank: 3), result("Ana Tolvik", rank: 1))).count == 2)
    }

    @Test func anEqualMarkSpeaksForAnUnnamedCompetition() {
        let all = merged(article("a", result("Ana Tolvik", at: nil, time: 227.65)), article("b", result("Ana Tolvik", time: 227.65)))
        #expect(all.map(\.competition) == ["Olympic Games"])
    }

    @Test func linkedDataNamesEveryTermInItsContext() throws {
        let all = merged(article("a", result("Ana Tolvik", nation: "NOR", rank: 1, time: 227.65, records: ["OR"])))
        let object = try JSONSerialization.jsonObject(with: Data(try LinkedData.bytes(of: all)))
        let document = try #require(object as? [String: Any])
        let context = try #require(document["@context"] as? [String: String])
        func terms(_ value: Any) -> Set<String> {
            if let list = value as? [Any] { return list.reduce(into: []) { $0.formUnion(terms($1)) } }
            guard let node = value as? [String: Any] else { return [] }
            var found = Set(node.keys.filter { !$0.hasPrefix("@") })
            if let type = node["@type"] as? String { found.insert(type) }
            return node.values.reduce(into: found) { $0.formUnion(terms($1)) }
        }
        let graph = try #require(document["@graph"])
        #expect(terms(graph).subtracting(context.keys).isEmpty)
        let node = try #require((graph as? [[String: Any]])?.first)
        #expect((node["performance"] as? [String: Any])?["time"] as? String == "PT3M47.65S")
    }
}
