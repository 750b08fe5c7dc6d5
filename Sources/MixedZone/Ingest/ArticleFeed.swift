/// Something that holds articles, one after another: a file, a folder, a stream of lines, a web archive, a feed in XML. A
/// container holds no more than one document in memory.
protocol ArticleContainer: Sendable {
    /// The next article, its `id` not yet unique; nil at the end.
    mutating func next() -> PendingArticle?
}

/// All articles of a run in the order of the inputs, opened one after another, each with an identifier of its own.
public struct ArticleFeed: Sendable {
    private var inputs: ArraySlice<Input>
    /// What is open: an input, the archive within it that is being read, and so on inwards.
    private var open: [any ArticleContainer] = []
    private var identifiers = UniqueIdentifiers()
    private let excluded: FileIdentity?
    private let fallback: LegacyEncoding?

    /// Prepares the inputs. Nothing is opened yet.
    ///
    /// - Parameter encoding: the encoding of documents that declare none, by a label of the WHATWG Encoding Standard.
    /// - Parameter output: the folder that the run writes into. A walk leaves it out, so that a second run over the same
    ///   folder does not read what the first one wrote.
    public init(_ inputs: [Input], excluding output: String? = nil, encoding: String? = nil) {
        fallback = encoding.flatMap(LegacyEncoding.init(label:))
        self.inputs = inputs[...]
        excluded = output.flatMap(FileIdentity.init(path:))
    }

    /// The next article; nil when all inputs are exhausted.
    public mutating func next() -> PendingArticle? {
        while true {
            if open.isEmpty {
                guard let input = inputs.popFirst() else { return nil }
                open.append(container(of: input))
            }
            guard var pending = open[open.count - 1].next() else {
                open.removeLast()
                continue
            }
            if let inner = Archives.container(in: pending, fallback: fallback) {
                open.append(inner)
                continue
            }
            pending.id = identifiers.claim(pending.id)
            return pending
        }
    }

    private func container(of input: Input) -> any ArticleContainer {
        switch input {
        case .standardInput: return LineStream(file: "-", chunks: StandardInput.read)
        case .path(let path):
            if case .folder = FileKind(path: path) { return FolderWalk(root: path, excluding: excluded) }
            return SingleFile(path: path)
        }
    }
}

extension ArticleFeed {
    /// The first article of a file; nil for a folder.
    public static func first(ofFile path: String) -> PendingArticle? {
        if case .folder = FileKind(path: path) { return nil }
        var feed = ArticleFeed([.path(path)])
        return feed.next()
    }

    /// The next few articles: at most eight, and not many bytes that are in memory already, so that a run over any
    /// number of articles needs no more memory than one over a hundred.
    mutating func nextBatch() -> [PendingArticle] {
        var batch: [PendingArticle] = []
        var resident = 0
        while batch.count < 8, resident < 1 << 20, let pending = next() {
            resident += pending.content.residentBytes
            batch.append(pending)
        }
        return batch
    }
}

/// One file named by the user. It is read whatever its name is.
struct SingleFile: ArticleContainer {
    private var path: String?

    init(path: String) {
        self.path = path
    }

    mutating func next() -> PendingArticle? {
        guard let path else { return nil }
        self.path = nil
        return PendingArticle(id: ArticleNames.stem(of: path), place: InputPlace(file: path), content: .file(path))
    }
}
