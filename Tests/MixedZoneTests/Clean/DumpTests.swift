import Testing

@testable import MixedZone

/// Whole dumps: the furniture goes, no sentence of the article goes with it.
@Suite struct DumpTests {
    @Test(arguments: (DumpsOfNetworks.all + DumpsOfPapers.all).map(\.name), ["\n", "\n\n"])
    func keepsTheArticleAlone(name: String, separator: String) throws {
        let dump = try #require((DumpsOfNetworks.all + DumpsOfPapers.all).first { $0.name == name })
        let lines = dump.text.split(separator: "\n").map { (tag: $0.first, text: String($0.dropFirst(2))) }
        let record = try dumpRecord(lines.map(\.text).joined(separator: separator))
        let found = Set(record.text.split(separator: "\n").map(String.init))
        for line in lines where line.tag == "A" {
            #expect(record.text.contains(line.text), "lost: \(line.text)")
        }
        let left = lines.filter { $0.tag == "F" && found.contains($0.text) }.map(\.text)
        #expect(left.count * 10 <= lines.count, "left: \(left)")
    }

    @Test func takesOutLabelsAboveTheHeadline() throws {
        let label =
            "Menu\nSkip to content\nHILL RUNNING\nLister wins the hill race for the third time\nShe led from the start."
        #expect(try dumpRecord(label).removed.map(\.text) == ["Menu", "Skip to content", "HILL RUNNING"])
        // With nothing above it a word in capitals names the event, and so does one above a list of results.
        #expect(try dumpRecord("DECATHLON\nLister leads the field after the first day\nShe led.").removed.isEmpty)
        #expect(
            try dumpRecord("Menu\nSkip to content\nWOMEN\n1. Ann Lister (Hill) 10:12\n2. Eva Novak (Moor) 10:15").text
                .contains("WOMEN"))
    }

    /// Sentences and headings that begin like prompts.
    @Test func leavesNearMissesAlone() throws {
        let text = """
            Northern crew takes the cup for the third year in a row
            Search for a new coach ended on Monday.
            More about that race later.
            See all four laps and you understand the tactics.
            For more information on the route, runners were sent to the desk.
            Find more speed on the bends and you beat anyone.
            The views expressed by the riders' union were ignored for years.
            Reproduction of the 1908 course proved impossible.
            All times are provisional until the jury meets.
            Privacy policy: the club had none until last year.
            Read our lips, the captain shouted.
            Play our own game: that was the plan.
            Join us on Saturday for the relays in the park.
            Log in or drop out, the organisers told entrants.
            Share with the field the work at the front, or lose.
            Please register at the desk before nine.
            Get unlimited laps out of an old bike and you have won.
            Watch on as others go, the coach told them.
            Continue reading the river and you stay upright.
            Keep reading the race, her father had told her.
            Become a member of the winning crew and you eat free.
            Comments were few after the final.
            Top comment of the day came from the starter.
            Her end was near when the bell rang.
            More followed in the evening.
            The end
            Up next was the 200m.
            Follow the leaders, they said.
            Email had not been invented when he ran 3:59.
            X marked the spot.
            Ann Lister is a reporter for the Hill Post when she is not winning races.
            In Oslo the day began with rain.
            Exclusive by nature, the club admits ten members a year.
            Subscribers to the old theory were few.
            Cookies and adverts were handed out at the finish. Sign up was brisk.
            The newsletter of the club had it first.
            Ads lined the course. The crowd loved it.
            Men
            1. Jo Field 9:58
            2. Sam Reed 10:02
            Results
            Women's 100m: 1 Eva Novak 11.20, 2 Ann Lister 11.31
            Notes
            He was 31.
            MORE THAN A RACE
            It was. Jo Field 9:58, Sam Reed 10:02.
            Sam Reed at the finish
            More to come: the relays, the hurdles and the walk.
            Labels: nobody here wants them.
            Have an item to sell? So had the club.
            Ask me after Chicago, she said.
            [The clock stopped twice.]
            Wind: +1.2
            Field - Reed - Novak
            She was given the baton. Now she had to run. Get the latest time from the clock.
            Then they went home.
            Jo Brook covers 400 metres faster than any woman in the valley, the editor of the yearbook says.
            """
        let record = try dumpRecord(text)
        #expect(record.removed.isEmpty, "\(record.removed.map(\.text))")
    }
}
