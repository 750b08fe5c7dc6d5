/// Turns of phrase for places and for races that ended early.
enum PlacingIdiomsTable {
    /// `past form | other forms`: of the verbs with which ``idioms`` begin.
    static let forms = """
        took | take takes taking
        broke | break breaks
        breasted | breast breasting
        struck | strike strikes
        completed | completing
        lifted | lift
        claimed | claim claiming
        earned | earn earning
        topped | top
        won | win winning
        came | come
        emerged | emerge
        carried | carry carrying
        landed | land landing
        """

    /// `phrase | place | medal`: what the subject did.
    static let idioms = """
        broke the tape | 1
        breaking the tape | 1
        breasted the tape | 1
        breasted the tape first | 1
        was victorious | 1
        were victorious | 1
        emerged victorious | 1
        emerging victorious | 1
        proved victorious | 1
        romped home | 1
        romping home | 1
        romped away | 1
        cantered home | 1
        strolled home | 1
        topped the podium | 1
        topping the podium | 1
        topped the field | 1
        took the top step | 1
        took top spot | 1
        took top place | 1
        claimed top spot | 1
        claimed top place | 1
        earned top spot | 1
        shared top spot | 1
        grabbed top spot | 1
        finished top | 1
        came out top | 1
        topped the class | 1
        the second step of the podium | 2
        took the top spot | 1
        on the top step | 1
        atop the podium | 1
        the top step of the podium | 1
        the middle step of the podium | 2
        the lowest step of the podium | 3
        the bottom step of the podium | 3
        the third step of the podium | 3
        the final step of the podium | 3
        rounded out the podium | 3
        rounded out the top three | 3
        rounding out the podium | 3
        rounding out the top three | 3
        completed the top three | 3
        completing the top three | 3
        completing the podium | 3
        did the sprint double | 1
        achieved the double | 1
        achieved a double | 1
        claimed a double | 1
        claimed the double | 1
        recorded a double | 1
        scored a double | 1
        landed a double | 1
        landed the double | 1
        pulled off the double | 1
        pulled off a double | 1
        completed a hat-trick | 1
        completed the hat-trick | 1
        completed a treble | 1
        completed the treble | 1
        completed the podium | 3
        took top honours | 1
        took top honors | 1
        took the top honours | 1
        took the top honors | 1
        claimed top honours | 1
        claimed top honors | 1
        earned top honours | 1
        earned top honors | 1
        took the spoils | 1
        taking the spoils | 1
        took the laurels | 1
        took first prize | 1
        won first prize | 1
        took second prize | 2
        won second prize | 2
        struck gold | 1 | gold
        striking gold | 1 | gold
        struck silver | 2 | silver
        struck bronze | 3 | bronze
        took the chequered flag | 1
        took the checkered flag | 1
        took the flag | 1
        had the race won | 1
        won the day | 1
        carried the day | 1
        carried off the prize | 1
        completed a sprint double | 1
        completed the sprint double | 1
        completed a distance double | 1
        completed the double | 1
        completed a double | 1
        did the double | 1
        lifted the cup | 1
        lifted the trophy | 1
        lifted the shield | 1
        lifting the trophy | 1
        lifting the cup | 1
        collected the trophy | 1
        came out on top | 1
        coming out on top | 1
        came out best | 1
        came away victorious | 1
        made it three in a row | 1
        made it two in a row | 1
        made it four in a row | 1
        made it two out of two | 1
        swept all before her | 1
        swept all before him | 1
        carried all before her | 1
        carried all before him | 1
        was the best in the final | 1
        headed the field | 1
        was unbeatable | 1
        """

    /// What denies the verb behind it.
    static let failings = """
        did not
        didn't
        could not
        couldn't
        failed to
        fails to
        failing to
        unable to
        not able to
        never
        never managed to
        did not manage to
        """

