/// `credit.byline`: the line that names the writer.
enum CreditByline {
    static let rule = Rule(
        "credit.byline", "Takes out the line that names the writers; they go to the metadata.",
        hits: [
            "Lister wins the hill race\n\n⟦By Ann Lister in Oslo⟧\n\nThe pack went by in the rain, she said.",
            "Lister wins the hill race\n\n⟦By Ann Lister and Jo Field, Sports Writers⟧\n\nThe pack went by in the rain.",
            "Lister wins the hill race\n⟦By Ann Lister⟧\n⟦Sports Reporter⟧\nThe pack went by in the rain, she said.",
            "Lister wins the hill race\n⟦Ann Lister | Special to the Hill Runner⟧\nThe pack went by in the rain, she said.",
            "Lister wins the hill race\n\n⟦From Ann Lister in Oslo⟧\n\nThe pack went by in the rain, she said.",
            "Lister wins the hill race\n\n⟦Written by Ann Lister⟧\n\nThe pack went by in the rain, she said.",
        ],
        misses: [
            "From Ann Lister in the rain came the first word of it.",
            "By Sunday the snow had gone and the race was on.",
            "By Ann Lister's own account the race was lost on the hill.",
        ])

    private static let openings = [
        "by : ", "by: ", "by ", "written by ", "words by ", "words: ", "story by ", "report by ", "report: ",
        "posted by ",
        "exclusive by ", "edited by ", "analysis by ", "interview by ", "author: ", "text by ", "published by ",
        "from ",
        "reporter: ", "writer: ",
    ]
    private static let particles: Set<Substring> = [
        "al", "ap", "bin", "da", "dal", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "la", "le", "ten",
        "ter",
        "van", "von", "y", "zu",
    ]
    /// Capitalised words after "By" that begin a sentence, not a name.
    private static let openers: Set<Substring> = [
        "a", "all", "an", "any", "april", "august", "christmas", "december", "easter", "february", "friday", "half",
        "january", "july", "june", "lap", "march", "may", "mid", "monday", "no", "november", "now", "october", "one",
        "our", "saturday", "september", "some", "sunday", "that", "the", "then", "this", "thursday", "tuesday", "two",
        "wednesday",
    ]

    private static let roles: Set<String> = [
        "analyst", "columnist", "contributor", "correspondent", "editor", "journalist", "reporter", "reporters",
        "staff",
        "writer", "writers",
    ]

    /// Whether a line says what a writer is and nothing else: "Senior Sports Writer".
    static func isRole(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= 60, let last = line.last, last != 0x2E else { return false }
        let words = String(decoding: line, as: UTF8.self).lowercased().split { " ,|".contains($0) }
        return words.count <= 6
            && (words.last.map { roles.contains(String($0)) } ?? false || words.starts(with: ["special", "to"]))
    }

    /// Whether a line goes on from the writer's name above it: "Running reporter in Oslo", "at the National Stadium, Oslo".
    static func continuesByline(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= 80, let last = line.last, last != 0x2E, last != 0x3A else { return false }
        let words = String(decoding: line, as: UTF8.self).split { " ,".contains($0) }
        guard words.count <= 8, let first = words.first else { return false }
        if ["at", "in", "for"].contains(first) { return true }
        guard let place = words.firstIndex(where: { ["at", "in", "for"].contains($0) }), place > 0, place <= 4 else {
            return false
        }
        return roles.contains(words[place - 1].lowercased())
    }

    /// "Ann Lister | Special to the Hill Runner", "Ann Lister, Sports Writer".
    private static func signed(_ text: String) -> [String]? {
        guard let cut = text.firstIndex(where: { $0 == "|" || $0 == "," || $0 == "–" || $0 == "•" || $0 == "·" })
        else { return nil }
        let rest = text[text.index(after: cut)...]
        let words = rest.split(separator: " ")
        let isHouse = words.count <= 4 && words.last.map { ScrapePhrases.houses.contains($0.lowercased()) } ?? false
        guard isHouse && text[cut] == "·" || isRole(Array(rest.utf8)[...].drop { $0 == 0x20 }) else { return nil }
        let people = names(in: String(text[..<cut]))
        return people.count == 1 ? people : nil
    }

