/// `meta.timestamp`: the line that says when the article was published or changed.
enum MetaTimestamp {
    static let rule = Rule(
        "meta.timestamp", "Takes out lines that hold nothing but a date or time of publication.",
        hits: [
            "Lister wins the hill race\n⟦Updated 12:01 PM ET, Sun August 16, 2020⟧\nThe pack went by in the rain, she said.",
            "⟦Sunday, October 7, 2012⟧\nLister wins the hill race\n\nThe pack went by in the rain, she said.",
            "Lister wins the hill race\n⟦Posted 6 August 2024 in Race Reports⟧\nThe pack went by in the rain, she said.",
            "Lister wins the hill race\n⟦Published: 6 August 2024⟧\n⟦3 min read⟧\nThe pack went by in the rain, she said.",
        ],
        misses: [
            "The pack went by in the rain.\n\nSaturday 10 August\n\nHeats of the 100m at noon, she said.",
            "Published results were wrong on 6 August 2024.",
        ])

    /// A date line that was read.
    struct Stamp {
        /// ISO 8601, nil for "3 hours ago".
        var date: String?
        /// True for "Updated …" and the like.
        var isModification = false
        /// True when the line says what the date is.
        var isLabelled = false
        /// The section that the line names.
        var section: String?
        /// The names of a "By …" on the same line.
        var authors: [String] = []
    }

    private static let months: [Substring: Int] = {
        var months: [Substring: Int] = ["sept": 9]
        let names = [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december",
        ]
        for (number, name) in names.enumerated() {
            months[name[...]] = number + 1
            months[name.prefix(3)] = number + 1
        }
        return months
    }()
    private static let weekdays: Set<Substring> = [
        "friday", "fri", "monday", "mon", "saturday", "sat", "sunday", "sun", "thursday", "thu", "thur", "thurs",
        "today", "tuesday", "tue", "tues", "wednesday", "wed", "yesterday",
    ]
    private static let labels: Set<Substring> = [
        "created", "date", "first", "issued", "last", "modified", "originally", "posted", "publication", "published",
        "revised", "updated", "update", "uploaded",
    ]
    private static let fillers: Set<Substring> = [
        "-", "|", "•", "·", "–", "—", "/", "at", "on", "of", "the", "edition",
    ]
    private static let zones: [Substring: String] = [
        "aedt": "+11:00", "aest": "+10:00", "bst": "+01:00", "cdt": "-05:00", "cest": "+02:00", "cet": "+01:00",
        "cst": "-06:00", "ct": "", "edt": "-04:00", "est": "-05:00", "et": "", "gmt": "Z", "ist": "", "local": "",
        "mst": "-07:00", "uhr": "", "pdt": "-07:00", "pst": "-08:00", "pt": "", "sast": "+02:00", "time": "",
        "utc": "Z",
    ]
    private static let ago: Set<Substring> = [
        "a", "ago", "an", "day", "days", "hour", "hours", "hr", "hrs", "min", "mins", "minute", "minutes", "month",
        "months", "read", "reading", "time", "week", "weeks", "year", "years",
    ]

    /// The stamp, when the line is nothing else but what goes with it: a writer before it, a place, a section or the
    /// house's name after it.
    static func read(_ line: ArraySlice<UInt8>) -> Stamp? {
        guard line.count <= 120, line.contains(where: { $0 &- 0x30 < 10 }) else { return nil }
        if let stamp = readAlone(line) { return stamp }
        return readPair(line) ?? readBefore(line) ?? readAfter(line)
    }

    static func readAlone(_ line: ArraySlice<UInt8>) -> Stamp? {
        guard line.count <= 120, line.contains(where: { $0 &- 0x30 < 10 }), line.last != 0x3F else { return nil }
        // Most lines are told from a date by their first word.
        var opening = Reader()
        guard
            opening.read(
                Substring(String(decoding: line.prefix { $0 != 0x20 && $0 != 0x2C }, as: UTF8.self).lowercased()))
        else { return nil }
        var text = String(decoding: line, as: UTF8.self)
        var stamp = Stamp()
        // "On 8 December, 2013 By Robert"
        if let by = text.split(separator: " ").firstIndex(where: { $0 == "By" || $0 == "by" }), by > 1 {
            let words = text.split(separator: " ")
            let names = words[(by + 1)...].joined(separator: " ")
            let people = CreditByline.names(in: names)
            if people.isEmpty, words.count - by != 2 { return nil }
            stamp.authors = people.isEmpty ? [names] : people
            text = words[..<by].joined(separator: " ")
        }
        if let section = text.firstRange(of: "From the section ") {
            stamp.section = String(text[section.upperBound...])
            text = String(text[..<section.lowerBound])
        }
        // "Posted 18 February 2019 in Race Reports"
        if let place = text.firstRange(of: " in "), labels.contains(Substring(text.prefix { $0 != " " }.lowercased())) {
            let section = text[place.upperBound...]
            let words = section.split(separator: " ")
            if (1...4).contains(words.count), words.allSatisfy({ $0.first?.isUppercase == true || $0 == "&" }) {
                stamp.section = String(section)
                text = String(text[..<place.lowerBound])
            }
        }
        var reader = Reader()
        for word in text.lowercased().split(whereSeparator: { " ,()[]".contains($0) }) {
            for part in Self.unglued(word) {
                guard reader.read(part) else { return nil }
            }
        }
        guard let date = reader.date else {
            guard reader.isRelative, stamp.authors.isEmpty else { return nil }
            stamp.isLabelled = true
            return stamp
        }
        stamp.date = date
        stamp.isLabelled = reader.isLabelled || !stamp.authors.isEmpty
        stamp.isModification = reader.isModification
        return stamp
    }