    /// `verb | status`: what was not done, behind one of ``failings``.
    static let failed = """
        finish | DNF
        finished | DNF
        complete the | DNF
        completed the | DNF
        complete his | DNF
        complete her | DNF
        continue | DNF
        go the distance | DNF
        go on | DNF
        get round | DNF
        last the distance | DNF
        stay the distance | DNF
        survive the first | DNF
        see out the | DNF
        make the finish | DNF
        make it to the finish | DNF
        make it round | DNF
        make the time limit | DNF
        make the cut-off | DNF
        beat the cut-off | DNF
        beat the time limit | DNF
        reach the finish | DNF
        reached the finish | DNF
        reach the line | DNF
        reach the end | DNF
        record a | DNF
        register a | DNF
        post a | DNF
        clear a height | DNF
        clear his opening | DNF
        clear her opening | DNF
        clear the opening | DNF
        start | DNS
        started | DNS
        take the start | DNS
        make the start | DNS
        make it to the start | DNS
        reach the start | DNS
        come to the line | DNS
        go to the line | DNS
        line up | DNS
        face the starter | DNS
        take her place | DNS
        take his place | DNS
        take their place | DNS
        contest the | DNS
        appear for the | DNS
        appear in the | DNS
        turn up for the | DNS
        turn out for the | DNS
        """

