/// The credits of pictures, read from what was taken out.
enum PhotoCredits {
    private static let longest = 60
    private static let markers = BylineWords.photoMarkers.map { Array($0.utf8) }

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
        let lower = text.utf8.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
        for marker in markers {
            guard let offset = lower.firstIndex(ofBytes: marker) else { continue }
            let start = text.utf8.index(text.startIndex, offsetBy: offset + marker.count)
            let name = text[start...].prefix { $0 != "\n" && $0 != ")" && $0 != "]" }.trimmingSpaces()
            if (2...longest).contains(name.utf8.count) { return name }
        }
        return nil
    }
}
