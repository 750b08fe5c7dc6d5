extension ArticleFeed {
    /// Looks through the text files of the folders among the inputs and notes what their articles share. Each file is
    /// read once, up to a megabyte; pages, archives and streams are passed over, since pages say by their elements what is
    /// furniture, and a stream can be read only once.
    ///
    /// - Parameter output: the folder that the run writes into, left out as in the run.
    public static func evidence(in inputs: [Input], excluding output: String? = nil) -> RunEvidence {
        var counter = RepeatedLineCounter()
        let excluded = output.flatMap(FileIdentity.init(path:))
        for case .path(let path) in inputs {
            guard case .folder = FileKind(path: path) else { continue }
            var walk = FolderWalk(root: path, excluding: excluded)
            while let article = walk.next() {
                guard case .file(let file) = article.content,
                    ArticleNames.textExtensions.contains(FileName(file).extension),
                    let bytes = try? FileBytes.read(file, limit: 1 << 20, whole: false),
                    !FormatDetector.looksLikeHTML(bytes)
                else { continue }
                counter.add(bytes, folder: RunEvidence.folder(of: file))
            }
        }
        return counter.evidence
    }
}
