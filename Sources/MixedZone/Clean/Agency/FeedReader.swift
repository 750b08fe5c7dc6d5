/// Reads an item of RSS or an entry of Atom.
struct FeedReader {
    /// The channel of RSS or the feed of Atom.
    let feed: XMLElement

    /// The item of RSS 0.9 to 2.0.
    func rss() throws(CleanError) -> CleanArticle {
        guard let item = feed.child("item") else { return CleanArticle() }
        var metadata = metadata()
        metadata.title = MetadataText.plain(item.child(qualified: "title")?.text)
        let authors = item.elements.filter { $0.qualifiedName == "dc:creator" }.compactMap(\.text)
        metadata.authors = AgencyText.authors(
            in: authors.isEmpty ? Self.name(in: item.child(qualified: "author")?.text) : authors.joined(separator: "; ")
        )
        metadata.published = AgencyText.date(
            item.child(qualified: "pubdate")?.text ?? item.child(qualified: "dc:date")?.text)
        metadata.section = item.child(qualified: "category")?.text
        metadata.canonical = address(item.child(qualified: "link")?.text)
        let whole = item.child(qualified: "content:encoded") ?? item.child(qualified: "fulltext")
        return try article(metadata, body: whole, summary: item.child(qualified: "description"), isPage: true)
    }

    /// The entry of Atom.
    func atom(_ entry: XMLElement) throws(CleanError) -> CleanArticle {
        var metadata = metadata()
        metadata.title = MetadataText.plain(entry.child("title")?.text)
        let names = entry.elements.filter { $0.qualifiedName == "author" }.compactMap { $0.child("name")?.text }
        metadata.authors = names.isEmpty ? nil : names
        metadata.published = AgencyText.date(entry.child("published")?.text ?? entry.child("updated")?.text)
        let updated = AgencyText.date(entry.child("updated")?.text)
        metadata.modified = updated == metadata.published ? nil : updated
        metadata.section = entry.child("category")?.attributes["term"]
        let links = entry.elements.filter { $0.qualifiedName == "link" }
        metadata.canonical = address(
            links.first { $0.attributes["rel"] ?? "alternate" == "alternate" }?.attributes["href"])
        let content = entry.child(qualified: "content")
        let isXHTML = content?.attributes["type"] == "xhtml"
        if isXHTML, let content {
            return AgencyBody.write(content.child("div") ?? content, to: CleanArticle.headed(metadata))
        }
        return try article(
            metadata, body: content, summary: entry.child("summary"), isPage: content?.attributes["type"] == "html")
    }

    private func metadata() -> ArticleMetadata {
        var metadata = ArticleMetadata()
        metadata.site = MetadataText.plain(feed.child(qualified: "title")?.text)
        metadata.language = feed.child(qualified: "language")?.text ?? feed.attributes["xml:lang"]
        if feed.name == "entry" { metadata.site = nil }
        return metadata
    }

    private func article(
        _ metadata: ArticleMetadata, body: XMLElement?, summary: XMLElement?, isPage: Bool
    ) throws(CleanError) -> CleanArticle {
        var article = CleanArticle.headed(metadata)
        guard let element = body?.text == nil ? summary : body else { return article }
        if element.name != body?.name {
            article.warnings.append(
                Warning(code: "summary-only", message: "The feed holds a summary of the article, not the whole."))
        }
        let text = element.rawText
        return try isPage || text.contains("</") ? article.appending(page: text) : article.appending(text: text)
    }

    /// The name in "ann@example.org (Ann Lister)".
    private static func name(in author: String?) -> String? {
        guard let author, let open = author.firstIndex(of: "("), author.hasSuffix(")") else { return author }
        return String(author[author.index(after: open)...].dropLast())
    }

    private func address(_ text: String?) -> String? {
        guard let text, text.hasPrefix("http://") || text.hasPrefix("https://") else { return nil }
        return text
    }
}

extension MetadataText {
    /// A field that may hold escaped HTML, in plain words.
    static func plain(_ text: String?) -> String? {
        guard let text else { return nil }
        let plain = cleaned(text)
        return plain.isEmpty ? nil : String(decoding: NormalForm.composed(Array(plain.utf8)[...]), as: UTF8.self)
    }
}

extension CleanArticle {
    /// The article with a body of HTML, cleaned as a page is.
    func appending(page: String) throws(CleanError) -> CleanArticle {
        guard page.contains("<") else { return appending(text: MetadataText.cleaned(page)) }
        // A page that says what it is needs no search for its article among other things.
        let html = "<html><body><article>\(page)</article></body></html>"
        let description = SourceDescription(
            path: nil, url: nil, format: .html, encoding: "utf-8", bytes: html.utf8.count, sha256: "")
        let body = try HTMLCleaner().clean(Source(id: "", description: description, bytes: Array(html.utf8)))
        var article = self
        article.append(body)
        return article
    }

    /// The article with a body of plain text, its paragraphs parted by blank lines.
    func appending(text: String) -> CleanArticle {
        var article = self
        var lines: [Substring] = []
        func paragraph() {
            let words = lines.joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
            article.append(.paragraph, NormalForm.composed(Array(words.utf8)[...]))
            lines = []
        }
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if line.allSatisfy(\.isWhitespace) { paragraph() } else { lines.append(line) }
        }
        paragraph()
        return article
    }
}
