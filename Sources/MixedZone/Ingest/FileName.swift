/// The last component of a path, taken apart.
struct FileName {
    /// The name without its extension: `final` of `a/final.html`.
    let stem: String
    /// The extension in lower case, without the dot; empty when there is none.
    let `extension`: String

    init(_ path: String) {
        let name = path.split(separator: "/").last ?? path[...]
        if let dot = name.lastIndex(of: "."), dot != name.startIndex {
            stem = String(name[..<dot])
            `extension` = name[name.index(after: dot)...].lowercased()
        } else {
            stem = String(name)
            `extension` = ""
        }
    }
}
