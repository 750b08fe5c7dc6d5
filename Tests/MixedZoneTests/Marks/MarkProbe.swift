@testable import MixedZone

/// Marks of a text without the stages around them.
enum MarkProbe {
    static func marks(in text: String) -> [MarkMention] {
        var article = CleanArticle()
        for line in text.split(separator: "\n") { article.append(.paragraph, Array(line.utf8)) }
        let tokens = TokenizedText(article, lexicon: Knowledge.standard.lexicon)
        let events = EventRecogniser(knowledge: .standard).events(in: tokens)
        return MarkRecogniser(knowledge: .standard).marks(in: tokens, events: events)
    }

    /// Every mark as `words = type normal-form`.
    static func summary(of text: String) -> [String] {
        var article = CleanArticle()
        for line in text.split(separator: "\n") { article.append(.paragraph, Array(line.utf8)) }
        return marks(in: text).map { mark in
            String(decoding: article.bytes[mark.offsets], as: UTF8.self) + " = \(mark.kind) \(mark.normalized)"
        }
    }
}
