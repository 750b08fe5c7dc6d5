/// Cleans one text dump: repairs its characters, rejoins wrapped lines, takes out what is not the article, and says
/// of each remaining block what it is.
struct TextCleaner: Sendable {
    private let furniture = FurnitureLines.standard
    private let evidence: RunEvidence

    init(evidence: RunEvidence = RunEvidence()) {
        self.evidence = evidence
    }

    /// Cleans one dump.
    func clean(_ source: Source) -> CleanArticle {
        var repair = TextRepair()
        var dump = Dump(repair.repair(source.bytes))
        HardWrap.unwrap(&dump, furniture: furniture)
        // Each pass sees what the passes before it took out.
        LineJudge(furniture: furniture).judge(&dump)
        RepeatLine.remove(from: &dump, evidence: evidence, folder: RunEvidence.folder(of: source.description.path))
        MenuRuns.remove(from: &dump)
        Openers.removeFollowers(from: &dump)
        HeadReader.read(&dump)
        Repeats.remove(from: &dump)
        Neighbours.settle(&dump)
        TailFurniture.remove(from: &dump)
        var article = BlockBuilder.article(from: dump)
        article.warnings = repair.warnings + article.warnings
        return article
    }
}

extension TextRepair {
    /// What a reader should know about the repairs.
    fileprivate var warnings: [Warning] {
        var warnings: [Warning] = []
        func warn(_ code: String, _ count: Int, _ what: String) {
            if count > 0 { warnings.append(Warning(code: code, message: "\(count) \(what)")) }
        }
        warn("mojibake-repaired", mojibake, "characters that had been encoded twice were repaired.")
        warn("entities-decoded", entities, "HTML character references in the text were decoded.")
        warn("characters-lost", lost, "characters had been lost before the text came here.")
        return warnings
    }
}
