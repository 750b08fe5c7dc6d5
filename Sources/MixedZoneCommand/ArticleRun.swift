import ArgumentParser
import MixedZone

/// A run over the inputs as `clean` and `extract` do it: progress, error lines, summary and exit status.
struct ArticleRun {
    let input: InputOptions
    let work: RunOptions
    let verbosity: VerbosityOptions
    var depth = CorpusRun.Depth.full
    var pipeline = Pipeline()

    /// Processes all articles.
    ///
    /// - Parameters:
    ///   - output: the folder that is written into, left out when folders are walked.
    ///   - making: turns a record into what is written; called on the workers.
    ///   - sink: takes what was made, in order, and the failures.
    /// - Throws: `ExitCode` with the status of the run when not all is well.
    func callAsFunction<S: ArticleSink>(
        output: String?, making: @escaping @Sendable (ArticleRecord) throws -> S.Product, into sink: inout S
    ) async throws {
        let start = ContinuousClock.now
        var progress = Progress(isQuiet: verbosity.quiet)
        var (articles, failures) = (0, 0)
        let inputs = input.inputs.map(Input.init(argument:))
        let feed = ArticleFeed(inputs, excluding: output, encoding: input.encoding)
        let corpus = CorpusRun(
            pipeline: pipeline, reader: ArticleReader(encoding: input.encoding),
            evidence: ArticleFeed.evidence(in: inputs, excluding: output), depth: depth, jobs: work.workers,
            logger: verbosity.logger)
        do {
            try await corpus.process(feed, making: making) { outcome in
                switch outcome {
                case .product(let product):
                    articles += 1
                    try sink.take(product)
                case .failure(let failure):
                    failures += 1
                    progress.clear()
                    Terminal.error("mixedzone: error: \(failure.place): \(failure.message)")
                    try sink.report(failure)
                }
                progress.show(articles: articles + failures, failures: failures)
            }
            try sink.finish()
        } catch let error as OutputError {
            progress.clear()
            sink.abandon()
            throw Self.report(error)
        }
        progress.clear()
        if !verbosity.quiet {
            let summary = sink.summary.map { ", \($0)" } ?? ""
            let time = Self.seconds(start.duration(to: .now))
            Terminal.error(
                "mixedzone: \(Self.count(articles, "article"))\(summary), \(failures) failed, \(time)")
        }
        if !input.missing.isEmpty { throw ExitCode.noInput }
        if failures > 0 { throw ExitCode.someFailed }
    }

    /// Ends a run of which no input exists before anything is written, so that a slip of the pen does not replace the
    /// output of the last run with nothing.
    func requireAnyInput() throws {
        guard input.missing.count == input.inputs.count else { return }
        for path in input.missing { Terminal.error("mixedzone: error: \(path): \(IngestError.notFound.message)") }
        throw ExitCode.noInput
    }

    /// Reports that the output cannot be written.
    static func report(_ error: OutputError) -> ExitCode {
        Terminal.error("mixedzone: error: \(error.message)")
        return .noOutput
    }

    /// `1 quote`, `2 quotes`.
    static func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }

    private static func seconds(_ duration: Duration) -> String {
        let (seconds, attoseconds) = duration.components
        let hundredths = attoseconds / 10_000_000_000_000_000
        return "\(seconds).\(hundredths < 10 ? "0" : "")\(hundredths) s"
    }
}

/// Where a run puts what it makes.
protocol ArticleSink {
    associatedtype Product: Sendable
    /// Takes what was made of one article.
    mutating func take(_ product: Product) throws
    /// Takes a failure.
    mutating func report(_ failure: ArticleFailure) throws
    /// Puts everything in place.
    mutating func finish() throws
    /// Throws away what is not in place.
    mutating func abandon()
    /// What there is to say at the end, beside the number of articles.
    var summary: String? { get }
}
