import Foundation
import Testing

@testable import MixedZone

@Suite struct WARCArchiveTests {
    static let page =
        "<html><head><meta charset=windows-1252></head><body><p>Zoë won the mile on Sunday.</p></body></html>"

    /// A record of an archive.
    static func record(_ type: String, _ url: String, _ block: [UInt8], mediaType: String = "application/http")
        -> [UInt8]
    {
        let head =
            "WARC/1.0\r\nWARC-Type: \(type)\r\nWARC-Target-URI: \(url)\r\nContent-Type: \(mediaType)\r\n"
            + "Content-Length: \(block.count)\r\n\r\n"
        return Array(head.utf8) + block + Array("\r\n\r\n".utf8)
    }

    static func answer(
        _ body: [UInt8], fields: String = "", type: String = "text/html", status: String = "200 OK"
    ) -> [UInt8] {
        Array("HTTP/1.1 \(status)\r\nContent-Type: \(type)\r\n\(fields)\r\n".utf8) + body
    }

    static func chunked(_ bytes: [UInt8]) -> [UInt8] {
        var (output, rest) = ([UInt8](), bytes[...])
        while !rest.isEmpty {
            let chunk = rest.prefix(17)
            output += Array("\(String(chunk.count, radix: 16));x=y\r\n".utf8) + chunk + [0x0D, 0x0A]
            rest = rest.dropFirst(17)
        }
        return output + Array("0\r\n\r\n".utf8)
    }

    private func articles(_ bytes: [UInt8], name: String = "crawl.warc", encoding: String? = nil) throws
        -> [PendingArticle]
    {
        let folder = try TemporaryFolder()
        var feed = ArticleFeed([.path(try folder.write(bytes, to: name))])
        var articles: [PendingArticle] = []
        while let article = feed.next() { articles.append(article) }
        return articles
    }

    private func sources(_ bytes: [UInt8], name: String = "crawl.warc") throws -> [Source] {
        try articles(bytes, name: name).map { try ArticleReader().source(of: $0) }
    }

    static let latin = page.unicodeScalars.map { UInt8($0.value) }

    /// One record of each kind that holds a page, by the coding of its body.
    static let codings: [(name: String, block: [UInt8])] = [
        ("plain", answer(latin)),
        ("gzip", answer(Compressed.gzip(latin), fields: "Content-Encoding: gzip\r\n")),
        ("zlib", answer(Compressed.zlib(latin), fields: "Content-Encoding: deflate\r\n")),
        ("deflate", answer(Compressed.raw(latin), fields: "Content-Encoding: deflate\r\n")),
        ("chunked", answer(chunked(latin), fields: "transfer-encoding: chunked\r\n")),
        (
            "both",
            answer(chunked(Compressed.gzip(latin)), fields: "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n")
        ),
        // Crawlers that undo a coding often keep the fields.
        ("undone", answer(latin, fields: "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n")),
        ("undone brotli", answer(latin, fields: "Content-Encoding: br\r\n")),
        ("server's charset", answer(Array(page.utf8), type: "text/html; charset=\"UTF-8\"")),
    ]

    @Test(arguments: codings.map(\.name)) func undoesCodings(name: String) throws {
        let block = try #require(Self.codings.first { $0.name == name }).block
        let sources = try sources(Self.record("response", "<http://a.example/1>", block))
        let source = try #require(sources.first)
        #expect(String(decoding: source.bytes, as: UTF8.self) == Self.page)
        #expect(source.description.format == .warc)
        #expect(source.description.url == "http://a.example/1")
        #expect(source.content == .html)
        #expect(source.id == "crawl-1")
    }

    @Test(arguments: [true, false]) func passesOverWhatIsNoArticle(isCompressed: Bool) throws {
        let feed =
            "<rss><channel><item><description>Oke won.</description></item><item><description>Oke lost.</description>"
            + "</item></channel></rss>"
        let records = [
            Self.record("warcinfo", "x", Array("software: x".utf8), mediaType: "application/warc-fields"),
            Self.record("request", "http://a.example/1", Array("GET / HTTP/1.1\r\n\r\n".utf8)),
            Self.record("response", "http://a.example/1", Self.answer(Self.latin)),
            Self.record("response", "http://a.example/2", Self.answer(Self.latin, status: "404 Not Found")),
            Self.record("response", "http://a.example/3", Self.answer([0x89, 0x50], type: "image/png")),
            Self.record("response", "dns:a.example", Array("a.example. 1 IN A 10.0.0.1".utf8), mediaType: "text/dns"),
            Self.record("resource", "http://a.example/t", Array("Oke won.".utf8), mediaType: "text/plain"),
            Self.record("response", "http://a.example/map", Self.answer(Array("<urlset/>".utf8), type: "text/xml")),
            Self.record("response", "http://a.example/f", Self.answer(Array(feed.utf8), type: "application/rss+xml")),
        ]
        let bytes = records.flatMap { isCompressed ? Compressed.gzip($0) : $0 }
        let sources = try sources(bytes, name: isCompressed ? "crawl.warc.gz" : "crawl.warc")
        #expect(sources.map(\.id) == ["crawl-3", "crawl-7", "crawl-9-1", "crawl-9-2"])
        #expect(sources.map(\.content) == [.html, .text, .xml, .xml])
        #expect(sources.map(\.description.format) == [.warc, .warc, .warc, .warc])
    }

