/// Reads what a page says about its article: JSON-LD, Open Graph, meta tags, microdata, `<time>` and the visible page, in
/// that order of trust.
struct PageMetadata {
    let outline: PageOutline
    /// The element of the article.
    var root: Int
    private let data: StructuredData
    private var values: [String: [String]] = [:]

    init(outline: PageOutline, root: Int) {
        self.outline = outline
        self.root = root
        data = StructuredData(scripts: outline.tree.structuredData + Self.misplacedScripts(outline.tree))
        readMetaTags()
    }

    /// The metadata; `headline` is the block that shows the headline.
    func metadata(headline: Int?) -> ArticleMetadata {
        let heading = headline.map {
            String(decoding: outline.tree.text[outline.blocks[$0].range], as: UTF8.self).split(
                whereSeparator: \.isWhitespace
            ).joined(separator: " ")
        }
        var metadata = ArticleMetadata()
        let site = first("og:site_name", "application-name", "al:ios:app_name") ?? data.site
        metadata.site = site
        metadata.title = title(heading: heading, site: site)
        metadata.standfirst = standfirst
        let authors = AuthorNames(outline: outline, root: root).names(
            structured: data.authors, meta: metaAuthors, houses: data.houses, site: site)
        metadata.authors = authors.isEmpty ? nil : authors
        metadata.modified = data.modified ?? date(PageMetadata.modifiedNames)
        metadata.canonical = canonical ?? first("og:url") ?? data.canonical
        metadata.published = PageTimes(outline: outline, headline: headline, dayFirst: isDayFirst).settled(
            data.published ?? date(PageMetadata.publishedNames), modified: metadata.modified,
            address: AddressDate.read(metadata.canonical))
        metadata.section = data.section ?? first("article:section", "section", "parsely-section")
        metadata.language =
            outline.tree.first(.html).flatMap { outline.tree.string(.lang, of: $0) } ?? data.language
            ?? first("og:locale", "content-language")
        metadata.language = metadata.language.map { $0.split(separator: "_").joined(separator: "-") }
        if metadata.language?.isEmpty == true { metadata.language = nil }
        return metadata
    }

    /// The article's text as JSON-LD repeats it.
    var articleBody: String? { data.articleBody }

    /// Whether the page says that it is a discussion.
    var isDiscussion: Bool { data.isDiscussion }

    /// Whether the page says that it is one article.
    var isArticle: Bool {
        !data.isDiscussion && (data.isArticle || values["og:type"]?.first?.lowercased() == "article")
    }

    /// The sentence under the headline, as the metadata have it.
    var standfirst: String? {
        data.standfirst ?? first("og:description", "description", "twitter:description", "dc.description")
    }

    /// The name by which the site goes.
    var site: String? { first("og:site_name", "application-name") ?? data.site }

    /// Titles the page goes by, for the search for its heading.
    var titleCandidates: [String] {
        var candidates = [
            data.title, first("og:title"), first("twitter:title", "dc.title", "parsely-title", "sailthru.title"),
        ].compactMap(\.self)
        if let title = outline.tree.first(.title) {
            candidates.append(
                MetadataText.cleaned(
                    String(decoding: outline.tree.text[outline.tree.textRange(of: title)], as: UTF8.self)))
        }
        return candidates.filter { !$0.isEmpty }
    }

    // MARK: Meta tags

    private static let publishedNames = [
        "article:published_time", "og:published_time", "datepublished", "date", "dc.date", "dc.date.issued",
        "dcterms.created", "dcterms.date", "dcterms.issued", "pubdate", "publishdate", "publish-date", "publish_date",
        "published-date", "parsely-pub-date", "sailthru.date", "article.published", "cxenseparse:recs:publishtime",
        "citation_publication_date", "citation_date", "originalpublicationdate", "dc.date.created",
        "rnews:datepublished",
        "article:post_date", "ptime", "release_date", "published_time",
    ]
    private static let modifiedNames = [
        "article:modified_time", "og:updated_time", "datemodified", "last-modified", "lastmod", "dcterms.modified",
        "revised", "article.updated", "modified_time",
    ]

