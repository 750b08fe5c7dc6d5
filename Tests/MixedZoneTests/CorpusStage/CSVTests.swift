import Testing

@testable import MixedZone

@Suite struct CSVTests {
    @Test(arguments: [
        ("plain", "plain"), ("", ""), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("a\nb", "\"a\nb\""),
        ("=1+1", "'=1+1"), ("@x", "'@x"), ("+x", "'+x"), ("-x", "'-x"), ("\tx", "'\tx"), ("\n=x", "\"'\n=x\""),
        ("＝1+1", "'＝1+1"), ("=a,b", "\"'=a,b\""),
        ("-0.42", "-0.42"), ("a=1", "a=1"), ("Zoë 🏃", "Zoë 🏃"), ("\r\n=x", "\"'\r\n=x\""),
    ])
    func writesCells(cell: String, field: String) {
        #expect(CSV.row([cell, "x"]) == "\(field),x\r\n")
    }

    @Test(arguments: [(207.65, "207.65"), (8.0, "8"), (0.9, "0.9"), (6712, "6712")])
    func writesNumbersAsJSONDoes(value: Double, text: String) {
        #expect(CSV.number(value) == text)
    }

    @Test func givesEveryRowTheHeadersColumns() {
        var record = RecordFixture.record("a", "\"Yes, well\" she said.", quoting: [("Yes, well", nil)])
        record.results = [
            EventResult(
                athlete: "Ilse Varnhagen", person: nil, nation: nil, event: "mile", sex: nil, competition: nil,
                edition: nil, round: nil, date: nil, rank: 1, medal: nil, status: nil,
                mark: .init(text: "4:20", value: 260, unit: .seconds), records: ["PB", "NR"], evidence: [],
                rule: "result.test", confidence: 0.9)
        ]
        let results = ResultsTable.rows(of: record)
        #expect(results.split(separator: ",", omittingEmptySubsequences: false).count == columns(ResultsTable.header))
        #expect(results.contains(",1,,,4:20,260,s,PB NR,result.test,0.9,"))
        let quotes = QuotesTable.rows(of: record)
        #expect(quotes.hasPrefix("a,q1,,direct,\"Yes, well\","))
        // One comma stands inside a cell.
        #expect(quotes.split(separator: ",", omittingEmptySubsequences: false).count == columns(QuotesTable.header) + 1)
    }

    private func columns(_ header: String) -> Int { header.split(separator: ",").count }
}
