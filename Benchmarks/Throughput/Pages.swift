import MixedZone

/// The pages of a folder in memory, with what later stages get to see of them.
struct Pages {
    private(set) var sources: [Source] = []
    /// What cleaning makes of the pages.
    private(set) var articles: [CleanArticle] = []
    /// Texts as a scraper saves them: the articles with furniture between the paragraphs.
    private(set) var dumps: [Source] = []

    var bytes: Int { sources.reduce(0) { $0 + $1.bytes.count } }
    var articleBytes: Int { articles.reduce(0) { $0 + $1.bytes.count } }
    var dumpBytes: Int { dumps.reduce(0) { $0 + $1.bytes.count } }

    init(folder: String) {
        var feed = ArticleFeed([.path(folder)])
        let (reader, probe) = (ArticleReader(), PipelineProbe())
        while let pending = feed.next() {
            guard let source = try? reader.source(of: pending), source.content == .html else { continue }
            sources.append(source)
            guard let article = probe.clean(source) else { continue }
            articles.append(article)
            dumps.append(Self.dump(of: article, id: source.id))
        }
    }

    private static let furniture = [
        "ADVERTISEMENT", "Share this article", "Sign up for our newsletter", "Photo: Getty Images", "Read more:",
        "Related stories", "0 Comments", "Follow us on Twitter",
    ]

    private static func dump(of article: CleanArticle, id: String) -> Source {
        var bytes: [UInt8] = []
        for (number, block) in article.blocks.enumerated() {
            bytes += article.bytes[block.range] + [0x0A, 0x0A]
            if number % 3 == 2 { bytes += Array(furniture[number / 3 % furniture.count].utf8) + [0x0A, 0x0A] }
        }
        let description = SourceDescription(
            path: nil, url: nil, format: .text, encoding: "utf-8", bytes: bytes.count, sha256: "")
        return Source(id: id, description: description, bytes: bytes)
    }
}
