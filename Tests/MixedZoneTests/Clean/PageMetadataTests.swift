import Testing

@testable import MixedZone

@Suite struct PageMetadataTests {
    private static let body = "<p>\(PageFixture.opening)</p><p>\(PageFixture.middle)</p>"

    private func metadata(_ head: String, _ body: String = "<h1>Relay</h1>\(Self.body)") throws -> ArticleMetadata {
        try PageFixture.article(
            "<html lang=\"en-GB\"><head>\(head)</head><body><article>\(body)</article></body></html>"
        ).metadata
    }

    @Test func trustsStructuredDataFirst() throws {
        let head = """
            <meta property="og:title" content="Relay | The Parish Runner"><meta name="author" content="Somebody Else">
            <meta property="article:published_time" content="2001-01-01"><link rel="canonical" href="https://example.org/relay">
            <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
            {"@type": "NewsArticle", "headline": "Relay", "datePublished": "2024-05-05T18:30:00+02:00",
             "dateModified": "2024-05-06", "author": [{"@id": "#a"}, {"@type": "Person", "name": "Bo Reed"}],
             "articleSection": "Running", "publisher": {"@type": "Organization", "name": "The Parish Runner"}},
            {"@type": "Person", "@id": "#a", "name": "Ada Quill"}]}</script>
            """
        let found = try metadata(head)
        #expect(found.title == "Relay")
        #expect(found.authors == ["Ada Quill", "Bo Reed"])
        #expect(found.published == "2024-05-05T18:30:00+02:00")
        #expect(found.modified == "2024-05-06")
        #expect(found.site == "The Parish Runner")
        #expect(found.section == "Running")
        #expect(found.canonical == "https://example.org/relay")
        #expect(found.language == "en-GB")
    }

    @Test func readsMetaTags() throws {
        let head = """
            <meta property="og:site_name" content="The Parish Runner"><meta name="author" content="By Ada Quill and Bo Reed">
            <meta property="article:published_time" content="2024-05-05T18:30Z"><meta name="description" content="A wet day.">
            """
        let found = try metadata(head)
        #expect(found.authors == ["Ada Quill", "Bo Reed"])
        #expect(found.published == "2024-05-05T18:30:00Z")
        #expect(found.standfirst == "A wet day.")
    }

    @Test func readsTheVisiblePage() throws {
        let body = "<h1>Relay</h1><div class=\"byline\">By Ada Quill</div><span>5 May 2024</span>\(Self.body)"
        let found = try metadata("<title>Relay - The Parish Runner</title>", body)
        #expect(found.title == "Relay")
        #expect(found.authors == ["Ada Quill"])
        #expect(found.published == "2024-05-05")
    }

