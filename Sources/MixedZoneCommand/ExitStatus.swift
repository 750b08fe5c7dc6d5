import ArgumentParser

extension ExitCode {
    /// Some articles failed, or nothing matched.
    static let someFailed = ExitCode(1)
    /// There are findings as grave as `--fail-on` says.
    static let findings = ExitCode(2)
    /// The roster is not as it should be (`EX_DATAERR`).
    static let badRoster = ExitCode(65)
    /// An input does not exist (`EX_NOINPUT`).
    static let noInput = ExitCode(66)
    /// The output cannot be written (`EX_CANTCREAT`).
    static let noOutput = ExitCode(73)
}
