/// Which files of a folder are articles, by their names.
enum ArticleNames {
    /// Extensions of plain text.
    static let textExtensions: Set<String> = ["text", "txt"]
    /// Extensions of HTML pages.
    static let htmlExtensions: Set<String> = ["htm", "html", "xhtml"]
    /// Extensions under which scrapers save pages that a program made; these, and names without an extension, are
    /// articles if their content is HTML.
    static let pageExtensions: Set<String> = ["", "asp", "aspx", "cfm", "cgi", "jsp", "php", "shtml"]

    /// Extensions of the XML of agencies and feeds; these are articles if their content is such XML.
    static let xmlExtensions: Set<String> = ["atom", "nitf", "rss", "xml"]
    /// Extensions of web archives.
    static let archiveExtensions: Set<String> = ["warc"]

    /// The name of a file without its extension and that of its compression: `final` of `a/final.html.gz`.
    static func stem(of path: String) -> String {
        let name = FileName(path)
        return name.extension == "gz" ? FileName(name.stem).stem : name.stem
    }

    /// The extension of a file, that of its compression apart.
    static func `extension`(of path: String) -> String {
        let name = FileName(path)
        return name.extension == "gz" ? FileName(name.stem).extension : name.extension
    }

    /// Whether a walk should hand on a file: by its extension or, where that says little, by its first bytes.
    static func mayBeArticle(_ path: String) -> Bool {
        let name = `extension`(of: path)
        if textExtensions.contains(name) || htmlExtensions.contains(name) || archiveExtensions.contains(name) {
            return true
        }
        let isXML = xmlExtensions.contains(name)
        guard isXML || pageExtensions.contains(name), case .regular = FileKind(path: path) else { return false }
        guard var stream = try? FileStream(path) else { return false }
        let head = stream.peek(FormatDetector.reach)
        if FormatDetector.looksLikeHTML(head) { return true }
        return isXML && FormatDetector.agencyRoot(of: head) != nil
    }
}