    /// `phrase | status`: what happened to the subject; `*` stands for any one word.
    static let statuses = """
        stripped of | DQ
        thrown out of | DQ
        was disqualified | DQ
        were disqualified | DQ
        been disqualified | DQ
        being disqualified | DQ
        is disqualified | DQ
        got disqualified | DQ
        disqualified for | DQ
        disqualified after | DQ
        was thrown out | DQ
        was ruled out for | DQ
        was ruled out of the race | DQ
        was ejected | DQ
        was thrown out of | DQ
        was dq'd | DQ
        was dsq'd | DQ
        were dq'd | DQ
        was shown the red card | DQ
        was shown a red card | DQ
        was shown a third red card | DQ
        received a third red card | DQ
        was given a red card | DQ
        was pulled out by the judges | DQ
        was eliminated for | DQ
        was penalised out of | DQ
        false-started and was out | DQ
        put * out of the race | DQ
        was excluded from | DQ
        was excluded for | DQ
        had * result annulled | DQ
        had * time annulled | DQ
        did not complete the | DNF
        did not go the distance | DNF
        was unable to finish | DNF
        unable to finish | DNF
        unable to complete the | DNF
        unable to continue | DNF
        could not finish | DNF
        could not continue | DNF
        was out of the race | DNF
        were out of the race | DNF
        quit after | DNF
        quit at | DNF
        quit on | DNF
        quit with | DNF
        quit the race | DNF
        pulled off the track | DNF
        pulled off the course | DNF
        pulled into the pits | DNF
        coasted to a halt | DNF
        ground to a halt | DNF
        day ended in | DNF
        day ended with | DNF
        day was over | DNF
        forced to withdraw at | DNF
        forced to quit | DNF
        forced to give up | DNF
        forced out at | DNF
        forced out after | DNF
        had to pull up | DNF
        had to give up | DNF
        had to be helped off | DNF
        failed to last the distance | DNF
        failed to get round | DNF
        failed to survive the first | DNF
        didn't complete the | DNF
        failed to complete the | DNF
        failed to make the finish | DNF
        failed to reach the finish | DNF
        never reached the finish | DNF
        never finished the race | DNF
        did not make it to the finish | DNF
        did not reach the finish | DNF
        was a non-finisher | DNF
        were non-finishers | DNF
        pulled up | DNF
        pulling up | DNF
        dropped out | DNF
        dropping out | DNF
        crashed out | DNF
        crashing out | DNF
        spun out | DNF
        skied out | DNF
        slid out | DNF
        tipped out | DNF
        bombed out | DNF
        bowed out at | DNF
        went out at | DNF
        packed at | DNF
        packed after | DNF
        packed with | DNF
        climbed off | DNF
        climbed off at | DNF
        stepped off the track | DNF
        stepped off the course | DNF
        stepped off the road | DNF
        stepped off after | DNF
        stepped off at | DNF
        walked off the track | DNF
        walked off the course | DNF
        was carried off | DNF
        be carried off | DNF
        be helped off | DNF
        be stretchered off | DNF
        be helped from | DNF
        be lifted from | DNF
        among the retirements | DNF
        among the non-finishers | DNF
        among the casualties | DNF
        among the fallers | DNF
        among those to retire | DNF
        and was out | DNF
        and were out | DNF
        and is out | DNF
        went out on lap | DNF
        went out with | DNF
        went out on the | DNF
        was stretchered off | DNF
        called it a day | DNF
        called it quits | DNF
        gave up at | DNF
        gave up after | DNF
        stopped at halfway | DNF
        stopped at | DNF
        stopped after | DNF
        stopped with | DNF
        scratched at | DNF
        blew an engine | DNF
        blew his engine | DNF
        blew her engine | DNF
        engine blew | DNF
        retired with | DNF
        retired on lap | DNF
        retired on the * lap | DNF
        retired after * laps | DNF
        retired after * lap | DNF
        retired at | DNF
        retired from the race | DNF
        retired hurt | DNF
        retired ill | DNF
        retired to the pits | DNF
        retired from the final | DNF
        forced to retire | DNF
        forced to abandon | DNF
        forced to pull up | DNF
        forced to drop out | DNF
        had to retire | DNF
        had to drop out | DNF
        had to abandon | DNF
        abandoned | DNF
        straddled | DNF
        straddled a gate | DNF
        missed a gate and was out | DNF
        hooked a tip | DNF
        failed to clear a height | DNF
        failed to clear his opening | DNF
        failed to clear her opening | DNF
        failed at * opening height | DNF
        failed to post a | DNF
        failed with all three | DNF
        fouled all three | DNF
        fouled out | DNF
        no-heighted | DNF
        no heighted | DNF
        recorded no mark | DNF
        recorded no height | DNF
        recorded three fouls | DNF
        was lapped out | DNF
        limped off | DNF
        limped out of | DNF
        hobbled off | DNF
        limped away | DNF
        was helped off | DNF
        was helped from | DNF
        three failures at | DNF
        three fouls | DNF
        recorded a dnf | DNF
        recorded a dns | DNS
        was classified as a non-finisher | DNF
        ended in the barriers | DNF
        ended up in the barriers | DNF
        dropped the baton and was out | DNF
        never got round | DNF
        did not get round | DNF
        did not last the distance | DNF
        did not see out the | DNF
        went no further | DNF
        was timed out | DNF
        missed the cut-off | DNF
        missed the time limit | DNF
        race ended on | DNF
        race ended at | DNF
        race ended when | DNF
        race ended in | DNF
        race was over | DNF
        day ended on | DNF
        was put out by | DNF
        was unable to start | DNS
        unable to start | DNS
        unable to take her place | DNS
        unable to take his place | DNS
        was a late withdrawal | DNS
        did not take the start | DNS
        did not line up | DNS
        did not make the start | DNS
        did not face the starter | DNS
        did not contest the | DNS
        was a non-starter | DNS
        were non-starters | DNS
        failed to make the start | DNS
        had to withdraw | DNS
        forced to withdraw | DNS
        withdrew | DNS
        withdrew from | DNS
        withdraw before | DNS
        withdraw with | DNS
        withdrew before | DNS
        withdrew on the morning | DNS
        withdrew with | DNS
        withdrew injured | DNS
        withdrew ill | DNS
        withdrew shortly before | DNS
        was withdrawn | DNS
        scratched | DNS
        scratched before | DNS
        was scratched | DNS
        was forced out with | DNS
        was forced out by | DNS
        was forced out of | DNS
        was ruled out with | DNS
        was ruled out by | DNS
        missed the start | DNS
        missed the race because | DNS
        missed the final because | DNS
        missed the race after | DNS
        missed the final after | DNS
        missed the event because | DNS
        missed the event with | DNS
        missed the event through | DNS
        missed the championships because | DNS
        missed the championships with | DNS
        missed the championships through | DNS
        missed the games with | DNS
        missed the games because | DNS
        missed the games through | DNS
        missed the final with | DNS
        missed the race with | DNS
        missed the final through | DNS
        missed the race through | DNS
        pull out | DNS
        pulled out | DNS
        pulling out | DNS
        cried off | DNS
        sat out the final | DNS
        """
}
