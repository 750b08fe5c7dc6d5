/// Reads an article of NITF, the News Industry Text Format.
struct NITFReader {
    private let head: XMLElement?
    private let bodyHead: XMLElement?
    private let body: XMLElement?

    init(_ root: XMLElement) {
        head = root.child("head")
        body = root.child("body")
        bodyHead = body?.child("body.head")
    }

    /// The article; without a block where there is no body.
    ///
    /// - Parameter known: what is known already, for what the article itself does not say.
    func article(knowing known: ArticleMetadata = ArticleMetadata()) -> CleanArticle {
        let byline = bodyHead?.child("byline")
        var metadata = metadata(byline: byline)
        metadata.fill(from: known)
        var article = CleanArticle.headed(metadata)
        if let line = byline?.text { article.removeByline(line) }
        if let dateline = bodyHead?.child("dateline")?.text {
            article.remove(dateline, by: MetaDateline.rule, sourceLine: nil)
        }
        if let content = body?.child("body.content") { article = AgencyBody.write(content, to: article) }
        if let end = body?.child("body.end"), let tagline = end.child("tagline")?.text {
            article.remove(tagline, by: CreditByline.rule, sourceLine: nil)
        }
        return article
    }

    private func metadata(byline: XMLElement?) -> ArticleMetadata {
        var metadata = ArticleMetadata()
        let headline = bodyHead?.child("hedline") ?? bodyHead?.child("headline")
        metadata.title = headline?.child("hl1")?.text ?? head?.child("title")?.text
        metadata.standfirst = headline?.child("hl2")?.text ?? bodyHead?.child("abstract")?.text
        let people = (byline?.elements ?? []).filter { $0.name == "person" }.compactMap(\.text)
        metadata.authors = people.isEmpty ? AgencyText.authors(in: byline?.text) : people
        metadata.dateline = bodyHead?.child("dateline")?.child("location").flatMap(Self.place)
        let data = head?.child("docdata")
        metadata.published = AgencyText.date(
            data?.child("date.release")?.attributes["norm"] ?? data?.child("date.issue")?.attributes["norm"]
                ?? bodyHead?.child("dateline")?.child("story.date")?.attributes["norm"]
                ?? head?.child("pubdata")?.attributes["date.publication"])
        let publication = head?.child("pubdata")?.attributes
        metadata.site = publication?["name"] ?? bodyHead?.child("distributor")?.text
        metadata.section = publication?["position.section"]
        metadata.language = body?.attributes["xml:lang"] ?? body?.attributes["lang"]
        return metadata
    }

    private static func place(_ location: XMLElement) -> String? {
        location.child("city")?.text ?? location.text?.split(separator: ",").first.map { $0.trimmingSpaces() }
    }
}
