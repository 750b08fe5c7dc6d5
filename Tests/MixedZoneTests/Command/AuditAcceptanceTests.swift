import Foundation
import Testing

@testable import MixedZone

/// What the audit is for, through the command: variants across articles, repaired marks, no quote under the wrong person, no
/// quote twice, an answer at once.
@Suite struct AuditAcceptanceTests {
    private static let stories = [
        "morning": """
        Varnhagen wins the harbour mile in the rain

        Ilse Varnhagen of Germany won the harbour mile in 4:22.31 on Sunday, ahead of Maren Tolvik of Norway.

        "I can't walk past the harbour bell without hearing it ring," said Varnhagen. "I saw nobody for two laps.

        The rain had begun at noon. "The last bend was all stones," said Tolvik.

        """,
        "evening": """
        Tolvik beaten on the quay

        Germany's Ilse Varnhagen took the harbour mile from Maren Tolvik on Sunday.

        "I can't walk past a harbour bell without hearing it ring," insisted Varnhagen.

        Norway's Tolvik blamed the surface. "The last bend was all stones and puddles," she said.

        """,
    ]

    private func audited(_ stories: [String: String]) throws -> (folder: TemporaryFolder, document: AuditDocument) {
        let folder = try TemporaryFolder()
        for (name, text) in stories { try folder.write(text, to: "in/\(name).txt") }
        #expect(try Tool.run(["extract", "in", "--output", "out"], in: folder.path).status == 0)
        let json = try Tool.run(["audit", "out", "--format", "json"], in: folder.path).output
        return (folder, try JSONDecoder().decode(AuditDocument.self, from: Data(json.utf8)))
    }

    @Test func groupsWhatTwoArticlesReport() throws {
        let (folder, document) = try audited(Self.stories)
        let ilse = try #require(document.athletes.first { $0.name == "Ilse Varnhagen" })
        #expect(ilse.variants.flatMap(\.versions).map(\.article) == ["evening", "morning"])
        #expect(ilse.quotes.allSatisfy { !$0.quote.text.contains("stones") })
        #expect(ilse.nation == "GER")
        let text = try Tool.run(["audit", "out"], in: folder.path).output
        #expect(text.contains("I can't walk past ~~a~~ **the** harbour bell"))
        #expect(text.contains("info: repaired-marks:"))
        let repaired = document.findings.filter { $0.code == .repairedMarks }.flatMap(\.evidence)
        #expect(repaired.map(\.text) == ["I saw nobody for two laps."])
        let page = try Tool.run(["audit", "out", "--format", "html"], in: folder.path).output
        #expect(page.contains("\"change\":\"added\",\"text\":\"the\""))
    }

    @Test func doesNotDoubleTheQuotesOfAnotherPrinting() throws {
        var stories = Self.stories
        let morning = try #require(stories["morning"])
        stories["reprint"] = morning.replacing("in the rain", with: "in heavy rain")
        let (_, once) = try audited(Self.stories)
        let (_, twice) = try audited(stories)
        #expect(twice.articles.contains { $0.id == "reprint" && $0.duplicateOf == "morning" })
        func counts(_ document: AuditDocument) -> [String: Int] {
            Dictionary(document.athletes.map { ($0.name, $0.quotes.count) }, uniquingKeysWith: +)
        }
        #expect(counts(twice) == counts(once))
        #expect(twice.athletes.flatMap(\.quotes).contains { $0.alsoIn == ["reprint"] })
    }

    /// Sixteen times the articles may cost a hundred times the processor's time, where a square would cost 256.
    @Test func growsNearLinearlyAndAnswersFromTheStore() throws {
        func seconds(_ work: () throws -> Void) rethrows -> Double {
            let time = try ProcessorTime.measure(work)
            return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
        }
        func build(_ count: Int) -> Double {
            seconds {
                var builder = AuditBuilder()
                for number in 0..<count { builder.add(Self.record(number)) }
                #expect(builder.document().athletes.count == (count + 3) / 4)
            }
        }
        #expect(ProcessorTime.holds { build(1_600) < max(build(100), 0.01) * 100 })

        let folder = try TemporaryFolder()
        let articles = (0..<400).map {
            #"{"id":"a\#($0)","text":"Mile\n\n\"\#(Self.words($0))\" said \#(Self.name($0))."}"#
        }
        let input = articles.joined(separator: "\n")
        #expect(try Tool.run(["extract", "-", "--output", "out"], input: input, in: folder.path).status == 0)
        // With the records' size and date unchanged the store answers, whatever they hold.
        let run = try Tool.run(["audit", "out", "--athlete", Self.name(8)], in: folder.path)
        #expect(run.output.hasPrefix(Self.name(8)))
    }

