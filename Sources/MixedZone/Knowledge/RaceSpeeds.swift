import Foundation

/// What a race over a distance that the table of events does not have may take: `25-mile time trial`, `7 miles walk`.
enum RaceSpeeds {
    /// The plausible times of an event in seconds; for events of hours the plausible distances in metres. Nil where the
    /// name holds neither.
    static func range(of name: String, sport: String?) -> EventTable.Range? {
        let words = name.split(whereSeparator: { $0 == " " || $0 == "-" })
        guard let first = words.first else { return nil }
        let digits = first.prefix { $0.isNumber || $0 == "." }
        guard !digits.isEmpty, let number = Double(digits), number > 0 else { return nil }
        let unit = digits.count < first.count ? first.dropFirst(digits.count) : words.dropFirst().first ?? ""
        let mode = mode(of: name, sport: sport)
        if let hours = hours[String(unit)] {
            let seconds = number * hours
            return both(mode.slowest * seconds / 2...mode.fastest(over: mode.fastest * seconds) * seconds)
        }
        guard let factor = metres[String(unit)] else { return nil }
        let metres = number * factor
        // A long distance in an article that names no sport may be one on wheels.
        let fast = sport == nil && metres > 15_000 ? cycling : mode
        return both(metres / fast.fastest(over: metres)...metres / mode.slowest)
    }

    private static func both(_ range: ClosedRange<Double>) -> EventTable.Range {
        EventTable.Range(men: range, women: range)
    }

    /// How fast people go, in metres per second.
    private struct Mode {
        /// Over a few hundred metres.
        let fastest: Double
        /// How much of the speed is lost from one distance to one ten times as long.
        let fade: Double
        /// What the last of a field still makes.
        let slowest: Double

        /// The speed of the best over a distance. Nobody is a third as slow over a day as over a minute on wheels.
        func fastest(over metres: Double) -> Double {
            max(fastest / 3, fastest * (1 - fade * max(0, log10(metres / 400))))
        }
    }

    private static let running = Mode(fastest: 9.6, fade: 0.22, slowest: 1.4)
    private static let walking = Mode(fastest: 4.7, fade: 0.08, slowest: 1.2)
    private static let cycling = Mode(fastest: 19, fade: 0.11, slowest: 4.5)
    private static let skiing = Mode(fastest: 9.5, fade: 0.1, slowest: 2)
    private static let skating = Mode(fastest: 16, fade: 0.12, slowest: 4.5)
    private static let swimming = Mode(fastest: 2.2, fade: 0.15, slowest: 0.5)
    private static let boats = Mode(fastest: 6.7, fade: 0.15, slowest: 2)
    private static let wheels = Mode(fastest: 10.5, fade: 0.1, slowest: 1.8)

    private static func mode(of name: String, sport: String?) -> Mode {
        if name.hasSuffix("walk") { return walking }
        if name.hasSuffix("time trial") || name.hasSuffix("pursuit") { return cycling }
        if name.contains("wheelchair") { return wheels }
        return switch sport {
        case "cycling": cycling
        case "cross-country skiing", "biathlon", "nordic combined": skiing
        case "speed skating", "short track": skating
        case "swimming": swimming
        case "rowing", "canoeing": boats
        default: running
        }
    }

    private static let metres: [String: Double] = [
        "m": 1, "metres": 1, "km": 1000, "mile": 1609.344, "miles": 1609.344, "yards": 0.9144, "yard": 0.9144,
    ]
    private static let hours: [String: Double] = ["hour": 3600, "hours": 3600, "minute": 60, "minutes": 60]
}
