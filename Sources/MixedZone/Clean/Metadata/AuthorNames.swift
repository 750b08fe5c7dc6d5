/// The writers of an article.
struct AuthorNames {
    let outline: PageOutline
    let root: Int

    /// The names by trust: JSON-LD, meta tags, microdata and the visible byline, and at last the house itself.
    func names(structured: [String], meta: [String], houses: [String], site: String?) -> [String] {
        for candidates in [structured, meta] {
            let names = clean(candidates, site: site)
            if !names.isEmpty { return names }
        }
        let visible = clean(visibleNames(), site: site)
        if !visible.isEmpty { return visible }
        return clean(structured + meta + houses, site: nil)
    }

    // MARK: The page

    /// How sure a place is to hold the writer's name.
    private enum Trust: Int { case none, named, byline, relation, microdata }

    private func visibleNames() -> [String] {
        let tree = outline.tree
        var best: (trust: Trust, names: [String]) = (.none, [])
        for node in tree.nodes.indices where !outline.traits[node].isDisjoint(with: [.byline, .author]) {
            guard tree.nodes[node].element != .text, !isInComments(node), let (trust, names) = reading(node) else {
                continue
            }
            if trust.rawValue > best.trust.rawValue, names.contains(where: Self.looksLikeName) { best = (trust, names) }
        }
        return best.trust != .none ? best.names : bylineNames()
    }

    /// What an element with an author's class, relation or property says.
    private func reading(_ node: Int) -> (Trust, [String])? {
        let tree = outline.tree
        let blocks = outline.blockRange(of: node)
        let range =
            blocks.isEmpty || blocks.count == 1 ? tree.textRange(of: node) : outline.blocks[blocks.lowerBound].range
        guard range.count > 2, range.count < 160 else { return nil }
        let text = String(decoding: tree.text[range], as: UTF8.self)
        if tree.value(.itemprop, of: node) != nil { return (.microdata, [text]) }
        if tree.value(.rel, of: node) != nil { return (.relation, [text]) }
        if let names = Byline.names(in: text) { return (.byline, names) }
        if Byline.isMarker(text), blocks.count > 1 {
            return (.byline, [String(decoding: tree.text[outline.blocks[blocks.lowerBound + 1].range], as: UTF8.self)])
        }
        return Self.looksLikePerson(text) ? (.named, [text]) : nil
    }

    /// "By Ann Example" in one block, or "By" and "Ann Example" in two.
    private func bylineNames() -> [String] {
        for (index, block) in outline.blocks.enumerated() where block.range.count < 120 && block.words <= 14 {
            let bytes = outline.tree.text[block.range]
            guard Byline.mayBegin(bytes) else { continue }
            let text = String(decoding: bytes, as: UTF8.self)
            if let names = Byline.names(in: text), names.contains(where: Self.looksLikePerson) { return names }
            if Byline.isMarker(text), index + 1 < outline.blocks.count {
                let next = String(decoding: outline.tree.text[outline.blocks[index + 1].range], as: UTF8.self)
                let names = Byline.split(next)
                if names.contains(where: Self.looksLikePerson) { return names }
            }
        }
        return []
    }

    private func isInComments(_ node: Int) -> Bool {
        var node = node
        while node >= 0 {
            if !outline.traits[node].isDisjoint(with: [.comments, .related]),
                !outline.tree.nodes[node].element.isPageFrame
            {
                return true
            }
            node = Int(outline.tree.nodes[node].parent)
        }
        return false
    }

    // MARK: Names

    private func clean(_ candidates: [String], site: String?) -> [String] {
        var names: [String] = []
        let house = site.map { FoldedText($0.utf8) }
        for candidate in candidates {
            for name in Byline.split(candidate) where Self.looksLikeName(name) {
                let folded = FoldedText(name.utf8)
                if let house, house.words > 0, house == folded || folded.holds(house) { continue }
                if !names.contains(where: { FoldedText($0.utf8) == folded }) { names.append(name) }
            }
        }
        return names
    }

    static func looksLikeName(_ name: String) -> Bool {
        let letters = name.unicodeScalars.filter(\.properties.isAlphabetic).count
        guard letters >= 2, name.utf8.count < 80, !name.contains("://"), !name.contains("@") else { return false }
        return !BylineWords.placeholders.contains(name.lowercased())
    }

    /// Two to four words that begin with capitals, without digits.
    static func looksLikePerson(_ name: String) -> Bool {
        let words = name.split(whereSeparator: \.isWhitespace)
        guard (2...4).contains(words.count), looksLikeName(name), !name.contains(where: \.isNumber) else {
            return false
        }
        return words.allSatisfy { word in
            word.first?.isUppercase == true
                || ["de", "van", "von", "der", "da", "di", "la", "el", "bin", "al", "and"].contains(word)
        } && words.contains { $0.dropFirst().contains(where: \.isLowercase) }
    }
}

/// Reads bylines.
enum Byline {
    /// The first words of the markers.
    private static let firstWords: [[UInt8]] = Array(
        Set(BylineWords.markers.map { Array($0.utf8.prefix { $0 != 0x20 }) })
    ).sorted { $0.lexicographicallyPrecedes($1) }

    /// Whether a line begins with the first word of a marker, seen without making a string of it.
    static func mayBegin(_ line: some Collection<UInt8>) -> Bool {
        let line = line.drop { $0 <= 0x20 }
        return firstWords.contains { word in
            line.prefix(word.count).elementsEqual(word) { $0 &- 0x41 < 26 ? $0 | 0x20 == $1 : $0 == $1 }
        }
    }

    /// Whether a line only announces a name.
    static func isMarker(_ line: String) -> Bool { BylineWords.markers.contains(line.lowercased().trimmingSpaces()) }

    /// The names of a line that begins with "By"; nil for a line that does not.
    static func names(in line: String) -> [String]? {
        guard mayBegin(line.utf8) else { return nil }
        let text = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let lower = text.lowercased()
        for marker in BylineWords.markers where lower.hasPrefix(marker + " ") && lower.utf8.count == text.utf8.count {
            let names = split(String(text.dropFirst(marker.count + 1)))
            guard let first = names.first, first.first?.isUppercase == true, first.split(separator: " ").count <= 4
            else { return nil }
            return names
        }
        return nil
    }

    /// Parts a list of names and takes off what stands around them.
    static func split(_ text: String) -> [String] {
        var text = MetadataText.cleaned(text)
        for marker in BylineWords.markers where text.lowercased().hasPrefix(marker + " ") {
            text = String(text.dropFirst(marker.count + 1))
        }
        for separator in [" | ", " • ", " · ", " – ", " — ", " - ", " / ", ". Reviewed", " on "] {
            if let cut = text.firstRange(of: separator) { text = String(text[..<cut.lowerBound]) }
        }
        let parts = text.replacing(" and ", with: ";").replacing(" & ", with: ";").split(separator: ";")
        return parts.flatMap { part -> [Substring] in
            let pieces = part.split(separator: ",")
            // "Ann Lee, Bo Ray" are two people, "Ann Lee, PhD" is one.
            return pieces.allSatisfy({ $0.split(separator: " ").count >= 2 }) ? pieces : [part]
        }.map { $0.trimmingSpaces() }.filter { !$0.isEmpty }
    }
}

extension StringProtocol {
    /// The text without white space at its ends.
    func trimmingSpaces() -> String {
        var text = self[...]
        while text.first?.isWhitespace == true { text = text.dropFirst() }
        while text.last?.isWhitespace == true { text = text.dropLast() }
        return String(text)
    }
}
