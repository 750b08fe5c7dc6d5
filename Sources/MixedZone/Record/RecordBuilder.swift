/// Turns the layers of one article into its record: UTF-8 offsets become Unicode scalars, people and findings get
/// their identifiers.
struct RecordBuilder {
    let source: Source
    let article: CleanArticle
    let text: TokenizedText
    let entities: Entities
    let people: People
    let marks: [MarkMention]
    let quotes: [QuoteMention]
    let speakers: [SpeakerResolver.Speaker?]

    func record() -> ArticleRecord {
        let offsets = ScalarOffsets(article.bytes)
        return ArticleRecord(
            id: source.id,
            source: source.description,
            metadata: article.metadata,
            text: String(decoding: article.bytes, as: UTF8.self),
            blocks: article.blocks.map {
                TextBlock(start: offsets[$0.range.lowerBound], end: offsets[$0.range.upperBound], kind: $0.kind)
            },
            removed: article.removed.map { removal in
                var removal = removal
                removal.at = removal.at.map { offsets[$0] }
                return removal
            },
            people: people.persons.enumerated().map { person(number: $0.offset + 1, $0.element, offsets) },
            entities: [],
            marks: marks.enumerated().map { mark(number: $0.offset + 1, $0.element, offsets) },
            placings: [],
            quotes: quotes.indices.map { quote($0, offsets) },
            results: [],
            warnings: article.warnings
        )
    }

    private func person(number: Int, _ entry: PersonEntry, _ offsets: ScalarOffsets) -> Person {
        Person(
            id: "p\(number)",
            name: entry.name,
            role: entry.role,
            nation: entry.nation,
            age: entry.age,
            mentions: entry.mentions.map { mention in
                let range = text.offsets(mention.tokens)
                return Person.Mention(
                    start: offsets[range.lowerBound], end: offsets[range.upperBound], text: text.string(mention.tokens),
                    kind: mention.kind, rule: mention.rule)
            }
        )
    }

    private func quote(_ number: Int, _ offsets: ScalarOffsets) -> Quote {
        let mention = quotes[number]
        var flags: [String] = []
        if mention.isUnopened { flags.append("unopened") }
        if mention.isUnclosed { flags.append("unclosed") }
        if mention.attribution?.isInferred == true { flags.append("inferred-speaker") }
        let speaker = speakers[number].map { speaker in
            Quote.Speaker(
                person: speaker.person.map { "p\($0 + 1)" },
                name: speaker.name,
                mention: speaker.mention.map { span($0, offsets) },
                cue: mention.attribution?.cue.map { span($0, offsets) },
                rule: mention.attribution?.rule.id ?? mention.rule)
        }
        return Quote(
            id: "q\(number + 1)",
            start: offsets[mention.offsets.lowerBound],
            end: offsets[mention.offsets.upperBound],
            text: String(decoding: article.bytes[mention.offsets], as: UTF8.self),
            kind: mention.kind,
            speaker: speaker,
            utterance: "u\(mention.utterance)",
            addressee: mention.attribution?.addressee.map { text.string($0) },
            flags: flags,
            rule: mention.rule,
            confidence: speaker == nil ? 0.5 : mention.attribution?.confidence ?? 0.5
        )
    }

    private func span(_ tokens: Range<Int>, _ offsets: ScalarOffsets) -> TextSpan {
        let range = text.offsets(tokens)
        return TextSpan(
            start: offsets[range.lowerBound], end: offsets[range.upperBound], text: text.string(tokens))
    }

    private func mark(number: Int, _ mention: MarkMention, _ offsets: ScalarOffsets) -> Mark {
        Mark(
            id: "m\(number)",
            start: offsets[mention.offsets.lowerBound],
            end: offsets[mention.offsets.upperBound],
            text: String(decoding: article.bytes[mention.offsets], as: UTF8.self),
            type: mention.kind,
            value: mention.value,
            unit: mention.kind == .points ? .points : mention.isMeasuredInMetres ? .metres : .seconds,
            normalized: mention.normalized,
            repaired: mention.isRepaired ? true : nil,
            wind: mention.wind,
            person: nil,
            event: mention.event,
            records: nil,
            rule: mention.rule,
            confidence: mention.confidence
        )
    }
}
