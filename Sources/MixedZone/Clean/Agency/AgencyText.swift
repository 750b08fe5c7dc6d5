/// Reads what agencies and feeds write into their fields.
enum AgencyText {
    /// The names in a byline: "By Ann Lister and Jo Field, Hill Runner".
    static func authors(in line: String?) -> [String]? {
        guard let line else { return nil }
        let names = CreditByline.authors(in: Array(line.utf8)[...]) ?? Byline.split(line)
        let spelled = names.filter(AuthorNames.looksLikeName)
        return spelled.isEmpty ? nil : spelled
    }

    /// A date in ISO 8601, from that of ISO 8601 in either form, or of RFC 822: `Tue, 06 Aug 2024 20:15:00 +0200`.
    static func date(_ text: String?) -> String? {
        guard let text = text?.trimmingSpaces(), let date = ISODate.normalised(text) else { return nil }
        guard date.utf8.count == 10 else { return date }
        let words = text.split(whereSeparator: \.isWhitespace)
        if words.count == 1, let start = text.firstIndex(of: "T") {
            // The short form, 20240806T201500Z.
            let time = Array(text[start...].dropFirst())
            guard time.count >= 6, time.prefix(6).allSatisfy(\.isNumber) else { return date }
            let digits = time.prefix(6).map(String.init)
            return "\(date)T\(digits[0])\(digits[1]):\(digits[2])\(digits[3]):\(digits[4])\(digits[5])"
                + zone(String(time[6...]))
        }
        guard let clock = words.firstIndex(where: isClock) else { return date }
        let time = words[clock].split(separator: ":").count == 2 ? words[clock] + ":00" : String(words[clock])
        return "\(date)T\(time)" + (clock + 1 < words.count ? zone(String(words[clock + 1])) : "")
    }

    private static func isClock(_ word: Substring) -> Bool {
        let parts = word.split(separator: ":", omittingEmptySubsequences: false)
        return (2...3).contains(parts.count) && parts.allSatisfy { $0.utf8.count == 2 && $0.allSatisfy(\.isNumber) }
    }

    /// The offset of a zone in ISO 8601; empty where it is not known.
    private static func zone(_ word: String) -> String {
        if ["Z", "UT", "UTC", "GMT", "+0000", "+00:00"].contains(word) { return "Z" }
        if let hours = ["EDT": 4, "EST": 5, "CDT": 5, "CST": 6, "MDT": 6, "MST": 7, "PDT": 7, "PST": 8][word] {
            return "-0\(hours):00"
        }
        let digits = word.dropFirst().filter { $0 != ":" }
        guard let sign = word.first, sign == "+" || sign == "-", digits.utf8.count == 4, digits.allSatisfy(\.isNumber)
        else { return "" }
        return "\(sign)\(digits.prefix(2)):\(digits.suffix(2))"
    }
}
