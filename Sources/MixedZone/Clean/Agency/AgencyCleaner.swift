/// Cleans one article of agency XML (NITF, NewsML) or of a feed (RSS, Atom). What is the article is said by the elements;
/// furniture is looked for only in bodies of HTML and in the notices of agencies.
struct AgencyCleaner: Sendable {
    /// Cleans one article.
    func clean(_ source: Source) throws(CleanError) -> CleanArticle {
        let root: XMLElement
        do {
            root = try XMLElement.document(source.bytes)
        } catch {
            throw .unparsable(reason: error.message)
        }
        var article: CleanArticle
        switch root.name {
        case "rss", "rdf": article = try FeedReader(feed: root.child("channel") ?? root).rss()
        case "feed": article = try FeedReader(feed: root).atom(root.child("entry") ?? root)
        case "entry": article = try FeedReader(feed: root).atom(root)
        case "nitf": article = NITFReader(root).article()
        default: article = try NewsMLReader(root).article()
        }
        article.metadata.canonical = article.metadata.canonical ?? source.description.url
        return article
    }
}