    @Test func takesTheSiteOffTheTitle() {
        #expect(
            TitleSuffix.stripped("Northern crew wins the relay | The Parish Runner", site: nil)
                == "Northern crew wins the relay")
        #expect(TitleSuffix.stripped("Relay - Parish", site: "Parish") == "Relay")
        #expect(TitleSuffix.stripped("Well - done", site: "Parish") == "Well - done")
    }

    @Test func survivesBrokenStructuredData() throws {
        for script in [
            "{", "[]", "null", "{\"@type\": 3}", "{\"@graph\": [{\"@type\": \"Article\", \"headline\": 7}]}", "\u{1}",
        ] {
            let found = try metadata("<script type=\"application/ld+json\">\(script)</script>")
            #expect(found.title == "Relay")
        }
    }

    @Test(arguments: [
        ("2024-08-06", "2024-08-06"), ("2024-08-06T10:00:00.000Z", "2024-08-06T10:00:00Z"), ("2024/8/6", "2024-08-06"),
        ("20240806", "2024-08-06"), ("Aug. 6, 2024", "2024-08-06"), ("Updated 6th August 2024 at noon", "2024-08-06"),
        ("Tue, 06 Aug 2024 10:00:00 GMT", "2024-08-06"), ("08/26/2024", "2024-08-26"), ("26.08.2024", "2024-08-26"),
        ("Updated: 2024-08-06 10:00", "2024-08-06"), ("Ada QuillAug 6, 2024Share", "2024-08-06"),
        ("on 06-ago-2024 5:11:10", "2024-08-06"), ("6 de agosto de 2024", "2024-08-06"), ("6 août 2024", "2024-08-06"),
        ("Tue Aug 06 12:00:00 UTC 2024", "2024-08-06"), ("6th of August 2024", "2024-08-06"),
        ("08-26-2024", "2024-08-26"),
        ("6/8/2024", "2024-06-08"), ("6.8.2024", "2024-08-06"),
    ]) func readsDates(text: String, date: String) {
        #expect(ISODate.normalised(text) == date)
    }

    @Test(arguments: ["", "no date", "May", "2024-13-01", "1:52:10", "9999999999"]) func readsNoDate(text: String) {
        #expect(ISODate.normalised(text) == nil)
    }

    @Test func putsTheDayFirstWhereTheLanguageDoes() {
        #expect(ISODate.normalised("6/8/2024", dayFirst: true) == "2024-08-06")
        #expect(ISODate.normalised("12/31/2024", dayFirst: true) == "2024-12-31")
    }

    @Test(
        arguments: [
            ("https://example.org/sport/2024/08/06/relay", "2024-08-06"),
            ("https://example.org/2024-8-6-relay", "2024-08-06"),
            ("https://example.org/relay-20240806.html", "2024-08-06"), ("https://example.org/2024/08/relay", nil),
            ("https://example.org/12345678", nil), (nil, nil),
        ] as [(String?, String?)]) func readsTheDateOfAnAddress(address: String?, date: String?)
    {
        #expect(AddressDate.read(address) == date)
    }

    private func published(_ stated: String?, _ shown: String, modified: String? = nil) throws -> String? {
        let head =
            (stated.map { "<meta property=\"article:published_time\" content=\"\($0)\">" } ?? "")
            + (modified.map { "<meta property=\"article:modified_time\" content=\"\($0)\">" } ?? "")
        return try metadata(head, "<h1>Relay</h1>\(shown)\(Self.body)").published
    }

    @Test func prefersTheDateThatTheHouseShowsItsReaders() throws {
        // An earlier date beside the headline is the true one: the metadata were stamped anew.
        #expect(try published("2024-05-05", "<p>3 May 2019</p>") == "2019-05-03")
        // The last edition, where the page dates the article by it.
        #expect(try published("2019-05-05", "<p>3 May 2024</p>", modified: "2024-05-03T09:00:00Z") == "2024-05-03")
        #expect(try published("2019-05-05", "<p>3 May 2024</p>", modified: "2023-01-01") == "2019-05-05")
        // An update of a young article changes nothing; one years later is the date that readers see.
        #expect(try published("2024-05-05", "<p>Updated 9 May 2024</p>", modified: "2024-05-09") == "2024-05-05")
        #expect(try published("2019-05-05", "<p>Updated 9 May 2024</p>", modified: "2024-05-09") == "2024-05-09")
        #expect(try published("2024-05-05", "<p>Last updated:</p><p>4 May 2024</p>") == "2024-05-04")
    }

    @Test func takesTheTimeBesideTheHeadline() throws {
        let teasers = "<div><time datetime=\"2025-01-31\">31 January</time></div>"
        let filler = String(repeating: "<p>Another line that stands between the two of them.</p>", count: 10)
        let found = try metadata(
            "", "\(teasers)\(filler)<h1>Relay</h1><time datetime=\"2017-03-01\">1 March</time>\(Self.body)")
        #expect(found.published == "2017-03-01")
    }

    @Test func readsStructuredDataOutOfAMetaTag() throws {
        let json =
            #"{&quot;@type&quot;:&quot;Article&quot;,&quot;headline&quot;:&quot;Relay&quot;,&quot;datePublished&quot;:&quot;2024-05-05&quot;}"#
        #expect(try metadata("<meta name=\"script:ld+json\" content=\"\(json)\">").published == "2024-05-05")
    }

    @Test func readsCredits() throws {
        let body = "<h1>Relay</h1><figure><figcaption>The finish. Photo: Lena Lens</figcaption></figure>\(Self.body)"
        #expect(try metadata("", body).credits == ["Lena Lens"])
    }
}
