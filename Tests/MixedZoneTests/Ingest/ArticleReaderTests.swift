import Foundation
import Testing

@testable import MixedZone

@Suite struct ArticleReaderTests {
    @Test func describesTheSource() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("Zoë", to: "a.txt")
        let source = try ArticleReader().source(file: path)
        #expect(source.id == "a")
        #expect(source.description.path == path)
        #expect(source.description.format == .text)
        #expect(source.description.bytes == 4)
        // Python: hashlib.sha256("Zoë".encode()).hexdigest()
        #expect(source.description.sha256 == "c6a12698582fc1104ea24107a2d7268145ff06ef859707729d01fd060897f067")
    }

    @Test(arguments: [
        ("a.html", "plain", SourceDescription.Format.html), ("a.txt", "plain", .text),
        ("a.txt", "\n<!DOCTYPE html>\n<p>x", .html), ("a.txt", "<!-- c --><html>", .html),
        ("a", "<?xml?><html>", .html),
        ("a.txt", "<3 this race", .text), ("a.txt", "5 < 6", .text), ("a.xhtml", "x", .html), ("a.md", "x", .text),
        ("a.html.gz", "x", .html), ("a.xml", "<?xml version='1.0'?>\n<!DOCTYPE nitf SYSTEM 'n.dtd'><nitf>", .xml),
        ("a.txt", "<!-- c --><rss version='2.0'>", .xml), ("a", "<atom:feed xmlns:atom='x'>", .xml),
        ("a.xml", "<!DOCTYPE rss [<!ENTITY a \"b>c\">]><rss>", .xml), ("a.xml", "<urlset>", .text),
    ])
    func tellsTheFormat(name: String, text: String, format: SourceDescription.Format) {
        #expect(FormatDetector.format(of: Array(text.utf8), extension: ArticleNames.extension(of: name)) == format)
    }

    @Test func refusesXMLThatHoldsNoArticle() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("<?xml version='1.0'?>\n<!-- map --><s:urlset xmlns:s='x'/>", to: "sitemap.xml")
        #expect(throws: IngestError.unknownXML(root: "urlset")) { try ArticleReader().source(file: path) }
        // A folder's walk passes it over.
        try folder.write("Oke won.", to: "a.txt")
        var feed = ArticleFeed([.path(folder.path)])
        var ids: [String] = []
        while let article = feed.next() { ids.append(article.id) }
        #expect(ids == ["a"])
    }

    @Test func refusesWhatCannotBeRead() throws {
        let folder = try TemporaryFolder()
        let reader = ArticleReader(limit: 10)
        #expect(throws: IngestError.notFound) { try reader.source(file: folder("nothing.txt")) }
        #expect(throws: IngestError.notAFile) { try reader.source(file: folder.path) }
        let long = try folder.write("eleven byte", to: "long.txt")
        #expect(throws: IngestError.tooLarge(limit: 10)) { try reader.source(file: long) }
        let exact = try folder.write("ten bytes.", to: "exact.txt")
        #expect(try reader.source(file: exact).bytes.count == 10)
    }

    @Test(.enabled(if: geteuid() != 0, "root may read everything")) func reportsMissingRights() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("x", to: "secret.txt")
        #expect(chmod(path, 0) == 0)
        #expect(throws: IngestError.unreadable(errorNumber: EACCES)) { try ArticleReader().source(file: path) }
    }

    /// Every error has a sentence of its own and a code of its own.
    @Test func wordsEveryError() {
        let errors: [IngestError] = [
            .notFound, .unreadable(errorNumber: EACCES), .notAFile, .empty, .binary(format: "a PDF document"),
            .nulByte(offset: 1, line: 1), .invalidUTF8(offset: 1, line: 1), .invalidEncoding(name: "utf-16le"),
            .unknownEncoding(label: "x"), .tooLarge(limit: 1 << 20), .noArticles, .invalidJSON, .unknownKey("k"),
            .missingKey("id"), .notAString(key: "id"), .ambiguousContent, .inflatesTooFar(ratio: 200),
            .damagedArchive(reason: "r"), .cutRecord(number: 3), .unknownCoding("br"),
            .malformedXML(line: 1, reason: "r"),
            .unknownXML(root: "x"),
        ]
        #expect(Set(errors.map(\.code)).count == errors.count)
        #expect(Set(errors.map(\.message)).count == errors.count)
        #expect(errors.allSatisfy { !$0.message.contains("\n") && !$0.message.hasSuffix(".") })
        #expect(IngestError.unreadable(errorNumber: EACCES).message == "cannot be read: permission denied")
    }
}
