public import Logging

/// Runs the pipeline over many articles on several workers.
///
/// Results come in the order of the inputs whatever the number of workers, and a failure stops nothing. At any time only
/// a bounded number of articles is in memory: the feed is read no further than the slowest worker allows.
public struct CorpusRun: Sendable {
    private let pipeline: Pipeline
    private let reader: ArticleReader
    private let evidence: RunEvidence
    private let depth: Depth
    private let jobs: Int
    private let logger: Logger

    /// How far an article is taken.
    public enum Depth: Sendable {
        /// It is cleaned, nothing more.
        case clean
        /// Everything is found that can be found.
        case full
    }

    /// Creates a run.
    ///
    /// - Parameters:
    ///   - evidence: what the articles say about each other.
    ///   - depth: how far the articles are taken.
    ///   - jobs: how many articles are processed at a time, at least one.
    public init(
        pipeline: Pipeline = Pipeline(), reader: ArticleReader = ArticleReader(),
        evidence: RunEvidence = RunEvidence(), depth: Depth = .full, jobs: Int, logger: Logger
    ) {
        self.pipeline = pipeline
        self.reader = reader
        self.evidence = evidence
        self.depth = depth
        self.jobs = max(1, jobs)
        self.logger = logger
    }

    /// What became of one article.
    public enum Outcome<Product: Sendable>: Sendable {
        /// Its record, made into whatever the caller needs.
        case product(Product)
        /// Why there is no record.
        case failure(ArticleFailure)
    }

    /// Processes all articles of a feed.
    ///
    /// - Parameters:
    ///   - feed: the articles.
    ///   - making: turns a record into what the caller needs; called on the workers, and a second time for an article
    ///     that repeats an earlier one.
    ///   - emit: takes the outcomes in the order of the inputs; called by one task at a time. An error ends the run.
    public func process<Product: Sendable>(
        _ feed: ArticleFeed,
        making: @escaping @Sendable (ArticleRecord) throws -> Product,
        emit: (Outcome<Product>) throws -> Void
    ) async throws {
        var feed = feed
        try await withThrowingTaskGroup(of: Batch<Product>.self) { group in
            var done: [Int: [Made<Product>]] = [:]
            var duplicates = DuplicateIndex()
            var (submitted, running, emitted) = (0, 0, 0)
            var isExhausted = false
            while true {
                // Finished batches wait in `done` for a slow one before them; the second bound keeps them few.
                while !isExhausted, running < jobs, submitted - emitted < 4 * jobs {
                    let articles = feed.nextBatch()
                    isExhausted = articles.isEmpty
                    guard !isExhausted else { break }
                    let number = submitted
                    group.addTask { try outcomes(of: articles, number: number, making: making) }
                    submitted += 1
                    running += 1
                }
                guard let batch = try await group.next() else { return }
                running -= 1
                done[batch.number] = batch.outcomes
                while let outcomes = done.removeValue(forKey: emitted) {
                    for outcome in outcomes { try emit(try settled(outcome, &duplicates, making)) }
                    emitted += 1
                }
            }
        }
    }

    private struct Batch<Product: Sendable>: Sendable {
        let number: Int
        let outcomes: [Made<Product>]
    }

    /// What a worker made of an article before it is known what came earlier.
    private enum Made<Product: Sendable>: Sendable {
        case product(Product, ArticleRecord, TextSignature)
        case failure(ArticleFailure)
    }

    /// The outcome in the light of the articles before it. What was made of a repeated article is made again, with the
    /// article named that it repeats; few are, and so the workers need not wait for each other.
    private func settled<Product: Sendable>(
        _ made: Made<Product>, _ duplicates: inout DuplicateIndex, _ making: (ArticleRecord) throws -> Product
    ) throws -> Outcome<Product> {
        switch made {
        case .failure(let failure): return .failure(failure)
        case .product(let product, var record, let signature):
            guard let earlier = duplicates.add(signature, id: record.id) else { return .product(product) }
            record.duplicateOf = earlier.id
            record.duplicateSimilarity = earlier.similarity
            return .product(try making(record))
        }
    }

    private func outcomes<Product: Sendable>(
        of articles: [PendingArticle], number: Int, making: @Sendable (ArticleRecord) throws -> Product
    ) throws -> Batch<Product> {
        Batch(
            number: number,
            outcomes: try articles.map { pending in
                try Task.checkCancellation()
                switch record(of: pending) {
                case .success(let record):
                    return .product(try making(record), record, TextSignature(Array(record.text.utf8)))
                case .failure(let reason):
                    return .failure(ArticleFailure(place: pending.place, id: pending.id, reason: reason))
                }
            })
    }

    private func record(of pending: PendingArticle) -> Result<ArticleRecord, ArticleFailure.Reason> {
        let start = ContinuousClock.now
        defer { logger.debug("\(pending.place): \(start.duration(to: .now))") }
        do throws(IngestError) {
            let source = try reader.source(of: pending)
            do throws(CleanError) {
                switch depth {
                case .clean: return .success(try pipeline.cleanRecord(of: source, evidence: evidence))
                case .full: return .success(try pipeline.record(of: source, evidence: evidence))
                }
            } catch {
                return .failure(.clean(error))
            }
        } catch {
            return .failure(.ingest(error))
        }
    }
}

extension ArticleFailure.Reason: Error {}