    private static let firstWords = openings.map { Array($0.utf8.prefix { $0 != 0x20 }) }

    /// Tells most lines from bylines by their first word and their signs.
    private static func mayBeByline(_ line: ArraySlice<UInt8>) -> Bool {
        let opens = firstWords.contains { word in
            line.count > word.count && zip(line, word).allSatisfy { $0 | 0x20 == $1 | 0x20 }
        }
        return opens
            || line.count <= 90 && line.last != 0x2E
                && line.contains { $0 == 0x7C || $0 == 0x2C || $0 == 0xE2 || $0 == 0xB7 }
    }

    /// The writers, when the line is a byline.
    static func authors(in line: ArraySlice<UInt8>) -> [String]? {
        guard line.count <= 140, let last = line.last, last != 0x21, last != 0x3F, mayBeByline(line) else { return nil }
        let text = String(decoding: line, as: UTF8.self)
        if let people = signed(text) { return people }
        let lower = text.lowercased()
        guard let opening = openings.first(where: { lower.hasPrefix($0) }), opening != "from " || isSent(text) else {
            return nil
        }
        var rest = String(text.dropFirst(opening.count))
        if rest.hasSuffix(".") { rest.removeLast() }
        let people = names(in: rest)
        return people.isEmpty ? nil : people
    }

    /// "From Ann Lister in Oslo": the writer and where he is, and nothing else.
    private static func isSent(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        guard words.count <= 9, let last = text.last, last.isLetter,
            let place = words.firstIndex(where: { $0 == "in" || $0 == "at" }), (3...5).contains(place),
            place + 1 < words.count
        else { return false }
        return words[(place + 1)...].allSatisfy { $0.first?.isUppercase == true || particles.contains($0) }
    }

    /// The names of a list "Ann Lister and Jo Field in Oslo, Hill Runner"; empty when it does not read like one.
    static func names(in text: String) -> [String] {
        // What follows a bar or a dash is the house or the date.
        let spaced = text.firstRange(of: " - ").map { text[..<$0.lowerBound] } ?? text[...]
        let head = spaced.split(whereSeparator: { "|•·–—(@".contains($0) }).first ?? ""
        let parts = head.split(separator: ",")
        var found: [String] = []
        for (number, part) in parts.enumerated() {
            var groups: [[Substring]] = [[]]
            var isOver = false
            for word in part.split(separator: " ") {
                if word == "and" || word == "&" || word == "AND" {
                    groups.append([])
                } else if ["in", "at", "for", "on", "of", "IN", "AT", "with"].contains(word) {
                    isOver = true
                    break
                } else {
                    groups[groups.count - 1].append(word)
                }
            }
            let people = groups.map(name(of:))
            if people.contains(nil) { return number == 0 ? [] : found }
            // After a comma stands the house or a role, unless the list goes on with "and".
            if number > 0, groups.count == 1, parts.count == 2 || number == parts.count - 1 { return found }
            found += people.compactMap(\.self)
            if isOver { break }
        }
        return found
    }

    private static func name(of words: [Substring]) -> String? {
        guard (2...4).contains(words.count), let first = words.first, !openers.contains(Substring(first.lowercased()))
        else { return nil }
        for word in words {
            guard let letter = word.first else { return nil }
            let isName = letter.isUppercase || particles.contains(word)
            if !isName || word.contains(where: { $0.isNumber || "\"“”!?:;/".contains($0) }) || word.hasSuffix("'s")
                || word.hasSuffix("’s")
            {
                return nil
            }
        }
        // A byline all in capitals is set in the usual way.
        let isShouted = words.allSatisfy { word in word.count < 2 || !word.contains(where: \.isLowercase) }
        let spelled = isShouted ? words.map(capitalized) : words.map(String.init)
        return spelled.joined(separator: " ")
    }

    private static func capitalized(_ word: Substring) -> String {
        var startsPart = true
        return String(
            word.map { character in
                defer { startsPart = !character.isLetter }
                return startsPart ? character : Character(character.lowercased())
            })
    }
}