    private static func name(_ number: Int) -> String { "Ilse Var\(letters(number / 4))" }

    private static func words(_ number: Int) -> String {
        (0..<12).map { letters(number * 31 + $0 * 7) }.joined(separator: " ")
    }

    private static func record(_ number: Int) -> ArticleRecord {
        RecordFixture.record(
            "a\(number)", "\"\(words(number))\" said somebody.", quoting: [(words(number), name(number))],
            people: [RecordFixture.person(name(number))])
    }

    private static func letters(_ number: Int) -> String {
        let syllables = ["ba", "do", "fi", "gu", "ke", "lo", "mi", "nu", "ra", "se"]
        return (0..<4).reduce(into: ("", number)) { word, _ in
            word = (word.0 + syllables[word.1 % 10], word.1 / 10)
        }.0
    }
}

/// The same on the articles and gold that stand beside the repository on the machines where it is developed.
@Suite(.enabled(if: FileManager.default.fileExists(atPath: SharedArticles.folder)))
struct SharedArticlesAuditTests {
    @Test func givesEachQuoteOfTheSeedsToWhoSaidIt() throws {
        let document = try SharedArticles.audit(["seeds"])
        let shared = document.athletes.filter { !$0.variants.isEmpty }
        #expect(shared.flatMap(\.variants).contains { Set($0.versions.map(\.article)).count > 1 })
        #expect(shared.flatMap(\.variants).flatMap(\.versions).contains { $0.difference != nil })
        let repaired = document.athletes.flatMap(\.quotes)
            .filter { $0.quote.flags.contains("unopened") || $0.quote.flags.contains("unclosed") }
        let reported = document.findings.filter { $0.code == .repairedMarks }.flatMap(\.evidence).map(\.text)
        #expect(!repaired.isEmpty)
        #expect(repaired.allSatisfy { reported.contains($0.quote.text) })
        let gold = try SharedArticles.speakers("eval/seeds")
        for person in document.athletes {
            for audited in person.quotes where audited.quote.kind != .indirect {
                guard let speaker = gold[audited.article]?[SpeechWord.normalForm(of: audited.quote.text)] else {
                    continue
                }
                #expect(
                    NameKey(speaker).contains(NameKey(person.name)) || NameKey(person.name).contains(NameKey(speaker)))
            }
        }
    }

    @Test func printsNoQuoteTwice() throws {
        let document = try SharedArticles.audit(["eval/bbc-dev/articles", "eval/web-dev/articles"])
        #expect(document.athletes.reduce(0) { $0 + $1.quotes.count } > 100)
        for person in document.athletes {
            let words = person.quotes.filter { $0.quote.kind == .direct }.map {
                SpeechWord.normalForm(of: $0.quote.text)
            }
            #expect(Set(words).count == words.count, "\(person.name)")
        }
    }
}

/// Articles that are not part of the repository.
enum SharedArticles {
    static let folder = "\(Repository.root)/../shared"

    static func audit(_ names: [String]) throws -> AuditDocument {
        let output = try TemporaryFolder()
        let inputs = names.map { "\(folder)/\($0)" }
        let run = try Tool.run(["extract"] + inputs + ["--output", output("out")])
        #expect(run.status == 0)
        let json = try Tool.run(["audit", output("out"), "--format", "json"]).output
        return try JSONDecoder().decode(AuditDocument.self, from: Data(json.utf8))
    }

    /// Who said what by the gold of a folder: by article and by the words without their signs.
    static func speakers(_ name: String) throws -> [String: [String: String]] {
        struct Gold: Decodable {
            struct Quote: Decodable {
                let text: String
                let speaker: String?
            }
            let quotes: [Quote]
        }
        var result: [String: [String: String]] = [:]
        for file in Repository.files(under: "\(folder)/\(name)") where file.hasSuffix(".json") {
            let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)/\(file)"))
            for quote in try JSONDecoder().decode(Gold.self, from: data).quotes {
                result[String(file.dropLast(5)), default: [:]][SpeechWord.normalForm(of: quote.text)] = quote.speaker
            }
        }
        return result
    }
}
