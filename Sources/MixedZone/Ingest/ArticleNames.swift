/// Which files of a folder are articles, by their names.
enum ArticleNames {
    /// Extensions of plain text.
    static let textExtensions: Set<String> = ["text", "txt"]
    /// Extensions of HTML pages.
    static let htmlExtensions: Set<String> = ["htm", "html", "xhtml"]
    /// Extensions under which scrapers save pages that a program made; these, and names without an extension, are
    /// articles if their content is HTML.
    static let pageExtensions: Set<String> = ["", "asp", "aspx", "cfm", "cgi", "jsp", "php", "shtml"]

    /// Whether a walk should hand on a file: by its extension or, where that says little, by its first bytes.
    static func mayBeArticle(_ path: String) -> Bool {
        let name = FileName(path)
        if textExtensions.contains(name.extension) || htmlExtensions.contains(name.extension) { return true }
        guard pageExtensions.contains(name.extension), case .regular = FileKind(path: path) else { return false }
        guard let head = try? FileBytes.read(path, limit: 1024, whole: false) else { return false }
        return FormatDetector.looksLikeHTML(head)
    }
}
