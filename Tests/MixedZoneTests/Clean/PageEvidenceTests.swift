import Testing

@testable import MixedZone

/// What tells an article from what stands around it: bodies in the metadata, teasers, copied menus, questions.
@Suite struct PageEvidenceTests {
    private static let opening = PageFixture.opening
    private static let middle = PageFixture.middle
    private static let closing = PageFixture.closing
    private static let story = "<p>\(opening)</p><p>\(middle)</p><p>\(closing)</p>"
    private static let whole = [
        "title: Relay", "paragraph: \(opening)", "paragraph: \(middle)", "paragraph: \(closing)",
    ]
    private static let body = """
        <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Relay", "articleBody":
        "\(opening) \(middle) \(closing) \(opening) \(middle)"}</script>
        """

    @Test func takesABodyInTheMetadataAsEvidence() throws {
        // Names condemn nothing that the metadata repeat.
        let page = """
            \(Self.body)<article><h1>Relay</h1><p>\(Self.opening)</p><div class="promo"><p>\(Self.middle)</p></div>
            <p>\(Self.closing)</p></article>
            """
        #expect(try PageFixture.blocks(page) == Self.whole)
    }

    @Test func neverPastesTheBody() throws {
        let page = """
            <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Relay", "articleBody":
            "\(String(repeating: "Something else that no reader sees on this page at all. ", count: 20))"}</script>
            <article><h1>Relay</h1>\(Self.story)</article>
            """
        #expect(try PageFixture.blocks(page) == Self.whole)
    }

    @Test func keepsWhatFollowsABodyThatIsCutShort() throws {
        let long = (1...6).map {
            "Leg \($0) was run over the moor, where the wind had turned and the path was deep in mud."
        }
        let text = long.joined(separator: " ")
        let page = """
            <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Relay", "articleBody": "\(text.prefix(440))"}</script>
            <article><h1>Relay</h1>\(long.map { "<p>\($0)</p>" }.joined())<p>\(Self.closing)</p></article>
            """
        #expect(try PageFixture.blocks(page).count == 8)
    }

    @Test func takesOutTeasersBelowTheArticle() throws {
        let teasers = (1...4).map { "<h3><a href=\"/\($0)\">Old cup number \($0) found</a></h3><p>May \($0), 2024</p>" }
        let page = "<div><h1>Relay</h1>\(Self.story)\(teasers.joined())</div>"
        #expect(try PageFixture.blocks(page) == Self.whole)
        // Headings that lead to places on the page are the article's own.
        let own =
            "<div><h1>Relay</h1><p>\(Self.opening)</p><h2><a href=\"#a\">The first leg</a></h2><p>\(Self.middle)</p></div>"
        #expect(try PageFixture.blocks(own).contains("heading: The first leg"))
    }

    @Test func takesOutTheCopyOfAMenu() throws {
        let menu =
            "<ul><li><a href=\"/a\">Fixtures</a></li><li><a href=\"/b\">Clubs</a></li><li><a href=\"/c\">Tables</a></li></ul>"
        let page =
            "<nav>\(menu)</nav><article><h1>Relay</h1><p>\(Self.opening)</p>\(menu)<p>\(Self.middle)</p><p>\(Self.closing)</p></article>"
        #expect(try PageFixture.blocks(page) == Self.whole)
    }

    @Test func keepsQuestionsBelowTheArticle() throws {
        let page = """
            <body><div class="story"><h1>Relay</h1>\(Self.story)\(Self.story.replacing("crowd", with: "band"))</div>
            <section><h2>Frequently asked questions</h2><h3>How long is the course?</h3>
            <p>It is nineteen miles long, over four legs, from the docks to the park.</p></section></body>
            """
        #expect(
            try PageFixture.blocks(page).suffix(1) == [
                "paragraph: It is nineteen miles long, over four legs, from the docks to the park."
            ])
    }

    @Test func keepsWhoSaidTheQuotationOfAFigure() throws {
        let page = """
            <article><h1>Relay</h1><p>\(Self.opening)</p><figure><blockquote>We ran as one, and nobody thought of the clock at all.</blockquote>
            <figcaption>Anna Storm, captain</figcaption></figure><p>\(Self.middle)</p></article>
            """
        #expect(try PageFixture.blocks(page).contains("paragraph: Anna Storm, captain"))
    }

    @Test func recordsWordsCutOutOfASentence() throws {
        let page = """
            <article><h1>Relay</h1><p>\(Self.opening)</p><p>The baton<span hidden> (a stick)</span> was lost<sup><a href="#n1">[1]</a></sup>
            at the <span>bridge<span class="tooltip-text">A bridge is what carries a road over water.</span></span>.</p><p>\(Self.middle)</p></article>
            """
        let article = try PageFixture.article(page)
        let text = String(decoding: article.bytes, as: UTF8.self)
        #expect(text.contains("The baton was lost at the bridge."))
        #expect(article.removed.map(\.rule) == ["html.hidden", "html.footnote-mark", "html.dialog"])
        #expect(article.removed.map(\.text) == ["(a stick)", "[1]", "A bridge is what carries a road over water."])
    }

    @Test func mendsSpacesThatWereEncodedTwice() throws {
        let page =
            "<article><h1>Relay</h1><p>\u{C3}\u{82}\u{A0}\(Self.opening)</p><p>It said\u{C2}\u{A0}<b>Anna Storm</b> had won the relay in the park on Sunday.</p></article>"
        let text = String(decoding: try PageFixture.article(page).bytes, as: UTF8.self)
        #expect(text.contains("It said Anna Storm had won"))
    }
}

@Suite struct PunctuationTests {
    @Test(arguments: [
        ("The results .", "The results."), ("the end , she said", "the end, she said"), ("a . b . c", "a. b. c"),
        ("wait ... more", "wait ... more"), ("a .5 share", "a .5 share"), ("12 . 3", "12 . 3"), ("", ""), (" .", " ."),
    ]) func dropsSpacesBeforeStops(text: String, tidy: String) {
        #expect(String(decoding: Punctuation.tidied(Array(text.utf8)[...]), as: UTF8.self) == tidy)
    }
}
