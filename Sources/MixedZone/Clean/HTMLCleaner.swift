/// Cleans one HTML page.
struct HTMLCleaner: Sendable {
    /// Cleans one page.
    func clean(_ source: Source) throws(CleanError) -> CleanArticle {
        CleanArticle()
    }
}
