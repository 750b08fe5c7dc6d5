import Foundation

/// The articles of a folder and the folders in it, in the byte order of their paths.
///
/// Hidden files, files that are no articles by their name (``ArticleNames``), links to folders, pipes and devices are
/// passed over. One folder's names are in memory at a time, and those of the folders above it.
struct FolderWalk: ArticleContainer {
    private let root: String
    private let excluded: FileIdentity?
    /// What is still to visit, the next one last. A folder's path ends in a slash.
    private var pending: [String]
    private var isEmpty = true

    init(root: String, excluding excluded: FileIdentity? = nil) {
        self.root = root
        self.excluded = excluded
        pending = [root.hasSuffix("/") ? root : root + "/"]
    }

    mutating func next() -> PendingArticle? {
        while let path = pending.popLast() {
            if path.hasSuffix("/") {
                if let failure = open(folder: path) { return found(failure) }
            } else if let article = article(at: path) {
                return found(article)
            }
        }
        return isEmpty ? found(failure(root, .noArticles)) : nil
    }

    private mutating func found(_ article: PendingArticle) -> PendingArticle {
        isEmpty = false
        return article
    }

    /// Puts the entries of a folder on the list of what is to visit.
    private mutating func open(folder: String) -> PendingArticle? {
        if let excluded, FileIdentity(path: folder) == excluded { return nil }
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder)
        } catch {
            return failure(String(folder.dropLast()), .unreadable(errorNumber: error.systemErrorNumber))
        }
        // A folder is sorted with its slash, so that depth first is the byte order of whole paths.
        pending += names.filter { !$0.hasPrefix(".") }
            .map { isFolder(folder + $0) ? folder + $0 + "/" : folder + $0 }
            .sorted { $1.utf8.lexicographicallyPrecedes($0.utf8) }
        return nil
    }

    private func isFolder(_ path: String) -> Bool {
        guard case .folder = FileKind(path: path) else { return false }
        // A link to a folder could lead back up, and the walk would not end.
        return (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) == nil
    }

    private func article(at path: String) -> PendingArticle? {
        guard ArticleNames.mayBeArticle(path) else { return nil }
        switch FileKind(path: path) {
        case .regular:
            return PendingArticle(id: ArticleNames.stem(of: path), place: InputPlace(file: path), content: .file(path))
        case .missing: return failure(path, .unreadable(errorNumber: ENOENT))
        case .unreadable(let number): return failure(path, .unreadable(errorNumber: number))
        case .folder, .other: return nil
        }
    }

    private func failure(_ path: String, _ error: IngestError) -> PendingArticle {
        PendingArticle(id: ArticleNames.stem(of: path), place: InputPlace(file: path), content: .failed(error))
    }
}
