/// Cleans one HTML page.
struct HTMLCleaner: Sendable {
    /// Cleans one page.
    func clean(_ source: Source) throws(CleanError) -> CleanArticle {
        let tree: PageTree
        do {
            tree = try PageParser.parse(source.bytes)
        } catch {
            switch error {
            case .tooDeep: throw .tooDeep(limit: PageTreeBuilder.depthLimit)
            case .outOfMemory: throw .unparsable(reason: "out of memory")
            }
        }
        return PageCleaner(tree).article()
    }
}
