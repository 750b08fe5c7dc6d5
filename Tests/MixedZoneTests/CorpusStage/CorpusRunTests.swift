import Logging
import Testing

@testable import MixedZone

@Suite struct CorpusRunTests {
    /// What a run emits, one short text for each input.
    private func outcomes(_ folder: TemporaryFolder, jobs: Int) async throws -> [String] {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        var emitted: [String] = []
        try await CorpusRun(jobs: jobs, logger: logger).process(
            ArticleFeed([.path(folder.path)]), making: { $0.id + ":" + $0.text.prefix(20) },
            emit: { outcome in
                switch outcome {
                case .product(let product): emitted.append(product)
                case .failure(let failure): emitted.append("\(failure.id)!\(failure.code)")
                }
            })
        return emitted
    }

    @Test func keepsTheOrderOfTheInputsWhateverTheNumberOfWorkers() async throws {
        let folder = try TemporaryFolder()
        for number in 100..<300 {
            // Very unlike lengths, so that batches finish out of order.
            let filler = String(repeating: "\n\nA line of the race.", count: number % 40 == 0 ? 3000 : 1)
            try folder.write(number % 7 == 0 ? "" : "Heat \(number) was run." + filler, to: "\(number).txt")
        }
        let alone = try await outcomes(folder, jobs: 1)
        #expect(alone.count == 200)
        #expect(alone.map { $0.prefix(3) } == (100..<300).map { "\($0)" })
        #expect(alone.filter { $0.hasSuffix("!empty") }.count == (100..<300).filter { $0 % 7 == 0 }.count)
        for jobs in [2, 5, 16] {
            let several = try await outcomes(folder, jobs: jobs)
            #expect(several == alone)
        }
    }

    @Test func endsWhenTheOutputFails() async throws {
        struct DiskFull: Error {}
        let folder = try TemporaryFolder()
        for number in 0..<50 { try folder.write("Heat \(number) was run.", to: "\(number).txt") }
        var taken = 0
        await #expect(throws: DiskFull.self) {
            try await CorpusRun(jobs: 3, logger: Logger(label: "test")).process(
                ArticleFeed([.path(folder.path)]), making: { $0.id },
                emit: { _ in
                    taken += 1
                    if taken == 5 { throw DiskFull() }
                })
        }
        #expect(taken == 5)
    }
}

@Suite struct RecordLinesTests {
    @Test func readsBackWhatWasWritten() throws {
        let folder = try TemporaryFolder()
        let records = (0..<200).map {
            RecordFixture.record("r\($0)", "Line \($0) / \"é\"\u{2028}", quoting: [("é", "A")])
        }
        try folder.write(try records.flatMap { try RecordLines.line(of: $0) }, to: "records.jsonl")
        var read: [ArticleRecord] = []
        try RecordLines.read(folder("records.jsonl")) { _, record in read.append(try #require(record)) }
        #expect(read == records)
    }

    @Test func tellsLinesThatAreNoRecords() throws {
        let folder = try TemporaryFolder()
        let line = String(decoding: try RecordLines.line(of: RecordFixture.record("a", "x")), as: UTF8.self)
        let other = line.replacing("mixedzone.article/1", with: "mixedzone.article/9")
        try folder.write(line + "{}\n\n" + other + line.dropLast(), to: "records.jsonl")
        var read: [String] = []
        try RecordLines.read(folder("records.jsonl")) { number, record in read.append("\(number)\(record?.id ?? "!")") }
        #expect(read == ["1a", "2!", "4!", "5a"])
    }
}
