/// Phrases for races that were not started, not finished or lost to a disqualification.
enum StatusPhrasesTable {
    /// What denies the verb behind it.
    static let failings = """
        could not, couldn't, did not, did not manage to, didn't, failed to, failing to, fails to, never, never managed to, not able to
        unable to, was unable to
        """

    /// `verbs | status`: what was not done, behind one of ``failings``.
    static let failed = """
        beat the cut-off, beat the time limit, clear a height, clear her opening, clear his opening, clear the opening | DNF
        complete her, complete his, complete the, completed the, continue, finish, finished, get round, go on, go the distance | DNF
        last the distance, make it round, make it to the finish, make the cut-off, make the finish, make the time limit, post a | DNF
        reach the end, reach the finish, reach the line, reached the finish, record a, register a, see out the, stay the distance | DNF
        survive the first | DNF
        appear for the, appear in the, come to the line, contest the, face the starter, go to the line, line up | DNS
        make it to the start, make the start, reach the start, start, started, take her place, take his place, take the start | DNS
        take their place, turn out for the, turn up for the | DNS
        """

    /// `phrases | status`: what happened to the subject; `*` stands for any one word.
    static let statuses = """
        been disqualified, being disqualified, disqualified after, disqualified for, false-started and was out, got disqualified | DQ
        had * result annulled, had * time annulled, is disqualified, put * out of the race, received a third red card, stripped of | DQ
        thrown out of, was disqualified, was dq'd, was dsq'd, was ejected, was eliminated for, was excluded for, was excluded from | DQ
        was given a red card, was penalised out of, was pulled out by the judges, was ruled out for, was ruled out of the race | DQ
        was shown a red card, was shown a third red card, was shown the red card, was thrown out, was thrown out of | DQ
        were disqualified, were dq'd | DQ
        abandoned, among the casualties, among the fallers, among the non-finishers, among the retirements, among those to retire | DNF
        and is out, and was out, and were out, be carried off, be helped from, be helped off, be lifted from, be stretchered off | DNF
        blew an engine, blew her engine, blew his engine, bombed out, bowed out at, called it a day, called it quits, climbed off | DNF
        climbed off at, coasted to a halt, crashed out, crashing out, day ended in, day ended on, day ended with, day was over | DNF
        dropped out, dropped the baton and was out, dropping out, ended in the barriers, ended up in the barriers, engine blew | DNF
        failed at * opening height, failed with all three, forced out after, forced out at, forced to abandon, forced to drop out | DNF
        forced to give up, forced to pull up, forced to quit, forced to retire, forced to withdraw at, fouled all three | DNF
        fouled out, gave up after, gave up at, ground to a halt, had to abandon, had to be helped off, had to drop out | DNF
        had to give up, had to pull up, had to retire, hobbled off, hooked a tip, limped away, limped off, limped out of | DNF
        missed a gate and was out, missed the cut-off, missed the time limit, never finished the race, never got round | DNF
        no heighted, no-heighted, packed after, packed at, packed with, pulled into the pits, pulled off the course | DNF
        pulled off the track, pulled up, pulling up, quit after, quit at, quit on, quit the race, quit with, race ended at | DNF
        race ended in, race ended on, race ended when, race was over, recorded a dnf, recorded no height, recorded no mark | DNF
        recorded retired after * lap, retired after * laps, retired at, retired from the final, retired from the race | DNF
        retired hurt, retired ill, retired on lap, retired on the * lap, retired to the pits, retired with, scratched at | DNF
        skied out, slid out, spun out, stepped off after, stepped off at, stepped off the course, stepped off the road | DNF
        stepped off the track, stopped after, stopped at, stopped at halfway, stopped with, straddled, straddled a gate | DNF
        three failures at, tipped out, walked off the course, walked off the track, was a non-finisher | DNF
        was carried off, was classified as a non-finisher, was helped from, was helped off, was lapped out, was out of the race | DNF
        was put out by, was stretchered off, was timed out, was unable to finish, went no further, went out at, went out on lap | DNF
        went out on the, went out with, were non-finishers, were out of the race | DNF
        cried off, forced to withdraw, had to withdraw, missed the championships because, missed the championships through | DNS
        missed the championships with, missed the event because, missed the event through, missed the event with | DNS
        missed the final after, missed the final because, missed the final through, missed the final with | DNS
        missed the games because, missed the games through, missed the games with, missed the race after, missed the race because | DNS
        missed the race through, missed the race with, missed the start, pull out, pulled out, pulling out, recorded a dns | DNS
        sat out the final, scratched, scratched before, was a late withdrawal, was a non-starter, was forced out by | DNS
        was forced out of, was forced out with, was ruled out by, was ruled out with, was scratched, was unable to start | DNS
        was withdrawn, were non-starters, withdraw before, withdraw with, withdrew, withdrew before, withdrew from, withdrew ill | DNS
        withdrew injured, withdrew on the morning, withdrew shortly before, withdrew with | DNS
        """
}
