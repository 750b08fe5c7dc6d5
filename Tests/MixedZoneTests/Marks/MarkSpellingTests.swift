import Testing

@testable import MixedZone

/// One meaning, many spellings.
@Suite struct MarkSpellingTests {
    @Test(arguments: [
        "3:27.65", "3.27.65", "3.27:65", "3:27:65", "3'27\"65", "3’27”65", "3′27″65", "3-27.65", "3:27,65",
        "3 minutes 27.65",
        "3min 27.65sec", "3mins 27.65secs", "3m 27.65s", "3m27.65s", "three minutes 27.65 seconds",
        "three minutes, 27.65 seconds",
        "three minutes and 27.65 seconds", "3 min. 27.65 sec.", "3 minutes, 27.65 seconds",
    ]) func readsAMiddleDistanceTime(spelling: String) throws {
        let marks = MarkProbe.marks(in: "He won the men's 1500m in \(spelling) at the meeting.")
        let mark = try #require(marks.first)
        #expect(marks.count == 1)
        #expect(mark.kind == .time && mark.value == 207.65 && mark.normalized == "3:27.65")
        #expect(mark.event == "1500m")
    }

    @Test(arguments: [
        "2:04:45", "2:04.45", "2.04.45", "2.04:45", "2h 04:45", "2hrs 4mins 45secs", "2hr 04min 45sec", "2h04m45s",
        "two hours, four minutes and 45 seconds", "two hours four minutes 45 seconds", "2 hours, 4 minutes, 45 seconds",
        "2hrs. 4mins. 45secs.", "02:04:45", "2h 4' 45\"",
    ]) func readsAMarathonTime(spelling: String) throws {
        let marks = MarkProbe.marks(in: "He won the men's marathon in \(spelling) on Sunday.")
        let mark = try #require(marks.first)
        #expect(marks.count == 1)
        #expect(mark.kind == .time && mark.value == 7485 && mark.normalized == "2:04:45")
    }

    @Test(arguments: ["9.58", "9.58s", "9.58secs", "9.58 seconds", "9.58sec", "9.58 sec.", "9,58"])
    func readsASprintTime(spelling: String) throws {
        let mark = try #require(MarkProbe.marks(in: "He won the 100m in \(spelling) in the final.").first)
        #expect(mark.kind == .time && mark.value == 9.58 && mark.normalized == "9.58" && !mark.isRepaired)
    }

    @Test(arguments: [
        "two hundredths of a second", "0.02secs", "0.02 seconds", ".02 seconds", "0.02", "0.02s", "0.02sec",
        "two-hundredths of a second", "2 hundredths of a second",
    ]) func readsAMargin(spelling: String) throws {
        let mark = try #require(MarkProbe.marks(in: "He won the 100m by \(spelling) from Vide.").first)
        #expect(mark.kind == .gap && mark.value == 0.02 && mark.normalized == "+0.02")
    }

    @Test(arguments: ["8.95m", "8.95 m", "8.95 metres", "8.95 meters", "8.95", "8,95m"])
    func readsALength(spelling: String) throws {
        let mark = try #require(
            MarkProbe.marks(in: "He won the long jump with a leap of \(spelling) in the last round.").first)
        #expect(mark.kind == .distance && mark.value == 8.95 && mark.normalized == "8.95m")
    }

    @Test(arguments: ["6-10¼", "6-10 1/4", "6-10.25", "6ft 10¼in", "6 feet 10 1/4 inches", "6ft 10.25in", "6' 10¼\""])
    func readsFeetAndInches(spelling: String) throws {
        let mark = try #require(
            MarkProbe.marks(in: "He won the high jump with a clearance of \(spelling) in May.").first)
        #expect(mark.kind == .height && mark.value == 2.08915 && mark.normalized == "2.09m")
    }

    /// The same figures are seconds, minutes or hours as the event has it.
    @Test(arguments: [
        ("marathon", "2:13:06", 7986.0, false), ("800m", "1:43:06", 103.06, true), ("5000m", "13:13:66", 793.66, true),
        ("marathon", "2:24.45", 8685, true), ("half marathon", "1.02.30", 3750, true),
        ("10,000m", "27.05.11", 1625.11, false),
        ("100m freestyle", "1:02:31", 62.31, true), ("200m butterfly", "2.08:11", 128.11, true),
        ("1500m freestyle", "15:44:30", 944.3, true), ("400m individual medley", "4-08.26", 248.26, false),
        ("50m backstroke", "27,06", 27.06, false), ("4000m individual pursuit", "4:12:33", 252.33, true),
        ("single sculls", "7:02:51", 422.51, true), ("coxless pair", "6.41:04", 401.04, true),
        ("K1 1000m", "3:45:12", 225.12, true), ("slalom", "1:42:77", 102.77, true),
        ("4x100m relay", "38:07", 38.07, true), ("3000m steeplechase", "8.21:40", 501.4, true),
        ("20km walk", "1:19.12", 4752, true), ("1500m", "3.27:65", 207.65, true), ("3,000m", "7:39:89", 459.89, true),
        ("mile", "3.59.4", 239.4, false),
    ]) func repairsByEvent(event: String, printed: String, value: Double, isRepaired: Bool) throws {
        let mark = try #require(MarkProbe.marks(in: "Tamm won the men's \(event) in \(printed) from Vide.").first)
        #expect(mark.value == value)
        #expect(mark.isRepaired == isRepaired)
        #expect(mark.event != nil)
    }

    @Test func doubtsWhatNoEventDecides() throws {
        let sure = try #require(MarkProbe.marks(in: "The runner won the 5000m race in a time of 14:32:10.").first)
        let unsure = try #require(MarkProbe.marks(in: "The runner won the race in a time of 14:32:10.").first)
        #expect(sure.value == 872.1)
        #expect(unsure.confidence < 0.7)
        #expect(sure.confidence > unsure.confidence)
    }

    @Test func readsTheWindAndNotAsAMark() {
        let marks = MarkProbe.marks(in: "She won the 100m in 10.72 (+1.8m/s) and the long jump with 6.98m (-0.3).")
        #expect(marks.map(\.wind) == [1.8, -0.3])
        #expect(marks.map(\.normalized) == ["10.72", "6.98m"])
    }
}
