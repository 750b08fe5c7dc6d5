/// Makes variants of the sentences that report the same words, and tells which quotes are only printed again.
struct VariantAssembler {
    let builder: AuditBuilder
    let matcher: SpeechMatcher
    /// The words of each sentence as printed.
    let words: [[SpeechWord]]

    /// The variants of each person, by number.
    private(set) var variants: [Int: [Variant]] = [:]
    /// What the variants show, with the number of the person and of a quote.
    private(set) var findings: [(finding: AuditFinding, person: Int, quote: Int)] = []
    /// Of a quote that an earlier article prints as well, that earlier quote.
    private(set) var printedBefore: [Int: Int] = [:]
    /// The articles that print a quote again.
    private(set) var alsoIn: [Int: [String]] = [:]

    private var count = 0
    /// The words of each quote, and who says them.
    private var keysOfQuote: [Int: [Int32]] = [:]
    private var groupOfQuote: [Int: Int] = [:]

    init(builder: AuditBuilder, matcher: SpeechMatcher, words: [[SpeechWord]]) {
        self.builder = builder
        self.matcher = matcher
        self.words = words
        for sentence in matcher.sentences {
            keysOfQuote[sentence.quote, default: []] += sentence.keys
            groupOfQuote[sentence.quote] = sentence.group
        }
    }

    mutating func assemble() {
        let groups = matcher.matches()
        findReprints()
        findAlikeInDuplicates(groups)
        for group in joined(groups) { add(group) }
    }

    // MARK: Printed again

    /// A quote is printed again when an earlier article gives the same person the same words.
    private mutating func findReprints() {
        struct Said: Hashable {
            let group: Int
            let keys: [Int32]
        }
        var first: [Said: [Int]] = [:]
        for number in builder.quotes.indices where builder.quotes[number].speaker != nil {
            guard let keys = keysOfQuote[number], let group = groupOfQuote[number] else { continue }
            let said = Said(group: group, keys: keys)
            // Two words may be said twice; more are one speech unless the days tell otherwise.
            let earlier = keys.count < 3 ? nil : first[said]?.last { isOneReport($0, number) }
            if let earlier {
                markReprint(number, of: earlier)
            } else {
                first[said, default: []].append(number)
            }
        }
    }

    /// In another printing of an article, words much alike are enough.
    private mutating func findAlikeInDuplicates(_ groups: [[Int]]) {
        var companions: [Int: Set<Int>] = [:]
        for group in groups {
            let quotes = Set(group.map { matcher.sentences[$0].quote })
            for quote in quotes where builder.articles[builder.quotes[quote].article].duplicateOf != nil {
                companions[quote, default: []].formUnion(quotes)
            }
        }
        for (number, others) in companions.sorted(by: { $0.key < $1.key }) where printedBefore[number] == nil {
            let original = builder.articles[builder.quotes[number].article].duplicateOf
            let earlier = others.filter {
                $0 < number && printedBefore[$0] == nil && builder.quotes[$0].quote.article == original
            }.min()
            if let earlier { markReprint(number, of: earlier) }
        }
    }

    private mutating func markReprint(_ number: Int, of earlier: Int) {
        printedBefore[number] = earlier
        let article = builder.quotes[number].quote.article
        if alsoIn[earlier]?.contains(article) != true { alsoIn[earlier, default: []].append(article) }
    }

    private func isOneReport(_ first: Int, _ second: Int) -> Bool {
        let (one, other) = (builder.quotes[first].article, builder.quotes[second].article)
        guard one != other else { return false }
        guard let day = builder.days[one], let otherDay = builder.days[other] else { return true }
        return abs(day - otherDay) <= SpeechMatcher.longestReport
    }

    // MARK: Variants

    /// Groups that follow each other in the same quotes of all their articles become one.
    private func joined(_ groups: [[Int]]) -> [[Int]] {
        var result: [[Int]] = []
        for group in groups where Set(group.map { matcher.sentences[$0].article }).count > 1 {
            if let last = result.last, follows(group, last) {
                result[result.count - 1] = (last + group).sorted()
            } else {
                result.append(group)
            }
        }
        return result
    }

    private func follows(_ group: [Int], _ last: [Int]) -> Bool {
        let (before, after) = (byArticle(last), byArticle(group))
        guard before.map(\.article) == after.map(\.article) else { return false }
        return zip(before, after).allSatisfy { before, after in
            guard let end = before.sentences.last, let start = after.sentences.first else { return false }
            return start == end + 1 && matcher.sentences[start].quote == matcher.sentences[end].quote
        }
    }

    private func byArticle(_ group: [Int]) -> [(article: Int, sentences: [Int])] {
        Dictionary(grouping: group) { matcher.sentences[$0].article }
            .map { (article: $0.key, sentences: $0.value.sorted()) }.sorted { $0.article < $1.article }
    }

    private mutating func add(_ group: [Int]) {
        var versions: [Variant.Version] = []
        var wordsOfVersion: [[SpeechWord]] = []
        var isOnlyPrintedAgain = true
        for (index, entry) in byArticle(group).enumerated() {
            let own = words(of: entry.sentences)
            let keys = own.map(\.keys)
            let id = builder.articles[entry.article].id
            if let same = wordsOfVersion.firstIndex(where: { $0.map(\.keys) == keys }) {
                versions[same].alsoIn.append(id)
                isOnlyPrintedAgain =
                    isOnlyPrintedAgain
                    && entry.sentences.allSatisfy { printedBefore[matcher.sentences[$0].quote] != nil }
                continue
            }
            let difference = index == 0 ? nil : WordDifference(from: wordsOfVersion[0], to: own)
            var quotes: [String] = []
            for sentence in entry.sentences {
                let quote = builder.quotes[matcher.sentences[sentence].quote].quote.quote.id
                if !quotes.contains(quote) { quotes.append(quote) }
            }
            versions.append(
                Variant.Version(
                    article: id, quotes: quotes, text: own.map(\.text).joined(separator: " "), difference: difference,
                    alsoIn: []))
            wordsOfVersion.append(own)
            if let difference { check(difference, group, entry.sentences) }
        }
        guard versions.count > 1 || !isOnlyPrintedAgain, let person = group.first.map({ matcher.sentences[$0].group })
        else { return }
        count += 1
        variants[person, default: []].append(Variant(id: "V\(count)", versions: versions))
    }

    /// The words of sentences; between sentences that do not follow each other stands an ellipsis.
    private func words(of sentences: [Int]) -> [SpeechWord] {
        var all: [SpeechWord] = []
        for (index, sentence) in sentences.enumerated() {
            if index > 0, sentences[index - 1] + 1 != sentence, let last = all.popLast() {
                all.append(SpeechWord(text: last.text + " …", keys: last.keys))
            }
            all += words[sentence]
        }
        return all
    }

    private mutating func check(_ difference: WordDifference, _ group: [Int], _ sentences: [Int]) {
        guard let base = group.first, let other = sentences.first else { return }
        let (first, second) = (matcher.sentences[base].quote, matcher.sentences[other].quote)
        for change in MeaningChange.changes(in: difference) {
            findings.append(
                (
                    AuditFinding(
                        change.code, "two reports of the same speech differ: \(change.words)",
                        evidence: [builder.evidence(first), builder.evidence(second)]),
                    matcher.sentences[base].group, second
                ))
        }
    }
}
