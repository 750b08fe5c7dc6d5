/// People whom a user names in a file: canonical names, other names, nations and identifiers.
///
/// The file is CSV by RFC 4180 in UTF-8 with a header. The columns, in any order: `name`, which must be there; `aliases`,
/// separated by semicolons; `nation`, an IOC code or an English name; `sex`; `birth date`; and any column whose name
/// ends in `id` (`world_athletics_id`, `Wikidata ID`). Other columns are passed over.
public struct Roster: Sendable {
    /// One person of the roster.
    struct Entry: Sendable {
        /// The line of the file.
        let line: Int
        /// The canonical name.
        let name: String
        /// Other names of the person.
        let aliases: [String]
        /// The IOC code.
        let nation: String?
        /// Whether pronouns for the person are `he` or `she`.
        let sex: PersonEntry.Sex?
        /// The year of birth.
        let birthYear: Int?
        /// Identifiers by the name of their column in camel case (`worldAthleticsId`).
        let ids: [String: String]
    }

    /// The people in the order of the file.
    let entries: [Entry]

    /// How many people there are.
    public var count: Int { entries.count }

    /// Reads a roster.
    public init(csv bytes: [UInt8]) throws(RosterError) {
        let rows = try CSVReader.rows(of: bytes)
        guard let header = rows.first else { throw RosterError(line: 1, reason: .empty) }
        let columns = try RosterColumns(header)
        var entries: [Entry] = []
        var lineOfName: [String: Int] = [:]
        var lineOfID: [String: Int] = [:]
        for row in rows.dropFirst() {
            let entry = try columns.entry(row)
            let key = RosterIndex.key(entry.name)
            if let line = lineOfName[key] {
                throw RosterError(line: row.line, reason: .repeatedName(entry.name, line: line))
            }
            lineOfName[key] = row.line
            for (column, id) in entry.ids.sorted(by: { $0.key < $1.key }) {
                if let line = lineOfID["\(column) \(id)"] {
                    throw RosterError(line: row.line, reason: .repeatedID(id, column: column, line: line))
                }
                lineOfID["\(column) \(id)"] = row.line
            }
            entries.append(entry)
        }
        self.entries = entries
    }
}

/// Which column of a roster holds what.
struct RosterColumns {
    private var name = -1
    private var aliases: Int?
    private var nation: Int?
    private var sex: Int?
    private var birthDate: Int?
    private var ids: [(column: Int, key: String)] = []
    private let count: Int

    init(_ header: CSVReader.Row) throws(RosterError) {
        count = header.cells.count
        if count == 1, header.cells[0].contains(where: { $0 == ";" || $0 == "\t" }) {
            throw RosterError(line: header.line, reason: .notCommas)
        }
        var seen: Set<String> = []
        for (column, title) in header.cells.enumerated() where !title.isEmpty {
            let words = title.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
            guard seen.insert(words.joined(separator: " ")).inserted else {
                throw RosterError(line: header.line, reason: .repeatedColumn(title))
            }
            switch words.joined(separator: " ") {
            case "name": name = column
            case "aliases", "alias": aliases = column
            case "nation", "country", "noc": nation = column
            case "sex", "gender": sex = column
            case "birth date", "birthdate", "date of birth", "dob", "born": birthDate = column
            default: if let key = Self.key(of: words) { ids.append((column, key)) }
            }
        }
        guard name >= 0 else { throw RosterError(line: header.line, reason: .missingColumn("name")) }
    }

    /// `worldAthleticsId` for `World Athletics ID`; nil for columns that hold no identifiers.
    private static func key(of words: [String]) -> String? {
        guard let first = words.first, let last = words.last, last.hasSuffix("id") else { return nil }
        let isWord =
            last == "id" || ["wikidataid", "athleteid", "aaid", "waid", "iaafid", "tilastopajaid"].contains(last)
        guard isWord else { return nil }
        return ([first] + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }).joined()
    }

    func entry(_ row: CSVReader.Row) throws(RosterError) -> Roster.Entry {
        guard row.cells.count == count else {
            throw RosterError(line: row.line, reason: .cells(found: row.cells.count, wanted: count))
        }
        func cell(_ column: Int?) -> String? {
            guard let column, !row.cells[column].isEmpty else { return nil }
            return row.cells[column]
        }
        guard let name = cell(self.name) else { throw RosterError(line: row.line, reason: .missingName) }
        var identifiers: [String: String] = [:]
        for (column, key) in ids { identifiers[key] = cell(column) }
        let aliases = (cell(self.aliases) ?? "").split(separator: ";").map { part in
            String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
        return Roster.Entry(
            line: row.line, name: name, aliases: aliases.filter { !$0.isEmpty },
            nation: try cell(nation).map { text throws(RosterError) in try Self.nation(text, row.line) },
            sex: try cell(sex).map { text throws(RosterError) in try Self.sex(text, row.line) },
            birthYear: try cell(birthDate).map { text throws(RosterError) in try Self.year(text, row.line) },
            ids: identifiers)
    }

    private static func nation(_ text: String, _ line: Int) throws(RosterError) -> String {
        let nations = Knowledge.standard.nations
        guard let code = nations.code(text.uppercased()) ?? nations.codeOfName(text) else {
            throw RosterError(line: line, reason: .unknownNation(text))
        }
        return code
    }

    private static func sex(_ text: String, _ line: Int) throws(RosterError) -> PersonEntry.Sex {
        switch text.lowercased() {
        case "m", "male", "man", "men", "men's": return .male
        case "f", "w", "female", "woman", "women", "women's": return .female
        default: throw RosterError(line: line, reason: .unknownSex(text))
        }
    }

    private static func year(_ text: String, _ line: Int) throws(RosterError) -> Int {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { $0.allSatisfy(\.isASCII) ? Int($0) : nil }
        let isDate =
            parts.count == 3 && numbers.count == 3 && parts.map(\.count) == [4, 2, 2] && (1...12).contains(numbers[1])
            && (1...31).contains(numbers[2])
        guard isDate || parts.count == 1 && numbers.count == 1 && parts[0].count == 4,
            (1800...2100).contains(numbers[0])
        else { throw RosterError(line: line, reason: .badDate(text)) }
        return numbers[0]
    }
}
