import Synchronization
import Testing

@testable import MixedZone

@Suite struct LineStreamTests {
    /// The articles of a stream that comes in chunks of one size.
    private func read(_ text: String, chunk: Int = 7, limit: Int = 1000) -> [PendingArticle] {
        let rest = Mutex(Array(text.utf8)[...])
        var stream = LineStream(file: "-", limit: limit) {
            rest.withLock { rest in
                defer { rest = rest.dropFirst(chunk) }
                return Array(rest.prefix(chunk))
            }
        }
        var articles: [PendingArticle] = []
        while let article = stream.next() { articles.append(article) }
        return articles
    }

    private func error(_ line: String) -> IngestError? {
        guard case .failed(let error)? = read(line).first?.content else { return nil }
        return error
    }

    @Test(arguments: [1, 2, 7, 1000]) func readsLinesInAnyChunks(chunk: Int) {
        let text = """
            \u{FEFF}{"id":"a","text":"One."}\r

            {"id":"b","url":"https://example.org/b","html":"<p>Zoë"}
            {"id":"c","text":"Last."}
            """
        let articles = read(text, chunk: chunk)
        #expect(articles.map(\.id) == ["a", "b", "c"])
        #expect(articles.map(\.place.line) == [1, 3, 4])
        #expect(articles.map(\.url) == [nil, "https://example.org/b", nil])
        guard case .decoded(let bytes, .html)? = articles.dropFirst().first?.content else {
            Issue.record("the second article is a page")
            return
        }
        #expect(String(decoding: bytes, as: UTF8.self) == "<p>Zoë")
    }

    @Test func refusesWhatIsNotInTheForm() {
        #expect(error(#"{"id":"a","text":"x","body":"y"}"#) == .unknownKey("body"))
        #expect(error(#"{"text":"x"}"#) == .missingKey("id"))
        #expect(error(#"{"id":"","text":"x"}"#) == .missingKey("id"))
        #expect(error(#"{"id":"a"}"#) == .missingKey("html or text"))
        #expect(error(#"{"id":"a","text":"x","html":"y"}"#) == .ambiguousContent)
        #expect(error(#"{"id":7,"text":"x"}"#) == .notAString(key: "id"))
        #expect(error(#"["id","text"]"#) == .invalidJSON)
        #expect(error("not json") == .invalidJSON)
        #expect(error("") == .noArticles)
        #expect(error(" \n\n") == .noArticles)
    }

    @Test func goesOnAfterABadLine() {
        let articles = read("nonsense\n{\"id\":\"b\",\"text\":\"x\"}\n")
        #expect(articles.map(\.id) == ["line-1", "b"])
        #expect(articles.map(\.place.description) == ["-:1", "-:2"])
    }

    @Test func passesOverALineBeyondTheBudget() {
        let long = #"{"id":"long","text":""# + String(repeating: "x", count: 5000) + "\"}\n"
        let articles = read(long + #"{"id":"b","text":"x"}"# + "\n" + long, chunk: 64)
        #expect(articles.map(\.id) == ["line-1", "b", "line-3"])
        guard case .failed(let error)? = articles.last?.content else {
            Issue.record("the long line fails")
            return
        }
        #expect(error == .tooLarge(limit: 1000))
    }

    @Test func survivesNestingWithoutEnd() {
        #expect(error(String(repeating: "[", count: 900)) == .invalidJSON)
    }
}
