extension AuditBuilder {
    /// The audit of all articles that were added.
    public func document() -> AuditDocument {
        let people = PersonDirectory(occurrences: occurrences)
        var numbers = WordNumbers()
        var sentences: [SpeechMatcher.Sentence] = []
        var words: [[SpeechWord]] = []
        for (number, entry) in quotes.enumerated() {
            for sentence in SpeechWord.sentences(of: entry.quote.quote.text) {
                sentences.append(
                    SpeechMatcher.Sentence(
                        quote: number, group: entry.speaker.map { people.number(of: $0) } ?? -1 - number,
                        article: entry.article, day: days[entry.article],
                        keys: sentence.flatMap(\.keys).map { numbers.number($0) }))
                words.append(sentence)
            }
        }
        let matcher = SpeechMatcher(sentences: sentences, numbers: numbers)
        var assembler = VariantAssembler(builder: self, matcher: matcher, words: words)
        assembler.assemble()
        return document(people, assembler, matcher)
    }

    private func document(
        _ people: PersonDirectory, _ speech: VariantAssembler, _ matcher: SpeechMatcher
    ) -> AuditDocument {
        var document = AuditDocument()
        document.articles = articles
        var athletes = people.entries
        for (number, entry) in quotes.enumerated() {
            var quote = entry.quote
            guard speech.printedBefore[number] == nil else { continue }
            quote.alsoIn = speech.alsoIn[number] ?? []
            if let speaker = entry.speaker {
                athletes[people.number(of: speaker)].quotes.append(quote)
            } else {
                document.withoutSpeaker.append(quote)
            }
        }
        for (person, variants) in speech.variants where person >= 0 { athletes[person].variants = variants }
        for entry in results { athletes[people.number(of: entry.athlete)].results.append(entry.result) }
        let articleOf = Dictionary(articles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for number in athletes.indices { athletes[number].results = compared(athletes[number].results, articleOf) }
        document.athletes = athletes.filter { !$0.quotes.isEmpty || !$0.results.isEmpty }
        document.findings = findings(people, speech, matcher)
        return document
    }

    /// The results of a person, each with what other articles say otherwise of the same performance.
    private func compared(_ results: [AuditedResult], _ articleOf: [String: AuditedArticle]) -> [AuditedResult] {
        guard results.count > 1 else { return results }
        var merger = ResultsMerger()
        var numbers: [Int?] = []
        for entry in results {
            guard let article = articleOf[entry.article] else { return results }
            numbers += merger.add([entry.result], of: article)
        }
        let performances = merger.merged()
        return zip(results, numbers).map { entry, number in
            var entry = entry
            if let number, !performances[number].conflicts.isEmpty { entry.conflicts = performances[number].conflicts }
            return entry
        }
    }

    /// All findings, in the order of the articles and quotes.
    private func findings(
        _ people: PersonDirectory, _ speech: VariantAssembler, _ matcher: SpeechMatcher
    ) -> [AuditFinding] {
        var found: [(article: Int, quote: Int, finding: AuditFinding)] = pending.map { entry in
            var finding = entry.finding
            if let speaker = entry.quote.flatMap({ quotes[$0].speaker }) { finding.people = [people.id(of: speaker)] }
            return (entry.article, entry.quote ?? -1, finding)
        }
        found += contradictions(people)
        found += speech.findings.map { entry in
            var finding = entry.finding
            if entry.person >= 0 { finding.people = [people.entries[entry.person].id] }
            return (quotes[entry.quote].article, entry.quote, finding)
        }
        found += twoSpeakers(people, matcher)
        let order = found.enumerated().sorted {
            ($0.element.article, $0.element.quote, $0.offset) < ($1.element.article, $1.element.quote, $1.offset)
        }
        return order.map(\.element.finding) + unusedDecisions
    }

    func evidence(_ number: Int, _ text: String? = nil) -> AuditFinding.Evidence {
        let quote = quotes[number].quote
        return .init(article: quote.article, quote: quote.quote.id, text: text ?? quote.quote.text)
    }

    /// Marks that a speaker claims beside his results.
    private func contradictions(_ people: PersonDirectory) -> [(article: Int, quote: Int, finding: AuditFinding)] {
        let byPerson = Dictionary(grouping: results) { people.number(of: $0.athlete) }
        return claims.compactMap { claim in
            guard let speaker = quotes[claim.quote].speaker else { return nil }
            let article = quotes[claim.quote].article
            // The article's own results first: they are what the quote stands beside.
            let all = byPerson[people.number(of: speaker)] ?? []
            let own = (all.filter { $0.article == article } + all.filter { $0.article != article })
                .filter { entry in
                    guard let one = days[entry.article], let other = days[article] else { return true }
                    return abs(one - other) <= SpeechMatcher.longestReport
                }
            let marks = own.compactMap { entry in entry.result.result.mark.map { (entry.result, $0) } }
                .filter { $0.1.unit == claim.mark.unit }
            let near = marks.filter { abs($0.1.value - claim.mark.value) <= 0.05 * $0.1.value }
            guard let (result, mark) = near.first,
                near.allSatisfy({ claim.contradicts($0.1.value, unit: $0.1.unit) })
            else { return nil }
            let words = result.result.evidence.first?.text ?? mark.text
            let finding = AuditFinding(
                .markContradicts, "the speaker says \(claim.mark.text), the results say \(mark.text)",
                people: [people.id(of: speaker)],
                evidence: [evidence(claim.quote), .init(article: result.article, quote: nil, text: words)])
            return (article, claim.quote, finding)
        }
    }

    /// The same words given to two people.
    private func twoSpeakers(
        _ people: PersonDirectory, _ matcher: SpeechMatcher
    ) -> [(article: Int, quote: Int, finding: AuditFinding)] {
        var told: Set<[Int]> = []
        return matcher.sharedAcrossGroups().compactMap { first, second in
            let (one, other) = (matcher.sentences[first], matcher.sentences[second])
            guard one.group >= 0, other.group >= 0, told.insert([one.quote, other.quote]).inserted else { return nil }
            let entries = [people.entries[one.group], people.entries[other.group]]
            let finding = AuditFinding(
                .twoSpeakers, "the same words are given to \(entries[0].name) and to \(entries[1].name)",
                people: entries.map(\.id), evidence: [evidence(one.quote), evidence(other.quote)])
            return (quotes[one.quote].article, one.quote, finding)
        }
    }
}

/// The people of all articles, by name.
struct PersonDirectory {
    private(set) var entries: [AuditedPerson] = []
    private var numbers: [Int] = []

