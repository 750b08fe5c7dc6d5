/// One performance of one competitor, with everything that the articles of a run say of it: an element of `results.json`.
public struct Performance: Sendable, Codable, Hashable {
    /// The identifier within the file (`r1`).
    public var id: String
    /// The athlete or team, by the fullest name that an article uses.
    public var athlete: String
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
    /// The day on which most articles agree, ISO 8601.
    public var date: String?
    /// The place on which most articles agree.
    public var rank: Int?
    /// `gold`, `silver` or `bronze`.
    public var medal: String?
    /// `DNF`, `DNS` or `DQ`.
    public var status: String?
    /// The mark on which most articles agree.
    public var mark: EventResult.Performance?
    /// Every record that an article says was set.
    public var records: [String]
    /// What each article says, in the order of the run.
    public var reports: [Report]
    /// Where the articles differ.
    public var conflicts: [Conflict]
    /// How sure the surest report is, 0…1.
    public var confidence: Double

    /// What one article says of a performance.
    public struct Report: Sendable, Codable, Hashable {
        /// The identifier of the article's record.
        public var article: String
        /// Where the article can be found.
        public var source: String
        /// When it was published.
        public var published: String?
        /// The day of the race that it gives.
        public var date: String?
        /// The nation that it gives.
        public var nation: String?
        /// The place that it gives.
        public var rank: Int?
        /// The status that it gives.
        public var status: String?
        /// The mark that it gives.
        public var mark: EventResult.Performance?
        /// The words it rests on.
        public var evidence: [TextSpan]
        /// How sure the article's result is, 0…1.
        public var confidence: Double
    }

    /// A question on which articles differ.
    public struct Conflict: Sendable, Codable, Hashable {
        /// `date`, `mark`, `nation`, `rank` or `status`.
        public var field: String
        /// The answers, the one most often given first.
        public var values: [Answer]

        /// One answer and who gives it.
        public struct Answer: Sendable, Codable, Hashable {
            /// The answer as printed in the field.
            public var value: String
            /// The articles that give it.
            public var articles: [String]
        }
    }
}
