/// Turns of phrase for places.
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

    /// `phrases | place | medal`: what the subject did.
    static let idioms = """
        achieved a double, achieved the double, atop the podium, breaking the tape, breasted the tape, breasted the tape first | 1
        broke the tape, came away victorious, came out best, came out on top, came out top, cantered home, carried all before her | 1
        carried all before him, carried off the prize, carried the day, claimed a double, claimed the double, claimed top honors | 1
        claimed top honours, claimed top place, claimed top spot, collected the trophy, coming out on top | 1
        completed a distance double, completed a double, completed a hat-trick, completed a sprint double, completed a treble | 1
        completed the double, completed the hat-trick, completed the sprint double, completed the treble, did the double | 1
        did the sprint double, earned top honors, earned top honours, earned top spot, emerged victorious, emerging victorious | 1
        finished top, grabbed top spot, had the race won, headed the field, landed a double, landed the double, lifted the cup | 1
        lifted the shield, lifted the trophy, lifting the cup, lifting the trophy, made it four in a row, made it three in a row | 1
        made it two in a row, made it two out of two, on the top step, proved victorious, pulled off a double, pulled off the double | 1
        recorded a double, romped away, romped home, romping home, scored a double, shared top spot, strolled home | 1
        swept all before her, swept all before him, taking the spoils, the top step of the podium, took first prize | 1
        took the checkered flag, took the chequered flag, took the flag, took the laurels, took the spoils, took the top honors | 1
        took the top honours, took the top spot, took the top step, took top honors, took top honours, took top place, took top spot | 1
        topped the class, topped the field, topped the podium, topping the podium, was the best in the final, was unbeatable | 1
        was victorious, were victorious, won first prize, won the day | 1
        the middle step of the podium, the second step of the podium, took second prize, won second prize | 2
        completed the podium, completed the top three, completing the podium, completing the top three, rounded out the podium | 3
        rounded out the top three, rounding out the podium, rounding out the top three, the bottom step of the podium | 3
        the final step of the podium, the lowest step of the podium, the third step of the podium | 3
        striking gold, struck gold | 1 | gold
        struck silver | 2 | silver
        struck bronze | 3 | bronze
        """
}
