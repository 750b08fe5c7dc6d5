import Logging

/// A log in the manner of the command's other lines: `mixedzone: debug: …` on standard error, without a date.
struct StandardErrorLog: LogHandler {
    var logLevel = Logger.Level.warning
    var metadata: Logger.Metadata = [:]

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        Terminal.error("mixedzone: \(event.level): \(event.message)")
    }
}
