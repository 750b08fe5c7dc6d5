/// The findings of one article in the form of its record.
extension RecordBuilder {
    /// The people of the text, and the writers of the byline, whom the cleaned text no longer names.
    func people(_ offsets: ScalarOffsets) -> [Person] {
        var people = layers.people.persons.enumerated().map { person(number: $0.offset + 1, $0.element, offsets) }
        // "Sarah Tolvik, Innsbruck": the town is no part of the writer's name.
        let authors = (article.metadata.authors ?? []).map { $0.split(separator: ",").first.map(String.init) ?? $0 }
        // An agency's editors stand in the notice that was taken out.
        let desk = article.removed.filter { $0.rule == CreditReporting.rule.id }
            .flatMap { CreditReporting.everybody(in: $0.text) }
        for author in authors + desk where isName(author) {
            if let known = people.firstIndex(where: { $0.name == author }) {
                people[known].role = .media
            } else {
                people.append(
                    Person(
                        id: "p\(people.count + 1)", name: author, role: .media, nation: nil, age: nil, mentions: []))
            }
        }
        return people
    }

    /// Two capitalised words or more, none of which is that of a paper, an agency or a desk.
    private func isName(_ author: String) -> Bool {
        let words = author.split(separator: " ")
        return (2...4).contains(words.count)
            && words.allSatisfy { $0.first?.isUppercase == true && !$0.allSatisfy(\.isUppercase) }
            && !words.contains { Self.deskWords.contains($0.lowercased()) }
    }

    private static let deskWords: Set<String> = [
        "admin", "agencies", "agency", "and", "athletics", "club", "correspondent", "desk", "editor", "news", "office",
        "online", "press",
        "reporter", "reporters", "sport", "sports", "staff", "team", "the", "university", "writer",
    ]

    func person(number: Int, _ entry: PersonEntry, _ offsets: ScalarOffsets) -> Person {
        Person(
            id: "p\(number)",
            name: entry.name,
            role: entry.role,
            nation: entry.nation,
            nationEvidence: entry.nationEvidence.map { nationSource($0, offsets) },
            age: entry.age,
            birthPlace: entry.birthPlace.map { text.string($0) },
            club: entry.club.map { text.string($0) },
            ids: entry.ids.isEmpty ? nil : entry.ids,
            mentions: entry.mentions.map { mention in
                let range = text.offsets(mention.tokens)
                return Person.Mention(
                    start: offsets[range.lowerBound], end: offsets[range.upperBound], text: text.string(mention.tokens),
                    kind: mention.kind, rule: mention.rule)
            }
        )
    }

    private func nationSource(_ evidence: NationEvidence, _ offsets: ScalarOffsets) -> Person.NationSource {
        let words = evidence.tokens.map { span($0, offsets) }
        return Person.NationSource(start: words?.start, end: words?.end, text: words?.text, rule: evidence.rule)
    }

    func quote(_ number: Int, _ offsets: ScalarOffsets) -> Quote {
        let mention = layers.quotes[number]
        var flags: [String] = []
        if mention.isUnopened { flags.append("unopened") }
        if mention.isUnclosed { flags.append("unclosed") }
        if mention.attribution?.isInferred == true { flags.append("inferred-speaker") }
        let speaker = layers.speakers[number].map { speaker in
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
            confidence: confidence(of: number)
        )
    }

    /// How sure the sieve is of the words, times how sure it is whom they mean.
    private func confidence(of quote: Int) -> Double {
        guard let speaker = layers.speakers[quote], let attribution = layers.quotes[quote].attribution else {
            return 0.5
        }
        // A fragment stands inside a sentence of the article's own, whose verbs may belong to somebody else.
        let sure = layers.quotes[quote].kind == .fragment ? min(attribution.confidence, 0.85) : attribution.confidence
        return (sure * speaker.certainty * 100).rounded() / 100
    }

    func span(_ tokens: Range<Int>, _ offsets: ScalarOffsets) -> TextSpan {
        let range = text.offsets(tokens)
        return TextSpan(
            start: offsets[range.lowerBound], end: offsets[range.upperBound], text: text.string(tokens))
    }

