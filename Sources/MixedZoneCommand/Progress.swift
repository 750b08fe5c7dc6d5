import Foundation

/// A line on standard error that counts what is done, for a person only, at most ten times a second.
struct Progress {
    private let isShown: Bool
    private var last = ContinuousClock.now
    private var isOnScreen = false

    init(isQuiet: Bool) {
        isShown = !isQuiet && Terminal.errorIsTerminal
    }

    mutating func show(articles: Int, failures: Int) {
        guard isShown, last.duration(to: .now) >= .milliseconds(100) else { return }
        last = .now
        isOnScreen = true
        write("\r\u{1B}[K\(articles) articles, \(failures) failed")
    }

    /// Takes the line away, so that another can be written in its place.
    mutating func clear() {
        guard isOnScreen else { return }
        isOnScreen = false
        write("\r\u{1B}[K")
    }

    private func write(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }
}
