import Testing

@testable import MixedZone

/// When a race was held, by the words beside its results and the day of publication.
@Suite struct ResultDateTests {
    private func dates(_ text: String, published: String? = "2024-08-14") throws -> [String?] {
        let meta = published.map { "<meta property=\"article:published_time\" content=\"\($0)\">" } ?? ""
        let page = """
            <html><head><title>Athletics report</title>\(meta)</head><body><article><h1>Athletics report</h1><p>\(text)</p>
            <p>The race was run in heavy rain before four thousand people, and the leaders stayed together until the bell.</p>
            </article></body></html>
            """
        return try Pipeline().record(of: RecordFixture.source(page)).results.map(\.date)
    }

    // 14 August 2024 was a Wednesday.
    @Test(arguments: [
        ("Ana Tolvik won the mile on Saturday in 4:21.35.", "2024-08-10"),
        ("Ana Tolvik won the mile on Wednesday night in 4:21.35.", "2024-08-14"),
        ("Ana Tolvik won the mile in 4:21.35 yesterday.", "2024-08-13"),
        ("Ana Tolvik won the mile last night in 4:21.35.", "2024-08-13"),
        ("Ana Tolvik won the mile in 4:21.35 on 6 July.", "2024-07-06"),
        ("Ana Tolvik won the mile in 4:21.35 on December 6.", "2023-12-06"),
        ("Ana Tolvik won the mile in 4:21.35 on July 6, 2019.", "2019-07-06"),
        ("Ana Tolvik won the mile in 4:21.35 on 6th July 2019.", "2019-07-06"),
    ]) func readsTheDay(text: String, day: String) throws {
        #expect(try dates(text) == [day])
    }

    @Test(arguments: [
        "Ana Tolvik won the mile in 4:21.35.",
        "Ana Tolvik won the mile in 4:21.35 and races again on Sunday.",
        "Ana Tolvik won the mile in 4:21.35 on 31 February.",
        "Ana Tolvik won the mile in 4:21.35 on 45 July.",
    ]) func knowsNoDay(text: String) throws {
        #expect(try dates(text) == [nil])
    }

    @Test func needsADayToCountFrom() throws {
        #expect(try dates("Ana Tolvik won the mile on Saturday in 4:21.35.", published: nil) == [nil])
    }

    @Test func sharesTheDayOfAMeeting() throws {
        let text =
            "Ana Tolvik won the mile at the Harbour Games on Saturday in 4:21.35. Eve Marsh was second in 4:22.10."
        #expect(try dates(text) == ["2024-08-10", "2024-08-10"])
    }

    @Test(arguments: [
        (2024, 3, 1, 1, "2024-02-29"), (2023, 3, 1, 1, "2023-02-28"), (2024, 1, 1, 1, "2023-12-31"),
        (2024, 8, 14, 400, "2023-07-11"), (2000, 3, 1, 1, "2000-02-29"), (1900, 3, 1, 1, "1900-02-28"),
    ]) func countsBack(year: Int, month: Int, day: Int, back: Int, result: String) throws {
        let start = try #require(RaceDay(year: year, month: month, day: day))
        let before = try #require(start.before(back))
        #expect(before.iso == result)
        #expect(start.number - before.number == back)
    }

    @Test(arguments: [("2024-08-14", 2), ("2000-01-01", 5), ("1969-07-20", 6), ("2026-11-21T10:00:00Z", 5)])
    func knowsTheDayOfTheWeek(iso: String, weekday: Int) {
        #expect(RaceDay(iso: iso)?.weekday == weekday)
    }

    @Test(arguments: ["", "2024", "2024-13-01", "2024-02-30", "yesterday", "0000-01-01", "2024-8-14 00"])
    func refusesWhatIsNoDay(iso: String) {
        #expect(RaceDay(iso: iso) == nil)
    }
}