    /// JSON-LD that a page's framework wrote into a meta tag, `<meta name="script:ld+json" content="{…}">`.
    private static func misplacedScripts(_ tree: PageTree) -> [[UInt8]] {
        tree.nodes.indices.filter { index in
            tree.nodes[index].element == .meta
                && tree.value(.name, of: index)?.suffix(7).elementsEqual("ld+json".utf8) == true
        }.compactMap { tree.value(.content, of: $0).map(Array.init) }
    }

    private mutating func readMetaTags() {
        let tree = outline.tree
        for index in tree.nodes.indices where tree.nodes[index].element == .meta {
            guard let content = tree.string(.content, of: index) else { continue }
            let value = MetadataText.cleaned(content)
            guard !value.isEmpty else { continue }
            for attribute in [PageAttribute.property, .name, .itemprop, .`http-equiv`] {
                guard let name = tree.string(attribute, of: index) else { continue }
                values[name.lowercased(), default: []].append(value)
            }
        }
    }

    private func first(_ names: String...) -> String? {
        names.lazy.compactMap { values[$0]?.first }.first
    }

    private func date(_ names: [String]) -> String? {
        names.lazy.compactMap { values[$0]?.lazy.compactMap { ISODate.normalised($0) }.first }.first
    }

    private var metaAuthors: [String] {
        for name in [
            "author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author",
            "citation_author", "byl", "og:article:author", "article:author_name", "cxenseparse:author",
            "twitter:creator:name",
        ] {
            if let found = values[name]?.filter({ !$0.contains("://") && !$0.hasPrefix("@") }), !found.isEmpty {
                return found
            }
        }
        if let label = first("twitter:label1")?.lowercased(), label.contains("written") || label == "author",
            let name = first("twitter:data1")
        {
            return [name]
        }
        return []
    }

    /// Whether the page's language is that of a country that writes the day before the month.
    private var isDayFirst: Bool {
        let language =
            outline.tree.first(.html).flatMap { outline.tree.string(.lang, of: $0) } ?? data.language
            ?? first("og:locale", "content-language") ?? ""
        let parts = language.uppercased().split { $0 == "-" || $0 == "_" }
        guard let name = parts.first else { return false }
        return name == "EN" ? parts.count > 1 && !["US", "PH", "CA"].contains(parts[parts.count - 1]) : true
    }

    private var canonical: String? {
        let tree = outline.tree
        let link = tree.nodes.indices.first { index in
            tree.nodes[index].element == .link && tree.value(.rel, of: index)?.elementsEqual("canonical".utf8) == true
        }
        return link.flatMap { tree.string(.href, of: $0) }
    }

    // MARK: Title

    private func title(heading: String?, site: String?) -> String? {
        if let heading { return heading }
        return titleCandidates.first.map { TitleSuffix.stripped($0, site: site) }
    }
}

/// Takes the site's name off a page title.
enum TitleSuffix {
    private static let separators = [" | ", " - ", " – ", " — ", " :: ", " « ", " » ", " · ", " • ", ": "]

    /// The title without the site's name before or after it.
    static func stripped(_ title: String, site: String?) -> String {
        var title = title
        for separator in separators.dropLast() {
            guard let range = lastRange(of: separator, in: title) else { continue }
            let head = title[..<range.lowerBound]
            let tail = title[range.upperBound...]
            let named = site.map { FoldedText(tail.utf8) == FoldedText($0.utf8) } ?? false
            let words = head.split(separator: " ").count
            if named || words >= 3 && tail.split(separator: " ").count <= 4 && (separator == " | " || words >= 5) {
                title = String(head)
            }
        }
        return title
    }

    private static func lastRange(of separator: String, in text: String) -> Range<String.Index>? {
        var end = text.endIndex
        while end > text.startIndex {
            if text[..<end].hasSuffix(separator) { return text.index(end, offsetBy: -separator.count)..<end }
            end = text.index(before: end)
        }
        return nil
    }
}
