/// Why a roster cannot be used, and on which line.
public struct RosterError: Error, Sendable, Hashable {
    /// The line of the file, from 1.
    public let line: Int
    /// What is wrong there.
    public let reason: Reason

    /// What can be wrong with a roster.
    public enum Reason: Sendable, Hashable {
        /// Bytes that are no UTF-8.
        case notUTF8
        /// A quotation mark that opens a cell and is never closed.
        case unclosedQuote
        /// Text behind the closing quotation mark of a cell.
        case strayQuote
        /// A file without one line.
        case empty
        /// The header separates its columns by semicolons or tabs.
        case notCommas
        /// A column that must be there.
        case missingColumn(String)
        /// Two columns of one name.
        case repeatedColumn(String)
        /// A row with fewer or more cells than the header.
        case cells(found: Int, wanted: Int)
        /// A row without a name.
        case missingName
        /// A name that an earlier line has.
        case repeatedName(String, line: Int)
        /// An identifier that an earlier line has.
        case repeatedID(String, column: String, line: Int)
        /// A nation that is neither a code nor a name of one.
        case unknownNation(String)
        /// A sex that is none of those understood.
        case unknownSex(String)
        /// A date of birth in another form than 1997-10-08 or 1997.
        case badDate(String)
    }

    /// A sentence for a person, without the line.
    public var message: String {
        switch reason {
        case .notUTF8: "not UTF-8; save the roster as CSV in UTF-8"
        case .unclosedQuote: "a quotation mark opens a cell and is never closed"
        case .strayQuote: "text follows the closing quotation mark of a cell"
        case .empty: "no header; the first line names the columns"
        case .notCommas: "no commas in the header; a roster separates its columns by commas"
        case .missingColumn(let name): "no column '\(name)' in the header"
        case .repeatedColumn(let name): "the column '\(name)' stands twice in the header"
        case .cells(let found, let wanted): "\(found) cells where the header has \(wanted)"
        case .missingName: "no name"
        case .repeatedName(let name, let line): "the name '\(name)' stands on line \(line) already"
        case .repeatedID(let id, let column, let line): "the \(column) '\(id)' stands on line \(line) already"
        case .unknownNation(let nation): "'\(nation)' is no nation; give an IOC code as NOR, or the English name"
        case .unknownSex(let sex): "'\(sex)' is no sex; give men or women, M or F"
        case .badDate(let date): "'\(date)' is no date of birth; give 1997-10-08, or 1997"
        }
    }
}