    init(occurrences: [PersonLinker.Occurrence]) {
        let clusters = PersonLinker(occurrences: occurrences).clusters()
        let members = Dictionary(grouping: occurrences.indices) { clusters[$0] }
        let people = members.map { cluster, members in
            let own = members.map { occurrences[$0] }
            // The fullest name; of several the first.
            let name =
                own.enumerated().max { ($0.1.key.words.count, -$0.0) < ($1.1.key.words.count, -$1.0) }?.1.name ?? ""
            return (cluster: cluster, name: name, key: NameKey(name), own: own, first: members.min() ?? 0)
        }.sorted {
            $0.key.words != $1.key.words ? $0.key.words.lexicographicallyPrecedes($1.key.words) : $0.first < $1.first
        }
        var places: [Int: Int] = [:]
        for (number, person) in people.enumerated() {
            places[person.cluster] = number
            var others: [String] = []
            for name in person.own.map(\.name) where name != person.name && !others.contains(name) {
                others.append(name)
            }
            entries.append(
                AuditedPerson(
                    id: "P\(number + 1)", name: person.name, otherNames: others,
                    role: Self.commonest(person.own.compactMap(\.role)),
                    nation: Self.commonest(person.own.compactMap(\.nation)),
                    quotes: [], variants: [], results: []))
        }
        numbers = clusters.map { places[$0] ?? 0 }
    }

    /// What most articles say; of equally many the first.
    private static func commonest<Value: Hashable>(_ values: [Value]) -> Value? {
        var counts: [Value: Int] = [:]
        for value in values { counts[value, default: 0] += 1 }
        let most = counts.values.max()
        return values.first { counts[$0] == most }
    }

    func number(of occurrence: Int) -> Int { numbers[occurrence] }
    func id(of occurrence: Int) -> String { entries[numbers[occurrence]].id }
}
