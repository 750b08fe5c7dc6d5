import Foundation

/// The time that a thread computes. What other processes and tests do meanwhile does not count, so that a test may ask
/// whether work grows with its square without depending on how busy the machine is.
enum ProcessorTime {
    /// How long a piece of work computes that stays on its thread.
    static func measure(_ work: () throws -> Void) rethrows -> Duration {
        let start = now
        try work()
        return now - start
    }

    /// Whether a bound on growth holds in one of five tries: a shared cache may slow one, a square slows all.
    static func holds(_ bound: () throws -> Bool) rethrows -> Bool {
        for _ in 0..<5 where try bound() { return true }
        return false
    }

    private static var now: Duration {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }
}