    @Test(arguments: [true, false]) func givesWhatStandsBeforeACut(isCompressed: Bool) throws {
        let records = (1...3).map { Self.record("response", "http://a.example/\($0)", Self.answer(Self.latin)) }
        let bytes = records.flatMap { isCompressed ? Compressed.gzip($0) : $0 }
        for missing in [1, 30, 60, 130] {
            let cut = isCompressed ? missing : missing + 4
            let articles = try articles(bytes.dropLast(cut), name: isCompressed ? "crawl.warc.gz" : "crawl.warc")
            // The last bytes of a compressed piece are its sum: the record before them is whole.
            let isWhole = isCompressed && missing == 1
            try #require(articles.count == (isWhole ? 4 : 3), "\(missing)")
            for article in articles.prefix(2) { _ = try ArticleReader().source(of: article) }
            let error = isCompressed ? IngestError.damagedArchive(reason: "it breaks off") : .cutRecord(number: 3)
            let last = try #require(articles.last)
            #expect(throws: error, "\(missing)") { try ArticleReader().source(of: last) }
            #expect(last.place.description.hasSuffix("#3"))
        }
    }

    @Test func refusesWhatOnlyBeginsLikeAnArchive() throws {
        let articles = try articles(Array("WARC/1.0\r\nno fields\r\n\r\n".utf8))
        #expect(articles.count == 1)
        #expect(throws: IngestError.damagedArchive(reason: "record 1 does not begin as a WARC record")) {
            try ArticleReader().source(of: articles[0])
        }
        let huge = Array("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 9223372036854775807\r\n\r\nHTTP/1.1".utf8)
        let cut = try self.articles(huge)
        #expect(throws: IngestError.cutRecord(number: 1)) { try ArticleReader().source(of: cut[0]) }
    }

    @Test func refusesABombInARecord() throws {
        let bomb = Self.answer(
            Compressed.gzip([UInt8](repeating: 0x61, count: 20 << 20)), fields: "Content-Encoding: gzip\r\n")
        let after = Self.record("response", "http://a.example/2", Self.answer(Self.latin))
        let articles = try articles(Self.record("response", "http://a.example/1", bomb) + after)
        #expect(throws: IngestError.inflatesTooFar(ratio: 200)) { try ArticleReader().source(of: articles[0]) }
        #expect(try ArticleReader().source(of: articles[1]).id == "crawl-2")
    }

    @Test func refusesACodingThatItDoesNotKnow() throws {
        let block = Self.answer([0x8B, 0x02, 0x80, 0xFF], fields: "Content-Encoding: br\r\n")
        let articles = try articles(Self.record("response", "http://a.example/1", block))
        #expect(throws: IngestError.unknownCoding("br")) { try ArticleReader().source(of: articles[0]) }
        #expect(IngestError.unknownCoding("br").message.contains("Brotli"))
        // A short Brotli stream may begin with bytes that are ASCII.
        let ascii = Self.answer([0x1B, 0x27, 0x01, 0x00, 0x24, 0x02], fields: "Content-Encoding: br\r\n")
        let other = try self.articles(Self.record("response", "http://a.example/1", ascii))
        #expect(throws: IngestError.unknownCoding("br")) { try ArticleReader().source(of: other[0]) }
        // Many crawlers undo the coding and leave the field.
        let undone = Self.answer(Self.latin, fields: "Content-Encoding: br\r\n")
        let plain = try self.articles(Self.record("response", "http://a.example/1", undone))
        #expect(try ArticleReader().source(of: plain[0]).id == "crawl-1")
    }
}

@Suite struct GzipTests {
    @Test func joinsPieces() throws {
        let bytes = Compressed.gzip(Array("one ".utf8)) + Compressed.gzip(Array("two".utf8)) + [0, 0, 0]
        #expect(try Gzip.inflate(bytes, limit: 100) == Array("one two".utf8))
        #expect(throws: IngestError.tooLarge(limit: 6)) { try Gzip.inflate(bytes, limit: 6) }
        #expect(throws: IngestError.damagedArchive(reason: "it breaks off")) {
            try Gzip.inflate(Array(bytes.prefix(30)), limit: 100)
        }
        #expect(throws: (any Error).self) { try Gzip.inflate([0x1F, 0x8B, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9], limit: 100) }
    }

    /// A stream gives the same bytes however it is read, over the borders of chunks and pieces.
    @Test func readsAStreamInSteps() throws {
        let folder = try TemporaryFolder()
        var state: UInt64 = 3
        let bytes: [UInt8] = (0..<700_000).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(state >> 60) + 0x61
        }
        let pieces = [0..<1, 1..<300_000, 300_000..<700_000].flatMap { Compressed.gzip(Array(bytes[$0])) }
        for (name, content) in [("plain", bytes), ("packed", pieces)] {
            var stream = try FileStream(try folder.write(content, to: name))
            #expect(try stream.peek(5) == Array(bytes.prefix(5)))
            var read = try stream.read(3)
            read += try stream.read(400_000)
            #expect(try stream.skip(100) == 100)
            read += bytes[400_003..<400_103]
            while case let more = try stream.read(65_537), !more.isEmpty { read += more }
            #expect(read == bytes)
            #expect(try stream.skip(1) == 0)
        }
    }

    @Test(arguments: [("a.txt.gz", "Oke won.", "a"), ("b.html.gz", "<p>Oke won.</p>", "b"), ("c.html", "<p>Oke", "c")])
    func readsCompressedFiles(name: String, text: String, id: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(Compressed.gzip(Array(text.utf8)), to: name)
        var feed = ArticleFeed([.path(folder.path)])
        let next = feed.next()
        let source = try ArticleReader().source(of: #require(next))
        #expect(String(decoding: source.bytes, as: UTF8.self) == text)
        #expect(source.id == id)
    }
}
