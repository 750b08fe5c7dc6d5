import Foundation
import GRDB
public import MixedZone

/// Reads `mixedzone.sqlite`, only as much of it as is asked for.
public struct StoreReader {
    private let queue: DatabaseQueue
    /// The decisions that the records heed.
    public let decisions: Decisions
    private let decoder = JSONDecoder()

    /// Opens a store, if it was made of these records and decisions; without decisions, those of the store hold.
    ///
    /// - Returns: nil when there is none, or one of other records, decisions or tables.
    public init?(path: String, records: String, decisions: Decisions) {
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        var configuration = Configuration()
        configuration.readonly = true
        guard let queue = try? DatabaseQueue(path: path, configuration: configuration),
            let meta = try? queue.read({ database -> [String: String]? in
                let version = try Int.fetchOne(database, sql: "PRAGMA user_version")
                guard version == StoreSchema.version else { return nil }
                let rows = try Row.fetchAll(database, sql: "SELECT key, value FROM meta")
                return Dictionary(rows.map { ($0["key"], $0["value"]) }, uniquingKeysWith: { first, _ in first })
            }), let fingerprint = RecordsFingerprint.of(records), meta["records"] == fingerprint,
            decisions.all.isEmpty || meta["decisions"] == decisions.digest,
            let heeded = try? JSONDecoder().decode([Decision].self, from: Data((meta["decision_list"] ?? "[]").utf8))
        else { return nil }
        self.queue = queue
        self.decisions = decisions.all.isEmpty ? Decisions(heeded) : decisions
    }

    /// What a store has for a question.
    public struct Answer {
        /// The part of the audit that was asked for.
        public var document = AuditDocument()
        /// The texts of its articles, by their identifiers.
        public var texts: [String: AuditedText] = [:]
        /// Names that may have been meant, when nobody has the one that was asked for.
        public var suggestions: [String] = []

        /// Creates an answer.
        public init(document: AuditDocument = AuditDocument(), texts: [String: AuditedText] = [:]) {
            self.document = document
            self.texts = texts
        }
    }

    /// The audit, or the part of it about people of a name.
    public func answer(athlete: String?, needsText: Bool) throws -> Answer {
        try queue.read { database in
            var answer = Answer()
            guard let athlete else {
                answer.document = try everything(database)
                if needsText { answer.texts = try texts(nil, database) }
                return answer
            }
            let ids = try people(matching: athlete, database)
            if ids.isEmpty {
                let names = try String.fetchAll(database, sql: "SELECT name FROM people ORDER BY position")
                answer.suggestions = AuditDocument.suggestions(for: athlete, among: names)
                return answer
            }
            answer.document = try document(of: ids, database)
            if needsText { answer.texts = try texts(answer.document.usedArticles, database) }
            return answer
        }
    }

    /// The people who have all words of a name, or else words that begin so; whole words of one form of the name.
    private func people(matching name: String, _ database: Database) throws -> [String] {
        let words = NameWords.words(of: name)
        guard !words.isEmpty else { return [] }
        for condition in ["word = ?1", "word >= ?1 AND word < ?1 || char(1114111)"] {
            var common: Set<String>?
            for word in words {
                let rows = try Row.fetchAll(
                    database, sql: "SELECT DISTINCT person || ' ' || name AS form FROM person_words WHERE \(condition)",
                    arguments: [word])
                let forms = Set(rows.map { $0["form"] as String })
                common = common?.intersection(forms) ?? forms
            }
            let ids = Set((common ?? []).compactMap { $0.split(separator: " ").first.map(String.init) })
            // `P2` stands before `P10`.
            if !ids.isEmpty { return ids.sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) } }
        }
        return []
    }

    private func everything(_ database: Database) throws -> AuditDocument {
        let ids = try String.fetchAll(database, sql: "SELECT id FROM people ORDER BY position")
        var document = try document(of: ids, database)
        document.withoutSpeaker = try decode(
            AuditedQuote.self, database, "SELECT detail FROM quotes WHERE person IS NULL ORDER BY number", [])
        document.findings = try decode(AuditFinding.self, database, "SELECT detail FROM findings ORDER BY number", [])
        document.articles = try articles(nil, database)
        return document
    }

    private func document(of ids: [String], _ database: Database) throws -> AuditDocument {
        var document = AuditDocument()
        var findings: [Int64: AuditFinding] = [:]
        for id in ids {
            guard
                let row = try Row.fetchOne(
                    database, sql: "SELECT position, name, role, nation, other_names FROM people WHERE id = ?",
                    arguments: [id])
            else { continue }
            let role: String? = row["role"]
            document.athletes.append(
                AuditedPerson(
                    id: id, name: row["name"],
                    otherNames: try decoder.decode([String].self, from: Data((row["other_names"] as String).utf8)),
                    role: role.flatMap(Person.Role.init), nation: row["nation"],
                    quotes: try decode(
                        AuditedQuote.self, database, "SELECT detail FROM quotes WHERE person = ? ORDER BY number", [id]),
                    variants: try decode(
                        Variant.self, database, "SELECT detail FROM variants WHERE person = ? ORDER BY position", [id]),
                    results: try decode(
                        AuditedResult.self, database, "SELECT detail FROM results WHERE person = ? ORDER BY number",
                        [id])))
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT findings.number, detail FROM finding_people JOIN findings ON findings.number = finding
                    WHERE person = ?
                    """, arguments: [id])
            for row in rows {
                findings[row["number"]] = try decoder.decode(
                    AuditFinding.self, from: Data((row["detail"] as String).utf8))
            }
        }
        document.findings = findings.sorted { $0.key < $1.key }.map(\.value)
        document.articles = try articles(document.usedArticles, database)
        return document
    }

    private func decode<Value: Decodable>(
        _ type: Value.Type, _ database: Database, _ sql: String, _ arguments: StatementArguments
    ) throws -> [Value] {
        try String.fetchAll(database, sql: sql, arguments: arguments)
            .map { try decoder.decode(Value.self, from: Data($0.utf8)) }
    }

    private func articles(_ ids: Set<String>?, _ database: Database) throws -> [AuditedArticle] {
        try rows(ids, database, columns: "id, position, title, source, published, site, duplicate_of").map { row in
            AuditedArticle(
                id: row["id"], title: row["title"], source: row["source"], published: row["published"],
                site: row["site"], duplicateOf: row["duplicate_of"])
        }
    }

    private func texts(_ ids: Set<String>?, _ database: Database) throws -> [String: AuditedText] {
        var texts: [String: AuditedText] = [:]
        for row in try rows(ids, database, columns: "id, position, text, blocks") {
            let blocks = try decoder.decode([TextBlock].self, from: Data((row["blocks"] as String).utf8))
            texts[row["id"]] = AuditedText(text: row["text"], blocks: blocks)
        }
        return texts
    }

    /// Rows of articles, in the order of the records.
    private func rows(_ ids: Set<String>?, _ database: Database, columns: String) throws -> [Row] {
        guard let ids else {
            return try Row.fetchAll(database, sql: "SELECT \(columns) FROM articles ORDER BY position")
        }
        return try ids.compactMap {
            try Row.fetchOne(database, sql: "SELECT \(columns) FROM articles WHERE id = ?", arguments: [$0])
        }.sorted { ($0["position"] as Int) < ($1["position"] as Int) }
    }
}
