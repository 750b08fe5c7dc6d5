/// The articles of one document of agency XML or of a feed.
///
/// Each is handed on as a small document of its own with the root, and with what the feed says about itself, so that the
/// next stage sees one article at a time.
struct AgencyItems: ArticleContainer {
    private var items: ArraySlice<PendingArticle>

    init(failed: PendingArticle) {
        items = [failed]
    }

    init(_ document: Document, of pending: PendingArticle, fallback: LegacyEncoding?) {
        var found: [PendingArticle] = []
        do throws(IngestError) {
            let decoder = TextDecoder(content: .xml, charset: document.charset, fallback: fallback)
            let decoded = try decoder.decode(document.bytes)
            var splitter = try AgencySplitter(decoded.bytes)
            do throws(IngestError) {
                while let item = try splitter.next() {
                    var document = Document(bytes: item.bytes, content: .xml, format: document.format)
                    document.decodedFrom = decoded.encoding
                    document.warnings = decoded.warnings
                    found.append(Self.article(found.count + 1, .document(document), of: pending, isOne: item.isWhole))
                }
                if found.isEmpty { throw .noArticles }
            } catch {
                found.append(Self.article(found.count + 1, .failed(error), of: pending, isOne: found.isEmpty))
            }
        } catch {
            found.append(Self.article(1, .failed(error), of: pending, isOne: true))
        }
        items = found[...]
    }

    mutating func next() -> PendingArticle? { items.popFirst() }

    private static func article(
        _ number: Int, _ content: PendingArticle.Content, of pending: PendingArticle, isOne: Bool
    ) -> PendingArticle {
        var article = pending
        article.content = content
        if !isOne {
            article.id += "-\(number)"
            // Within an archive the record is told.
            article.place.item = article.place.item ?? number
        }
        return article
    }
}

/// Parts a document into its items, in one pass.
struct AgencySplitter: ~Copyable {
    private var reader: XMLReader
    private var root = ""
    private var isRead = false
    /// What the feed says about itself, as XML.
    private var head = ""

    init(_ bytes: [UInt8]) throws(IngestError) {
        reader = try XMLReader(bytes)
    }

    /// One article.
    struct Item {
        let bytes: [UInt8]
        /// True when the document is no feed but this one article.
        let isWhole: Bool
    }

    /// The elements that hold an article, by the root of the document.
    private static let items = [
        "rss": "item", "rdf": "item", "feed": "entry", "newsmessage": "newsitem", "newsml": "newsitem",
    ]

    mutating func next() throws(IngestError) -> Item? {
        var isOnNext = false
        while try isOnNext ? true : reader.advance() {
            isOnNext = false
            guard reader.node == .element else { continue }
            let name = reader.localName
            if reader.depth == 0 {
                root = name
                guard Self.items[root] == nil else { continue }
                return Item(bytes: try reader.outerXML(), isWhole: true)
            }
            if name == Self.items[root] {
                let item = try reader.outerXML()
                try reader.skipChildren()
                return Item(bytes: wrapped(item), isWhole: false)
            }
            if ["title", "language"].contains(name), reader.depth == (root == "rss" || root == "rdf" ? 2 : 1),
                head.utf8.count < 4096
            {
                let text = String(reader.text().prefix(300))
                head += "<\(name)>\(text.replacing("&", with: "&amp;").replacing("<", with: "&lt;"))</\(name)>"
            }
        }
        return nil
    }

    private func wrapped(_ item: [UInt8]) -> [UInt8] {
        switch root {
        case "rss", "rdf": Array("<rss><channel>\(head)".utf8) + item + Array("</channel></rss>".utf8)
        case "feed": Array("<feed>\(head)".utf8) + item + Array("</feed>".utf8)
        default: item
        }
    }
}
