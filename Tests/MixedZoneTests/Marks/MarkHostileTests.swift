import Testing

@testable import MixedZone

/// Numbers that no stopwatch shows: no crash, no nonsense, and a cost that grows with the text and no faster.
@Suite struct MarkHostileTests {
    @Test(arguments: [
        "He won the 1500m in 99:99:99.99.", "She won the 100m in 0:00.", "The 100m was won in 0.00 seconds.",
        "He won the 800m in 1234567890123456789012345678901234567890.",
        "The mile took 1234567890123456789012345678901234567890:12.34.", "The race was won in 3:60.00 and 3:75.",
        "He ran the mile in 1:2:3:4:5:6:7:8:9.", "He ran the mile in 3:4:5.", "In the 100m: 192.168.10.12.",
        "The long jump was won with 999999999m.", "A marathon in 2:04:45:12:99.", "The 100m record is .......",
        "The 4x999999999999m relay and the 0m and the 0x100m.", "In the decathlon he scored 99,999,999 points.",
        "The pole vault was won at 99-99 1/0.", "He ran 1h 99:99 for the marathon.",
    ]) func givesNoNonsense(text: String) {
        #expect(MarkProbe.summary(of: text).isEmpty)
    }

    @Test func keepsEveryValueFinite() {
        let pieces = [
            "9", ":", ".", "59", "'", "\"", "-", ",", "½", " ", "m", "s", "sub-", "+", "(", "100m", "by", "min", "1/2",
        ]
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        for _ in 0..<400 {
            var text = "She won the 100m race in "
            for _ in 0..<30 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += pieces[Int(state >> 33) % pieces.count]
            }
            for mark in MarkProbe.marks(in: text) {
                #expect(mark.value.isFinite && mark.value > 0 && mark.value < 20_000_000, "\(text)")
                #expect(!mark.tokens.isEmpty && mark.confidence > 0 && mark.confidence <= 1, "\(text)")
            }
        }
    }

    @Test func takesLinearTimeOverTables() {
        let row = "1. Tamm (EST) 9.98; 2. Vide (LAT) 10.01 | 3:27.65 by 0.02 of 12 "
        func cost(_ rows: Int) -> Duration {
            let text = "Men's 100m: " + String(repeating: row, count: rows)
            return ProcessorTime.measure { _ = MarkProbe.marks(in: text) }
        }
        _ = cost(100)
        // Eight times the text; thirty leaves room for a busy machine but not for a square.
        #expect(ProcessorTime.holds { cost(2_000) < cost(250) * 30 })
    }

    /// A line of nothing but full stops, ten thousand names in one sentence: no stage reads it once for each.
    @Test(arguments: [". ", ".", "Ana Tolvik, ", "9:", "\"Yes\" ", "Ana Tolvik won the mile in 4:21.35 and "])
    func takesLinearTimeOverRepetition(piece: String) throws {
        let pipeline = Pipeline()
        func cost(_ count: Int) throws -> Duration {
            let source = RecordFixture.source("Runners race. " + String(repeating: piece, count: count))
            return try ProcessorTime.measure { _ = try pipeline.record(of: source) }
        }
        _ = try cost(100)
        let isLinear = try ProcessorTime.holds { try cost(4_000) < cost(500) * 40 + .milliseconds(200) }
        #expect(isLinear)
    }
}
