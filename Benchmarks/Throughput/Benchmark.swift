import Foundation
import MixedZone

/// Measures how fast pages and texts go through the stages, on one thread: `MixedZoneBenchmark FOLDER [ROUNDS] [--json] [--pages]`;
/// with `--pages` it stops after the cleaning of pages.
///
/// All pages of the folder are read into memory first. Every measurement goes through all of them, and of several rounds
/// the best counts: what else the machine does can only slow a round down.
@main struct Benchmark {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst().filter { !$0.hasPrefix("--") }
        guard let folder = arguments.first else {
            FileHandle.standardError.write(Data("usage: MixedZoneBenchmark FOLDER [ROUNDS] [--json] [--pages]\n".utf8))
            exit(64)
        }
        let rounds = arguments.dropFirst().first.flatMap { Int($0) } ?? 5
        let pages = Pages(folder: folder)
        guard !pages.sources.isEmpty else {
            FileHandle.standardError.write(Data("MixedZoneBenchmark: no pages in \(folder)\n".utf8))
            exit(66)
        }
        let loaded = Memory.peak
        var table = Table()
        let probe = PipelineProbe()
        for _ in 0..<max(1, rounds) {
            table.measure("libxml2 tree", of: "HTML", bytes: pages.bytes) {
                for page in pages.sources { LibxmlTree.build(page.bytes) }
            }
            table.measure("parse", of: "HTML", bytes: pages.bytes) {
                for page in pages.sources { _ = probe.parse(page.bytes) }
            }
            table.measure("parse + clean", of: "HTML", bytes: pages.bytes) {
                for page in pages.sources { _ = probe.clean(page) }
            }
            if CommandLine.arguments.contains("--pages") { continue }
            table.measure("clean a text dump", of: "text", bytes: pages.dumpBytes) {
                for dump in pages.dumps { _ = probe.clean(dump) }
            }
            measureStages(of: pages, probe, &table)
        }
        print(CommandLine.arguments.contains("--json") ? table.json : table.text(pages, loaded: loaded), terminator: "")
    }

    /// The stages after cleaning, over the bytes of cleaned text.
    private static func measureStages(of pages: Pages, _ probe: PipelineProbe, _ table: inout Table) {
        var times: [PipelineStage: Duration] = [:]
        for article in pages.articles {
            var last = ContinuousClock.now
            probe.stages(of: article) { stage in
                let now = ContinuousClock.now
                times[stage, default: .zero] += last.duration(to: now)
                last = now
            }
        }
        for stage in PipelineStage.allCases {
            table.note(
                "stage: \(stage.rawValue)", of: "clean text", bytes: pages.articleBytes, time: times[stage] ?? .zero)
        }
        table.note(
            "all stages", of: "clean text", bytes: pages.articleBytes, time: times.values.reduce(.zero, +))
    }
}
