import Foundation

extension AuditDocument {
    /// The people whose name has every word of a query, whatever the case and the accents; if there is none, those whose
    /// names have words that begin so.
    public func athletes(matching query: String) -> [AuditedPerson] {
        let query = NameKey(query)
        let keyed = athletes.map { (person: $0, keys: ([$0.name] + $0.otherNames).map(NameKey.init)) }
        let exact = keyed.filter { $0.keys.contains { $0.contains(query) } }
        let found = exact.isEmpty ? keyed.filter { $0.keys.contains { $0.containsBeginnings(of: query) } } : exact
        return found.map(\.person)
    }

    /// Up to three names that a query may have meant.
    public func suggestions(for query: String) -> [String] {
        Self.suggestions(for: query, among: athletes.map(\.name))
    }

    /// Up to three of some names that a query may have meant.
    public static func suggestions(for query: String, among names: [String]) -> [String] {
        let query = NameKey(query)
        let limit = max(1, (query.words.map(\.count).max() ?? 0) / 3)
        return names.map { (distance: NameKey($0).distance(to: query), name: $0) }
            .filter { $0.distance <= limit }
            .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
            .prefix(3).map(\.name)
    }

    /// What is shown of a document.
    public struct Selection: Sendable {
        /// Only people whose names match.
        public var athlete: String?
        /// Only articles published on that day (ISO 8601) or later; articles without a date are left out.
        public var since: String?
        /// Only articles whose address, path or site fits this pattern of a shell.
        public var source: String?
        /// Only quotes with this finding.
        public var finding: AuditFinding.Code?

        /// Selects everything.
        public init() {}
    }

    /// The part of the document that is selected.
    public func selecting(_ selection: Selection) -> AuditDocument {
        var part = self
        if let athlete = selection.athlete {
            part.athletes = athletes(matching: athlete)
            part.withoutSpeaker = []
            let ids = Set(part.athletes.map(\.id))
            part.findings = findings.filter { !ids.isDisjoint(with: $0.people) }
        }
        if selection.since != nil || selection.source != nil {
            let kept = Set(articles.filter { Self.fits($0, selection) }.map(\.id))
            part.keep(articles: kept)
        }
        if let code = selection.finding {
            part.findings = part.findings.filter { $0.code == code }
            let quotes = part.findings.flatMap(\.evidence).compactMap { evidence in
                evidence.quote.map { [evidence.article ?? "", $0] }
            }
            part.keep(quotes: Set(quotes))
        }
        let used = part.usedArticles
        part.articles = articles.filter { used.contains($0.id) }
        return part
    }

    private static func fits(_ article: AuditedArticle, _ selection: Selection) -> Bool {
        if let since = selection.since, article.published.map({ $0.prefix(10) < since.prefix(10) }) ?? true {
            return false
        }
        guard let pattern = selection.source else { return true }
        return [article.source, article.site ?? "", article.id].contains { fnmatch(pattern, $0, 0) == 0 }
    }

    private mutating func keep(articles kept: Set<String>) {
        for index in athletes.indices {
            athletes[index].quotes.removeAll { !kept.contains($0.article) && kept.isDisjoint(with: $0.alsoIn) }
            athletes[index].results.removeAll { !kept.contains($0.article) }
            athletes[index].variants.removeAll { variant in
                !variant.versions.contains { kept.contains($0.article) || !kept.isDisjoint(with: $0.alsoIn) }
            }
        }
        athletes.removeAll { $0.quotes.isEmpty && $0.results.isEmpty }
        withoutSpeaker.removeAll { !kept.contains($0.article) }
        findings.removeAll { finding in !finding.evidence.contains { $0.article.map(kept.contains) ?? false } }
    }

    private mutating func keep(quotes kept: Set<[String]>) {
        for index in athletes.indices {
            athletes[index].quotes.removeAll { !kept.contains([$0.article, $0.quote.id]) }
            athletes[index].variants.removeAll { variant in
                !variant.versions.contains { version in
                    version.quotes.contains { kept.contains([version.article, $0]) }
                }
            }
            athletes[index].results = []
        }
        athletes.removeAll { $0.quotes.isEmpty && $0.variants.isEmpty }
        withoutSpeaker.removeAll { !kept.contains([$0.article, $0.quote.id]) }
    }

    /// The articles that anything of the document speaks of.
    public var usedArticles: Set<String> {
        var used = Set(withoutSpeaker.map(\.article))
        for person in athletes {
            for quote in person.quotes { used.formUnion([quote.article] + quote.alsoIn) }
            for version in person.variants.flatMap(\.versions) { used.formUnion([version.article] + version.alsoIn) }
            used.formUnion(person.results.map(\.article))
        }
        return used.union(findings.flatMap { $0.evidence.compactMap(\.article) })
    }
}
