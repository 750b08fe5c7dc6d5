/// Brings together what several articles say of the same performance.
///
/// Two results are of one performance when athlete, event, edition and round allow it and the competition is the same; where
/// one article does not name the competition, an equal mark has to speak for it. Different places, marks and nations are
/// conflicts then, not different performances. Results of one article stay apart: it would not report the same race twice.
public struct ResultsMerger: Sendable {
    private var performances: [Performance] = []
    private var names: [NameKey] = []
    private var years: [Int?] = []
    /// Performances by the last word of the name and the event.
    private var buckets: [Bucket: [Int]] = [:]
    /// How many performances of namesakes in one event are compared with a new one.
    private static let depth = 256

    private struct Bucket: Hashable {
        let name: String
        let event: String?
    }

    /// Creates a merger that has seen no article.
    public init() {}

    /// Adds the results of an article.
    public mutating func add(_ record: ArticleRecord) {
        add(record.results, of: AuditedArticle(record))
    }

    /// Adds results of an article.
    ///
    /// - Returns: for each of them the number of its performance among ``merged()``; nil for one without a name.
    @discardableResult
    mutating func add(_ results: [EventResult], of record: AuditedArticle) -> [Int?] {
        let year = record.published.flatMap { Int($0.prefix(4)) }
        var numbers: [Int?] = []
        for result in results {
            let name = NameKey(result.athlete)
            guard let last = name.words.last else {
                numbers.append(nil)
                continue
            }
            let bucket = Bucket(name: last, event: result.event)
            let report = Performance.Report(
                article: record.id, source: record.source, published: record.published, date: result.date,
                nation: result.nation, rank: result.rank, status: result.status, mark: result.mark,
                evidence: result.evidence,
                confidence: result.confidence)
            let own = result.edition.flatMap { Int($0) } ?? result.date.flatMap { Int($0.prefix(4)) } ?? year
            if let known = match(result, name, own, record.id, in: bucket) {
                join(result, report, to: known, name)
                numbers.append(known)
            } else {
                numbers.append(performances.count)
                buckets[bucket, default: []].append(performances.count)
                names.append(name)
                years.append(own)
                performances.append(Performance(result, report, number: performances.count + 1))
            }
        }
        return numbers
    }

    /// The performances in the order in which the articles first report them, with their conflicts.
    public func merged() -> [Performance] {
        performances.map(\.settled)
    }

    private func match(_ result: EventResult, _ name: NameKey, _ year: Int?, _ article: String, in bucket: Bucket)
        -> Int?
    {
        var best: (number: Int, score: Int)?
        for number in (buckets[bucket] ?? []).suffix(Self.depth) {
            guard isSameName(names[number], name), performances[number].reports.last?.article != article else {
                continue
            }
            guard let score = score(performances[number], result), isSameYear(years[number], year) else { continue }
            if score > best?.score ?? 0 { best = (number, score) }
        }
        return best?.number
    }

    /// How well a result fits a performance; nil where it cannot be the same.
    private func score(_ known: Performance, _ result: EventResult) -> Int? {
        if let left = known.round, let right = result.round, left != right { return nil }
        if let left = known.sex, let right = result.sex, left != right { return nil }
        let sameMark = known.reports.contains { $0.mark != nil && $0.mark?.value == result.mark?.value }
        if !isSameDay(known, result, sameMark: sameMark) { return nil }
        let sameRank = known.reports.contains { $0.rank != nil && $0.rank == result.rank }
        if let left = known.competition, let right = result.competition {
            guard left == right else { return nil }
            if let one = known.edition, let other = result.edition, one != other { return nil }
            return 2 + (sameMark ? 4 : 0) + (sameRank ? 2 : 0)
        }
        return sameMark ? 3 + (sameRank ? 1 : 0) : nil
    }

    /// A weekly race is held again under the same name; a day more or less is a slip or another time zone.
    private func isSameDay(_ known: Performance, _ result: EventResult, sameMark: Bool) -> Bool {
        guard let day = result.date.flatMap({ RaceDay(iso: $0) }) else { return true }
        let days = known.reports.lazy.compactMap { $0.date.flatMap { RaceDay(iso: $0) } }
        guard let near = days.map({ abs($0.number - day.number) }).min() else { return true }
        return near <= (sameMark ? 31 : 1)
    }

    /// `Marsh` is `Ana Marsh`, but `Ana Marsh` is not `Eve Marsh`.
    private func isSameName(_ left: NameKey, _ right: NameKey) -> Bool {
        let (short, long) = left.words.count < right.words.count ? (left, right) : (right, left)
        return short.words.allSatisfy(long.words.contains)
    }

    private func isSameYear(_ left: Int?, _ right: Int?) -> Bool {
        guard let left, let right else { return true }
        return left == right
    }

    private mutating func join(_ result: EventResult, _ report: Performance.Report, to number: Int, _ name: NameKey) {
        if name.words.count > names[number].words.count {
            names[number] = name
            performances[number].athlete = result.athlete
        }
        performances[number].sex = performances[number].sex ?? result.sex
        performances[number].competition = performances[number].competition ?? result.competition
        performances[number].edition = performances[number].edition ?? result.edition
        performances[number].round = performances[number].round ?? result.round
        performances[number].medal = performances[number].medal ?? result.medal
        performances[number].records += result.records.filter { !performances[number].records.contains($0) }
        performances[number].confidence = max(performances[number].confidence, result.confidence)
        performances[number].reports.append(report)
    }
}

extension Performance {
    init(_ result: EventResult, _ report: Report, number: Int) {
        id = "r\(number)"
        athlete = result.athlete
        nation = result.nation
        event = result.event
        sex = result.sex
        competition = result.competition
        edition = result.edition
        round = result.round
        date = result.date
        rank = result.rank
        medal = result.medal
        status = result.status
        mark = result.mark
        records = result.records
        reports = [report]
        conflicts = []
        confidence = result.confidence
    }

    /// The performance with the values that most articles give, and where they differ.
    var settled: Performance {
        guard reports.count > 1 else { return self }
        var settled = self
        func answers(_ field: String, _ value: (Report) -> String?) -> String? {
            var found: [Conflict.Answer] = []
            for report in reports {
                guard let value = value(report) else { continue }
                if let index = found.firstIndex(where: { $0.value == value }) {
                    found[index].articles.append(report.article)
                } else {
                    found.append(Conflict.Answer(value: value, articles: [report.article]))
                }
            }
            // The order of the run settles a tie, so that the same articles always give the same answer.
            let sorted = found.enumerated().sorted {
                ($1.element.articles.count, $0.offset) < ($0.element.articles.count, $1.offset)
            }.map(\.element)
            if sorted.count > 1 { settled.conflicts.append(Conflict(field: field, values: sorted)) }
            return sorted.first?.value
        }
        settled.date = answers("date") { $0.date }
        settled.nation = answers("nation") { $0.nation }
        settled.rank = answers("rank") { $0.rank.map(String.init) }.flatMap { Int($0) }
        settled.status = answers("status") { $0.status }
        let mark = answers("mark") { $0.mark?.text }
        settled.mark = reports.lazy.compactMap(\.mark).first { $0.text == mark }
        return settled
    }
}

/// The file `results.json`.
public enum ResultsDocument {
    /// The version of the file's form.
    public static let schemaName = "mixedzone.results/1"

    /// The bytes of the file: one performance a line.
    public static func bytes(of performances: [Performance]) throws -> [UInt8] {
        try RecordLines.document("{\"performances\":[", performances, "],\"schema\":\"\(schemaName)\"}")
    }
}
