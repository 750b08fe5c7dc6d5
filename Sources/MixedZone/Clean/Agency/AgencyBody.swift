/// Writes the body of an article of agency XML, or a body of XHTML within it, into blocks.
struct AgencyBody {
    private(set) var article: CleanArticle
    private var credits: [String] = []
    private var authors: [String] = []

    init(_ article: CleanArticle) {
        self.article = article
    }

    /// Elements that hold other blocks, or stand between them.
    private static let blocks: Set<String> = [
        "article", "block", "blockquote", "body", "body.content", "bq", "div", "dl", "figure", "fig", "h1", "h2", "h3",
        "h4", "h5", "h6", "hl1", "hl2", "li", "main", "media", "nitf-table", "ol", "p", "pre", "section", "table", "ul",
    ]
    /// Elements of which nothing belongs into the text.
    private static let silent: Set<String> = [
        "alt-code", "aside", "byline", "button", "copyrite", "dateline", "distributor", "form", "head", "hr", "iframe",
        "media-metadata", "media-reference", "nav", "noscript", "object", "script", "style", "template", "video",
    ]

    /// The article with this body.
    static func write(_ element: XMLElement, to article: CleanArticle) -> CleanArticle {
        var body = AgencyBody(article)
        body.write(childrenOf: element)
        if !body.credits.isEmpty {
            body.article.metadata.credits = (body.article.metadata.credits ?? []) + body.credits
        }
        if !body.authors.isEmpty { body.article.metadata.authors = body.article.metadata.authors ?? body.authors }
        return body.article
    }

    private mutating func write(childrenOf element: XMLElement) {
        // Text beside blocks is a paragraph of its own.
        var loose = XMLElement(name: "p", qualifiedName: "p", attributes: [:])
        for child in element.children {
            if case .element(let inner) = child, Self.blocks.contains(inner.name) || Self.silent.contains(inner.name) {
                writeParagraph(loose)
                loose.children = []
                write(inner)
            } else {
                loose.children.append(child)
            }
        }
        writeParagraph(loose)
    }

    private mutating func write(_ element: XMLElement) {
        switch element.name {
        case let name where Self.silent.contains(name): break
        case "hl1", "hl2", "h1", "h2", "h3", "h4", "h5", "h6": append(.heading, element)
        case "ul", "ol", "dl": writeList(element)
        case "table": writeTable(element)
        case "media", "figure", "fig": writeCaption(element)
        case "pre":
            for line in element.rawText.split(whereSeparator: \.isNewline) { append(.paragraph, String(line)) }
        case _ where element.elements.contains { Self.blocks.contains($0.name) }: write(childrenOf: element)
        default: writeParagraph(element)
        }
    }

    private mutating func writeParagraph(_ element: XMLElement) {
        guard let text = element.text else { return }
        let bytes = Array(text.utf8)
        guard let start = CreditReporting.start(in: bytes[...]) else { return append(.paragraph, text) }
        let notice = String(decoding: bytes[start...], as: UTF8.self)
        append(.paragraph, String(decoding: bytes[..<start], as: UTF8.self))
        article.remove(notice, by: CreditReporting.rule, sourceLine: nil)
        if authors.isEmpty { authors = CreditReporting.reporters(in: notice) }
    }

    private mutating func writeList(_ list: XMLElement) {
        var lines: [String] = []
        for item in list.elements {
            guard let text = item.text else { continue }
            lines.append(list.name == "ol" ? "\(lines.count + 1). \(text)" : text)
        }
        article.append(.list, lines.joined(separator: "\n").utf8)
    }

    private mutating func writeTable(_ table: XMLElement) {
        var rows: [String] = []
        func read(_ element: XMLElement) {
            for child in element.elements {
                if child.name == "tr" {
                    let cells = child.elements.map { $0.text ?? "" }
                    if cells.contains(where: { !$0.isEmpty }) { rows.append(cells.joined(separator: " | ")) }
                } else if child.name != "caption" {
                    read(child)
                }
            }
        }
        if let caption = table.child("caption") { append(.caption, caption) }
        read(table)
        article.append(.table, rows.map { $0.trimmingSpaces() }.joined(separator: "\n").utf8)
    }

    private mutating func writeCaption(_ media: XMLElement) {
        for element in media.elements {
            switch element.name {
            case "media-caption", "figcaption", "caption": append(.caption, element)
            case "media-producer": if let name = element.text, !credits.contains(name) { credits.append(name) }
            case "media", "figure": writeCaption(element)
            default: break
            }
        }
    }

    private mutating func append(_ kind: TextBlock.Kind, _ element: XMLElement) {
        if let text = element.text { append(kind, text) }
    }

    private mutating func append(_ kind: TextBlock.Kind, _ text: String) {
        article.append(kind, NormalForm.composed(Array(text.trimmingSpaces().utf8)[...]))
    }
}

extension CleanArticle {
    /// The article with a headline and a standfirst in front, as far as they are known.
    static func headed(_ metadata: ArticleMetadata) -> CleanArticle {
        var article = CleanArticle()
        article.metadata = metadata
        if let title = metadata.title { article.append(.title, title.utf8) }
        if let standfirst = metadata.standfirst { article.append(.standfirst, standfirst.utf8) }
        return article
    }

    /// Notes a byline as taken out, and returns the names in it.
    mutating func removeByline(_ line: String) {
        remove(line, by: CreditByline.rule, sourceLine: nil)
    }
}
