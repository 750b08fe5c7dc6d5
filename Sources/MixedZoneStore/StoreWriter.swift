import Foundation
import GRDB
public import MixedZone

/// Writes `mixedzone.sqlite`: articles as they come, everything else when the audit of all is known.
///
/// The file is written beside and moved into place by the caller, so a journal would guard nothing.
public final class StoreWriter {
    private let queue: DatabaseQueue
    private let encoder = JSONEncoder()
    private var articles = 0

    /// Makes an empty store.
    public init(creating path: String) throws {
        try? FileManager.default.removeItem(atPath: path)
        var configuration = Configuration()
        // One transaction from here to `finish`, over many calls.
        configuration.allowsUnsafeTransactions = true
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")
        }
        queue = try DatabaseQueue(path: path, configuration: configuration)
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        try queue.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA user_version = \(StoreSchema.version)")
            try database.execute(sql: StoreSchema.tables)
            try database.execute(sql: "BEGIN")
        }
    }

    /// Adds the text and the marks of an article.
    public func add(_ record: ArticleRecord) throws {
        articles += 1
        try queue.writeWithoutTransaction { database in
            try insert(
                database, "articles",
                [
                    record.id, articles, record.metadata.title, record.source.url ?? record.source.path ?? "",
                    record.metadata.published, record.metadata.site, nil, record.text, json(record.blocks),
                ])
            for mark in record.marks {
                try insert(
                    database, "marks",
                    [
                        record.id, mark.id, mark.text, mark.type.rawValue, mark.value, mark.unit.rawValue,
                        mark.normalized, mark.event, mark.repaired ?? false, mark.rule, mark.confidence, mark.start,
                        mark.end,
                    ])
            }
        }
    }

    /// Adds the audit and finishes the file.
    ///
    /// - Parameters:
    ///   - document: the audit of all articles that were added.
    ///   - decisions: the decisions that it heeds.
    ///   - records: the file of the records.
    public func finish(_ document: AuditDocument, decisions: Decisions, records: String) throws {
        try queue.writeWithoutTransaction { database in
            for article in document.articles where article.duplicateOf != nil {
                try database.execute(
                    sql: "UPDATE articles SET duplicate_of = ? WHERE id = ?",
                    arguments: [article.duplicateOf, article.id])
            }
            for (position, person) in document.athletes.enumerated() { try add(person, position, database) }
            for quote in document.withoutSpeaker { try add(quote, person: nil, database) }
            for finding in document.findings { try add(finding, database) }
            try insert(database, "meta", ["records", RecordsFingerprint.of(records) ?? ""])
            try insert(database, "meta", ["decisions", decisions.digest])
            try insert(database, "meta", ["decision_list", json(decisions.all)])
            try database.execute(sql: StoreSchema.indexes)
            try database.execute(sql: "COMMIT")
        }
        try queue.close()
    }

    private func add(_ person: AuditedPerson, _ position: Int, _ database: Database) throws {
        try insert(
            database, "people",
            [person.id, position, person.name, person.role?.rawValue, person.nation, json(person.otherNames)])
        for (number, name) in ([person.name] + person.otherNames).enumerated() {
            for word in NameWords.words(of: name) { try insert(database, "person_words", [word, person.id, number]) }
        }
        for quote in person.quotes { try add(quote, person: person.id, database) }
        for entry in person.results {
            let result = entry.result
            try insert(
                database, "results",
                [
                    nil, entry.article, person.id, result.event, result.sex, result.competition, result.round,
                    result.date, result.rank, result.medal, result.status, result.mark?.text, result.mark?.value,
                    result.mark?.unit.rawValue, result.records.joined(separator: " "), result.confidence, json(entry),
                ])
        }
        for (position, variant) in person.variants.enumerated() {
            try insert(database, "variants", [variant.id, position, person.id, json(variant)])
            for (position, version) in variant.versions.enumerated() {
                try insert(
                    database, "versions",
                    [variant.id, position, version.article, version.text, version.difference?.marked])
            }
        }
    }

    private func add(_ audited: AuditedQuote, person: String?, _ database: Database) throws {
        let quote = audited.quote
        try insert(
            database, "quotes",
            [
                nil, audited.article, quote.id, person, quote.kind.rawValue, quote.text, audited.sentence,
                quote.speaker?.cue?.text, quote.speaker?.mention?.text, quote.addressee,
                quote.flags.joined(separator: " "), quote.rule, quote.speaker?.rule, quote.confidence, quote.start,
                quote.end, audited.key, json(audited),
            ])
        let number = database.lastInsertedRowID
        for article in audited.alsoIn { try insert(database, "reprints", [number, article]) }
    }

    private func add(_ finding: AuditFinding, _ database: Database) throws {
        try insert(
            database, "findings",
            [
                nil, finding.code.rawValue, finding.severity.rawValue, finding.message, finding.evidence.first?.article,
                json(finding),
            ])
        let number = database.lastInsertedRowID
        for person in finding.people { try insert(database, "finding_people", [person, number]) }
    }

    private func insert(_ database: Database, _ table: String, _ values: [(any DatabaseValueConvertible)?]) throws {
        let marks = Array(repeating: "?", count: values.count).joined(separator: ",")
        // The names of tables are those of this file; values are always bound.
        let statement = try database.cachedStatement(sql: "INSERT INTO \(table) VALUES(\(marks))")
        try statement.execute(arguments: StatementArguments(values))
    }

    private func json(_ value: some Encodable) throws -> String {
        String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}
