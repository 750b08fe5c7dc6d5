/// Tells what form an article has, by its content and its name.
enum FormatDetector {
    /// How many bytes of a file are looked at.
    static let reach = 4096

    /// The format of a file. Content that is plainly a page is a page whatever it is called; otherwise the name decides,
    /// and a file of unknown name is text.
    static func format(of bytes: [UInt8], extension: String) -> SourceDescription.Format {
        if looksLikeHTML(bytes) { return .html }
        if agencyRoot(of: bytes) != nil { return .xml }
        return ArticleNames.htmlExtensions.contains(`extension`) ? .html : .text
    }

    /// The root elements of agency XML and feeds, without a namespace's prefix, in lower case.
    private static let agencyRoots: Set<String> = [
        "entry", "feed", "newsitem", "newsmessage", "newsml", "nitf", "rdf", "rss",
    ]

    /// The root element of agency XML or of a feed; nil for everything else.
    static func agencyRoot(of bytes: [UInt8]) -> String? {
        root(of: bytes).flatMap { agencyRoots.contains($0) ? $0 : nil }
    }

    /// The root element of XML that says that it is XML and is nothing that can be read here.
    static func foreignRoot(of bytes: [UInt8]) -> String? {
        let head = bytes.prefix(64).filter { $0 != 0 }.drop { $0 <= 0x20 || $0 >= 0x80 }
        guard starts(head, "<?xml"), !looksLikeHTML(bytes), let root = root(of: bytes) else { return nil }
        return agencyRoots.contains(root) ? nil : root
    }

    private static func root(of bytes: [UInt8]) -> String? {
        guard var rest = pastProlog(bytes) else { return nil }
        if starts(rest, "<!doctype") {
            // A subset in brackets may hold signs of every kind; the root is looked for behind it.
            let hasSubset = rest.prefix { $0 != UInt8(ascii: ">") }.contains(UInt8(ascii: "["))
            if hasSubset, let end = rest.firstIndex(of: UInt8(ascii: "]")) { rest = rest[end...] }
            guard let end = rest.firstIndex(of: UInt8(ascii: ">")),
                let next = pastProlog(Array(rest[(end + 1)...]))
            else { return nil }
            rest = next
        }
        guard rest.first == UInt8(ascii: "<") else { return nil }
        let name = rest.dropFirst().prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
        let local = name.split(separator: UInt8(ascii: ":")).last ?? []
        return local.isEmpty ? nil : String(decoding: local.prefix(40).map(\.asciiLowercased), as: UTF8.self)
    }

    /// Whether the beginning is that of an HTML page: a document type, or one of the elements that pages open with.
    static func looksLikeHTML(_ bytes: [UInt8]) -> Bool {
        guard let rest = pastProlog(bytes) else { return !starts(bytes.prefix(64).filter { $0 != 0 }[...], "<?xml") }
        return openings.contains { starts(rest, $0) }
    }

    /// What follows the byte-order mark, the XML declaration and comments; nil when one of them has no end in reach.
    private static func pastProlog(_ bytes: [UInt8]) -> ArraySlice<UInt8>? {
        // UTF-16 without its zero bytes is near enough to ASCII to see a tag.
        let head = bytes.prefix(reach).filter { $0 != 0 }
        var rest = head[...]
        if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
        if rest.starts(with: [0xFF, 0xFE]) || rest.starts(with: [0xFE, 0xFF]) { rest = rest.dropFirst(2) }
        while true {
            rest = rest.drop { $0 <= 0x20 }
            if starts(rest, "<!--") {
                guard let end = comment(rest) else { return nil }
                rest = rest[end...]
            } else if starts(rest, "<?xml") {
                guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return nil }
                rest = rest[(end + 1)...]
            } else {
                return rest
            }
        }
    }

    /// What pages open with. In `<p>` and `<div>` fragments begin that a scraper cut out of a page.
    private static let openings = [
        "<!doctype html", "<html", "<head", "<body", "<meta", "<title", "<script", "<article", "<main", "<div", "<p>",
        "<p ", "<h1", "<section",
    ]

    /// Where the comment that the bytes begin with ends.
    private static func comment(_ bytes: ArraySlice<UInt8>) -> Int? {
        var dashes = 0
        for index in bytes.indices.dropFirst(4) {
            if bytes[index] == UInt8(ascii: "-") {
                dashes += 1
            } else if bytes[index] == UInt8(ascii: ">"), dashes >= 2 {
                return index + 1
            } else {
                dashes = 0
            }
        }
        return nil
    }

    private static func starts(_ bytes: ArraySlice<UInt8>, _ word: String) -> Bool {
        bytes.prefix(word.utf8.count).map(\.asciiLowercased).elementsEqual(word.utf8)
    }
}

extension UInt8 {
    /// The byte of the small letter, for a capital of ASCII.
    var asciiLowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}
