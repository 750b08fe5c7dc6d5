import Foundation

/// What stands at a path.
enum FileKind {
    case regular
    case folder
    /// A pipe, socket or device.
    case other
    case missing
    case unreadable(errorNumber: Int32)

    /// Looks at a path; symbolic links are followed.
    init(path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else {
            let number = errno
            self = number == ENOENT || number == ENOTDIR ? .missing : .unreadable(errorNumber: number)
            return
        }
        self =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .regular
            case S_IFDIR: .folder
            default: .other
            }
    }
}

/// The file itself, however its path is written.
struct FileIdentity: Sendable, Hashable {
    private let device: UInt64
    private let node: UInt64

    /// The identity of what stands at a path; nil when nothing does.
    init?(path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        device = UInt64(truncatingIfNeeded: status.st_dev)
        node = UInt64(truncatingIfNeeded: status.st_ino)
    }
}
