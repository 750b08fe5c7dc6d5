import Foundation

/// The best time of each measurement.
struct Table {
    private struct Row {
        let name: String
        let material: String
        let bytes: Int
        var best: Duration
    }

    private var rows: [Row] = []

    /// Runs a measurement once more.
    mutating func measure(_ name: String, of material: String, bytes: Int, _ work: () -> Void) {
        note(name, of: material, bytes: bytes, time: ContinuousClock().measure(work))
    }

    /// Notes a time that was measured elsewhere.
    mutating func note(_ name: String, of material: String, bytes: Int, time: Duration) {
        if let index = rows.firstIndex(where: { $0.name == name }) {
            rows[index].best = min(rows[index].best, time)
        } else {
            rows.append(Row(name: name, material: material, bytes: bytes, best: time))
        }
    }

    private func seconds(_ row: Row) -> Double { row.best / .seconds(1) }
    private func speed(_ row: Row) -> Double { Double(row.bytes) / 1e6 / max(seconds(row), 1e-9) }

    /// The table for a person.
    func text(_ pages: Pages, loaded: Double) -> String {
        var text = String(
            format:
                "%d pages, %.1f MB of HTML, %.1f MB of clean text; one thread, best of all rounds; MB = 10^6 bytes\n\n",
            pages.sources.count, Double(pages.bytes) / 1e6, Double(pages.articleBytes) / 1e6)
        text += "measurement           MB/s  ms in all  of\n"
        for row in rows {
            let name = row.name.padding(toLength: 18, withPad: " ", startingAt: 0)
            text += name + String(format: " %7.1f  %9.1f  ", speed(row), seconds(row) * 1000) + row.material + "\n"
        }
        if let tree = rows.first(where: { $0.name == "libxml2 tree" }),
            let clean = rows.first(where: { $0.name == "parse + clean" })
        {
            text += String(
                format: "\nparse + clean takes %.2f times as long as libxml2's tree\n", seconds(clean) / seconds(tree))
        }
        return text
            + String(format: "peak memory %.0f MB, of which %.0f MB after reading the pages\n", Memory.peak, loaded)
    }

    /// Seconds by the names of the measurements.
    var json: String {
        let pairs = rows.map { "\"\($0.name)\": {\"seconds\": \(seconds($0)), \"bytes\": \($0.bytes)}" }
        return "{" + pairs.joined(separator: ", ") + "}\n"
    }
}

/// The memory of this process.
enum Memory {
    /// The largest resident set so far, in MB.
    static var peak: Double {
        var usage = rusage()
        #if os(Linux)
            getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
            return Double(usage.ru_maxrss) * 1024 / 1e6
        #else
            getrusage(RUSAGE_SELF, &usage)
            return Double(usage.ru_maxrss) / 1e6
        #endif
    }
}
