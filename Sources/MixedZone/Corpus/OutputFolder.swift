import Foundation

/// The folder that a run writes into. Files appear whole and together, or not at all.
///
/// Everything is written into a hidden folder beside the files of the last run and moved into place by ``commit()``.
/// `clean/` is replaced as a whole, so that no text stays there of an article that is no longer among the inputs. A
/// folder `clean/` beside which no `errors.jsonl` lies was not written by a run and is not touched.
public struct OutputFolder {
    private static let unfinishedName = ".mixedzone-unfinished"

    private let path: String
    private var errors: OutputFile
    private var tables: [String: OutputFile] = [:]
    private let tableNames: [String]
    private let otherNames: [String]

    /// Prepares a folder.
    ///
    /// - Parameters:
    ///   - path: the folder; it is made if it is missing.
    ///   - tables: names of files that the run appends to, apart from `errors.jsonl`.
    ///   - others: names of files that the caller makes at ``unfinishedPath(of:)``.
    public init(_ path: String, tables tableNames: [String], others otherNames: [String] = []) throws(OutputError) {
        self.path = path
        self.tableNames = tableNames
        self.otherNames = otherNames
        let unfinished = "\(path)/\(Self.unfinishedName)"
        try Self.refuseForeignClean(path)
        // Left behind by a run that was killed.
        try? FileManager.default.removeItem(atPath: unfinished)
        do {
            try FileManager.default.createDirectory(
                atPath: "\(unfinished)/clean", withIntermediateDirectories: true)
        } catch {
            throw .cannotCreate(path: path, errorNumber: error.systemErrorNumber)
        }
        errors = try OutputFile(creating: "\(unfinished)/errors.jsonl")
        for name in tableNames { tables[name] = try OutputFile(creating: "\(unfinished)/\(name)") }
    }

    private static func refuseForeignClean(_ path: String) throws(OutputError) {
        let clean = "\(path)/clean"
        guard case .missing = FileKind(path: "\(path)/errors.jsonl") else { return }
        if case .missing = FileKind(path: clean) { return }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: clean)) ?? ["?"]
        guard names.isEmpty else { throw .foreignFolder(path: clean) }
    }

    /// Adds to one of the files named at the start.
    public mutating func append(_ bytes: some Sequence<UInt8>, to table: String) throws(OutputError) {
        try tables[table]?.append(bytes)
    }

    /// Where the cleaned texts go. They are written by the workers, as they need no order.
    public var cleanTexts: CleanTexts { CleanTexts(folder: "\(path)/\(Self.unfinishedName)/clean") }

    /// The folder of cleaned texts, one file an article.
    public struct CleanTexts: Sendable {
        fileprivate let folder: String

        /// Writes the text of one article, and a line feed after it.
        ///
        /// - Parameter extension: the extension of the file, by the form of the text.
        public func write(_ text: String, id: String, extension: String = "txt") throws(OutputError) {
            let name = "\(OutputFolder.fileName(of: id)).\(`extension`)"
            try OutputFile.write(Array(text.utf8) + [0x0A], to: "\(folder)/\(name)")
        }
    }

    /// Adds a line to `errors.jsonl`.
    public mutating func report(_ failure: ArticleFailure) throws {
        try errors.append(try RecordLines.encode(failure.line))
    }

    /// Where a file stands until everything is moved into place.
    public func unfinishedPath(of name: String) -> String { "\(path)/\(Self.unfinishedName)/\(name)" }

    /// Writes what is still to be written of the tables, so that they can be read.
    public mutating func flushTables() throws(OutputError) {
        for name in tableNames { try tables[name]?.flush() }
    }

    /// Moves everything into place.
    public mutating func commit() throws(OutputError) {
        try errors.close()
        for name in tableNames { try tables[name]?.close() }
        let unfinished = "\(path)/\(Self.unfinishedName)"
        if case .folder = FileKind(path: "\(path)/clean") {
            try move("\(path)/clean", to: "\(unfinished)/clean-before")
        }
        for name in ["clean"] + tableNames + otherNames + ["errors.jsonl"] {
            try move("\(unfinished)/\(name)", to: "\(path)/\(name)")
        }
        discard()
    }

    /// Throws away what is not in place yet.
    public func discard() {
        try? FileManager.default.removeItem(atPath: "\(path)/\(Self.unfinishedName)")
    }

    private func move(_ from: String, to: String) throws(OutputError) {
        guard rename(from, to) == 0 else { throw .cannotWrite(path: to, errorNumber: errno) }
    }

    /// A file name for an identifier, which may come from a stranger's JSON: what would leave the folder, hide the file
    /// or trouble a terminal is written in percent signs, and a long one is cut, ending in a sum of the whole.
    static func fileName(of id: String) -> String {
        var name = ""
        for (index, scalar) in id.unicodeScalars.enumerated() {
            let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
            if isControl || "/\\%:".unicodeScalars.contains(scalar) || (index == 0 && scalar == ".") {
                for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
                    name += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
                }
            } else {
                name.unicodeScalars.append(scalar)
            }
        }
        guard name.utf8.count > 200 else { return name }
        // FNV-1a: a name needs no more than to differ from its neighbours.
        let sum = id.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        var (head, width) = (String.UnicodeScalarView(), 0)
        for scalar in name.unicodeScalars {
            width += UTF8.width(scalar)
            guard width <= 180 else { break }
            head.append(scalar)
        }
        return String(head) + "~" + String(sum, radix: 16)
    }
}
