import Testing

@testable import MixedZone

/// Whole dumps, in our own words.
@Suite struct TextCleanerTests {
    @Test func regionalPaper() throws {
        let record = try dumpRecord(
            """
            Sport
            Athletics
            Hollins storms to county title in windy Melbury
            Teenager smashes club record that had stood since 1987
            By Sam Carter
            Sports Reporter
            Published 14th May 2019, 10:32
            Share
            Dee Hollins, pictured by the track (Picture: Melbury Harriers)
            Advertisement
            Hide AdDee Hollins ran the race of her life on Saturday to win the county 800m title.
            Sign up to our free daily newsletter
            The 17-year-old clocked 2:06.41 and said: "I never thought I'd do it."
            READ MORE: Hollins to miss indoor season
            READ NEXT
            Harriers sign three new coaches for winter season
            Share this article and the advertisement was his only income, he joked to friends.
            Most read
            Road closed for three weeks as works begin
            Comments
            harrierfan
            Well run Dee
            Copyright 2019 Melbury Mercury. All rights reserved.
            """)
        #expect(
            record.text == """
                Hollins storms to county title in windy Melbury

                Teenager smashes club record that had stood since 1987

                Dee Hollins ran the race of her life on Saturday to win the county 800m title.

                The 17-year-old clocked 2:06.41 and said: "I never thought I'd do it."

                Share this article and the advertisement was his only income, he joked to friends.
                """)
        #expect(record.blocks.map(\.kind) == [.title, .standfirst, .paragraph, .paragraph, .paragraph])
        #expect(record.metadata.authors == ["Sam Carter"])
        #expect(record.metadata.published == "2019-05-14T10:32")
        #expect(record.metadata.credits == ["Melbury Harriers"])
        #expect(record.removed.first?.sourceLine == 1)
    }

    @Test func wireCopyIsUnwrapped() throws {
        let record = try dumpRecord(
            """
                ZURICH, Aug 16 (Reuter) - Kenyan runner Peter Olwa broke his own
            world 3,000 metres steeplechase record on Wednesday, taking more
            than two seconds off the mark he set in Cologne last year.
                Olwa, 24, finished in seven minutes 59.18 seconds to become
            the first man under eight minutes.
                Results:
             1. Peter Olwa (Kenya)       7:59.18
             2. Mark Boit (Kenya)        8:06.02
            REUTER
            """)
        #expect(record.blocks.map(\.kind) == [.paragraph, .paragraph, .heading, .list])
        #expect(
            record.text.contains("his own world 3,000 metres steeplechase record on Wednesday, taking more than two"))
        #expect(record.metadata.dateline == "Zurich")
    }

    @Test func broadcaster() throws {
        let record = try dumpRecord(
            """
            Last updated on 3 May 2015 3 May 2015.From the section Athletics
            Media playback is not supported on this device
            Mia Thorne wins in Leeds
            Scot Mia Thorne won the women's 10k in Leeds for a third successive year.
            Image source, Getty Images
            Image caption, Thorne won in 32 minutes 10 seconds
            "I'm delighted," she said.
            Related Topics
            Athletics
            """)
        #expect(record.blocks.map(\.kind) == [.title, .paragraph, .caption, .paragraph])
        #expect(record.metadata.section == "Athletics" && record.metadata.modified == "2015-05-03")
        #expect(record.removed.map(\.rule).contains("caption.label"))
    }

    @Test(arguments: [
        "\"Subscribe to the theory or not, we won,\" she said.",
        "Do you agree? The referee did not.",
        "Sponsored by a local bakery, the team rode 300 miles in ten days.",
        "Comments from the coach were positive, and the crowd stayed for more.",
        "Follow the river path for two miles and the course turns east.",
        "By the last lap she was out of sight, and nobody followed.",
        "Read more than a page of the rules and you will fall asleep, he said.",
        "Home advantage counted: Lister won by a lap.",
        "Copyright was not the issue, she said, and the film was shown.",
    ])
    func sentencesStay(_ sentence: String) throws {
        let record = try dumpRecord(
            "Lister wins the hill race\n\nThe pack went by in the rain, she said.\n\n\(sentence)")
        #expect(record.removed.isEmpty, "\(record.removed)")
        #expect(record.text.hasSuffix(sentence))
    }

    @Test func doubtIsKeptAndSaid() throws {
        let record = try dumpRecord(
            "The pack went by in the rain, she said.\n\nDebate\n\nThe jury sat until midnight, they say.")
        #expect(record.text.contains("Debate"))
        #expect(record.warnings.map(\.code) == ["kept-in-doubt"])
    }

    @Test func aSectionLabelDoesNotTakeTheHeadline() throws {
        let record = try dumpRecord(
            "Latest news\nLister takes a third win on the hill\nThe pack went by in the rain, she said.")
        #expect(record.metadata.title == "Lister takes a third win on the hill")
    }

    @Test(
        .timeLimit(.minutes(10)),
        arguments: [
            String(repeating: "word. ", count: 400_000), String(repeating: "Home\nShare\nAnn Lister\n", count: 30_000),
            String(repeating: "Hide Ad", count: 300_000), String(repeating: "Why? ", count: 200_000),
            String(repeating: "&amp;â€™", count: 100_000), String(repeating: "(", count: 500_000) + ")",
            String(repeating: "Sponsor\n\nx\n", count: 20_000), String(repeating: "The pack went by\n", count: 50_000),
            "e" + String(repeating: "\u{301}", count: 300_000),
        ])
    func hostileInputEnds(_ text: String) {
        // The cleaner alone: the budget of the later stages is theirs. An input that is nothing but furniture leaves none.
        let bytes = Array(text.utf8)
        let description = SourceDescription(
            path: nil, url: nil, format: .text, encoding: "utf-8", bytes: bytes.count, sha256: "")
        let article = TextCleaner().clean(Source(id: "a", description: description, bytes: bytes))
        #expect(!article.blocks.isEmpty || !article.removed.isEmpty)
        #expect(article.bytes.count <= 2 * bytes.count)  // A blank line between blocks is all that is added.
    }
}
