/// Reads the dates of web pages into ISO 8601.
enum ISODate {
    /// A date or date and time in ISO 8601; nil for what is no date.
    static func normalised(_ text: String?) -> String? {
        guard let text else { return nil }
        let bytes = Array(text.utf8.prefix(200))
        return iso(bytes) ?? written(bytes)
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

    /// A date in English words anywhere in the text: `6 August 2024`, `August 6th, 2024`, `Aug. 6, 2024`.
    private static func written(_ bytes: [UInt8]) -> String? {
        let words = bytes.split { !($0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26) }.map(Array.init)
        for (index, word) in words.enumerated() {
            guard let month = month(word) else { continue }
            let next = index + 1 < words.count ? words[index + 1] : []
            let afterNext = index + 2 < words.count ? words[index + 2] : []
            if let day = day(next), let year = year(afterNext) { return "\(year)-\(padded(month))-\(padded(day))" }
            if index > 0, let day = day(words[index - 1]), let year = year(next) {
                return "\(year)-\(padded(month))-\(padded(day))"
            }
        }
        return numeric(bytes)
    }

    /// `08/31/2024` and `31.08.2024`, where one of the numbers can only be the day or both agree.
    private static func numeric(_ bytes: [UInt8]) -> String? {
        let fields = bytes.split { !($0 &- 0x30 < 10 || $0 == 0x2F || $0 == 0x2E) }
        for field in fields {
            let parts = field.split { $0 == 0x2F || $0 == 0x2E }
            guard parts.count == 3, let year = year(Array(parts[2])), let first = day(Array(parts[0])),
                let second = day(Array(parts[1]))
            else { continue }
            if first <= 12, second > 12 || field.contains(0x2F) { return "\(year)-\(padded(first))-\(padded(second))" }
            if second <= 12 { return "\(year)-\(padded(second))-\(padded(first))" }
        }
        return nil
    }

    private static func month(_ word: [UInt8]) -> Int? {
        guard word.count >= 3, word.count <= 9 else { return nil }
        let lower = word.map { $0 | 0x20 }
        let names = [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december",
        ]
        let index = names.firstIndex { name in
            name.utf8.starts(with: lower) && (lower.count == 3 || lower.count == name.utf8.count || lower.count == 4)
        }
        return index.map { $0 + 1 }
    }

    private static func day(_ word: [UInt8]) -> Int? {
        var index = 0
        guard let day = number(word, &index, most: 2, least: 1), (1...31).contains(day) else { return nil }
        return index == word.count || word.count - index == 2 ? day : nil
    }

    private static func year(_ word: [UInt8]) -> Int? {
        var index = 0
        guard let year = number(word, &index, most: 4, least: 4), index == word.count, (1900...2100).contains(year)
        else {
            return nil
        }
        return year
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
