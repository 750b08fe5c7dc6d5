@testable import MixedZone

/// Pages of our own writing, cleaned.
enum PageFixture {
    static let opening =
        "A crew from the north won the club relay on Sunday after a long duel in the rain, by the length of a street."
    static let middle =
        "The second team, which had led from the start, lost its baton at the bridge and came in eleven seconds later."
    static let closing =
        "It was the closest finish since the race was moved to the park, and the crowd stayed until the end."

    static func source(_ page: String) -> Source {
        let bytes = Array(page.utf8)
        let description = SourceDescription(
            path: nil, url: nil, format: .html, encoding: "utf-8", bytes: bytes.count, sha256: "")
        return Source(id: "page", description: description, bytes: bytes)
    }

    static func article(_ page: String) throws -> CleanArticle {
        try HTMLCleaner().clean(source(page))
    }

    /// The texts of the blocks, with their kinds.
    static func blocks(_ page: String) throws -> [String] {
        let article = try article(page)
        return article.blocks.map { "\($0.kind.rawValue): " + String(decoding: article.bytes[$0.range], as: UTF8.self) }
    }
}
