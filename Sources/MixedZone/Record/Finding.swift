/// One thing that a rule found in an article, in a form common to all stages: what `explain` shows and the examples of
/// the rules are checked against.
public struct Finding: Sendable, Hashable {
    /// What sort of thing was found.
    public enum Layer: String, Sendable, CaseIterable {
        /// Furniture that was taken out; its span is empty and stands where the words stood.
        case removed
        /// A mention of a person.
        case person
        /// The words that give a person a nation.
        case nation
        /// A competition, venue, place, team or organisation.
        case entity
        /// A time, distance, height, number of points or margin.
        case mark
        /// A place in a race.
        case placing
        /// A quotation.
        case quote
        /// The words that name the speaker of a quotation.
        case speaker
        /// A result assembled from several findings.
        case result
    }

    /// What sort of thing was found.
    public let layer: Layer
    /// Half-open offsets in Unicode scalars into the record's text.
    public let range: Range<Int>
    /// The words that were found.
    public let text: String
    /// What the words mean, in one short form: a mark's normal form, a placing's rank, the name of a person or speaker.
    public let value: String
    /// The rule that made the finding.
    public let rule: String

    /// Creates a finding.
    public init(layer: Layer, range: Range<Int>, text: String, value: String, rule: String) {
        self.layer = layer
        self.range = range
        self.text = text
        self.value = value
        self.rule = rule
    }
}

extension ArticleRecord {
    /// All findings of the record, in text order, longer spans first.
    public var findings: [Finding] {
        var all: [Finding] = []
        for item in removed {
            let at = item.at ?? 0
            all.append(Finding(layer: .removed, range: at..<at, text: item.text, value: item.text, rule: item.rule))
        }
        for person in people {
            for mention in person.mentions {
                all.append(
                    Finding(
                        layer: .person, range: mention.start..<mention.end, text: mention.text, value: person.name,
                        rule: mention.rule))
            }
            if let evidence = person.nationEvidence, let start = evidence.start, let end = evidence.end {
                all.append(
                    Finding(
                        layer: .nation, range: start..<end, text: evidence.text ?? "",
                        value: "\(person.name) \(person.nation ?? "")", rule: evidence.rule))
            }
        }
        for entity in entities {
            for mention in entity.mentions {
                all.append(
                    Finding(
                        layer: .entity, range: mention.start..<mention.end, text: mention.text, value: entity.name,
                        rule: entity.rule))
            }
        }
        let names = Dictionary(people.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        for mark in marks {
            all.append(
                Finding(
                    layer: .mark, range: mark.start..<mark.end, text: mark.text, value: mark.normalized,
                    rule: mark.rule))
        }
        for placing in placings {
            let who = placing.athlete ?? placing.person.flatMap { names[$0] }
            all.append(
                Finding(
                    layer: .placing, range: placing.start..<placing.end, text: placing.text,
                    value: "\(placing.rank)" + (who.map { " \($0)" } ?? ""), rule: placing.rule))
        }
        for quote in quotes {
            all.append(
                Finding(
                    layer: .quote, range: quote.start..<quote.end, text: quote.text, value: quote.kind.rawValue,
                    rule: quote.rule))
            if let speaker = quote.speaker {
                let span = speaker.mention ?? TextSpan(start: quote.start, end: quote.start, text: "")
                all.append(
                    Finding(
                        layer: .speaker, range: span.start..<span.end, text: span.text, value: speaker.name,
                        rule: speaker.rule))
            }
        }
        for result in results {
            let span = result.evidence.first ?? TextSpan(start: 0, end: 0, text: "")
            all.append(
                Finding(
                    layer: .result, range: span.start..<span.end, text: span.text, value: result.summary,
                    rule: result.rule))
        }
        return all.sorted {
            ($0.range.lowerBound, -$0.range.upperBound, $0.rule) < ($1.range.lowerBound, -$1.range.upperBound, $1.rule)
        }
    }
}
