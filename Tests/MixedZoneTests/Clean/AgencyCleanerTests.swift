import Testing

@testable import MixedZone

@Suite struct AgencyCleanerTests {
    private func sources(_ xml: String, name: String = "wire.xml") throws -> [Source] {
        let folder = try TemporaryFolder()
        var feed = ArticleFeed([.path(try folder.write(xml, to: name))])
        var sources: [Source] = []
        while let pending = feed.next() { sources.append(try ArticleReader().source(of: pending)) }
        return sources
    }

    private func record(_ xml: String) throws -> ArticleRecord {
        try Pipeline().record(of: try #require(try sources(xml).first))
    }

    private func blocks(_ record: ArticleRecord) -> [String] {
        let scalars = Array(record.text.unicodeScalars)
        return record.blocks.map { "\($0.kind): " + String(String.UnicodeScalarView(scalars[$0.start..<$0.end])) }
    }

    static let nitf = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">
        <nitf><head><title>slug</title><docdata><date.issue norm="20190714T193000Z"/></docdata>
        <pubdata name="Fjord Wire" position.section="Sport"/></head>
        <body xml:lang="en"><body.head><hedline><hl1>Varnhagen holds on</hl1><hl2>Rain spoils the record</hl2></hedline>
        <byline>By <person>Ann Lister</person></byline>
        <dateline><location><city>Oslo</city>, Norway</location></dateline></body.head>
        <body.content><block><p>Ilse Varnhagen won the mile in 4:31.20 &ndash; her third title.</p>
        <p>&ldquo;I did not look back,&rdquo; said Varnhagen, <em>27</em>.</p></block><hl2>How they finished</hl2>
        <table><tr><td>Varnhagen</td><td>4:31.20</td></tr><tr><td>Oke</td><td>4:32.01</td></tr></table>
        <ol><li>Bergen</li><li>Kiel</li></ol>
        <media media-type="image"><media-producer>Jo Field</media-producer><media-caption>At the line.</media-caption></media>
        <p>Oke was second. (Reporting by Ann Lister; Editing by Jo Field)</p></body.content>
        <body.end><tagline>Lister is a reporter.</tagline></body.end></body></nitf>
        """

    @Test func readsNITF() throws {
        let record = try record(Self.nitf)
        #expect(
            blocks(record) == [
                "title: Varnhagen holds on", "standfirst: Rain spoils the record",
                "paragraph: Ilse Varnhagen won the mile in 4:31.20 – her third title.",
                "paragraph: “I did not look back,” said Varnhagen, 27.", "heading: How they finished",
                "table: Varnhagen | 4:31.20\nOke | 4:32.01", "list: 1. Bergen\n2. Kiel", "caption: At the line.",
                "paragraph: Oke was second.",
            ])
        #expect(record.metadata.authors == ["Ann Lister"])
        #expect(record.metadata.published == "2019-07-14T19:30:00Z")
        #expect(record.metadata.dateline == "Oslo")
        #expect(record.metadata.site == "Fjord Wire")
        #expect(record.metadata.credits == ["Jo Field"])
        #expect(record.metadata.language == "en")
        #expect(
            record.removed.map(\.rule) == ["credit.byline", "meta.dateline", "credit.reporting", "credit.byline"])
        #expect(record.source.format == .xml)
        #expect(record.id == "wire")
    }

    static let newsML = """
        <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><packageItem guid="p"/>
        <newsItem guid="1" xml:lang="en"><itemMeta><provider literal="Fjord Wire"/>
        <versionCreated>2019-07-14T20:00:00Z</versionCreated><firstCreated>2019-07-14T19:00:00Z</firstCreated></itemMeta>
        <contentMeta><headline>Varnhagen again</headline><by>By Ann Lister</by><located><name>Oslo</name></located></contentMeta>
        <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head>
        <title>t</title></head><body><h1>Varnhagen again</h1><p>One <b>two</b> three.</p></body></html></inlineXML>
        </contentSet></newsItem>
        <newsItem><contentMeta><headline>Second</headline></contentMeta><contentSet><inlineXML><nitf><body><body.content>
        <p>Oke was second.</p></body.content></body></nitf></inlineXML></contentSet></newsItem></itemSet></newsMessage>
        """

    @Test func readsNewsML() throws {
        let sources = try sources(Self.newsML)
        #expect(sources.map(\.id) == ["wire-1", "wire-2"])
        let first = try Pipeline().record(of: sources[0])
        #expect(blocks(first) == ["title: Varnhagen again", "paragraph: One two three."])
        #expect(first.metadata.authors == ["Ann Lister"])
        #expect(first.metadata.published == "2019-07-14T19:00:00Z")
        #expect(first.metadata.modified == "2019-07-14T20:00:00Z")
        #expect(first.metadata.dateline == "Oslo")
        #expect(first.metadata.site == "Fjord Wire")
        #expect(blocks(try Pipeline().record(of: sources[1])) == ["title: Second", "paragraph: Oke was second."])
    }

    static let rss = """
        <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
        xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Fjord Sport</title><language>en-gb</language>
        <item><title>Varnhagen &amp;amp; Oke</title><link>https://fjord.example/1</link><dc:creator>Ann Lister</dc:creator>
        <pubDate>Sun, 14 Jul 2019 20:15:00 +0200</pubDate><description>Short.</description><content:encoded><![CDATA[
        <p>Ilse Varnhagen won the harbour mile on Sunday, and the rain came down on everybody who was there.</p>
        <p>"I did not look back once," said Varnhagen, who had led from the first corner.</p><h2>Next</h2>
        <ul><li>Bergen</li><li>Kiel</li></ul>]]></content:encoded></item>
        <item><title>Only a summary</title><description>Oke &lt;b&gt;said&lt;/b&gt; that he would be back &hearts;.</description></item>
        </channel></rss>
        """

    @Test func readsRSS() throws {
        let sources = try sources(Self.rss, name: "sport.rss")
        #expect(sources.map(\.id) == ["sport-1", "sport-2"])
        let first = try Pipeline().record(of: sources[0])
        #expect(
            blocks(first) == [
                "title: Varnhagen & Oke",
                "paragraph: Ilse Varnhagen won the harbour mile on Sunday, and the rain came down on everybody who was there.",
                "paragraph: \"I did not look back once,\" said Varnhagen, who had led from the first corner.",
                "heading: Next", "list: Bergen\nKiel",
            ])
        #expect(first.metadata.site == "Fjord Sport")
        #expect(first.metadata.canonical == "https://fjord.example/1")
        #expect(first.metadata.published == "2019-07-14T20:15:00+02:00")
        #expect(first.metadata.authors == ["Ann Lister"])
        #expect(first.warnings.isEmpty)
        let second = try Pipeline().record(of: sources[1])
        #expect(blocks(second).first == "title: Only a summary")
        #expect(second.text.contains("Oke said that he would be back"))
        #expect(second.warnings.map(\.code) == ["summary-only"])
    }

    @Test func readsAtom() throws {
        let sources = try sources(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Fjord</title><entry><title>One</title>
            <author><name>Ann Lister</name></author><updated>2019-07-15T20:00:00Z</updated>
            <link href="https://fjord.example/a"/><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
            <p>Para one.</p><p>Para two.</p></div></content></entry><entry><title type="html">Two</title>
            <content type="html">&lt;p&gt;The pack went by in the rain, and nobody knew who had won.&lt;/p&gt;</content></entry>
            <entry><title>Three</title><content>First line.

            Second line.</content></entry></feed>
            """)
        let records = try sources.map { try Pipeline().record(of: $0) }
        #expect(blocks(records[0]) == ["title: One", "paragraph: Para one.", "paragraph: Para two."])
        #expect(records[0].metadata.authors == ["Ann Lister"])
        #expect(records[0].metadata.published == "2019-07-15T20:00:00Z")
        #expect(records[0].metadata.site == "Fjord")
        #expect(
            blocks(records[1]) == [
                "title: Two", "paragraph: The pack went by in the rain, and nobody knew who had won.",
            ])
        #expect(blocks(records[2]) == ["title: Three", "paragraph: First line.", "paragraph: Second line."])
    }

    @Test func expandsNoEntities() throws {
        let laughs = (1...9).map { level in
            "<!ENTITY l\(level) \"" + String(repeating: "&l\(level - 1);", count: 10) + "\">"
        }
        let bomb =
            "<!DOCTYPE rss [<!ENTITY l0 \"lol\">\(laughs.joined())]><rss><channel><item><title>T</title>"
            + "<description>Oke &l9; won.</description></item></channel></rss>"
        // Refused or left out, but never expanded.
        if let sources = try? sources(bomb) { #expect(sources.allSatisfy { $0.bytes.count < 1000 }) }
        let folder = try TemporaryFolder()
        let secret = try folder.write("the secret", to: "secret.txt")
        let outside =
            "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file://\(secret)\"><!ENTITY % p SYSTEM \"file://\(secret)\"> %p;]>"
            + "<rss><channel><item><title>T</title><description>Oke &x; won.</description></item></channel></rss>"
        let source = try #require(try sources(outside).first)
        #expect(!String(decoding: source.bytes, as: UTF8.self).contains("secret."))
        #expect(try !Pipeline().record(of: source).text.contains("the secret"))
    }

    @Test func givesTheItemsBeforeADefect() throws {
        let folder = try TemporaryFolder()
        // The parser reads ahead, so what stands close before a defect goes with it.
        let text = "<title>T</title><description>" + String(repeating: "Oke won. ", count: 2000) + "</description>"
        let path = try folder.write(
            "<rss><channel><item>\(text)</item><item>\(text)</item><item>\(text)<b></item>", to: "f.xml")
        var feed = ArticleFeed([.path(path)])
        var outcomes: [String] = []
        while let pending = feed.next() {
            let source = Result { try ArticleReader().source(of: pending) }
            outcomes.append("\(pending.place.item ?? 0) \((try? source.get()) != nil)")
        }
        #expect(outcomes == ["1 true", "2 true", "3 false"])
    }

    @Test(arguments: [
        ("20190714T193000Z", "2019-07-14T19:30:00Z"), ("20190714T193000+0200", "2019-07-14T19:30:00+02:00"),
        ("20190714", "2019-07-14"), ("2019-07-14T19:30:00Z", "2019-07-14T19:30:00Z"),
        ("Sun, 14 Jul 2019 19:30:00 GMT", "2019-07-14T19:30:00Z"),
        ("14 Jul 2019 19:30 EST", "2019-07-14T19:30:00-05:00"),
        ("Sun, 14 Jul 2019", "2019-07-14"), ("soon", nil),
    ])
    func readsDates(text: String, date: String?) {
        #expect(AgencyText.date(text) == date)
    }
}
