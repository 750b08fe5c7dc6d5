/// A person named in an article.
public struct Person: Sendable, Codable, Hashable {
    /// What the person is in the article.
    public enum Role: String, Sendable, Codable, Hashable, CaseIterable { case athlete, coach, official, media, other }

    /// The identifier within the record (`p1`).
    public var id: String
    /// The fullest form of the name in the article.
    public var name: String
    /// What the person is in the article.
    public var role: Role
    /// The IOC code of the nation, only if the article supports it.
    public var nation: String?
    /// What tells the nation; there where ``nation`` is.
    public var nationEvidence: NationSource?
    /// The age in years, if the article gives it.
    public var age: Int?
    /// Where the person was born, as the article says it.
    public var birthPlace: String?
    /// The club of the person, as the article names it.
    public var club: String?
    /// Identifiers from the roster of the run, by the name of their column (`worldAthleticsId`).
    public var ids: [String: String]?
    /// Every place where the person is meant.
    public var mentions: [Mention]

    /// What tells the nation of a person: words of the text, or the roster of the run.
    public struct NationSource: Sendable, Codable, Hashable {
        /// The offset of the first Unicode scalar; nil where a roster tells.
        public var start: Int?
        /// The offset after the last Unicode scalar.
        public var end: Int?
        /// The words.
        public var text: String?
        /// The rule that read them.
        public var rule: String
    }

    /// One place where a person is meant.
    public struct Mention: Sendable, Codable, Hashable {
        /// By what sort of words the person is meant.
        public enum Kind: String, Sendable, Codable, Hashable { case name, epithet, pronoun }

        /// The offset of the first Unicode scalar.
        public var start: Int
        /// The offset after the last Unicode scalar.
        public var end: Int
        /// The words.
        public var text: String
        /// By what sort of words the person is meant.
        public var kind: Kind
        /// The rule that found or resolved the mention.
        public var rule: String
    }
}

/// A competition, venue, place, team or organisation.
public struct Entity: Sendable, Codable, Hashable {
    /// What sort of thing it is.
    public enum Kind: String, Sendable, Codable, Hashable { case competition, venue, place, team, organisation }

    /// The identifier within the record (`e1`).
    public var id: String
    /// What sort of thing it is.
    public var type: Kind
    /// The name in its usual form.
    public var name: String
    /// The edition of a competition, by place and year as far as the text gives them.
    public var edition: String?
    /// Every place where it is named.
    public var mentions: [TextSpan]
    /// The rule that found it first.
    public var rule: String
}

/// A performance mark.
public struct Mark: Sendable, Codable, Hashable {
    /// What is measured.
    public enum Kind: String, Sendable, Codable, Hashable, CaseIterable { case time, distance, height, points, gap }
    /// The unit of ``Mark/value``.
    public enum Unit: String, Sendable, Codable, Hashable {
        case seconds = "s"
        case metres = "m"
        case points = "pts"
    }

    /// The identifier within the record (`m1`).
    public var id: String
    /// The offset of the first Unicode scalar.
    public var start: Int
    /// The offset after the last Unicode scalar.
    public var end: Int
    /// The words as printed.
    public var text: String
    /// What is measured.
    public var type: Kind
    /// Seconds, metres or points.
    public var value: Double
    /// The unit of ``value``.
    public var unit: Unit
    /// The usual way to write the mark.
    public var normalized: String
    /// True when a misprint was repaired.
    public var repaired: Bool?
    /// The wind in metres a second, where given.
    public var wind: Double?
    /// The person whose mark it is.
    public var person: String?
    /// The event in which it was set.
    public var event: String?
    /// The records that the text says it is.
    public var records: [String]?
    /// The rule that found it.
    public var rule: String
    /// How sure the finding is, 0…1.
    public var confidence: Double
}

/// A statement that somebody finished at some place.
public struct Placing: Sendable, Codable, Hashable {
    /// The offset of the first Unicode scalar.
    public var start: Int
    /// The offset after the last Unicode scalar.
    public var end: Int
    /// The shortest phrase that carries the place.
    public var text: String
    /// The place, from 1.
    public var rank: Int
    /// `gold`, `silver` or `bronze`, where the words speak of a medal.
    public var medal: String?
    /// The person, if it is one.
    public var person: String?
    /// The team, where no person is meant.
    public var athlete: String?
    /// The rule that found it.
    public var rule: String
    /// How sure the finding is, 0…1.
    public var confidence: Double
}

/// One quoted segment.
public struct Quote: Sendable, Codable, Hashable {
    /// How the speech is reported.
    public enum Kind: String, Sendable, Codable, Hashable, CaseIterable { case direct, fragment, indirect }

    /// The identifier within the record (`q1`).
    public var id: String
    /// The offset of the first Unicode scalar inside the marks.
    public var start: Int
    /// The offset after the last Unicode scalar inside the marks.
    public var end: Int
    /// The words between the marks.
    public var text: String
    /// How the speech is reported.
    public var kind: Kind
    /// Who said it; nil when the article does not say.
    public var speaker: Speaker?
    /// The speech of which this is one segment (`u1`).
    public var utterance: String?
    /// To whom it was said.
    public var addressee: String?
    /// What is unusual: `unclosed`, `unopened`, `inferred-speaker`.
    public var flags: [String]
    /// The rule that found the segment.
    public var rule: String
    /// How sure the segment and its speaker are, 0…1.
    public var confidence: Double

    /// Who said it.
    public struct Speaker: Sendable, Codable, Hashable {
        /// The person, when it is one that the article names.
        public var person: String?
        /// The fullest name, or the words as printed for somebody unnamed.
        public var name: String
        /// The words that name the speaker at the quotation.
        public var mention: TextSpan?
        /// The words that say that something was said.
        public var cue: TextSpan?
        /// The sieve that attributed the quotation.
        public var rule: String
    }
}

/// A fact as a results editor would file it.
public struct EventResult: Sendable, Codable, Hashable {
    /// The athlete, or the team of a relay or crew.
    public var athlete: String
    /// The person, if it is one.
    public var person: String?
    /// The IOC code of the nation.
    public var nation: String?
    /// The event in the vocabulary of the guide.
    public var event: String?
    /// `men`, `women` or `mixed`.
    public var sex: String?
    /// The competition in its shortest recognisable form.
    public var competition: String?
    /// Its edition, by place or year.
    public var edition: String?
    /// `heat`, `quarter-final`, `semi-final` or `final`.
    public var round: String?
    /// The date, ISO 8601.
    public var date: String?
    /// The place, from 1.
    public var rank: Int?
    /// `gold`, `silver` or `bronze`.
    public var medal: String?
    /// `DNF`, `DNS` or `DQ`.
    public var status: String?
    /// The mark.
    public var mark: Performance?
    /// `WR`, `OR`, `AR`, `NR`, `CR`, `MR`, `WL`, `PB`, `SB`.
    public var records: [String]
    /// The words it rests on.
    public var evidence: [TextSpan]
    /// The rule that assembled it.
    public var rule: String
    /// How sure it is, 0…1.
    public var confidence: Double

    /// The mark of a result.
    public struct Performance: Sendable, Codable, Hashable {
        /// The usual way to write it.
        public var text: String
        /// Seconds, metres or points.
        public var value: Double
        /// The unit of ``value``.
        public var unit: Mark.Unit
    }

    /// The result in one line, for people.
    public var summary: String {
        [athlete, event, competition, rank.map { "\($0)." }, status, mark?.text, records.joined(separator: " ")]
            .compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " | ")
    }
}