    func mark(number: Int, _ mention: MarkMention, of fact: Fact?, _ offsets: ScalarOffsets) -> Mark {
        var person: String?
        if case .person(let number)? = fact?.competitor { person = "p\(number + 1)" }
        return Mark(
            id: "m\(number)",
            start: offsets[mention.offsets.lowerBound],
            end: offsets[mention.offsets.upperBound],
            text: String(decoding: article.bytes[mention.offsets], as: UTF8.self),
            type: mention.kind,
            value: mention.value,
            unit: mention.unit,
            normalized: mention.normalized,
            repaired: mention.isRepaired ? true : nil,
            wind: mention.wind,
            person: person,
            event: mention.event,
            records: fact.flatMap { $0.records.isEmpty ? nil : $0.records },
            rule: mention.rule,
            confidence: mention.confidence
        )
    }

    /// One placing for each competitor of a mention.
    func placings(_ mention: PlacingMention, _ offsets: ScalarOffsets) -> [Placing] {
        guard mention.rank > 0 else { return [] }
        let range = layers.text.offsets(mention.tokens)
        func placing(_ competitor: Layers.Competitor?) -> Placing {
            var person: String?
            var team: String?
            switch competitor {
            case .person(let number): person = "p\(number + 1)"
            case .team(let name): team = name
            case nil: break
            }
            return Placing(
                start: offsets[range.lowerBound], end: offsets[range.upperBound],
                text: layers.text.string(mention.tokens),
                rank: mention.rank, medal: mention.medal, person: person, athlete: team, rule: mention.rule.id,
                confidence: competitor == nil ? min(mention.confidence, 0.5) : mention.confidence)
        }
        let competitors = mention.subjects.compactMap { layers.competitor($0) }
        guard mention.mayBeNobody || !competitors.isEmpty else { return [] }
        return competitors.isEmpty ? [placing(nil)] : competitors.map { placing($0) }
    }

    func result(_ fact: Fact, _ dates: ResultDates, _ offsets: ScalarOffsets) -> EventResult {
        var person: String?
        var nation: String?
        if case .person(let number) = fact.competitor {
            person = "p\(number + 1)"
            nation = layers.people.persons[number].nation
        }
        let mark = fact.mark.map {
            EventResult.Performance(text: $0.normalized, value: $0.value, unit: $0.unit)
        }
        return EventResult(
            athlete: layers.name(of: fact.competitor), person: person, nation: nation, event: fact.event?.name,
            sex: fact.sex, competition: fact.competition, edition: fact.edition, round: fact.round,
            date: dates.date(of: fact), rank: fact.rank, medal: fact.awardsMedals ? fact.medal : nil,
            status: fact.status, mark: mark, records: fact.records,
            evidence: fact.evidence.map { span($0, offsets) }, rule: fact.rule,
            confidence: (fact.calibratedConfidence * 100).rounded() / 100)
    }

    /// The entities, one for each name and edition, with all their mentions. A mention that leaves the edition open is of
    /// the one named last.
    func entities(_ offsets: ScalarOffsets) -> [Entity] {
        let year = article.metadata.published.flatMap { Int($0.prefix(4)) }
        let editions = EditionFinder(text: layers.text, entities: layers.entities, published: year)
        var numbers: [String: Int] = [:]
        var lastOfName: [String: Int] = [:]
        var entities: [Entity] = []
        for mention in layers.entities.named where layers.people.person(at: mention.tokens.lowerBound) == nil {
            let name = "\(mention.kind.rawValue)/\(mention.name)"
            let edition = editions.edition(of: mention)
            let key = edition.map { "\(name)/\($0)" } ?? name
            var known = edition == nil ? lastOfName[name] : numbers[key]
            // The first edition that the text tells is that of the name before it.
            if known == nil, edition != nil, let open = lastOfName[name], entities[open].edition == nil {
                entities[open].edition = edition
                numbers[key] = open
                known = open
            }
            let number = known ?? entities.count
            lastOfName[name] = number
            if known == nil {
                numbers[key] = number
                entities.append(
                    Entity(
                        id: "e\(number + 1)", type: mention.kind, name: mention.name, edition: edition, mentions: [],
                        rule: mention.rule))
            }
            entities[number].mentions.append(span(mention.tokens, offsets))
        }
        return entities
    }
}
