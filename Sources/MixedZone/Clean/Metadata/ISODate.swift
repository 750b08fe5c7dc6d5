/// Reads the dates of web pages into ISO 8601.
enum ISODate {
    /// A date or date and time in ISO 8601; nil for what is no date.
    ///
    /// - Parameter dayFirst: whether `6/8/2024` is the sixth of August.
    static func normalised(_ text: String?, dayFirst: Bool = false) -> String? {
        guard let text else { return nil }
        let bytes = Array(text.utf8.prefix(200))
        return iso(bytes) ?? written(bytes, dayFirst: dayFirst)
    }

    /// A text that begins with `2024-08-06`, `2024/8/6` or `20240806`, the time kept where there is one.
    private static func iso(_ bytes: [UInt8]) -> String? {
        var index = 0
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
        guard let year = number(bytes, &index, most: 4, least: 4), (1900...2100).contains(year) else { return nil }
        let separated = index < bytes.count && [0x2D, 0x2F, 0x2E].contains(bytes[index])
        if separated { index += 1 }
        guard let month = number(bytes, &index, most: 2, least: separated ? 1 : 2), (1...12).contains(month) else {
            return nil
        }
        if separated {
            guard index < bytes.count, [0x2D, 0x2F, 0x2E].contains(bytes[index]) else {
                return index >= bytes.count ? "\(year)-\(padded(month))" : nil
            }
            index += 1
        }
        guard let day = number(bytes, &index, most: 2, least: separated ? 1 : 2), (1...31).contains(day) else {
            return nil
        }
        let date = "\(year)-\(padded(month))-\(padded(day))"
        guard index < bytes.count, bytes[index] == 0x54 || bytes[index] == 0x20 || bytes[index] == 0x74 else {
            return date
        }
        index += 1
        return time(bytes, &index).map { date + "T" + $0 } ?? date
    }

    private static func time(_ bytes: [UInt8], _ index: inout Int) -> String? {
        guard let hour = number(bytes, &index, most: 2, least: 2), hour < 25, index < bytes.count, bytes[index] == 0x3A
        else {
            return nil
        }
        index += 1
        guard let minute = number(bytes, &index, most: 2, least: 2), minute < 60 else { return nil }
        var text = "\(padded(hour)):\(padded(minute))"
        if index < bytes.count, bytes[index] == 0x3A {
            index += 1
            if let second = number(bytes, &index, most: 2, least: 2), second < 61 { text += ":\(padded(second))" }
        } else {
            text += ":00"
        }
        if index < bytes.count, bytes[index] == 0x2E {
            index += 1
            _ = number(bytes, &index, most: 12, least: 1)
        }
        if index < bytes.count, bytes[index] == 0x5A || bytes[index] == 0x7A { return text + "Z" }
        guard index < bytes.count, bytes[index] == 0x2B || bytes[index] == 0x2D else { return text }
        let sign = bytes[index] == 0x2B ? "+" : "-"
        index += 1
        guard let hours = number(bytes, &index, most: 2, least: 2), hours < 15 else { return text }
        if index < bytes.count, bytes[index] == 0x3A { index += 1 }
        let minutes = number(bytes, &index, most: 2, least: 2) ?? 0
        return text + sign + padded(hours) + ":" + padded(minutes)
    }

    /// A date in words anywhere in the text: `6 August 2024`, `August 6th, 2024`, `Aug. 6, 2024`, `6 de agosto de 2024`,
    /// `Tue Aug 06 12:00:00 UTC 2024`.
    private static func written(_ bytes: [UInt8], dayFirst: Bool) -> String? {
        let words = words(of: bytes)
        for (index, word) in words.enumerated() {
            guard let month = MonthNames.number(of: word) else { continue }
            if index + 1 < words.count, let day = day(words[index + 1]), let year = yearAfterTime(words, index + 2) {
                return "\(year)-\(padded(month))-\(padded(day))"
            }
            if index > 0, index + 1 < words.count, let day = day(words[index - 1]), let year = year(words[index + 1]) {
                return "\(year)-\(padded(month))-\(padded(day))"
            }
        }
        return numeric(bytes, dayFirst: dayFirst)
    }

