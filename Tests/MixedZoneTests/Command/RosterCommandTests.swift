import Testing

/// `--roster` as a user gives it.
@Suite struct RosterCommandTests {
    private static let roster = "name,aliases,nation,wa_id\nIlsebill Varnhagen,Ilse Varnhagen,GER,7\n"

    @Test func givesNamesNationsAndIdentifiers() throws {
        let folder = try TemporaryFolder()
        let (article, roster) = (
            try folder.write(goodArticle, to: "a.txt"), try folder.write(Self.roster, to: "roster.csv")
        )
        let run = try Tool.run(["extract", article, "--roster", roster, "--quiet"])
        #expect(run.status == 0)
        #expect(run.output.contains("\"ids\":{\"waId\":\"7\"}"))
        #expect(run.output.contains("\"name\":\"Ilsebill Varnhagen\""))
        let explained = try Tool.run(["explain", article, "--roster", roster])
        #expect(explained.status == 0)
        #expect(explained.output.contains("Ilsebill Varnhagen (athlete, GER)"))
    }

    @Test(arguments: ["extract", "explain"]) func endsOnABadRosterWithItsLine(command: String) throws {
        let folder = try TemporaryFolder()
        let article = try folder.write(goodArticle, to: "a.txt")
        let roster = try folder.write("name,nation\nIlse Varnhagen,GER\nilse varnhagen,GER\n", to: "roster.csv")
        let run = try Tool.run([command, article, "--roster", roster])
        #expect(run.status == 65)
        #expect(run.output.isEmpty)
        #expect(
            run.errors == [
                "mixedzone: error: \(roster):3: the name 'ilse varnhagen' stands on line 2 already"
            ])
    }

    @Test func endsOnAMissingRoster() throws {
        let folder = try TemporaryFolder()
        let article = try folder.write(goodArticle, to: "a.txt")
        let run = try Tool.run(["extract", article, "--roster", "\(folder.path)/none.csv"])
        #expect(run.status == 66)
        #expect(run.errors.count == 1)
    }
}
