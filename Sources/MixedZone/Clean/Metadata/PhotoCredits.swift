/// The credits of pictures, read from what was taken out.
enum PhotoCredits {
    private static let longest = 60

    /// The names, each once, in the order of the page; nil where there are none.
    static func names(in removed: [Removal]) -> [String]? {
        var names: [String] = []
        for removal in removed where removal.rule == HTMLRules.credit.id || removal.rule == HTMLRules.caption.id {
            guard let name = name(in: removal.text), !names.contains(name) else { continue }
            names.append(name)
        }
        return names.isEmpty ? nil : names
    }

    /// What follows the marker of a credit, up to the end of the line.
    static func name(in text: String) -> String? {
        let lower = text.lowercased()
        guard lower.utf8.count == text.utf8.count else { return nil }
        for marker in BylineWords.photoMarkers {
            guard let range = lower.firstRange(of: marker) else { continue }
            let offset = lower.utf8.distance(from: lower.startIndex, to: range.upperBound)
            let start = text.utf8.index(text.startIndex, offsetBy: offset)
            let name = text[start...].prefix { $0 != "\n" && $0 != ")" && $0 != "]" }.trimmingSpaces()
            if (2...longest).contains(name.utf8.count) { return name }
        }
        return nil
    }
}
