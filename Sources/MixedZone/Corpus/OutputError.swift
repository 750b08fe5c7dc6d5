import Foundation

/// Why the output of a run cannot be written.
public enum OutputError: Error, Sendable, Hashable {
    /// The folder cannot be made.
    case cannotCreate(path: String, errorNumber: Int32)
    /// Writing failed: the disk is full, or the place is gone.
    case cannotWrite(path: String, errorNumber: Int32)
    /// There is a `clean` folder that no run of MixedZone wrote; replacing it could destroy somebody's work.
    case foreignFolder(path: String)

    /// The reason in words, the path included.
    public var message: String {
        switch self {
        case .cannotCreate(let path, let number): "\(path): cannot be created: \(Self.reason(number))"
        case .cannotWrite(let path, let number): "\(path): cannot be written: \(Self.reason(number))"
        case .foreignFolder(let path):
            "\(path): holds files that mixedzone did not write; name another --output folder"
        }
    }

    private static func reason(_ number: Int32) -> String {
        let reason = String(cString: strerror(number))
        return reason.prefix(1).lowercased() + reason.dropFirst()
    }
}
