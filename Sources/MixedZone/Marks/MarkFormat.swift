/// The usual way to write a mark.
enum MarkFormat {
    /// `9.87`, `3:27.65`, `2:04:45`.
    static func time(_ seconds: Double, decimals: Int) -> String {
        var scale = 1
        for _ in 0..<decimals { scale *= 10 }
        let ticks = Int((seconds * Double(scale)).rounded())
        let whole = ticks / scale
        let (hours, minutes, rest) = (whole / 3600, whole / 60 % 60, whole % 60)
        var text = ""
        if hours > 0 { text += "\(hours):" }
        if whole >= 60 { text += (hours > 0 ? padded(minutes, 2) : "\(minutes)") + ":" }
        text += whole >= 60 ? padded(rest, 2) : "\(rest)"
        return decimals > 0 ? text + "." + padded(ticks % scale, decimals) : text
    }

    /// `8.95m`.
    static func metres(_ metres: Double, decimals count: Int) -> String { decimals(metres, count) + "m" }

    /// `141.265`.
    static func decimals(_ value: Double, _ decimals: Int) -> String {
        var scale = 1
        for _ in 0..<decimals { scale *= 10 }
        let ticks = Int((value * Double(scale)).rounded())
        return decimals > 0 ? "\(ticks / scale)." + padded(ticks % scale, decimals) : "\(ticks)"
    }

    /// `6,712`.
    static func points(_ points: Double) -> String {
        let whole = Int(points)
        return whole < 1000 ? "\(whole)" : "\(whole / 1000)," + padded(whole % 1000, 3)
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
