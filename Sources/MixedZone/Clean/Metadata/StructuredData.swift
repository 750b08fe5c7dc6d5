import Foundation

/// What the JSON-LD of a page says about its article.
struct StructuredData {
    var title: String?
    var standfirst: String?
    var authors: [String] = []
    var published: String?
    var modified: String?
    var site: String?
    var canonical: String?
    var section: String?
    var language: String?
    /// Whether the page says that it is a discussion.
    var isDiscussion = false
    /// Whether the page says that it is an article.
    var isArticle = false
    /// The article's text as the page repeats it for robots.
    var articleBody: String?
    /// Houses that are named as writers.
    var houses: [String] = []

    /// The types that stand for an article, by trust.
    private static let articleTypes = [
        "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle", "BackgroundNewsArticle",
        "ReviewNewsArticle", "LiveBlogPosting", "Article", "BlogPosting", "TechArticle", "ScholarlyArticle", "Report",
        "AdvertiserContentArticle", "SocialMediaPosting", "DiscussionForumPosting", "Recipe", "HowTo", "Review",
    ]
    private static let pageTypes = ["WebPage", "ItemPage", "AboutPage", "CollectionPage", "MedicalWebPage", "FAQPage"]
    private static let longestScript = 2_000_000
    private static let mostObjects = 4_000

    /// Reads the scripts of a page; what is no JSON is passed over.
    init(scripts: [[UInt8]]) {
        var objects: [[String: Any]] = []
        for script in scripts where script.count <= Self.longestScript {
            if let value = Self.parse(script) { Self.collect(value, into: &objects, depth: 0) }
        }
        let byIdentifier = Dictionary(
            objects.compactMap { object in (object["@id"] as? String).map { ($0, object) } },
            uniquingKeysWith: { $0.count >= $1.count ? $0 : $1 })
        let articles = objects.filter {
            Self.isOne(of: Self.articleTypes, $0) && ($0["headline"] ?? $0["name"] ?? $0["datePublished"]) != nil
        }
        let best = articles.max { Self.rank($0) < Self.rank($1) }
        isDiscussion = objects.contains { Self.isOne(of: ["DiscussionForumPosting", "QAPage"], $0) }
        isArticle = best.map { Self.types($0).contains { $0.hasSuffix("Article") || $0 == "BlogPosting" } } ?? false
        if let best { read(best, byIdentifier, asArticle: true) }
        for page in objects where Self.isOne(of: Self.pageTypes, page) { read(page, byIdentifier, asArticle: false) }
        if site == nil, let host = objects.first(where: { Self.isOne(of: ["WebSite"], $0) }) {
            site = Self.string(host["name"])
        }
    }

    private mutating func read(_ object: [String: Any], _ others: [String: [String: Any]], asArticle: Bool) {
        if asArticle {
            title = Self.string(object["headline"]) ?? Self.string(object["name"])
            standfirst = Self.string(object["description"])
            section = Self.string(object["articleSection"])
            articleBody = object["articleBody"] as? String
            let writers = object["author"] ?? object["creator"]
            authors = Self.names(Self.without(houses: writers), others, depth: 0)
            if authors.isEmpty { houses = Self.names(writers, others, depth: 0) }
        } else if authors.isEmpty {
            authors = Self.names(object["author"], others, depth: 0)
        }
        published = published ?? ISODate.normalised(Self.string(object["datePublished"]))
        modified = modified ?? ISODate.normalised(Self.string(object["dateModified"]))
        language = language ?? Self.string(object["inLanguage"])
        site = site ?? Self.names(object["publisher"], others, depth: 0).first
        canonical = canonical ?? Self.string(object["mainEntityOfPage"]) ?? Self.string(object["url"])
    }

    /// Articles with more fields first; the named types in their order.
    private static func rank(_ object: [String: Any]) -> Int {
        let fields = ["headline", "datePublished", "author", "articleBody", "dateModified", "publisher"]
        let kind = types(object).compactMap { articleTypes.firstIndex(of: $0) }.min() ?? articleTypes.count
        return fields.filter { object[$0] != nil }.count * 100 - kind
    }

    private static func types(_ object: [String: Any]) -> [String] {
        if let one = object["@type"] as? String { return [one] }
        return (object["@type"] as? [Any])?.compactMap { $0 as? String } ?? []
    }

    private static func isOne(of wanted: [String], _ object: [String: Any]) -> Bool {
        types(object).contains { wanted.contains($0) }
    }

    private static func collect(_ value: Any, into objects: inout [[String: Any]], depth: Int) {
        guard depth < 8, objects.count < mostObjects else { return }
        if let list = value as? [Any] {
            for item in list { collect(item, into: &objects, depth: depth + 1) }
        } else if let object = value as? [String: Any] {
            objects.append(object)
            for key in [
                "@graph", "mainEntity", "mainEntityOfPage", "hasPart", "author", "publisher", "isPartOf",
                "itemReviewed",
            ] {
                if let inner = object[key], !(inner is String) { collect(inner, into: &objects, depth: depth + 1) }
            }
        }
    }

    /// The people among the writers.
    private static func without(houses value: Any?) -> Any? {
        if let list = value as? [Any] { return list.compactMap { without(houses: $0) } }
        if let object = value as? [String: Any],
            isOne(of: ["Organization", "NewsMediaOrganization", "Corporation"], object)
        {
            return nil
        }
        return value
    }

    private static func names(_ value: Any?, _ others: [String: [String: Any]], depth: Int) -> [String] {
        guard depth < 4 else { return [] }
        if let name = value as? String { return string(name).map { [$0] } ?? [] }
        if let list = value as? [Any] { return list.flatMap { names($0, others, depth: depth + 1) } }
        guard let object = value as? [String: Any] else { return [] }
        if let name = object["name"] { return names(name, others, depth: depth + 1) }
        if let given = string(object["givenName"]), let family = string(object["familyName"]) {
            return [given + " " + family]
        }
        if let identifier = object["@id"] as? String, let other = others[identifier], other["name"] != nil {
            return names(other["name"], others, depth: depth + 1)
        }
        return []
    }

    private static func string(_ value: Any?) -> String? {
        if let list = value as? [Any] { return list.lazy.compactMap { string($0) }.first }
        guard let text = value as? String else { return nil }
        let cleaned = MetadataText.cleaned(text)
        return cleaned.isEmpty ? nil : cleaned
    }

    /// Parses JSON, after taking off what pages wrap around it; raw control characters in strings become spaces.
    private static func parse(_ script: [UInt8]) -> Any? {
        var bytes = script[...]
        while let first = bytes.first, first != 0x7B, first != 0x5B { bytes.removeFirst() }
        while let last = bytes.last, last != 0x7D, last != 0x5D { bytes.removeLast() }
        guard !bytes.isEmpty else { return nil }
        let data = Data(bytes)
        if let value = try? JSONSerialization.jsonObject(with: data) { return value }
        let repaired = Data(bytes.map { $0 < 0x20 ? 0x20 : $0 })
        return try? JSONSerialization.jsonObject(with: repaired)
    }
}
