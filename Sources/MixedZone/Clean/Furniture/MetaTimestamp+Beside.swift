/// Dates with something beside them: another date, the writer, a place, the house.
extension MetaTimestamp {
    /// "· Posted: Feb 08, 2018 9:41 PM ET | Last updated: February 9, 2018".
    static func readPair(_ line: ArraySlice<UInt8>) -> Stamp? {
        var line = line
        while let first = line.first, first == 0x20 || first == 0xC2 || first == 0xB7 { line = line.dropFirst() }
        let parts = line.split(separator: 0x7C)
        guard (1...2).contains(parts.count), let first = parts.first, var stamp = readAlone(first), stamp.isLabelled
        else {
            return nil
        }
        guard parts.count == 2 else { return stamp }
        guard readAlone(parts[1]) != nil else { return nil }
        stamp.isModification = false
        return stamp
    }

    /// "9 March 2019 | Oslo", "Sunday December 3 2017, 12.01am, The Sunday Herald".
    static func readBefore(_ line: ArraySlice<UInt8>) -> Stamp? {
        guard let cut = line.lastIndex(where: { $0 == 0x7C || $0 == 0x2C }), cut > line.startIndex,
            var stamp = readAlone(line[..<cut]), stamp.date != nil
        else { return nil }
        let rest = String(decoding: line[(cut + 1)...], as: UTF8.self).split(separator: " ")
        guard (1...5).contains(rest.count), let last = rest.last, rest[0].first?.isUppercase == true else { return nil }
        let isHouse = ScrapePhrases.houses.contains(last.lowercased())
        guard isHouse || line[cut] == 0x7C else { return nil }
        if isHouse { stamp.isLabelled = true }
        return stamp
    }

    /// "Ann Lister 05:00, Mar 03 2020", "Posted by Ann on Monday, 19th September 2016".
    static func readAfter(_ line: ArraySlice<UInt8>) -> Stamp? {
        let text = String(decoding: line, as: UTF8.self)
        let words = text.split(separator: " ")
        guard (4...14).contains(words.count), let first = words.first else { return nil }
        if first.lowercased() == "posted" || first.lowercased() == "published", words[1] == "by",
            let on = words.firstIndex(of: "on"), (3...6).contains(on),
            var stamp = readAlone(Array(words[(on + 1)...].joined(separator: " ").utf8)[...]), stamp.date != nil
        {
            stamp.isLabelled = true
            stamp.authors = [words[2..<on].joined(separator: " ")]
            return stamp
        }
        for count in 2...3 where words.count > count + 2 {
            let people = CreditByline.names(in: words[..<count].joined(separator: " "))
            guard people.count == 1,
                var stamp = readAlone(Array(words[count...].joined(separator: " ").utf8)[...]), stamp.date != nil
            else { continue }
            stamp.isLabelled = true
            stamp.authors = people
            return stamp
        }
        return nil
    }
}