    /// A text that is nothing but a month and a year, as `2024-08`.
    static func month(_ text: String) -> String? {
        let words = words(of: Array(text.utf8.prefix(40)))
        guard words.count == 2, let month = MonthNames.number(of: words[0]), let year = year(words[1]) else {
            return nil
        }
        return "\(year)-\(padded(month))"
    }

    /// The words of a text in lower case, without the particles of a date. Where tags were, words may be glued together:
    /// a capital after a small letter or after a year begins another.
    private static func words(of bytes: [UInt8]) -> [[UInt8]] {
        var words: [[UInt8]] = []
        var word: [UInt8] = []
        func finish() {
            if !word.isEmpty, !MonthNames.particles.contains(word) { words.append(word) }
            word.removeAll()
        }
        var isInLetter = false
        var lastIsSmall = false
        for byte in bytes {
            if byte &- 0x41 < 26, lastIsSmall || word.count == 4 && word.allSatisfy({ $0 &- 0x30 < 10 }) { finish() }
            lastIsSmall = byte &- 0x61 < 26
            // Latin letters with accents are two bytes, the first of them C3 to C5.
            if byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte &- 0xC3 < 3 || isInLetter && byte & 0xC0 == 0x80
            {
                word.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
                isInLetter = byte >= 0x80
            } else {
                finish()
                isInLetter = false
            }
        }
        finish()
        return words
    }

    /// The year at an index, or after a time of day and its zone.
    private static func yearAfterTime(_ words: [[UInt8]], _ start: Int) -> Int? {
        for index in start..<min(words.count, start + 6) {
            if let year = year(words[index]) { return year }
            let isTime = words[index].count == 2 && words[index].allSatisfy { $0 &- 0x30 < 10 }
            let isZone = index > start && words[index].count <= 4 && words[index].allSatisfy { $0 &- 0x61 < 26 }
            guard isTime || isZone else { return nil }
        }
        return nil
    }

    /// `08/31/2024`, `31.08.2024`, `31-08-2024`, and `2024-08-31` within a text. Where both numbers may be the month, the
    /// order is the American one, unless full stops part them or the page's language is of a country with the day first.
    private static func numeric(_ bytes: [UInt8], dayFirst: Bool) -> String? {
        let fields = bytes.split { !($0 &- 0x30 < 10 || $0 == 0x2F || $0 == 0x2E || $0 == 0x2D) }
        for field in fields {
            let parts = field.split { $0 == 0x2F || $0 == 0x2E || $0 == 0x2D }.map(Array.init)
            guard parts.count == 3 else { continue }
            if let year = year(parts[0]), let month = day(parts[1]), month <= 12, let day = day(parts[2]) {
                return "\(year)-\(padded(month))-\(padded(day))"
            }
            guard let year = year(parts[2]), let first = day(parts[0]), let second = day(parts[1]) else { continue }
            let isAmerican = !field.contains(0x2E) && !dayFirst
            if first <= 12, second > 12 || isAmerican { return "\(year)-\(padded(first))-\(padded(second))" }
            if second <= 12 { return "\(year)-\(padded(second))-\(padded(first))" }
        }
        return nil
    }

    private static func day(_ word: [UInt8]) -> Int? {
        var index = 0
        guard let day = number(word, &index, most: 2, least: 1), (1...31).contains(day) else { return nil }
        return index == word.count || word.count - index == 2 && word[index] > 0x39 ? day : nil
    }

    private static func year(_ word: [UInt8]) -> Int? {
        var index = 0
        guard let year = number(word, &index, most: 4, least: 4), index == word.count, (1900...2100).contains(year)
        else {
            return nil
        }
        return year
    }

    /// The day of a date counted from a fixed one, for differences; nil where the text begins with no full date.
    static func dayNumber(_ date: String) -> Int? {
        let parts = date.prefix(10).split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3, date.utf8.count >= 10, (1...12).contains(parts[1]) else { return nil }
        // Days from March, so that the leap day is the last of a year.
        let year = parts[1] > 2 ? parts[0] : parts[0] - 1
        let month = (parts[1] + 9) % 12
        return 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + parts[2]
    }

    private static func number(_ bytes: [UInt8], _ index: inout Int, most: Int, least: Int) -> Int? {
        var value = 0
        let start = index
        while index < bytes.count, index - start < most, bytes[index] &- 0x30 < 10 {
            value = value * 10 + Int(bytes[index] - 0x30)
            index += 1
        }
        return index - start >= least ? value : nil
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
