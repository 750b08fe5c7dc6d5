/// Reads an item of NewsML-G2, or of NewsML 1 as far as its body is NITF or XHTML.
struct NewsMLReader {
    private let item: XMLElement

    init(_ root: XMLElement) {
        item = root.name == "newsitem" ? root : root.first("newsitem") ?? root
    }

    /// The article; without a block where the item holds no text, as one of a picture.
    func article() throws(CleanError) -> CleanArticle {
        let content = item.child("contentset") ?? item
        var metadata = metadata()
        if let nitf = content.first("nitf") { return NITFReader(nitf).article(knowing: metadata) }
        let page = content.first("html") ?? content.first("datacontent")
        let body = page?.first("body") ?? page
        if metadata.title == nil { metadata.title = page?.first("h1")?.text ?? page?.first("title")?.text }
        var article = CleanArticle.headed(metadata)
        if let line = item.child("contentmeta")?.child("by")?.text { article.removeByline(line) }
        if let body {
            return AgencyBody.write(body.without { $0.name == "h1" && $0.text == metadata.title }, to: article)
        }
        guard let data = content.first("inlinedata"), data.attributes["encoding"] == nil else { return article }
        let isPage = data.attributes["contenttype"]?.lowercased().contains("html") ?? false
        return try isPage ? article.appending(page: data.rawText) : article.appending(text: data.rawText)
    }

    private func metadata() -> ArticleMetadata {
        var metadata = ArticleMetadata()
        let (meta, about) = (item.child("itemmeta"), item.child("contentmeta") ?? item)
        metadata.title = about.child("headline")?.text ?? item.first("headline")?.text ?? meta?.child("title")?.text
        metadata.standfirst =
            about.elements.first { $0.name == "description" && $0.attributes["role"]?.hasSuffix("summary") ?? false }?
            .text
            ?? about.elements.first { $0.name == "subheadline" }?.text
        metadata.authors =
            AgencyText.authors(in: about.child("by")?.text ?? about.first("byline")?.text) ?? creators(about)
        metadata.dateline = (about.child("located").flatMap { Self.name(of: $0) }) ?? about.child("dateline")?.text
        metadata.published = AgencyText.date(
            meta?.child("firstcreated")?.text ?? about.child("contentcreated")?.text
                ?? meta?.child("versioncreated")?.text)
        let changed = AgencyText.date(about.child("contentmodified")?.text ?? meta?.child("versioncreated")?.text)
        metadata.modified = changed == metadata.published ? nil : changed
        metadata.site = meta?.child("provider").flatMap { Self.name(of: $0) }
        metadata.credits = about.child("creditline")?.text.map { [$0] }
        metadata.language = item.attributes["xml:lang"] ?? about.child("language")?.attributes["tag"]
        return metadata
    }

    private func creators(_ about: XMLElement) -> [String]? {
        let names = about.elements.filter { $0.name == "creator" }.compactMap { $0.child("name")?.text }
        return names.isEmpty ? nil : names
    }

    private static func name(of element: XMLElement) -> String? {
        element.child("name")?.text ?? element.attributes["literal"]
    }
}

extension XMLElement {
    /// The element without those directly inside, or inside of them, that are meant.
    func without(_ isMeant: (XMLElement) -> Bool) -> XMLElement {
        var element = self
        element.children = children.compactMap { child in
            guard case .element(let inner) = child else { return child }
            return isMeant(inner) ? nil : .element(inner.without(isMeant))
        }
        return element
    }
}

extension ArticleMetadata {
    /// Takes over what is not known yet.
    mutating func fill(from other: ArticleMetadata) {
        title = title ?? other.title
        standfirst = standfirst ?? other.standfirst
        authors = authors ?? other.authors
        published = published ?? other.published
        modified = modified ?? other.modified
        site = site ?? other.site
        canonical = canonical ?? other.canonical
        section = section ?? other.section
        dateline = dateline ?? other.dateline
        credits = credits ?? other.credits
        language = language ?? other.language
    }
}
