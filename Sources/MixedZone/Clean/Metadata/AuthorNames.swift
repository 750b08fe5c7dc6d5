/// The writers of an article.
struct AuthorNames {
    let outline: PageOutline
    let root: Int

    /// The names by trust: JSON-LD, meta tags, microdata, the visible byline.
    func names(structured: [String], meta: [String], site: String?) -> [String] {
        for candidates in [structured, meta] {
            let names = clean(candidates, site: site)
            if !names.isEmpty { return names }
        }
        let visible = clean(visibleNames(), site: site)
        if !visible.isEmpty { return visible }
        // A house that signs its own articles is the writer where nobody else is named.
        return clean(structured, site: nil)
    }

    // MARK: The page

    /// Names in microdata, links to the author's page and bylines, the surest first.
    private func visibleNames() -> [String] {
        let tree = outline.tree
        var best: (rank: Int, names: [String]) = (0, [])
        for node in tree.nodes.indices where !outline.traits[node].isDisjoint(with: [.byline, .author]) {
            if outline.inLink[node] && tree.nodes[node].element != .a { continue }
            let range = tree.textRange(of: node)
            guard range.count > 2, range.count < 160, !outline.traits[node].contains(.comments), !isInComments(node) else { continue }
            let text = String(decoding: tree.text[range], as: UTF8.self)
            let rank: Int
            if tree.value(.itemprop, of: node) != nil { rank = 4 } else if tree.value(.rel, of: node)?.elementsEqual("author".utf8) == true { rank = 3 } else if Byline.names(in: text) != nil { rank = 2 } else if tree.nodes[node].element == .a { rank = 1 } else { rank = 0 }
            guard rank > best.rank else { continue }
            let names = Byline.names(in: text) ?? [text]
            if names.contains(where: AuthorNames.looksLikeName) { best = (rank, names) }
        }
        if best.rank > 0 { return best.names }
        for block in outline.blocks where block.range.count < 100 && block.words >= 3 {
            let text = String(decoding: tree.text[block.range], as: UTF8.self)
            if let names = Byline.names(in: text), names.contains(where: AuthorNames.looksLikeName) { return names }
        }
        return []
    }

    private func isInComments(_ node: Int) -> Bool {
        var node = Int(outline.tree.nodes[node].parent)
        while node >= 0 {
            if outline.traits[node].contains(.comments), !outline.tree.nodes[node].element.isPageFrame { return true }
            node = Int(outline.tree.nodes[node].parent)
        }
        return false
    }

    // MARK: Names

    private func clean(_ candidates: [String], site: String?) -> [String] {
        var names: [String] = []
        for candidate in candidates {
            for name in Byline.split(candidate) where Self.looksLikeName(name) {
                if let site, FoldedText(site.utf8) == FoldedText(name.utf8) { continue }
                if !names.contains(where: { FoldedText($0.utf8) == FoldedText(name.utf8) }) { names.append(name) }
            }
        }
        return names
    }

    private static let placeholders: Set<String> = [
        "admin", "administrator", "editor", "staff", "author", "guest", "user", "unknown", "root", "webmaster", "super user",
        "wordpress", "undefined", "null", "none", "anonymous",
    ]

    static func looksLikeName(_ name: String) -> Bool {
        let letters = name.unicodeScalars.filter(\.properties.isAlphabetic).count
        guard letters >= 2, name.utf8.count < 80, !name.contains("://"), !name.contains("@") else { return false }
        return !placeholders.contains(name.lowercased())
    }
}

/// Reads bylines.
enum Byline {
    private static let markers = ["written by", "posted by", "words by", "story by", "by:", "by", "author:", "text:", "words:"]

    /// The names of a line that begins with "By"; nil for a line that does not.
    static func names(in line: String) -> [String]? {
        let text = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let lower = text.lowercased()
        for marker in markers where lower.hasPrefix(marker + " ") && lower.utf8.count == text.utf8.count {
            let rest = text.dropFirst(marker.count + 1)
            let names = split(String(rest))
            guard let first = names.first, first.first?.isUppercase == true, first.split(separator: " ").count <= 4 else { return nil }
            return names
        }
        return nil
    }

    /// Parts a list of names and takes off what stands around them.
    static func split(_ text: String) -> [String] {
        var text = MetadataText.cleaned(text)
        for marker in markers where text.lowercased().hasPrefix(marker + " ") { text = String(text.dropFirst(marker.count + 1)) }
        for separator in [" | ", " • ", " · ", " – ", " — ", " - ", " / "] {
            if let cut = text.range(ofFirst: separator) { text = String(text[..<cut.lowerBound]) }
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

    /// The first place of a text.
    func range(ofFirst other: String) -> Range<Index>? {
        firstRange(of: other)
    }
}
