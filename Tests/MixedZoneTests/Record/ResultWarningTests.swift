import Testing

@testable import MixedZone

/// What a reader would raise an eyebrow at is said in the record, and nothing else.
@Suite struct ResultWarningTests {
    private func record(_ text: String) throws -> ArticleRecord {
        try Pipeline().record(of: RecordFixture.source(text))
    }

    @Test(arguments: [
        ("Ana Tolvik won the 1500m in 99:99:99.99.", "absurd-number"),
        ("Ana Tolvik won the 100m in a time of 0:00.", "absurd-number"),
        ("Ana Tolvik won the 800m in 1234567890123456789012345678901234567890.", "absurd-number"),
        ("Ana Tolvik won the mile in 4:21.35. Tolvik was first in the mile in 4:21.53.", "contradictory-results"),
    ]) func warns(text: String, code: String) throws {
        #expect(try record(text).warnings.map(\.code) == [code])
    }

    @Test(arguments: [
        "Ana Tolvik won the mile in 4:21.35.",
        "Ana Tolvik won the mile in 4:21.35, well inside her best of 4:25.01.",
        "Ana Tolvik won her heat of the 800m in 2:01.50 and the final in 1:59.20.",
        "The score was 16:9 and the ratio 0:00 on the clock of the hall at 10:00.",
        "Call 12345678901234567890 to enter the race.",
        "Ana Tolvik won the mile at 99:99 Street.",
    ]) func doesNotWarn(text: String) throws {
        #expect(try record(text).warnings.isEmpty)
    }

    @Test func leavesOutWhatNobodyRan() throws {
        let article = try record(
            "Ana Tolvik won the marathon in 4:28 minutes a mile. Eve Marsh ran the marathon in 0:28.")
        for result in article.results {
            #expect(result.mark == nil || result.mark?.value ?? 0 > 4000, "\(result)")
        }
    }

    @Test func countsWhatItDoesNotList() throws {
        let text = (10..<60).map { "In race \($0) Ana Tolvik won the 1500m in 99:99:99.\($0).\n\n" }.joined()
        let warnings = try record(text).warnings
        #expect(warnings.count == 21)
        #expect(warnings.last?.message == "And 30 more of the kind.")
    }
}
