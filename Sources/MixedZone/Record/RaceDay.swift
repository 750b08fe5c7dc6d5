/// A day of the Gregorian calendar, without a time or a zone.
struct RaceDay: Sendable, Hashable, Comparable {
    let year: Int
    let month: Int
    let day: Int

    /// A day that exists; nil for the 30th of February.
    init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.length(of: month, in: year)
        else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// The day that an ISO 8601 date, or date and time, begins with.
    init?(iso text: String) {
        let parts = text.prefix(10).split(separator: "-")
        guard text.utf8.count >= 10, parts.count == 3, let year = Int(parts[0]), let month = Int(parts[1]),
            let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// `2024-08-06`.
    var iso: String {
        func padded(_ number: Int, _ width: Int) -> String {
            String(repeating: "0", count: max(0, width - "\(number)".utf8.count)) + "\(number)"
        }
        return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
    }

    /// Days since the first of January of the year 1, a Monday.
    var number: Int {
        let before = year - 1
        var days = before * 365 + before / 4 - before / 100 + before / 400 + day - 1
        for month in 1..<month { days += Self.length(of: month, in: year) }
        return days
    }

    /// Days since Monday, 0 to 6.
    var weekday: Int { number % 7 }

    /// The day some days before.
    func before(_ days: Int) -> RaceDay? {
        var left = days
        var (year, month, day) = (year, month, day)
        while left >= day {
            left -= day
            month -= 1
            if month == 0 { (year, month) = (year - 1, 12) }
            day = Self.length(of: month, in: year)
        }
        return RaceDay(year: year, month: month, day: day - left)
    }

    static func < (left: RaceDay, right: RaceDay) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    private static func length(of month: Int, in year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
