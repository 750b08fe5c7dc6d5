/// Performances as JSON-LD in the vocabulary of the W3C Open Athletics group (formerly OpenTrack) and schema.org.
///
/// The context is part of the document, so that it can be read without fetching anything.
public enum LinkedData {
    /// The bytes of the document: one `Result` for each performance, on a line of its own.
    public static func bytes(of performances: [Performance]) throws -> [UInt8] {
        let context = String(decoding: try RecordLines.encode(terms).dropLast(), as: UTF8.self)
        return try RecordLines.document(
            "{\"@context\":\(context),\"@graph\":[", performances.map(ResultNode.init), "]}")
    }

    private static let terms: [String: String] = [
        "ath": "http://purl.org/athletics#", "best": "http://purl.org/athletics/best#", "schema": "http://schema.org/",
        "country": "http://publications.europa.eu/resource/authority/country/",
        "Athlete": "ath:Athlete", "Team": "schema:SportsTeam", "Competition": "ath:Competition",
        "CompetitionRound": "ath:CompetitionRound",
        "SportsDiscipline": "ath:SportsDiscipline", "Result": "ath:Result", "TimePerformance": "ath:TimePerformance",
        "DistancePerformance": "ath:DistancePerformance", "PointsPerformance": "ath:PointsPerformance",
        "NewsArticle": "schema:NewsArticle",
        "QuantitativeValue": "schema:QuantitativeValue",
        "award": "schema:award", "citation": "schema:citation", "competitor": "ath:competitor",
        "category": "ath:category", "date": "http://purl.org/dc/terms/date", "distance": "ath:distance",
        "eventStatus": "schema:eventStatus", "identifier": "schema:identifier", "inCompetition": "ath:inCompetition",
        "name": "schema:name",
        "nationality": "schema:nationality", "performance": "ath:performance", "points": "ath:points",
        "rank": "ath:rank",
        "recordOrBest": "ath:recordOrBest", "round": "ath:round", "sportsDiscipline": "ath:sportsDiscipline",
        "time": "ath:time",
        "unitCode": "schema:unitCode", "url": "schema:url", "value": "schema:value", "version": "schema:version",
        "datePublished": "schema:datePublished",
    ]

    private struct ResultNode: Encodable {
        var id: String
        var type = "Result"
        var competitor: Named
        var sportsDiscipline: Named?
        var inCompetition: Named?
        var round: Named?
        var category: String?
        var date: String?
        var rank: Int?
        var award: String?
        var eventStatus: String?
        var performance: Achieved?
        var citation: [Article]

        enum CodingKeys: String, CodingKey {
            case id = "@id"
            case type = "@type"
            case competitor, sportsDiscipline, inCompetition, round, category, date, rank, award, eventStatus,
                performance,
                citation
        }

        init(_ performance: Performance) {
            id = "#\(performance.id)"
            // Teams go by the name of a nation or club; only persons have a nation beside their name.
            let isRelay = performance.event?.contains("relay") == true
            competitor = Named(
                type: isRelay ? "Team" : "Athlete", name: performance.athlete, nationality: performance.nation)
            sportsDiscipline = performance.event.map { Named(type: "SportsDiscipline", name: $0) }
            inCompetition = performance.competition.map {
                Named(type: "Competition", name: $0, version: performance.edition)
            }
            round = performance.round.map { Named(type: "CompetitionRound", name: $0) }
            category = performance.sex
            date = performance.date
            rank = performance.rank
            award = performance.medal
            eventStatus = performance.status
            self.performance = performance.mark.map { Achieved($0, records: performance.records) }
            citation = performance.reports.map {
                Article(identifier: $0.article, url: $0.source.isEmpty ? nil : $0.source, datePublished: $0.published)
            }
        }
    }

    private struct Named: Encodable {
        var type: String
        var name: String
        var nationality: String?
        var version: String?

        enum CodingKeys: String, CodingKey {
            case type = "@type"
            case name, nationality, version
        }
    }

    private struct Achieved: Encodable {
        var type: String
        var name: String
        var time: String?
        var distance: Quantity?
        var points: Double?
        var recordOrBest: [String]?

        enum CodingKeys: String, CodingKey {
            case type = "@type"
            case name, time, distance, points, recordOrBest
        }

        init(_ mark: EventResult.Performance, records: [String]) {
            name = mark.text
            recordOrBest = records.isEmpty ? nil : records.map { "best:\($0)" }
            switch mark.unit {
            case .seconds:
                type = "TimePerformance"
                time = Self.duration(mark.value)
            case .metres:
                type = "DistancePerformance"
                distance = Quantity(value: mark.value)
            case .points:
                type = "PointsPerformance"
                points = mark.value
            }
        }

        /// `PT3M27.65S`: hours beyond a day are no `xsd:time`, a duration has no bound.
        private static func duration(_ seconds: Double) -> String {
            let thousandths = Int((seconds * 1000).rounded())
            let (hours, minutes) = (thousandths / 3_600_000, thousandths / 60_000 % 60)
            let rest = Double(thousandths % 60_000) / 1000
            return "PT" + (hours > 0 ? "\(hours)H" : "") + (hours > 0 || minutes > 0 ? "\(minutes)M" : "")
                + "\(CSV.number(rest))S"
        }
    }

    private struct Quantity: Encodable {
        var type = "QuantitativeValue"
        var value: Double
        var unitCode = "MTR"

        enum CodingKeys: String, CodingKey {
            case type = "@type"
            case value, unitCode
        }
    }

    private struct Article: Encodable {
        var type = "NewsArticle"
        var identifier: String
        var url: String?
        var datePublished: String?

        enum CodingKeys: String, CodingKey {
            case type = "@type"
            case identifier, url, datePublished
        }
    }
}
