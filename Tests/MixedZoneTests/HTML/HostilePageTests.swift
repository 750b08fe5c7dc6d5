import Testing

@testable import MixedZone

/// Pages that are made to hurt: each gives a clear error or a sane result, and soon.
@Suite struct HostilePageTests {
    private let page = PageFixture.self

    /// Runs a page within a time that no quadratic step would keep.
    private func blocks(_ text: String, within limit: Duration = .seconds(20)) throws -> [String] {
        var blocks: [String] = []
        let time = try ProcessorTime.measure { blocks = try PageFixture.blocks(text) }
        #expect(time < limit)
        return blocks
    }

    private var story: String {
        "<h1>Relay</h1><p>\(PageFixture.opening)</p><p>\(PageFixture.middle)</p>"
    }

    @Test func readsATruncatedPage() throws {
        let found = try blocks("<html><body><article>\(story)<p>It was the clo")
        #expect(
            found.prefix(3) == [
                "title: Relay", "paragraph: \(PageFixture.opening)", "paragraph: \(PageFixture.middle)",
            ])
        #expect(try blocks("<html><body><article>\(story)<p class=\"x").count == 3)
    }

    @Test func readsAPageOfOneLongLine() throws {
        let paragraph = "<p>\(PageFixture.opening)</p>"
        let filler = String(repeating: "<div class=\"x\"><script>var a = 1;</script></div>", count: 1_100_000)
        #expect(filler.utf8.count > 50_000_000)
        #expect(
            try blocks("<article>\(paragraph)\(filler)<p>\(PageFixture.middle)</p></article>", within: .seconds(120))
                .count == 2)
    }

    @Test func refusesNestingWithoutEnd() throws {
        let depth = 100_000
        let nested = String(repeating: "<div>", count: depth) + "x" + String(repeating: "</div>", count: depth)
        #expect(throws: CleanError.tooDeep(limit: PageTreeBuilder.depthLimit)) { try blocks(nested) }
    }

    @Test func readsAMillionAttributes() throws {
        let attributes = (0..<1_000_000).map { " a\($0)=b" }.joined()
        #expect(try blocks("<body\(attributes)>\(story)").count == 3)
    }

    @Test func readsManyOpenMarks() throws {
        for mark in [
            "<![CDATA[", "<title>", "<svg>", "<!", "</", "&#", "<a b=\"", "<template>", "<p ", "<b>", "</nav>",
        ] {
            _ = try blocks("<article>\(story)</article>" + String(repeating: mark, count: 3_000))
        }
    }

    @Test(arguments: ["", " ", "<html><body></body></html>", "<frameset cols=1><frame src=a></frameset>", "<!-- -->"])
    func findsNothingWhereNothingIs(page: String) throws {
        #expect(try blocks(page).isEmpty)
        #expect(throws: CleanError.noArticle) { try Cleaner().clean(PageFixture.source(page)) }
    }

    @Test func makesLittleOfAPDF() throws {
        let pdf =
            "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\nstream\nx\u{1}\u{2}<<>>\nendstream\n%%EOF\n"
        #expect(try blocks(String(repeating: pdf, count: 1_000)).count < 3_000)
    }
}