    /// "9.14pmfirst" as "9.14pm" and "first".
    private static func unglued(_ word: Substring) -> [Substring] {
        guard word.first?.isNumber == true else { return [word] }
        for mark in ["am", "pm"] {
            guard let range = word.firstRange(of: mark), range.upperBound < word.endIndex,
                word[..<range.lowerBound].allSatisfy({ $0.isNumber || $0 == "." || $0 == ":" }),
                labels.contains(word[range.upperBound...])
            else { continue }
            return [word[..<range.upperBound], word[range.upperBound...]]
        }
        return [word]
    }

    /// Reads the words of a line one by one.
    private struct Reader {
        private var year: Int?
        private var month: Int?
        private var day: Int?
        private var hour: Int?
        private var minute: Int?
        private var zone = ""
        private var isAfternoon: Bool?
        private var agoWords = 0
        private var hasAgo = false
        var isLabelled = false
        var isModification = false

        var isRelative: Bool { hasAgo && agoWords >= 2 }

        var date: String? {
            guard let year, let month, let day, (1...31).contains(day), (1900...2100).contains(year) else { return nil }
            let date = "\(year)-\(padded(month))-\(padded(day))"
            guard var hour, let minute, hour < 24, minute < 60 else { return date }
            if let isAfternoon { hour = hour % 12 + (isAfternoon ? 12 : 0) }
            return "\(date)T\(padded(hour)):\(padded(minute))\(zone)"
        }

        private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

        /// False when the word does not belong to a date.
        mutating func read(_ raw: Substring) -> Bool {
            var word = raw
            while let last = word.last, ":.;)".contains(last) { word.removeLast() }
            if word.isEmpty || fillers.contains(word) || weekdays.contains(word) { return true }
            if labels.contains(word) {
                isLabelled = true
                if word == "updated" || word == "modified" || word == "update" || word == "revised" {
                    isModification = true
                }
                return true
            }
            if let month = months[word] {
                // Some sites print the same date twice.
                defer { self.month = month }
                return self.month == nil || self.month == month
            }
            if word == "am" || word == "pm" || word == "a.m" || word == "p.m" {
                isAfternoon = word.first == "p"
                return true
            }
            if let zone = zones[word] {
                self.zone = zone
                return true
            }
            if ago.contains(word) {
                agoWords += 1
                if word == "ago" || word == "read" || word == "reading" { hasAgo = true }
                return true
            }
            return readNumber(word)
        }

        private mutating func readNumber(_ word: Substring) -> Bool {
            guard let first = word.first, first.isASCII, first.isNumber else { return false }
            if word.contains(":") { return readTime(word) }
            for sign in ["-", "/", "."] where word.filter({ $0 == Character(sign) }).count == 2 {
                return readNumeric(word.split(separator: Character(sign)))
            }
            // "21.55" is a time of day beside the words of a date.
            let clock = word.split(separator: ".")
            if clock.count == 2, clock[1].count == 2, let hour = Int(clock[0]), let minute = Int(clock[1]), hour < 24,
                minute < 60,
                self.hour == nil
            {
                (self.hour, self.minute) = (hour, minute)
                return true
            }
            if let number = Int(word) {
                if word.count == 4 {
                    year = number
                } else if number <= 31, day == nil || day == number {
                    day = number
                } else {
                    return false
                }
                return true
            }
            for suffix in ["st", "nd", "rd", "th"] where word.hasSuffix(suffix) && day == nil {
                day = Int(word.dropLast(2))
                return day != nil
            }
            for suffix in ["am", "pm"] where word.hasSuffix(suffix) {
                isAfternoon = suffix == "pm"
                let parts = word.dropLast(2).split(whereSeparator: { $0 == "." || $0 == ":" })
                hour = parts.first.flatMap { Int($0) }
                minute = parts.count > 1 ? Int(parts[1]) : 0
                return hour != nil
            }
            let pieces = word.split(separator: "-")
            return pieces.count == 2 && pieces[1] == "min" || pieces.last == "minute"
        }

        private mutating func readTime(_ word: Substring) -> Bool {
            // "2024-08-06t10:00:00z"
            if let letter = word.firstIndex(of: "t"), word.count > 12 {
                guard readNumeric(word[..<letter].split(separator: "-")) else { return false }
                return readTime(word[word.index(after: letter)...])
            }
            let parts = word.split(separator: ":")
            guard parts.count >= 2, let hour = Int(parts[0]) else { return false }
            self.hour = hour
            let digits = parts[1].prefix { $0.isNumber }
            minute = Int(digits)
            let rest =
                parts.count > 2
                ? (parts.last ?? "").drop { $0.isNumber || $0 == "." } : parts[1].dropFirst(digits.count)
            if rest == "am" || rest == "pm" { isAfternoon = rest == "pm" }
            if rest == "z" { zone = "Z" }
            return minute != nil
        }

        private mutating func readNumeric(_ parts: [Substring]) -> Bool {
            let numbers = parts.compactMap { Int($0) }
            guard numbers.count == 3 else { return false }
            if numbers[0] > 1900 {
                (year, month, day) = (numbers[0], numbers[1], numbers[2])
                return numbers[1] <= 12
            }
            guard parts[2].count == 4 || parts[2].count == 2 else { return false }
            year = numbers[2] < 100 ? numbers[2] + (numbers[2] < 50 ? 2000 : 1900) : numbers[2]
            // Day and month are told apart only where one of them is over twelve; an unclear date is not given.
            if numbers[0] > 12 { (day, month) = (numbers[0], numbers[1]) }
            if numbers[1] > 12 { (month, day) = (numbers[0], numbers[1]) }
            if numbers[0] <= 12, numbers[1] <= 12 { hasAgo = true; agoWords = 2 }
            return true
        }
    }
}
