/// The rules that find marks.
enum MarkRules {
    static let all: [Rule] = [
        MarkUnitTime.rule, MarkWordedFraction.rule, MarkBarrier.rule, MarkRoundSeconds.rule, MarkClock.rule,
        MarkClock.repair,
        MarkBare.rule, MarkPlusGap.rule, MarkMetric.rule, MarkImperial.rule, MarkPoints.rule, MarkSeries.rule,
        MarkListedGap.rule,
        MarkSpelledClock.rule, MarkImperialGap.rule, MarkFlat.rule, MarkCovered.rule, MarkRoundNumber.rule,
    ]
}
