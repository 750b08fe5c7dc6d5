/// The shapes of `credit.photo` that are no phrases: names joined with agencies, credits at the end of a caption.
enum CreditPhoto {
    /// A credit at the end of a line.
    struct Trailing {
        /// Where it begins.
        var start: Int
        /// True when the whole line is the caption of a picture.
        var isCaption: Bool
    }

    private static let agencies: Set<String> = Set(
        CreditPhrases.agencies.split(separator: "\n").map(String.init) + ["file", "handout", "pool", "supplied"])
    /// Beginnings of a credit in brackets.
    private static let openings = [
        "ap photo", "courtesy", "credit", "file photo", "image", "photo", "photograph", "pic", "picture", "pics",
        "via ", "©",
    ]
    private static let furniture = FurnitureLines.standard

    /// Whether a short line is "Ann Lister/Reuters", "(AP Photo/Ann Lister)", "Getty Images | Ann Lister".
    static func isCredit(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= 90, line.contains(where: { $0 == 0x2F || $0 == 0x7C }) else { return false }
        return isCredit(String(decoding: line, as: UTF8.self))
    }

    private static func isCredit(_ text: String) -> Bool {
        let parts = text.lowercased().split(whereSeparator: { "/|()".contains($0) })
            .map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
        guard parts.count >= 2, parts.count <= 5, text.contains(where: { $0 == "/" || $0 == "|" }) else { return false }
        if let label = parts.first, ["photo", "photos", "picture", "pictures", "image", "pic"].contains(label) {
            return true
        }
        let words = parts.reduce(0) { $0 + $1.split(separator: " ").count }
        return words <= 10 && parts.contains { agencies.contains($0) || endsWithAgency($0) }
    }

    private static func endsWithAgency(_ part: String) -> Bool {
        guard let via = part.range(of: "via ") else { return part.hasSuffix(" images") && part.hasPrefix("getty") }
        return agencies.contains(String(part[via...].dropFirst(4)))
    }

    /// The credit with which a line ends, if any.
    static func trailing(in line: ArraySlice<UInt8>) -> Trailing? {
        guard let last = line.last else { return nil }
        if last == 0x29 { return bracketed(line) }
        if last == 0x2E || last == 0x21 || last == 0x3F || last == 0x22 { return nil }
        return glued(line)
    }

    /// "… up the hill (Lister/Reuters)".
    private static func bracketed(_ line: ArraySlice<UInt8>) -> Trailing? {
        let floor = max(line.startIndex, line.endIndex - 130)
        guard let open = line[floor...].lastIndex(of: 0x28), open > line.startIndex else { return nil }
        let inside = String(decoding: line[(open + 1)..<(line.endIndex - 1)], as: UTF8.self)
        let lower = inside.lowercased()
        let isSure =
            openings.contains { lower.hasPrefix($0) && hasSign(lower, after: $0.count) } || isCredit(inside)
            || endsWithAgency(lower) || lower.contains(" via ") && lower.split(separator: " ").count <= 8
        guard isSure || agencies.contains(lower) else { return nil }
        let before = line[..<open].reversed().drop { $0 == 0x20 }
        let words = LineShape(line[..<open]).words
        guard words >= 4, let end = before.first else { return nil }
        let endsSentence = end == 0x2E || end == 0x21 || end == 0x3F || end == 0x22 || end == 0x9D || end == 0x99
        let isCaption = isSure && !endsSentence && words <= 45 && !line.contains(0x22)
        return Trailing(start: isCaption ? line.startIndex : open, isCaption: isCaption)
    }

    /// A colon, "by" or nothing shows that "photo" in brackets is a credit and not a "(photo finish)".
    private static func hasSign(_ text: String, after count: Int) -> Bool {
        let rest = text.dropFirst(count)
        return rest.isEmpty || text.hasPrefix("via ") || text.hasPrefix("©") || rest.hasPrefix(":")
            || rest.hasPrefix("/")
            || rest.hasPrefix(" by ") || rest.hasPrefix(" credit") || rest.hasPrefix(" courtesy")
            || rest.hasPrefix("s:")
            || text.hasPrefix("courtesy of") || rest.hasPrefix(" via ")
    }

    /// "… up the hill.Photo: Lister".
    private static func glued(_ line: ArraySlice<UInt8>) -> Trailing? {
        let tail = line.suffix(90)
        guard let stop = tail.lastIndex(where: { $0 == 0x2E || $0 == 0x21 || $0 == 0x3F || $0 == 0x9D }) else {
            return nil
        }
        let credit = line[(stop + 1)...].drop { $0 == 0x20 || $0 == 0x29 }
        guard credit.count >= 3, furniture.rule(forLine: credit)?.id == CreditPhrases.photo.id || isCredit(credit)
        else {
            return nil
        }
        return Trailing(start: credit.startIndex, isCaption: false)
    }

    /// Who is credited, without the words around the name.
    static func names(in credit: String) -> String? {
        var text = credit[...]
        if text.hasSuffix(")"), let open = text.lastIndex(of: "(") {
            text = text[text.index(after: open)...].dropLast()
        }
        let lower = text.lowercased()
        let lead = leads.first { lower.hasPrefix($0) } ?? ""
        text = text.dropFirst(lead.count)
        let name = text.trimming { " :/-–—".contains($0) }
        return name.isEmpty || name.count > 80 ? nil : String(name)
    }

    private static let leads = [
        "photo credit", "photograph by", "photo courtesy of", "photo by", "photograph", "photos by", "photos", "photo",
        "picture credit", "picture by", "pictures", "picture", "image credit", "image courtesy of", "image source,",
        "image",
        "images", "courtesy of", "credit", "pics", "pic", "via ", "© ", "©",
    ]
}

extension Substring {
    /// The text without the characters at either end that a test accepts.
    fileprivate func trimming(_ isPadding: (Character) -> Bool) -> Substring {
        var text = drop(while: isPadding)
        while let last = text.last, isPadding(last) { text.removeLast() }
        return text
    }
}

extension String {
    /// The position of the first occurrence of a short string.
    fileprivate func range(of word: String) -> Index? {
        var index = startIndex
        while index < endIndex {
            if self[index...].hasPrefix(word) { return index }
            formIndex(after: &index)
        }
        return nil
    }
}
