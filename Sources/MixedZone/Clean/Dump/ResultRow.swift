/// Rows of result lists and tables.
enum ResultRow {
    /// Whether a line carries a mark: digits, a point or colon, digits.
    static func matches(_ line: ArraySlice<UInt8>) -> Bool {
        var digits = 0
        var afterSign = false
        for byte in line.prefix(400) {
            if byte &- 0x30 < 10 {
                digits += 1
                if afterSign { return true }
            } else {
                afterSign = digits > 0 && (byte == 0x2E || byte == 0x3A)
                digits = 0
            }
        }
        return false
    }

    /// Whether a line is split into columns by tabs or bars, or by wide gaps that follow no full stop.
    static func hasColumns(_ line: ArraySlice<UInt8>) -> Bool {
        var separators = 0
        var gaps = 0
        var run = 0
        var previous: UInt8 = 0
        for byte in line.prefix(2_000) {
            if byte == 0x09 || byte == 0x7C { separators += 1 }
            if byte == 0x20 {
                run += 1
            } else {
                if run >= 2, previous != 0x2E, previous != 0x3F, previous != 0x21, previous != 0x22 { gaps += 1 }
                run = 0
                previous = byte
            }
        }
        return separators >= 2 || gaps >= 2
    }
}
