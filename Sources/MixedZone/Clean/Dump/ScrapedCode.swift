/// `scrape.code`: scripts and style sheets in a text.
enum ScrapedCode {
    private static let marks: [[UInt8]] = [
        "function(", "function (", "window.", "document.", "googletag", "var ", "{\"@", "@media", "px;", ".push(",
        "=> {",
    ].map { Array($0.utf8) }

    /// Whether a line is code: braces with a semicolon or a call, or a mark of scripts with either.
    static func isCode(_ line: ArraySlice<UInt8>) -> Bool {
        var braces = 0
        var signs = 0
        for byte in line.prefix(400) {
            if byte == 0x7B || byte == 0x7D { braces += 1 }
            if byte == 0x3B || byte == 0x3D || byte == 0x5D { signs += 1 }
        }
        guard braces + signs >= 2 else { return false }
        if braces >= 1, signs >= 2 || line.last == 0x7D || line.last == 0x7B { return true }
        return signs >= 2 && line.last == 0x3B && marks.contains { line.prefix(400).firstIndex(ofBytes: $0) != nil }
    }
}
