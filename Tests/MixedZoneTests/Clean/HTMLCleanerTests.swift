import Testing

@testable import MixedZone

@Suite struct HTMLCleanerTests {
    private static let opening = PageFixture.opening
    private static let middle = PageFixture.middle
    private static let closing = PageFixture.closing
    private static let whole = [
        "title: Relay", "paragraph: \(opening)", "paragraph: \(middle)", "paragraph: \(closing)",
    ]

    /// Pages of which the same article must be left.
    static let pages: [String: String] = [
        "plain": "<article><h1>Relay</h1><p>\(opening)</p><p>\(middle)</p><p>\(closing)</p></article>",
        "advertisement in mid-article": """
        <article><h1>Relay</h1><p>\(opening)</p><div class="ad-container"><span>Advertisement</span><p>Shoes for less</p></div>
        <p>\(middle)</p><div class="ad"><p>More shoes</p></div><p>\(closing)</p></article>
        """,
        "unclosed division in a menu": """
        <body><header><nav><div><a href="/">Home</a><div><a href="/sport">Sport</a></nav></header>
        <h1>Relay</h1><p>\(opening)</p><p>\(middle)</p><p>\(closing)</p></body>
        """,
        "article inside a header": """
        <body><header><h1>Relay</h1><p>\(opening)</p><p>\(middle)</p><p>\(closing)</p></header></body>
        """,
        "end of the body in mid-page": """
        <html><body><article><h1>Relay</h1><p>\(opening)</p></body></html><p>\(middle)</p><p>\(closing)</p></article>
        """,
        "paragraphs by line breaks":
            "<article><h1>Relay</h1><div>\(opening)<br><br>\(middle)<br> <br/>\(closing)</div></article>",
        "comments longer than the article": """
        <main><article><h1>Relay</h1><p>\(opening)</p><p>\(middle)</p><p>\(closing)</p></article>
        <div id="comments"><p>I was there and saw it all from the bridge, and it was very close indeed.</p>
        <p>My brother ran the third leg, and he says that the baton was wet and too small for his hands.</p></div></main>
        """,
        "recirculation between paragraphs": """
        <article><h1>Relay</h1><p>\(opening)</p><p><a href="/x">Harriers lose at home for the third time</a></p><p>\(middle)</p>
        <div class="related"><h3>Related</h3><ul><li><a href="/y">Old cup found</a></li></ul></div><p>\(closing)</p></article>
        """,
        "hidden copy and stamped furniture": """
        <article><h1>Relay</h1><div class="byline">By Ada Quill</div><p>\(opening)</p><div style="display: none"><p>\(opening)</p></div>
        <p>\(middle)</p><p>\(closing)</p><div class="share-bar"><a href="/s">Share</a></div></article>
        """,
        "opening outside the body": """
        <main><h1>Relay</h1><div class="intro"><p>\(opening)</p></div>
        <div class="story"><p>\(middle)</p><p>\(closing)</p></div></main>
        """,
        "layout by a table": """
        <table><tr><td><h1>Relay</h1>\(opening)<br><br>\(middle)<br><br>The park in the rain. (Picture: Lena Lens)<br><br>
        Advertisement<br>Hide Ad<br><br>\(closing)</td></tr></table>
        """,
        "article in noscript": """
        <body><div id="app"></div><noscript><h1>Relay</h1><p>\(opening)</p><p>\(middle)</p><p>\(closing)</p>
        \(String(repeating: "<span></span>", count: 300))</noscript></body>
        """,
    ]

    @Test(arguments: pages.keys.sorted()) func findsTheArticle(name: String) throws {
        #expect(try PageFixture.blocks(try #require(Self.pages[name])) == Self.whole)
    }

    @Test func makesListsAndTables() throws {
        let page = """
            <article><h1>Relay</h1><p>\(Self.opening)</p><h2>Results</h2><ol><li>Storm Runners</li><li>Reed Harriers</li></ol>
            <ul><li>one <b>leg</b></li><li>two legs</li></ul>
            <table><tr><th>Team</th><th>Time</th></tr><tr><td>Storm</td><td>1:52:10</td></tr></table><p>\(Self.middle)</p></article>
            """
        #expect(
            try PageFixture.blocks(page) == [
                "title: Relay", "paragraph: \(Self.opening)", "heading: Results",
                "list: 1. Storm Runners\n2. Reed Harriers",
                "list: one leg\ntwo legs", "table: Team | Time\nStorm | 1:52:10", "paragraph: \(Self.middle)",
            ])
    }

    @Test func composesAccents() throws {
        let page = "<article><h1>Relay</h1><p>Zoe\u{308} \(Self.opening)</p><p>\(Self.middle)</p></article>"
        #expect(try PageFixture.blocks(page)[1].unicodeScalars.contains("\u{EB}"))
    }

    @Test func repairsWhatWasEncodedTwice() throws {
        let page = "<article><h1>Relay</h1><p>Itâ€™s over. \(Self.opening)</p><p>\(Self.middle)</p></article>"
        #expect(try PageFixture.blocks(page)[1].contains("It’s over."))
    }

    @Test func keepsTheStandfirstThatStandsOutsideTheBody() throws {
        let page = """
            <body><header><h1>Relay</h1><p class="standfirst">Rain, a lost baton and a new winner</p></header>
            <main><p>\(Self.opening)</p><p>\(Self.middle)</p><p>\(Self.closing)</p></main></body>
            """
        #expect(
            try PageFixture.blocks(page).prefix(3) == [
                "title: Relay", "standfirst: Rain, a lost baton and a new winner", "paragraph: \(Self.opening)",
            ])
    }

    @Test func takesNoWordsOutOfASentence() throws {
        let page = """
            <article><h1>Relay</h1><p>The <span class="related share ad">second</span> team <a class="author">led</a> until
            <span style="display:none">not shown</span> the bridge.</p><p>\(Self.opening)</p><p>\(Self.middle)</p></article>
            """
        #expect(try PageFixture.blocks(page)[1] == "paragraph: The second team led until the bridge.")
    }

    @Test func recordsWhereSomethingWasTakenOut() throws {
        let page =
            "<article>\n<h1>Relay</h1>\n<p>\(Self.opening)</p>\n<div class=\"poll\">Who won?</div>\n<p>\(Self.middle)</p></article>"
        let removed = try #require(try PageFixture.article(page).removed.first { $0.rule == "html.poll" })
        #expect(removed.text == "Who won?")
        #expect(removed.sourceLine == 4)
    }

    @Test func keepsTheWordsOfADiscussion() throws {
        let posts = (1...6).map { "<div class=\"comment\"><p>Post \($0). \(Self.opening)</p></div>" }.joined()
        let found = try PageFixture.blocks("<body><h1>Which shoes?</h1><div id=\"comments\">\(posts)</div></body>")
        #expect(found.filter { $0.contains("Post ") }.count == 6)
    }
}
