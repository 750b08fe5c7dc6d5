import Testing

@testable import MixedZone

/// Passages of many houses and decades in `Passages/*.txt`, each with its segments between ⟦ ⟧ and, after `=`, their speakers.
@Suite struct PassageTests {
    /// One passage of a file.
    struct Passage: Sendable, CustomTestStringConvertible {
        let name: String
        let text: String
        let segments: [String]
        /// For each segment who may be named, with `-` for nobody; nil where the passage is about segments only.
        let speakers: [[String]]?

        var testDescription: String { name }
    }

    static let passages: [Passage] = {
        let folder = "Tests/MixedZoneTests/Quotes/Passages"
        return Repository.files(under: "\(Repository.root)/\(folder)").flatMap { file in
            let text = (try? Repository.text("\(folder)/\(file)")) ?? ""
            return text.split(separator: "## ", omittingEmptySubsequences: true).map { passage(String($0), in: file) }
        }
    }()

    @Test func hasEnoughOfThem() {
        #expect(Self.passages.count > 250)
        #expect(Set(Self.passages.map(\.name)).count == Self.passages.count)
    }

    @Test(arguments: passages)
    func cutsAndAttributes(passage: Passage) throws {
        let record = try Pipeline().record(of: RecordFixture.source(passage.text))
        let quotes = record.quotes.filter { $0.kind != .indirect }
        #expect(quotes.map { trimmed($0.text) } == passage.segments)
        guard let speakers = passage.speakers, speakers.count == quotes.count else { return }
        for (quote, allowed) in zip(quotes, speakers) {
            #expect(allowed.contains { Self.plain($0) == Self.plain(quote.speaker?.name ?? "-") }, "\(quote.text)")
        }
    }

    /// Of the attributions that the record calls sure, at most one in fifty may be wrong.
    @Test func isSureOnlyOfWhatIsRight() throws {
        var sure = 0
        var wrong = 0
        for passage in Self.passages {
            guard let speakers = passage.speakers else { continue }
            let quotes = try Pipeline().record(of: RecordFixture.source(passage.text)).quotes
            for (quote, allowed) in zip(quotes.filter { $0.kind != .indirect }, speakers) where quote.confidence >= 0.9
            {
                sure += 1
                if !allowed.contains(where: { Self.plain($0) == Self.plain(quote.speaker?.name ?? "-") }) { wrong += 1 }
            }
        }
        #expect(sure > 80)
        #expect(wrong * 50 <= sure)
    }

    private static func passage(_ text: String, in file: String) -> Passage {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let name = lines.removeFirst()
        let answer = lines.last { $0.hasPrefix("= ") }
        lines.removeAll { $0.hasPrefix("= ") }
        let body = lines.joined(separator: "\n")
        var segments: [String] = []
        for part in body.split(separator: "⟦", omittingEmptySubsequences: false).dropFirst() {
            // A segment without a closing mark ends with its line.
            let end = part.firstIndex { $0 == "⟧" || $0 == "\n" } ?? part.endIndex
            segments.append(trimmed(String(part[..<end])))
        }
        let speakers = answer.flatMap { answer -> [[String]]? in
            answer == "= ?" ? nil : names(answer.dropFirst(2), separator: "|").map { names($0[...], separator: "/") }
        }
        let plain = String(body.filter { $0 != "⟦" && $0 != "⟧" })
        return Passage(name: "\(file): \(name)", text: plain, segments: segments, speakers: speakers)
    }

    private static func names(_ text: Substring, separator: Character) -> [String] {
        text.split(separator: separator).map { trimmed(String($0)) }
    }

    /// Whether the words of a speaker begin with an article is of no account.
    private static func plain(_ name: String) -> String {
        let name = name.lowercased()
        return ["the ", "an ", "a "].first { name.hasPrefix($0) }.map { String(name.dropFirst($0.count)) } ?? name
    }
}

private func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
}
