import Testing

@testable import MixedZone

/// Every passage of `owners.tsv` through the whole pipeline: whose place and whose mark are told there, and of what.
///
/// A row is a text with `\n` for a new line, a tab, and `surname | event | place | value; …` with `-` for what is not told.
@Suite struct OwnerPassageTests {
    /// Who is in the passages; some name them by initials or surname.
    private static let field = "Ana Bell, Jo Dean, Eve Fox, Tom Hale, Max Ito and Rex Lang were there on Sunday.\n\n"

    @Test func filesExactlyWhatIsTold() throws {
        let rows = try Repository.text("Tests/MixedZoneTests/Results/owners.tsv").split(separator: "\n")
        #expect(rows.count > 30)
        for row in rows {
            let parts = row.split(separator: "\t")
            try #require(parts.count == 2)
            let text = Self.field + String(parts[0]).replacing("\\n", with: "\n")
            let found = try Pipeline().record(of: RecordFixture.source(text)).results.map { result in
                let name = result.athlete.split(separator: " ").last?.lowercased() ?? ""
                let mark = result.mark.map { String(describing: ($0.value * 100).rounded() / 100) } ?? "-"
                return "\(name) | \(result.event ?? "-") | \(result.rank.map(String.init) ?? "-") | \(mark)"
            }
            let wanted = parts[1].split(separator: "; ").map(String.init)
            #expect(found.sorted() == wanted.sorted(), "\(text)")
        }
    }
}
