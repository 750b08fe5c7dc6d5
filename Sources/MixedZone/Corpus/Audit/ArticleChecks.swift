/// What is odd about the quotes of one article, seen alone.
struct ArticleChecks {
    let record: ArticleRecord
    let article: Int
    /// The number of the article's first quote among those of all articles.
    let firstQuote: Int

    typealias Pending = (finding: AuditFinding, article: Int, quote: Int?)

    /// An inferred speaker below this confidence is doubtful.
    static let sureEnough = 0.85

    func findings() -> [Pending] {
        var findings: [Pending] = []
        for (number, quote) in record.quotes.enumerated() {
            findings += checks(quote).map { ($0, article, firstQuote + number) }
            if number > 0, let finding = runsOn(record.quotes[number - 1], quote) {
                findings.append((finding, article, firstQuote + number))
            }
        }
        return findings + headline().map { ($0, article, nil) }
    }

    private func evidence(_ quote: Quote) -> AuditFinding.Evidence {
        .init(article: record.id, quote: quote.id, text: quote.text)
    }

    private func checks(_ quote: Quote) -> [AuditFinding] {
        var findings: [AuditFinding] = []
        if quote.speaker == nil, !isInHeadline(quote) {
            findings.append(
                AuditFinding(.noSpeaker, "the article does not say who speaks", evidence: [evidence(quote)]))
        }
        if let speaker = quote.speaker, quote.flags.contains("inferred-speaker"), quote.confidence < Self.sureEnough {
            findings.append(
                AuditFinding(
                    .inferredSpeaker,
                    "that \(speaker.name) speaks is inferred (\(speaker.rule), confidence \(CSV.number(quote.confidence)))",
                    evidence: [evidence(quote)]))
        }
        for (flag, mark) in [("unopened", "opening"), ("unclosed", "closing")] where quote.flags.contains(flag) {
            findings.append(
                AuditFinding(.repairedMarks, "the \(mark) quotation mark was missing", evidence: [evidence(quote)]))
        }
        return findings
    }

    private func block(of quote: Quote) -> Int? {
        let next = record.blocks.partitioningIndex { $0.end > quote.start }
        return next < record.blocks.count && record.blocks[next].start <= quote.start ? next : nil
    }

    private func isInHeadline(_ quote: Quote) -> Bool {
        block(of: quote).map { record.blocks[$0].kind != .paragraph && record.blocks[$0].kind != .list } ?? false
    }

    /// Speech that was left open in the paragraph before and goes on here as that of somebody else.
    private func runsOn(_ before: Quote, _ quote: Quote) -> AuditFinding? {
        let isOpen = before.rule == QuoteRules.continued.id || before.flags.contains("unclosed")
        guard isOpen, let one = before.speaker, let other = quote.speaker,
            one.person != other.person || (one.person == nil && one.name != other.name),
            let first = block(of: before), let second = block(of: quote), second == first + 1,
            quote.start - record.blocks[second].start <= 1
        else { return nil }
        return AuditFinding(
            .runsOn, "the marks run on from a paragraph of \(one.name)'s, but \(other.name) is given as the speaker",
            evidence: [evidence(before), evidence(quote)])
    }
}

extension ArticleChecks {
    /// Speech in the marks of a headline that no quotation of the article has.
    private func headline() -> [AuditFinding] {
        guard let title = record.metadata.title else { return [] }
        var numbers = WordNumbers()
        let body = record.quotes.filter { !isInHeadline($0) }.map { quote in
            Set(SpeechWord.words(of: quote.text).flatMap(\.keys).map { numbers.number($0) })
        }
        return quoted(in: title).compactMap { words in
            let keys = SpeechWord.words(of: words).flatMap(\.keys).map { numbers.number($0) }
            let heavy = keys.filter { numbers.weight($0) == 1 }
            let needed = heavy.isEmpty ? keys : heavy
            let best = body.map { said in needed.filter(said.contains).count }.max() ?? 0
            // Headlines shorten and change tense: two words in three are enough.
            guard !needed.isEmpty, 3 * best < 2 * needed.count else { return nil }
            return AuditFinding(
                .headlineUnsupported, "no quotation of the article has the speech of its headline",
                evidence: [.init(article: record.id, quote: nil, text: words)])
        }
    }

    /// The words of a headline that stand in marks.
    private func quoted(in title: String) -> [String] {
        let scalars = Array(title.unicodeScalars)
        var found: [String] = []
        var open: (at: Int, closing: Set<Unicode.Scalar>)?
        for (index, scalar) in scalars.enumerated() {
            let followsWord = index > 0 && scalars[index - 1].properties.isAlphabetic
            let precedesWord = index + 1 < scalars.count && scalars[index + 1].properties.isAlphabetic
            if let start = open {
                guard start.closing.contains(scalar), !(followsWord && precedesWord) else { continue }
                found.append(String(String.UnicodeScalarView(scalars[start.at..<index])))
                open = nil
            } else if let closing = Self.closing[scalar], !followsWord {
                open = (index + 1, closing)
            }
        }
        return found
    }

    private static let closing: [Unicode.Scalar: Set<Unicode.Scalar>] = [
        "\"": ["\"", "”"], "'": ["'", "’"], "‘": ["’", "'"], "“": ["”", "\""], "«": ["»"],
    ]
}
