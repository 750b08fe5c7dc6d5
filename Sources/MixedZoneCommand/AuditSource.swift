import ArgumentParser
import Foundation
import MixedZone
import MixedZoneStore

/// Where the audit comes from: the store of a folder when it is of its records, or else the records.
struct AuditSource {
    let decisions: Decisions
    private let file: String
    private let store: StoreReader?

    /// Finds the records.
    init(directory: String, decisions: Decisions) throws {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: directory, isDirectory: &isFolder) else {
            Terminal.error("mixedzone: error: \(directory): \(IngestError.notFound.message)")
            throw ExitCode.noInput
        }
        file = isFolder.boolValue ? "\(directory)/records.jsonl" : directory
        guard FileManager.default.fileExists(atPath: file) else {
            Terminal.error("mixedzone: error: \(file): no records; run 'mixedzone extract' first")
            throw ExitCode.noInput
        }
        store =
            isFolder.boolValue
            ? StoreReader(path: "\(directory)/mixedzone.sqlite", records: file, decisions: decisions) : nil
        self.decisions = store?.decisions ?? decisions
    }

    /// The audit, or at least the part of it about people of a name.
    func read(athlete: String?, needsText: Bool) throws -> (StoreReader.Answer, damaged: Bool) {
        if let store, let answer = try? store.answer(athlete: athlete, needsText: needsText) { return (answer, false) }
        var builder = AuditBuilder(decisions: decisions)
        var texts: [String: AuditedText] = [:]
        var damaged = false
        do {
            try RecordLines.read(file) { line, record in
                guard let record else {
                    damaged = true
                    Terminal.error("mixedzone: error: \(file):\(line): not a record of \(ArticleRecord.schemaName)")
                    return
                }
                builder.add(record)
                if needsText { texts[record.id] = AuditedText(text: record.text, blocks: record.blocks) }
            }
        } catch {
            let reason = (error as? IngestError)?.message ?? "cannot be read"
            Terminal.error("mixedzone: error: \(file): \(reason)")
            throw ExitCode.noInput
        }
        var answer = StoreReader.Answer(document: builder.document(), texts: texts)
        if let athlete {
            answer.suggestions = answer.document.suggestions(for: athlete)
            answer.document.athletes = answer.document.athletes(matching: athlete)
        }
        return (answer, damaged)
    }
}
